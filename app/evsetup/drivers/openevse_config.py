"""What OpenEVSE calls its settings: the same JSON members over HTTP (``/config``) and over USB (``config:``).

Wire facts: ``facts/chargers.md`` §1. Secrets read back as a fixed dummy, except ``ocpp_authkey``, which reads back in clear.
The key is taken as hex digits of at most 20 bytes; anything else switches log-in off without a word, so nothing else is
ever written. The identity goes into the URL as it is, so an unsafe one is never written.
"""

from __future__ import annotations

import binascii
from collections.abc import Mapping

from evsetup.domain.csms_address import KeyRule, key_flaw, key_to_write
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome
from evsetup.domain.plan import Change
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue, Unknown
from evsetup.domain.text import text
from evsetup.drivers.fit import unfit
from evsetup.drivers.outcomes import not_offered, unfit_key

VENDOR = "OpenEVSE"

_DUMMY = "_DUMMY_PASSWORD"
_TEXTS = {
    Setting.HOSTNAME: "hostname",
    Setting.TIME_SERVER: "sntp_hostname",
    Setting.WIFI_SSID: "ssid",
    Setting.IDENTITY: "ocpp_chargeBoxId",
}
WRITABLE = frozenset({*_TEXTS, Setting.WIFI_PASSPHRASE, Setting.CSMS_URL, Setting.KEY})
"""The settings that can be written."""


def settings_from(config: Mapping[str, object]) -> Settings:
    """The settings that a ``/config`` answer holds; members that the firmware does not have are absent."""
    values: dict[Setting, SettingValue] = {
        setting: _text(config[member]) for setting, member in _TEXTS.items() if member in config
    }
    if "pass" in config:
        values[Setting.WIFI_PASSPHRASE] = Unknown.UNREADABLE if config["pass"] else Unknown.UNSET
    if "ocpp_server" in config:
        # An address that is switched off is not in force: a plan must switch it on.
        values[Setting.CSMS_URL] = _text(config["ocpp_server"]) if config.get("ocpp_enabled") else Unknown.UNSET
        values[Setting.OCPP_VERSION] = OcppVersion.V16
    if "ocpp_authkey" in config:
        values[Setting.KEY] = key_from_hex(_plain(config["ocpp_authkey"]))
    return Settings(values)


def identity_from(config: Mapping[str, object], status: Mapping[str, object]) -> Identity:
    """Who the charger says it is; the model is the build that its firmware must match."""
    return Identity(
        vendor=VENDOR,
        model=_plain(config.get("buildenv")),
        serial=_plain(config.get("wifi_serial")) or _plain(config.get("evse_serial")),
        firmware=_plain(config.get("version")),
        mac=_plain(status.get("macaddress")),
        hostname=_plain(config.get("hostname")),
        charge_point_identity=_plain(config.get("ocpp_chargeBoxId")),
    )


def members_for(change: Change) -> Mapping[str, object] | Outcome:
    """The JSON members that write ``change``; an outcome instead when it must not or cannot be written."""
    if (flaw := unfit(change.setting, change.new)) is not None:
        return flaw
    match change.setting, change.new:
        case Setting.KEY, Secret() as key:
            if key and (wrong := key_flaw(key, KeyRule.HEX)):
                return unfit_key(wrong)
            return {"ocpp_authkey": key_to_write(key, KeyRule.HEX).reveal()}
        case Setting.WIFI_PASSPHRASE, Secret() as passphrase:
            return {"pass": passphrase.reveal()}
        case Setting.CSMS_URL, str(url):
            return {"ocpp_server": url, "ocpp_enabled": bool(url)}
        case Setting.TIME_SERVER, str(server):
            return {"sntp_hostname": server, "sntp_enabled": bool(server)}
        case setting, str(value) if setting in _TEXTS:
            return {_TEXTS[setting]: value}
        case setting, _:
            return not_offered(setting, text("drivers", "Set it on the charger's own web page."))


def key_from_hex(digits: str) -> SettingValue:
    """The key that hex digits stand for; ``UNREADABLE`` when they are none or stand for no printable text."""
    if not digits:
        return Unknown.UNSET
    try:
        key = binascii.unhexlify(digits).decode("ascii")
    except (binascii.Error, ValueError):
        return Unknown.UNREADABLE
    return Secret(key) if key.isprintable() else Unknown.UNREADABLE


def _text(value: object) -> SettingValue:
    words = _plain(value)
    if words == _DUMMY:
        return Unknown.UNREADABLE
    return words or Unknown.UNSET


def _plain(value: object) -> str:
    return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else ""
