"""Pictures of what a charger's own interface does besides settings; nothing is cut off, every control has a name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui import examples
from tests.ui.fit import cut_off
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.commissioning.steps import Step
from evsetup.domain.settings import Setting
from evsetup.domain.text import text
from evsetup.drivers.openevse_factory import before_reset
from evsetup.ui.dialogs import AskDialog
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "smallest": ("light", "stretched", (1024, 700)),
}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("step", [Step.CHARGER, Step.NETWORK])
def test_the_steps_that_offer_it_fit(step: Step, variant: str) -> None:
    with on_stage(*VARIANTS[variant]) as window:
        window.open(PageName.COMMISSION)
        page = window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        view = examples.at(step)
        writable = view.writable | {Setting.WIFI_SSID}
        page.show_view(replace(view, can_scan=True, can_reset=True, running=None, writable=writable))
        settle()
        SCREENS.mkdir(parents=True, exist_ok=True)
        page.grab().save(str(SCREENS / f"local-{step.value}-{variant}.png"))
        assert cut_off(page) == []
        assert nameless(page) == []


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("locked", [True, False, None])
def test_what_a_reset_does_fits(locked: bool | None, variant: str) -> None:
    with on_stage(*VARIANTS[variant]) as window:
        finding = before_reset({} if locked is None else {"factory_write_lock": locked}, {})
        question = text("ui", "Send {charger} back to factory values?", charger="Bay 01")
        go = text("ui", "Back to factory values")
        dialog = AskDialog(window.say, window, question, finding, (), go)
        dialog.show()
        settle()
        SCREENS.mkdir(parents=True, exist_ok=True)
        dialog.grab().save(str(SCREENS / f"local-reset-{variant}.png"))
        assert cut_off(dialog) == []
        assert nameless(dialog) == []
        dialog.close()
