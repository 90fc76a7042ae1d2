"""RAPI takes every byte that a cable or a gateway can carry, keeps little of it, and makes no frame that is not RAPI."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from evsetup.drivers.rapi_codec import COMMANDS, LONGEST, NeverSent, Reply, ReplyDecoder, frame, reply_told

WORDS = st.lists(st.from_regex(r"[0-9A-Za-z.]{1,8}", fullmatch=True), max_size=4).map(tuple)
REPLIES = st.builds(Reply, st.booleans(), WORDS, st.none() | st.integers(1, 255))
_LONGEST_KEPT = 64


def line_of(reply: Reply) -> bytes:
    """As the controller writes it."""
    words = " ".join(("$OK" if reply.good else "$NK", *reply.parameters))
    body = (words if reply.sequence is None else f"{words} :{reply.sequence:02X}").encode()
    sum_ = 0
    for byte in body:
        sum_ ^= byte
    return body + b"^%02X\r" % sum_


def fed(data: bytes, cuts: list[int]) -> list[Reply]:
    """All replies in ``data``, fed in pieces that end at ``cuts``."""
    decoder = ReplyDecoder()
    edges = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [reply for start, end in itertools.pairwise(edges) for reply in decoder.feed(data[start:end])]


@given(st.binary(max_size=5000), st.lists(st.integers(0, 5000), max_size=20))
def test_any_bytes_in_any_pieces_never_raise_and_give_the_same_replies(data: bytes, cuts: list[int]) -> None:
    assert fed(data, cuts) == fed(data, [])


@given(st.lists(REPLIES | st.binary(max_size=80).map(lambda noise: noise.replace(b"$", b"x")), max_size=10))
def test_every_reply_between_noise_is_found_once_and_in_order(script: list[Reply | bytes]) -> None:
    data = b"".join(line_of(part) if isinstance(part, Reply) else part for part in script)
    assert fed(data, []) == [part for part in script if isinstance(part, Reply)]


@given(REPLIES, st.integers(0, 200), st.integers(1, 255))
def test_a_reply_with_one_damaged_byte_is_none(reply: Reply, at: int, change: int) -> None:
    line = bytearray(line_of(reply)[:-1])
    line[at % len(line)] ^= change
    damaged = fed(bytes(line) + b"\r", [])
    assert damaged in ([], [reply])  # the same again: another case of a checksum's letter


@given(st.integers(1, 40), st.binary(min_size=1, max_size=4096))
def test_memory_is_bounded_and_the_next_reply_is_understood(times: int, noise: bytes) -> None:
    decoder = ReplyDecoder()
    for _ in range(times):
        decoder.feed(b"$" + noise)
        assert len(decoder._frame) <= _LONGEST_KEPT
    assert decoder.feed(b"\r" + line_of(Reply(True, ("8",), 7)))[-1] == Reply(True, ("8",), 7)


@given(st.text(max_size=200) | REPLIES.map(lambda reply: line_of(reply).decode()))
def test_any_words_of_a_gateway_are_a_reply_or_none(words: str) -> None:
    assert reply_told(words) is None or isinstance(reply_told(words), Reply)


@given(st.sampled_from(sorted(COMMANDS)) | st.text(max_size=4), st.lists(st.text(max_size=10), max_size=3), st.data())
def test_whatever_is_asked_one_short_frame_goes_out_or_none(
    command: str, words: list[str], data: st.DataObject
) -> None:
    try:
        made = frame(command, *words, sequence=data.draw(st.integers(1, 255)))
    except (NeverSent, ValueError):
        return
    assert made.startswith(b"$" + command.encode() + b" ")
    assert made.count(b"$") == made.count(b"\r") == made.count(b"^") == 1
    assert len(made) <= LONGEST + 1
