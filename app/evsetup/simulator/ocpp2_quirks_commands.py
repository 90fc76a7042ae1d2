"""What 2.x stations do wrong with requests that the conformity check tries (OCPP 2.0.1 part 2)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch


@dataclass(frozen=True)
class CommandQuirks2:
    """Requests that are answered, or done, other than OCPP says."""

    answers_unknown_actions: bool = switch(text("simulator", "A request that it does not know is answered as done."))
    writes_read_only: bool = switch(
        text("simulator", "Writes of variables that may only be read are answered as done.")
    )
    takes_any_value: bool = switch(text("simulator", "Values that do not fit a variable are answered as taken."))
    unknown_is_rejected: bool = switch(
        text("simulator", "Variables and components that it does not have are answered Rejected.")
    )
    shows_its_key: bool = switch(text("simulator", "GetVariables shows its BasicAuthPassword."))
    drops_items: bool = switch(
        text("simulator", "Of more items than ItemsPerMessage it answers as many as it takes, and says nothing.")
    )
    takes_any_monitor: bool = switch(text("simulator", "Monitors that cannot be are answered as set."))
    keeps_cleared_monitors: bool = switch(text("simulator", "A monitor that was cleared goes on."))
    silent_monitors: bool = switch(text("simulator", "Monitors are set, and nothing is ever told of them."))
    starts_twice: bool = switch(text("simulator", "A start is promised on an EVSE on which a charge runs."))
    stops_any_number: bool = switch(text("simulator", "A stop of a charge that it does not have is promised."))
    unlocks_while_charging: bool = switch(
        text("simulator", "UnlockConnector is answered Unlocked while a charge runs.")
    )
    forgets_availability: bool = switch(text("simulator", "A restart puts it in service again."))
    triggers_any_evse: bool = switch(text("simulator", "TriggerMessage is accepted for EVSEs that it does not have."))
    silent_triggers: bool = switch(text("simulator", "TriggerMessage is accepted, and nothing is sent."))
    silent_customer_reports: bool = switch(
        text("simulator", "CustomerInformation is accepted, and nothing is reported.")
    )
    takes_any_profile: bool = switch(
        text("simulator", "Every charging profile is accepted; those that do not fit are dropped.")
    )
    keeps_cleared_profiles: bool = switch(
        text("simulator", "ClearChargingProfile is accepted, and the profile goes on to rule.")
    )
    reserves_occupied: bool = switch(text("simulator", "An EVSE in use is promised to be reserved."))
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
    silent_logs: bool = switch(text("simulator", "GetLog is accepted, and nothing is told of the upload."))
    takes_any_network_profile: bool = switch(
        text("simulator", "A network profile that cannot be is answered as stored.")
    )
