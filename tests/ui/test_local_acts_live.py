"""The networks that a charger hears, and its factory values: on the demo site, by clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.fit import cut_off
from tests.ui.live import live_window, until
from tests.ui.test_access import nameless
from tests.ui.test_main_job import Person, card_of
from tests.ui.test_security_live import Guard

from evsetup.commissioning.steps import Step
from evsetup.domain.settings import Setting
from evsetup.ui.choice_dialog import ChoiceDialog
from evsetup.ui.desks.commission_desk import AtWork, CommissionDesk
from evsetup.ui.dialogs import AskDialog
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session
from evsetup.ui.widgets.choice import Choice

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"


async def at_bay_1(session: Session, person: Person) -> AtWork:
    """The charger of bay 1, read."""
    await until(lambda: card_of(session, "Bay 01") is not None)
    await person.clicks_on("Set up", card_of(session, "Bay 01"))
    desk = session.desk(PageName.COMMISSION)
    assert isinstance(desk, CommissionDesk)
    await until(lambda: desk.now is not None and desk.now.was_read and not desk.now.job.busy)
    assert desk.now is not None
    return desk.now


def test_a_network_that_the_charger_hears_is_chosen_instead_of_typed() -> None:
    async def acts(session: Session) -> None:
        person, window = Person(session.window), session.window
        now, page = await at_bay_1(session, person), window.page(PageName.COMMISSION)
        while now.wizard.step is not Step.NETWORK:
            step = now.wizard.step
            await person.clicks_on("Next", page)
            await until(lambda step=step: now.wizard.step is not step)
        await person.clicks_on("Networks that it hears…", page)
        await until(lambda: any(one.isVisible() for one in window.findChildren(ChoiceDialog)), 30)
        dialog = window.findChildren(ChoiceDialog)[-1]
        heard = now.job.local.networks
        assert heard
        assert [cut_off(dialog), nameless(dialog)] == [[], []]
        SCREENS.mkdir(parents=True, exist_ok=True)
        dialog.grab().save(str(SCREENS / "local-networks.png"))
        dialog.findChildren(Choice)[0].button.click()
        await person.clicks_on("Take this network", dialog)
        await until(lambda: Setting.WIFI_SSID in now.wizard.answers.network)

        assert now.wizard.answers.network[Setting.WIFI_SSID] == heard[0].ssid
        assert now.finding is None
        page.grab().save(str(SCREENS / "local-network-step.png"))

    assert live_window(acts, demo=True, timeout_s=160).findings == []


def test_factory_values_come_back_after_a_no_and_a_yes() -> None:
    async def acts(session: Session) -> None:
        person, window = Person(session.window), session.window
        now, page = await at_bay_1(session, person), window.page(PageName.COMMISSION)
        await person.clicks_on("Back to factory values…", page)
        await until(lambda: any(one.isVisible() for one in window.findChildren(AskDialog)), 30)
        dialog = window.findChildren(AskDialog)[-1]
        assert [cut_off(dialog), nameless(dialog)] == [[], []]
        SCREENS.mkdir(parents=True, exist_ok=True)
        page.grab().save(str(SCREENS / "local-charger-step.png"))
        dialog.grab().save(str(SCREENS / "local-factory-values.png"))
        await person.clicks_on("Cancel", dialog)
        await until(lambda: not any(one.isVisible() for one in window.findChildren(AskDialog)))
        assert now.finding is None

        await person.clicks_on("Back to factory values…", page)
        await until(lambda: any(one.isVisible() for one in window.findChildren(AskDialog)), 30)
        await person.clicks_on("Back to factory values", window.findChildren(AskDialog)[-1])
        await until(lambda: now.finding is not None and not now.job.busy, 100)

        assert now.finding is not None
        assert now.finding.code == "commissioning.factory-values", now.finding

    assert live_window(acts, demo=True, timeout_s=160).findings == []


def test_its_certificates_are_changed_behind_its_own_page_once_it_has_dialled_in() -> None:
    async def acts(session: Session) -> None:
        person, window = Person(session.window), session.window
        now, page = await at_bay_1(session, person), window.page(PageName.COMMISSION)
        while now.wizard.step is not Step.REVIEW:
            step = now.wizard.step
            await person.clicks_on("Next", page)
            await until(lambda step=step: now.wizard.step is not step)
        await person.clicks_on("Apply to Bay 01", page)
        await until(lambda: now.wizard.applied or now.finding is not None, 100)
        assert now.finding is None, now.finding
        next(act for act in page.menu.actions() if act.text() == "All settings…").trigger()
        guard = Guard(session)
        await until(lambda: window.open_page is PageName.VARIABLES)
        await person.clicks_on("Security", guard.page)
        await until(lambda: guard.view.now is not None and guard.view.running is None)
        assert guard.held() == []
        await guard.does("Install this laptop's root…", "Install this laptop's root")
        await until(lambda: guard.held() != [] and guard.view.running is None)
        guard.page.grab().save(str(SCREENS / "local-certificates.png"))

        assert guard.held() == ["This laptop's root"]
        assert guard.reads("The charger keeps the root, and may not use it for its CSMS.")
        assert guard.reads("This charger tells no security profile.")

    assert live_window(acts, demo=True, timeout_s=160).findings == []
