"""The old settings are put back in the window: offered where a proof failed, asked before, told afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from tests.ui import examples
from tests.ui.fit import cut_off
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.commissioning.faults import RolledBackPartly
from evsetup.commissioning.roll_back import Fate
from evsetup.commissioning.steps import Step, WizardState, mark_rolled_back
from evsetup.commissioning.way_back import WayBack
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.rail import PageName
from evsetup.ui.roll_back_dialog import RollBackDialog

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "punjabi": ("light", "pa_IN", (1280, 800)),
    "smallest": ("light", "stretched", (1024, 700)),
}
BEFORE = Settings(
    {
        Setting.HOSTNAME: "openevse-9a3c",
        Setting.TIME_SERVER: Unknown.UNSET,
        Setting.KEY: Secret("a-key-of-20-characte"),
        Setting.IDENTITY: Unknown.UNSET,
        Setting.CSMS_URL: "wss://ocpp.old-operator.example/services/ocppj",
    }
)
NOW = Settings(
    {
        Setting.HOSTNAME: "bay-12",
        Setting.TIME_SERVER: "pool.ntp.org",
        Setting.KEY: Secret("another-key-of-20-ch"),
        Setting.IDENTITY: "SITE-12",
        Setting.CSMS_URL: "ws://192.168.1.20:8887/ocpp",
    }
)
WAY_BACK = WayBack(BEFORE, frozenset({*BEFORE, Setting.WIFI_SSID, Setting.WIFI_PASSPHRASE}), single_settings=True)
PARTLY = RolledBackPartly(4, [("network.wifi.passphrase", Fate.NOT_KNOWN.words, None)], single_settings=False).finding


def _picture(shown: QWidget, name: str) -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    settle()
    assert shown.grab().save(str(SCREENS / f"{name}.png"))
    assert cut_off(shown) == []
    assert nameless(shown) == []


@pytest.mark.parametrize("variant", list(VARIANTS))
def test_the_question_fits_and_names_what_stays(variant: str) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        dialog = RollBackDialog(window.say, window, WAY_BACK, NOW)
        dialog.show()
        _picture(dialog, f"roll-back-question-{variant}")
        assert dialog.result() == QDialog.DialogCode.Rejected
        dialog.deleteLater()


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi"])
def test_a_failed_proof_offers_it_and_what_is_left_is_told(variant: str) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        window.open(PageName.COMMISSION)
        page = window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        failed = examples.proving(broken=True)
        page.show_view(replace(failed, can_roll_back=True))
        offer = page.pane(Step.PROVE)._old_back
        assert offer.isVisible()
        _picture(window, f"roll-back-offered-{variant}")
        wanted: list[bool] = []
        page.roll_back_wanted.connect(lambda: wanted.append(True))
        offer.click()
        assert wanted == [True]
        page.show_view(replace(failed, finding=PARTLY, can_roll_back=True))
        _picture(window, f"roll-back-partly-{variant}")
        page.show_view(examples.proving())
        assert not offer.isVisible()


def test_after_it_the_settings_may_be_changed_and_applied_again() -> None:
    done = WizardState(Step.HAND_OVER, reached=frozenset(Step), applied=True, proven=True)
    again = mark_rolled_back(done)
    assert (again.step, again.applied, again.proven) == (Step.APPLY, False, False)
