"""OCMF records are shown with the digits that were signed; what cannot be shown says why."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from evsetup.domain.ocmf import ClockState, MeterState, NoOcmf, ocmf_in

BEGIN = {
    "TM": "2018-07-24T13:22:04,000+0200 S",
    "TX": "B",
    "RV": 2935.60,
    "RI": "1-b:1.8.0",
    "RU": "kWh",
    "RT": "DC",
    "EF": "",
    "ST": "G",
}
PAYLOAD = {
    "FV": "1.0",
    "GI": "ABL SBC-301",
    "GS": "808829900001",
    "PG": "T12345",
    "MV": "Phoenix Contact",
    "MM": "EEM-350-D-MCB",
    "MS": "BQ27400330016",
    "IS": True,
    "IT": "ISO14443",
    "TT": "Tarif 1",
}


def record(*readings: object, payload: dict[str, object] | None = None) -> str:
    whole = {**PAYLOAD, **(payload or {}), "RD": list(readings)}
    return f'OCMF|{json.dumps(whole)}|{{"SD":"887FABF4"}}'


def test_what_a_record_says_of_meter_user_and_page() -> None:
    told = ocmf_in(record(BEGIN))
    assert (told.version, told.page, told.meter_serial) == ("1.0", "T12345", "BQ27400330016")
    assert told.meter == "Phoenix Contact EEM-350-D-MCB"
    assert told.identified is True
    assert (told.tariff, told.algorithm, told.signature_length) == ("Tarif 1", "", 8)


def test_a_reading_takes_over_what_it_leaves_out() -> None:
    told = ocmf_in(record(BEGIN, {"TM": "2018-07-24T13:26:04,000+0200 I", "TX": "E", "RV": 2965.1}))
    first, last = told.readings
    assert (last.unit, last.register, last.state) == ("kWh", "1-b:1.8.0", MeterState.GOOD)
    assert (first.clock, last.clock) == (ClockState.SYNCHRONISED, ClockState.INFORMATIVE)
    assert told.energy == (Decimal("29.5"), "kWh")


def test_a_value_left_out_is_the_same_as_before_and_an_event_has_none() -> None:
    same, event = ocmf_in(record(BEGIN, {"TM": "t S", "TX": "C"}, {"TM": "t S", "EF": "E", "ST": "F"})).readings[1:]
    assert same.value == Decimal("2935.6")
    assert event.value is None
    assert (event.state, event.usable) == (MeterState.READ_ERROR, False)


def test_the_digits_that_were_signed_are_kept() -> None:
    words = 'OCMF|{"RD":[{"TM":"t S","RV":2935.600,"RU":"kWh","ST":"G"}]}|{"SD":"AA"}'
    assert str(ocmf_in(words).readings[0].value) == "2935.600"


def test_a_register_that_changes_its_unit_gives_no_energy() -> None:
    assert ocmf_in(record(BEGIN, {"TM": "t S", "RV": 1, "RU": "Wh"})).energy is None


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("AP;0;3", "does not begin with OCMF|"),
        ("OCMF|{}", "no signature section"),
        ("OCMF", "no payload section"),
        ("OCMF|{}|{}", "no readings (RD)"),
        ("OCMF|[]|{}", "payload section is no object"),
        ('OCMF|{"RD":[1]}|{}', "a reading is no object"),
        ("OCMF|{nonsense|{}", "payload section: JSONDecodeError"),
        ('OCMF|{"RD":[{"RV":NaN}]}|{}', "payload section: ValueError"),
        ('OCMF|{"RD":[]}|{}|{"more":1}', "more than three sections"),
        ("OCMF|" + "[" * 60_000, "no signature section"),
        ("OCMF|" + "[" * 60_000 + "|{}", "payload section: RecursionError"),
        ("OCMF|" + " " * 70_000, "longer than 65536 characters"),
    ],
)
def test_what_cannot_be_shown_says_why(words: str, why: str) -> None:
    with pytest.raises(NoOcmf) as raised:
        ocmf_in(words)
    assert str(raised.value) == why


def test_a_pipe_behind_the_record_is_no_fault() -> None:
    assert ocmf_in(record(BEGIN) + "|").readings


def test_a_number_beyond_all_measure_is_no_value() -> None:
    told = ocmf_in('OCMF|{"RD":[{"TM":"t","RV":1e999999,"RU":"kWh"},{"TM":"t","RV":"12.50"}]}|{}')
    assert told.readings[1].value == Decimal("12.50")
    assert told.energy is None or told.energy[0].is_finite()
