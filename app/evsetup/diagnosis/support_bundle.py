"""What a supporter of a maker or an operator is given of one charger: recordings, settings, versions, findings; masked, and first shown.

Cards become numbers, the same card the same number everywhere; keys, passwords and log-ins become dots, Wi-Fi names words like
``WIFI-1``, serial numbers and identities on request words like ``SERIAL-1``. What is shown before is, byte for byte, what leaves.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from evsetup import __version__
from evsetup.diagnosis.comparing import Heard, compared
from evsetup.diagnosis.log_reader import open_recording
from evsetup.diagnosis.masking import Masking
from evsetup.diagnosis.trace_entry import Begun, Closed, Control, Entry, Message, Opened, Refused, line_of
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.settings import Setting, Unknown, to_plain
from evsetup.domain.text import text
from evsetup.storage.records import ChargerRecord
from evsetup.storage.site_file import SiteFile

_SSID = re.compile(
    r"ssid[^:,\"]{0,24}\\?\"\s*[:,]\s*(?:\\?\"value\\?\"\s*:\s*)?\\?\"([^\"\\]{1,32})\\?\"", re.IGNORECASE
)
_SHORTEST = 3
_MOST_NAMES = 500


class NotWritten(Fault):
    """The bundle could not be written; nothing of it is left."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            Finding(
                "diagnosis.bundle-not-written",
                Severity.PROBLEM,
                text("diagnosis", "{file} cannot be written: {why}", file=path.name, why=why),
                text("diagnosis", "Nothing was given out."),
                (text("diagnosis", "Choose another place, with enough room."),),
            )
        )


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the bundle, as it is in it."""

    name: str
    content: bytes


class Names:
    """Names that stand for people's places and things: each becomes a word of ours, the same everywhere."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._form: re.Pattern[str] | None = None

    def hide(self, name: str, kind: str) -> None:
        """From now on ``name`` is shown as ``KIND-n``. Very short ones stand everywhere by chance and are left."""
        if len(name) < _SHORTEST or name in self._words or len(self._words) >= _MOST_NAMES:
            return
        self._counts[kind] = self._counts.get(kind, 0) + 1
        self._words[name] = f"{kind}-{self._counts[kind]}"
        longest_first = sorted(self._words, key=len, reverse=True)
        self._form = re.compile("|".join(re.escape(one) for one in longest_first))

    def shown(self, words: str) -> str:
        """``words`` with every known name replaced."""
        return words if self._form is None else self._form.sub(lambda found: self._words[found.group()], words)

    @property
    def count(self) -> int:
        """How many names are hidden."""
        return len(self._words)


def bundle_parts(
    site: SiteFile, charger: ChargerRecord, traces: Sequence[Path], *, hide_serials: bool = False
) -> tuple[Part, ...]:
    """All files of the bundle (blocking).

    Raises:
        NoRecording: one of ``traces`` cannot be read.
        SiteFileFault: the site file cannot be read.
    """
    names, masking = Names(), Masking(cards=True)
    snapshots, findings = site.snapshots(charger.id), site.findings(charger.id)
    for snapshot in snapshots:
        names.hide(snapshot.settings.text_of(Setting.WIFI_SSID), "WIFI")
    if hide_serials:
        for serial in (charger.identity.serial, charger.identity.hostname):
            names.hide(serial, "SERIAL")
        names.hide(charger.identity.charge_point_identity, "CHARGER")
        for snapshot in snapshots:
            names.hide(snapshot.settings.text_of(Setting.IDENTITY), "CHARGER")
    heard: list[Heard] = []
    recordings: list[list[Entry]] = []
    for path in traces:
        entries = list(open_recording(path))
        recordings.append(entries)
        one = Heard()
        for entry in entries:
            one.take(entry)
            _learn(entry, names, hide_serials=hide_serials)
        one.end()
        heard.append(one)
    about: dict[str, object] = {
        "program": f"evsetup {__version__}",
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "hidden": {"cards": True, "keys and passwords": True, "wifi names": True, "serials": hide_serials},
        "clock_offsets_s": [compared(heard[0], other).offset_s for other in heard[1:]],
        "recordings": [path.name for path in traces],
    }
    identity = charger.identity
    told: dict[str, object] = {
        "vendor": identity.vendor,
        "model": identity.model,
        "serial": identity.serial,
        "firmware": identity.firmware,
        "identity": identity.charge_point_identity,
        "card": charger.card,
        "state": charger.state.value,
    }
    settings: dict[str, dict[str, object]] = {}
    for snapshot in snapshots:
        values = {s.value: to_plain(v) for s, v in snapshot.settings.items() if not s.is_secret}
        missing = [s.value for s, v in snapshot.settings.items() if v is Unknown.UNREADABLE]
        settings[snapshot.kind] = {"at": snapshot.at.isoformat(), "values": values, "not_readable": missing}
    stored = [_finding(one.topic, one.finding, one.at) for one in findings]
    suspected = [
        {
            "recording": path.name,
            "charger": story.identity,
            "code": one.finding.code,
            "times": one.count,
            "rows": list(one.rows),
        }
        for path, one_heard in zip(traces, heard, strict=True)
        for story in one_heard.analysis.chargers.values()
        for one in story.suspicions
    ]
    parts = [
        _json("about.json", about, names, masking),
        _json("charger.json", told, names, masking),
        _json("settings.json", settings, names, masking),
        _json("findings.json", {"findings": stored, "suspected": suspected}, names, masking),
    ]
    for number, entries in enumerate(recordings, 1):
        lines = (line_of(_hidden(entry, names, masking)) for entry in entries)
        parts.append(Part(f"recording-{number}.jsonl", b"".join(lines)))
    return tuple(parts)


