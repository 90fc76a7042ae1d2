"""Every command of the terminal reads its words first: that imports nothing that one command alone needs."""

from __future__ import annotations

import os
import subprocess
import sys

ROOMS = {"cli", "domain", "resources", "wording"}


def test_the_words_of_the_command_line_import_no_room_that_does_work() -> None:
    program = "import sys, evsetup.cli.arguments; print(*sys.modules)"
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-c", program], env=unmeasured, capture_output=True, text=True, check=True, timeout=60
    )
    rooms = {name.split(".")[1] for name in done.stdout.split() if name.startswith("evsetup.")}
    assert rooms == ROOMS
    assert not {"asyncio", "PySide6", "cryptography", "sqlite3"} & set(done.stdout.split())
