"""The menu of the commissioning page: what else can be opened of the charger that is being set up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu
from tests.ui import examples
from tests.ui.stage import on_stage, settle

from evsetup.commissioning.steps import Step
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("over_ocpp", [True, False])
def test_schedule_and_installation_are_opened_from_it(over_ocpp: bool) -> None:
    with on_stage("light", "en", (1280, 800)) as window:
        page = window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        opened: list[str] = []
        page.schedule_wanted.connect(lambda: opened.append("schedule"))
        page.installation_wanted.connect(lambda: opened.append("installation"))
        page.show_view(replace(examples.at(Step.CHARGER), over_ocpp=over_ocpp))
        settle()
        (menu,) = page.findChildren(QMenu)
        shown = [act for act in menu.actions() if act.isVisible()]
        assert [act.text() for act in shown] == (["Schedule…"] if over_ocpp else []) + ["Installation…"]
        for act in shown:
            act.trigger()
    assert opened == (["schedule"] if over_ocpp else []) + ["installation"]