def write_bundle(path: Path, parts: Iterable[Part]) -> int:
    """Writes the zip (blocking); returns its size in bytes.

    Raises:
        NotWritten: it could not be; what was there before stays.
    """
    half = path.with_name(f".{path.name}.part")
    try:
        with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as archive:
            for part in parts:
                archive.writestr(part.name, part.content)
        half.replace(path)
        return path.stat().st_size
    except OSError as error:
        half.unlink(missing_ok=True)
        raise NotWritten(path, str(error.strerror or error)) from error


def _learn(entry: Entry, names: Names, *, hide_serials: bool) -> None:
    """Names that only the recording tells."""
    match entry:
        case Message(content=str(content)) if "ssid" in content.casefold():
            for found in _SSID.finditer(content):
                names.hide(found.group(1), "WIFI")
        case Opened(identity=identity) | Refused(identity=identity) if hide_serials:
            names.hide(identity, "CHARGER")
        case Message(content=str(content)) if hide_serials and "SerialNumber" in content:
            for serial in _serials(content):
                names.hide(serial, "SERIAL")


def _serials(content: str) -> Iterator[str]:
    for found in re.finditer(r"[sS]erialNumber\"\s*:\s*\"([^\"\\]{3,64})\"", content):
        yield found.group(1)


def _hidden(entry: Entry, names: Names, masking: Masking) -> Entry:
    """An entry as it leaves."""
    match entry:
        case Message(content=str(content)):
            shown = names.shown(masking.message(content))
            return replace(
                entry, identity=names.shown(entry.identity), content=shown, masked=entry.masked or shown != content
            )
        case Message():
            return replace(entry, identity=names.shown(entry.identity), content="(binary; not given out)", binary=False)
        case Opened() | Refused():
            return replace(
                entry,
                identity=names.shown(entry.identity),
                path=names.shown(masking.text(entry.path)),
                asked=_headers(entry.asked, names, masking),
                answered=_headers(entry.answered, names, masking),
            )
        case Begun():
            return replace(
                entry, listens=masking.text(entry.listens), upstream=names.shown(masking.text(entry.upstream))
            )
        case Control() | Closed():
            return replace(entry, identity=names.shown(entry.identity))
    return entry


def _headers(lines: tuple[tuple[str, str], ...], names: Names, masking: Masking) -> tuple[tuple[str, str], ...]:
    return tuple((name, names.shown(masking.text(value))) for name, value in lines)


def _finding(topic: str, finding: Finding, at: datetime) -> dict[str, object]:
    return {
        "topic": topic,
        "at": at.isoformat(),
        "code": finding.code,
        "severity": finding.severity.name.lower(),
        "seen": str(finding.seen),
        "evidence": {one.label: one.content for one in finding.evidence},
    }


def _json(name: str, content: Mapping[str, object], names: Names, masking: Masking) -> Part:
    masked = masking.message(json.dumps(content, ensure_ascii=False, default=str))
    shown = json.dumps(json.loads(names.shown(masked)), ensure_ascii=False, indent=2)
    return Part(name, shown.encode() + b"\n")
