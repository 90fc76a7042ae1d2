"""Variables of a 2.x station that are not stored but are so at this moment, and what the station says to writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.domain.settings import OcppVersion
from evsetup.simulator.certificate_store import USES
from evsetup.simulator.device_model import Definition
from evsetup.simulator.ocpp2_local_list import tokens_in
from evsetup.simulator.samples import now
from evsetup.simulator.variable_values import Refusal

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_station import ChargingStation


class LiveValues:
    """The hooks of a device model; ``station`` is set once it is there."""

    def __init__(self) -> None:
        self.station: ChargingStation | None = None

    def value(self, definition: Definition) -> str | None:
        """What the hardware says now; ``None`` for what is stored."""
        station = self.station
        if station is None:
            return None
        outlet = station.charging.outlet
        match definition.component.name, definition.name:
            case "OCPPCommCtrlr", "FileTransferProtocols":
                return "" if station.station.quirks.hides_transfers else station.files.transfer.protocols
            case "ClockCtrlr", "DateTime":
                return now()
            case "ChargingStation", "AvailabilityState":
                return "Available" if station.charging.available else "Unavailable"
            case (("EVSE" | "Connector"), "AvailabilityState"):
                return station.charging.status
            case "EVSE", "ChargingState":
                return station.charging.charging_state
            case (("ChargingStation" | "EVSE" | "ElectricalFeed" | "ControlMetering"), "Power"):
                return f"{outlet.read().power_w:.1f}"
            case (("ControlMetering" | "OverCurrentProtection"), "ACCurrent"):
                return f"{outlet.read().currents_a[0]:.2f}"
            case "ElectricalFeed", "ACVoltage":
                return f"{outlet.read().voltages_v[0]:.1f}"
            case ("ElectricalFeed", "Energy") | ("FiscalMetering", "EnergyImportRegister"):
                return f"{outlet.read().energy_wh:.1f}"
            case "PowerContactor", "Active":
                return "true" if outlet.closed else "false"
            case "ConnectorPlugRetentionLock", "Active":
                return "true" if station.charging.lock.engaged else "false"
            case "CPPWMController", "State":
                return "C" if outlet.offered_a and outlet.car_plugged else "B" if outlet.car_plugged else "A"
            case "OCPPCommCtrlr", "ActiveNetworkProfile":
                return str(station.active_slot)
            case "NetworkConfiguration", "OcppVersion" if definition.component.instance == str(station.active_slot):
                return "OCPP21" if station.station.version is OcppVersion.V21 else "OCPP20"
            case "LocalAuthListCtrlr", "Entries":
                return str(len(tokens_in(station.station.flash.read("local_tokens", {}))))
            case "SecurityCtrlr", "CertificateEntries":
                store = station.station.security.store
                return str(sum(len(store.pems(use)) for use in USES))
            case _:
                return None

    def judge(self, definition: Definition, value: str) -> Refusal | None:
        """Whether the rest of the station allows a value that fits."""
        return self.station.network.judge(definition, value) if self.station is not None else None
