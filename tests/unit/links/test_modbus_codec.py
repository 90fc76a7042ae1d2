"""Modbus bytes, against the examples of the specification and the published sums."""

from __future__ import annotations

import pytest

from evsetup.links import modbus_codec
from evsetup.links.modbus_codec import (
    Damaged,
    Read,
    Refused,
    Registers,
    Table,
    rtu_answer,
    rtu_request,
    tcp_answer,
    tcp_request,
)

READ = Read(0x11, Table.HOLDING, 0x006B, 3)
ANSWER = bytes.fromhex("11 03 06 AE 41 56 52 43 40 49 AD")
"""The well-known example of reading three registers from unit 17."""


def test_the_question_of_the_specification() -> None:
    assert rtu_request(READ) == bytes.fromhex("11 03 00 6B 00 03 76 87")
    assert tcp_request(1, READ) == bytes.fromhex("00 01 00 00 00 06 11 03 00 6B 00 03")


def test_its_answer() -> None:
    answer = rtu_answer(ANSWER, READ)
    assert isinstance(answer, Registers)
    assert [answer.number(at) for at in range(3)] == [0xAE41, 0x5652, 0x4340]
    over_tcp = bytes.fromhex("00 01 00 00 00 09 11 03 06 AE 41 56 52 43 40")
    assert tcp_answer(over_tcp, 1, READ) == answer


@pytest.mark.parametrize("cut", range(len(ANSWER)))
def test_an_answer_that_is_not_whole_is_waited_for(cut: int) -> None:
    assert rtu_answer(ANSWER[:cut], READ) is None


def test_a_refusal_is_one() -> None:
    assert tcp_answer(bytes.fromhex("00 01 00 00 00 03 11 83 02"), 1, READ) == Refused(2)
    assert rtu_answer(bytes.fromhex("11 83 02 C1 34"), READ) == Refused(2)


@pytest.mark.parametrize(
    "received",
    [
        ANSWER[:-1] + b"\x00",
        b"\x12" + ANSWER[1:],
        bytes.fromhex("11 04 06 AE 41 56 52 43 40 F8 CD"),
        bytes.fromhex("11 03 02 AE 41 C4 D7"),
    ],
)
def test_what_does_not_fit_is_damaged(received: bytes) -> None:
    assert isinstance(rtu_answer(received, READ), Damaged)


@pytest.mark.parametrize(
    "received",
    ["00 02 00 00 00 09 11 03 06 AE 41 56 52 43 40", "00 01 00 01 00 03 11 83 02", "48 54 54 50 2F 31 2E 31"],
)
def test_what_is_no_answer_over_tcp_is_damaged(received: str) -> None:
    assert isinstance(tcp_answer(bytes.fromhex(received), 1, READ), Damaged)


def test_registers_are_text_or_nothing() -> None:
    assert Registers(b"CHARX control\0\0\xff").text == "CHARX control"
    assert Registers(b"\xff\xfe").text == ""
    assert Registers(b"a\x01b").text == ""
    assert Registers(b"").number() == 0


def test_there_is_no_way_to_write() -> None:
    assert {table.value for table in Table} == {3, 4}
    assert not [name for name in dir(modbus_codec) if "write" in name.casefold()]
