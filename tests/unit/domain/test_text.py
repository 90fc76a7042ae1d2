"""Sentences carry their places, and findings what a person needs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.finding import Fault, Finding, Severity, worst
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import Text, text, verbatim


def test_a_sentence_is_its_source_with_the_places_filled() -> None:
    sentence = text("tests", "{charger} at {power} kW, {count} times", charger="CP-1", power=7.4, count=3)
    assert str(sentence) == "CP-1 at 7.4 kW, 3 times"
    assert sentence.source == "{charger} at {power} kW, {count} times"


def test_a_sentence_may_hold_another_one() -> None:
    inner = text("tests", "wrong key")
    assert str(text("tests", "Refused: {reason}", reason=inner)) == "Refused: wrong key"


@given(st.text())
def test_words_from_a_device_are_taken_as_they_are(words: str) -> None:
    assert str(verbatim(words)) == words
    assert str(text("tests", "It said “{answer}”.", answer=words)) == f"It said “{words}”."


def test_sentences_are_values() -> None:
    assert text("tests", "x {a}", a=1) == Text("tests", "x {a}", (("a", 1),))
    assert len({text("tests", "x"), text("tests", "x")}) == 1


@pytest.mark.parametrize("severity", [Severity.WARNING, Severity.PROBLEM, Severity.BLOCKER])
def test_a_finding_that_matters_says_what_it_means_and_what_to_do(severity: Severity) -> None:
    seen, means, do = text("tests", "seen"), text("tests", "means"), (text("tests", "do"),)
    assert Finding("tests.x", severity, seen, means, do).severity is severity
    with pytest.raises(ValueError, match=r"tests\.x"):
        Finding("tests.x", severity, seen, means)
    with pytest.raises(ValueError, match=r"tests\.x"):
        Finding("tests.x", severity, seen, None, do)


def test_good_news_may_be_short() -> None:
    assert Finding("tests.ok", Severity.OK, text("tests", "fine")).do == ()


def test_the_worst_of_findings_decides() -> None:
    ok = Finding("tests.ok", Severity.OK, text("tests", "fine"))
    bad = Finding("tests.bad", Severity.PROBLEM, text("tests", "s"), text("tests", "m"), (text("tests", "d"),))
    assert worst([]) is Severity.OK
    assert worst([ok, bad, ok]) is Severity.PROBLEM
    assert [severity.fails for severity in Severity] == [False, False, False, True, True]


def test_a_fault_carries_its_finding() -> None:
    finding = Finding("tests.bad", Severity.PROBLEM, text("tests", "s"), text("tests", "m"), (text("tests", "d"),))
    fault = Fault(finding)
    assert fault.finding is finding
    assert "tests.bad" in str(fault)


@pytest.mark.parametrize("kind", OutcomeKind)
def test_an_outcome_that_is_not_good_needs_a_finding(kind: OutcomeKind) -> None:
    finding = Finding("tests.bad", Severity.PROBLEM, text("tests", "s"), text("tests", "m"), (text("tests", "d"),))
    assert Outcome(kind, finding=finding).good is kind.good
    if not kind.good:
        with pytest.raises(ValueError, match="needs a finding"):
            Outcome(kind)
