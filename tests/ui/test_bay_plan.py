"""A plan from a spreadsheet is looked at and taken over in the window."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit
from tests.ui.live import live_window, until
from tests.ui.stage import on_stage, settle
from tests.ui.test_main_job import Person, card_of
from tests.ui.test_screens import SCREENS

from evsetup.commissioning.bay_plan.columns import guess
from evsetup.commissioning.bay_plan.faults import BayPlanFault
from evsetup.commissioning.bay_plan.table import read_table
from evsetup.storage.records import Bay
from evsetup.ui.desks.bay_plan_desk import import_plan, previewed
from evsetup.ui.models.bay_plan import LEFT_OUT, PlanView
from evsetup.ui.open_site import SiteAtWork
from evsetup.ui.pages.bay_plan_dialog import BayPlanDialog
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]

PLAN = "ref;Model;Breaker\nBay 21;Home 3;32\nBay 22;;many\nBay 23;Home 3;16\n"


def dialog_of(session: Session) -> BayPlanDialog | None:
    return next((one for one in session.window.findChildren(BayPlanDialog) if one.isVisible()), None)


async def opened(session: Session) -> SiteAtWork:
    """The demo site, whose own bays are there."""
    await until(lambda: session.work is not None and card_of(session, "Bay 01") is not None)
    assert session.work is not None
    return session.work


def test_a_person_names_the_column_sees_what_would_happen_and_takes_it_over(tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_text(PLAN)

    async def acts(session: Session) -> None:
        work = await opened(session)
        before = work.bench.site.bays()
        importing = asyncio.create_task(import_plan(session, work, plan))
        await until(lambda: dialog_of(session) is not None)
        dialog = dialog_of(session)
        assert dialog is not None
        person = Person(session.window)
        assert person.sees("Take over 0", dialog) is None
        label = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Bay")
        label.setCurrentIndex(1)
        label.activated.emit(1)
        pattern = dialog.findChild(QLineEdit)
        assert pattern is not None
        pattern.setFocus()
        QTest.keyClicks(pattern, "S-{bay:02}")
        await person.clicks_on("Take over 2", dialog)
        assert await importing
        assert work.bench.site.bays() == (
            *before,
            Bay("Bay 21", "Bay 21", "Home 3", identity="S-21", breaker_a=32.0),
            Bay("Bay 23", "Bay 23", "Home 3", identity="S-23", breaker_a=16.0),
        )
        for changed in work.plan_changed:
            changed()
        await until(lambda: card_of(session, "Bay 23") is not None)

    assert live_window(acts, demo=True).findings == []


def test_cancelling_and_a_file_that_is_no_plan_change_nothing(tmp_path: Path) -> None:
    plan, other = tmp_path / "plan.csv", tmp_path / "plan.xlsx"
    plan.write_text("label\nBay 01\n")
    other.write_bytes(b"PK\x03\x04\x14\x00")

    async def acts(session: Session) -> None:
        work = await opened(session)
        before = work.bench.site.bays()
        importing = asyncio.create_task(import_plan(session, work, plan))
        await until(lambda: dialog_of(session) is not None)
        await Person(session.window).clicks_on("Cancel", dialog_of(session))
        assert not await importing
        with pytest.raises(BayPlanFault):
            await import_plan(session, work, other)
        assert work.bench.site.bays() == before

    assert live_window(acts, demo=True).findings == []


TYPICAL = "Stellplatz;Modell;Seriennummer;ChargeBox ID;Sicherung;Phasen;Ebene;Notiz\n" + "".join(
    f"P {n};Home 3;SN-{n};;{'viel' if n == 4 else 'C32'};3;UG {n % 3};{'=1+1' if n == 6 else ''}\n"
    for n in range(1, 30)
)


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched", "smallest"])
@pytest.mark.parametrize("pattern", ["", "X"], ids=["typical", "finding"])
def test_the_preview_of_a_plan_is_drawn(variant: str, pattern: str) -> None:
    language = {"punjabi": "pa_IN", "stretched": "stretched"}.get(variant, "en")
    size = (1024, 700) if variant == "smallest" else (1280, 800)
    table = read_table(TYPICAL.encode())
    with on_stage("dark" if variant == "dark" else "light", language=language, size=size) as window:
        view, taking = previewed(
            PlanView("plan.csv", table.head, guess(table.head), pattern), table, (Bay("b1", "P 1", "Old one"),)
        )
        assert (taking is None) == bool(pattern)
        assert view.rows[0].chip is LEFT_OUT
        dialog = BayPlanDialog(window.say, window)
        dialog.show_view(view)
        dialog.show()
        settle()
        SCREENS.mkdir(parents=True, exist_ok=True)
        state = "finding" if pattern else "typical"
        assert dialog.grab().save(str(SCREENS / f"bay-plan-{state}-{variant}.png"))
        assert isinstance(dialog, QDialog)
        dialog.close()
