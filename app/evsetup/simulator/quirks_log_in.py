"""What chargers do with keys and security profiles (``facts/ocpp.md`` §2.5, §3.2)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch


@dataclass(frozen=True)
class LogInQuirks:
    """How a key becomes a password, and what becomes of a new key or profile."""

    no_log_in: bool = switch(text("simulator", "It sends no log-in, though it has a key."))
    raw_key: bool = switch(text("simulator", "It is delivered with a key of 20 random bytes and sends these bytes."))
    hex_literal_log_in: bool = switch(text("simulator", "It uses the hex digits of its key as the password."))
    plain_text_key: bool = switch(
        text("simulator", "It takes keys of 16 to 20 characters as they are, and no hex digits.")
    )
    decodes_printable_keys_only: bool = switch(
        text("simulator", "It decodes a key's hex digits only where readable text comes out, and else uses the digits.")
    )
    refuses_authorization_key: bool = switch(text("simulator", "It rejects every new key, whatever its form."))
    key_acts_after_reboot: bool = switch(
        text("simulator", "It accepts a new key, comes back with the old one, and uses the new one after a restart.")
    )
    returns_with_old_key: bool = switch(
        text("simulator", "It accepts a new key and goes on with the old one for ever.")
    )
    profile_falls_back: bool = switch(
        text("simulator", "A higher security profile is accepted, never connects, and is given up after some tries.")
    )
    profile_never_returns: bool = switch(
        text("simulator", "A higher security profile is accepted, never connects, and is tried for ever.")
    )
    without_security_extension: bool = switch(
        text("simulator", "It knows nothing of the security whitepaper: no certificates, no GetLog, no signed updates.")
    )
