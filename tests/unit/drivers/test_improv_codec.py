"""Improv packets, against the vectors of its own specification (``facts/serial-firmware-security.md`` §1.3)."""

from __future__ import annotations

import pytest

from evsetup.drivers.improv_codec import Command, Decoder, Packet, PacketType, Result, encode, result_of, rpc

GET_STATE = bytes.fromhex("494d50524f56 01 03 02 02 00 e5")
GET_INFO = bytes.fromhex("494d50524f56 01 03 02 03 00 e6")
READY = bytes.fromhex("494d50524f56 01 01 01 02 e2")


def test_commands_are_the_bytes_of_the_specification() -> None:
    assert rpc(Command.GET_STATE) == GET_STATE + b"\n"
    assert rpc(Command.DEVICE_INFO) == GET_INFO + b"\n"


def test_a_state_is_decoded() -> None:
    assert Decoder().feed(READY + b"\n") == [Packet(PacketType.STATE, b"\x02")]


def test_texts_carry_their_lengths() -> None:
    sent = rpc(Command.SEND_WIFI, "Car park", "a passphrase")
    (packet,) = Decoder().feed(sent)
    assert packet.data[2:] == b"\x08Car park\x0ca passphrase"


@pytest.mark.parametrize("cut", range(len(READY) + 1))
def test_bytes_may_come_in_any_pieces(cut: int) -> None:
    decoder = Decoder()
    found = decoder.feed(READY[:cut]) + decoder.feed(READY[cut:])
    assert found == [Packet(PacketType.STATE, b"\x02")]


def test_log_lines_between_packets_are_skipped() -> None:
    noise = b"[I] wifi: connecting\r\nIMPRO\nIMPROVEMENT\n\xff\xfe boot\r\n"
    assert Decoder().feed(noise + READY + b"\n" + noise + READY) == [Packet(PacketType.STATE, b"\x02")] * 2


def test_data_may_hold_the_end_of_a_line() -> None:
    packet = Packet(PacketType.RESULT, b"\x03\x03\x02\n\n")
    assert Decoder().feed(encode(packet)) == [packet]


def test_a_damaged_packet_is_dropped_and_the_next_is_found() -> None:
    decoder = Decoder()
    damaged = READY[:-1] + b"\x00\n"
    assert decoder.feed(damaged + READY + b"\n") == [Packet(PacketType.STATE, b"\x02")]
    assert decoder.damaged == 1


def test_a_result_is_its_texts() -> None:
    assert result_of(b"\x03\x08\x03esp\x03\xc3\xa9!") == Result(3, ("esp", "é!"))
    assert result_of(b"\x04\x00") == Result(4, ())


@pytest.mark.parametrize("data", [b"", b"\x03", b"\x03\x05\x03esp", b"\x03\x04\x09esp"])
def test_a_result_whose_lengths_do_not_fit_is_none(data: bytes) -> None:
    assert result_of(data) is None


def test_what_does_not_fit_a_packet_is_not_sent() -> None:
    with pytest.raises(ValueError):
        rpc(Command.SEND_WIFI, "n" * 32, "p" * 240)
    with pytest.raises(ValueError):
        rpc(Command.SEND_WIFI, "n" * 300)
    with pytest.raises(ValueError):
        encode(Packet(PacketType.RPC, bytes(256)))
