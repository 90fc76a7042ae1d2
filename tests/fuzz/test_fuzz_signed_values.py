"""Whatever a charger calls a signed value, it is shown or named, and nothing raises."""

from __future__ import annotations

import contextlib
import json

from hypothesis import given
from hypothesis import strategies as st

from evsetup.commissioning.billing.demand import Demand, demand_of
from evsetup.commissioning.billing.heard import Heard
from evsetup.commissioning.billing.judging import judge_heard
from evsetup.commissioning.billing.record import heard_content
from evsetup.commissioning.billing.words import register_words, signed_words
from evsetup.domain.ocmf import NoOcmf, ocmf_in
from evsetup.domain.signed_reading import signed_in

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda children: st.lists(children, max_size=4) | st.dictionaries(st.text(max_size=5), children, max_size=4),
    max_leaves=20,
)
NAMES = st.sampled_from(["FV", "GS", "PG", "MS", "IS", "RD", "TM", "TX", "RV", "RI", "RU", "ST", "EF", "SA", "SD"])
LIKE_OCMF = st.builds(
    lambda payload, readings, signature: f"OCMF|{json.dumps({**payload, 'RD': readings})}|{json.dumps(signature)}",
    st.dictionaries(NAMES, JSON, max_size=6),
    st.lists(st.dictionaries(NAMES, JSON, max_size=6) | JSON, max_size=4),
    JSON,
)
SAMPLES = st.dictionaries(
    st.sampled_from(["value", "format", "measurand", "context", "phase", "unit", "unitOfMeasure", "signedMeterValue"]),
    JSON | LIKE_OCMF | st.just("SignedData"),
)


@given(st.text(max_size=300) | LIKE_OCMF)
def test_any_words_are_a_record_or_say_why_not(words: str) -> None:
    with contextlib.suppress(NoOcmf):
        record = ocmf_in(words)
        assert all(len(one.time) <= 250 for one in record.readings)
        assert record.energy is None or record.energy[0].is_finite()


@given(SAMPLES)
def test_any_sample_is_signed_or_not(sample: dict[str, object]) -> None:
    signed_in(sample)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["MeterValues", "TransactionEvent", "StopTransaction", "StartTransaction", "Heartbeat"]),
            st.dictionaries(
                st.sampled_from(["meterValue", "transactionData", "eventType", "meterStop", "meterStart"]),
                JSON
                | st.lists(
                    st.fixed_dictionaries(
                        {
                            "timestamp": JSON | st.datetimes().map(str),
                            "sampledValue": JSON | st.lists(SAMPLES, max_size=4),
                        }
                    ),
                    max_size=3,
                ),
            ),
        ),
        max_size=6,
    ),
    st.dictionaries(st.text(max_size=30), st.text(max_size=50)),
)
def test_any_messages_are_heard_and_judged(messages: list[tuple[str, dict[str, object]]], keys: dict[str, str]) -> None:
    heard = Heard()
    for action, payload in messages:
        heard.take(action, payload)
    findings = judge_heard(heard, Demand(("Voltage",), 60, (), 900, signed=True), 5.0)
    assert findings
    json.dumps(heard_content(heard, demand_of(keys), "", 5.0, findings))
    for one in heard.signed:
        assert str(signed_words(one))
        for reading in one.reading.record.readings if one.reading.record is not None else ():
            assert str(register_words(reading))
