"""From the search's start until the first charger is on screen ÷ until the first announcement of a charger has arrived.

A real window, offscreen, with an empty site on the interface of a network namespace; avahi announces 200 chargers in another.
A thread of the same process hears the packets as the kernel hands them out (a packet socket), and an event filter sees the
first card or row of a charger being painted: both by one clock, from the moment when discovery begins. What the network takes
is in both; what we take on top is the difference.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.support.avahi import SEEKER, NamespacesRefused, Service, _end, avahi_network

SERVICES = 200
RUNS = 9
TARGET = 1.1
_BOUND_S = 60.0
_ETH_P_ALL = 0x0003


def run() -> dict[str, object]:
    """The ratio of the medians, and the median of the difference."""
    services = [
        Service(f"openevse-{n:04x}", "_openevse._tcp", 8000 + n, (f"id=5e41a1{n:04x}", "version=5.1.2"))
        for n in range(SERVICES)
    ]
    runs: list[dict[str, float]] = []
    try:
        with tempfile.TemporaryDirectory() as folder, avahi_network(Path(folder)) as network:
            network.publish(*services)
            for _ in range(RUNS):
                process = network.python("-m", "tests.bench.first_row", "look")
                try:
                    said, _ = process.communicate(timeout=_BOUND_S)
                finally:
                    _end(process)
                if process.returncode:
                    raise RuntimeError(f"the window ended with {process.returncode}")
                runs.append(json.loads(said.splitlines()[-1]))
    except NamespacesRefused as refused:
        return {"ratio": None, "target": TARGET, "skipped": str(refused)}
    row, packet = (statistics.median(one[name] for one in runs) for name in ("row", "packet"))
    return {
        "ours": round(row * 1000),
        "peer": round(packet * 1000),
        "unit": "ms",
        "ratio": round(statistics.median(one["row"] / one["packet"] for one in runs), 3),
        "target": TARGET,
        "difference_ms": round(statistics.median(one["row"] - one["packet"] for one in runs) * 1000, 1),
        "runs": RUNS,
    }


class FirstPacket(threading.Thread):
    """Notes when the first packet that names a charger's service comes from somebody else."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.at = 0.0
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(_ETH_P_ALL))  # type: ignore[attr-defined]

    def run(self) -> None:
        """Reads until it came."""
        while not self.at:
            content, sender = self._socket.recvfrom(65536)
            # Packet type 4 is one that we sent ourselves.
            if sender[2] != 4 and b"\x09_openevse" in content and content[30] & 0x80:
                self.at = time.perf_counter()
        self._socket.close()


def _look() -> None:
    from PySide6.QtCore import QEvent, QObject
    from qasync import QEventLoop

    from evsetup.discovery.mdns import MdnsBrowser
    from evsetup.storage.vault import session_vault
    from evsetup.ui.application import make_application, page_makers
    from evsetup.ui.frame import Window
    from evsetup.ui.open_site import site_at_work
    from evsetup.ui.pages.bay_card import BayCard
    from evsetup.ui.session import Session

    app, theme, voice = make_application("light", "en")
    window = Window(voice, page_makers())
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    seen = asyncio.Event()
    times: dict[str, float] = {}

    class Eyes(QObject):
        """Sees the first card of an announced charger being painted; a serial port of this computer is none."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            painted = event.type() is QEvent.Type.Paint and isinstance(watched, BayCard)
            if painted and "row" not in times and watched.accessibleName().startswith("openevse"):
                times["row"] = time.perf_counter()
                seen.set()
            return False

    eyes = Eyes()
    app.installEventFilter(eyes)
    browse = MdnsBrowser.run

    async def begin(browser: MdnsBrowser, emit: object) -> None:
        times["begin"] = time.perf_counter()
        await browse(browser, emit)  # type: ignore[arg-type]

    MdnsBrowser.run = begin  # type: ignore[assignment, method-assign]
    packet = FirstPacket()

    async def look(folder: str) -> None:
        def failed(error: BaseException) -> None:
            raise error

        session = Session(app, theme, window, failed)
        living = asyncio.create_task(session.run())
        await session.ready.wait()
        packet.start()
        path = Path(folder) / "bench.evsite"
        await session._open(lambda: site_at_work(path, session_vault(), SEEKER, create=True))
        async with asyncio.timeout(_BOUND_S):
            await seen.wait()
        window.close()
        await living

    window.show()
    with tempfile.TemporaryDirectory() as folder, loop:
        loop.run_until_complete(look(folder))
    begun = times["begin"]
    print(json.dumps({"row": times["row"] - begun, "packet": packet.at - begun}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1:] == ["look"]:
        _look()
    else:
        print(json.dumps(run()))
