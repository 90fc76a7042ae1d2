"""Whatever a CSMS asks of a simulated 2.x station, the answer keeps to its schema or is a refusal that OCPP has a code for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.schema_payload import payload

from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.schemas import deviations
from evsetup.ocppj.session import AnswerError, NotOffered
from evsetup.simulator.flash import Flash
from evsetup.simulator.network_profiles import Backend2
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp2_commands import Commands2

ACTIONS = (
    "CancelReservation",
    "CertificateSigned",
    "ChangeAvailability",
    "ClearCache",
    "ClearChargingProfile",
    "ClearVariableMonitoring",
    "CustomerInformation",
    "DataTransfer",
    "DeleteCertificate",
    "GetBaseReport",
    "GetChargingProfiles",
    "GetCompositeSchedule",
    "GetInstalledCertificateIds",
    "GetLocalListVersion",
    "GetLog",
    "GetMonitoringReport",
    "GetReport",
    "GetTransactionStatus",
    "GetVariables",
    "InstallCertificate",
    "RequestStartTransaction",
    "RequestStopTransaction",
    "ReserveNow",
    "Reset",
    "SendLocalList",
    "SetChargingProfile",
    "SetMonitoringBase",
    "SetMonitoringLevel",
    "SetNetworkProfile",
    "SetVariableMonitoring",
    "SetVariables",
    "TriggerMessage",
    "UnlockConnector",
    "UpdateFirmware",
)
CODES = {
    "FormatViolation",
    "InternalError",
    "NotSupported",
    "OccurrenceConstraintViolation",
    "PropertyConstraintViolation",
    "SecurityError",
    "TypeConstraintViolation",
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
VERSIONS = (OcppVersion.V201, OcppVersion.V21)


def commands(version: OcppVersion, registration: str) -> Commands2:
    """Those of a station that is not switched on: what an answer promises does not begin."""
    backend = Backend2("ws://127.0.0.1:9/ocpp", "CS-1", Secret("a password with more than 16"))
    station = Ocpp2Charger(backend, version=version, flash=Flash())._new_station("PowerUp")
    station.registration = registration
    return station._commands


def places(value: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every member and element."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, member in inner:
        yield (*above, step)
        yield from places(member, (*above, step))


def replaced(value: Any, place: tuple[Any, ...], other: Any) -> Any:
    if not place:
        return other
    if isinstance(value, dict):
        return {k: replaced(v, place[1:], other) if k == place[0] else v for k, v in value.items()}
    return [replaced(v, place[1:], other) if k == place[0] else v for k, v in enumerate(value)]


async def answered(version: OcppVersion, registration: str, action: str, request: Any) -> tuple[str, ...]:
    """Where the answer leaves its schema; the code of a refusal that OCPP does not know."""
    try:
        answer = await commands(version, registration).handle(action, request)
    except AnswerError as refusal:
        return () if refusal.code in CODES else (refusal.code,)
    return tuple(str(deviation) for deviation in deviations(version, action, answer, answer=True))


@pytest.mark.parametrize("version", VERSIONS, ids=str)
@pytest.mark.parametrize("action", ACTIONS)
async def test_the_smallest_and_the_fullest_request_are_answered_by_the_schema(
    version: OcppVersion, action: str
) -> None:
    for full in (False, True):
        for registration in ("Accepted", "Pending"):
            assert await answered(version, registration, action, payload(version, action, full=full)) == ()


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.sampled_from(VERSIONS), st.sampled_from(ACTIONS), st.booleans(), st.data())
def test_a_request_with_anything_in_any_place_never_breaks_it(
    version: OcppVersion, action: str, full: bool, data: st.DataObject
) -> None:
    request: Any = payload(version, action, full=full)
    for _ in range(data.draw(st.integers(0, 2))):
        if found := [*places(request)]:
            request = replaced(request, data.draw(st.sampled_from(found)), data.draw(JSON))
    assert asyncio.run(answered(version, "Accepted", action, request)) == ()


async def test_an_action_that_it_does_not_have_is_told_as_such() -> None:
    with pytest.raises(NotOffered):
        await commands(OcppVersion.V201, "Accepted").handle("PublishFirmware", {})


async def test_the_list_of_actions_is_that_of_the_station() -> None:
    assert set(commands(OcppVersion.V201, "Accepted")._answers) == set(ACTIONS)
