"""A setting's value as a person types it, in the window and in the terminal. Secrets never come so."""

from __future__ import annotations

from evsetup.domain.settings import Dhcp, OcppVersion, Setting, SettingValue, StaticAddress


def setting_value(setting: Setting, typed: str) -> SettingValue:
    """``typed`` as the value of ``setting``: ``dhcp`` or ``address/prefix,gateway``, whole numbers, a version, else text.

    Raises:
        ValueError: it is no value of this setting, or the setting is a secret.
    """
    words = typed.strip()
    match setting:
        case _ if setting.is_secret:
            raise ValueError(f"{setting.value} is a secret")
        case Setting.ETHERNET if words.casefold() == "dhcp":
            return Dhcp()
        case Setting.ETHERNET:
            address, _, gateway = words.partition(",")
            return StaticAddress(address.strip(), gateway.strip())
        case Setting.MAX_CURRENT | Setting.SECURITY_PROFILE:
            return int(words)
        case Setting.OCPP_VERSION:
            return OcppVersion(words if words.startswith("ocpp") else f"ocpp{words}")
        case _:
            return words


def typed_form(value: SettingValue) -> str:
    """``value`` as ``setting_value`` takes it."""
    return f"{value.address},{value.gateway}" if isinstance(value, StaticAddress) else str(value)
