"""Configuration keys as odd chargers have them: hidden, spelled otherwise, missing, too long (``facts/ocpp.md`` §2.3, §2.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from evsetup.simulator.ocpp_configuration import Access, Key
from evsetup.simulator.quirks import Quirks
from evsetup.simulator.transfer import schemes_of

LONG_KEY: Final = "VendorCapabilities"
OWN_ADDRESS_KEY: Final = "AcmeHeadOffice"
PORTAL_KEY: Final = "AcmePortalUrl"
ADDRESS_KEYS: Final = frozenset({"Cst_BackendUrl", "Cst_ChargeBoxId", OWN_ADDRESS_KEY})


def odd(keys: Iterable[Key], quirks: Quirks) -> tuple[Key, ...]:
    """``keys`` as a charger with these switches has them."""
    found = [_odd(key, quirks) for key in keys if not (quirks.no_address_key and key.name in ADDRESS_KEYS)]
    if quirks.long_value:
        found.append(Key(LONG_KEY, "capability" * 90, Access.READ_ONLY))
    return tuple(found)


def _odd(key: Key, quirks: Quirks) -> Key:
    if key.name in ADDRESS_KEYS and quirks.hides_vendor_keys:
        key = replace(key, listed=False)
    if key.name == "GetConfigurationMaxKeys" and (quirks.one_key_at_once or quirks.never_answers_full_read):
        key = replace(key, value="1" if quirks.one_key_at_once else "4")
    if key.name == "MeterValuesSampledData" and quirks.reboots_on_measurands:
        key = replace(key, takes=lambda value: len(value) <= 500)
    if key.name == "SupportedFileTransferProtocols":
        told = ",".join(schemes_of(quirks)).upper()
        key = replace(key, value="" if quirks.hides_transfers else told)
    if quirks.lower_case_keys:
        return replace(key, name=key.name.lower(), exact=True)
    if key.name == "HeartbeatInterval" and quirks.heartbeat_spelled_oddly:
        return replace(key, name="HeartBeatInterval", exact=True)
    if key.name == "AuthorizationKey" and quirks.authorization_key_in_lower_case:
        return replace(key, name="authorizationKey", exact=True)
    return key
