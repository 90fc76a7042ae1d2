"""Switches that make a simulated OCPP 2.x station misbehave as real ones were seen to (``facts/ocpp.md`` §2, §3.3, §5a)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.simulator.quirks import NO_QUIRKS, Quirks


@dataclass(frozen=True, slots=True)
class Ocpp2Quirks:
    """What this one station does wrong; by default nothing. ``common`` are faults that it shares with 1.6 chargers."""

    report_with_a_hole: bool = False
    """One part of each report is left out: seqNo jumps."""
    report_never_ends: bool = False
    """The last part of a report says that more is to come, and nothing comes."""
    report_never_comes: bool = False
    """GetBaseReport and GetReport are answered Accepted, and no report follows."""
    drops_calls_before_boot: bool = False
    """The link is dropped when a CALL comes before BootNotification has been answered (Wallbox)."""
    needs_pending_first: bool = False
    """A CSMS that accepts the first BootNotification at once is not served: the link is dropped (EVBox Livo)."""
    accepts_without_change: bool = False
    """SetVariables is answered Accepted, and nothing changes."""
    unknown_words: bool = False
    """Statuses and a boot reason that no schema has."""
    shaped_like_1_6: bool = False
    """Messages of OCPP 1.6 over the subprotocol of 2.0.1 (FoxESS)."""
    refuses_charging_profiles: bool = False
    """Every SetChargingProfile is answered Rejected (FoxESS)."""
    no_set_network_profile: bool = False
    """SetNetworkProfile is answered with CALLERROR NotSupported."""
    set_network_profile_fails: bool = False
    """SetNetworkProfile is answered Failed, and nothing is stored."""
    never_returns_after_migration: bool = False
    """After a restart with another slot in front it dials no more."""
    migration_falls_back: bool = False
    """Only the slot that was used last ever connects: a migration ends where it began."""
    returns_with_old_password: bool = False
    """A new BasicAuthPassword is answered Accepted; the station drops the link and comes back with the old one."""
    probes_with_1_6: bool = False
    """Every dial is preceded by a short link with subprotocol ocpp1.6 (FoxESS)."""
    one_item_per_message: bool = False
    """ItemsPerMessage is 1 for every request."""
    boots_only_once: bool = False
    """No BootNotification on a reconnect without restart."""
    common: Quirks = NO_QUIRKS


NO_OCPP2_QUIRKS = Ocpp2Quirks()
