"""Time from process start to the first painted window ÷ a bare PySide6 window's.

Child processes of both kinds take turns, so that what else the machine does hits both; medians are compared.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_ROUNDS = 15
_WARM_UP = 2
_BARE = Path(__file__).resolve().parent / "bare_window.py"


def run() -> dict[str, object]:
    """Starts each kind in turn and compares."""
    with tempfile.TemporaryDirectory() as home:
        ours, peer = ([sys.executable, *rest] for rest in (("-m", "evsetup", "--quit-after-paint"), (str(_BARE),)))
        times = [(_seconds(ours, home), _seconds(peer, home)) for _ in range(_WARM_UP + _ROUNDS)][_WARM_UP:]
    medians = [statistics.median(column) for column in zip(*times, strict=True)]
    least = [min(column) for column in zip(*times, strict=True)]
    return {
        "ours": round(medians[0] * 1000),
        "peer": round(medians[1] * 1000),
        "unit": "ms",
        "ratio": round(medians[0] / medians[1], 3),
        "target": 1.5,
        "least_ours": round(least[0] * 1000),
        "least_peer": round(least[1] * 1000),
        "least_ratio": round(least[0] / least[1], 3),
        "rounds": _ROUNDS,
    }


def _seconds(command: list[str], home: str) -> float:
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_RUNTIME_DIR": home}
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        variables[f"XDG_{name}_HOME"] = str(Path(home) / name.lower())
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody's second start compiles anything
    start = time.perf_counter()
    told = subprocess.run(command, env=variables, check=True, timeout=60, stdout=subprocess.PIPE, text=True).stdout
    # The clock of perf_counter is the system's, so that it means the same in both processes.
    return float(told.split()[0]) - start
