"""What the answers of KEBA and Duosida wallboxes tell, and what anything else tells: nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.cards.shelf import load_shelf
from evsetup.discovery.udp_questions import DUOSIDA_PORT, KEBA_PORT, Question, questions

ALL = questions(load_shelf())


def question(port: int) -> Question:
    return next(one for one in ALL if one.probe.port == port)


def test_keba_tells_its_firmware_and_then_who_it_is() -> None:
    keba = question(KEBA_PORT)
    assert (keba.payload, keba.probe.from_port, keba.card) == (b"i", 7090, "keba-p30")
    assert keba.read(b'"Firmware":"P30 v 3.10.28 (201116)"') == {"vendor": "KEBA", "firmware": "3.10.28 (201116)"}
    report = b'{"ID": "1", "Product": "KC-P30-EC240422", "Serial": "17619300", "Firmware": "P30 v 3.10.28"}'
    assert (keba.read(report) or {})["serial"] == "17619300"


def test_duosida_tells_its_hardware_address_and_firmware() -> None:
    duosida = question(DUOSIDA_PORT)
    assert duosida.payload == b"smart_chargepile_search\0"
    assert duosida.read(b"192.168.50.72,8cce4ee6b8ce,smart_wifi,V1.1@e37b36f+77\0") == {
        "vendor": "Duosida",
        "mac": "8cce4ee6b8ce",
        "firmware": "V1.1@e37b36f+77",
    }


@pytest.mark.parametrize("port", [KEBA_PORT, DUOSIDA_PORT])
@pytest.mark.parametrize(
    "answer", [b"", b"\0" * 2000, b"HTTP/1.1 400", b",,,", b"1,2,3,4", b'"Firmware":"v1"', b"\xff\xfe"]
)
def test_what_is_no_answer_of_theirs_is_none(port: int, answer: bytes) -> None:
    assert question(port).read(answer) is None


@given(
    st.sampled_from(ALL),
    st.one_of(st.binary(max_size=4000), st.text(alphabet='"{}:,PSFirmwareproductSerial30v \x00').map(str.encode)),
)
def test_any_datagram_tells_only_short_printable_words(one: Question, answer: bytes) -> None:
    told = one.read(answer) or {}
    assert all(word.isprintable() and len(word) <= 64 for word in told.values())
