"""Which settings of one charger go to others: never who it is, what proves it, or where it stands in the network."""

from __future__ import annotations

from collections.abc import Mapping

from evsetup.commissioning.known_variable import is_masked, known_variables, with_secrets_hidden
from evsetup.domain.plan import Risk
from evsetup.domain.settings import Setting, Settings, StaticAddress, Unknown
from evsetup.domain.variable import Snapshot

ITS_OWN = frozenset({Setting.IDENTITY, Setting.KEY, Setting.HOSTNAME, Setting.OCPP_VERSION, Setting.SECURITY_PROFILE})
"""What stays with each charger; the version is its firmware's, and a profile is raised only with keys and roots in place."""


def copied(source: Settings, laptop_url: str) -> Settings:
    """What other chargers may get of ``source``: no fixed address, and no CSMS address that is this laptop's."""
    return Settings(
        {
            setting: value
            for setting, value in source.items()
            if setting not in ITS_OWN
            and not isinstance(value, Unknown | StaticAddress)
            and not (setting is Setting.CSMS_URL and str(value).startswith(laptop_url))
        }
    )


def copied_variables(source: Snapshot) -> Mapping[str, str]:
    """Single settings that other chargers may get, by their names: shown, writable, and nothing that can cut one off."""
    hidden = with_secrets_hidden(source, source.identity.vendor)
    return {
        str(one.name): one.variable.value
        for one in known_variables(hidden)
        if one.bound is None
        and one.risk < Risk.CREDENTIAL
        and isinstance(one.variable.value, str)
        and not is_masked(one.variable.value)
    }
