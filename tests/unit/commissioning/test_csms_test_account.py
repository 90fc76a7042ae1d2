"""What is said of a test beside its findings, and that no key gets out with it."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest

from evsetup.commissioning.csms_test_account import (
    masked,
    results_of,
    to_keep,
    told,
    why_not_reached,
)
from evsetup.commissioning.for_it import for_the_it_department, in_both_languages
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import MASK, Secret
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import Extent, ProbeReport, ProbeRequest, ProbeStep, StepResult
from evsetup.ocppj.probe.verdict import primary, verdict

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
KEY = Secret("CANARY-key-of-20-chr")
REQUEST = ProbeRequest("wss://csms.example.com/ocpp", "SITE-12", KEY)


def good(step: ProbeStep, *evidence: Evidence) -> StepResult:
    return StepResult(
        step, Finding(f"probe.{step.value}.ok", Severity.OK, text("ocppj", "Fine."), None, (), evidence), 0.1
    )


def bad(step: ProbeStep, seen: Text, *evidence: Evidence) -> StepResult:
    finding = Finding(f"probe.{step.value}.bad", Severity.PROBLEM, seen, text("ocppj", "Bad."), (text("ocppj", "Do."),))
    return StepResult(step, Finding(finding.code, finding.severity, seen, finding.means, finding.do, evidence), 0.1)


REFUSED = bad(
    ProbeStep.CONNECTION, text("ocppj", "{address} refuses.", address="203.0.113.7:443"), Evidence("203.0.113.7", "RST")
)
ROAD = (good(ProbeStep.ADDRESS), good(ProbeStep.NAME, Evidence("addresses", "203.0.113.7")))


def report(*results: StepResult) -> ProbeReport:
    first = primary(results)
    return ProbeReport("wss://csms.example.com/ocpp/SITE-12", results, first, verdict(REQUEST, results, first))


def lines(*results: StepResult) -> str:
    return "\n".join(str(line) for line in for_the_it_department(to_keep(report(*results), REQUEST, NOON)))


def test_the_verdict_on_a_stopped_test_says_who_stopped_it() -> None:
    stopped = told(report(*ROAD, REFUSED)._replace(stopped=True))

    assert str(stopped.verdict.seen).startswith("Stopped by you. The server is not reached from here")
    assert stopped.verdict.do == REFUSED.finding.do
    assert to_keep(stopped, REQUEST, NOON).stopped
    assert told(report(*ROAD)) == report(*ROAD)


@pytest.mark.parametrize(
    ("step", "extent", "hold_s", "stopped", "why"),
    [
        (ProbeStep.CERTIFICATE, Extent.ALL, 0.0, False, "Not reached, because of this step: Connection"),
        (ProbeStep.BOOT, Extent.LOG_IN, 0.0, False, "Not done: you chose to log in only."),
        (ProbeStep.HOLD, Extent.ALL, 0.0, False, "Not done in the quick test: watching an idle connection takes time."),
        (ProbeStep.HOLD, Extent.ALL, 60.0, True, "Not reached, because of this step: Connection"),
    ],
)
def test_a_step_that_was_not_reached_says_why(
    step: ProbeStep, extent: Extent, hold_s: float, stopped: bool, why: str
) -> None:
    assert str(why_not_reached(step, (*ROAD, REFUSED), extent, hold_s, stopped=stopped)) == why


def test_a_step_that_only_looks_around_does_not_end_the_road() -> None:
    clock = bad(ProbeStep.CLOCK, text("ocppj", "Wrong."))

    assert str(why_not_reached(ProbeStep.KEY, (*ROAD, clock), Extent.ALL, 0.0, stopped=True)) == (
        "Not reached before you stopped."
    )


def test_the_key_is_dots_in_whatever_form_it_comes_back() -> None:
    value = KEY.reveal()
    basic = base64.b64encode(f"SITE-12:{value}".encode()).decode()
    told = Finding(
        "probe.key.wrong",
        Severity.PROBLEM,
        text("ocppj", "It says {words}.", words=text("ocppj", "no to {key}", key=value)),
        text("ocppj", "{hex}", hex=value.encode().hex()),
        (text("ocppj", "{hex}", hex=value.encode().hex().upper()),),
        (Evidence("body", f"Authorization: Basic {basic} / {value}"),),
    )

    shown = masked(told, KEY)

    assert str(shown.seen) == f"It says no to {MASK}."
    for part in (str(shown.means), str(shown.do[0]), shown.evidence[0].content):
        assert value not in part
        assert value.encode().hex() not in part.lower()
    assert basic[12:-8] not in shown.evidence[0].content
    assert masked(told, None) is told


def test_what_is_kept_holds_every_step_and_no_key() -> None:
    odd = bad(ProbeStep.KEY, text("ocppj", "{key} is wrong.", key=KEY.reveal()))
    test = to_keep(report(*ROAD, odd), REQUEST, NOON, charger_id="c1")

    assert [step.name for step in test.steps] == ["address", "name", "key"]
    assert (test.cause, test.charger_id, test.extent) == ("key", "c1", "all")
    assert KEY.reveal() not in repr(test)
    assert [result.step for result in results_of(test)] == [ProbeStep.ADDRESS, ProbeStep.NAME, ProbeStep.KEY]


def test_the_it_department_reads_what_to_allow_and_what_was_seen() -> None:
    said = lines(*ROAD, REFUSED)

    assert "• Please allow TCP 443 to csms.example.com (203.0.113.7), outbound." in said
    assert "TLS without inspection: a charger trusts the certificate of csms.example.com only" in said
    assert "No proxy and no sign-in page" in said
    assert "2026-03-01 12:00 UTC" in said
    assert "• Connection: 203.0.113.7:443 refuses." in said
    assert "    203.0.113.7: RST" in said


def test_the_it_department_reads_how_long_a_connection_is_silent() -> None:
    answer = Evidence("received", '[3,"1",{"status":"Accepted","currentTime":"2026-03-01T12:00:00Z","interval": 300}]')
    said = lines(*ROAD, good(ProbeStep.CONNECTION), good(ProbeStep.BOOT, answer))

    assert "No idle time-out under 300 s" in said
    assert "From this laptop the network let everything through, as far as this step: Connection" in said


def test_a_person_of_another_language_gets_the_english_lines_too() -> None:
    wish = (text("commissioning", "No proxy."),)

    assert in_both_languages(wish, str, "en") == "No proxy."
    assert in_both_languages(wish, lambda _: "ਪ੍ਰੌਕਸੀ ਨਹੀਂ।", "pa_IN") == ("ਪ੍ਰੌਕਸੀ ਨਹੀਂ।\n\n---- English ----\n\nNo proxy.")
