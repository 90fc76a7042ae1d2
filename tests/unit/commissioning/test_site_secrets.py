"""The secrets of one site: listed, handed over, taken over, forgotten."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.secret_service import MemoryKeyring

from evsetup.commissioning.site_secrets import (
    Standing,
    all_secrets,
    export_site,
    forget_site,
    look_into,
    secrets_of_site,
    take_over,
)
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.storage.owner_secrets import Origin, OwnerSecrets
from evsetup.storage.records import Bay, ChargerRecord, ChargerState
from evsetup.storage.secret_export import (
    ExportFileFault,
    ExportNotOpened,
    ExportNotUsable,
    WeakPassphrase,
    make_passphrase,
    read_export,
    write_export,
)
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault, open_vault, session_vault
from evsetup.storage.vault_format import Argon2Cost

CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = Secret("four words of a song")
KEY, OTHER, OLD = Secret("KEY-of-charger-one-1"), Secret("KEY-of-charger-two-2"), Secret("KEY-old-of-charger-1")


def charger(number: str, serial: str, identity: str) -> ChargerRecord:
    who = Identity(serial=serial, charge_point_identity=identity)
    return ChargerRecord(number, f"Box {number}", who, "", None, ChargerState.FOUND, datetime.now(UTC))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[SiteFile]:
    with SiteFile.create(tmp_path / "a.evsite", "Riverside") as made:
        made.put_charger(charger("aa", "S-1", "CP-1"))
        made.put_charger(charger("bb", "S-2", "CP-2"))
        made.put_bay(Bay("1", "Bay 01", identity="CP-1", charger_id="aa"))
        made.put_bay(Bay("3", "Bay 03", identity="CP-3"))
        yield made


@pytest.fixture
def vault() -> Vault:
    made = session_vault()
    one = OwnerSecrets(made, "charger/aa")
    one.put("key", OLD)
    one.put("key", KEY, job="j1")
    one.put_all({"web-user": Secret("admin"), "web-password": Secret("a page's password")})
    OwnerSecrets(made, "dial-in/CP-3").put("key", OTHER)
    OwnerSecrets(made, "charger/elsewhere").put("key", OTHER)
    made.put("laptop/authority/key", Secret("PEM"))
    return made


def test_a_site_lists_its_chargers_and_identities_and_no_others(site: SiteFile, vault: Vault) -> None:
    owned = secrets_of_site(site, vault)

    assert [(one.owner.label, one.owner.dials_in) for one in owned] == [("Bay 01", False), ("Bay 03", True)]
    assert [life.kind for life in owned[0].current] == ["key", "web-user", "web-password"]
    assert {one.owner.ref for one in all_secrets(vault)} == {"charger/aa", "dial-in/CP-3", "charger/elsewhere"}
    assert "KEY" not in repr(owned)


def test_a_forgotten_site_is_in_neither_generation_of_the_vault_and_others_stay(site: SiteFile, tmp_path: Path) -> None:
    keyring, folder = MemoryKeyring(), tmp_path / "vault"
    vault = open_vault(folder, keyring=keyring)
    OwnerSecrets(vault, "charger/elsewhere").put("key", OTHER)
    OwnerSecrets(vault, "charger/aa").put("key", OLD)
    OwnerSecrets(vault, "charger/aa").put("key", KEY)

    assert forget_site(site, vault) == 2
    assert secrets_of_site(site, vault) == ()
    assert (folder / "vault.bin").read_bytes() == (folder / "vault.previous.bin").read_bytes()
    (folder / "vault.bin").write_bytes(b"")
    recovered = open_vault(folder, keyring=keyring)
    assert [one.owner.ref for one in all_secrets(recovered)] == ["charger/elsewhere"]


def test_another_laptop_takes_all_of_it_over_with_its_history(site: SiteFile, vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "riverside.evsecrets"
    export_site(site, vault, path, PASSPHRASE, CHEAP)
    other = session_vault()

    arrival = look_into(path, PASSPHRASE, site, other)
    assert arrival.site == "Riverside"
    assert {one.standing for one in arrival.incoming} == {Standing.NEW}
    assert take_over(other, arrival) == 4
    assert OwnerSecrets(other, "charger/aa").candidates("key") == (KEY, OLD)
    assert OwnerSecrets(other, "charger/aa").history() == OwnerSecrets(vault, "charger/aa").history()
    assert {one.standing for one in look_into(path, PASSPHRASE, site, other).incoming} == {Standing.SAME}


def test_a_conflict_is_shown_and_ours_stays_until_a_person_says_otherwise(
    site: SiteFile, vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "riverside.evsecrets"
    export_site(site, vault, path, PASSPHRASE, CHEAP)
    ours = session_vault()
    own = OwnerSecrets(ours, "charger/aa")
    own.put("key", OTHER)

    arrival = look_into(path, PASSPHRASE, site, ours)
    (conflict,) = arrival.conflicts
    assert (conflict.owner.label, conflict.theirs.kind) == ("Bay 01", "key")
    take_over(ours, arrival)
    assert own.get("key") == OTHER
    take_over(ours, arrival, arrival.conflicts)
    assert own.candidates("key") == (KEY, OTHER)
    ours_before, theirs = (life for life in own.history() if life.kind == "key")
    assert (ours_before.current, theirs.current, theirs.origin) == (False, True, Origin.IMPORTED)


def test_a_charger_that_the_other_laptop_knows_under_another_id_is_known_by_its_serial(
    site: SiteFile, vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "riverside.evsecrets"
    export_site(site, vault, path, PASSPHRASE, CHEAP)
    with SiteFile.create(tmp_path / "b.evsite", "Riverside") as there:
        there.put_charger(charger("zz", "S-1", ""))
        other = session_vault()
        take_over(other, look_into(path, PASSPHRASE, there, other))

    assert OwnerSecrets(other, "charger/zz").get("key") == KEY


@pytest.mark.parametrize("weak", ["", "short", "aaaaaaaaaaaaaaaa"])
def test_nothing_is_exported_under_a_passphrase_that_is_soon_guessed(tmp_path: Path, weak: str) -> None:
    with pytest.raises(WeakPassphrase) as told:
        write_export(tmp_path / "a.evsecrets", {"a": "b"}, Secret(weak), CHEAP)
    assert told.value.finding.do
    assert list(tmp_path.iterdir()) == []


def test_an_exported_file_shows_no_secret_and_no_name_and_is_its_owners_only(
    site: SiteFile, vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "riverside.evsecrets"
    export_site(site, vault, path, PASSPHRASE, CHEAP)

    content = path.read_bytes()
    for hidden in (KEY.reveal(), OLD.reveal(), "Riverside", "CP-1", "admin"):
        assert hidden.encode() not in content
        assert base64.b64encode(hidden.encode()) not in content
    assert path.stat().st_mode & 0o077 == 0


def test_a_wrong_passphrase_a_cut_file_and_a_missing_one_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.evsecrets"
    write_export(path, {"a": "b"}, PASSPHRASE, CHEAP)

    with pytest.raises(ExportNotOpened):
        read_export(path, Secret("another passphrase"))
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(ExportNotUsable):
        read_export(path, PASSPHRASE)
    path.write_bytes(b"PK")
    with pytest.raises(ExportNotUsable):
        read_export(path, PASSPHRASE)
    with pytest.raises(ExportFileFault):
        read_export(tmp_path / "none", PASSPHRASE)
    with pytest.raises(ExportFileFault):
        write_export(tmp_path / "none" / "a", {}, PASSPHRASE, CHEAP)


def test_a_file_without_a_word_about_itself_is_taken_by_its_references(tmp_path: Path) -> None:
    path = tmp_path / "a.evsecrets"
    write_export(path, {"charger/x/key": "k", "export/about": "[]", "odd": "1"}, PASSPHRASE, CHEAP)
    vault = session_vault()

    arrival = look_into(path, PASSPHRASE, None, vault)
    assert [(one.owner.label, one.known) for one in arrival.incoming] == [("x", False)]
    take_over(vault, arrival)
    assert vault.refs() == ("charger/x/key",)


def test_a_made_passphrase_is_strong_enough_and_never_the_same() -> None:
    made = {make_passphrase().reveal() for _ in range(50)}
    assert len(made) == 50
    assert {len(one) for one in made} == {24}
