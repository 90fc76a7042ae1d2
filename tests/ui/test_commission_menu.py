"""The menu of the commissioning page: what else can be opened of the charger that is being set up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui import examples
from tests.ui.stage import on_stage, settle

from evsetup.commissioning.steps import Step
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("over_ocpp", [True, False])
def test_settings_live_schedule_and_installation_are_opened_from_it(over_ocpp: bool) -> None:
    with on_stage("light", "en", (1280, 800)) as window:
        page = window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        opened: list[str] = []
        page.settings_wanted.connect(lambda: opened.append("settings"))
        page.live_wanted.connect(lambda: opened.append("live"))
        page.schedule_wanted.connect(lambda: opened.append("schedule"))
        page.installation_wanted.connect(lambda: opened.append("installation"))
        page.show_view(replace(examples.at(Step.CHARGER), over_ocpp=over_ocpp))
        settle()
        shown = [act for act in page.menu.actions() if act.isVisible()]
        needs_ocpp = ["All settings…", "See it live…", "Schedule…"] if over_ocpp else []
        assert [act.text() for act in shown] == [*needs_ocpp, "Installation…"]
        for act in shown:
            act.trigger()
    assert opened == [*(["settings", "live", "schedule"] if over_ocpp else []), "installation"]
