"""What is to be said of a test of a CSMS beside its findings: which steps were not reached and why, what it came to when a
person stopped it, and what of it is kept. The key never gets into what is kept or copied, even where a CSMS sends it back.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding
from evsetup.domain.identity import Identity
from evsetup.domain.secret import MASK, Secret
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import Extent, ProbeReport, ProbeRequest, ProbeStep, StepResult

if TYPE_CHECKING:
    from evsetup.storage.csms_test_record import StoredCsmsTest

_BESIDE = {ProbeStep.LINK, ProbeStep.PORTAL, ProbeStep.PROXY, ProbeStep.CLOCK}
"""Steps that only look around: the road goes on when they fail."""

_MASKED_FROM = 4
"""Shorter keys are no keys, and their letters stand in ordinary words."""


def as_the_charger(request: ProbeRequest, who: Identity) -> ProbeRequest:
    """``request`` with the charger's own maker, model and serial, so that a CSMS that keeps them keeps the right ones."""
    return request._replace(vendor=who.vendor or request.vendor, model=who.model or request.model, serial=who.serial)


def told(report: ProbeReport) -> ProbeReport:
    """The report as it is shown and kept: its verdict says who stopped it, if somebody did, and the certificate step brings the
    root that a charger needs."""
    verdict = report.verdict
    if report.stopped:
        verdict = replace(verdict, seen=text("commissioning", "Stopped by you. {verdict}", verdict=verdict.seen))
    root = report.trust_path.root_pem if report.trust_path is not None else ""
    results = tuple(_with_root(result, root) for result in report.results)
    first = next((r for r in results if report.primary is not None and r.step is report.primary.step), None)
    return report._replace(results=results, primary=first, verdict=verdict)


def _with_root(result: StepResult, root: str) -> StepResult:
    if not root or result.step is not ProbeStep.CERTIFICATE:
        return result
    evidence = (*result.finding.evidence, Evidence(ROOT_LABEL, root))
    return result._replace(finding=replace(result.finding, evidence=evidence))


def why_not_reached(
    step: ProbeStep, results: Sequence[StepResult], extent: Extent, hold_s: float, *, stopped: bool
) -> Text:
    """Why a test that has ended has nothing to say of ``step``."""
    on_the_road = (result for result in results if result.step not in _BESIDE)
    failed = next((result for result in on_the_road if result.finding.severity.fails), None)
    if extent is Extent.LOG_IN and step.place >= ProbeStep.BOOT.place:
        return text("commissioning", "Not done: you chose to log in only.")
    if step is ProbeStep.HOLD and not hold_s:
        return text("commissioning", "Not done in the quick test: watching an idle connection takes time.")
    if failed is not None:
        return text("commissioning", "Not reached, because of this step: {step}", step=failed.step.title)
    if stopped:
        return text("commissioning", "Not reached before you stopped.")
    return text("commissioning", "There was nothing to try here.")


def masked(finding: Finding, key: Secret | None) -> Finding:
    """``finding`` with dots wherever the key stands in it, as text, as hex digits or in Basic credentials."""
    hide = _hiding(key)
    if hide is None:
        return finding
    means = None if finding.means is None else _in_text(finding.means, hide)
    evidence = tuple(Evidence(hide(piece.label), hide(piece.content)) for piece in finding.evidence)
    steps = tuple(_in_text(step, hide) for step in finding.do)
    return replace(finding, seen=_in_text(finding.seen, hide), means=means, do=steps, evidence=evidence)


def to_keep(
    report: ProbeReport, request: ProbeRequest, at: datetime, *, charger_id: str = "", stand_in: bool = False
) -> StoredCsmsTest:
    """The test as the site file keeps it, and as every copy of it is made."""
    from evsetup.storage.csms_test_record import StoredCsmsTest, StoredStep  # most tests in the terminal are not kept

    steps = tuple(
        StoredStep(result.step.value, masked(result.finding, request.key), round(result.elapsed_s, 4))
        for result in report.results
    )
    return StoredCsmsTest(
        at=at,
        address=request.address,
        url=report.url,
        identity=request.identity,
        verdict=masked(report.verdict, request.key),
        steps=steps,
        charger_id=charger_id,
        stand_in=stand_in,
        extent=request.extent.value,
        hold_s=request.hold_s,
        cause=report.primary.step.value if report.primary is not None else "",
        stopped=report.stopped,
    )


def results_of(test: StoredCsmsTest) -> tuple[StepResult, ...]:
    """The steps of a kept test; those that this version does not know are left out."""
    known = {step.value: step for step in ProbeStep}
    return tuple(
        StepResult(known[kept.name], kept.finding, kept.elapsed_s) for kept in test.steps if kept.name in known
    )


def root_in(finding: Finding) -> str:
    """The root certificate (PEM) that a charger must hold, as the certificate step found it; empty where it found none."""
    return next((piece.content for piece in finding.evidence if piece.label == ROOT_LABEL), "")


def root_to_install(results: Sequence[StepResult]) -> str:
    """The same, of all steps."""
    return next((root for result in results if (root := root_in(result.finding))), "")


ROOT_LABEL = "root certificate (PEM)"
"""How the evidence of the certificate step names the root."""


def _hiding(key: Secret | None) -> Callable[[str], str] | None:
    value = "" if key is None else key.reveal()
    if len(value) < _MASKED_FROM:
        return None
    raw = value.encode(errors="surrogatepass")
    forms = {value, raw.hex(), raw.hex().upper()}
    forms |= {base64.b64encode(raw[at:]).decode().rstrip("=")[:-1] for at in range(min(3, len(raw)))}
    longest_first = sorted((form for form in forms if len(form) >= _MASKED_FROM), key=len, reverse=True)

    def hide(words: str) -> str:
        for form in longest_first:
            words = words.replace(form, MASK)
        return words

    return hide


def _in_text(sentence: Text, hide: Callable[[str], str]) -> Text:
    def value(part: str | int | float | Text) -> str | int | float | Text:
        match part:
            case Text():
                return _in_text(part, hide)
            case str():
                return hide(part)
            case _:
                return part

    return replace(sentence, values=tuple((name, value(part)) for name, part in sentence.values))
