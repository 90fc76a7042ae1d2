"""Every request and answer of 1.6, 2.0.1 and 2.1: what the schema allows passes, what it forbids is named, and ``ocpp`` agrees."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Iterator

import ocpp.messages
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from ocpp.exceptions import OCPPError
from tests.support.ocpp_schemas import ALL, OcppSchema

from evsetup.ocppj.frames import Call, CallResult, decode, encode
from evsetup.ocppj.schemas import deviations

few = settings(
    max_examples=4,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example, HealthCheck.data_too_large],
)


@pytest.fixture(autouse=True)
def _checked_here(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The package's check without its thread pool, and without what it remembers between tests."""
    monkeypatch.setattr(ocpp.messages, "ASYNC_VALIDATION", False)
    yield
    ocpp.messages._validators.clear()


def the_package_takes(schema: OcppSchema, payload: dict[str, object]) -> bool:
    payload = copy.deepcopy(payload)
    if schema.action == "NotifyPeriodicEventStream":  # A SEND, of which the package knows only the schema.
        return bool(Draft4Validator(schema.schema).is_valid(payload))
    message = (
        ocpp.messages.CallResult("1", payload, action=schema.action)
        if schema.answer
        else ocpp.messages.Call("1", schema.action, payload)
    )
    try:
        asyncio.run(ocpp.messages.validate_payload(message, str(schema.version)))
    except OCPPError:
        return False
    return True


@pytest.mark.parametrize("schema", ALL, ids=str)
def test_a_proper_message_comes_back_as_it_went_and_a_spoilt_one_is_named(schema: OcppSchema) -> None:
    @few
    @given(st.data())
    def check(data: st.DataObject) -> None:
        payload = data.draw(schema.payloads())
        frame = CallResult("1", payload) if schema.answer else Call("1", schema.action, payload)
        again = decode(encode(frame))
        assert again == frame
        assert again.notes == ()
        assert deviations(schema.version, schema.action, payload, answer=schema.answer) == ()
        assert the_package_takes(schema, payload)
        if ways := schema.spoilt(payload):
            spoilt = data.draw(st.sampled_from(ways))()
            assert deviations(schema.version, schema.action, spoilt, answer=schema.answer)
            assert not the_package_takes(schema, spoilt)

    check()
