"""All secrets of one site: listed, handed over in an encrypted file, taken over from one, forgotten.

To the site belong its chargers' secrets and the keys under which its identities dial in to this laptop. Nothing here shows
a secret. Calls block: use a thread.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from urllib.parse import unquote

from evsetup.commissioning.charger_secrets import owner_of, owner_of_dial_in
from evsetup.domain.identity import same_serial
from evsetup.domain.secret import Secret
from evsetup.domain.sighting import Way
from evsetup.storage.owner_secrets import Origin, Rotation, add_lives, put_into, read_history
from evsetup.storage.records import ChargerRecord
from evsetup.storage.secret_export import read_export, write_export
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault
from evsetup.storage.vault_format import Argon2Cost

_ABOUT = "export/about"
_OWNERS = ("charger/", "dial-in/")


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose secrets they are: a charger, or an identity that dials in. ``label`` is its bay or name."""

    ref: str
    label: str
    identity: str = ""
    serial: str = ""

    @property
    def dials_in(self) -> bool:
        """Whether it is the key of an identity on this laptop, and not a charger's own."""
        return self.ref.startswith("dial-in/")


@dataclass(frozen=True, slots=True)
class Owned:
    """One owner and the history of its secrets, the oldest first."""

    owner: Owner
    history: tuple[Rotation, ...]

    @property
    def current(self) -> tuple[Rotation, ...]:
        """The newest secret of each kind."""
        return tuple(life for life in self.history if life.current)


class Standing(Enum):
    """How a secret that comes in stands to ours."""

    NEW = "new"
    SAME = "same"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One secret of a file: whose it is here, and how it stands to ours. ``known``: this site has its owner.
    ``before`` is what the file tells of the secrets that it replaced."""

    owner: Owner
    theirs: Rotation
    ours: Rotation | None
    known: bool
    before: tuple[Rotation, ...] = ()

    @property
    def standing(self) -> Standing:
        """Whether we have it, have none, or have another one."""
        if self.ours is None:
            return Standing.NEW
        return Standing.SAME if self.ours.kept == self.theirs.kept else Standing.CONFLICT


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is in a file of secrets, held against the vault; nothing is taken over yet."""

    site: str
    made: datetime | None
    incoming: tuple[Incoming, ...]

    @property
    def conflicts(self) -> tuple[Incoming, ...]:
        """Those of which we have another one."""
        return tuple(one for one in self.incoming if one.standing is Standing.CONFLICT)


def owners_of_site(site: SiteFile) -> tuple[Owner, ...]:
    """The chargers of a site, and every identity that is, or shall be, on it."""
    bays = site.bays()
    labels = {bay.charger_id: bay.label for bay in bays if bay.charger_id}
    records = site.chargers()
    owners = [_owner(record, labels.get(record.id, record.label)) for record in records]
    identities = {owner.identity: owner.label for owner in owners if owner.identity}
    for record, owner in zip(records, owners, strict=True):
        if record.endpoint is not None and record.endpoint.way is Way.OCPP:
            identities.setdefault(record.endpoint.address, owner.label)
    for bay in bays:
        if bay.identity:
            identities.setdefault(bay.identity, bay.label)
    return (*owners, *(Owner(owner_of_dial_in(name), label, name) for name, label in identities.items()))


def secrets_of_site(site: SiteFile, vault: Vault) -> tuple[Owned, ...]:
    """Every owner of the site that has a secret in the vault."""
    owners = owners_of_site(site)
    return vault.look(lambda records: _owned(records, owners))


def all_secrets(vault: Vault) -> tuple[Owned, ...]:
    """Every charger and identity in the vault, of any site; only their references are known here."""

    def read(records: Mapping[str, str]) -> tuple[Owned, ...]:
        refs = dict.fromkeys("/".join(ref.split("/")[:2]) for ref in records if ref.count("/") >= 2)
        return _owned(records, [_unknown(ref) for ref in refs if ref.startswith(_OWNERS)])

    return vault.look(read)


def forget_site(site: SiteFile, vault: Vault) -> int:
    """Takes all secrets of the site out of the vault and out of its older generation; how many records went.

    Raises:
        VaultNotWritten, VaultBusy: nothing was forgotten.
    """
    owners = owners_of_site(site)
    gone = 0

    def act(records: dict[str, str]) -> None:
        nonlocal gone
        refs = [ref for owner in owners for ref in _refs(records, owner.ref)]
        gone = len(refs)
        for ref in refs:
            del records[ref]

    vault.change(act, forget=True)
    return gone


