"""The desk of the guided proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.ui.desks.judged_desk import AtProof, JudgedDesk
from evsetup.ui.models.proof import JudgedView, kept_rows, proof_heads, step_choices, step_rows
from evsetup.ui.pages.proof.guided_page import GuidedPage
from evsetup.ui.rail import PageName

if TYPE_CHECKING:
    from evsetup.commissioning.proof.record import KeptProof


class GuidedDesk(JudgedDesk):
    """Every charger keeps its own run."""

    page_name = PageName.GUIDED
    page_type = GuidedPage

    async def _run(self, now: AtProof) -> None:
        from evsetup.commissioning.proof.steps import GuidedOptions, GuidedStep

        page = self._page
        if not isinstance(page, GuidedPage):
            return
        steps = frozenset(step for step in GuidedStep if step.value not in now.left_out)
        options = GuidedOptions(steps, page.connector_number, limit_a=page.limit_a, phases=page.phase_count)
        try:
            await now.job.guided.run(options, now, self._throttle.wanted)
        finally:
            now.findings = now.job.guided.findings

    async def _recall(self, now: AtProof) -> None:
        now.earlier = await now.job.guided.recall()

    def _view(self, now: AtProof) -> JudgedView:
        from evsetup.commissioning.proof.work import summary
        from evsetup.commissioning.states import StepStatus

        lines = now.job.guided.lines
        ran = any(line.status is not StepStatus.NOT_RUN for line in lines)
        earlier: tuple[KeptProof, ...] = now.earlier
        chosen = earlier[::-1][now.compared_with] if 0 <= now.compared_with < len(earlier) else None
        return JudgedView(
            choices=step_choices(now.left_out),
            rows=step_rows(lines),
            summary=summary(lines) if ran and not now.running else None,
            runs=proof_heads(earlier),
            differs=kept_rows(chosen) if chosen is not None else (),
        )
