"""What a charger says is wrong: one at a place, until it is over, with cause and action in every version of OCPP."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from evsetup.commissioning.live.error_log import ErrorLog
from evsetup.commissioning.live.error_words import as_finding, cause_and_action
from evsetup.commissioning.live.view import ErrorNow
from evsetup.domain.finding import Severity

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def event(name: str, variable: str, value: str, **more: object) -> dict[str, object]:
    told = {"component": {"name": name}, "variable": {"name": variable}, "actualValue": value, "trigger": "Delta"}
    return {"eventData": [{**told, **more}]}


def codes(log: ErrorLog) -> list[tuple[str, bool]]:
    return [(error.code, error.over is not None) for error in log.newest_first]


def test_a_station_that_says_faulted_has_an_error_until_it_says_otherwise() -> None:
    log = ErrorLog()
    log.take_status({"evseId": 2, "connectorId": 1, "connectorStatus": "Faulted"}, NOW)
    log.take_status({"evseId": 1, "connectorId": 1, "connectorStatus": "Available"}, NOW)
    assert codes(log) == [("Faulted", False)]
    log.take_status({"evseId": 2, "connectorId": 1, "connectorStatus": "Available"}, NOW)
    assert codes(log) == [("Faulted", True)]


def test_an_availability_state_of_2_1_is_the_same_error_as_a_status() -> None:
    log = ErrorLog()
    place = {"name": "Connector", "evse": {"id": 2, "connectorId": 1}}
    log.take_status({"evseId": 2, "connectorId": 1, "connectorStatus": "Faulted"}, NOW)
    log.take_events(event("Connector", "AvailabilityState", "Faulted", component=place), NOW)
    assert codes(log) == [("Faulted", False)]
    log.take_events(event("Connector", "AvailabilityState", "Available", component=place), NOW)
    assert codes(log) == [("Faulted", True)]


def test_faulted_without_an_error_code_is_an_error_too() -> None:
    log = ErrorLog()
    log.take_status({"connectorId": 1, "status": "Faulted", "errorCode": "NoError"}, NOW)
    assert codes(log) == [("Faulted", False)]


def test_plain_changes_are_no_errors_and_alerts_end_when_they_are_cleared() -> None:
    log = ErrorLog()
    log.take_events(event("TemperatureSensor", "Temperature", "41"), NOW)
    assert codes(log) == []
    alert = event("TemperatureSensor", "Temperature", "91", trigger="Alerting")
    log.take_events(alert, NOW)
    (hot,) = log.newest_first
    assert (hot.code, hot.info, hot.blocks) == ("TemperatureSensor.Temperature", "91", False)
    log.take_events(event("TemperatureSensor", "Temperature", "60", cleared=True), NOW)
    assert codes(log) == [("TemperatureSensor.Temperature", True)]


def test_a_problem_that_was_never_told_is_not_over_either() -> None:
    log = ErrorLog()
    log.take_events(event("RCD", "Problem", "false"), NOW)
    assert codes(log) == []


def test_no_more_than_twenty_are_kept() -> None:
    log = ErrorLog()
    for number in range(50):
        log.take_events(event(f"Part{number}", "Problem", "true"), NOW)
    assert [code for code, _ in codes(log)] == [f"Part{number}.Problem" for number in range(49, 29, -1)]


@pytest.mark.parametrize("code", ["GroundFailure", "groundfailure", "RCD.Problem", "GroundIsolationProtection.Problem"])
def test_an_error_has_the_same_cause_whatever_version_names_it(code: str) -> None:
    assert cause_and_action(code) == cause_and_action("GroundFailure")


def test_an_error_is_a_finding_with_cause_action_and_the_maker_s_words() -> None:
    told = as_finding(ErrorNow("HighTemperature", 2, "Example T9", "inlet", NOW))
    assert (told.severity, str(told.seen)) == (Severity.PROBLEM, "Connector 2 reports HighTemperature.")
    assert str(told.means) == "It is too hot inside the charger."
    assert [one.content for one in told.evidence] == ["Example T9", "inlet"]


def test_a_word_that_nobody_knows_says_so_and_blocks_only_where_the_charger_says_it_does() -> None:
    told = as_finding(ErrorNow("Vendor-7", 0, "", "", NOW, blocks=False))
    assert (told.severity, str(told.seen)) == (Severity.WARNING, "The charger reports Vendor-7.")
    assert str(told.do[0]) == "Look up the maker's own code."