def export_site(
    site: SiteFile, vault: Vault, path: Path, passphrase: Secret, cost: Argon2Cost | None = None
) -> tuple[Owned, ...]:
    """Writes all secrets of the site, with their history, into a file under ``passphrase``; what is in it.

    Raises:
        WeakPassphrase, ExportFileFault: nothing was written.
    """
    owners = owners_of_site(site)

    def read(records: Mapping[str, str]) -> tuple[tuple[Owned, ...], dict[str, str]]:
        owned = _owned(records, owners)
        return owned, {ref: records[ref] for one in owned for ref in _refs(records, one.owner.ref)}

    owned, records = vault.look(read)
    about = {
        "site": site.name,
        "made": datetime.now(UTC).isoformat(),
        "owners": {
            one.owner.ref: {"label": one.owner.label, "identity": one.owner.identity, "serial": one.owner.serial}
            for one in owned
        },
    }
    write_export(path, {**records, _ABOUT: json.dumps(about)}, passphrase, cost)
    return owned


def look_into(path: Path, passphrase: Secret, site: SiteFile | None, vault: Vault) -> Arrival:
    """What an exported file holds, and how it stands to the vault. A charger is known again by its id, serial or identity.

    Raises:
        ExportFault: it cannot be read, by cause.
    """
    theirs = read_export(path, passphrase)
    about = _about(theirs)
    here = owners_of_site(site) if site is not None else ()
    by_ref = {owner.ref: owner for owner in here}

    def read(ours: Mapping[str, str]) -> tuple[Incoming, ...]:
        found: list[Incoming] = []
        for ref in dict.fromkeys("/".join(ref.split("/")[:2]) for ref in theirs if ref.startswith(_OWNERS)):
            told = about.owners.get(ref, _unknown(ref))
            known = by_ref.get(ref) or _same(told, here)
            owner = known or told
            mine = {life.kind: life for life in read_history(ours, owner.ref) if life.current}
            history = read_history(theirs, ref)
            found += [
                Incoming(owner, life, mine.get(life.kind), known is not None, _before(history, life))
                for life in history
                if life.current and life.kept is not None
            ]
        return tuple(found)

    return Arrival(about.site, about.made, vault.look(read))


def take_over(vault: Vault, arrival: Arrival, instead: Collection[Incoming] = ()) -> int:
    """Puts what is new into the vault, and of the conflicts those in ``instead``; how many secrets came.

    Ours that are replaced stay in the history until the new ones are proven. All of it is kept, or nothing.

    Raises:
        VaultNotWritten, VaultBusy: nothing was taken over.
    """
    wanted = [one for one in arrival.incoming if one.standing is Standing.NEW or one in instead]

    def act(records: dict[str, str]) -> None:
        for one in wanted:
            here = {life.kind for life in read_history(records, one.owner.ref)}
            if one.theirs.kind not in here:
                add_lives(records, one.owner.ref, (*one.before, one.theirs))
            elif one.theirs.kept is not None:
                put_into(records, one.owner.ref, {one.theirs.kind: one.theirs.kept}, Origin.IMPORTED)

    vault.change(act)
    return len(wanted)


def _unknown(ref: str) -> Owner:
    name = unquote(ref.partition("/")[2])
    return Owner(ref, name, name if ref.startswith("dial-in/") else "")


def _owner(record: ChargerRecord, label: str) -> Owner:
    identity = record.identity
    return Owner(owner_of(record.id), label, identity.charge_point_identity, identity.serial)


def _owned(records: Mapping[str, str], owners: Collection[Owner]) -> tuple[Owned, ...]:
    return tuple(Owned(owner, history) for owner in owners if (history := read_history(records, owner.ref)))


def _refs(records: Mapping[str, str], owner: str) -> list[str]:
    return [ref for ref in records if ref.startswith(f"{owner}/")]


def _before(history: Collection[Rotation], newest: Rotation) -> tuple[Rotation, ...]:
    return tuple(life for life in history if life.kind == newest.kind and life is not newest)


def _same(told: Owner, here: Collection[Owner]) -> Owner | None:
    """The charger of this site that another laptop knows under another id."""
    chargers = [owner for owner in here if not owner.dials_in and not told.dials_in]
    alike = [owner for owner in chargers if same_serial(owner.serial, told.serial)]
    alike = alike or [owner for owner in chargers if owner.identity and owner.identity == told.identity]
    return alike[0] if len(alike) == 1 else None


@dataclass(frozen=True, slots=True)
class _About:
    """What a file says of itself. It came with the secrets under the passphrase, and is shown, not trusted."""

    site: str
    made: datetime | None
    owners: Mapping[str, Owner]


def _about(records: Mapping[str, str]) -> _About:
    try:
        told = json.loads(records.get(_ABOUT, "{}"))
        made = datetime.fromisoformat(told["made"])
        owners = {
            ref: Owner(ref, str(one["label"]), str(one["identity"]), str(one["serial"]))
            for ref, one in told["owners"].items()
        }
        return _About(str(told["site"]), made, owners)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _About("", None, {})
