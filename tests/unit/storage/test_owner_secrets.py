"""The secrets of one owner and their history."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.secret_service import MemoryKeyring

from evsetup.domain.secret import Secret
from evsetup.storage.owner_secrets import Origin, OwnerSecrets, Rotation
from evsetup.storage.vault import Vault, open_vault, session_vault
from evsetup.storage.vault_faults import VaultNotWritten

OLD, NEW, NEWER = Secret("the-old-key-000001"), Secret("the-new-key-000002"), Secret("the-newer-key-0003")
OWNER = "charger/1"


@pytest.fixture(params=["memory", "file"])
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Vault:
    return session_vault() if request.param == "memory" else open_vault(tmp_path, keyring=MemoryKeyring())


def kept(lives: tuple[Rotation, ...]) -> list[Secret | None]:
    return [life.kept for life in lives]


def test_the_old_key_is_kept_until_the_new_one_was_seen_in_force(vault: Vault) -> None:
    own = OwnerSecrets(vault, OWNER)
    own.put("key", OLD)
    own.put("key", NEW, job="job-2")

    assert own.get("key") == NEW
    assert own.candidates("key") == (NEW, OLD)

    own.confirm("key", NEW)
    old, new = own.history()
    assert (old.kept, new.kept) == (None, NEW)
    assert old.made is not None
    assert old.replaced == new.made
    assert (new.confirmed is not None, new.job, new.origin) == (True, "job-2", Origin.MADE)


def test_every_key_since_the_last_proven_one_is_kept(vault: Vault) -> None:
    own = OwnerSecrets(vault, OWNER)
    for key in (OLD, NEW, NEWER):
        own.put("key", key)

    assert own.candidates("key") == (NEWER, NEW, OLD)


def test_a_refused_key_stays_and_the_one_before_is_the_more_likely(vault: Vault) -> None:
    own = OwnerSecrets(vault, OWNER)
    own.put("key", OLD)
    own.confirm("key", OLD)
    own.put("key", NEW)
    own.refuse("key", NEW)

    assert own.candidates("key") == (OLD, NEW)
    assert own.get("key") == NEW
    own.confirm("key", NEW)
    assert own.candidates("key") == (NEW,)


def test_a_key_that_the_charger_shows_itself_counts_as_in_force_and_drops_no_other(vault: Vault) -> None:
    own = OwnerSecrets(vault, OWNER)
    own.put("key", NEW)
    own.seen("key", OLD)

    planned, shown = own.history()
    assert (planned.kept, planned.confirmed) == (NEW, None)
    assert (shown.kept, shown.origin) == (OLD, Origin.READ)
    assert shown.confirmed is not None


def test_keeping_the_same_secret_again_is_no_rotation(vault: Vault) -> None:
    own = OwnerSecrets(vault, OWNER)
    own.put("key", OLD)
    own.put("key", OLD)

    assert kept(own.history()) == [OLD]


def test_a_secret_from_before_there_was_a_history_stands_in_it_without_a_time(vault: Vault) -> None:
    vault.put(f"{OWNER}/key", OLD)
    own = OwnerSecrets(vault, OWNER)

    (known,) = own.history()
    assert (known.made, known.kept) == (None, OLD)
    own.put("key", NEW)
    assert own.candidates("key") == (NEW, OLD)


def test_a_user_name_and_its_password_are_kept_together_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = open_vault(tmp_path, keyring=MemoryKeyring())
    own = OwnerSecrets(vault, OWNER)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("evsetup.storage.sealed_file.replace_file", full)
    with pytest.raises(VaultNotWritten):
        own.put_all({"web-user": OLD, "web-password": NEW})
    assert own.history() == ()


def test_owners_do_not_see_each_other(vault: Vault) -> None:
    OwnerSecrets(vault, "charger/1").put("key", OLD)
    OwnerSecrets(vault, "charger/11").put("key", NEW)

    assert kept(OwnerSecrets(vault, "charger/1").history()) == [OLD]


def test_the_history_is_there_after_the_vault_was_opened_again(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    vault = open_vault(tmp_path, keyring=keyring)
    own = OwnerSecrets(vault, OWNER)
    own.put("key", OLD, origin=Origin.IMPORTED, job="1")
    own.put("key", NEW)
    before = own.history()
    vault.close()

    assert OwnerSecrets(open_vault(tmp_path, keyring=keyring), OWNER).history() == before


@pytest.mark.parametrize("content", ["", "{", "{}", "[1]", '[{"kind": "key", "origin": "of a later time", "job": ""}]'])
def test_a_history_that_is_not_understood_takes_no_secret_away(vault: Vault, content: str) -> None:
    vault.put(f"{OWNER}/key", OLD)
    vault.put(f"{OWNER}/history", Secret(content))

    assert kept(OwnerSecrets(vault, OWNER).history()) == [OLD]


def test_a_long_history_forgets_its_oldest_lines_but_no_kept_secret(vault: Vault) -> None:
    own = OwnerSecrets(vault, OWNER)
    own.put("wifi", NEWER)
    own.put("wifi", OLD)
    for number in range(250):
        key = Secret(f"key-number-{number:09}")
        own.put("key", key)
        own.confirm("key", key)

    assert len(own.history()) == 200
    assert own.candidates("wifi") == (OLD, NEWER)
