"""A proof that fails, and the old settings put back: on the demo site, by clicks."""

from __future__ import annotations

import pytest
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.prove import ProofOptions
from evsetup.commissioning.steps import Step
from evsetup.domain.settings import Setting
from evsetup.ui.desks import commission_desk
from evsetup.ui.desks.commission_desk import CommissionDesk
from evsetup.ui.rail import PageName
from evsetup.ui.roll_back_dialog import RollBackDialog
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]

NO_SUCH_SOCKET = ProofOptions(connector=9, sight_timeout_s=0.5)


def test_after_a_failed_proof_a_click_and_a_yes_give_the_charger_its_old_settings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(commission_desk, "PROOF", NO_SUCH_SOCKET)

    async def acts(session: Session) -> None:
        person, window = Person(session.window), session.window
        await until(lambda: card_of(session, "Bay 01") is not None)
        await person.clicks_on("Set up", card_of(session, "Bay 01"))
        desk, page = session.desk(PageName.COMMISSION), window.page(PageName.COMMISSION)
        assert isinstance(desk, CommissionDesk)
        await until(lambda: desk.now is not None and desk.now.was_read and not desk.now.job.busy)
        now = desk.now
        assert now is not None
        before = now.job.settings
        while now.wizard.step is not Step.REVIEW:
            step = now.wizard.step
            await person.clicks_on("Next", page)
            await until(lambda step=step: now.wizard.step is not step)
        await person.clicks_on("Apply to Bay 01", page)
        await until(lambda: now.wizard.applied or now.finding is not None, 100)
        assert now.finding is None, now.finding
        await person.clicks_on("Prove Bay 01", page)
        await until(lambda: now.finding is not None, 30)

        await person.clicks_on("Put the old settings back…", page)
        await until(lambda: any(one.isVisible() for one in window.findChildren(RollBackDialog)))
        await person.clicks_on("Put them back", window.findChildren(RollBackDialog)[-1])
        await until(
            lambda: (
                not now.job.busy and now.finding is not None and now.finding.code.startswith("commissioning.rolled")
            ),
            60,
        )

        assert now.finding is not None
        assert now.finding.code == "commissioning.rolled-back", now.finding
        assert not now.wizard.applied
        for setting in (Setting.CSMS_URL, Setting.KEY, Setting.HOSTNAME, Setting.TIME_SERVER):
            assert now.job.settings[setting] == before[setting], setting
        await until(lambda: person.sees("Try again", page) is not None)

    assert live_window(acts, demo=True, timeout_s=160).findings == []
