"""What a charger loses when a new firmware starts with factory values, as some do (``facts/serial-firmware-security.md`` §2.6)."""

from __future__ import annotations

from evsetup.simulator.flash import Flash

_WAY_TO_THE_CSMS = (
    "url",
    "chargebox",
    "authorizationkey",
    "identity",
    "network",
    "basicauthpassword",
    "securityprofile",
)


def forget_settings(flash: Flash, name: str) -> None:
    """Drops from the stored values ``name`` all but those without which the charger could not dial in again."""
    stored = flash.read(name, {})
    if isinstance(stored, dict):
        kept = {key: value for key, value in stored.items() if any(word in key.casefold() for word in _WAY_TO_THE_CSMS)}
        flash.write(**{name: kept})
