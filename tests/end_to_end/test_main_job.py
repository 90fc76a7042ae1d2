"""The whole main job on the demo site, from the command line: found, updated, set up, proven, switched, handed over."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from evsetup.commissioning.journal import unfinished_in
from evsetup.storage.records import ChargerState
from evsetup.storage.site_file import SiteFile

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "evsetup", "demo", "--headless", "--json", "--speed", "10"]


def environment(home: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "app"), "XDG_DATA_HOME": str(home), "LANG": "C.UTF-8"}


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object]]:
    """The folder and the JSON result of one run."""
    out = tmp_path_factory.mktemp("demo")
    ended = subprocess.run(
        [*COMMAND, "--out", str(out)],
        env=environment(out),
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-3000:]
    return out, json.loads(ended.stdout)


@pytest.mark.timeout(180)
def test_five_chargers_are_handed_over_and_every_step_is_done(job: tuple[Path, dict[str, object]]) -> None:
    chargers = job[1]["chargers"]
    assert isinstance(chargers, list)
    assert sorted(charger["way"] for charger in chargers) == ["HTTP", *["OCPP dial-in"] * 3, "USB serial"]
    for charger in chargers:
        assert charger["state"] == ChargerState.HANDED_OVER.value
        assert {step["status"] for step in charger["steps"]} <= {"done", "skipped"}
        assert [step["step"] for step in charger["steps"] if step["status"] == "skipped"] in ([], ["restart"])
        assert {step["status"] for step in charger["proof"]} == {"done"}
        assert charger["findings"] == []


@pytest.mark.timeout(180)
def test_every_change_was_written_and_proven_in_place(job: tuple[Path, dict[str, object]]) -> None:
    for charger in job[1]["chargers"]:  # type: ignore[attr-defined]
        assert charger["changes"]
        for change in charger["changes"]:
            assert change["outcome"] in {"applied", "needs restart", "link lost, as expected"}, change


@pytest.mark.timeout(180)
def test_the_csms_itself_says_that_all_five_arrived(job: tuple[Path, dict[str, object]]) -> None:
    assert sorted(job[1]["at_csms"]) == [f"SITE-0{number}" for number in range(1, 6)]  # type: ignore[call-overload]


@pytest.mark.timeout(180)
def test_the_report_is_there_and_has_the_hash_that_was_told(job: tuple[Path, dict[str, object]]) -> None:
    for kind, magic in (("pdf", b"%PDF-"), ("json", b"{")):
        told = job[1]["report"][kind]  # type: ignore[index]
        content = Path(told["path"]).read_bytes()
        assert content.startswith(magic)
        assert hashlib.sha256(content).hexdigest() == told["sha256"]


@pytest.mark.timeout(180)
def test_the_journal_has_no_open_end_and_the_site_file_no_secret(job: tuple[Path, dict[str, object]]) -> None:
    out, _ = job
    (path,) = out.glob("*.evsite")
    site = SiteFile.open(path)
    try:
        assert [bay.label for bay in site.bays()] == [f"Bay 0{number}" for number in range(1, 6)]
        for record in site.chargers():
            assert site.journal(record.id)
            assert unfinished_in(site.journal(record.id)) == ()
            assert site.tests(record.id)
    finally:
        site.close()
    for file in (*out.glob("*.evsite*"), *out.glob("hand-over.*")):
        assert b"a-demo-passphrase" not in file.read_bytes()


@pytest.mark.timeout(180)
async def test_killed_in_the_middle_the_site_file_opens_and_tells_what_was_begun(tmp_path: Path) -> None:
    """SIGKILL as soon as something is written to a charger; nothing is lost, and what is open is named."""
    running = await asyncio.create_subprocess_exec(
        *[word for word in COMMAND if word != "--json"],
        "--out",
        str(tmp_path),
        env=environment(tmp_path),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert running.stdout is not None
    async with asyncio.timeout(120):
        async for line in running.stdout:
            if b"Write the settings" in line:
                break
        running.kill()
        await running.stdout.read()
        await running.wait()
    (path,) = await asyncio.to_thread(lambda: list(tmp_path.glob("*.evsite")))
    site = SiteFile.open(path)
    try:
        journals = [site.journal(record.id) for record in site.chargers()]
        assert any(journals)
        for journal in journals:
            for unfinished in unfinished_in(journal):
                assert unfinished.finding().do
    finally:
        site.close()
