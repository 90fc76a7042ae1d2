"""The window imports this room before its first paint, so what is slow to import waits for the first message."""

from __future__ import annotations

import subprocess
import sys

SLOW = {"ocpp", "jsonschema_rs", "orjson", "websockets", "cryptography", "truststore"}


def test_importing_the_room_imports_nothing_slow() -> None:
    program = "import sys, evsetup.ocppj.csms, evsetup.ocppj.probe.run, evsetup.ocppj.frame_findings, evsetup.links.tls; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert SLOW.isdisjoint(done.stdout.split())
