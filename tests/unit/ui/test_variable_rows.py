"""Settings as rows: found by name, meaning and value; filtered, grouped, compared."""

from __future__ import annotations

import pytest
from tests.support.snapshots import device_model, keys_of, snapshot_of

from evsetup.commissioning.known_variable import Bound, known_variables, with_secrets_hidden
from evsetup.domain.secret import MASK, Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text
from evsetup.domain.variable import Access, Variable, VariableName
from evsetup.ui.models.variable_rows import Mark, VariableRows, Wanted

HEARTBEAT = VariableName("HeartbeatInterval")


def say(sentence: Text | None) -> str:
    return str(sentence or "")


def rows() -> VariableRows:
    snapshot = keys_of(
        HeartbeatInterval="60", AuthorizationKey="secret", BackendURL="wss://a", MeterValueSampleInterval="5"
    )
    return VariableRows(known_variables(with_secrets_hidden(snapshot)), say)


def shown(made: VariableRows) -> set[str]:
    return {made.rows[place].name for place in made.shown}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("heartbeat", {"HeartbeatInterval"}),
        ("password log", {"AuthorizationKey"}),
        ("WSS://A", {"BackendURL"}),
        ("interval 5", {"MeterValueSampleInterval"}),
        ("secret", set()),
        ("nothing-like-it", set()),
    ],
)
def test_a_setting_is_found_by_name_meaning_or_value_but_never_by_a_secret(typed: str, found: set[str]) -> None:
    made = rows()
    made.filter(typed, Wanted.ALL, "")

    assert shown(made) == found


def test_filters_take_what_they_say() -> None:
    made = rows()
    made.show_edits({HEARTBEAT: "300"})
    for wanted, found in (
        (Wanted.EDITED, {"HeartbeatInterval"}),
        (Wanted.SECURITY, {"AuthorizationKey"}),
        (Wanted.CONNECTION, {"BackendURL"}),
    ):
        made.filter("", wanted, "")
        assert shown(made) >= found
        assert made.count(wanted) == len(made.shown)
    made.filter("", Wanted.ALL, made.by_key[HEARTBEAT.key].group)
    assert "AuthorizationKey" not in shown(made)


def test_an_edit_is_marked_and_a_secret_one_is_dots() -> None:
    made = rows()
    made.show_edits({HEARTBEAT: "300", VariableName("AuthorizationKey"): Secret("a-new-one")})

    assert (made.by_key[HEARTBEAT.key].shown, made.by_key[HEARTBEAT.key].mark) == ("300", Mark.EDITED)
    assert made.by_key[("", "", "authorizationkey", "", "actual", "", "")].shown == MASK
    made.show_edits({})
    assert made.by_key[HEARTBEAT.key].mark is Mark.NONE


def test_a_comparison_stands_beside_each_row_with_what_only_the_other_side_has() -> None:
    known = known_variables(keys_of(HeartbeatInterval="60", ResetRetries="1"))
    only = known_variables(keys_of(OnlyThere="7"))
    made = VariableRows(known, say, only_there=only)
    made.compare({HEARTBEAT: "900", only[0].name: "7"}, [HEARTBEAT, only[0].name])
    made.show_left_out({only[0].name: Bound.NOT_THERE})
    made.filter("", Wanted.DIFFERENT, "")

    assert shown(made) == {"HeartbeatInterval", "OnlyThere"}
    other = made.by_key[only[0].name.key]
    assert (other.value, other.there, other.mark, other.left_out) == ("–", "7", Mark.ONLY_THERE, Bound.NOT_THERE)


def test_access_and_restart_are_marked() -> None:
    variables = (
        Variable(VariableName("A", "C"), "1", Access.READ_ONLY),
        Variable(VariableName("B", "C"), None, Access.WRITE_ONLY),
        Variable(VariableName("D", "C"), "1", needs_restart=True),
    )
    made = VariableRows(known_variables(snapshot_of(*variables, version=OcppVersion.V201)), say)

    assert [row.mark for row in made.rows] == [Mark.READ_ONLY, Mark.WRITE_ONLY, Mark.RESTART]
    assert made.groups == ("C",)


def test_thousands_of_variables_are_grouped_by_component_and_filtered_by_an_index() -> None:
    made = VariableRows(known_variables(device_model(2000)), say)
    made.filter("limit7", Wanted.WRITABLE, "Vendor3")

    assert {row.group for row in (made.rows[place] for place in made.shown)} == {"Vendor3"}
    assert len(made.groups) == 20
    assert 0 < len(made.shown) < 20


def test_what_is_not_taken_over_says_so_at_its_row() -> None:
    made = rows()
    url = VariableName("BackendURL")
    made.show_left_out({url: Bound.ADDRESS})

    assert (made.by_key[url.key].mark, made.by_key[HEARTBEAT.key].mark) == (Mark.LEFT_OUT, Mark.NONE)
    made.show_left_out({})
    assert made.by_key[url.key].mark is Mark.NONE
