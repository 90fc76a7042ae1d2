"""Taking an image of 512 MiB into the library ÷ ``sha256sum`` over the same file, both with the file in the system's cache.

The library reads it once, hashes it whole and by blocks, and writes its own copy; the peer only reads and hashes. Memory: what the
import adds to the process, whatever the image's size.
"""

from __future__ import annotations

import hashlib
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

_SIZE = 512 * 1024 * 1024
_RUNS = 3
_TARGET = 1.2


def run() -> dict[str, object]:
    """The ratio of the medians; nothing where there is no ``sha256sum``."""
    from evsetup.firmware.library import Library

    program = shutil.which("sha256sum")
    if program is None:
        return {"ratio": None, "target": _TARGET, "skipped": "no sha256sum here"}
    with tempfile.TemporaryDirectory() as folder:
        image = Path(folder) / "image.bin"
        _make(image)
        subprocess.run([program, image], capture_output=True, check=True)
        ours, peers = [], []
        sha = ""
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for number in range(_RUNS):
            started = time.perf_counter()
            told = subprocess.run([program, image], capture_output=True, check=True, text=True)
            peers.append(time.perf_counter() - started)
            sha = told.stdout.split()[0]
            library = Library(Path(folder) / f"library-{number}", size_cap=2 * _SIZE)
            started = time.perf_counter()
            added = library.add(image, vendor="ACME", model_pattern="*", version="1.0", sha256=sha)
            ours.append(time.perf_counter() - started)
            assert added.sha256 == sha
            shutil.rmtree(library.folder)
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    mine, peer = statistics.median(ours), statistics.median(peers)
    return {
        "ours": round(mine, 2),
        "peer": round(peer, 2),
        "unit": "s",
        "ratio": round(mine / peer, 3),
        "target": _TARGET,
        "grown_mb": round(grown / 1024, 1),
    }


def _make(path: Path) -> None:
    block = hashlib.shake_256(b"image").digest(1024 * 1024)
    with path.open("wb") as file:
        for number in range(_SIZE // len(block)):
            file.write(number.to_bytes(8, "big") + block[8:])
