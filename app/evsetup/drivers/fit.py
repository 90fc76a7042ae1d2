"""What no charger of any family can use: refused before anything is sent.

Wi-Fi: 32 bytes of name, a WPA2 passphrase of 8 to 63 characters or 64 hex digits, empty for an open network (IEEE 802.11).
A CSMS address is ``ws://`` or ``wss://`` with a host, and holds no password. What only one family cannot use stands there.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import is_safe_identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, SettingValue
from evsetup.domain.text import text
from evsetup.drivers.outcomes import setting_name, unsafe_identity

_LONGEST_SSID = 32
_PSK = re.compile(r"[0-9A-Fa-f]{64}\Z")
_HOSTNAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\Z")


def unfit(setting: Setting, value: SettingValue) -> Outcome | None:
    """Why ``value`` must not be sent to any charger; ``None`` when nothing speaks against it."""
    if setting is Setting.IDENTITY and isinstance(value, str) and not is_safe_identity(value):
        return unsafe_identity(value)
    flaw = _flaw(setting, value)
    return _unfit(setting, flaw) if flaw else None


def too_long(setting: Setting, value: str, most: int) -> Outcome | None:
    """Refuses a text of more than ``most`` characters, which is all that a charger keeps."""
    return _unfit(setting, f"{len(value)} characters, {most} at most") if len(value) > most else None


def csms_url_flaw(url: str) -> str:
    """Why ``url`` is not the address of a CSMS, in one English phrase for evidence; empty when it is one."""
    if not url.isascii() or not url.isprintable() or " " in url:
        return "other characters than an address has"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return "no address"
    if parts.scheme not in {"ws", "wss"} or not host or port == 0:
        return "neither ws:// nor wss:// with a host"
    return "a user name or password in it" if parts.username is not None or parts.password is not None else ""


def _flaw(setting: Setting, value: SettingValue) -> str:
    match setting, value:
        case Setting.CSMS_URL, str(url) if url:
            return csms_url_flaw(url)
        case Setting.WIFI_SSID, str(name) if len(name.encode()) > _LONGEST_SSID:
            return f"{len(name.encode())} bytes, {_LONGEST_SSID} at most"
        case Setting.HOSTNAME, str(name) if not _HOSTNAME.match(name):
            return "not one label of letters, digits and hyphens"
        case Setting.WIFI_PASSPHRASE, Secret() as secret if words := secret.reveal():
            fits = _PSK.match(words) or (8 <= len(words) <= 63 and words.isascii() and words.isprintable())
            return "" if fits else "neither 8 to 63 plain characters nor 64 hex digits"
        case _:
            return ""


def _unfit(setting: Setting, flaw: str) -> Outcome:
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.unfit-value",
            Severity.PROBLEM,
            text("drivers", "The {setting} was not written.", setting=setting_name(setting)),
            text("drivers", "The charger could not use it. It keeps the value that it had."),
            (text("drivers", "Correct the value, then plan and apply again."),),
            (Evidence("flaw", flaw),),
        ),
    )
