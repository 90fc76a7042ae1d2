from __future__ import annotations

import pickle
import struct
import zlib

import pytest

from evsetup.domain.secret import Secret
from evsetup.storage.vault_format import (
    MAX_FILE,
    VERSION,
    Argon2Cost,
    Broken,
    Header,
    OtherVersion,
    VaultKey,
    VaultTier,
    derive_key,
    read_header,
    seal,
    unseal,
)

KEY = VaultKey(bytes(range(32)))
RECORDS = {"charger/1/key": "schlüssel", "charger/1/wifi": "half \ud800"}
KEYRING = Header(VaultTier.KEYRING, "0123456789abcdef", KEY.id, 7, "keyring.backends.SecretService.Keyring")
PASSPHRASE = Header(VaultTier.PASSPHRASE, "0123456789abcdef", KEY.id, 1, salt=bytes(16), cost=Argon2Cost())


def with_header(described: bytes, version: int = VERSION) -> bytes:
    head = struct.pack(">8sHI", b"EVSVAULT", version, len(described)) + described
    return head + struct.pack(">I", zlib.crc32(head)) + bytes(40)


def opened(content: bytes) -> dict[str, str]:
    read_header(content)
    return unseal(content, KEY)


@pytest.mark.parametrize("header", [KEYRING, PASSPHRASE], ids=lambda header: header.tier.value)
def test_what_was_sealed_comes_back(header: Header) -> None:
    content = seal(header, RECORDS, KEY)

    assert read_header(content) == header
    assert unseal(content, KEY) == RECORDS


def test_no_two_seals_share_a_nonce() -> None:
    assert len({seal(KEYRING, RECORDS, KEY)[-80:] for _ in range(50)}) == 50


@pytest.mark.parametrize("header", [KEYRING, PASSPHRASE], ids=lambda header: header.tier.value)
def test_each_changed_byte_is_noticed(header: Header) -> None:
    content = seal(header, RECORDS, KEY)
    for place in range(len(content)):
        for change in (0x01, 0x80, 0xFF):
            bent = bytearray(content)
            bent[place] ^= change
            with pytest.raises((Broken, OtherVersion)):
                opened(bytes(bent))


def test_each_cut_is_noticed() -> None:
    content = seal(KEYRING, RECORDS, KEY)
    for length in range(len(content)):
        with pytest.raises(Broken):
            opened(content[:length])


def test_a_header_that_was_changed_with_its_checksum_opens_nothing() -> None:
    content = seal(KEYRING, RECORDS, KEY)
    forged = bytearray(content.replace(b'"generation":7', b'"generation":9'))
    end = forged.index(b"}") + 1
    forged[end : end + 4] = struct.pack(">I", zlib.crc32(bytes(forged[:end])))

    assert read_header(bytes(forged)).generation == 9
    with pytest.raises(Broken, match="authentication"):
        unseal(bytes(forged), KEY)


def test_another_key_opens_nothing() -> None:
    with pytest.raises(Broken, match="authentication"):
        unseal(seal(KEYRING, RECORDS, KEY), VaultKey(bytes(32)))


def test_a_newer_version_is_told_apart_from_damage() -> None:
    with pytest.raises(OtherVersion) as told:
        read_header(with_header(b"anything", VERSION + 1))
    assert told.value.args == (VERSION + 1,)


@pytest.mark.parametrize(
    "described",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 4000,
        b'{"tier":"none","install":"i","key_id":"k","generation":1,"backend":""}',
        b'{"tier":"keyring","install":1,"key_id":"k","generation":1,"backend":""}',
        b'{"tier":"passphrase","install":"i","key_id":"k","generation":1,"backend":""}',
        b'{"tier":"passphrase","install":"i","key_id":"k","generation":1,"backend":"",'
        b'"argon2id":{"salt":"AAAA","memory_kib":64,"iterations":1,"lanes":1}}',
        b'{"tier":"passphrase","install":"i","key_id":"k","generation":1,"backend":"",'
        b'"argon2id":{"salt":"*","memory_kib":64,"iterations":1,"lanes":1}}',
        b'{"tier":"passphrase","install":"i","key_id":"k","generation":1,"backend":"",'
        b'"argon2id":{"salt":"AAAAAAAAAAAAAAAAAAAAAA==","memory_kib":99999999,"iterations":1,"lanes":1}}',
    ],
)
def test_a_whole_header_that_says_nonsense_is_damage(described: bytes) -> None:
    with pytest.raises(Broken):
        read_header(with_header(described))


def test_a_sealed_content_of_another_shape_is_damage() -> None:
    for records in (["a"], {"a": 1}):
        with pytest.raises(Broken, match="content"):
            unseal(seal(KEYRING, records, KEY), KEY)  # type: ignore[arg-type]


def test_a_file_without_end_is_not_read() -> None:
    with pytest.raises(Broken, match="long"):
        read_header(bytes(MAX_FILE + 1))


def test_a_passphrase_always_makes_the_same_key_from_the_same_salt() -> None:
    cheap = Argon2Cost(64, 1, 1)
    one, same, other_salt, other_words = (
        derive_key(Secret(words), salt, cheap).id
        for words, salt in (("a", bytes(16)), ("a", bytes(16)), ("a", b"x" * 16), ("b", bytes(16)))
    )
    assert one == same
    assert len({one, other_salt, other_words}) == 3


@pytest.mark.parametrize("cost", [(7, 1, 1), (64, 0, 1), (64, 1, 0), (1 << 21, 1, 1), (64, 99, 1), (1024, 1, 99)])
def test_a_cost_that_would_take_the_machine_or_protect_nothing_is_refused(cost: tuple[int, int, int]) -> None:
    with pytest.raises(Broken):
        Argon2Cost(*cost)


def test_a_key_of_another_length_is_a_program_error() -> None:
    with pytest.raises(ValueError, match="32"):
        VaultKey(b"short")


def test_a_key_is_not_pickled_and_not_in_its_repr() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(KEY)
    assert bytes(range(32)).hex() not in repr(KEY) + KEY.id
