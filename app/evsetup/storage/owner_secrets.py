"""The secrets of one owner in the vault, and their history: what kind, when made, changed and confirmed, by which job.

A secret that is replaced is kept until the one in its place was seen in force: a change that was begun and never ended
locks nobody out. Values and history change together, in one generation of the vault. Calls block: use a thread.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, MutableMapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum

from evsetup.domain.secret import Secret
from evsetup.storage.vault import Vault

HISTORY = "history"
"""The last part of the reference under which an owner's history is kept."""

_MOST = 200
"""So many changes of one owner are remembered; one whose secret is still kept is never dropped."""


class Origin(Enum):
    """How a secret came into the vault."""

    MADE = "made"
    READ = "read"
    IMPORTED = "imported"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Rotation:
    """One secret's life. ``kept`` is there while the vault still has its value: always for the newest of a kind.

    ``made`` is when it came into the vault (``None``: before there was a history), ``confirmed`` when it was last seen in
    force, ``refused`` when the charger did not take it, ``replaced`` when another one came. ``job`` names the job in the journal.
    """

    kind: str
    made: datetime | None
    origin: Origin = Origin.UNKNOWN
    job: str = ""
    confirmed: datetime | None = None
    refused: datetime | None = None
    replaced: datetime | None = None
    kept: Secret | None = None

    @property
    def current(self) -> bool:
        """Whether it is the newest of its kind."""
        return self.replaced is None


class OwnerSecrets:
    """The secrets of ``owner`` (``"charger/<id>"``) by kind. Every change raises ``VaultNotWritten`` or ``VaultBusy``."""

    def __init__(self, vault: Vault, owner: str) -> None:
        self._vault = vault
        self._owner = owner

    def get(self, kind: str) -> Secret | None:
        """The newest secret of this kind."""
        return self._vault.get(f"{self._owner}/{kind}")

    def put(self, kind: str, secret: Secret, *, origin: Origin = Origin.MADE, job: str = "") -> None:
        """Keeps a secret as the newest of its kind, and the one before besides, until this one is confirmed."""
        self.put_all({kind: secret}, origin=origin, job=job)

    def put_all(self, secrets: Mapping[str, Secret], *, origin: Origin = Origin.MADE, job: str = "") -> None:
        """As ``put``, all of them or none."""
        self._vault.change(lambda records: put_into(records, self._owner, secrets, origin, job))

    def seen(self, kind: str, secret: Secret) -> None:
        """The charger itself showed this secret: it is in force now, whatever was planned. Nothing is dropped."""
        now = datetime.now(UTC)

        def act(records: MutableMapping[str, str]) -> None:
            lives = _put(read_history(records, self._owner), Rotation(kind, now, Origin.READ, kept=secret))
            _write(records, self._owner, _mark(lives, kind, secret, confirmed=now))

        self._vault.change(act)

    def confirm(self, kind: str, secret: Secret) -> None:
        """The charger was seen to use this secret; those before it are dropped, from the older generation, too."""
        now = datetime.now(UTC)

        def act(records: MutableMapping[str, str]) -> None:
            lives = _mark(read_history(records, self._owner), kind, secret, confirmed=now)
            place = _place(lives, kind, secret) or 0
            before, after = lives[:place], lives[place:]
            _write(records, self._owner, (*(_dropped(life, kind) for life in before), *after))

        self._vault.change(act, forget=True)

    def refuse(self, kind: str, secret: Secret) -> None:
        """The charger did not take this secret, so the one before it is still in force. Both stay."""
        now = datetime.now(UTC)

        def act(records: MutableMapping[str, str]) -> None:
            _write(records, self._owner, _mark(read_history(records, self._owner), kind, secret, refused=now))

        self._vault.change(act)

    def candidates(self, kind: str) -> tuple[Secret, ...]:
        """Every secret that may be in force: the one that is more likely first."""
        lives = [life for life in self.history() if life.kind == kind and life.kept is not None]
        newest_first = lives[::-1]
        likely = sorted(newest_first, key=lambda life: life.refused is not None)
        return tuple(life.kept for life in likely if life.kept is not None)

    def history(self) -> tuple[Rotation, ...]:
        """Every secret that there was, the oldest first."""
        return self._vault.look(lambda records: read_history(records, self._owner))


