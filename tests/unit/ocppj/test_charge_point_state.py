from __future__ import annotations

import pytest

from evsetup.ocppj.charge_point_state import ChargePointState, MeterReading


def meter(*samples: dict[str, object]) -> MeterReading | None:
    state = ChargePointState()
    state.take_meter({"meterValue": [{"timestamp": "x", "sampledValue": list(samples)}]})
    return state.meter


def sample(value: object, measurand: str | None = None, **more: object) -> dict[str, object]:
    return {"value": value, **({"measurand": measurand} if measurand else {}), **more}


def test_a_meter_message_holds_what_was_sent_and_only_that() -> None:
    reading = meter(sample("1234"))
    assert reading is not None
    assert (reading.energy_wh, reading.power_w, reading.voltage_v, reading.currents_a) == (1234, None, None, {})


def test_units_phases_and_totals_are_understood() -> None:
    reading = meter(
        sample("1.5", unit="kWh"),
        sample("2.3", "Power.Active.Import", unit="kW", phase="L1"),
        sample("2.3", "Power.Active.Import", unit="kW", phase="L2"),
        sample("10.1", "Current.Import", phase="L1"),
        sample("10.2", "Current.Import", phase="L2"),
        sample("0.1", "Current.Import", phase="N"),
        sample("398", "Voltage", phase="L1-L2"),
        sample("230.5", "Voltage", phase="L1-N"),
        sample("20", "Temperature"),
    )
    assert reading is not None
    assert reading.energy_wh == 1500
    assert reading.power_w == 4600
    assert reading.currents_a == {"L1": 10.1, "L2": 10.2}
    assert reading.voltage_v == 230.5


def test_version_2_shapes_are_read_too() -> None:
    reading = meter(sample(2.3, "Power.Active.Import", unitOfMeasure={"unit": "W", "multiplier": 3}))
    assert reading is not None
    assert reading.power_w == 2300
    state = ChargePointState()
    station = {"vendorName": "V", "model": "M", "serialNumber": "S", "firmwareVersion": "F", "modem": {"iccid": "I"}}
    boot = state.take_boot({"reason": "PowerUp", "chargingStation": station})
    assert (boot.vendor, boot.model, boot.serial, boot.firmware, boot.iccid) == ("V", "M", "S", "F", "I")
    state.take_status({"evseId": 1, "connectorId": 1, "connectorStatus": "Available", "timestamp": ""})
    assert state.connectors[1].status == "Available"
    began = {
        "eventType": "Started",
        "transactionInfo": {"transactionId": "abc"},
        "evse": {"id": 1},
        "idToken": {"idToken": "T"},
        "meterValue": [{"sampledValue": [sample(5)]}],
    }
    state.take_transaction_event(began)
    ended = {"transactionId": "abc", "stoppedReason": "Remote"}
    values = [{"sampledValue": [sample(9)]}]
    state.take_transaction_event({"eventType": "Ended", "transactionInfo": ended, "meterValue": values})
    transaction = state.transaction
    assert transaction is not None
    assert (transaction.id, transaction.meter_start, transaction.meter_stop) == ("abc", 5, 9)
    assert (transaction.connector, transaction.id_tag, transaction.reason) == (1, "T", "Remote")


@pytest.mark.parametrize("value", [None, "", "abc", "NaN", "1e999", [], {}, True, "12 kWh"])
def test_a_value_that_is_no_number_was_not_sent(value: object) -> None:
    assert meter(sample(value)) is None


@pytest.mark.parametrize("values", [None, 1, "x", {}, [None], [{"sampledValue": {}}], [{"sampledValue": [1, None]}]])
def test_a_meter_message_of_any_shape_changes_nothing_and_raises_nothing(values: object) -> None:
    state = ChargePointState()
    state.take_meter({"meterValue": values})
    assert state.meter is None


def test_a_transaction_outlives_a_lost_link_and_is_closed_on_the_next() -> None:
    first = ChargePointState()
    started = first.take_start({"connectorId": 2, "idTag": "T", "meterStart": 100})
    second = ChargePointState(first)
    second.take_stop({"transactionId": started.id, "meterStop": 400})
    assert second.transaction is not None
    assert (second.transaction.meter_stop, second.transaction.connector) == (400, 2)
    assert second.transaction.reason == "Local"
    assert second.transaction.stopped is not None
    assert second.boot is None


def test_a_stop_of_another_transaction_leaves_ours_running() -> None:
    state = ChargePointState()
    state.take_start({})
    state.take_stop({"transactionId": -1, "meterStop": 400})
    assert state.transaction is not None
    assert state.transaction.stopped is None


def test_names_from_the_wire_lose_control_characters_and_endless_length() -> None:
    boot = ChargePointState().take_boot({"chargePointVendor": " A\x00\x1b[31mB\n", "chargePointModel": "m" * 9999})
    assert boot.vendor == "A[31mB"
    assert len(boot.model) == 500


def test_connector_numbers_are_bounded() -> None:
    state = ChargePointState()
    for number in (-1, 10**9, "x", None, True):
        state.take_status({"connectorId": number, "status": "Available"})
    assert dict(state.connectors) == {}
    for number in range(999):
        state.take_status({"connectorId": number, "status": "Available"})
    assert len(state.connectors) == 256


