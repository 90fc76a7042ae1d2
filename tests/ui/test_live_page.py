"""The live page: pictures of it in every state, and what a hand at the mouse or the keyboard makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.fit import cut_off
from tests.ui.live_views import hours, views
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.commissioning.live.samples import SampleStore
from evsetup.ui.frame import Window
from evsetup.ui.models.live import Span
from evsetup.ui.pages.live.live_page import LivePage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "punjabi": ("light", "pa_IN", (1280, 800)),
    "smallest": ("light", "stretched", (1024, 700)),
}


@pytest.fixture(scope="module")
def day() -> SampleStore:
    return hours()


def page_in(window: Window, state: str = "typical", store: SampleStore | None = None) -> LivePage:
    window.open(PageName.LIVE)
    page = window.page(PageName.LIVE)
    assert isinstance(page, LivePage)
    page.show_view(views()[state])
    samples = store or SampleStore()
    page.picture.show_samples(samples, samples.last_at or 0.0, Span.HOURS)
    settle()
    return page


@pytest.mark.parametrize("variant", list(VARIANTS))
@pytest.mark.parametrize("state", list(views()))
def test_every_state_fits_and_every_control_has_a_name(state: str, variant: str, day: SampleStore) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        page = page_in(window, state, day if state in {"typical", "busy"} else None)
        page.picture.plot.repaint()
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(SCREENS / f"live-{state}-{variant}.png"))
        assert cut_off(window) == []
        assert nameless(window) == []
        if state != "empty":
            bar = page._area.verticalScrollBar()
            bar.setValue(bar.maximum())
            settle()
            assert window.grab().save(str(SCREENS / f"live-{state}-{variant}-below.png"))
            assert cut_off(window) == []
