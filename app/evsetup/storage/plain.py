"""How values become JSON for the site file, and values again. No secret passes here: it becomes dots.

A ``Text`` is stored as context, source and values, so that it is shown in the language of whoever opens the file later.
Reading raises ``ValueError``, ``KeyError`` or ``TypeError`` on JSON of another shape; the site file turns that into ``Damaged``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum
from pathlib import PurePath

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import MASK, Secret
from evsetup.domain.settings import (
    Dhcp,
    OcppVersion,
    Setting,
    Settings,
    SettingValue,
    StaticAddress,
    Unknown,
    to_plain,
)
from evsetup.domain.text import Text

_PASSWORD_IN_URL = re.compile(r"(://[^\s/?#@:]*):[^\s/?#]*@")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def storable(words: str) -> str:
    """``words`` as SQLite can keep them: half surrogate pairs replaced, a password inside a URL shown as dots."""
    return _PASSWORD_IN_URL.sub(rf"\1:{MASK}@", _SURROGATE.sub("\ufffd", words))


def to_json(value: object) -> str:
    """``value`` as JSON; secrets as dots, settings' values as ``to_plain`` gives them.

    Raises:
        TypeError: it holds something that is no JSON (a program error).
    """
    return json.dumps(_clean(value), ensure_ascii=False, separators=(",", ":"))


def from_json(stored: str) -> object:
    """What ``to_json`` wrote."""
    return json.loads(stored)


def moment_to_plain(at: datetime) -> str:
    """A time as ISO 8601 in UTC, always of the same length, so that text order is time order.

    Raises:
        ValueError: it has no time zone (a program error).
    """
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def moment_from_plain(stored: str) -> datetime:
    """What ``moment_to_plain`` wrote."""
    return datetime.fromisoformat(stored)


def text_to_plain(sentence: Text) -> list[object]:
    """``[context, source, {place: value}]``; a value that is itself a ``Text`` is nested in the same shape."""
    values = {name: text_to_plain(v) if isinstance(v, Text) else v for name, v in sentence.values}
    return [sentence.context, sentence.source, values]


def text_from_plain(stored: object) -> Text:
    """What ``text_to_plain`` wrote."""
    context, source, values = _array(stored, 3)
    return Text(
        _text(context),
        _text(source),
        tuple((name, _place(value)) for name, value in _object(values).items()),
    )


def finding_to_plain(finding: Finding) -> dict[str, object]:
    """A finding with all its sentences."""
    return {
        "code": finding.code,
        "severity": finding.severity.name,
        "seen": text_to_plain(finding.seen),
        "means": None if finding.means is None else text_to_plain(finding.means),
        "do": [text_to_plain(step) for step in finding.do],
        "evidence": [[piece.label, piece.content] for piece in finding.evidence],
    }


def finding_from_plain(stored: object) -> Finding:
    """What ``finding_to_plain`` wrote."""
    parts = _object(stored)
    return Finding(
        _text(parts["code"]),
        Severity[_text(parts["severity"])],
        text_from_plain(parts["seen"]),
        None if parts["means"] is None else text_from_plain(parts["means"]),
        tuple(text_from_plain(step) for step in _array(parts["do"])),
        tuple(
            Evidence(_text(label), _text(content))
            for label, content in (_array(e, 2) for e in _array(parts["evidence"]))
        ),
    )


def settings_to_plain(settings: Settings) -> dict[str, object]:
    """Settings by their names in files; secrets as dots, unknown ones with the reason."""
    return {
        setting.value: {"unknown": value.value} if isinstance(value, Unknown) else to_plain(value)
        for setting, value in settings.items()
    }


def settings_from_plain(stored: object) -> Settings:
    """What ``settings_to_plain`` wrote; a secret that was set comes back as ``UNREADABLE``. Names that this version does
    not know (from a newer one) are left out."""
    known = {setting.value: setting for setting in Setting}
    return Settings(
        {known[name]: _setting_value(known[name], value) for name, value in _object(stored).items() if name in known}
    )


def _setting_value(setting: Setting, stored: object) -> SettingValue:
    match stored:
        case {"unknown": str(reason)}:
            return Unknown(reason)
        case _ if setting.is_secret:
            return Unknown.UNREADABLE
        case {"mode": "dhcp"}:
            return Dhcp()
        case {"mode": "static", "address": str(address), "gateway": str(gateway), "dns": str(dns)}:
            return StaticAddress(address, gateway, dns)
        case str() if setting is Setting.OCPP_VERSION:
            return OcppVersion(stored)
        case str() | int() | float():
            return stored
        case _:
            raise ValueError(f"no value of {setting.value}")


def _clean(value: object) -> object:
    match value:
        case Secret() | Dhcp() | StaticAddress() | OcppVersion() | Unknown():
            return to_plain(value)
        case str():
            return storable(value)
        case None | bool() | int() | float():
            return value
        case Text():
            return _clean(text_to_plain(value))
        case datetime():
            return moment_to_plain(value)
        case Enum():
            return _clean(value.value)
        case PurePath():
            return storable(str(value))
        case Mapping():
            return {storable(str(_clean(name))): _clean(child) for name, child in value.items()}
        case list() | tuple():
            return [_clean(child) for child in value]
        case _:
            raise TypeError(f"{type(value).__name__} is not kept in a site file")


def _place(stored: object) -> str | int | float | Text:
    return text_from_plain(stored) if isinstance(stored, list) else _value(stored)


def _value(stored: object) -> str | int | float:
    if not isinstance(stored, str | int | float):
        raise TypeError("a place holds no text or number")
    return stored


def _text(stored: object) -> str:
    if not isinstance(stored, str):
        raise TypeError("not a text")
    return stored


def _object(stored: object) -> dict[str, object]:
    if not isinstance(stored, dict):
        raise TypeError("not an object")
    return stored


def _array(stored: object, length: int | None = None) -> list[object]:
    if not isinstance(stored, list) or (length is not None and len(stored) != length):
        raise TypeError("not an array of that length")
    return stored
