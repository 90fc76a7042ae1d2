"""Site files in the terminal: told, copied and merged, with real processes and files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.support.sample_site import sample_site

from evsetup.storage.site_file import SiteFile


def run(folder: Path, *words: str) -> tuple[int, dict[str, Any]]:
    keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "evsetup", "site", *words, "--json"],
        cwd=folder,
        env={**keep, "HOME": str(folder), "LANG": "C.UTF-8"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert b"Traceback" not in done.stdout + done.stderr
    return done.returncode, json.loads(done.stdout)


def test_two_files_become_one_once_what_differs_is_decided(tmp_path: Path) -> None:
    with sample_site(tmp_path / "a.evsite") as site:
        assert run(tmp_path, "copy", "a.evsite", "--out", "b.evsite")[0] == 0
        site.put_bay(replace(site.bays()[0], note="left"))
    with SiteFile.open(tmp_path / "b.evsite") as site:
        site.put_bay(replace(site.bays()[0], note="right"))

    code, told = run(tmp_path, "merge", "a.evsite", "b.evsite", "--out", "c.evsite")
    assert (code, told["ok"]) == (1, False)
    (conflict,) = told["conflicts"]
    assert (conflict["conflict"], conflict["a"], conflict["b"]) == ("bay/Bay 11/note", "left", "right")
    assert not (tmp_path / "c.evsite").exists()

    code, told = run(tmp_path, "merge", "a.evsite", "b.evsite", "--out", "c.evsite", "--take", "bay/Bay 11/note=b")
    assert (code, told["conflicts"][0]["taken"]) == (0, "b")
    assert run(tmp_path, "merge", "a.evsite", "b.evsite", "--out", "d.evsite", "--prefer", "a")[0] == 0
    assert run(tmp_path, "merge", "a.evsite", "b.evsite", "--out", "c.evsite", "--prefer", "a")[0] == 1
    code, facts = run(tmp_path, "info", "c.evsite")
    assert facts["site"] == run(tmp_path, "info", "a.evsite")[1]["site"]
    assert facts["rows"]["bay"] == 4