def availability(
    evse: int, status: str, connector: int | None = None, variable: str = "AvailabilityState"
) -> dict[str, object]:
    place = {"id": evse} if connector is None else {"id": evse, "connectorId": connector}
    component = {"name": "EVSE" if connector is None else "Connector", "evse": place}
    event = {"eventId": 1, "component": component, "variable": {"name": variable}, "actualValue": status}
    return {"generatedAt": "x", "seqNo": 0, "eventData": [event]}


def test_availability_states_of_2_1_are_connector_states() -> None:
    state = ChargePointState()
    state.take_event(availability(1, "Occupied", 1))
    state.take_event(availability(2, "Available"))
    state.take_event(availability(1, "true", 1, "Available"))
    assert {evse: told.status for evse, told in state.connectors.items()} == {1: "Occupied", 2: "Available"}


def test_of_two_connectors_of_an_evse_the_one_in_use_counts_and_is_let_go_of() -> None:
    state = ChargePointState()
    for connector, status in ((1, "Occupied"), (2, "Available")):
        state.take_status({"evseId": 1, "connectorId": connector, "connectorStatus": status})
    assert state.connectors[1].status == "Occupied"
    state.take_status({"evseId": 1, "connectorId": 1, "connectorStatus": "Faulted"})
    assert state.connectors[1].status == "Available"
    state.take_event(availability(1, "Unavailable"))
    assert state.connectors[1].status == "Unavailable"


def test_places_that_no_station_has_are_not_kept() -> None:
    state = ChargePointState()
    for evse in (-1, 1000, 10**9):
        state.take_event(availability(evse, "Available", 1))
    for connector in range(1000):
        state.take_event(availability(1, "Available", connector))
    assert list(state.connectors) == [1]


def event(kind: str, number: str, energy: float | None = None, **info: object) -> dict[str, object]:
    told: dict[str, object] = {"eventType": kind, "transactionInfo": {"transactionId": number, **info}}
    if energy is not None:
        told["meterValue"] = [{"sampledValue": [sample(energy)]}]
    return told


def test_a_transaction_of_2_x_gathers_what_its_events_tell_one_by_one() -> None:
    state = ChargePointState()
    state.take_transaction_event({**event("Started", "a"), "evse": {"id": 2}})
    state.take_transaction_event({**event("Updated", "a", 100, remoteStartId=7), "idToken": {"idToken": "T"}})
    state.take_transaction_event(event("Updated", "a", 150, chargingState="Charging"))
    state.take_transaction_event(event("Ended", "a", 200, stoppedReason="Remote"))
    done = state.transaction
    assert done is not None
    assert (done.connector, done.id_tag, done.remote_start_id, done.charging_state) == (2, "T", 7, "Charging")
    assert (done.meter_start, done.meter_stop, done.reason) == (100, 200, "Remote")
    assert done.stopped is not None


def test_an_old_end_sent_late_does_not_end_the_transaction_that_runs() -> None:
    state = ChargePointState()
    state.take_transaction_event(event("Started", "new"))
    state.take_transaction_event(event("Ended", "old", 5))
    assert state.transaction is not None
    assert (state.transaction.id, state.transaction.stopped) == ("new", None)


def test_two_connectors_charge_at_once_and_each_keeps_its_own_transaction() -> None:
    state = ChargePointState()
    first = state.take_start({"connectorId": 1, "idTag": "A", "meterStart": 100})
    second = state.take_start({"connectorId": 2, "idTag": "B", "meterStart": 200})
    assert state.transaction == second
    state.take_stop({"transactionId": first.id, "meterStop": 150})
    assert state.transactions[1].meter_stop == 150
    assert state.transaction == second
    assert state.transactions[2].stopped is None


def test_two_evses_charge_at_once_and_no_event_of_one_changes_the_other() -> None:
    state = ChargePointState()

    def event(kind: str, number: str, evse: int, energy: float) -> None:
        state.take_transaction_event(
            {
                "eventType": kind,
                "transactionInfo": {"transactionId": number},
                "evse": {"id": evse},
                "meterValue": [{"sampledValue": [sample(energy)]}],
            }
        )

    event("Started", "a", 1, 10)
    event("Started", "b", 2, 20)
    event("Updated", "a", 1, 15)
    assert (state.transactions[1].meter_start, state.transactions[2].meter_start) == (10, 20)
    assert state.transaction is not None
    assert state.transaction.id == "b"
    event("Ended", "a", 1, 18)
    assert state.transactions[1].meter_stop == 18
    assert state.transactions[2].stopped is None


def test_a_transaction_that_tells_its_evse_late_is_one_transaction() -> None:
    state = ChargePointState()
    state.take_transaction_event({"eventType": "Started", "transactionInfo": {"transactionId": "a"}})
    state.take_transaction_event({"eventType": "Ended", "transactionInfo": {"transactionId": "a"}, "evse": {"id": 2}})
    assert list(state.transactions) == [2]
    assert state.transactions[2].stopped is not None


def test_each_connector_has_a_meter_of_its_own() -> None:
    state = ChargePointState()
    state.take_meter({"connectorId": 1, "meterValue": [{"sampledValue": [sample(16, "Current.Import")]}]})
    state.take_meter({"connectorId": 2, "meterValue": [{"sampledValue": [sample(6, "Current.Import")]}]})
    first, second = state.meter_on(1), state.meter_on(2)
    assert first is not None
    assert second is not None
    assert (first.currents_a, second.currents_a) == ({"": 16}, {"": 6})
    assert state.meter_on(3) is None
