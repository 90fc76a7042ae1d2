"""A typed value is judged before anything is written."""

from __future__ import annotations

import pytest
from tests.support.snapshots import snapshot_of

from evsetup.commissioning.known_variable import KnownVariable, known_variables
from evsetup.commissioning.typed_value import judge
from evsetup.domain.finding import Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import Access, DataType, Variable, VariableName


def known(variable: Variable, version: OcppVersion = OcppVersion.V201) -> KnownVariable:
    return known_variables(snapshot_of(variable, version=version))[0]


def told(data_type: DataType, **more: object) -> KnownVariable:
    return known(Variable(VariableName("Thing", "VendorPart"), "", data_type=data_type, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data_type", "typed", "written"),
    [
        (DataType.BOOLEAN, " TRUE", "true"),
        (DataType.INTEGER, " -5 ", "-5"),
        (DataType.DECIMAL, "16.5", "16.5"),
        (DataType.DATE_TIME, "2026-05-01T08:00:00Z", "2026-05-01T08:00:00Z"),
        (DataType.STRING, "two words ", "two words "),
        (DataType.UNKNOWN, "anything", "anything"),
        (DataType.MEMBER_LIST, "a, b ,c", "a,b,c"),
    ],
)
def test_a_fitting_value_is_written_in_the_form_of_its_type(data_type: DataType, typed: str, written: str) -> None:
    judged = judge(told(data_type), typed)

    assert (judged.value, judged.finding) == (written, None)


@pytest.mark.parametrize(
    ("data_type", "typed"),
    [
        (DataType.BOOLEAN, "yes"),
        (DataType.INTEGER, "16.5"),
        (DataType.INTEGER, "٣"),
        (DataType.DECIMAL, "16,5"),
        (DataType.DECIMAL, "nan"),
        (DataType.DATE_TIME, "2026-05-01T08:00:00"),
        (DataType.DATE_TIME, "noon"),
        (DataType.STRING, "two\nlines"),
        (DataType.MEMBER_LIST, "a,b,a"),
    ],
)
def test_a_value_of_another_type_is_not_written(data_type: DataType, typed: str) -> None:
    judged = judge(told(data_type), typed)

    assert not judged.may_be_written
    assert judged.finding is not None
    assert judged.finding.do


def test_the_limits_that_a_charger_told_must_be_kept() -> None:
    amps = told(DataType.INTEGER, minimum=6, maximum=32, unit="A")

    assert judge(amps, "32").finding is None
    over = judge(amps, "33")
    assert not over.may_be_written
    assert over.finding is not None
    assert "6 to 32 A" in str(over.finding.means)


def test_limits_that_are_only_usual_are_a_warning_since_the_charger_may_take_more() -> None:
    heartbeat = known(Variable(VariableName("HeartbeatInterval"), "60"), OcppVersion.V16)

    assert judge(heartbeat, "300").finding is None
    odd = judge(heartbeat, "-1")
    assert odd.may_be_written
    assert odd.finding is not None
    assert odd.finding.severity is Severity.WARNING
    assert not judge(heartbeat, "soon").may_be_written


def test_options_are_written_in_the_charger_s_spelling_and_others_are_not_taken() -> None:
    modes = told(DataType.OPTION_LIST, options=("Cellular", "Wired"))

    assert judge(modes, "wired").value == "Wired"
    assert not judge(modes, "Avian").may_be_written
    several = told(DataType.MEMBER_LIST, options=("Voltage", "Current.Import"))
    assert judge(several, "voltage,Current.Import").value == "Voltage,Current.Import"
    assert not judge(several, "voltage,Humidity").may_be_written


def test_the_length_of_a_text_counts_and_a_secret_stays_one() -> None:
    password = known(
        Variable(
            VariableName("BasicAuthPassword", "SecurityCtrlr"),
            None,
            Access.WRITE_ONLY,
            DataType.STRING,
            minimum=16,
            maximum=40,
        )
    )

    short = judge(password, "too-short")
    assert not short.may_be_written
    assert "too-short" not in str(short.finding)
    assert judge(password, "x" * 20).value == Secret("x" * 20)


def test_what_a_charger_calls_read_only_is_not_written() -> None:
    connectors = known(Variable(VariableName("NumberOfConnectors"), "2", Access.READ_ONLY), OcppVersion.V16)

    assert not judge(connectors, "1").may_be_written
