"""What a Webasto Next (Ampure Next) calls its settings: fields in sections; it does no I/O.

Wire facts: ``facts/chargers.md`` §9, §13. Every field says its kind and whether it may be written; an update names the kind again,
as ``number-configuration-field-update``. Three kinds of update are publicly known: numbers, switches and simple text. How a
choice (the connection type) or a password (Wi-Fi) is written is not known, so it is left to a person. The identity can only be
read, and the security key is not shown at all. All of it acts after a restart.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Dhcp, OcppVersion, Setting, Settings, SettingValue, StaticAddress, Unknown
from evsetup.domain.text import text
from evsetup.drivers.fit import unfit
from evsetup.drivers.outcomes import not_offered, refused

VENDOR = "Webasto"
SECTIONS = ("backend", "network", "power", "system")
"""Where the settings stand; who the charger is, in the last one."""

SERIAL, FIRMWARE, IDENTITY = (
    "manufacturer-serial-number",
    "comboard-sw-version",
    "ocpp-charge-box-identity-charge-point-id",
)
CONNECTION, ADDRESS, VERSION = "connection-type", "connection-uri", "used-ocpp-version"
HOSTNAME, TIME_SERVER, LIMIT = "hostname-lan", "ntp-server-uri", "operator-current-limit"
DHCP, IP, MASK, GATEWAY, DNS = "dhcp-on-off-lan", "ip-address-lan", "ip-subnet-lan", "gateway-lan", "dns-lan"
SSID, WIFI_ON = "wlan-ssid", "on-off-wlan"

_OVER_OCPP = "ocpp"
_KINDS = {
    "boolean-configuration-field": bool,
    "number-configuration-field": int,
    "simple-string-configuration-field": str,
}
"""The kinds of which it is known how they are written, with what they hold."""
_FIELDS = {
    Setting.HOSTNAME: (HOSTNAME,),
    Setting.TIME_SERVER: (TIME_SERVER,),
    Setting.ETHERNET: (DHCP, IP, MASK, GATEWAY, DNS),
    Setting.MAX_CURRENT: (LIMIT,),
    Setting.CSMS_URL: (ADDRESS,),
}
EFFECTS = {setting: Effect.CUTS_LINK if setting is Setting.ETHERNET else Effect.NEEDS_RESTART for setting in _FIELDS}
"""The settings that can be written, and what that does."""

_BY_HAND = text("drivers", "Set it on the charger's own page.")


@dataclass(frozen=True, slots=True)
class Field:
    """One field as the charger shows it; ``kind`` is its word for the type, ``lowest`` and ``highest`` bound a number."""

    kind: str
    value: object
    writable: bool
    lowest: float | None = None
    highest: float | None = None

    @property
    def can_be_set(self) -> bool:
        """Whether it may be written, and it is known how."""
        return self.writable and self.kind in _KINDS


@dataclass(frozen=True, slots=True)
class Updates:
    """Fields to write in one message, value by key, each with its kind."""

    values: Mapping[str, str | int | bool]
    kinds: Mapping[str, str]

    @property
    def body(self) -> list[dict[str, object]]:
        """As ``POST /api/configuration-updates`` takes them."""
        return [
            {"fieldKey": key, "value": value, "configurationFieldUpdateType": f"{self.kinds[key]}-update"}
            for key, value in self.values.items()
        ]


def fields_from(answer: object) -> dict[str, Field]:
    """The fields of one section by key; what is none is left out.

    Raises:
        ValueError: it is no section.
    """
    if not isinstance(answer, list):
        raise ValueError("no section")  # noqa: TRY004 - as every codec says that it is another answer
    found: dict[str, Field] = {}
    for entry in answer:
        match entry:
            case {"fieldKey": str(key), "configurationFieldType": str(kind)}:
                permission, bounds = _part(entry, "permission"), _part(entry, "validation")
                writable = permission.get("permissionLevel") == "WRITE"
                found[key] = Field(
                    kind, entry.get("value"), writable, _number(bounds.get("min")), _number(bounds.get("max"))
                )
    return found


def identity_from(fields: Mapping[str, Field]) -> Identity:
    """Who it is, from the section ``system``."""
    return Identity(
        vendor=VENDOR,
        model="Next",
        serial=_text(fields, SERIAL),
        firmware=_text(fields, FIRMWARE),
        charge_point_identity=_text(fields, IDENTITY),
    )


def settings_from(fields: Mapping[str, Field]) -> Settings:
    """The settings that the sections hold; an address is in force while the connection type is OCPP."""
    found: dict[Setting, SettingValue] = {}
    for setting, key in ((Setting.HOSTNAME, HOSTNAME), (Setting.TIME_SERVER, TIME_SERVER)):
        if key in fields:
            found[setting] = _text(fields, key) or Unknown.UNSET
    if DHCP in fields:
        found[Setting.ETHERNET] = _address_from(fields)
    if SSID in fields:
        on = WIFI_ON not in fields or fields[WIFI_ON].value is True
        found[Setting.WIFI_SSID] = (_text(fields, SSID) if on else "") or Unknown.UNSET
    if LIMIT in fields and (limit := _number(fields[LIMIT].value)) is not None:
        found[Setting.MAX_CURRENT] = int(limit) if limit == int(limit) else Unknown.UNREADABLE
    if _text(fields, VERSION).upper().startswith("V1.6"):
        found[Setting.OCPP_VERSION] = OcppVersion.V16
    if IDENTITY in fields:
        found[Setting.IDENTITY] = _text(fields, IDENTITY) or Unknown.UNSET
    if ADDRESS in fields:
        found[Setting.CSMS_URL] = (_text(fields, ADDRESS) if _is_over_ocpp(fields) else "") or Unknown.UNSET
    return Settings(found)


def can_set(setting: Setting, fields: Mapping[str, Field]) -> bool:
    """Whether this charger lets it be written in a way that is known."""
    keys = _FIELDS.get(setting, ())
    return bool(keys) and all(key in fields and fields[key].can_be_set for key in keys)


def updates_for(change: Change, fields: Mapping[str, Field]) -> Updates | Outcome:
    """What writes ``change``; ``fields`` are those that were read."""
    setting, new = change.setting, change.new
    if (flaw := unfit(setting, new)) is not None:
        return flaw
    if setting not in _FIELDS:
        return not_offered(setting, _BY_HAND)
    if not can_set(setting, fields):
        return _not_known(setting, (key for key in _FIELDS[setting] if key in fields and not fields[key].can_be_set))
    match setting, new:
        case Setting.CSMS_URL, str(url):
            if not url or not _is_over_ocpp(fields):
                return Outcome(OutcomeKind.NOT_OFFERED, finding=_other_connection(_text(fields, CONNECTION), bool(url)))
            return _updates({ADDRESS: url}, fields)
        case Setting.HOSTNAME | Setting.TIME_SERVER, str(name):
            return _updates({_FIELDS[setting][0]: name}, fields)
        case Setting.MAX_CURRENT, int(limit) | float(limit):
            field = fields[LIMIT]
            if (field.lowest is not None and limit < field.lowest) or (
                field.highest is not None and limit > field.highest
            ):
                return refused(
                    setting,
                    f"{limit:g} A is outside {_bound(field.lowest)} to {_bound(field.highest)} A",
                    text("drivers", "Choose a current within the bounds that the charger names."),
                )
            if limit != int(limit):
                return refused(setting, "whole amperes only")
            return _updates({LIMIT: int(limit)}, fields)
        case Setting.ETHERNET, Dhcp():
            return _updates({DHCP: True}, fields)
        case Setting.ETHERNET, StaticAddress() as address:
            fixed = _fixed(address)
            return not_offered(setting, _BY_HAND) if fixed is None else _updates(fixed, fields)
        case _:
            return not_offered(setting, _BY_HAND)


def not_taken(asked: Sequence[str], answer: object) -> str:
    """The words with which ``answer`` refuses; empty when it took all that was ``asked``."""
    if not isinstance(answer, dict):
        return ""
    if answer.get("success") is False:
        words = answer.get("message")
        return words[:120] if isinstance(words, str) and words.isprintable() else "success: false"
    taken = answer.get("updatedFields")
    missing = [key for key in asked if key not in taken] if isinstance(taken, list) else []
    return f"not updated: {', '.join(missing)}" if missing else ""


def _updates(values: Mapping[str, str | int | bool], fields: Mapping[str, Field]) -> Updates:
    return Updates(values, {key: fields[key].kind for key in values})


def _fixed(address: StaticAddress) -> dict[str, str | int | bool] | None:
    """A fixed IPv4 address, the only kind that is known here."""
    try:
        interface = ipaddress.IPv4Interface(address.address)
        gateway = ipaddress.IPv4Address(address.gateway)
        dns = str(ipaddress.IPv4Address(address.dns)) if address.dns else ""
    except ValueError:
        return None
    return {IP: str(interface.ip), MASK: str(interface.netmask), GATEWAY: str(gateway), DNS: dns, DHCP: False}


def _address_from(fields: Mapping[str, Field]) -> SettingValue:
    if fields[DHCP].value is True:
        return Dhcp()
    try:
        interface = ipaddress.IPv4Interface(f"{_text(fields, IP)}/{_text(fields, MASK)}")
        return StaticAddress(str(interface), _text(fields, GATEWAY), _text(fields, DNS))
    except ValueError:
        return Unknown.UNREADABLE


def _is_over_ocpp(fields: Mapping[str, Field]) -> bool:
    return _text(fields, CONNECTION) == _OVER_OCPP


def _text(fields: Mapping[str, Field], key: str) -> str:
    value = fields[key].value if key in fields else None
    return value if isinstance(value, str) and value.isprintable() else ""


def _part(entry: Mapping[object, object], name: str) -> Mapping[str, object]:
    part = entry.get(name)
    return part if isinstance(part, dict) else {}


def _number(found: object) -> float | None:
    return float(found) if type(found) in (int, float) and isinstance(found, int | float) and abs(found) < 1e9 else None


def _bound(value: float | None) -> str:
    return "?" if value is None else f"{value:g}"


def _not_known(setting: Setting, keys: Iterable[str]) -> Outcome:
    """It may not be written, or the way is not publicly known: a person does it."""
    outcome = not_offered(setting, _BY_HAND)
    if outcome.finding is None:
        return outcome
    finding = outcome.finding
    evidence = tuple(Evidence("field", key) for key in keys)
    return Outcome(
        outcome.kind,
        finding=Finding(finding.code, finding.severity, finding.seen, finding.means, finding.do, evidence),
    )


def _other_connection(connection: str, wanted: bool) -> Finding:
    step = (
        text("drivers", "Log in to the charger's own page, choose OCPP as the connection type and save.")
        if wanted
        else text("drivers", "Log in to the charger's own page, choose no backend as the connection type and save.")
    )
    return Finding(
        "driver.webasto-next.connection-type",
        Severity.WARNING,
        text("drivers", "The connection type of the charger is “{connection}”.", connection=connection),
        text("drivers", "How it is switched over this interface is not publicly known, so nothing was sent."),
        (step, text("drivers", "Then read the charger again.")),
        (Evidence("field", CONNECTION),),
    )
