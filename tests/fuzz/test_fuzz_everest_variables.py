"""Answers of an EVerest charger that are anything but answers."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from evsetup.drivers.everest_variables import connection_status, results, slots_of
from evsetup.drivers.ocpp2_known import HEARTBEAT_INTERVAL, of_slot

_ASKED = [HEARTBEAT_INTERVAL, of_slot(1, "OcppCsmsUrl")]
_NAMES = st.sampled_from(
    ["items", "status", "value", "component_variable", "component", "variable", "name", "instance", "connected"]
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just("Accepted"),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(_NAMES | st.text(max_size=8), inner, max_size=6),
    max_leaves=30,
)


@settings(max_examples=500)
@given(_JSON)
def test_every_answer_is_read_or_is_none(answer: object) -> None:
    told = results(answer, _ASKED)
    assert told is None or list(told) == _ASKED


@settings(max_examples=300)
@given(_JSON)
def test_every_connection_status_is_read_or_is_none(answer: object) -> None:
    status = connection_status(answer)
    assert status is None or isinstance(status.connected, bool)


@given(st.text(max_size=40))
def test_every_priority_list_gives_numbers(words: str) -> None:
    assert all(isinstance(slot, int) for slot in slots_of(words))
