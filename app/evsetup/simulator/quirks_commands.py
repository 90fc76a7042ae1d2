"""What chargers do wrong with commands that the conformity check tries (OCPP 1.6 §5, its Security Whitepaper)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch


@dataclass(frozen=True)
class CommandQuirks:
    """Commands that are answered, or done, other than OCPP says."""

    answers_unknown_actions: bool = switch(text("simulator", "A request that it does not know is answered as done."))
    writes_read_only: bool = switch(text("simulator", "Writes of keys that may only be read are answered as done."))
    promises_second_start: bool = switch(
        text("simulator", "A remote start is promised on a connector on which a charge runs.")
    )
    stops_any_number: bool = switch(
        text("simulator", "A remote stop of a transaction that it does not have is promised.")
    )
    forgets_availability: bool = switch(text("simulator", "A restart puts it in service again."))
    triggers_any_connector: bool = switch(
        text("simulator", "TriggerMessage is accepted for connectors that it does not have.")
    )
    silent_diagnostics: bool = switch(
        text("simulator", "GetDiagnostics is answered with a file name, and nothing is told of the upload.")
    )
    takes_any_profile: bool = switch(
        text("simulator", "Every charging profile is accepted; those that do not fit are dropped.")
    )
    keeps_cleared_profiles: bool = switch(
        text("simulator", "ClearChargingProfile is accepted, and the profile goes on to rule.")
    )
    reserves_occupied: bool = switch(text("simulator", "A connector in use is promised to be reserved."))
    cancels_any_reservation: bool = switch(
        text("simulator", "A reservation that it does not have is answered as cancelled.")
    )
    list_version_stuck: bool = switch(text("simulator", "A local list is accepted, and its version stays as it was."))
    list_takes_old_versions: bool = switch(
        text("simulator", "A change of the local list is accepted whatever version it has.")
    )
    takes_rubbish_certificates: bool = switch(
        text("simulator", "Whatever is sent as a certificate is answered as installed.")
    )
    shows_its_key: bool = switch(text("simulator", "GetConfiguration shows its AuthorizationKey."))
