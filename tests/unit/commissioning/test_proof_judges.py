"""What the guided proof holds the meter, the record and the queue of a charger against."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from evsetup.commissioning.proof.judges import (
    Sample,
    is_enough,
    judge_energy,
    judge_phases,
    judge_queue,
    judge_record,
    judge_register,
    judge_voltage,
    of_transaction,
    over_limit,
    resolution_wh,
    steady,
    token_of,
)
from evsetup.domain.finding import Finding
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.meter_values import MeterReading

T0 = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


def at(seconds: float, power: float | None = None, energy: float | None = None, **more: dict[str, float]) -> Sample:
    moment = T0 + timedelta(seconds=seconds)
    return Sample(moment, MeterReading(moment, power_w=power, energy_wh=energy, **more))  # type: ignore[arg-type]


def charge(power: float, gain: float = 1.0, step: float = 0.1, every_s: float = 10, count: int = 8) -> list[Sample]:
    """Samples of a steady charge whose register counts ``gain`` times what flows, in steps."""
    energies = [round(power * n * every_s / 3600 * gain / step) * step for n in range(count)]
    return [at(n * every_s, power, energy) for n, energy in enumerate(energies)]


def code(found: Finding | None) -> str:
    return found.code if found is not None else ""


@pytest.mark.parametrize(
    ("gain", "wrong"),
    [
        (1.0, ""),
        (1.04, ""),
        (0.96, ""),
        (1.3, "proof.energy-differs"),
        (0.5, "proof.energy-differs"),
        (0.0, "proof.no-energy"),
    ],
)
def test_energy_is_power_times_time_within_five_percent(gain: float, wrong: str) -> None:
    assert code(judge_energy(charge(11000, gain))) == wrong


def test_a_register_in_coarse_steps_is_given_the_time_that_it_needs() -> None:
    coarse = charge(3680, step=10, every_s=5, count=6)
    assert resolution_wh(coarse) == 10
    assert not is_enough(coarse)
    assert code(judge_energy(coarse)) in {"", "proof.too-little-energy"}
    assert is_enough(charge(3680, step=10, every_s=60, count=12))


def test_the_ramp_at_the_beginning_does_not_count() -> None:
    ramp = [at(-20, 0, 0.0), at(-10, 3000, 0.0)]
    samples = [*ramp, *charge(11000)]
    assert len(steady(samples)) == 8
    assert judge_energy(samples) is None


def test_without_power_or_energy_there_is_nothing_to_judge_and_that_is_said() -> None:
    assert code(judge_energy([])) == "proof.no-meter"
    assert code(judge_energy([at(0, 11000, 1.0)])) == "proof.too-little-energy"


def test_power_that_is_not_told_is_made_of_current_and_voltage() -> None:
    amps, volts = {"L1": 10.0, "L2": 10.0, "L3": 10.0}, {"L1": 230.0, "L2": 230.0, "L3": 230.0}
    samples = [
        Sample(
            T0 + timedelta(seconds=n * 10),
            MeterReading(T0, currents_a=amps, voltage_v=230.0, voltages_v=volts, energy_wh=6900 * n * 10 / 3600 * 1.3),
        )
        for n in range(8)
    ]
    assert code(judge_energy(samples)) == "proof.energy-differs"


def test_a_register_that_falls_is_told_with_both_values() -> None:
    found = judge_register([at(0, energy=100.0), at(1, energy=200.0), at(2, energy=150.0)])
    assert code(found) == "proof.register-falls"
    assert "200 Wh to 150 Wh" in str(found.seen if found else "")
    assert judge_register([at(0, energy=1.0), at(1), at(2, energy=1.0)]) is None


@pytest.mark.parametrize(
    ("volts", "wrong"),
    [
        ({"L1": 230.0}, ""),
        ({"L1": 262.0}, "proof.voltage"),
        ({"L1": 180.0}, "proof.voltage"),
        ({"L1-L2": 400.0}, ""),
        ({"L1-L2": 230.0}, "proof.voltage"),
    ],
)
def test_voltages_have_a_window_and_between_phases_a_higher_one(volts: dict[str, float], wrong: str) -> None:
    assert code(judge_voltage([at(0, voltages_v=volts)])) == wrong


def test_current_on_more_phases_than_are_connected_is_wrong_and_on_fewer_is_the_vehicle() -> None:
    three = [at(0, currents_a={"L1": 8.0, "L2": 8.0, "L3": 8.0})]
    assert code(judge_phases(three, 1)) == "proof.phases"
    assert judge_phases(three, 0) is None
    assert judge_phases([at(0, currents_a={"L1": 8.0, "L2": 0.1})], 3) is None


def test_the_phases_that_do_not_obey_are_named() -> None:
    reading = MeterReading(T0, currents_a={"L1": 8.1, "L2": 8.5, "L3": 16.0})
    assert over_limit(reading, 8.0) == (("L2", 8.5), ("L3", 16.0))


@pytest.mark.parametrize(
    ("told", "measured", "wrong"),
    [
        (100.0, 98.0, ""),
        (120.0, 98.0, ""),
        (0.0, 98.0, "proof.record-energy"),
        (None, 98.0, "proof.record-energy"),
        (0.0, 0.5, ""),
        (0.0, None, ""),
    ],
)
def test_a_record_holds_no_less_than_was_measured(told: float | None, measured: float | None, wrong: str) -> None:
    assert code(judge_record(told, measured)) == wrong


def stamp(seconds: int) -> str:
    return (T0 + timedelta(seconds=seconds)).isoformat()


def test_what_waited_in_1_6_comes_in_the_order_of_its_times_and_the_end_last() -> None:
    def values(seconds: int) -> tuple[str, dict[str, object]]:
        return "MeterValues", {"transactionId": 7, "meterValue": [{"timestamp": stamp(seconds)}]}

    end = ("StopTransaction", {"transactionId": 7, "timestamp": stamp(30)})
    assert judge_queue(OcppVersion.V16, [values(10), values(20), end]) is None
    assert code(judge_queue(OcppVersion.V16, [values(20), values(10), end])) == "proof.offline-order"
    assert code(judge_queue(OcppVersion.V16, [end, values(20)])) == "proof.offline-order"
    assert judge_queue(OcppVersion.V16, []) is None


@pytest.mark.parametrize(
    ("numbers", "wrong"),
    [([4, 5, 6], ""), ([4, 6, 5], "proof.offline-order"), ([4, 6], "proof.offline-lost"), ([], "")],
)
def test_what_waited_in_2_x_is_counted(numbers: list[int], wrong: str) -> None:
    told = [("TransactionEvent", {"seqNo": number}) for number in numbers]
    assert code(judge_queue(OcppVersion.V201, told)) == wrong


def test_a_message_tells_its_transaction_and_its_card() -> None:
    event = {"transactionInfo": {"transactionId": "ab"}, "idToken": {"idToken": "04AA", "type": "ISO14443"}}
    assert (of_transaction("TransactionEvent", event), token_of("TransactionEvent", event)) == ("ab", "04AA")
    assert of_transaction("StopTransaction", {"transactionId": 7}) == "7"
    assert token_of("Authorize", {"idTag": "04BB"}) == "04BB"
    assert (of_transaction("Heartbeat", {}), token_of("StatusNotification", {"idTag": "x"})) == ("", "")
