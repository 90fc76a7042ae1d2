from __future__ import annotations

import base64
import json
import os
import threading
from pathlib import Path

import pytest
from tests.support.secret_service import MemoryKeyring

from evsetup.domain.finding import Severity
from evsetup.domain.secret import Secret
from evsetup.storage import file_lock, sealed_file
from evsetup.storage.vault import VaultTier, open_vault, remembered_tier, session_vault, set_vault_aside
from evsetup.storage.vault_faults import (
    KeyMissing,
    PassphraseNeeded,
    TierChanged,
    VaultBusy,
    VaultDamaged,
    VaultFault,
    VaultNotReadable,
    VaultNotWritten,
    VaultRolledBack,
    WrongPassphrase,
)
from evsetup.storage.vault_format import Argon2Cost

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = Secret("correct horse")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


def revealed(secret: Secret | None) -> str | None:
    return None if secret is None else secret.reveal()


def test_a_session_vault_keeps_secrets_until_it_is_closed() -> None:
    vault = session_vault()
    vault.put("charger/1/key", Secret("k"))
    vault.put("charger/1/wifi", Secret("w"))
    vault.delete("charger/1/wifi")
    vault.delete("never there")

    assert vault.tier is VaultTier.SESSION
    assert vault.refs() == ("charger/1/key",)
    assert revealed(vault.get("charger/1/key")) == "k"
    vault.close()
    vault.close()
    with pytest.raises(ValueError, match="closed"):
        vault.get("charger/1/key")


@pytest.mark.parametrize("tier", [VaultTier.KEYRING, VaultTier.PASSPHRASE])
def test_secrets_are_there_when_the_vault_is_opened_again(
    folder: Path, keyring: MemoryKeyring, tier: VaultTier
) -> None:
    passphrase = PASSPHRASE if tier is VaultTier.PASSPHRASE else None
    vault = open_vault(folder, passphrase=passphrase, keyring=keyring, cost=CHEAP)
    vault.put("charger/1/key", Secret("schlüssel"))
    vault.put("charger/1/key", Secret("ਕੁੰਜੀ"))
    vault.put("charger/1/wifi", Secret(""))
    vault.close()

    again = open_vault(folder, passphrase=passphrase, keyring=keyring)
    assert (again.tier, again.finding) == (tier, None)
    assert again.refs() == ("charger/1/key", "charger/1/wifi")
    assert revealed(again.get("charger/1/key")) == "ਕੁੰਜੀ"
    assert revealed(again.get("charger/1/wifi")) == ""
    assert again.get("other") is None
    assert remembered_tier(folder) is tier


def test_a_secret_needs_a_reference(folder: Path, keyring: MemoryKeyring) -> None:
    with pytest.raises(ValueError, match="reference"):
        open_vault(folder, keyring=keyring).put("", Secret("x"))


def test_an_empty_passphrase_protects_nothing(folder: Path) -> None:
    with pytest.raises(ValueError, match="passphrase"):
        open_vault(folder, passphrase=Secret(""))
    assert not folder.exists()


