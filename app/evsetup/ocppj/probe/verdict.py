"""From many results to one: the cause, and one sentence."""

from __future__ import annotations

from dataclasses import replace

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import ProbeRequest, ProbeStep, StepResult

_HIDES = {ProbeStep.PORTAL: ProbeStep.LINK.place + 0.5}
"""A sign-in page makes names and connections fail, so it counts before them."""

_NOT_CHOSEN_WELL = {"probe.certificate.bad-ca-file", "probe.certificate.bad-client-certificate"}
_NO_TLS = {
    f"probe.certificate.{code}"
    for code in (
        "plain-port",
        "no-tls",
        "handshake",
        "unknown-name",
        "old-tls",
        "odd-suite",
        "client-certificate",
        "client-certificate-refused",
    )
}
"""Failures of the step CERTIFICATE in which the server's certificate is not at fault."""


def primary(results: tuple[StepResult, ...]) -> StepResult | None:
    """The result to act on first: the earliest failure, else the earliest warning."""
    ordered = sorted(results, key=lambda result: _HIDES.get(result.step, float(result.step.place)))
    failed = next((result for result in ordered if result.finding.severity.fails), None)
    return failed or next((result for result in ordered if result.finding.severity is Severity.WARNING), None)


def verdict(
    request: ProbeRequest, results: tuple[StepResult, ...], first: StepResult | None, *, stopped: bool = False
) -> Finding:
    """One sentence over all steps: would the charger come online, and if not, what is in the way.

    ``first`` is what ``primary`` chose. A test that was stopped before the charger was accepted has no such sentence, unless
    it had found a fault by then.
    """
    boot = next((result.finding for result in results if result.step is ProbeStep.BOOT), None)
    if stopped and boot is None and (first is None or not first.finding.severity.fails):
        return Finding(
            "probe.verdict.stopped",
            Severity.INFO if first is None else Severity.WARNING,
            text("ocppj", "The test was stopped before it knew whether a charger would come online."),
            text("ocppj", "So far nothing was found that keeps it offline."),
            (text("ocppj", "Test again."),),
        )
    if first is None and boot is None:
        return Finding(
            "probe.verdict.log-in",
            Severity.OK,
            text("ocppj", "Address, identity and key are right; BootNotification was not sent."),
        )
    if first is None:
        return _well(request)
    if not first.finding.severity.fails:
        seen = text(
            "ocppj", "A charger would come online; one thing is not as it should be: {seen}", seen=first.finding.seen
        )
        if request.test_identity:
            seen = text(
                "ocppj",
                "A charger would come online as the test identity {identity} did; one thing is not as it should be: {seen}",
                identity=request.identity,
                seen=first.finding.seen,
            )
        if boot is not None and boot.code == "probe.boot.pending":
            seen = text("ocppj", "Address, identity and key are right; the CSMS has not released the charger yet.")
        return replace(first.finding, code="probe.verdict.doubt", seen=seen, evidence=())
    return replace(first.finding, code="probe.verdict.offline", seen=_in_one_sentence(first), evidence=())


def _well(request: ProbeRequest) -> Finding:
    if request.test_identity:
        return Finding(
            "probe.verdict.ok",
            Severity.OK,
            text("ocppj", "A charger would come online at this address, as {identity} did.", identity=request.identity),
            text("ocppj", "That is a test identity: the charger's own identity and key have not been tested."),
        )
    return Finding(
        "probe.verdict.ok",
        Severity.OK,
        text("ocppj", "A charger with this address, identity and key would come online."),
    )


def _in_one_sentence(result: StepResult) -> Text:
    match result.finding.code:
        case "probe.key.wrong" if status := dict(result.finding.seen.values).get("status"):
            return text(
                "ocppj",
                "Address and identity are right, the key is not: the CSMS answers {status} to this key and 404 to a made-up identity.",
                status=status,
            )
        case "probe.key.wrong":
            return text("ocppj", "Address and identity are right, the key is not: {seen}", seen=result.finding.seen)
        case "probe.key.not-set" | "probe.key.not-wanted":
            return text("ocppj", "Address and identity are right; the CSMS holds no key for this charger.")
        case "probe.key.not-arrived":
            return text("ocppj", "The address is right; the key is taken out on its way to the CSMS.")
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
        case (
            "probe.upgrade.slash"
            | "probe.upgrade.encoding"
            | "probe.upgrade.letter-case"
            | "probe.upgrade.path-letter-case"
        ):
            return text(
                "ocppj",
                "The server is right; address or identity must be spelt otherwise: {seen}",
                seen=result.finding.seen,
            )
        case "probe.subprotocol.not-spoken":
            return text("ocppj", "The address is right, the OCPP version is not: {seen}", seen=result.finding.seen)
    match result.step:
        case ProbeStep.ADDRESS:
            return text("ocppj", "The address cannot stay as it is: {seen}", seen=result.finding.seen)
        case ProbeStep.LINK | ProbeStep.NAME | ProbeStep.PORTAL | ProbeStep.PROXY | ProbeStep.CONNECTION:
            return text("ocppj", "The server is not reached from here: {seen}", seen=result.finding.seen)
        case ProbeStep.CERTIFICATE if result.finding.code in _NOT_CHOSEN_WELL:
            return text("ocppj", "The test cannot go on with what was chosen for it: {seen}", seen=result.finding.seen)
        case ProbeStep.CERTIFICATE if result.finding.code in _NO_TLS:
            return text(
                "ocppj",
                "The server is reached, but no encrypted connection comes about: {seen}",
                seen=result.finding.seen,
            )
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
