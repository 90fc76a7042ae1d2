"""Any use of a vault equals a dict; any bytes in its place are told as damage."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.support.secret_service import MemoryKeyring

from evsetup.domain.secret import Secret
from evsetup.storage.vault import Vault, open_vault
from evsetup.storage.vault_faults import KeyringLocked, VaultFault, VaultNewer
from evsetup.storage.vault_format import (
    VERSION,
    Argon2Cost,
    Broken,
    Header,
    OtherVersion,
    VaultKey,
    VaultTier,
    read_header,
    seal,
    unseal,
)

KEY = VaultKey(bytes(range(32)))
CHEAP = Argon2Cost(64, 1, 1)
refs = st.sampled_from([f"charger/{n}/{purpose}" for n in (1, 2) for purpose in ("key", "wifi")]) | st.text(min_size=1)
values = st.text(st.characters(), max_size=60)


class AnyUse(RuleBasedStateMachine):
    """A vault on disk beside a dict that says what must be in it."""

    passphrase: Secret | None = None

    @initialize()
    def make(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="evs-vault-"))
        self.keyring = MemoryKeyring()
        self.wanted: dict[str, str] = {}
        self.before: dict[str, str] = {}
        self.changes = 0
        self.vault: Vault = self.opened()

    def opened(self) -> Vault:
        return open_vault(self.folder, keyring=self.keyring, passphrase=self.passphrase, cost=CHEAP)

    @rule(ref=refs, value=values)
    def put(self, ref: str, value: str) -> None:
        if self.wanted.get(ref) != value:
            self.before = dict(self.wanted)
        self.vault.put(ref, Secret(value))
        self.wanted[ref] = value

    @rule(ref=refs)
    def delete(self, ref: str) -> None:
        there = ref in self.wanted
        self.vault.delete(ref)
        self.wanted.pop(ref, None)
        if there:
            self.before = dict(self.wanted)

    @rule()
    def open_again(self) -> None:
        self.vault.close()
        self.vault = self.opened()

    @rule()
    def open_twice(self) -> None:
        self.vault = self.opened()

    @rule(ref=refs, value=values)
    def put_while_the_keyring_is_locked(self, ref: str, value: str) -> None:
        self.keyring.locked = True
        try:
            if self.passphrase is None:
                with pytest.raises(KeyringLocked):
                    self.opened()
            self.put(ref, value)
        finally:
            self.keyring.locked = False

    @rule(cut=st.integers(0, 40))
    def lose_the_newest_file(self, cut: int) -> None:
        newest = self.folder / "vault.bin"
        newest.write_bytes(newest.read_bytes()[:cut])
        self.vault.close()
        self.vault = self.opened()
        assert self.vault.finding is not None
        self.wanted = dict(self.before)

    @rule()
    def lose_the_older_file(self) -> None:
        (self.folder / "vault.previous.bin").unlink()
        self.changes += 1
        self.vault.put("charger/3/key", Secret(str(self.changes)))
        self.before, self.wanted = dict(self.wanted), {**self.wanted, "charger/3/key": str(self.changes)}

    @invariant()
    def equals_a_dict(self) -> None:
        assert self.vault.refs() == tuple(sorted(self.wanted))
        for ref, value in self.wanted.items():
            kept = self.vault.get(ref)
            assert kept is not None
            assert kept.reveal() == value

    def teardown(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


class AnyUseWithPassphrase(AnyUse):
    """The same, with the key made of a passphrase."""

    passphrase = Secret("correct horse")


few = settings(max_examples=30, stateful_step_count=20, deadline=None)
TestAnyUse = AnyUse.TestCase
TestAnyUse.settings = few
TestAnyUseWithPassphrase = AnyUseWithPassphrase.TestCase
TestAnyUseWithPassphrase.settings = few


@given(st.binary(max_size=400))
def test_any_bytes_are_told_as_damage(content: bytes) -> None:
    with pytest.raises(Broken):
        read_header(content)


@given(st.binary(max_size=400), st.integers(0, 2**16 - 1))
def test_any_bytes_after_a_good_beginning_are_told(content: bytes, version: int) -> None:
    begun = b"EVSVAULT" + version.to_bytes(2) + content
    with pytest.raises((Broken, OtherVersion)):
        unseal_all(begun)


@given(st.data())
def test_a_vault_with_any_part_replaced_never_opens(data: st.DataObject) -> None:
    content = seal(Header(VaultTier.KEYRING, "i", KEY.id, 1, "b"), {"a": "secret"}, KEY)
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, len(content)))
    bent = content[:start] + data.draw(st.binary(max_size=40)) + content[end:]
    if bent != content:
        with pytest.raises((Broken, OtherVersion)):
            unseal_all(bent)


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=200), st.binary(max_size=200), st.binary(max_size=200))
def test_a_folder_of_any_files_is_a_fault_and_stays(newest: bytes, before: bytes, note: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        contents = {"vault.bin": newest, "vault.previous.bin": before, "vault.json": note}
        for file, content in contents.items():
            (folder / file).write_bytes(content)
        with pytest.raises(VaultFault):
            open_vault(folder, keyring=MemoryKeyring())
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == contents


def test_a_newer_vault_is_told_and_stays(tmp_path: Path) -> None:
    import struct
    import zlib

    head = struct.pack(">8sHI", b"EVSVAULT", VERSION + 1, 2) + b"{}"
    (tmp_path / "vault.bin").write_bytes(head + struct.pack(">I", zlib.crc32(head)) + bytes(40))
    with pytest.raises(VaultNewer):
        open_vault(tmp_path, keyring=MemoryKeyring())


def unseal_all(content: bytes) -> dict[str, str]:
    """What a vault file holds, its header read first as the program does."""
    read_header(content)
    return unseal(content, KEY)
