"""Variables: named in the charger's spelling, compared without letter case."""

from __future__ import annotations

from evsetup.domain.variable import Access, Variable, VariableName, Variables, differences


def key(name: str, value: str | None = "1") -> Variable:
    return Variable(VariableName(name), value)


def test_a_name_is_found_in_another_letter_case() -> None:
    variables = Variables((key("HeartBeatInterval", "60"),))

    assert variables[VariableName("heartbeatinterval")].value == "60"
    assert str(next(iter(variables))) == "HeartBeatInterval"


def test_a_name_reads_as_the_field_writes_it() -> None:
    assert str(VariableName("OcppCsmsUrl", "NetworkConfiguration", component_instance="1")) == (
        "NetworkConfiguration[1].OcppCsmsUrl"
    )
    assert str(VariableName("AvailabilityState", "Connector", evse=1, connector=2)) == "Connector@1.2.AvailabilityState"
    assert str(VariableName("Power", "EVSE", evse=1, attribute="MaxSet")) == "EVSE@1.Power/MaxSet"


def test_the_station_and_an_evse_are_different_places() -> None:
    assert VariableName("Power", "EVSE", evse=1).key != VariableName("Power", "EVSE").key


def test_differences_are_values_and_what_only_one_side_has() -> None:
    left = Variables((key("A", "1"), key("B", "2"), key("Hidden", None)))
    right = Variables((key("a", "1"), key("B", "3"), key("Hidden", None), key("C", "4")))

    found = differences(left, right)

    assert [str(difference.name) for difference in found] == ["B", "C"]
    assert found[1].left is None


def test_newer_variables_replace_older_ones() -> None:
    variables = Variables((key("A", "1"),)).with_variables((key("a", "2"),))

    assert [variable.value for variable in variables.values()] == ["2"]


def test_read_only_is_not_writable() -> None:
    assert not Variable(VariableName("A"), "1", Access.READ_ONLY).writable
    assert Variable(VariableName("A"), None, Access.WRITE_ONLY).writable
