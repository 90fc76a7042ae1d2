"""RAPI on the wire: the vectors of the controller's own header, and replies among noise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.drivers.rapi_codec import (
    COMMANDS,
    LONGEST,
    FrameTooLong,
    NeverSent,
    Reply,
    ReplyDecoder,
    frame,
    reply_told,
    sentence,
)


@pytest.mark.parametrize(
    ("words", "bytes_"),
    [
        (("GV",), b"$GV :01^2E\r"),
        (("GS",), b"$GS :01^2B\r"),
        (("GC",), b"$GC :01^3B\r"),
        (("SC", "16"), b"$SC 16 :01^08\r"),
    ],
)
def test_a_command_is_what_the_controller_expects(words: tuple[str, ...], bytes_: bytes) -> None:
    assert frame(*words, sequence=1) == bytes_


@pytest.mark.parametrize("word", ["$GV", "1:2", "1^2", "1 2", "1\r", "", "ü"])
def test_a_word_that_would_break_the_frame_is_never_sent(word: str) -> None:
    with pytest.raises(ValueError, match="RAPI"):
        frame("SC", word, sequence=1)


def test_a_frame_that_would_vanish_is_never_sent() -> None:
    longest = "1" * (LONGEST - len("$SC  :01^00"))
    assert len(frame("SC", longest, sequence=1)) == LONGEST + 1
    with pytest.raises(FrameTooLong):
        frame("SC", longest + "1", sequence=1)


def test_a_reply_is_found_between_lines_that_nobody_asked_for() -> None:
    noise = b"\n$AT 01 32 32 0020^19\r\xff\xfe"
    decoder = ReplyDecoder()

    assert decoder.feed(noise + b"$OK 6 48 16 16 :0") == []
    assert decoder.feed(_rest(b"$OK 6 48 16 16 :01", b"1")) == [Reply(True, ("6", "48", "16", "16"), 1)]
    assert decoder.feed(b"$NK^21\r") == [Reply(False, (), None)]
    assert decoder.feed(b"$OK^00\r") == [], "a wrong checksum is no reply"


def _rest(whole: bytes, last: bytes) -> bytes:
    checksum = 0
    for byte in whole:
        checksum ^= byte
    return last + b"^%02X\r" % checksum


@given(st.lists(st.binary(max_size=80) | st.sampled_from([b"$OK", b"$NK^21\r", b"$", b"\r", b" :01^"]), max_size=12))
def test_any_bytes_in_any_pieces_raise_nothing_and_are_not_kept(pieces: list[bytes]) -> None:
    whole, cut = ReplyDecoder(), ReplyDecoder()
    found = [reply for piece in pieces for reply in cut.feed(piece)]

    assert whole.feed(b"".join(pieces)) == found
    assert len(cut._frame) <= 64


@pytest.mark.parametrize("check", "DEFGRTV")
@pytest.mark.parametrize("switch", "01")
def test_no_safety_check_is_ever_switched(check: str, switch: str) -> None:
    with pytest.raises(NeverSent):
        frame("FF", check, switch, sequence=1)
    with pytest.raises(NeverSent):
        sentence("FF", check, switch)
    with pytest.raises(NeverSent):
        sentence(f"S{check}", switch)


def test_the_ceiling_of_the_hardware_is_never_set() -> None:
    with pytest.raises(NeverSent):
        sentence("SC", "16", "M")


@given(
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2),
    st.lists(st.text("0123456789ADFGMRTV", min_size=1, max_size=3)),
)
def test_only_what_is_listed_is_ever_made(command: str, words: list[str]) -> None:
    try:
        assert sentence(command, *words).startswith(f"${command}")
    except NeverSent:
        assert command not in COMMANDS or "M" in words
    else:
        assert command in COMMANDS


@pytest.mark.parametrize(
    ("words", "reply"),
    [
        ("$OK 6 48 32 32^20", None),
        ("$OK 6 48 16 16", Reply(True, ("6", "48", "16", "16"), None)),
        ("$NK^21", Reply(False, (), None)),
        ("$NK", Reply(False, (), None)),
        ("$OK 8.2.3 5.2.1 :01", Reply(True, ("8.2.3", "5.2.1"), 1)),
        ("", None),
        ("OK", None),
        ("$AT 01 32 32 0020", None),
    ],
)
def test_what_a_gateway_passes_on_is_a_reply_or_none(words: str, reply: Reply | None) -> None:
    assert reply_told(words) == reply


@given(st.text(max_size=300))
def test_any_words_of_a_gateway_raise_nothing(words: str) -> None:
    told = reply_told(words)
    assert told is None or sum(map(len, told.parameters)) < 64
