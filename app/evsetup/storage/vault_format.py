"""The bytes of a vault file: a readable header and one AES-256-GCM box.

``EVSVAULT``, format version (2 bytes), length of the header (4 bytes), header (JSON), CRC-32 of all that (4 bytes), nonce
(12 bytes), cipher text with tag. All before the cipher text is authenticated with it. The CRC tells a damaged header from
one that names another key; it protects nothing. Big-endian. The layout up to the CRC holds for all versions.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import secrets
import struct
import zlib
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from evsetup.domain.secret import Secret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VERSION = 1
KEY_BYTES = 32
_MAGIC = b"EVSVAULT"
_PREFIX = struct.Struct(">8sHI")
_CRC = struct.Struct(">I")
_NONCE_BYTES = 12
_MAX_HEADER = 4096
MAX_FILE = 64 * 1024 * 1024
"""A vault of more bytes than this is no vault of ours."""


class VaultTier(Enum):
    """How the vault is protected."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - a tier's name
    SESSION = "session"


class Broken(Exception):
    """The bytes are no whole vault file; the argument says in what way, for evidence."""


class OtherVersion(Exception):
    """A whole header of another format version, which is ``args[0]``."""


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """How hard a passphrase is to try: memory in KiB, iterations, lanes."""

    memory_kib: int = 65536
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        # A bent header must not make opening take all memory or hours.
        if not (8 * self.lanes <= self.memory_kib <= 1 << 20 and 1 <= self.iterations <= 32 and 1 <= self.lanes <= 16):
            raise Broken("Argon2id cost out of range")


@dataclass(frozen=True, slots=True)
class Header:
    """What is readable without the key. ``install`` names the entry in the keyring and is no secret.

    ``backend`` is the keyring's class; ``salt`` and ``cost`` are there for the passphrase tier only.
    """

    tier: VaultTier
    install: str
    key_id: str
    generation: int
    backend: str = ""
    salt: bytes = b""
    cost: Argon2Cost | None = None


class VaultKey:
    """The key that opens a vault, ready for use. Its bytes appear in no repr and no pickle."""

    __slots__ = ("_box", "id")

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        if len(key) != KEY_BYTES:
            raise ValueError("a vault key has 32 bytes")
        self._box: AESGCM = AESGCM(key)
        self.id = hmac.new(key, b"evsetup vault key id", hashlib.sha256).hexdigest()[:16]

    def seal(self, nonce: bytes, plain: bytes, associated: bytes) -> bytes:
        """Cipher text and tag."""
        return self._box.encrypt(nonce, plain, associated)

    def open(self, nonce: bytes, sealed: bytes, associated: bytes) -> bytes:
        """The plain text. Raises ``Broken`` when anything was changed or the key is another."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._box.decrypt(nonce, sealed, associated)
        except (InvalidTag, ValueError):
            raise Broken("authentication failed") from None

    def __reduce__(self) -> str:
        raise TypeError("a vault key is never pickled")


def derive_key(passphrase: Secret, salt: bytes, cost: Argon2Cost) -> VaultKey:
    """The key that Argon2id makes of a passphrase; takes about 0.2 s and ``cost.memory_kib``."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return VaultKey(kdf.derive(passphrase.reveal().encode("utf-8", "surrogatepass")))


def seal(header: Header, records: dict[str, str], key: VaultKey) -> bytes:
    """The bytes of a vault file; each call uses a new random nonce."""
    described = json.dumps(_header_to_plain(header), separators=(",", ":"), sort_keys=True).encode()
    head = _PREFIX.pack(_MAGIC, VERSION, len(described)) + described
    head += _CRC.pack(zlib.crc32(head))
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return head + nonce + key.seal(nonce, json.dumps(records).encode("ascii"), head + nonce)


def read_header(content: bytes) -> Header:
    """The header of a vault file, not yet proven to be the one that was written.

    Raises:
        Broken: it is damaged.
        OtherVersion: it is whole and of another format version.
    """
    head, version, described = _split(content)
    if _CRC.unpack_from(content, len(head))[0] != zlib.crc32(head):
        raise Broken("header checksum")
    if version != VERSION:
        raise OtherVersion(version)
    try:
        return _header_from_plain(json.loads(described))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Broken("header content") from error


def unseal(content: bytes, key: VaultKey) -> dict[str, str]:
    """The records of a vault file whose header was read. Raises ``Broken`` when anything in it was changed."""
    head = _split(content)[0]
    start = len(head) + _CRC.size + _NONCE_BYTES
    plain = key.open(content[start - _NONCE_BYTES : start], content[start:], content[:start])
    try:
        records = json.loads(plain)
    except ValueError as error:
        raise Broken("content") from error
    if not isinstance(records, dict) or not all(isinstance(value, str) for value in records.values()):
        raise Broken("content")
    return records


def _split(content: bytes) -> tuple[bytes, int, bytes]:
    if len(content) > MAX_FILE:
        raise Broken("too long")
    if len(content) < _PREFIX.size:
        raise Broken("too short")
    magic, version, length = _PREFIX.unpack_from(content)
    if magic != _MAGIC:
        raise Broken("not a vault file")
    end = _PREFIX.size + length
    if length > _MAX_HEADER or len(content) < end + _CRC.size + _NONCE_BYTES:
        raise Broken("too short")
    return content[:end], version, content[_PREFIX.size : end]


def _header_to_plain(header: Header) -> dict[str, object]:
    plain: dict[str, object] = {
        "tier": header.tier.value,
        "install": header.install,
        "key_id": header.key_id,
        "generation": header.generation,
        "backend": header.backend,
    }
    if header.cost is not None:
        plain["argon2id"] = {
            "salt": base64.b64encode(header.salt).decode(),
            "memory_kib": header.cost.memory_kib,
            "iterations": header.cost.iterations,
            "lanes": header.cost.lanes,
        }
    return plain


def _header_from_plain(plain: object) -> Header:
    match plain:
        case {
            "tier": str(tier),
            "install": str(install),
            "key_id": str(key_id),
            "generation": int(generation),
            "backend": str(backend),
            **more,
        }:
            header = Header(VaultTier(tier), install, key_id, generation, backend)
        case _:
            raise Broken("header content")
    match more:
        case {
            "argon2id": {
                "salt": str(salt),
                "memory_kib": int(memory),
                "iterations": int(iterations),
                "lanes": int(lanes),
            }
        }:
            return replace(header, salt=_salt(salt), cost=Argon2Cost(memory, iterations, lanes))
        case _ if header.tier is VaultTier.PASSPHRASE:
            raise Broken("header content")
        case _:
            return header


def _salt(stored: str) -> bytes:
    try:
        salt = base64.b64decode(stored, validate=True)
    except binascii.Error as error:
        raise Broken("header content") from error
    if not 16 <= len(salt) <= 64:
        raise Broken("header content")
    return salt
