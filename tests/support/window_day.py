"""A day at the window, at DEBUG, in a program of its own: ``python -m tests.support.window_day FOLDER``.

On the demo site: one charger by hand from its card to the hand-over, two more as a batch, then the report. Every act is a click. The
log, at DEBUG, goes to ``FOLDER/window.log``, reports go beside it.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from tests.ui.live import live_window, until
from tests.ui.test_batch import chosen, dialog_of
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.steps import Step
from evsetup.ui.desks.commission_desk import CommissionDesk
from evsetup.ui.desks.report_desk import ReportDesk
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session


async def one_charger(session: Session, bay: str) -> None:
    """The main job, from the card to the hand-over."""
    person = Person(session.window)
    await until(lambda: card_of(session, bay) is not None)
    await person.clicks_on("Set up", card_of(session, bay))
    desk, page = session.desk(PageName.COMMISSION), session.window.page(PageName.COMMISSION)
    assert isinstance(desk, CommissionDesk)
    await until(lambda: desk.now is not None and desk.now.was_read)
    now = desk.now
    assert now is not None
    while now.wizard.step is not Step.REVIEW:
        step = now.wizard.step
        await person.clicks_on("Next", page)
        await until(lambda step=step: now.wizard.step is not step)
    for act, done in (
        (f"Apply to {bay}", lambda: now.wizard.applied),
        (f"Prove {bay}", lambda: now.wizard.proven),
        (f"Switch {bay} to its CSMS", lambda: now.handed_over),
    ):
        if act.startswith("Switch"):
            await person.clicks_on("Go to hand over", page)
        await person.clicks_on(act, page)
        await until(lambda done=done: done() or now.finding is not None, 120)
        assert now.finding is None, now.finding
    await person.clicks_on("Site")


async def many(session: Session, *bays: str) -> None:
    """The same for several at once."""
    person = await chosen(session, *bays)
    dialog = dialog_of(session)
    assert dialog is not None
    await person.clicks_on(f"Read {len(bays)} chargers", dialog)
    await person.clicks_on(f"Write {len(bays)} plans", dialog)
    await until(lambda: person.sees("Stop all", dialog) is not None)
    await until(lambda: person.sees("Stop all", dialog) is None, 150)
    await person.clicks_on("Close", dialog)


async def report(session: Session, folder: Path) -> None:
    """Saves it in both forms."""
    person = Person(session.window)
    await person.clicks_on("Report")
    desk = session.desk(PageName.REPORT)
    assert isinstance(desk, ReportDesk)
    await until(lambda: person.sees("Save PDF…") is not None)
    for name in ("window.pdf", "window.json"):
        await desk.save_as(folder / name)


def main(folder: Path) -> None:
    """The whole day."""

    async def acts(session: Session) -> None:
        await one_charger(session, "Bay 01")
        await many(session, "Bay 03", "Bay 04")
        await report(session, folder)

    logging.basicConfig(level=logging.DEBUG, filename=folder / "window.log", format="%(name)s %(message)s")
    told = live_window(acts, demo=True, timeout_s=300)
    assert told.findings == [], told.findings


if __name__ == "__main__":
    main(Path(sys.argv[1]))
