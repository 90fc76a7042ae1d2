"""Switches that make a simulated OCPP 2.x station misbehave as real ones were seen to (``facts/ocpp.md`` §2, §3.3, §5a)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.ocpp2_quirks_commands import CommandQuirks2
from evsetup.simulator.quirk_switch import switch
from evsetup.simulator.quirks_files import FileQuirks
from evsetup.simulator.quirks_lies import LieQuirks
from evsetup.simulator.quirks_profiles import ProfileQuirks


@dataclass(frozen=True)
class Ocpp2Quirks(FileQuirks, ProfileQuirks, CommandQuirks2, LieQuirks):
    """What this one station does wrong; by default nothing."""

    report_with_a_hole: bool = switch(text("simulator", "One part of each report is left out: seqNo jumps."))
    report_never_ends: bool = switch(
        text("simulator", "The last part of a report says that more is to come, and nothing comes.")
    )
    report_never_comes: bool = switch(
        text("simulator", "GetBaseReport and GetReport are answered Accepted, and no report follows.")
    )
    drops_calls_before_boot: bool = switch(
        text("simulator", "The link is dropped when a CALL comes before BootNotification has been answered (Wallbox).")
    )
    needs_pending_first: bool = switch(
        text(
            "simulator",
            "A CSMS that accepts the first BootNotification at once is not served: the link is dropped (EVBox Livo).",
        )
    )
    accepts_without_change: bool = switch(text("simulator", "SetVariables is answered Accepted, and nothing changes."))
    unknown_words: bool = switch(text("simulator", "Statuses and a boot reason that no schema has."))
    shaped_like_1_6: bool = switch(text("simulator", "Messages of OCPP 1.6 over the subprotocol of 2.0.1 (FoxESS)."))
    refuses_charging_profiles: bool = switch(
        text("simulator", "Every SetChargingProfile is answered Rejected (FoxESS).")
    )
    no_set_network_profile: bool = switch(
        text("simulator", "SetNetworkProfile is answered with CALLERROR NotSupported.")
    )
    set_network_profile_fails: bool = switch(
        text("simulator", "SetNetworkProfile is answered Failed, and nothing is stored.")
    )
    never_returns_after_migration: bool = switch(
        text("simulator", "After a restart with another slot in front it dials no more.")
    )
    migration_falls_back: bool = switch(
        text("simulator", "Only the slot that was used last ever connects: a migration ends where it began.")
    )
    returns_with_old_password: bool = switch(
        text(
            "simulator",
            "A new BasicAuthPassword is answered Accepted; the station drops the link and comes back with the old one.",
        )
    )
    probes_with_1_6: bool = switch(
        text("simulator", "Every dial is preceded by a short link with subprotocol ocpp1.6 (FoxESS).")
    )
    one_item_per_message: bool = switch(text("simulator", "ItemsPerMessage is 1 for every request."))
    boots_only_once: bool = switch(text("simulator", "No BootNotification on a reconnect without restart."))
    never_returns_after_reboot: bool = switch(text("simulator", "It restarts and never comes back."))


NO_OCPP2_QUIRKS = Ocpp2Quirks()
