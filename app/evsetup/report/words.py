"""The report's own words: what settings, states and values are called on paper."""

from __future__ import annotations

from evsetup.domain.finding import Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, Setting, SettingValue, StaticAddress, Unknown
from evsetup.domain.text import Text, text, verbatim
from evsetup.storage.records import ChargerState

SETTINGS = {
    Setting.HOSTNAME: text("report", "Host name"),
    Setting.TIME_SERVER: text("report", "Time server"),
    Setting.ETHERNET: text("report", "Ethernet address"),
    Setting.WIFI_SSID: text("report", "Wi-Fi network"),
    Setting.WIFI_PASSPHRASE: text("report", "Wi-Fi password"),
    Setting.CELLULAR_APN: text("report", "Mobile network (APN)"),
    Setting.CELLULAR_USER: text("report", "Mobile network user"),
    Setting.CELLULAR_PASSWORD: text("report", "Mobile network password"),
    Setting.MAX_CURRENT: text("report", "Highest current"),
    Setting.OCPP_VERSION: text("report", "OCPP version"),
    Setting.SECURITY_PROFILE: text("report", "Security profile"),
    Setting.KEY: text("report", "Security key"),
    Setting.IDENTITY: text("report", "OCPP identity"),
    Setting.CSMS_URL: text("report", "CSMS address"),
}

STATES = {
    ChargerState.PLANNED: text("report", "planned"),
    ChargerState.FOUND: text("report", "found"),
    ChargerState.REACHABLE: text("report", "reachable"),
    ChargerState.LOCKED: text("report", "locked"),
    ChargerState.DEFAULT_PASSWORD: text("report", "has its factory password"),
    ChargerState.CONFIGURED: text("report", "set up"),
    ChargerState.DIALLING: text("report", "dialling its CSMS"),
    ChargerState.BOOT_PENDING: text("report", "CSMS answers: pending"),
    ChargerState.BOOT_REJECTED: text("report", "CSMS answers: rejected"),
    ChargerState.BOOT_ACCEPTED: text("report", "accepted by the CSMS"),
    ChargerState.TESTED: text("report", "tested"),
    ChargerState.HANDED_OVER: text("report", "handed over"),
    ChargerState.OWNED_BY_OTHER: text("report", "belongs to another operator"),
    ChargerState.DUPLICATE_IDENTITY: text("report", "its identity is used twice"),
    ChargerState.WRONG_FIRMWARE: text("report", "has the wrong firmware"),
    ChargerState.BUSY: text("report", "in use by another session"),
}

SEVERITIES = {
    Severity.OK: text("report", "in order"),
    Severity.INFO: text("report", "note"),
    Severity.WARNING: text("report", "warning"),
    Severity.PROBLEM: text("report", "problem"),
    Severity.BLOCKER: text("report", "blocker"),
}

SYMBOLS = {
    Severity.OK: "✓",
    Severity.INFO: "i",
    Severity.WARNING: "▲",
    Severity.PROBLEM: "✗",
    Severity.BLOCKER: "■",
}
"""A sign for each severity, so that a print without colours says as much."""


def value_words(setting: Setting, value: SettingValue | None) -> Text | None:
    """A setting's value on paper; a secret is never more than the word that there is one. ``None``: not known."""
    match value:
        case None:
            return None
        case Unknown.UNSET | "":
            return text("report", "not set")
        case Unknown.UNREADABLE if not setting.is_secret:
            return text("report", "not readable")
        case Secret() | Unknown():
            return text("report", "not shown")
        case Dhcp():
            return text("report", "from the network (DHCP)")
        case StaticAddress(address, gateway, dns):
            return text(
                "report", "{address}, gateway {gateway}, DNS {dns}", address=address, gateway=gateway, dns=dns or "–"
            )
        case int() | float() if setting is Setting.MAX_CURRENT:
            return text("report", "{amperes} A", amperes=f"{value:g}")
        case _:
            return verbatim(str(value))