def read_history(records: Mapping[str, str], owner: str) -> tuple[Rotation, ...]:
    """The history of ``owner`` among a vault's records; a secret from before there was one stands in it without a time."""
    lives = _stored(records.get(f"{owner}/{HISTORY}", ""))
    for ref, value in records.items():
        kind = ref.removeprefix(f"{owner}/")
        if kind in {ref, HISTORY}:
            continue
        newest = next((at for at in reversed(range(len(lives))) if lives[at].kind == kind and lives[at].current), None)
        if newest is None:
            lives.append(Rotation(kind, None, kept=Secret(value)))
        else:
            lives[newest] = replace(lives[newest], kept=Secret(value))
    return tuple(lives)


def put_into(
    records: MutableMapping[str, str], owner: str, secrets: Mapping[str, Secret], origin: Origin, job: str = ""
) -> None:
    """As ``OwnerSecrets.put_all``, within a greater change of the vault."""
    lives, now = read_history(records, owner), datetime.now(UTC)
    for kind, secret in secrets.items():
        lives = _put(lives, Rotation(kind, now, origin, job, kept=secret))
    _write(records, owner, lives)


def add_lives(records: MutableMapping[str, str], owner: str, lives: Collection[Rotation]) -> None:
    """Adds secrets with their history, of kinds that the owner does not have yet, within a greater change of the vault."""
    _write(records, owner, (*read_history(records, owner), *lives))


def _put(lives: tuple[Rotation, ...], new: Rotation) -> tuple[Rotation, ...]:
    """With ``new`` as the newest of its kind; a secret that is the newest already changes nothing."""
    newest = next((life for life in lives if life.kind == new.kind and life.current), None)
    if newest is not None and newest.kept == new.kept:
        return lives if newest.made is not None else tuple(new if life is newest else life for life in lives)
    return (*(replace(life, replaced=new.made) if life is newest else life for life in lives), new)


def _mark(
    lives: tuple[Rotation, ...],
    kind: str,
    secret: Secret,
    *,
    confirmed: datetime | None = None,
    refused: datetime | None = None,
) -> tuple[Rotation, ...]:
    """The newest life of this secret, marked."""
    place = _place(lives, kind, secret)
    if place is None:
        return lives
    marked = lives[place]
    if confirmed is not None:
        marked = replace(marked, confirmed=confirmed, refused=None)
    if refused is not None:
        marked = replace(marked, refused=refused)
    return (*lives[:place], marked, *lives[place + 1 :])


def _place(lives: tuple[Rotation, ...], kind: str, secret: Secret) -> int | None:
    """Where the newest life of this secret stands."""
    found = (at for at in reversed(range(len(lives))) if lives[at].kind == kind and lives[at].kept == secret)
    return next(found, None)


def _dropped(life: Rotation, kind: str) -> Rotation:
    return replace(life, kept=None) if life.kind == kind and not life.current else life


def _write(records: MutableMapping[str, str], owner: str, lives: tuple[Rotation, ...]) -> None:
    for life in lives:
        if life.current and life.kept is not None:
            records[f"{owner}/{life.kind}"] = life.kept.reveal()
    spare = max(0, len(lives) - _MOST)
    stored: list[dict[str, str]] = []
    for life in lives:
        if spare and life.kept is None:
            spare -= 1
        elif life.made is not None or not life.current:
            stored.append(_plain(life))
    if stored:
        records[f"{owner}/{HISTORY}"] = json.dumps(stored, separators=(",", ":"))


def _plain(life: Rotation) -> dict[str, str]:
    plain = {"kind": life.kind, "origin": life.origin.value, "job": life.job}
    for name in ("made", "confirmed", "refused", "replaced"):
        at: datetime | None = getattr(life, name)
        if at is not None:
            plain[name] = at.isoformat()
    # The newest of a kind stands under its own reference.
    if life.kept is not None and not life.current:
        plain["value"] = life.kept.reveal()
    return plain


def _stored(content: str) -> list[Rotation]:
    """What was written; an entry of another shape is left out: a later program may know more of it."""
    try:
        entries = json.loads(content or "[]")
    except ValueError:
        return []
    return [life for entry in entries if (life := _life(entry)) is not None] if isinstance(entries, list) else []


def _life(entry: object) -> Rotation | None:
    match entry:
        case {"kind": str(kind), "origin": str(origin), "job": str(job), **more}:
            pass
        case _:
            return None
    try:
        times = {
            name: datetime.fromisoformat(str(more[name])) if name in more else None
            for name in ("made", "confirmed", "refused", "replaced")
        }
        known = Origin(origin)
    except ValueError:
        return None
    value = more.get("value")
    return Rotation(kind, origin=known, job=job, kept=Secret(value) if isinstance(value, str) else None, **times)
