"""A site with 500 bays against an empty one: how long its file takes to open and be read, and how the board scrolls.

Opening is what the site page waits for: the file, its name, bays, chargers, notes. Both kinds take turns; medians are compared.
A frame is one step of the scroll bar with all that it makes Qt draw, on the offscreen platform.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Way
from evsetup.storage.records import Bay, ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile

_BAYS = 500
_ROUNDS = 31
_WARM_UP = 3
_FRAMES = 300
_FRAME_MS = 1000 / 60


def run() -> dict[str, object]:
    """Opens each in turn, then scrolls the board of the large one."""
    with tempfile.TemporaryDirectory() as folder:
        large, empty = Path(folder, "large.evsite"), Path(folder, "empty.evsite")
        _fill(large)
        SiteFile.create(empty, "Empty").close()
        times = [(_opened(large), _opened(empty)) for _ in range(_WARM_UP + _ROUNDS)][_WARM_UP:]
        whole = [(_read(large), _read(empty)) for _ in range(_WARM_UP + _ROUNDS)][_WARM_UP:]
        frames = _scrolled(large)
    return {
        "rows": {
            "site opens": _against_empty(times),
            "site opens and is read": _against_empty(whole),
            "board frame p95": {
                "ours": round(frames, 2),
                "peer": round(_FRAME_MS, 2),
                "unit": "ms",
                "ratio": round(frames / _FRAME_MS, 3),
                "target": 1.0,
            },
        },
        "bays": _BAYS,
        "rounds": _ROUNDS,
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


def _fill(path: Path) -> None:
    at = datetime.now(UTC)
    with SiteFile.create(path, "Large") as site:
        for number in range(_BAYS):
            who = Identity("OpenEVSE", "OpenEVSE WiFi", f"30aea4{number:06x}", "5.1.2")
            end = Endpoint(Way.HTTP, f"http://192.0.2.1:{number + 1000}")
            site.put_charger(
                ChargerRecord(f"c{number}", f"openevse-{number}", who, "openevse", end, _state(number), at)
            )
        site.put_bays(
            Bay(
                f"b{number}",
                f"Bay {number:03}",
                "OpenEVSE",
                f"30aea4{number:06x}",
                f"SITE-{number:03}",
                32.0,
                "",
                f"c{number}",
            )
            for number in range(_BAYS)
        )


def _state(number: int) -> ChargerState:
    return list(ChargerState)[number % len(ChargerState)]


def _opened(path: Path) -> float:
    start = time.perf_counter()
    site = SiteFile.open(path)
    took = time.perf_counter() - start
    site.close()
    return took


def _read(path: Path) -> float:
    start = time.perf_counter()
    site = SiteFile.open(path)
    site.name, site.bays(), site.chargers(), site.notes(), site.photos(pictures=False)
    took = time.perf_counter() - start
    site.close()
    return took


def _scrolled(path: Path) -> float:
    """The 95th percentile of a frame, in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QScrollArea

    from evsetup.ui.application import make_application, page_makers
    from evsetup.ui.desks.board import board
    from evsetup.ui.frame import Window
    from evsetup.ui.models.site import SiteView
    from evsetup.ui.pages.bay_card import BayCard
    from evsetup.ui.pages.site_page import SitePage
    from evsetup.ui.rail import PageName

    with SiteFile.open(path) as site:
        cards = board(site.bays(), {}, site.chargers(), {})
    _app, _theme, voice = make_application("light", "en")
    window = Window(voice, page_makers())
    window.resize(1280, 800)
    window.show()
    window.open(PageName.SITE)
    page = window.page(PageName.SITE)
    assert isinstance(page, SitePage)
    page.show_view(SiteView("Large", cards, len(cards)))
    while len(page.findChildren(BayCard)) < len(cards):
        QApplication.processEvents()
    bar = max((area.verticalScrollBar() for area in page.findChildren(QScrollArea)), key=lambda one: one.maximum())
    times: list[float] = []
    for number in range(_FRAMES):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * number // _FRAMES)
        QApplication.processEvents()
        times.append((time.perf_counter() - start) * 1000)
    window.let_go()
    window.deleteLater()
    return statistics.quantiles(times, n=20)[-1]
