"""Any bytes on the line of an MCUboot board, and any image file: never an error but the one that says so, never more kept than one
line and one message."""

from __future__ import annotations

import struct

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from evsetup.firmware.faults import ImageFault
from evsetup.firmware.mcuboot_image import read_image
from evsetup.links.faults import BadAnswer
from evsetup.links.smp_codec import Decoder, Message, encode
from evsetup.links.smp_serial import _error, _slots
from evsetup.simulator.mcuboot_slots import mcuboot_image

_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=9)
    | st.binary(max_size=40)
)
_NAMES = st.sampled_from(["images", "slot", "version", "hash", "image", "active", "rc", "err", "off"]) | st.text(
    max_size=5
)
_VALUES = st.recursive(
    _LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=6), max_leaves=12
)
_BODIES = st.dictionaries(_NAMES, _VALUES, max_size=5)
_MESSAGES = st.builds(
    Message, st.integers(0, 7), st.integers(0, 65535), st.integers(0, 255), st.integers(0, 255), _BODIES
)
_PIECES = st.lists(
    st.binary(max_size=600)
    | st.sampled_from([b"\x06\x09", b"\x04\x14", b"\n", b"\r\n", b"AAAA"])
    | _MESSAGES.map(encode),
    max_size=12,
)
IMAGE = mcuboot_image((1, 2, 3, 4), b"code" * 30)


@settings(max_examples=500, deadline=None)
@given(_PIECES)
@example([b"\x06\x09" + b"A" * 100_000 + b"\n"])
@example([b"\x06\x09/////w==\n"])
@example([b"\x06\x09" + b"A" * 124 + b"\n"] + [b"\x04\x14" + b"A" * 124 + b"\n"] * 500)
def test_any_bytes_give_messages_or_nothing(pieces: list[bytes]) -> None:
    decoder = Decoder()
    for piece in pieces:
        for message in decoder.feed(piece):
            assert all(isinstance(name, str) for name in message.body)
        assert len(decoder._line) <= 512
        assert len(decoder._content or b"") <= 8 * 1024 + 512


@settings(max_examples=300, deadline=None)
@given(_MESSAGES.filter(lambda message: message.body == message.body), st.integers(1, 200), st.binary(max_size=60))
def test_a_message_is_found_behind_log_in_whatever_pieces_it_comes(message: Message, size: int, noise: bytes) -> None:
    line = noise.replace(b"\n", b" ").replace(b"\x06\x09", b"").replace(b"\x04\x14", b"") + b"\n" + encode(message)
    decoder = Decoder()
    found = [one for at in range(0, len(line), size) for one in decoder.feed(line[at : at + size])]
    assert [(one.op, one.group, one.command, one.sequence) for one in found] == [
        (message.op, message.group, message.command, message.sequence)
    ]


@settings(max_examples=300, deadline=None)
@given(_BODIES | st.fixed_dictionaries({"images": st.lists(_BODIES | _VALUES, max_size=4)}))
def test_any_answer_is_slots_or_none(body: dict[str, object]) -> None:
    assert isinstance(_error(body), int)
    try:
        for slot in _slots(body):
            assert slot.version.isprintable()
            assert len(slot.hash) <= 64
    except BadAnswer:
        return


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=300), st.integers(0, len(IMAGE)), st.binary(min_size=1, max_size=6))
def test_any_file_is_an_image_or_says_that_it_is_none(content: bytes, at: int, spoiled: bytes) -> None:
    head = struct.pack("<I", 0x96F3B83D)
    for file in (content, head + content, IMAGE[:at], IMAGE[:at] + spoiled + IMAGE[at + len(spoiled) :]):
        try:
            assert read_image(file).hash
        except ImageFault:
            continue


@pytest.mark.parametrize("at", range(0, 32 + 120, 7))
def test_every_changed_byte_of_head_and_code_is_seen(at: int) -> None:
    assert read_image(IMAGE).version == "1.2.3.4"
    with pytest.raises(ImageFault):
        read_image(IMAGE[:at] + bytes((IMAGE[at] ^ 1,)) + IMAGE[at + 1 :])
