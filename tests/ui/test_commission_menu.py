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
def test_settings_schedule_meter_and_installation_are_opened_from_it(over_ocpp: bool) -> None:
    with on_stage("light", "en", (1280, 800)) as window:
        page = window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        opened: list[PageName] = []
        page.inner_wanted.connect(opened.append)
        page.show_view(replace(examples.at(Step.CHARGER), over_ocpp=over_ocpp))
        settle()
        shown = [act for act in page.menu.actions() if act.isVisible()]
        needs_ocpp = (
            ["All settings…", "See it live…", "Schedule…", "Meter and billing…", "Guided proof…", "Check against OCPP…"]
            if over_ocpp
            else []
        )
        assert [act.text() for act in shown] == [*needs_ocpp, "Installation…"]
        for act in shown:
            act.trigger()
    assert opened == [
        *(
            [
                PageName.VARIABLES,
                PageName.LIVE,
                PageName.SCHEDULE,
                PageName.BILLING,
                PageName.GUIDED,
                PageName.CONFORMITY,
            ]
            if over_ocpp
            else []
        ),
        PageName.INSTALLATION,
    ]
