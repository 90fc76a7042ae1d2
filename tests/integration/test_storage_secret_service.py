"""The vault's key in a real Secret Service (gnome-keyring), in a D-Bus session of the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.secret_service import Session, secret_service_session

pytestmark = pytest.mark.secretservice

__all__ = ["secret_service_session"]


def test_a_secret_is_there_after_the_keyring_was_restarted_with_its_password(secret_service_session: Session) -> None:
    stored = secret_service_session.run(
        """
with keyring("right"):
    open_vault(FOLDER).put("charger/1/key", Secret("schlüssel 🔑"))
"""
    )
    read = secret_service_session.run(
        """
with keyring("right"):
    vault = open_vault(FOLDER)
    print(vault.tier.value, vault.get("charger/1/key").reveal())
"""
    )

    assert (stored, read) == ([], ["keyring schlüssel 🔑"])


def test_the_keyring_holds_the_key_and_the_file_holds_no_secret(secret_service_session: Session) -> None:
    secret_service_session.run(
        """
with keyring("right"):
    open_vault(FOLDER).put("charger/1/key", Secret("CANARY-7f3a"))
"""
    )

    for file in (path for path in secret_service_session.home.rglob("*") if path.is_file()):
        assert b"CANARY" not in file.read_bytes(), file
    kept = secret_service_session.home / ".local/share/keyrings/login.keyring"
    assert kept.stat().st_mode & 0o777 == 0o600


def test_a_locked_keyring_is_told_at_once_and_opens_after_it_was_unlocked(secret_service_session: Session) -> None:
    told = secret_service_session.run(
        """
with keyring("right"):
    open_vault(FOLDER).put("a", Secret("b"))
with keyring(None):
    print(fault())
with keyring("right"):
    print(open_vault(FOLDER).get("a").reveal())
"""
    )

    assert told == ["storage.vault.keyring-locked", "b"]


def test_a_wrong_unlock_is_told_and_the_vault_stays(secret_service_session: Session) -> None:
    told = secret_service_session.run(
        """
with keyring("right"):
    open_vault(FOLDER).put("a", Secret("b"))
with keyring("wrong"):
    print(fault())
with keyring("right"):
    print(open_vault(FOLDER).get("a").reveal())
"""
    )

    assert told == ["storage.vault.keyring-locked", "b"]


def test_a_keyring_that_was_never_unlocked_makes_no_vault(secret_service_session: Session) -> None:
    told = secret_service_session.run(
        """
with keyring(None):
    print(fault())
"""
    )

    assert told == ["storage.vault.keyring-locked"]
    assert not (secret_service_session.home / "vault" / "vault.bin").exists()


def test_a_keyring_that_is_killed_leaves_the_open_vault_usable(secret_service_session: Session) -> None:
    told = secret_service_session.run(
        """
with keyring("right") as daemon:
    vault = open_vault(FOLDER, patience_s=20)
    daemon.kill()
    daemon.wait()
    vault.put("a", Secret("b"))
    print(vault.get("a").reveal(), fault())
with keyring("right"):
    print(open_vault(FOLDER).get("a").reveal())
"""
    )

    assert told == ["b storage.vault.keyring-locked", "b"]


def test_without_a_session_bus_there_is_no_keyring(tmp_path: Path) -> None:
    from evsetup.storage.vault import open_vault
    from evsetup.storage.vault_faults import KeyringUnavailable

    with pytest.raises(KeyringUnavailable):
        open_vault(tmp_path / "vault")
    assert not (tmp_path / "vault" / "vault.bin").exists()
