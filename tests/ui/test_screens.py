"""Writes a picture of every page in every state to ``build/screens``, and checks that nothing in it is cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui import examples
from tests.ui.fit import cut_off
from tests.ui.stage import STATES, on_stage, perform, settle

from evsetup.ui.frame import Window
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"


def _picture(window: Window, name: str) -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    settle()
    picture = window.grab()
    assert picture.save(str(SCREENS / f"{name}.png"))
    assert not picture.isNull()
    assert cut_off(window) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("page", list(PageName), ids=lambda page: page.value)
def test_every_page_in_every_state(page: PageName, theme: str) -> None:
    for state in STATES:
        with on_stage(theme) as window:
            perform(window, page, state)
            _picture(window, f"{page.value}-{state}-{theme}")


@pytest.mark.parametrize("step", list(examples.commission_steps()))
def test_every_step_of_commissioning(step: str) -> None:
    with on_stage() as window:
        window.open(PageName.COMMISSION)
        page = window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        page.show_view(examples.commission_steps()[step])
        _picture(window, f"commission-step-{step}-light")


@pytest.mark.parametrize("variant", ["punjabi", "stretched", "smallest"])
@pytest.mark.parametrize("page", list(PageName), ids=lambda page: page.value)
def test_other_languages_longer_words_and_the_smallest_window(page: PageName, variant: str) -> None:
    language = {"punjabi": "pa_IN", "stretched": "stretched"}.get(variant, "en")
    with on_stage(language=language, size=(1024, 700) if variant == "smallest" else (1280, 800)) as window:
        perform(window, page, "typical")
        _picture(window, f"{page.value}-typical-{variant}")
