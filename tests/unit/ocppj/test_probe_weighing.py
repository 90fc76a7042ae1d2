from __future__ import annotations

import pytest

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import verbatim
from evsetup.ocppj.probe.steps import ProbeStep, StepResult
from evsetup.ocppj.probe.verdict import primary
from evsetup.ocppj.probe.weighing import weighed


def result(step: ProbeStep, code: str, severity: Severity) -> StepResult:
    words = verbatim("–")
    return StepResult(step, Finding(f"probe.{step.value}.{code}", severity, words, words, (words,)), 0.1)


UNREACHED = result(ProbeStep.CONNECTION, "timed-out", Severity.PROBLEM)
REACHED = result(ProbeStep.CONNECTION, "ok", Severity.OK)
LET_IN = result(ProbeStep.UPGRADE, "ok", Severity.OK)


def weigh(*results: StepResult) -> tuple[str, Severity]:
    first = primary(weighed(results))
    assert first is not None
    return first.finding.code, first.finding.severity


@pytest.mark.parametrize(
    "doubt",
    [
        result(ProbeStep.NAME, "other-answer", Severity.WARNING),
        result(ProbeStep.NAME, "private-address", Severity.WARNING),
        result(ProbeStep.NAME, "hosts-file", Severity.WARNING),
        result(ProbeStep.NAME, "other-server", Severity.INFO),
        result(ProbeStep.PROXY, "passes", Severity.INFO),
        result(ProbeStep.PROXY, "log-in", Severity.INFO),
    ],
)
def test_a_doubt_that_explains_why_nobody_is_reached_is_the_cause(doubt: StepResult) -> None:
    assert weigh(doubt, UNREACHED) == (doubt.finding.code, Severity.PROBLEM)


def test_a_proxy_does_not_explain_a_certificate() -> None:
    refused = result(ProbeStep.CERTIFICATE, "expired", Severity.PROBLEM)
    assert weigh(result(ProbeStep.PROXY, "passes", Severity.INFO), REACHED, refused) == (
        "probe.certificate.expired",
        Severity.PROBLEM,
    )


def test_a_name_server_that_leads_astray_explains_the_certificate_that_is_found_there() -> None:
    astray = result(ProbeStep.NAME, "other-answer", Severity.WARNING)
    wrong = result(ProbeStep.CERTIFICATE, "wrong-name", Severity.PROBLEM)
    assert weigh(astray, REACHED, wrong) == ("probe.name.other-answer", Severity.PROBLEM)


@pytest.mark.parametrize(
    "alarm",
    [
        result(ProbeStep.PORTAL, "sign-in", Severity.PROBLEM),
        result(ProbeStep.NAME, "blocked", Severity.PROBLEM),
        result(ProbeStep.LINK, "no-route", Severity.PROBLEM),
        result(ProbeStep.CONNECTION, "reset", Severity.PROBLEM),
    ],
)
def test_what_did_not_keep_us_out_is_only_a_doubt(alarm: StepResult) -> None:
    assert weigh(alarm, LET_IN) == (alarm.finding.code, Severity.WARNING)


def test_a_refusal_behind_the_door_is_not_the_networks_doing() -> None:
    wrong_key = result(ProbeStep.KEY, "wrong", Severity.PROBLEM)
    portal = result(ProbeStep.PORTAL, "sign-in", Severity.PROBLEM)
    assert weigh(portal, REACHED, LET_IN, wrong_key) == ("probe.key.wrong", Severity.PROBLEM)


def test_a_sign_in_page_counts_before_the_names_that_it_spoils() -> None:
    portal = result(ProbeStep.PORTAL, "sign-in", Severity.PROBLEM)
    name = result(ProbeStep.NAME, "no-service", Severity.PROBLEM)
    assert weigh(name, portal) == ("probe.portal.sign-in", Severity.PROBLEM)
