"""A batch in the terminal: real processes, simulated chargers that dial in, and a CSMS that they go to."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from tests.support.batch_site import Site, name_of, site_of

from evsetup.domain.secret import Secret


async def run(site: Site, *words: str, lines: str = "", json_wanted: bool = True) -> tuple[int, str]:
    process = await started(site, *words, *(("--json",) if json_wanted else ()))
    out, err = await asyncio.wait_for(process.communicate(lines.encode()), 120)
    assert b"Traceback" not in out + err
    assert process.returncode is not None
    return process.returncode, out.decode()


async def started(site: Site, *words: str) -> asyncio.subprocess.Process:
    keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT") if name in os.environ}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "evsetup", "batch", "--site", str(site.folder / "test.evsite"), *words),
        env={**keep, "HOME": str(site.folder), "XDG_DATA_HOME": str(site.folder / "data"), "LANG": "C.UTF-8"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_a_plan_is_shown_then_written_and_a_second_run_finds_all_done(tmp_path: Path) -> None:
    async with site_of(tmp_path, 3) as site:
        given = {name_of(n): f"key-of-the-csms-n{n:03}" for n in range(1, 4)}
        for identity in given:
            # The operator's own list of keys.
            site.production.expect(identity, Secret(given[identity]))
        lines = "".join(f"{name} {site.old[name].reveal()} {given[name]}\n" for name in given)
        about = ("--all", "--csms", site.production.url, "--port", str(site.port), "--keys-stdin", "--wait", "30")
        code, out = await run(site, *about, "--plan-only", lines=lines)
        told: dict[str, Any] = json.loads(out)
        assert (code, told["written"]) == (0, False)
        assert [charger["stage"] for charger in told["chargers"]] == ["planned"] * 3
        assert {change["setting"] for change in told["chargers"][0]["changes"]} == {"csms.url", "security.key"}
        for secret in (*given.values(), *(key.reveal() for key in site.old.values())):
            assert secret not in out

        code, out = await run(site, *about, "--yes", lines=lines, json_wanted=False)
        assert code == 0, out
        assert "✓ Bay 01: done" in out
        assert "Bay 02: Prove the charger" in out
        assert "Done: 3 of 3" in out
        for name in given:
            assert (await site.production.wait_for(name, 20)).connected

        code, out = await run(site, *about, "--yes", lines=lines)
        assert (code, json.loads(out)["done"]) == (0, 3)


async def test_a_charger_that_never_comes_is_said_and_wrong_words_are_findings(tmp_path: Path) -> None:
    async with site_of(tmp_path, 1, missing=[1]) as site:
        about = ("--csms", site.production.url, "--port", str(site.port), "--wait", "1")
        code, out = await run(site, "--all", *about, "--yes")
        told = json.loads(out)
        assert (code, told["not_reached"]) == (1, 1)
        assert told["chargers"][0]["finding"]["do"]
        code, out = await run(site, "--bays", "Bay 99", *about)
        assert (code, json.loads(out)["findings"][0]["code"]) == (1, "cli.batch")


async def test_an_interrupt_stops_all_says_how_each_stands_and_ends_with_3(tmp_path: Path) -> None:
    async with site_of(tmp_path, 3) as site:
        lines = "".join(f"{name} {key.reveal()}\n" for name, key in site.old.items())
        about = ("--all", "--csms", site.production.url, "--port", str(site.port), "--keys-stdin", "--yes")
        process = await started(site, *about)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(lines.encode())
        process.stdin.close()
        async with asyncio.timeout(60):
            while "Prove the charger" not in (await process.stdout.readline()).decode():
                pass
        process.send_signal(signal.SIGINT)
        out, err = await asyncio.wait_for(process.communicate(), 60)
        assert b"Traceback" not in out + err
        assert process.returncode == 3
        assert "stopped: 3" in out.decode()
        assert "Stopped by you" in out.decode()
