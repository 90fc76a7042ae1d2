"""The signed list: only its publisher can make one, only forward, and anything else is a finding."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.firmware.index_faults import IndexFault, UnknownPublisher
from evsetup.firmware.manifest import plain
from evsetup.firmware.signed_index import PAYLOAD_TYPE, Publisher, SignedIndex, check_forward, read_index, sign_index

KEY, OTHER_KEY = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (1, 2))
IMAGES = (
    FirmwareImage("a" * 64, 10, "x.bin", "OpenEVSE", "*", "5.2.0", Integrity.HASH_ONLY),
    FirmwareImage("b" * 64, 11, "y.bin", "Example", "M1", "R5", Integrity.HASH_ONLY),
)
FILE = sign_index("Example operator", 3, IMAGES, KEY)


def pinned(index: SignedIndex) -> Publisher:
    return Publisher(index.publisher, index.key, index.number, index.content_sha256)


def test_a_list_is_read_as_it_was_signed() -> None:
    index = read_index(FILE)
    assert (index.publisher, index.number, index.images) == ("Example operator", 3, IMAGES)
    assert index.key == KEY.public_key().public_bytes_raw()
    assert len(index.fingerprint.split()) == 8


def test_the_envelope_is_dsse_as_any_tool_checks_it() -> None:
    envelope = json.loads(FILE)
    payload = base64.b64decode(envelope["payload"])
    signed = b" ".join([b"DSSEv1", b"%d" % len(PAYLOAD_TYPE), PAYLOAD_TYPE.encode(), b"%d" % len(payload), payload])
    one = envelope["signatures"][0]
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(one["keyid"])).verify(base64.b64decode(one["sig"]), signed)


def changed(**members: object) -> bytes:
    return json.dumps({**json.loads(FILE), **members}).encode()


def payload_of(**members: object) -> bytes:
    told = json.loads(base64.b64decode(json.loads(FILE)["payload"]))
    return base64.b64encode(json.dumps({**told, **members}).encode())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (lambda: b"", "malformed"),
        (lambda: b"[" * 100_000, "malformed"),
        (lambda: b"x" * (8 * 1024 * 1024 + 1), "too-large"),
        (lambda: changed(payloadType="application/json"), "malformed"),
        (lambda: changed(signatures=[]), "malformed"),
        (lambda: changed(signatures=[{}] * 17), "malformed"),
        (lambda: changed(signatures=[{"keyid": "zz", "sig": ""}]), "malformed"),
        (lambda: changed(signatures=[{"keyid": "00" * 32, "sig": "AAAA"}]), "wrong-signature"),
        (lambda: changed(payload=payload_of(number=4).decode()), "wrong-signature"),
        (lambda: changed(payload="not base64"), "malformed"),
    ],
)
def test_what_nobody_signed_is_not_taken(content: Callable[[], bytes], code: str) -> None:
    with pytest.raises(IndexFault) as raised:
        read_index(content())
    assert raised.value.finding.code == f"firmware.index.{code}"
    assert raised.value.finding.do


def resigned(told: object) -> bytes:
    """What a publisher with a mistake in its own tool signs."""
    payload = json.dumps(told).encode()
    kind = PAYLOAD_TYPE.encode()
    value = KEY.sign(b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload))
    one = {"keyid": KEY.public_key().public_bytes_raw().hex(), "sig": base64.b64encode(value).decode()}
    return json.dumps(
        {"payload": base64.b64encode(payload).decode(), "payloadType": PAYLOAD_TYPE, "signatures": [one]}
    ).encode()


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ([], "malformed"),
        ({"publisher": "P", "number": 1}, "malformed"),
        ({"publisher": "P", "number": 0, "images": []}, "malformed"),
        ({"publisher": "P", "number": True, "images": []}, "malformed"),
        ({"publisher": "", "number": 1, "images": []}, "malformed"),
        ({"publisher": "P" * 201, "number": 1, "images": []}, "malformed"),
        ({"publisher": "P", "number": 1, "images": [7]}, "malformed-entry"),
        ({"publisher": "P", "number": 1, "images": [{**plain(IMAGES[0]), "sha256": "../x"}]}, "malformed-entry"),
    ],
)
def test_a_publishers_own_mistake_is_told(told: object, code: str) -> None:
    with pytest.raises(IndexFault) as raised:
        read_index(resigned(told))
    assert raised.value.finding.code == f"firmware.index.{code}"


def test_a_publisher_that_nobody_accepted_is_asked_about_with_its_fingerprint() -> None:
    index = read_index(FILE)
    with pytest.raises(UnknownPublisher) as raised:
        check_forward(index, None)
    assert raised.value.fingerprint == index.fingerprint
    check_forward(index, pinned(index))


def test_the_next_list_is_taken_and_an_older_one_is_not() -> None:
    known = pinned(read_index(FILE))
    check_forward(read_index(sign_index("Example operator", 4, IMAGES, KEY)), known)
    with pytest.raises(IndexFault) as raised:
        check_forward(read_index(sign_index("Example operator", 2, IMAGES, KEY)), known)
    assert raised.value.finding.code == "firmware.index.goes-back"


def test_another_key_and_another_list_of_one_number_are_refused() -> None:
    known = pinned(read_index(FILE))
    for content, code in (
        (sign_index("Example operator", 4, IMAGES, OTHER_KEY), "other-key"),
        (sign_index("Example operator", 3, IMAGES[:1], KEY), "two-of-one-number"),
    ):
        with pytest.raises(IndexFault) as raised:
            check_forward(read_index(content), known)
        assert raised.value.finding.code == f"firmware.index.{code}"


@pytest.mark.parametrize(("publisher", "number"), [("", 1), (" ", 1), ("P" * 201, 1), ("P", 0)])
def test_a_list_without_name_or_number_is_never_signed(publisher: str, number: int) -> None:
    with pytest.raises(ValueError, match="a list has a publisher and a number"):
        sign_index(publisher, number, IMAGES, KEY)


@given(st.binary(max_size=300), st.integers(0, len(FILE) - 1), st.binary(min_size=1, max_size=3))
def test_any_bytes_are_a_list_or_a_finding(foreign: bytes, at: int, other: bytes) -> None:
    for content in (foreign, FILE[:at] + other + FILE[at + len(other) :]):
        try:
            index = read_index(content)
        except IndexFault:
            continue
        assert replace(index) == read_index(FILE)
