"""The pinned Qt binding survives what a long day asks of it.

A release of the binding took one reference off ``None`` with each call that returns nothing, and aborted the process
after some 5 000 of them on Python 3.11. The work therefore runs in a child process, which may die.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CALLS = 50_000
WORK = Path(__file__).resolve().parents[1] / "support" / "qt_binding_work.py"


def run(kind: str) -> dict[str, int]:
    """Does the work of ``kind`` in a child process; the references to ``None`` that it counted before and after."""
    done = subprocess.run([sys.executable, str(WORK), kind, str(CALLS)], capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, f"the child ended with {done.returncode}: {done.stderr[-2000:]}"
    return dict(json.loads(done.stdout))


@pytest.mark.parametrize("kind", ["signals", "clicks", "single_shots", "wakes"])
def test_fifty_thousand_calls_lose_no_reference(kind: str) -> None:
    counted = run(kind)
    assert counted["calls"] == CALLS
    lost = counted["none_before"] - counted["none_after"]
    assert lost < CALLS // 100, f"{lost} references to None were lost in {CALLS} calls"
