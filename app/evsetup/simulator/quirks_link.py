"""What chargers do wrong while a link stands (``facts/ocpp.md`` §2.2)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch


@dataclass(frozen=True)
class LinkQuirks:
    """Faults in the life of a link, from boot to reboot."""

    no_pong: bool = switch(text("simulator", "It answers no WebSocket ping."))
    pings_every_two_minutes: bool = switch(text("simulator", "It pings every 120 seconds, whatever it is told."))
    reserved_bit: bool = switch(text("simulator", "Its messages carry a reserved bit that was not agreed on."))
    boots_only_once: bool = switch(
        text(
            "simulator", "It sends no BootNotification when it connects again without a restart (OCPP 1.6 allows that)."
        )
    )
    hangs_before_boot: bool = switch(
        text("simulator", "A request that comes before its BootNotification is answered makes it hang for a minute.")
    )
    drops_before_boot: bool = switch(
        text(
            "simulator", "A GetConfiguration that comes before its BootNotification is answered makes it drop the link."
        )
    )
    drops_during_call: bool = switch(
        text("simulator", "After each restart it drops the link once, in the middle of a GetConfiguration.")
    )
    second_socket: bool = switch(text("simulator", "It opens a second link while the first one stands."))
    never_returns_after_reboot: bool = switch(text("simulator", "A restart is begun and never ends."))
