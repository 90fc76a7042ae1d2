"""A site with 500 bays and a million messages against an empty one: opening it, its board, and what a message costs on the drive.

* *site file opens*: ``SiteFile.open`` alone. *site opens*: the real window, from the word to open a file until the first picture of
  its board is drawn, workbench and all. Both kinds take turns; medians are compared.
* *board refresh stalls the loop*: the longest time in which nothing else ran on the loop while one charger of 500 changed.
* *board frame*: the work of one step of the scroll bar with all that it makes Qt draw, on the offscreen platform.
"""

from __future__ import annotations

import asyncio
import gc
import os
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.storage.records import Bay, ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile
from evsetup.storage.trace_record import Heading, TraceEntry, TraceLink

if TYPE_CHECKING:
    from evsetup.storage.vault import Vault
    from evsetup.ui.pages.site_page import SitePage
    from evsetup.ui.session import Session

_BAYS = 500
_MESSAGES = 1_000_000
_ROUNDS = 31
_OPENINGS = 9
_WARM_UP = 3
_FRAMES = 300
_FRAME_MS = 1000 / 60


def run() -> dict[str, object]:
    """Opens each in turn, then works on the board of the large one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        large, empty = Path(folder, "large.evsite"), Path(folder, "empty.evsite")
        cost = _fill(large)
        SiteFile.create(empty, "Empty").close()
        times = [(_opened(large), _opened(empty)) for _ in range(_WARM_UP + _ROUNDS)][_WARM_UP:]
        windows, stall, frames = _in_the_window(large, empty)
    return {
        "rows": {
            "site file opens": _against_empty(times),
            "site opens": _against_empty(windows),
            "board refresh stalls the loop": _against_frame(stall, 16.0),
            "board frame p95": _against_frame(frames, _FRAME_MS),
            "file per byte of messages": {
                "ours": round(cost, 3),
                "peer": 1.0,
                "unit": "bytes",
                "ratio": round(cost, 3),
                "target": 1.3,
            },
        },
        "bays": _BAYS,
        "messages": _MESSAGES,
        "rounds": _ROUNDS,
        "openings": _OPENINGS,
    }


def _against_frame(ours_ms: float, limit_ms: float) -> dict[str, object]:
    return {
        "ours": round(ours_ms, 2),
        "peer": round(limit_ms, 2),
        "unit": "ms",
        "ratio": round(ours_ms / limit_ms, 3),
        "target": 1.0,
    }


def _against_empty(times: list[tuple[float, float]]) -> dict[str, object]:
    large, empty = (statistics.median(column) for column in zip(*times, strict=True))
    return {
        "ours": round(large * 1000, 2),
        "peer": round(empty * 1000, 2),
        "unit": "ms",
        "ratio": round(large / empty, 3),
        "target": 1.2,
    }


def _fill(path: Path) -> float:
    """Makes the large site; how many bytes a byte of its messages costs."""
    at = datetime.now(UTC)
    with SiteFile.create(path, "Large") as site:
        for number in range(_BAYS):
            who = Identity("OpenEVSE", "OpenEVSE WiFi", f"30aea4{number:06x}", "5.1.2")
            end = Endpoint(Way.HTTP, f"http://192.0.2.1:{number + 1000}")
            site.put_charger(
                ChargerRecord(f"c{number}", f"openevse-{number}", who, "openevse", end, _state(number), at)
            )
        site.put_bays(
            Bay(f"b{n}", f"Bay {n:03}", "OpenEVSE", f"30aea4{n:06x}", f"SITE-{n:03}", 32.0, "", f"c{n}")
            for n in range(_BAYS)
        )
        site.traces.add(
            [TraceLink(f"l{n}", f"SITE-{n:03}", "dial-in", "ocpp1.6", at, f"c{n}") for n in range(_BAYS)], []
        )
    before, raw = path.stat().st_size, 0
    with SiteFile.open(path) as site:
        for start in range(0, _MESSAGES, 10_000):
            batch = [_message(number, at) for number in range(start, start + 10_000)]
            raw += sum(len(entry.raw) for entry in batch)
            site.traces.add([], batch)
    return (path.stat().st_size - before) / raw


def _message(number: int, at: datetime) -> TraceEntry:
    """Heartbeats, meter values and their answers, 40 to 420 bytes long, from all chargers at once."""
    value = f'{{"timestamp":"2026-11-25T12:00:00Z","sampledValue":[{{"value":"{number % 40000}","unit":"Wh"}}]}}'
    body = ",".join([value] * (1 + number % 4))
    words = f'[2,"{number:08}","MeterValues",{{"connectorId":1,"meterValue":[{body}]}}]'
    raw = words if number % 2 else f'[3,"{number:08}",{{"currentTime":"2026-11-25T12:00:00.000Z"}}]'
    return TraceEntry(
        f"l{number % _BAYS}", at + timedelta(milliseconds=number), number * 1000, Heading(number % 2), raw
    )


def _state(number: int) -> ChargerState:
    return list(ChargerState)[number % len(ChargerState)]


def _opened(path: Path) -> float:
    start = time.perf_counter()
    site = SiteFile.open(path)
    took = time.perf_counter() - start
    site.close()
    return took


def _in_the_window(large: Path, empty: Path) -> tuple[list[tuple[float, float]], float, float]:
    """The real window with its loop: how long both take to open, the longest stall, and the 95th percentile of a frame."""
    from concurrent.futures import ThreadPoolExecutor

    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    from evsetup.ui.application import make_application, page_makers
    from evsetup.ui.collector import Collector
    from evsetup.ui.frame import Window
    from evsetup.ui.session import Session

    app, theme, voice = make_application("light", "en")
    window = Window(voice, page_makers())
    window.resize(1280, 800)
    window.show()
    collector = Collector()
    collector.start()
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    loop.set_default_executor(ThreadPoolExecutor(6))

    async def work() -> tuple[list[tuple[float, float]], float, float]:
        session = Session(app, theme, window, _fail)
        living = asyncio.create_task(session.run(None))
        await session.ready.wait()
        session._interface = _loopback  # type: ignore[method-assign]
        session._vault = _vault  # type: ignore[method-assign]
        try:
            rounds = [
                (await _shown(session, large, _BAYS), await _shown(session, empty, 0))
                for _ in range(_WARM_UP + _OPENINGS)
            ]
            await _shown(session, large, _BAYS)
            return rounds[_WARM_UP:], await _stalled(session), await _scrolled(session)
        finally:
            window.close()
            await living

    try:
        with loop:
            figures: tuple[list[tuple[float, float]], float, float] = loop.run_until_complete(work())
            return figures
    finally:
        asyncio.set_event_loop(None)
        window.deleteLater()
        QApplication.processEvents()
        collector.stop()


async def _shown(session: Session, path: Path, cards: int) -> float:
    """Seconds from the word to open a site until its board is drawn."""
    from evsetup.ui.pages.bay_card import BayCard

    page = _page(session)
    name = "Large" if cards else "Empty"
    begun = time.perf_counter()
    session.open_path(path)
    while True:
        # A site that is open shows its name; one with bays draws the first of them.
        if page.title == name and (not cards or any(card.isVisible() for card in page.findChildren(BayCard))):
            break
        await asyncio.sleep(0)
    session.window.repaint()
    return time.perf_counter() - begun


async def _stalled(session: Session) -> float:
    """All 500 chargers are seen; then one after the other changes. The longest time, in ms, in which the loop did nothing else."""
    work = session.work
    assert work is not None
    at = datetime.now(UTC)

    def seen(number: int, turn: int) -> Sighting:
        who = Identity("OpenEVSE", "OpenEVSE WiFi", f"30aea4{number:06x}", f"5.1.{turn}")
        end = Endpoint(Way.HTTP, f"http://192.0.2.1:{number + 1000}")
        return Sighting(Source.MDNS, end, at + timedelta(seconds=turn), who, "openevse", f"openevse-{number}")

    for number in range(_BAYS):
        work.bench.discovery.add(seen(number, 0))
        await asyncio.sleep(0)
    await asyncio.sleep(2)
    # What the garbage collector takes for all that is alive is no matter of the board.
    gc.freeze()
    longest = 0.0
    for turn in range(1, 50):
        work.bench.discovery.add(seen(turn % 12, turn))
        until = time.perf_counter() + 0.1
        while time.perf_counter() < until:
            last = time.thread_time()
            await asyncio.sleep(0)
            longest = max(longest, time.thread_time() - last)
    return longest * 1000


async def _scrolled(session: Session) -> float:
    """The 95th percentile of a frame, in milliseconds."""
    from PySide6.QtWidgets import QScrollArea

    areas = _page(session).findChildren(QScrollArea)
    bar = max((area.verticalScrollBar() for area in areas), key=lambda one: one.maximum())
    times: list[float] = []
    for number in range(_FRAMES):
        start = time.thread_time()
        bar.setValue(bar.maximum() * number // _FRAMES)
        # Never ``processEvents`` in here: it would run other tasks inside of this one.
        await asyncio.sleep(0)
        session.window.repaint()
        times.append((time.thread_time() - start) * 1000)
    return statistics.quantiles(times, n=20)[-1]


def _page(session: Session) -> SitePage:
    from evsetup.ui.pages.site_page import SitePage
    from evsetup.ui.rail import PageName

    page = session.window.page(PageName.SITE)
    assert isinstance(page, SitePage)
    return page


def _fail(error: BaseException) -> None:
    raise error


async def _loopback() -> str:
    return "127.0.0.1"


async def _vault() -> Vault:
    from evsetup.storage.vault import session_vault

    return session_vault()
