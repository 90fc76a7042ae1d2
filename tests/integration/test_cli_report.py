"""The report in the terminal: written as a pair, in a language, held against rule sets, and verified by another process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdf
from tests.support.sample_site import sample_site


def run(folder: Path, *words: str) -> tuple[int, dict[str, Any]]:
    keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "evsetup", "report", *words],
        cwd=folder,
        env={**keep, "HOME": str(folder), "LANG": "C.UTF-8"},
        capture_output=True,
        timeout=100,
        check=False,
    )
    assert b"Traceback" not in done.stdout + done.stderr
    return done.returncode, json.loads(done.stdout) if done.stdout else {}


def test_a_report_is_written_in_punjabi_with_rule_sets_and_verified(tmp_path: Path) -> None:
    sample_site(tmp_path / "a.evsite").close()
    words = ("--site", "a.evsite", "--out", "r.pdf", "--rules", "uk,de", "--language", "pa", "--json")
    code, told = run(tmp_path, *words)
    assert (code, set(told["written"])) == (0, {"r.pdf", "r.json"})
    document = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert [one["id"] for one in document["content"]["chargers"][0]["rules"]] == ["de", "uk"]
    fonts = {
        font.get_object()["/BaseFont"]
        for page in pypdf.PdfReader(tmp_path / "r.pdf").pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert [name for name in fonts if "Gurmukhi" in name]

    code, told = run(tmp_path, "verify", "r.pdf", "r.json", "--json")
    assert (code, told["ok"]) == (0, True)
    (tmp_path / "r.json").write_text(json.dumps(document).replace("Riverside", "Elsewhere"))
    code, told = run(tmp_path, "verify", "r.pdf", "r.json", "--json")
    assert (code, [one["code"] for one in told["findings"]]) == (1, ["report.verify.json-changed"])


def test_a_rule_set_that_does_not_ship_writes_nothing(tmp_path: Path) -> None:
    sample_site(tmp_path / "a.evsite").close()
    code, told = run(tmp_path, "--site", "a.evsite", "--out", "r.pdf", "--rules", "fr", "--json")
    assert (code, [one["code"] for one in told["findings"]]) == (1, ["report.no-rule-set"])
    assert not (tmp_path / "r.pdf").exists()


def test_who_names_neither_a_site_nor_two_files_is_told_how(tmp_path: Path) -> None:
    assert run(tmp_path, "--out", "r.pdf") == (2, {})
    assert run(tmp_path) == (2, {})
