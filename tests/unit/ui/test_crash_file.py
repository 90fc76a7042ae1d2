"""The crash file: told once at the next start, without the person's folders."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from evsetup.ui.crash_file import CrashFile

CRASH = """
import faulthandler, sys
from pathlib import Path
from evsetup.ui.crash_file import CrashFile
kept = CrashFile(Path(sys.argv[1]))
faulthandler._sigabrt()
"""


def test_a_crash_is_told_once_and_names_no_folder_of_the_person(tmp_path: Path) -> None:
    path = tmp_path / "state" / "crash.txt"
    script = tmp_path / "private" / "crash_it.py"
    script.parent.mkdir()
    script.write_text(CRASH)
    environment = {"PYTHONPATH": ":".join(sys.path)}
    assert subprocess.run([sys.executable, script, path], env=environment, check=False, timeout=60).returncode != 0
    after = CrashFile(path)
    assert after.last is not None
    assert "private/crash_it.py" in after.last.evidence[0].content
    assert str(tmp_path) not in after.last.evidence[0].content
    after.close()
    again = CrashFile(path)
    again.close()
    assert again.last is None
