"""What chargers do wrong with their configuration keys (``facts/ocpp.md`` §2.3, §2.4, §2.8)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch


@dataclass(frozen=True)
class ConfigurationQuirks:
    """Faults in GetConfiguration and ChangeConfiguration."""

    never_answers_full_read: bool = switch(
        text("simulator", "It never answers a question for all keys, and takes four keys per question.")
    )
    reboots_on_full_read: bool = switch(text("simulator", "A question for all keys makes it restart."))
    one_key_at_once: bool = switch(text("simulator", "It takes one key per question and leaves out the others."))
    hides_vendor_keys: bool = switch(
        text("simulator", "Its own keys are answered by name, and missing in the full list.")
    )
    no_address_key: bool = switch(text("simulator", "It has no key for the address of its CSMS."))
    own_address_key: bool = switch(
        text("simulator", "It keeps address and identity together in one key whose name no card knows.")
    )
    native_values: bool = switch(text("simulator", "Values come as numbers, true, false and null instead of text."))
    long_value: bool = switch(text("simulator", "One value is 900 characters long."))
    heartbeat_spelled_oddly: bool = switch(
        text("simulator", "It spells HeartBeatInterval with a capital B, and knows no other spelling.")
    )
    lower_case_keys: bool = switch(text("simulator", "All keys are in lower case, and known in no other spelling."))
    authorization_key_in_lower_case: bool = switch(
        text("simulator", "It spells authorizationKey with a small a, and knows no other spelling.")
    )
    answers_every_key: bool = switch(text("simulator", "It answers all keys, whichever were asked for."))
    accepts_without_change: bool = switch(text("simulator", "Writes are answered as done, and nothing changes."))
    reboot_required: bool = switch(
        text("simulator", "Every write is answered RebootRequired and acts after a restart.")
    )
    not_supported: bool = switch(text("simulator", "Every write is answered NotSupported, even of keys that it lists."))
    vanishes_on_config_write: bool = switch(
        text("simulator", "The link drops in the middle of a write, without an answer, and the write is lost.")
    )
    reboots_on_measurands: bool = switch(
        text("simulator", "It accepts measurands that it does not have, and restarts when it is asked for the list.")
    )
