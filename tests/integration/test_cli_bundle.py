"""``evsetup bundle`` in a process of its own: shown, then written, and the same both times."""

from __future__ import annotations

import asyncio
import json
import sys
import zipfile
from pathlib import Path

from tests.unit.diagnosis.test_support_bundle import KEY, log, made


async def said(*words: str) -> tuple[int | None, str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "evsetup", "bundle", *words, "--language", "en"),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, _ = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode, out.decode()


async def test_a_bundle_is_shown_first_and_then_written_as_it_was_shown(tmp_path: Path) -> None:
    made(tmp_path)
    about = ("--site", str(tmp_path / "False.evsite"), "--charger", "CP-1", "--trace", str(log(tmp_path)))
    code, out = await said(*about, "--preview", "--json")
    shown = json.loads(out)["parts"]
    assert code == 0
    assert KEY not in out
    zipped = tmp_path / "b.zip"
    code, out = await said(*about, "--out", str(zipped), "--json")
    assert (code, sorted(json.loads(out)["parts"])) == (0, sorted(shown))
    with zipfile.ZipFile(zipped) as archive:
        written = {name: archive.read(name).decode() for name in archive.namelist()}
    assert {name: words for name, words in written.items() if name != "about.json"} == {
        name: words for name, words in shown.items() if name != "about.json"
    }


async def test_a_bundle_without_a_place_or_of_nobody_is_refused(tmp_path: Path) -> None:
    made(tmp_path)
    about = ("--site", str(tmp_path / "False.evsite"))
    assert (await said(*about, "--charger", "CP-1"))[0] == 2
    assert (await said(*about, "--charger", "nobody", "--preview"))[0] == 1
