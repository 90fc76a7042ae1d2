"""What an interrupted run has written and not put in force is known from the journal."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from evsetup.commissioning.owed_restart import but_for_the_switch, written_since_restart
from evsetup.commissioning.states import ChangeState
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Setting
from evsetup.storage.records import JournalEntry

TIME = "network.time-server"


def entry(step: str, phase: str, **what: object) -> JournalEntry:
    return JournalEntry("c1", "job", step, phase, datetime.now(UTC), what)


BEGUN = entry("apply", "intent", setting=TIME)


@pytest.mark.parametrize("step", ["apply", "switch", "roll back"])
@pytest.mark.parametrize(
    ("outcome", "waits"),
    [
        ("needs restart", {Setting.TIME_SERVER: True}),
        ("applied", {Setting.TIME_SERVER: False}),
        ("link lost", {Setting.TIME_SERVER: False}),
        ("refused", {}),
        ("unchanged", {}),
    ],
)
def test_what_was_written_is_in_doubt_until_a_restart(step: str, outcome: str, waits: dict[Setting, bool]) -> None:
    written = [entry(step, "intent", setting=TIME), entry(step, "outcome", setting=TIME, outcome=outcome)]
    restart = [entry("restart", "intent"), entry("restart", "outcome", outcome="applied")]
    assert written_since_restart(written) == waits
    assert written_since_restart([*written, *restart[:1]]) == waits
    assert written_since_restart([*written, *restart]) == {}


def test_a_restart_that_was_refused_changes_nothing() -> None:
    refused = [entry("restart", "intent"), entry("restart", "outcome", outcome="refused")]
    assert written_since_restart([BEGUN, *refused]) == {Setting.TIME_SERVER: False}


def test_a_write_whose_end_nobody_saw_stays_in_doubt_when_the_next_one_finds_the_value_there() -> None:
    again = [BEGUN, entry("apply", "outcome", setting=TIME, outcome="unchanged")]
    assert written_since_restart([BEGUN, *again]) == {Setting.TIME_SERVER: False}


def test_an_address_that_waits_for_its_restart_is_left_to_the_switch_and_nothing_else_is() -> None:
    waits = Outcome(OutcomeKind.NEEDS_RESTART)
    states = [
        ChangeState(Change(Setting.CSMS_URL, "wss://a.example", "wss://a.example", Effect.NEEDS_RESTART), waits),
        ChangeState(Change(Setting.TIME_SERVER, "a.example", "a.example", Effect.NEEDS_RESTART), waits),
        ChangeState(Change(Setting.CSMS_URL, "wss://b.example", "wss://a.example", Effect.NEEDS_RESTART)),
    ]
    assert but_for_the_switch(states) == tuple(states[1:])
