"""What may be imported before the first paint; everything else comes after it, in a thread."""

from __future__ import annotations

import os
import subprocess
import sys

LATER = {
    "asyncio",
    "qasync",
    "ocpp",
    "jsonschema",
    "jsonschema_rs",
    "websockets",
    "aiohttp",
    "zeroconf",
    "keyring",
    "cryptography",
    "serial",
    "ssl",
    "sqlite3",
    "evsetup.commissioning",
    "evsetup.storage",
    "evsetup.ocppj",
    "evsetup.drivers",
    "evsetup.simulator",
    "evsetup.report",
}

SCRIPT = """
import sys
from evsetup.ui.application import run_window
code = run_window(None, quit_after_paint=True)
print(code, *sorted(name for name in sys.modules), sep="\\n")
"""


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    unmeasured = {
        name: value for name, value in os.environ.items() if not name.startswith("COV")
    }  # coverage imports, too
    surroundings = {**unmeasured, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=surroundings, capture_output=True, text=True, check=True, timeout=60
    )
    painted_at, code, *imported = ran.stdout.split()
    assert float(painted_at) > 0
    assert code == "0"
    assert not LATER & set(imported)
