"""Which settings of one charger go to others: never who it is, what proves it, or where it stands in the network."""

from __future__ import annotations

from evsetup.domain.settings import Setting, Settings, StaticAddress, Unknown

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
