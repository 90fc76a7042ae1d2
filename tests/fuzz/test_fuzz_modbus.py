"""Answers of a Modbus device that are anything but answers."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from evsetup.links.modbus_codec import Damaged, Read, Refused, Registers, Table, rtu_answer, tcp_answer

_READS = st.builds(Read, st.integers(0, 255), st.sampled_from(Table), st.integers(0, 65535), st.integers(1, 125))


@settings(max_examples=500)
@given(st.binary(max_size=300), _READS, st.integers(0, 65535))
def test_any_bytes_are_an_answer_or_are_damaged_or_are_waited_for(received: bytes, read: Read, number: int) -> None:
    for answer in (rtu_answer(received, read), tcp_answer(received, number, read)):
        assert answer is None or isinstance(answer, Registers | Refused | Damaged)
        if isinstance(answer, Registers):
            assert len(answer.content) == 2 * read.count
            assert isinstance(answer.text, str)


@settings(max_examples=300)
@given(_READS, st.binary(max_size=260))
def test_a_header_that_is_right_changes_nothing(read: Read, rest: bytes) -> None:
    head = b"\0\7\0\0" + (len(rest) + 1).to_bytes(2, "big") + bytes((read.unit,))
    answer = tcp_answer(head + rest, 7, read)
    assert answer is None or isinstance(answer, Registers | Refused | Damaged)
