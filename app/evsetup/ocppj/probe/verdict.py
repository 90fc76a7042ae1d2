"""From many results to one: the cause, and one sentence."""

from __future__ import annotations

from dataclasses import replace

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import ProbeStep, StepResult

_HIDES = {ProbeStep.PORTAL: ProbeStep.LINK.place + 0.5}
"""A sign-in page makes names and connections fail, so it counts before them."""


def primary(results: tuple[StepResult, ...]) -> StepResult | None:
    """The result to act on first: the earliest failure, else the earliest warning."""
    ordered = sorted(results, key=lambda result: _HIDES.get(result.step, float(result.step.place)))
    failed = next((result for result in ordered if result.finding.severity.fails), None)
    return failed or next((result for result in ordered if result.finding.severity is Severity.WARNING), None)


def verdict(first: StepResult | None, boot: Finding | None) -> Finding:
    """One sentence over all steps: would the charger come online, and if not, what is in the way.

    ``boot`` is the finding of BootNotification, ``None`` when it was not sent.
    """
    if first is None and boot is None:
        return Finding(
            "probe.verdict.log-in",
            Severity.OK,
            text("ocppj", "Address, identity and key are right; BootNotification was not sent."),
        )
    if first is None:
        return Finding(
            "probe.verdict.ok",
            Severity.OK,
            text("ocppj", "A charger with this address, identity and key would come online."),
        )
    if not first.finding.severity.fails:
        seen = text(
            "ocppj", "A charger would come online; one thing is not as it should be: {seen}", seen=first.finding.seen
        )
        if boot is not None and boot.code == "probe.boot.pending":
            seen = text("ocppj", "Address, identity and key are right; the CSMS has not released the charger yet.")
        return replace(first.finding, code="probe.verdict.doubt", seen=seen, evidence=())
    return replace(first.finding, code="probe.verdict.offline", seen=_in_one_sentence(first), evidence=())


def _in_one_sentence(result: StepResult) -> Text:
    match result.finding.code:
        case "probe.key.wrong":
            return text("ocppj", "Address and identity are right, the key is not.")
        case "probe.key.other-form":
            return text("ocppj", "Address, identity and key are right, but the CSMS holds the key in another form.")
        case "probe.key.missing":
            return text("ocppj", "The address is right; the CSMS wants a key.")
        case "probe.key.refused":
            return text("ocppj", "The address is right; the identity or the key is not.")
        case "probe.upgrade.unknown-identity":
            return text("ocppj", "The address is right, the identity is not.")
        case "probe.upgrade.not-found":
            return text("ocppj", "The server is right; the path or the identity is not.")
    match result.step:
        case ProbeStep.ADDRESS:
            return text("ocppj", "The address cannot stay as it is: {seen}", seen=result.finding.seen)
        case ProbeStep.LINK | ProbeStep.NAME | ProbeStep.PORTAL | ProbeStep.PROXY | ProbeStep.CONNECTION:
            return text("ocppj", "The server is not reached from here: {seen}", seen=result.finding.seen)
        case ProbeStep.CERTIFICATE:
            return text(
                "ocppj", "The server is reached, its certificate is not accepted: {seen}", seen=result.finding.seen
            )
        case ProbeStep.UPGRADE | ProbeStep.SUBPROTOCOL | ProbeStep.KEY:
            return text(
                "ocppj", "The server is reached, but it does not let the charger in: {seen}", seen=result.finding.seen
            )
        case ProbeStep.CLOCK:
            return text("ocppj", "The clock of this laptop is wrong: {seen}", seen=result.finding.seen)
        case _:
            return text("ocppj", "Address, identity and key are right, then it fails: {seen}", seen=result.finding.seen)
