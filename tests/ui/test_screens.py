"""Writes a picture of every page in every state to ``build/screens``, and checks that nothing in it is cut off."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea
from tests.ui import card_pieces, csms_tests, examples, security, variables
from tests.ui.fit import cut_off
from tests.ui.stage import STATES, on_stage, perform, settle

from evsetup.ocppj.probe.steps import ProbeStep
from evsetup.ui.card_editor.editor import CardEditor
from evsetup.ui.frame import Window
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.csms_test_page import CsmsTestPage
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.pages.variables_page import VariablesPage
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


@pytest.mark.parametrize("variant", ["light", "dark", "stretched", "smallest"])
def test_a_charger_is_let_in_on_the_site_page(variant: str) -> None:
    theme, language = ("dark" if variant == "dark" else "light"), ("stretched" if variant == "stretched" else "en")
    for state, view in examples.dialling_in().items():
        with on_stage(theme, language, (1024, 700) if variant == "smallest" else (1280, 800)) as window:
            window.open(PageName.SITE)
            page = window.page(PageName.SITE)
            assert isinstance(page, SitePage)
            page.show_view(view)
            _picture(window, f"site-dial-in-{state}-{variant}")


@pytest.mark.parametrize("variant", ["punjabi", "stretched", "smallest"])
@pytest.mark.parametrize("page", list(PageName), ids=lambda page: page.value)
def test_other_languages_longer_words_and_the_smallest_window(page: PageName, variant: str) -> None:
    language = {"punjabi": "pa_IN", "stretched": "stretched"}.get(variant, "en")
    with on_stage(language=language, size=(1024, 700) if variant == "smallest" else (1280, 800)) as window:
        perform(window, page, "typical")
        _picture(window, f"{page.value}-typical-{variant}")


SCALED = """
from tests.ui import examples, security
from tests.ui.stage import on_stage, perform, settle
from tests.ui.test_screens import SCREENS
from evsetup.ui.rail import PageName

for page in PageName:
    with on_stage() as window:
        perform(window, page, "typical")
        assert window.devicePixelRatioF() == 2
        assert window.grab().save(str(SCREENS / f"{page.value}-typical-200.png"))
with on_stage() as window:
    window.open(PageName.SITE)
    window.page(PageName.SITE).show_view(examples.dialling_in()["unlocked"])
    settle()
    assert window.grab().save(str(SCREENS / "site-dial-in-unlocked-200.png"))
for state in ("typical", "rise-missing"):
    with on_stage() as window:
        window.open(PageName.VARIABLES)
        security.perform(window.page(PageName.VARIABLES), state)
        settle()
        assert window.grab().save(str(SCREENS / f"security-{state}-200.png"))
"""


def test_at_200_percent_every_page_is_drawn_sharp() -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    surroundings = {**os.environ, "QT_SCALE_FACTOR": "2", "PYTHONPATH": os.pathsep.join(sys.path)}
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", SCALED], env=surroundings, check=True, timeout=60, cwd=root)


def test_a_screen_smaller_than_the_smallest_window_reaches_everything() -> None:
    with on_stage() as window:
        perform(window, PageName.COMMISSION, "typical")
        window.setMinimumSize(0, 0)
        window.resize(683, 384)
        settle()
        area = window.centralWidget()
        assert isinstance(area, QScrollArea)
        assert area.horizontalScrollBar().maximum() > 0
        assert area.verticalScrollBar().maximum() > 0


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched", "smallest"])
@pytest.mark.parametrize("state", ["comparing", "planned", "writing", "station", "list", "secret"])
def test_the_settings_of_a_charger_in_further_states(state: str, variant: str) -> None:
    language = {"punjabi": "pa_IN", "stretched": "stretched"}.get(variant, "en")
    size = (1024, 700) if variant == "smallest" else (1280, 800)
    with on_stage("dark" if variant == "dark" else "light", language=language, size=size) as window:
        window.open(PageName.VARIABLES)
        page = window.page(PageName.VARIABLES)
        assert isinstance(page, VariablesPage)
        view, wanted, opened = variables.more_states(window.say)[state]
        page.show_view(view)
        page.want(wanted)
        if opened and view.rows is not None:
            page.select(next(row.key for row in view.rows.rows if row.known.name.variable == opened))
        _picture(window, f"variables-{state}-{variant}")


CSMS_TESTS = (*csms_tests.further(), "key-open", "certificate-open")


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched", "smallest"])
@pytest.mark.parametrize("state", CSMS_TESTS)
def test_the_csms_test_in_further_states(state: str, variant: str) -> None:
    language = {"punjabi": "pa_IN", "stretched": "stretched"}.get(variant, "en")
    size = (1024, 700) if variant == "smallest" else (1280, 800)
    with on_stage("dark" if variant == "dark" else "light", language=language, size=size) as window:
        window.open(PageName.CSMS_TEST)
        page = window.page(PageName.CSMS_TEST)
        assert isinstance(page, CsmsTestPage)
        step = {"key-open": ProbeStep.KEY, "certificate-open": ProbeStep.CERTIFICATE}.get(state)
        view = csms_tests.further().get(state) or csms_tests.csms_test("finding")
        page.show_view(view)
        settle()
        if step is not None:
            page.open_step(step)
        _picture(window, f"csms-test-{state}-{variant}")


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched"])
@pytest.mark.parametrize("piece", list(card_pieces.pieces()))
def test_cards_and_keys_of_the_csms_test(piece: str, variant: str) -> None:
    language = {"punjabi": "pa_IN", "stretched": "stretched"}.get(variant, "en")
    with on_stage("dark" if variant == "dark" else "light", language=language) as window:
        shown = card_pieces.pieces()[piece](window.say, window)
        shown.show()
        settle()
        picture = shown.grab()
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert picture.save(str(SCREENS / f"csms-{piece}-{variant}.png"))
        assert cut_off(shown) == []
        if isinstance(shown, CardEditor):
            for area in shown.findChildren(QScrollArea):
                inner = area.widget()
                assert inner is not None
                assert inner.grab().save(str(SCREENS / f"csms-{piece}-{variant}-whole.png"))
        shown.close()


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched", "smallest"])
@pytest.mark.parametrize("state", list(security.views()))
def test_the_security_of_a_charger_in_every_state(state: str, variant: str) -> None:
    language = {"punjabi": "pa_IN", "stretched": "stretched"}.get(variant, "en")
    size = (1024, 700) if variant == "smallest" else (1280, 800)
    with on_stage("dark" if variant == "dark" else "light", language=language, size=size) as window:
        window.open(PageName.VARIABLES)
        page = window.page(PageName.VARIABLES)
        assert isinstance(page, VariablesPage)
        security.perform(page, state)
        _picture(window, f"security-{state}-{variant}")
