"""The physical components of a simulated charging station: one EVSE with one socket, three phases, 32 A.

Tiers ChargingStation, EVSE and Connector with their parts: OCPP 2.0.1 part 1 §4.2, appendices (components and variables).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from evsetup.domain.settings import OcppVersion
from evsetup.simulator.device_model import Definition
from evsetup.simulator.station_controllers import SLOTS
from evsetup.simulator.variable_kinds import (
    RO,
    RW,
    WO,
    boolean,
    decimal,
    integer,
    option,
    part,
    string,
    target,
)

STATES: Final = ("Available", "Occupied", "Reserved", "Unavailable", "Faulted")
_ROTATIONS: Final = ("NotApplicable", "Unknown", "RST", "RTS", "SRT", "STR", "TRS", "TSR")
_CHARGING: Final = ("Charging", "EVConnected", "SuspendedEV", "SuspendedEVSE", "Idle")


@dataclass(frozen=True, slots=True)
class Nameplate2:
    """What the station says of itself in BootNotification and in its model."""

    vendor: str
    model: str
    serial: str
    firmware: str


def hardware(version: OcppVersion, plate: Nameplate2) -> tuple[Definition, ...]:
    """All physical components."""
    return (
        *_station(plate),
        *_evse(version),
        *_connector(),
        *_cabinet(),
        *_electrical(),
        *_network_configurations(version),
    )


def _availability() -> tuple[Definition, ...]:
    return (
        option("AvailabilityState", "Available", STATES, monitored=True),
        boolean("Available", True),
        boolean("Problem", False, monitored=True),
    )


def _station(plate: Nameplate2) -> tuple[Definition, ...]:
    return part(
        "ChargingStation",
        boolean("AllowNewSessionsPendingFirmwareUpdate", False, RW),
        *_availability(),
        string("Model", plate.model),
        string("SerialNumber", plate.serial),
        integer("SupplyPhases", 3, RO, 0, 3),
        string("VendorName", plate.vendor),
        option("PhaseRotation", "RST", _ROTATIONS, RW),
        decimal("Power", 0.0, unit="W", top=22_000),
    ) + part(
        "Controller",
        boolean("Active", True),
        string("FirmwareVersion", plate.firmware),
        integer("MaxMsgElements", 100),
        boolean("Problem", False, monitored=True),
        boolean("SelftestActive", False),
        decimal("Temperature", 38.5, unit="Celsius", top=85),
        integer("Tries", 0),
        string("VendorName", plate.vendor),
        string("SerialNumber", f"{plate.serial}-C"),
    )


def _evse(version: OcppVersion) -> tuple[Definition, ...]:
    return part(
        "EVSE",
        boolean("AllowReset", False),
        *_availability(),
        option("PhaseRotation", "RST", _ROTATIONS, RW),
        decimal("Power", 0.0, unit="W", top=22_000),
        integer("SupplyPhases", 3, RO, 0, 3),
        string("EvseId", "", RW, 0, 40),
        *((option("ChargingState", "Idle", _CHARGING),) if version is OcppVersion.V21 else ()),
        evse=1,
    ) + part(
        "FiscalMetering",
        decimal("EnergyImportRegister", 0.0, unit="Wh"),
        decimal("EnergyImport", 0.0, unit="Wh"),
        string("PublicKey", ""),
        string("Manufacturer", "evsetup demo meters"),
        string("SerialNumber", "MID-40117"),
        boolean("Problem", False, monitored=True),
        evse=1,
    )


def _connector() -> tuple[Definition, ...]:
    return (
        part(
            "Connector",
            *_availability(),
            option("ChargeProtocol", "CPPWM", ("CPPWM", "ISO15118", "Uncontrolled", "Undetermined", "Unknown")),
            string("ConnectorType", "sType2"),
            option("PhaseRotation", "RST", _ROTATIONS, RW),
            integer("SupplyPhases", 3, RO, 0, 3),
            evse=1,
            connector=1,
        )
        + part(
            "ConnectorPlugRetentionLock",
            boolean("Active", False),
            boolean("Enabled", True, RW),
            boolean("Problem", False, monitored=True),
            integer("Tries", 3, RW, 1, 10),
            evse=1,
            connector=1,
        )
        + part("CPPWMController", boolean("SelftestActive", False), string("State", "A"), evse=1, connector=1)
        + part(
            "PowerContactor",
            boolean("Active", False),
            boolean("Tripped", False, monitored=True),
            integer("Count", 1204, RO),
            evse=1,
            connector=1,
        )
        + part("TemperatureSensor", decimal("Temperature", 31.0, unit="Celsius"), evse=1, connector=1)
    )


def _cabinet() -> tuple[Definition, ...]:
    return (
        part(
            "TokenReader",
            boolean("Enabled", True, RW),
            boolean("Problem", False),
            option("TokenType", "ISO14443", ("ISO14443", "ISO15693")),
        )
        + part(
            "ChargingStatusIndicator",
            boolean("Active", True),
            string("Color", "00FF00", RW, 6, 6),
            integer("Percent", 80, RW, 0, 100, unit="Percent", instance="Brightness"),
        )
        + part("Heater", boolean("Active", False), target("Temperature", 21.0, 5.0, 0.0, 15.0, unit="Celsius"))
        + part(
            "AirCoolingSystem", boolean("Enabled", True, RW), target("FanSpeed", 0.0, 1200.0, 600.0, 3000.0, unit="RPM")
        )
        + part("TemperatureSensor", decimal("Temperature", 24.5, unit="Celsius"), instance="Cabinet")
        + part("HumiditySensor", decimal("Humidity", 41.0, unit="RH"))
        + part("TiltSensor", decimal("Angle", 0.4, unit="Deg"), boolean("Tripped", False, monitored=True))
        + part("CaseAccessSensor", boolean("Tripped", False, monitored=True), boolean("Enabled", True, RW))
        + part("RealTimeClock", boolean("Active", True), boolean("Fallback", False), boolean("Problem", False))
        + part(
            "DataLink",
            boolean("Active", True),
            boolean("Enabled", True),
            boolean("Fallback", False),
            string("NetworkAddress", "127.0.0.1"),
            string("Type", "Ethernet"),
            instance="Wired0",
        )
        + part(
            "DataLink",
            boolean("Active", False),
            boolean("Enabled", False, RW),
            string("ICCID", "8944500102198304826F"),
            string("IMSI", "234150000000001"),
            decimal("SignalStrength", -71.0, unit="dBm"),
            instance="Wireless0",
        )
    )


def _electrical() -> tuple[Definition, ...]:
    return (
        part(
            "ElectricalFeed",
            decimal("ACVoltage", 230.2, unit="V"),
            boolean("Active", True),
            boolean("Problem", False, monitored=True),
            decimal("Energy", 0.0, unit="Wh"),
            string("PowerType", "AC"),
            decimal("Power", 0.0, unit="W", top=22_000),
            integer("SupplyPhases", 3, RO, 0, 3),
        )
        + part(
            "DistributionPanel",
            integer("Fuse", 40, RW, 6, 63, unit="A", instance="1"),
            string("ChargingStation", "1", instance="1"),
        )
        + part(
            "OverCurrentProtection",
            decimal("ACCurrent", 0.0, unit="A", top=40),
            boolean("Operated", False, monitored=True),
            evse=1,
        )
        + part("RCD", boolean("Operated", False, monitored=True), boolean("Tripped", False, monitored=True), evse=1)
        + part("ControlMetering", decimal("ACCurrent", 0.0, unit="A"), decimal("Power", 0.0, unit="W"), evse=1)
        + part(
            "UpstreamProtectionTrigger", boolean("Active", False), boolean("Problem", False), boolean("Tripped", False)
        )
    )


def _network_configurations(version: OcppVersion) -> tuple[Definition, ...]:
    """One component per slot; in 2.0.1 they exist inside only, and SetNetworkProfile alone writes them."""
    from dataclasses import replace

    interfaces = [*(f"Wired{n}" for n in range(4)), *(f"Wireless{n}" for n in range(4))]
    longest, name = (2000, 50) if version is OcppVersion.V21 else (512, 20)
    variables = (
        string("OcppCsmsUrl", "", RW, 0, longest),
        option("OcppInterface", "Wired0", [*interfaces, "Any"] if version is OcppVersion.V21 else interfaces, RW),
        option("OcppTransport", "JSON", ("JSON", "SOAP"), RW),
        option("OcppVersion", "OCPP20", ("OCPP16", "OCPP20", "OCPP201", "OCPP21"), RW),
        integer("SecurityProfile", 1, RW, 0, 3),
        integer("MessageTimeout", 30, RW, 1, 3600, unit="s"),
        string("Identity", "", RW, 0, 48),
        string("BasicAuthPassword", "", WO, 0, 64),
        boolean("ApnEnabled", False, RW),
        string("Apn", "", RW, 0, longest),
        string("ApnUserName", "", RW, 0, name),
        string("ApnPassword", "", WO, 0, 64),
        string("SimPin", "", WO, 0, 8),
        string("PreferredNetwork", "", RW, 0, 6),
        boolean("UseOnlyPreferredNetwork", False, RW),
        option("ApnAuthentication", "AUTO", ("PAP", "CHAP", "NONE", "AUTO"), RW),
        boolean("VpnEnabled", False, RW),
        string("VpnServer", "", RW, 0, longest),
        string("VpnUser", "", RW, 0, name),
        string("VpnGroup", "", RW, 0, name),
        string("VpnPassword", "", WO, 0, 64),
        string("VpnKey", "", WO, 0, 255),
        option("VpnType", "IKEv2", ("IKEv2", "IPSec", "L2TP", "PPTP"), RW),
    )
    hidden = version is not OcppVersion.V21
    return tuple(
        replace(definition, hidden=hidden)
        for slot in SLOTS
        for definition in part("NetworkConfiguration", *variables, instance=str(slot))
    )
