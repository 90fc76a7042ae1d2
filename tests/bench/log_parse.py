"""A log of another program read into messages, beside PyPI ``ocpp-lens`` on the same file: lines of a time and a message.

Ours also joins answers with their requests, finds out which way each message went, and takes keys out; the other one keeps a list.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

from evsetup.diagnosis.log_reader import LogReader

CALLS, ROUNDS, MOST_SHARE = 50_000, 3, 0.2
_PEERS = Path(__file__).resolve().parents[2] / "build" / "peers"
_PEER = _PEERS / "test-ocpp" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
_THEIRS = """
import sys, time
from ocpp_lens import OCPPLogParser
begun = time.perf_counter()
count = len(OCPPLogParser().parse_file(sys.argv[1]))
print(count, time.perf_counter() - begun)
"""


def run() -> dict[str, object]:
    """The best of some rounds, in turns."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "charger.log"
        _write(path)
        ours, theirs = [], []
        for _ in range(ROUNDS):
            told = subprocess.run([_PEER, "-c", _THEIRS, path], capture_output=True, text=True, check=True, timeout=120)
            count, seconds = told.stdout.split()
            assert int(count) == 2 * CALLS, count
            theirs.append(float(seconds))
            begun = time.perf_counter()
            entries = sum(1 for _ in LogReader(path))
            ours.append(time.perf_counter() - begun)
            assert entries >= 2 * CALLS
    ratio = min(ours) / min(theirs)
    return {"ours": min(ours), "peer": min(theirs), "ratio": ratio, "target": MOST_SHARE, "unit": "s"}


def _write(path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number in range(CALLS):
            at = f"2026-03-02T{10 + number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}.{number % 1000:03}Z"
            sample = f'{{"value":"{number}","measurand":"Energy.Active.Import.Register","unit":"Wh"}}'
            value = f'[{{"timestamp":"{at}","sampledValue":[{sample}]}}]'
            payload = f'{{"connectorId":1,"transactionId":7,"meterValue":{value}}}'
            file.write(f'{at} [2,"id-{number}","MeterValues",{payload}]\n{at} [3,"id-{number}",{{}}]\n')
