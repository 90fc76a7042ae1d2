"""The way back of one charger: what it had before anything was written, kept from the first backup to the hand-over.

Several runs may write before a charger is handed over. The way back is the backup of the first of them: the later ones hold
values that are ours already. It is closed by the hand-over, and by a roll-back after which all is as before. Settings come
from the site file's backup, secrets from the vault's history; what the charger never showed is not known, and said so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from evsetup.commissioning.charger_secrets import ChargerSecrets, kind_of
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.states import JobStep
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.storage.records import JournalEntry
from evsetup.storage.site_file import SiteFile

_BACKUP, _SECRETS = "backup", "secrets"
_NOT_TAKEN = frozenset({OutcomeKind.REFUSED.value, OutcomeKind.NOT_OFFERED.value})
_WRITING = frozenset({JobStep.APPLY.value, JobStep.SWITCH.value, JobStep.ROLL_BACK.value})


@dataclass(frozen=True, slots=True)
class WayBack:
    """``before`` holds what is known of the settings before the first write, secrets where the vault has them.

    ``touched`` are the settings that may have been written since; ``single_settings`` tells that some under OCPP's own names
    were, too: those have snapshots of their own.
    """

    before: Settings
    touched: frozenset[Setting]
    single_settings: bool = False


async def open_way_back(
    site: SiteFile, charger_id: str, now: Settings, journal: Journal, secrets: Mapping[str, str]
) -> None:
    """Saves the settings of ``now``, and under which names the vault has the ``secrets`` that are in force; call it before
    the first write of a run. The first one since the last hand-over is the way back."""
    at = datetime.now(UTC)
    await asyncio.to_thread(site.put_snapshot, charger_id, "backup", now, at)
    await journal.note(JobStep.BACKUP, {_BACKUP: at.isoformat(), _SECRETS: dict(secrets)})


async def close_way_back(journal: Journal) -> None:
    """From now on what the charger has is what it shall have."""
    await journal.note(JobStep.BACKUP, {_BACKUP: None})


async def way_back_of(site: SiteFile, charger_id: str, secrets: ChargerSecrets) -> WayBack | None:
    """The open way back; ``None`` when nothing was written since the last hand-over."""
    at, since = _since_backup(await asyncio.to_thread(site.journal, charger_id))
    touched = _touched(since)
    singles = any(entry.step == JobStep.WRITE_VARIABLES.value and entry.phase == "intent" for entry in since)
    if at is None or not touched:
        return None
    backups = await asyncio.to_thread(site.snapshots, charger_id)
    saved = next((one.settings for one in backups if one.kind == "backup" and one.at == at), Settings())
    names = _names_of_secrets(since)
    known: dict[Setting, Secret] = {}
    for setting in (setting for setting in touched if kind_of(setting) in names):
        old = await secrets.named(kind_of(setting), names[kind_of(setting)])
        if old is not None and saved.get(setting) is not Unknown.UNSET:
            known[setting] = old
    return WayBack(saved.with_values(known), touched, singles)


def _since_backup(entries: Iterable[JournalEntry]) -> tuple[datetime | None, tuple[JournalEntry, ...]]:
    """When the first backup was taken, and all that was noted since."""
    at: datetime | None = None
    since: list[JournalEntry] = []
    for entry in entries:
        if entry.step == JobStep.BACKUP.value and entry.phase == "note" and _BACKUP in entry.what:
            taken = entry.what[_BACKUP]
            if not isinstance(taken, str):
                at, since = None, []
            elif at is None:
                at = datetime.fromisoformat(taken)
        if at is not None:
            since.append(entry)
    return at, tuple(since)


def _names_of_secrets(since: Iterable[JournalEntry]) -> dict[str, str]:
    """By kind, under which name the vault keeps the secret of before: as noted first, later runs find ours there."""
    names: dict[str, str] = {}
    for entry in since:
        noted = entry.what.get(_SECRETS)
        if entry.step == JobStep.BACKUP.value and isinstance(noted, Mapping):
            names = {**{str(kind): str(name) for kind, name in noted.items()}, **names}
    return names


def _touched(entries: Iterable[JournalEntry]) -> frozenset[Setting]:
    """What may have been written: an intent whose end nobody knows counts; a refusal takes only its own intent back."""
    names = {setting.value: setting for setting in Setting}
    attempts: dict[Setting, list[bool]] = {}
    for entry in entries:
        setting = names.get(str(entry.what.get("setting")))
        if setting is None or entry.step not in _WRITING:
            continue
        tried = attempts.setdefault(setting, [])
        if entry.phase == "intent":
            tried.append(True)
        elif entry.phase == "outcome" and tried:
            tried[-1] = entry.what.get("outcome") not in _NOT_TAKEN
    return frozenset(setting for setting, tried in attempts.items() if any(tried))


def with_wifi_whole(way_back: WayBack) -> WayBack:
    """Without a Wi-Fi network whose passphrase of before is not known: the old name with the new passphrase reaches nothing."""
    wifi = {Setting.WIFI_SSID, Setting.WIFI_PASSPHRASE}
    if (
        Setting.WIFI_PASSPHRASE not in way_back.touched
        or way_back.before.secret_of(Setting.WIFI_PASSPHRASE) is not None
    ):
        return way_back
    kept = {setting: value for setting, value in way_back.before.items() if setting not in wifi}
    return replace(way_back, before=Settings(kept))
