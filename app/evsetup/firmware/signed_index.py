"""The signed list of images that a maker or an operator gives out: who signed it, which number it has, what it holds.

The envelope is DSSE v1 (a payload, its type, and Ed25519 signatures over both), so that any tool of that kind can make and check
one. Its payload is JSON: ``publisher``, ``number``, ``images`` (``manifest``). A publisher's key is pinned when a person first accepts
it, and its lists only go forward: a smaller number, or another list under the same number, is a replay of an old state
(``facts/serial-firmware-security.md`` §2.5: rollback, freeze, mix-and-match).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from evsetup.domain.firmware import FirmwareImage
from evsetup.firmware import index_faults as faults
from evsetup.firmware.manifest import Malformed, image_from, plain

PAYLOAD_TYPE = "application/vnd.evsetup.firmware-index+json"
LARGEST = 8 * 1024 * 1024
"""No list is longer, in bytes."""

_MOST_SIGNATURES = 16
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class SignedIndex:
    """A list whose signature is right. ``key`` is the publisher's Ed25519 key, ``content_sha256`` that of the payload."""

    publisher: str
    number: int
    images: tuple[FirmwareImage, ...]
    key: bytes
    content_sha256: str

    @property
    def fingerprint(self) -> str:
        """The key as a person compares it."""
        return fingerprint_of(self.key)


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher whose key a person accepted, and the newest list that was taken from it."""

    name: str
    key: bytes
    number: int
    content_sha256: str

    @property
    def fingerprint(self) -> str:
        """The key as a person compares it."""
        return fingerprint_of(self.key)


def fingerprint_of(key: bytes) -> str:
    """SHA-256 of a public key, in groups of four."""
    return grouped(hashlib.sha256(key).digest())


def same_fingerprint(told: str, shown: str) -> bool:
    """Whether what a person was told is this fingerprint; spaces, colons and capitals do not count, and no part is enough."""
    bare = "".join(char for char in told.casefold() if char not in " :-\t")
    return bare == shown.replace(" ", "")


def grouped(digest: bytes) -> str:
    """The first 128 bits of a SHA-256, in groups of four hex digits: what a person compares."""
    digits = digest.hex()[:32]
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def sign_index(publisher: str, number: int, images: Sequence[FirmwareImage], key: Ed25519PrivateKey) -> bytes:
    """The signed list as a file. Raises ``ValueError`` for a number below 1, or a name that is empty or too long."""
    if number < 1 or not 0 < len(publisher.strip()) <= _LONGEST_NAME:
        raise ValueError("a list has a publisher and a number from 1")
    told = {"publisher": publisher.strip(), "number": number, "images": [plain(image) for image in images]}
    payload = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    envelope = {
        "payload": base64.b64encode(payload).decode(),
        "payloadType": PAYLOAD_TYPE,
        "signatures": [{"keyid": public.hex(), "sig": base64.b64encode(key.sign(_signed_bytes(payload))).decode()}],
    }
    return json.dumps(envelope, indent=1).encode()


def looks_like_index(content: bytes) -> bool:
    """Whether the file says of itself that it is such a list; only ``read_index`` tells whether it is a good one."""
    return PAYLOAD_TYPE.encode() in content and b'"payloadType"' in content


def read_index(content: bytes) -> SignedIndex:
    """The list in a file, when its signature is right. Whose key it is, a person or a pin must say.

    Raises:
        IndexFault: too large, no such list, or a signature that does not match.
    """
    if len(content) > LARGEST:
        raise faults.too_large(LARGEST)
    payload, signatures = _opened(content)
    key = next((key for key, value in signatures if _is_signed(payload, key, value)), None)
    if key is None:
        raise faults.wrong_signature()
    try:
        told = json.loads(payload)
        publisher, number, images = told["publisher"], told["number"], told["images"]
        if type(number) is not int or number < 1 or not isinstance(publisher, str) or not isinstance(images, list):
            raise faults.no_index()
        if not 0 < len(publisher) <= _LONGEST_NAME:
            raise faults.no_index()
        listed = tuple(image_from(image) for image in images)
    except (ValueError, RecursionError, KeyError, TypeError):
        raise faults.no_index() from None
    except Malformed as error:
        raise faults.malformed_entry(error.member) from None
    return SignedIndex(publisher, number, listed, key, hashlib.sha256(payload).hexdigest())


def check_forward(index: SignedIndex, known: Publisher | None) -> None:
    """Returns where ``index`` may be taken: its publisher is pinned with this key, and the list does not go back.

    Raises:
        IndexFault: nobody accepted this publisher yet; it has another key now; its list is older, or another of the same number.
    """
    if known is None:
        raise faults.unknown_publisher(index.publisher, index.fingerprint)
    if known.key != index.key:
        raise faults.other_key(index.publisher, known.fingerprint, index.fingerprint)
    if index.number < known.number:
        raise faults.goes_back(index.publisher, index.number, known.number)
    if index.number == known.number and index.content_sha256 != known.content_sha256:
        raise faults.two_of_one_number(index.publisher, index.number)


def _opened(content: bytes) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    try:
        envelope = json.loads(content)
    except (ValueError, RecursionError):
        raise faults.no_index() from None
    if not isinstance(envelope, Mapping) or envelope.get("payloadType") != PAYLOAD_TYPE:
        raise faults.no_index()
    signatures = envelope.get("signatures")
    if not isinstance(signatures, list) or not 0 < len(signatures) <= _MOST_SIGNATURES:
        raise faults.no_index()
    try:
        payload = base64.b64decode(envelope["payload"], validate=True)
        return payload, [
            (bytes.fromhex(one["keyid"]), base64.b64decode(one["sig"], validate=True)) for one in signatures
        ]
    except (KeyError, TypeError, ValueError, binascii.Error):
        raise faults.no_index() from None


def _is_signed(payload: bytes, key: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, _signed_bytes(payload))
    except (ValueError, InvalidSignature):
        return False
    return True


def _signed_bytes(payload: bytes) -> bytes:
    """DSSE's pre-authentication encoding: what is signed names its own type and lengths."""
    kind = PAYLOAD_TYPE.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)
