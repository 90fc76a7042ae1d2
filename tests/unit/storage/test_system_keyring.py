from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.secret_service import MemoryKeyring

from evsetup.domain.secret import Secret
from evsetup.storage.system_keyring import KeyringEntry, system_backend
from evsetup.storage.vault import open_vault
from evsetup.storage.vault_faults import KeyMissing, KeyringLocked, KeyringUnavailable, VaultFault

APP = Path(__file__).parents[3] / "app"


def entry(keyring: MemoryKeyring, patience_s: float = 10.0) -> KeyringEntry:
    return KeyringEntry(keyring, "0123456789abcdef", patience_s)


@pytest.fixture
def hang() -> Iterator[threading.Event]:
    """Keeps a keyring waiting until the test is over."""
    until = threading.Event()
    yield until
    until.set()


def test_a_key_is_kept_as_base64_under_a_service_of_its_own() -> None:
    keyring = MemoryKeyring()
    key = entry(keyring).make_key()
    entry(keyring).note_generation(4)

    assert entry(keyring).key() == key
    assert entry(keyring).newest_generation() == 4
    assert sorted(keyring.entries) == [
        ("app.evsetup.vault.0123456789abcdef", "v1"),
        ("app.evsetup.vault.0123456789abcdef.generation", "v1"),
    ]
    assert {len(value) for value in keyring.entries.values()} == {44, 1}


@pytest.mark.parametrize(
    ("keyring", "fault"),
    [
        (MemoryKeyring(locked=True), KeyringLocked),
        (MemoryKeyring(dismissed=True), KeyringLocked),
        (MemoryKeyring(absent=True), KeyringUnavailable),
        (MemoryKeyring(most_characters=10), KeyringUnavailable),
        (MemoryKeyring(forgets=True), KeyringUnavailable),
        (MemoryKeyring(answers_instead="something else"), KeyringUnavailable),
        (MemoryKeyring(fails_once=OSError("bus is gone")), KeyringUnavailable),
    ],
    ids=["locked", "dismissed", "absent", "too small", "forgets", "answers otherwise", "fails"],
)
def test_a_keyring_that_does_not_keep_the_key_makes_no_vault(
    tmp_path: Path, keyring: MemoryKeyring, fault: type[VaultFault]
) -> None:
    with pytest.raises(fault) as told:
        open_vault(tmp_path / "vault", keyring=keyring)
    assert told.value.finding.do
    assert not (tmp_path / "vault" / "vault.bin").exists()


def test_a_keyring_that_failed_once_works_on_the_second_try(tmp_path: Path) -> None:
    keyring = MemoryKeyring(fails_once=OSError("bus is gone"))
    with pytest.raises(KeyringUnavailable):
        open_vault(tmp_path / "vault", keyring=keyring)

    assert open_vault(tmp_path / "vault", keyring=keyring).refs() == ()


@pytest.mark.parametrize(
    ("trouble", "fault"),
    [("locked", KeyringLocked), ("absent", KeyringUnavailable), ("dismissed", KeyringLocked)],
)
def test_an_old_vault_whose_keyring_is_in_trouble_stays(tmp_path: Path, trouble: str, fault: type[VaultFault]) -> None:
    keyring = MemoryKeyring()
    open_vault(tmp_path, keyring=keyring).put("a", Secret("b"))
    setattr(keyring, trouble, True)
    with pytest.raises(fault):
        open_vault(tmp_path, keyring=keyring)

    setattr(keyring, trouble, False)
    assert open_vault(tmp_path, keyring=keyring).refs() == ("a",)


def test_the_windows_limit_is_no_limit_for_what_the_vault_holds(tmp_path: Path) -> None:
    keyring = MemoryKeyring.like_windows()
    vault = open_vault(tmp_path, keyring=keyring)
    vault.put("certificate", Secret("x" * 100_000))

    assert len(open_vault(tmp_path, keyring=keyring).get("certificate") or "") == 100_000
    with pytest.raises(OSError, match="stub"):
        keyring.set_password("other", "v1", "x" * 1281)


def test_a_keyring_that_never_answers_is_given_up(tmp_path: Path, hang: threading.Event) -> None:
    keyring = MemoryKeyring(hangs_until=hang)
    with pytest.raises(KeyringUnavailable) as told:
        open_vault(tmp_path / "vault", keyring=keyring, patience_s=0.05)
    assert "no answer" in told.value.finding.evidence[0].content


def test_a_keyring_that_hangs_later_holds_up_one_write_only(tmp_path: Path, hang: threading.Event) -> None:
    keyring = MemoryKeyring()
    vault = open_vault(tmp_path / "vault", keyring=keyring, patience_s=0.05)
    keyring.hangs_until, keyring.calls = hang, 0
    vault.put("a", Secret("1"))
    vault.put("a", Secret("2"))

    assert keyring.calls == 1
    assert vault.refs() == ("a",)


@pytest.mark.parametrize("kept", ["", "AAAA", "not base64 …", "A" * 4000])
def test_an_entry_that_is_no_key_is_told(kept: str) -> None:
    with pytest.raises(KeyMissing):
        entry(MemoryKeyring(answers_instead=kept)).key()


@pytest.mark.parametrize("kept", ["", "x", "-1", "٣", "9" * 5000])
def test_an_entry_that_is_no_generation_counts_as_none(kept: str) -> None:
    assert entry(MemoryKeyring(answers_instead=kept)).newest_generation() == 0


def test_neither_the_environment_nor_a_file_chooses_the_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    config = tmp_path / "python_keyring"
    config.mkdir()
    (config / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    with pytest.raises(KeyringUnavailable):
        system_backend(10.0)


def test_keyring_and_cryptography_come_only_when_a_vault_is_opened() -> None:
    code = (
        "import sys, evsetup.storage.vault, evsetup.storage.site_file\n"
        "evsetup.storage.vault.session_vault()\n"
        "print([name for name in ('keyring', 'cryptography', 'jeepney', 'secretstorage') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(APP)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert told.stdout.strip() == "[]"
