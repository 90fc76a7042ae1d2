"""What a go-e charger (and a Fronius Wattpilot, which is the same platform) calls its settings; it does no I/O.

Wire facts: ``facts/chargers.md`` §3, §13. There is no key for the identity: it is the last part of the CSMS address
(``ocppu``), so both are one value here. There is no password for OCPP. The Wi-Fi password is never shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from evsetup.domain.csms_address import UrlRule, address_to_type
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue, Unknown
from evsetup.domain.text import text
from evsetup.drivers.fit import unfit
from evsetup.drivers.outcomes import not_offered

VENDOR = "go-e"
IDENTITY_KEYS = ("sse", "fwv", "typ", "var", "oem", "fna", "host")
SETTINGS_KEYS = ("ocppe", "ocppu", "wifis", "host")
EFFECTS = {
    Setting.WIFI_SSID: Effect.CUTS_LINK,
    Setting.WIFI_PASSPHRASE: Effect.CUTS_LINK,
    Setting.IDENTITY: Effect.LIVE,
    Setting.CSMS_URL: Effect.LIVE,
}
"""The settings that can be written, and what that does."""


def identity_from(status: Mapping[str, object]) -> Identity:
    """Who it is; ``var`` tells its power in kW."""
    power = status.get("var")
    model = _text(status.get("typ"))
    return Identity(
        vendor=_text(status.get("oem")) or VENDOR,
        model=f"{model} {power} kW" if type(power) is int else model,
        serial=_text(status.get("sse")),
        firmware=_text(status.get("fwv")),
        hostname=_text(status.get("host")),
        charge_point_identity=address_and_identity(_text(status.get("ocppu")))[1],
    )


def settings_from(status: Mapping[str, object]) -> Settings:
    """The settings that a status holds; an address that is switched off is not in force."""
    values: dict[Setting, SettingValue] = {}
    if "host" in status:
        values[Setting.HOSTNAME] = _text(status["host"]) or Unknown.UNSET
    if isinstance(wifis := status.get("wifis"), list):
        first = wifis[0] if wifis and isinstance(wifis[0], dict) else {}
        ssid = _text(first.get("ssid"))
        values[Setting.WIFI_SSID] = ssid or Unknown.UNSET
        values[Setting.WIFI_PASSPHRASE] = Unknown.UNREADABLE if ssid else Unknown.UNSET
    if "ocppu" in status:
        address, identity = address_and_identity(_text(status["ocppu"]))
        values[Setting.OCPP_VERSION] = OcppVersion.V16
        values[Setting.IDENTITY] = identity or Unknown.UNSET
        values[Setting.CSMS_URL] = address if address and status.get("ocppe") is True else Unknown.UNSET
    return Settings(values)


def address_and_identity(url: str) -> tuple[str, str]:
    """The canonical address and the identity that the charger's one address holds; both may be empty."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return url, ""
    identity = path.rpartition("/")[2]
    if not identity or "://" not in url or not url.endswith(f"/{identity}"):
        return url.removesuffix("/") if path == "/" else url, ""
    return url.removesuffix(identity).removesuffix("/"), identity


def keys_for(change: Change, coming: Mapping[Setting, Change], now: Settings) -> Mapping[str, object] | Outcome:
    """The keys that write ``change``; ``coming`` and ``now`` tell the other half of what is one value in this charger."""
    setting, new = change.setting, change.new
    if (flaw := unfit(setting, new)) is not None:
        return flaw

    def other(which: Setting) -> SettingValue:
        return coming[which].new if which in coming else now.get(which, Unknown.UNSET)

    match setting, new:
        case Setting.CSMS_URL, "":
            return {"ocppe": False}
        case Setting.CSMS_URL, str(address):
            return _whole_address(setting, address, other(Setting.IDENTITY))
        case Setting.IDENTITY, str(identity):
            return _whole_address(setting, other(Setting.CSMS_URL), identity)
        case Setting.WIFI_SSID, str(ssid):
            passphrase = coming[Setting.WIFI_PASSPHRASE].new if Setting.WIFI_PASSPHRASE in coming else None
            secret = {"key": passphrase.reveal()} if isinstance(passphrase, Secret) else {}
            return {"wifis": [{"ssid": ssid, **secret}]}
        case Setting.WIFI_PASSPHRASE, Secret() as passphrase:
            name = other(Setting.WIFI_SSID)
            if isinstance(name, str) and name:
                return {"wifis": [{"ssid": name, "key": passphrase.reveal()}]}
            return not_offered(setting, text("drivers", "Set the Wi-Fi name with it."))
        case _:
            return not_offered(setting, text("drivers", "Set it in the maker's app."))


def _whole_address(setting: Setting, address: SettingValue, identity: SettingValue) -> Mapping[str, object] | Outcome:
    if not isinstance(address, str) or not isinstance(identity, str) or not address or not identity:
        return not_offered(
            setting, text("drivers", "Set address and identity together: this charger has one field for both.")
        )
    for half, value in ((Setting.CSMS_URL, address), (Setting.IDENTITY, identity)):
        if (flaw := unfit(half, value)) is not None:
            return flaw
    if "?" in address or "#" in address or address.endswith("/"):
        return not_offered(setting, text("drivers", "Write the address without a slash, ? or # at its end."))
    return {"ocppu": address_to_type(address, identity, UrlRule.IN_ADDRESS), "ocppe": True}


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""
