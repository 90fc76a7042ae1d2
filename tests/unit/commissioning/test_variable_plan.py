"""What will be written, in what order, and what is never taken over from another charger."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.snapshots import keys_of, snapshot_of

from evsetup.commissioning.known_variable import Bound, known_variables, with_secrets_hidden
from evsetup.commissioning.variable_plan import (
    Fate,
    PlannedVariable,
    VariableState,
    make_variable_plan,
    shown_differences,
    wishes_from,
)
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Risk
from evsetup.domain.secret import MASK, Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.domain.variable import Access, Snapshot, Variable, VariableChange, VariableName

KEY = Secret("Kf3-pq8sZ1mX0vB7tL2w")


def name(variable: str) -> VariableName:
    return VariableName(variable)


def test_an_edit_that_changes_nothing_is_not_planned_and_names_are_the_charger_s_own() -> None:
    known = known_variables(keys_of(HeartBeatInterval="60", MeterValueSampleInterval="5"))

    plan = make_variable_plan(known, {name("heartbeatinterval"): "300", name("MeterValueSampleInterval"): "5"})

    (planned,) = plan.changes
    assert planned.change == VariableChange(name("HeartBeatInterval"), "60", "300")


def test_what_can_cut_us_off_goes_last_and_a_profile_after_its_key() -> None:
    names = ("BackendUrl", "SecurityProfile", "WifiSsid", "AuthorizationKey", "HeartbeatInterval")
    known = known_variables(keys_of(**dict.fromkeys(names, "1")))

    plan = make_variable_plan(known, {name(each): "2" for each in names})

    assert [str(planned.name) for planned in plan.changes] == [
        "HeartbeatInterval",
        "AuthorizationKey",
        "SecurityProfile",
        "WifiSsid",
        "BackendUrl",
    ]
    assert [planned.risk for planned in plan.cuts_off] == [
        Risk.CREDENTIAL,
        Risk.CREDENTIAL,
        Risk.NETWORK,
        Risk.ADDRESS,
    ]


def test_a_slot_is_filled_before_it_is_chosen() -> None:
    url = VariableName("OcppCsmsUrl", "NetworkConfiguration", component_instance="1")
    priority = VariableName("NetworkConfigurationPriority", "OCPPCommCtrlr")
    snapshot = snapshot_of(Variable(priority, "0"), Variable(url, "ws://a"), version=OcppVersion.V21)

    plan = make_variable_plan(known_variables(snapshot), {priority: "1,0", url: "ws://b"})

    assert [planned.name for planned in plan.changes] == [url, priority]


OTHER = {
    "HeartbeatInterval": None,
    "AuthorizationKey": Bound.SECRET,
    "ChargeBoxSerialNumber": Bound.IDENTITY,
    "ChargePointId": Bound.IDENTITY,
    "BackendUrl": Bound.ADDRESS,
    "IpGateway": Bound.ADDRESS,
    "EnergyTotal": Bound.COUNTER,
    "CurrentTime": Bound.CLOCK,
    "NumberOfConnectors": Bound.READ_ONLY,
    "ConnectorPhaseRotation": Bound.ITS_OWN,
}


def another() -> Snapshot:
    return keys_of(**{**dict.fromkeys(OTHER, "theirs"), "OnlyThere": "x"})


def one() -> Snapshot:
    mine = keys_of(**dict.fromkeys(OTHER, "mine"))
    fixed = replace(mine.variables[name("NumberOfConnectors")], access=Access.READ_ONLY)
    return with_secrets_hidden(replace(mine, variables=mine.variables.with_variables([fixed])))


def test_of_another_charger_only_what_is_not_its_own_is_taken_and_each_row_says_why() -> None:
    wishes = wishes_from(known_variables(one()), another().variables, same_charger=False)

    assert dict(wishes.edits) == {name("HeartbeatInterval"): "theirs"}
    reasons = {str(left.name): left.why for left in wishes.left_out}
    assert reasons == {**{n: why for n, why in OTHER.items() if why}, "OnlyThere": Bound.NOT_THERE}
    assert all(str(left.why.words) for left in wishes.left_out)


def test_its_own_values_of_an_earlier_day_go_back_but_no_secret_no_clock_and_no_counter() -> None:
    wishes = wishes_from(known_variables(one()), another().variables, same_charger=True)

    assert {str(each) for each in wishes.edits} == {
        "HeartbeatInterval",
        "ChargeBoxSerialNumber",
        "ChargePointId",
        "BackendUrl",
        "IpGateway",
        "ConnectorPhaseRotation",
    }


def test_an_address_whose_password_was_taken_out_before_it_was_kept_is_never_written_back() -> None:
    now, kept = keys_of(BackendUrl="wss://u:secret@host"), keys_of(BackendUrl=f"wss://u:{MASK}@host")

    wishes = wishes_from(known_variables(now), kept.variables, same_charger=True)

    assert (dict(wishes.edits), [left.why for left in wishes.left_out]) == ({}, [Bound.NOT_SHOWN])


def test_values_that_are_already_the_same_are_neither_wishes_nor_left_out() -> None:
    wishes = wishes_from(known_variables(another()), another().variables, same_charger=False)

    assert not wishes.edits
    assert "HeartbeatInterval" not in {str(left.name) for left in wishes.left_out}
    assert "BackendUrl" not in {str(left.name) for left in wishes.left_out}


def test_secrets_are_no_difference() -> None:
    left = with_secrets_hidden(keys_of(AuthorizationKey="one", HeartbeatInterval="60"))
    right = with_secrets_hidden(keys_of(AuthorizationKey="two", HeartbeatInterval="61"))

    assert [str(each.name) for each in shown_differences(left.variables, right.variables)] == ["HeartbeatInterval"]


def test_a_secret_that_a_charger_shows_is_hidden_as_soon_as_it_was_read() -> None:
    hidden = with_secrets_hidden(keys_of(AuthorizationKey="plain-text", WifiPassphrase="plain-text", Note="plain-text"))

    assert [isinstance(each.value, Secret) for each in hidden.variables.values()] == [True, True, False]
    assert "plain-text" not in repr(list(hidden.variables.values())[:2])


def outcome(kind: OutcomeKind) -> Outcome:
    return Outcome(kind, finding=None if kind.good else finding())


def finding() -> Finding:
    return Finding("x", Severity.PROBLEM, text("t", "s"), text("t", "m"), (text("t", "d"),))


@pytest.mark.parametrize(
    ("answer", "read_back", "over", "fate"),
    [
        (None, None, False, Fate.WRITING),
        (None, None, True, Fate.IN_DOUBT),
        (OutcomeKind.APPLIED, OutcomeKind.APPLIED, True, Fate.PROVEN),
        (OutcomeKind.APPLIED, None, False, Fate.WRITING),
        (OutcomeKind.APPLIED, None, True, Fate.IN_DOUBT),
        (OutcomeKind.APPLIED, OutcomeKind.FAULT, True, Fate.NOT_TAKEN),
        (OutcomeKind.APPLIED, OutcomeKind.LINK_LOST, True, Fate.IN_DOUBT),
        (OutcomeKind.UNCHANGED, None, True, Fate.UNCHANGED),
        (OutcomeKind.REFUSED, None, True, Fate.REFUSED),
        (OutcomeKind.NOT_OFFERED, None, True, Fate.REFUSED),
        (OutcomeKind.NEEDS_RESTART, None, True, Fate.AFTER_RESTART),
        (OutcomeKind.NEEDS_RESTART, OutcomeKind.NEEDS_RESTART, True, Fate.AFTER_RESTART),
        (OutcomeKind.NEEDS_RESTART, OutcomeKind.APPLIED, True, Fate.PROVEN),
        (OutcomeKind.LINK_LOST, None, True, Fate.IN_DOUBT),
        (OutcomeKind.LINK_LOST, OutcomeKind.APPLIED, True, Fate.PROVEN),
        (OutcomeKind.SILENT, OutcomeKind.FAULT, True, Fate.IN_DOUBT),
    ],
)
def test_what_became_of_a_change(
    answer: OutcomeKind | None, read_back: OutcomeKind | None, over: bool, fate: Fate
) -> None:
    planned = PlannedVariable(VariableChange(name("A"), "1", "2"), Risk.HARMLESS, None)
    state = VariableState(planned, True, answer and outcome(answer), read_back and outcome(read_back), over)

    assert state.fate is fate
    assert str(state.fate.words)


def test_a_change_that_nobody_came_to_is_not_written_and_one_that_is_never_shown_is_only_taken() -> None:
    hidden = PlannedVariable(VariableChange(name("A"), None, KEY), Risk.CREDENTIAL, None, shown=False)

    assert VariableState(hidden, over=True).fate is Fate.NOT_WRITTEN
    applied = outcome(OutcomeKind.APPLIED)
    assert VariableState(hidden, True, applied, applied, True).fate is Fate.TAKEN
