"""Takes a plan over: reads the file, previews what would happen with the columns as chosen, writes when told to."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.domain.finding import Fault
from evsetup.ui.dialogs import finished
from evsetup.ui.models.bay_plan import PlanView, plan_rows
from evsetup.ui.pages.bay_plan_dialog import BayPlanDialog

if TYPE_CHECKING:
    from evsetup.commissioning.bay_plan.columns import BayField
    from evsetup.commissioning.bay_plan.table import Table
    from evsetup.commissioning.bay_plan.taking_over import TakingOver
    from evsetup.storage.records import Bay
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


async def import_plan(session: Session, work: SiteAtWork, path: Path) -> bool:
    """Lets a person take the plan in ``path`` over; whether the site's bays were changed.

    Raises:
        BayPlanFault: the file is no plan.
        SiteFileFault: it could not be written.
    """
    from evsetup.commissioning.bay_plan.columns import guess
    from evsetup.commissioning.bay_plan.table import open_table
    from evsetup.commissioning.bay_plan.taking_over import take_over

    site = work.bench.site
    table = await asyncio.to_thread(open_table, path)
    present = await asyncio.to_thread(site.bays)
    dialog = BayPlanDialog(session.say, session.window)
    newest: list[TakingOver] = []

    def preview(columns: Mapping[BayField, int], pattern: str) -> None:
        view = PlanView(path.name, table.head, columns, pattern)
        view, taking = previewed(view, table, present)
        newest[:] = [] if taking is None else [taking]
        dialog.show_view(view)

    dialog.changed.connect(preview)
    preview(guess(table.head), "")
    if not await finished(dialog) or not newest:
        return False
    await asyncio.to_thread(take_over, site, newest[0])
    return True


def previewed(view: PlanView, table: Table, present: tuple[Bay, ...]) -> tuple[PlanView, TakingOver | None]:
    """What would happen with the columns and the pattern of ``view``; ``None``: nothing can."""
    from evsetup.commissioning.bay_plan.reading import read_bays
    from evsetup.commissioning.bay_plan.taking_over import compare, with_pattern

    plan = read_bays(table, view.columns)
    taking = compare(plan, present)
    flaw = None
    if view.pattern:
        try:
            taking = with_pattern(taking, present, view.pattern)
        except Fault as fault:
            flaw = fault.finding
    counts = (len(taking.added), len(taking.changed), len(taking.same), len(plan.refused))
    shown = replace(view, rows=plan_rows(plan, taking), counts=counts, flaw=flaw)
    return shown, None if flaw is not None else taking
