"""The window on a real X server, larger than itself: it paints, says so, and goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUNDLED = ROOT / "build" / "dist" / "evsetup" / "evsetup"

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("Xvfb") is None, reason="needs Xvfb, which packaging/dev.py installs"
)


@pytest.fixture
def x11(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment with a display of its own, with room for the whole window."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        try:
            with os.fdopen(reader) as pipe:
                display = pipe.readline().strip()
            assert display, "Xvfb did not start"
            without = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
            yield {**without, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def first_paint(command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Starts the window; it ends by itself after its first paint."""
    return subprocess.run(
        [*command, "--quit-after-paint"], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("words", [[], ["demo"]], ids=["window", "demo"])
def test_a_window_with_room_for_all_of_it_tells_of_its_first_paint(words: list[str], x11: dict[str, str]) -> None:
    done = first_paint([sys.executable, "-m", "evsetup", *words], {**x11, "PYTHONPATH": str(ROOT / "app")})
    assert (done.returncode, done.stderr) == (0, "")
    assert float(done.stdout) > 0


@pytest.mark.bundle
@pytest.mark.skipif(not BUNDLED.exists(), reason="no bundle: python3 packaging/dev.py bundle")
def test_the_frozen_app_carries_what_x11_needs(x11: dict[str, str]) -> None:
    done = first_paint([str(BUNDLED)], {name: value for name, value in x11.items() if not name.startswith("COV")})
    assert (done.returncode, done.stderr) == (0, "")
