"""What a charger was seen to do in its guided proof, in the report: the newest run, step by step, as tested."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from evsetup.commissioning.proof.record import KIND, KeptProof, KeptStep, kept_in
from evsetup.commissioning.proof.steps import GuidedStep
from evsetup.commissioning.states import StepStatus
from evsetup.domain.text import Text, text, verbatim
from evsetup.report.model import Basis, ChargerSection, Line, TestLine, Verdict
from evsetup.storage.records import KeptRecord

_VERDICTS = {StepStatus.DONE: Verdict.PASSED, StepStatus.FAILED: Verdict.FAILED}


def with_guided_proof(section: ChargerSection, records: Sequence[KeptRecord]) -> ChargerSection:
    """The section with the newest proof; unchanged where there was none. A step that was not wanted is not told."""
    newest = next((one for one in reversed(records) if one.kind == KIND), None)
    if newest is None:
        return section
    kept = kept_in(newest.content, newest.at)
    tests = [_test(step, kept) for step in kept.steps if step.status in {*_VERDICTS, StepStatus.SKIPPED}]
    return replace(section, lines=(*section.lines, *_lines(kept)), tests=(*section.tests, *tests))


def _test(step: KeptStep, kept: KeptProof) -> TestLine:
    words = "; ".join(dict.fromkeys((step.said, *(seen for _, _, seen in step.seen))))
    verdict = _VERDICTS.get(step.status, Verdict.UNKNOWN)
    return TestLine(f"proof {step.step.value}", step.step.title, verdict, verbatim(words), kept.at)


def _lines(kept: KeptProof) -> Iterator[Line]:
    figures = {step.step: step.figures for step in kept.steps}
    for step, label in (
        (GuidedStep.SOFT_RESET, text("report", "Back after a soft restart")),
        (GuidedStep.HARD_RESET, text("report", "Back after a hard restart")),
        (GuidedStep.OFFLINE, text("report", "Back after a loss of the network")),
    ):
        yield from _figure(label, figures.get(step, {}).get("back_after_s"), "s")
    yield from _figure(
        text("report", "Highest power that was measured"), figures.get(GuidedStep.METER, {}).get("highest_w"), "W"
    )
    phases = figures.get(GuidedStep.METER, {}).get("phases")
    if isinstance(phases, list) and phases:
        yield Line(text("report", "Phases on which current flowed"), verbatim(" ".join(map(str, phases))), Basis.TESTED)


def _figure(label: Text, value: object, unit: str) -> Iterator[Line]:
    if isinstance(value, int | float):
        yield Line(label, verbatim(f"{value:g} {unit}"), Basis.TESTED)
