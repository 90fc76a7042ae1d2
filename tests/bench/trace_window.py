"""The trace page over a recording of three million messages, one gigabyte: when the first rows are in sight, what scrolling costs.

The real page in the real window, offscreen, in a process of its own; the recording is read by the thread that reads it for users.
*First rows* is from the moment when the file is opened; *memory* what the process has grown by when all rows were found; *scroll* is
a frame of wheel steps and of jumps over the whole length, with everything that Qt draws for it.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.live_page import _p95, _resident_mb

MESSAGES = 3_000_000
_FRAMES = 300
_WARM_UP = 20
_FIRST_S, _MOST_MB, _FRAME_MS = 1.0, 300.0, 16.0


def run() -> dict[str, object]:
    """First rows, memory, and the 95th percentile of a frame."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.trace_window", "look"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=900,
    )
    seen = json.loads(told.stdout.splitlines()[-1])
    return {
        "rows": {
            "first rows": _against(seen["first_s"], _FIRST_S, "s"),
            "memory": _against(seen["memory_mb"], _MOST_MB, "MB"),
            "scroll p95": _against(seen["scroll_ms"], _FRAME_MS, "ms"),
            "jump p95": _against(seen["jump_ms"], _FRAME_MS, "ms"),
        },
        **seen,
        "messages": MESSAGES,
    }


def _against(ours: float, limit: float, unit: str) -> dict[str, object]:
    return {"ours": round(ours, 3), "peer": limit, "unit": unit, "ratio": round(ours / limit, 3), "target": 1.0}


def _look() -> dict[str, float]:
    from tests.bench.trace_rows import write
    from tests.ui.stage import on_stage, settle

    from evsetup.diagnosis.reading import FileRecording, Reading
    from evsetup.ui.pages.trace_page import TracePage
    from evsetup.ui.rail import PageName

    with tempfile.TemporaryDirectory() as folder, on_stage("light", "en", (1280, 800)) as window:
        path = Path(folder) / "talk.jsonl"
        write(path, MESSAGES)
        window.open(PageName.TRACE)
        page = window.page(PageName.TRACE)
        assert isinstance(page, TracePage)
        settle()
        gc.collect()
        idle = _resident_mb()
        begun = time.perf_counter()
        recording = FileRecording(path)
        recording.start()
        page.show_recording(recording.store, {}, live=False)
        while not page.table.rowCount():
            page.grow()
            settle()
            window.repaint()
        first = time.perf_counter() - begun
        while recording.state not in {Reading.JUDGING, Reading.DONE}:
            time.sleep(0.1)
            page.grow()
            settle()
        found = time.perf_counter() - begun
        memory = _resident_mb() - idle
        recording.close()
        page.grow()
        bar = page.messages.list.verticalScrollBar()
        scroll, jump = list[float](), list[float]()
        for frame in range(_WARM_UP + _FRAMES):
            for times, place in (
                (scroll, 1000 + 3 * frame),
                (jump, frame * 7919 * 1009 % bar.maximum()),
            ):
                begun = time.perf_counter()
                bar.setValue(place)
                settle()
                window.repaint()
                times.append((time.perf_counter() - begun) * 1000)
        assert page.table.rowCount() > MESSAGES
        size = path.stat().st_size / 1e9
    return {
        "first_s": first,
        "found_s": found,
        "size_gb": size,
        "memory_mb": memory,
        "scroll_ms": _p95(scroll[_WARM_UP:]),
        "jump_ms": _p95(jump[_WARM_UP:]),
    }


if __name__ == "__main__":
    if sys.argv[1:] == ["look"]:
        print(json.dumps(_look()), flush=True)
    else:
        print(json.dumps(run()))