def test_only_the_owner_can_read_the_files(folder: Path, keyring: MemoryKeyring) -> None:
    open_vault(folder, keyring=keyring).put("a", Secret("b"))

    assert folder.stat().st_mode & 0o077 == 0
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_no_secret_is_in_the_files_or_in_the_keyring(folder: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(folder, keyring=keyring)
    vault.put("charger/1/key", Secret("CANARY-1"))
    vault.put("charger/1/key", Secret("CANARY-2"))

    content = (
        b"".join(path.read_bytes() for path in folder.iterdir()) + json.dumps([*keyring.entries.values()]).encode()
    )
    assert b"CANARY" not in content
    assert b"charger" not in content
    assert "CANARY" not in repr(vars(vault)["tier"])


def test_a_forgotten_secret_is_in_neither_generation(folder: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(folder, keyring=keyring)
    vault.put("keep", Secret("k"))
    vault.put("forget", Secret("f"))
    vault.delete("forget")
    (folder / "vault.bin").unlink()

    older = open_vault(folder, keyring=keyring)
    assert older.refs() == ("keep",)


def test_the_generation_before_is_used_when_the_newest_is_damaged(folder: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(folder, keyring=keyring)
    vault.put("first", Secret("1"))
    vault.put("second", Secret("2"))
    (folder / "vault.bin").write_bytes(b"EVSVAULT, cut short")

    recovered = open_vault(folder, keyring=keyring)
    assert recovered.refs() == ("first",)
    assert recovered.finding is not None
    assert (recovered.finding.code, recovered.finding.severity) == ("storage.vault.recovered", Severity.WARNING)
    recovered.put("third", Secret("3"))
    assert open_vault(folder, keyring=keyring).finding is None
    assert open_vault(folder, keyring=keyring).refs() == ("first", "third")


@pytest.mark.parametrize("gone", [True, False], ids=["gone", "cut short"])
def test_a_vault_of_which_nothing_is_left_is_never_replaced_by_an_empty_one(
    folder: Path, keyring: MemoryKeyring, gone: bool
) -> None:
    open_vault(folder, keyring=keyring).put("a", Secret("b"))
    for name in ("vault.bin", "vault.previous.bin"):
        if gone:
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(b"")

    with pytest.raises(VaultDamaged):
        open_vault(folder, keyring=keyring)
    with pytest.raises(VaultDamaged):
        open_vault(folder, passphrase=PASSPHRASE, cost=CHEAP)
    with pytest.raises(VaultDamaged):
        remembered_tier(folder)


def test_an_old_copy_put_in_place_is_noticed(folder: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(folder, keyring=keyring)
    vault.put("a", Secret("1"))
    old = {path: path.read_bytes() for path in folder.glob("*.bin")}
    vault.put("a", Secret("2"))
    vault.put("a", Secret("3"))
    for path, content in old.items():
        path.write_bytes(content)

    with pytest.raises(VaultRolledBack) as told:
        open_vault(folder, keyring=keyring)
    assert told.value.finding.code == "storage.vault.rolled-back"


def test_a_generation_that_the_keyring_never_heard_of_is_no_roll_back(folder: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(folder, keyring=keyring)
    keyring.locked = True
    vault.put("a", Secret("1"))
    vault.put("a", Secret("2"))
    keyring.locked = False

    assert revealed(open_vault(folder, keyring=keyring).get("a")) == "2"
    assert "3" in keyring.entries.values()


def test_a_keyring_vault_is_not_opened_with_a_passphrase(folder: Path, keyring: MemoryKeyring) -> None:
    open_vault(folder, keyring=keyring).put("a", Secret("b"))
    before = (folder / "vault.bin").read_bytes()

    with pytest.raises(TierChanged):
        open_vault(folder, passphrase=PASSPHRASE, cost=CHEAP)
    assert (folder / "vault.bin").read_bytes() == before


def test_a_passphrase_vault_asks_for_its_passphrase(folder: Path, keyring: MemoryKeyring) -> None:
    open_vault(folder, passphrase=PASSPHRASE, cost=CHEAP)

    with pytest.raises(PassphraseNeeded):
        open_vault(folder, keyring=keyring)
    with pytest.raises(WrongPassphrase):
        open_vault(folder, passphrase=Secret("Correct horse"))


def test_a_note_that_says_otherwise_stops_the_opening(folder: Path, keyring: MemoryKeyring) -> None:
    open_vault(folder, keyring=keyring)
    note = folder / "vault.json"
    note.write_text(note.read_text().replace('"keyring"', '"passphrase"'))

    with pytest.raises(TierChanged):
        open_vault(folder, keyring=keyring)


def test_another_kind_of_keyring_stops_the_opening(folder: Path, keyring: MemoryKeyring) -> None:
    class OtherKeyring(MemoryKeyring):
        pass

    open_vault(folder, keyring=keyring).put("a", Secret("b"))
    with pytest.raises(TierChanged) as told:
        open_vault(folder, keyring=OtherKeyring(keyring.entries))
    assert "OtherKeyring" in str(told.value.finding.seen)


def test_a_note_that_is_damaged_or_gone_is_written_again(folder: Path, keyring: MemoryKeyring) -> None:
    open_vault(folder, keyring=keyring)
    note = (folder / "vault.json").read_text()
    for damage in ("", "{", "[" * 100_000, '{"tier": "none", "install": "", "backend": ""}'):
        (folder / "vault.json").write_text(damage)
        open_vault(folder, keyring=keyring)
        assert (folder / "vault.json").read_text() == note


def test_a_keyring_without_the_key_is_told(folder: Path, keyring: MemoryKeyring) -> None:
    open_vault(folder, keyring=keyring)
    with pytest.raises(KeyMissing):
        open_vault(folder, keyring=MemoryKeyring())


def test_a_keyring_with_the_key_of_another_vault_is_told(folder: Path, keyring: MemoryKeyring) -> None:
    open_vault(folder, keyring=keyring)
    with pytest.raises(KeyMissing):
        open_vault(folder, keyring=MemoryKeyring(answers_instead=base64.b64encode(bytes(32)).decode()))


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="everything is readable for root")
def test_a_vault_of_another_user_is_told(folder: Path, keyring: MemoryKeyring) -> None:
    open_vault(folder, keyring=keyring)
    (folder / "vault.bin").chmod(0)
    with pytest.raises(VaultNotReadable):
        open_vault(folder, keyring=keyring)


def test_a_vault_set_aside_makes_room_for_a_new_one_and_is_kept(folder: Path, keyring: MemoryKeyring) -> None:
    open_vault(folder, keyring=keyring).put("a", Secret("b"))
    aside = set_vault_aside(folder)

    assert remembered_tier(folder) is None
    assert open_vault(folder, passphrase=PASSPHRASE, cost=CHEAP).refs() == ()
    assert open_vault(aside, keyring=keyring).refs() == ("a",)


def test_two_programs_write_one_vault_and_lose_nothing(folder: Path, keyring: MemoryKeyring) -> None:
    one, two = open_vault(folder, keyring=keyring), open_vault(folder, keyring=keyring)

    def write(vault: object, name: str) -> None:
        assert vault in (one, two)
        for number in range(20):
            (one if vault is one else two).put(f"{name}/{number}", Secret(name))

    threads = [threading.Thread(target=write, args=pair) for pair in ((one, "one"), (two, "two"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    expected = tuple(sorted(f"{name}/{number}" for name in ("one", "two") for number in range(20)))
    assert one.refs() == two.refs() == open_vault(folder, keyring=keyring).refs() == expected


def test_a_vault_that_another_program_keeps_locked_is_told_as_busy(
    folder: Path, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = open_vault(folder, keyring=keyring)
    monkeypatch.setattr(sealed_file, "_LOCK_S", 0.05)

    with file_lock.locked(folder / "vault.lock", 1.0), pytest.raises(VaultBusy):
        vault.put("a", Secret("b"))
    assert vault.refs() == ()


def test_an_open_vault_survives_damage_to_its_file(folder: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(folder, keyring=keyring)
    vault.put("a", Secret("1"))
    (folder / "vault.bin").write_bytes(b"bent")

    assert revealed(vault.get("a")) == "1"
    vault.put("b", Secret("2"))
    assert open_vault(folder, keyring=keyring).refs() == ("a", "b")


def test_an_open_vault_does_not_go_back_to_an_older_file(folder: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(folder, keyring=keyring)
    vault.put("a", Secret("1"))
    old = (folder / "vault.bin").read_bytes()
    vault.put("a", Secret("2"))
    (folder / "vault.bin").write_bytes(old)

    assert revealed(vault.get("a")) == "2"


def test_an_open_vault_never_writes_over_another_one(folder: Path, keyring: MemoryKeyring) -> None:
    vault = open_vault(folder, keyring=keyring)
    vault.put("a", Secret("1"))
    set_vault_aside(folder)
    other = open_vault(folder, keyring=keyring)
    other.put("b", Secret("2"))

    for use in (lambda: vault.put("c", Secret("3")), lambda: vault.get("a")):
        with pytest.raises(VaultDamaged):
            use()
    assert open_vault(folder, keyring=keyring).refs() == ("b",)


def test_a_place_where_no_folder_can_be_is_told(tmp_path: Path, keyring: MemoryKeyring) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(VaultNotWritten):
        open_vault(tmp_path / "file" / "vault", keyring=keyring)


def test_every_fault_says_what_to_do_and_none_holds_the_key(folder: Path, keyring: MemoryKeyring) -> None:
    open_vault(folder, keyring=keyring).put("a", Secret("CANARY"))
    key = next(value for (service, _), value in keyring.entries.items() if not service.endswith("generation"))
    keyring.answers_instead = key[::-1]

    with pytest.raises(VaultFault) as told:
        open_vault(folder, keyring=keyring)
    assert told.value.finding.do
    assert key not in repr(told.value.finding)
    assert key[::-1] not in repr(told.value.finding)
