"""The plan of a site in the terminal, with real processes and files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

PLAN = "Stellplatz;Modell;Sicherung;Notiz\nP 1;Home;C32;links\nP 2;;viel;\nP 3;;16;=1+1\n"


def run(folder: Path, *words: str) -> tuple[int, dict[str, Any]]:
    keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "evsetup", "bays", *words, "--json"],
        cwd=folder,
        env={**keep, "HOME": str(folder), "LANG": "C.UTF-8"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert b"Traceback" not in done.stdout + done.stderr
    return done.returncode, json.loads(done.stdout)


def test_a_plan_is_taken_over_written_back_and_taken_over_again_without_a_change(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text(PLAN)
    code, told = run(tmp_path, "import", "plan.csv", "--site", "a.evsite", "--identities", "HQ-{bay:02}")
    assert code == 1
    assert [(row["line"], row["label"]) for row in told["refused"]] == [(3, "P 2")]
    assert told["columns"]["breaker"] == "Sicherung"

    code, listed = run(tmp_path, "list", "--site", "a.evsite")
    assert [(bay["label"], bay["identity"], bay["breaker"]) for bay in listed["bays"]] == [
        ("P 1", "HQ-01", 32.0),
        ("P 3", "HQ-03", 16.0),
    ]

    code, told = run(tmp_path, "export", "--site", "a.evsite", "--out", "back.csv", "--separator", ";")
    assert (code, told["bays"]) == (0, 2)
    assert b"'=1+1" in (tmp_path / "back.csv").read_bytes()

    code, told = run(tmp_path, "import", "back.csv", "--site", "a.evsite")
    assert (code, told["added"], told["changed"], told["same"]) == (0, [], [], 2)


def test_checking_writes_nothing_and_wrong_words_are_findings(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text(PLAN)
    run(tmp_path, "import", "plan.csv", "--site", "a.evsite")
    (tmp_path / "more.csv").write_text("label,model\nP 9,Home\n")
    _, told = run(tmp_path, "import", "more.csv", "--site", "a.evsite", "--check")
    assert [bay["label"] for bay in told["added"]] == ["P 9"]
    assert len(run(tmp_path, "list", "--site", "a.evsite")[1]["bays"]) == 2

    for words, code in (
        (("import", "gone.csv", "--site", "a.evsite"), "bays.unreadable"),
        (("import", "more.csv", "--site", "a.evsite", "--column", "serial=Nr"), "bays.no-such-column"),
        (("import", "more.csv", "--site", "a.evsite", "--identities", "SAME"), "bays.identity-pattern"),
        (("export", "--site", "a.evsite", "--out", "no/such/folder.csv"), "bays.not-written"),
        (("list", "--site", "gone.evsite"), "storage.site.missing"),
    ):
        status, told = run(tmp_path, *words)
        assert (status, told["findings"][0]["code"]) == (1, code)
