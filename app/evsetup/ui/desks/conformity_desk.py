"""The desk of the check against OCPP; it is compared with earlier runs of the same charger and with those of others on the site."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from evsetup.ui.desks.judged_desk import AtProof, JudgedDesk
from evsetup.ui.models.proof import (
    JudgedView,
    case_rows,
    compared_rows,
    ended_rows,
    group_choices,
    outlook_lines,
    run_head,
)
from evsetup.ui.pages.proof.conformity_page import ConformityPage
from evsetup.ui.rail import PageName

if TYPE_CHECKING:
    from evsetup.commissioning.conformity.checked import Checked
    from evsetup.domain.progress import Progress
    from evsetup.storage.site_file import SiteFile


class ConformityDesk(JudgedDesk):
    """Every charger keeps its own run."""

    page_name = PageName.CONFORMITY
    page_type = ConformityPage

    async def _run(self, now: AtProof) -> None:
        from evsetup.commissioning.conformity.case import Group

        def told(progress: Progress) -> None:
            now.progress = progress
            self._throttle.wanted()

        left_out = {group for group in Group if group.value in now.left_out}
        groups = tuple(group for group in Group if group not in left_out) if left_out else ()
        found = await now.job.conformity.run(groups, (), now, told, self._throttle.wanted)
        # What is wrong stands in the list, case by case: here only how the charger was left.
        now.findings = found[-1:]

    async def _recall(self, now: AtProof) -> None:
        if (work := self.work) is not None:
            now.earlier = await asyncio.to_thread(_runs, work.bench.site, now.job.record.id, now.label)

    def _view(self, now: AtProof) -> JudgedView:
        from evsetup.commissioning.conformity.comparing import compared
        from evsetup.commissioning.conformity.work import summary

        work, runs = now.job.conformity, now.earlier
        own = [run for label, run in runs if label == now.label]
        last = work.last or (own[0] if own and not now.running else None)
        if now.running or last is None:
            rows, more = ended_rows(work.results)
        else:
            rows, more = case_rows(last.cases)
        other = runs[now.compared_with][1] if 0 <= now.compared_with < len(runs) else None
        return JudgedView(
            choices=group_choices(now.left_out),
            rows=rows,
            more=more,
            summary=summary(last) if last is not None and not now.running else None,
            told=outlook_lines(last) if last is not None and not now.running else (),
            runs=tuple(run_head(label, run) for label, run in runs),
            differs=compared_rows(compared(other, last)) if other is not None and last is not None else (),
        )


def _runs(site: SiteFile, charger_id: str, label: str) -> tuple[tuple[str, Checked], ...]:
    """The runs of this charger, newest first, then those of others (blocking)."""
    from evsetup.commissioning.conformity.checked import KIND, checked_in

    labels = {bay.charger_id: bay.label for bay in site.bays() if bay.charger_id}
    others = [record for record in site.chargers() if record.id != charger_id]
    named = [(charger_id, label), *((record.id, labels.get(record.id, record.label)) for record in others)]
    return tuple(
        (name, checked_in(one.content, one.at))
        for number, name in named
        for one in reversed(site.records(number, KIND))
    )
