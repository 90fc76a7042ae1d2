"""Switches that make a simulated device misbehave as real ones were seen to (``facts/ocpp.md`` §2, §5a), and its pace."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch
from evsetup.simulator.quirks_commands import CommandQuirks
from evsetup.simulator.quirks_configuration import ConfigurationQuirks
from evsetup.simulator.quirks_dialling import DiallingQuirks
from evsetup.simulator.quirks_files import FileQuirks
from evsetup.simulator.quirks_lies import LieQuirks
from evsetup.simulator.quirks_link import LinkQuirks
from evsetup.simulator.quirks_log_in import LogInQuirks
from evsetup.simulator.quirks_messages import MessageQuirks
from evsetup.simulator.quirks_profiles import ProfileQuirks


@dataclass(frozen=True)
class Ocpp16Quirks(
    DiallingQuirks, LogInQuirks, LinkQuirks, ConfigurationQuirks, MessageQuirks, FileQuirks, ProfileQuirks
):
    """All that a charger of OCPP 1.6 can do wrong."""


@dataclass(frozen=True)
class Quirks(Ocpp16Quirks, CommandQuirks, LieQuirks):
    """What this one device does wrong; by default nothing.

    Each switch is one fault that a commissioning tool meets in the field; ``quirk_switch.descriptions`` tells what it does.
    """

    garbage_on_the_wire: bool = switch(
        text(
            "simulator",
            "OpenEVSE: answers are not JSON, half a page of HTML over HTTP, noise between lines over serial.",
        )
    )
    unplugged_mid_line: bool = switch(
        text("simulator", "OpenEVSE: the serial port disappears after half of the answer line.")
    )
    rejects_boot: bool = switch(text("simulator", "CSMS: every BootNotification is answered Rejected."))
    refuses_transactions: bool = switch(
        text("simulator", "CSMS: StartTransaction and StopTransaction are answered with CALLERROR InternalError.")
    )


NO_QUIRKS = Quirks()


@dataclass(frozen=True, slots=True)
class Pace:
    """How much faster than a real device this one is; shortens gaps and sample intervals, never falsifies physics."""

    speed: float = 1.0

    def seconds(self, real: float) -> float:
        """What ``real`` seconds of a real device's idling take here."""
        return real / self.speed

    @property
    def reboot_gap(self) -> float:
        """How long the device is away when it reboots."""
        return self.seconds(2.0)

    @property
    def reaction(self) -> float:
        """How long the device takes to act on an answer that it has just given."""
        return self.seconds(0.2)
