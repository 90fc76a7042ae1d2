"""What a SmartEVSE v3 calls its OCPP settings; it does no I/O.

Wire facts: ``facts/chargers.md`` §4, §13. ``GET /settings`` shows everything; a write names ``ocpp_…`` parameters, and its
answer repeats each with the value that it took, or with words that say why not. The identity is appended as it is; the key is
plain text of at most 20 bytes. Wi-Fi is set at its display or in its set-up network, never from here.
"""

from __future__ import annotations

from collections.abc import Mapping

from evsetup.domain.csms_address import KeyRule, key_flaw
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue, Unknown
from evsetup.domain.text import text
from evsetup.drivers.fit import unfit
from evsetup.drivers.outcomes import not_offered, unfit_key

VENDOR = "SmartEVSE"
OFF, ON = {"ocpp_mode": "0"}, {"ocpp_mode": "1"}
EFFECTS = {Setting.KEY: Effect.LIVE, Setting.IDENTITY: Effect.LIVE, Setting.CSMS_URL: Effect.LIVE}
"""The settings that can be written, and what that does."""


def identity_from(settings: Mapping[str, object]) -> Identity:
    """Who it is."""
    serial = settings.get("serialnr")
    number = str(serial) if type(serial) is int else _text(serial)
    return Identity(
        vendor=VENDOR,
        model="SmartEVSE v3",
        serial=number,
        firmware=_text(settings.get("version")),
        hostname=f"SmartEVSE-{number}" if number else "",
        charge_point_identity=_text(_part(settings, "ocpp").get("cb_id")),
    )


def is_on(settings: Mapping[str, object]) -> bool:
    """Whether OCPP is switched on; firmware says so as a number or in a word."""
    return _part(settings, "ocpp").get("mode") in {1, "1", "Enabled", "enabled"}


def settings_from(settings: Mapping[str, object]) -> Settings:
    """The settings that it shows; firmware without OCPP has none but the Wi-Fi name."""
    values: dict[Setting, SettingValue] = {}
    if "ssid" in (wifi := _part(settings, "wifi")):
        values[Setting.WIFI_SSID] = _value(wifi["ssid"])
    if ocpp := _part(settings, "ocpp"):
        key = _text(ocpp.get("auth_key"))
        values[Setting.OCPP_VERSION] = OcppVersion.V16
        values[Setting.KEY] = Secret(key) if key else Unknown.UNSET
        values[Setting.IDENTITY] = _value(ocpp.get("cb_id"))
        values[Setting.CSMS_URL] = _value(ocpp.get("backend_url")) if is_on(settings) else Unknown.UNSET
    return Settings(values)


def parameters_for(change: Change) -> Mapping[str, str] | Outcome:
    """The parameters that write ``change``, besides those that switch OCPP on."""
    if (flaw := unfit(change.setting, change.new)) is not None:
        return flaw
    match change.setting, change.new:
        case Setting.CSMS_URL, "":
            return OFF
        case Setting.CSMS_URL, str(url):
            return {"ocpp_backend_url": url}
        case Setting.IDENTITY, str(identity):
            return {"ocpp_cb_id": identity}
        case Setting.KEY, Secret() as key:
            if key and (wrong := key_flaw(key, KeyRule.HEX)):
                return unfit_key(wrong)
            return {"ocpp_auth_key": key.reveal()}
        case setting, _:
            return not_offered(setting, text("drivers", "Set it at the charger's display."))


def not_taken(asked: Mapping[str, str], answer: object) -> str:
    """The words with which ``answer`` refuses; empty when it repeats all that was asked.

    Raises:
        ValueError: it is no answer to this.
    """
    if not isinstance(answer, dict) or not all(name in answer for name in asked):
        raise ValueError("no answer to an OCPP update")
    flaws = (str(answer[name])[:120] for name, value in asked.items() if not _same(answer[name], value))
    return "".join(c for c in "; ".join(flaws) if c.isprintable())


def _same(said: object, asked: str) -> bool:
    return said == asked or (type(said) is int and str(said) == asked)


def _part(settings: Mapping[str, object], name: str) -> Mapping[str, object]:
    part = settings.get(name)
    return part if isinstance(part, dict) else {}


def _value(found: object) -> SettingValue:
    return _text(found) or Unknown.UNSET


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""
