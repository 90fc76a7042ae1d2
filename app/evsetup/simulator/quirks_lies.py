"""Lies: what a charger promises or reports, and what is not so (``facts/ocpp.md`` §2.3, §2.6). The same on every version of OCPP.

Further lies stand with what they are about: a composite schedule that tells nothing of profiles (``quirks_profiles``), profiles that
survive their clearing and silent triggers (``quirks_commands``, ``quirks_messages``, ``ocpp2_quirks_commands``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from evsetup.domain.text import text
from evsetup.simulator.outlet import HONEST_METER, OutletFaults
from evsetup.simulator.quirk_switch import switch

_L2, _L3 = 1, 2
_TOO_HIGH_V: Final = 262.0
_TOO_FAST: Final = 1.3


@dataclass(frozen=True)
class LieQuirks:
    """Each is seen only by who looks behind the promise: at the current, the register, the record, the socket."""

    ignores_limit: bool = switch(text("simulator", "A limit is accepted and told, and the current stays as it was."))
    one_phase_ignores_limit: bool = switch(text("simulator", "A limit rules L1 and L2; the current of L3 stays."))
    meter_jumps_back: bool = switch(
        text("simulator", "Every second sample of the energy register is lower than the one before.")
    )
    energy_without_power: bool = switch(text("simulator", "The energy register rises by 30 % more than was taken."))
    voltage_out_of_window: bool = switch(text("simulator", "L2 has 262 V."))
    stops_without_record: bool = switch(text("simulator", "The end of a charge is not told."))
    record_without_energy: bool = switch(text("simulator", "The record of a charge holds no energy."))
    loses_offline_queue: bool = switch(text("simulator", "What happens without a link is never told."))
    offline_queue_out_of_order: bool = switch(
        text("simulator", "What happened without a link is told in reverse order.")
    )
    unlock_does_nothing: bool = switch(text("simulator", "UnlockConnector is answered Unlocked, and the plug is held."))
    reset_does_nothing: bool = switch(text("simulator", "Reset is accepted, and nothing happens."))
    status_frozen: bool = switch(text("simulator", "The state of the socket stays as it was told first."))
    card_not_told: bool = switch(text("simulator", "A card that is held to its reader is not told of."))

    @property
    def of_outlet(self) -> OutletFaults:
        """What of this is done by contactor and meter."""
        volts = list(HONEST_METER.volts)
        if self.voltage_out_of_window:
            volts[_L2] = _TOO_HIGH_V
        deaf = frozenset({_L3}) if self.one_phase_ignores_limit else frozenset()
        return OutletFaults(
            deaf_phases=frozenset(range(len(volts))) if self.ignores_limit else deaf,
            gain=_TOO_FAST if self.energy_without_power else 1.0,
            jumps_back=self.meter_jumps_back,
            volts=tuple(volts),
        )


NO_LIES: Final = LieQuirks()
