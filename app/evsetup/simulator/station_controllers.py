"""The logical components of a simulated charging station: what a CSMS can read and set over OCPP 2.0.1 and 2.1.

Names, types, units and who may write: ``facts/ocpp.md`` §3.3, §5; OCPP 2.0.1 and 2.1 appendices (components and variables).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from evsetup.domain.settings import OcppVersion
from evsetup.simulator.device_model import Definition
from evsetup.simulator.profile_rules import MAX_INSTALLED, MAX_PERIODS, MAX_STACK_LEVEL
from evsetup.simulator.variable_kinds import (
    RO,
    RW,
    WO,
    boolean,
    integer,
    members,
    moment,
    option,
    part,
    sequence,
    string,
)

MEASURANDS: Final = (
    "Current.Import",
    "Current.Offered",
    "Energy.Active.Import.Register",
    "Power.Active.Import",
    "Voltage",
)
_SAMPLED: Final = "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage"
_ENERGY: Final = "Energy.Active.Import.Register"
SLOTS: Final = (1, 2, 3)
"""The network profile slots that the station has room for."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one message to or from the station may hold."""

    items: int = 20
    bytes: int = 16_384
    reported: int = 25


def controllers(version: OcppVersion, limits: Limits) -> tuple[Definition, ...]:
    """All logical components; those that OCPP 2.1 added are there in 2.1 only."""
    return (
        *_communication(version),
        *_security(version),
        *_device_data(limits),
        *_clock(),
        *_authorization(),
        *_transactions(version),
        *_smart_charging(version),
        *_metering(),
        *_local_lists(),
        *_monitoring(limits),
        *_money(),
        *_display(),
        *(_only_in_2_1() if version is OcppVersion.V21 else ()),
    )


def _communication(version: OcppVersion) -> tuple[Definition, ...]:
    slots = [str(slot) for slot in SLOTS]
    return part(
        "OCPPCommCtrlr",
        string("ActiveNetworkProfile", "1"),
        members("FileTransferProtocols", "HTTP,HTTPS", ("FTP", "FTPS", "HTTP", "HTTPS", "SFTP")),
        integer("HeartbeatInterval", 300, RW, 1, 86_400, unit="s"),
        integer("MessageAttemptInterval", 10, RW, 0, 3600, unit="s", instance="TransactionEvent"),
        integer("MessageAttempts", 3, RW, 0, 100, instance="TransactionEvent"),
        integer("MessageTimeout", 30, RO, 1, unit="s", instance="Default"),
        sequence("NetworkConfigurationPriority", "1", slots, RW, reboot=True),
        integer("NetworkProfileConnectionAttempts", 3, RW, 1, 100),
        integer("OfflineThreshold", 60, RW, 0, 86_400, unit="s"),
        option("PublicKeyWithSignedMeterValue", "Never", ("Never", "OncePerTransaction", "EveryMeterValue"), RW),
        boolean("QueueAllMessages", False, RW),
        integer("ResetRetries", 1, RW, 0, 10),
        integer("RetryBackOffRandomRange", 2, RW, 0, 3600, unit="s"),
        integer("RetryBackOffRepeatTimes", 3, RW, 0, 20),
        integer("RetryBackOffWaitMinimum", 2, RW, 0, 3600, unit="s"),
        boolean("UnlockOnEVSideDisconnect", True, RW),
        integer("WebSocketPingInterval", 20, RW, 0, 3600, unit="s"),
        *((moment("ExternalConfigChangeDate", "2026-01-05T08:00:00Z"),) if version is OcppVersion.V21 else ()),
    )


def _security(version: OcppVersion) -> tuple[Definition, ...]:
    return part(
        "SecurityCtrlr",
        boolean("AdditionalRootCertificateCheck", False),
        string("BasicAuthPassword", "", WO, 16, 40),
        integer("CertificateEntries", 0, RO, 0, 6),
        integer("CertSigningRepeatTimes", 2, RW, 0, 10),
        integer("CertSigningWaitMinimum", 30, RW, 0, 3600, unit="s"),
        string("Identity", "", RW, 1, 48, reboot=True),
        integer("MaxCertificateChainSize", 10_000, RO, 0, 10_000),
        string("OrganizationName", "", RW, 1, 64),
        integer("SecurityProfile", 1, RO, 0, 3),
        *((boolean("AllowSecurityProfileDowngrade", False),) if version is OcppVersion.V21 else ()),
    )


def _device_data(limits: Limits) -> tuple[Definition, ...]:
    requests = ("GetReport", "GetVariables", "SetVariables")
    return part(
        "DeviceDataCtrlr",
        *(integer("BytesPerMessage", limits.bytes, unit="B", instance=request) for request in requests),
        *(integer("ItemsPerMessage", limits.items, instance=request) for request in requests),
        integer("ConfigurationValueSize", 1000, RO, 0, 1000),
        integer("ReportingValueSize", 2500, RO, 0, 2500),
        integer("ValueSize", 2500, RO, 0, 2500),
    )


def _clock() -> tuple[Definition, ...]:
    sources = ("Heartbeat", "NTP", "RealTimeClock")
    return part(
        "ClockCtrlr",
        moment("DateTime", "1970-01-01T00:00:00Z"),
        moment("NextTimeOffsetTransitionDateTime", "2027-03-28T01:00:00Z", RW),
        string("NtpServerUri", "", RW, 0, 255),
        option("NtpSource", "DHCP", ("DHCP", "manual"), RW),
        integer("TimeAdjustmentReportingThreshold", 20, RW, 0, 3600, unit="s"),
        string("TimeOffset", "+00:00", RW, 0, 6),
        string("TimeOffset", "+01:00", RW, 0, 6, instance="NextTransition"),
        sequence("TimeSource", "NTP,Heartbeat", sources, RW),
        string("TimeZone", "Etc/UTC", RW, 0, 50),
    )


def _authorization() -> tuple[Definition, ...]:
    return part(
        "AuthCtrlr",
        integer("AdditionalInfoItemsPerMessage", 1),
        boolean("AuthorizeRemoteStart", False, RW),
        boolean("DisableRemoteAuthorization", False, RW),
        boolean("Enabled", True, RW),
        boolean("LocalAuthorizeOffline", True, RW),
        boolean("LocalPreAuthorize", False, RW),
        string("MasterPassGroupId", "", RW, 0, 36),
        boolean("OfflineTxForUnknownIdEnabled", False, RW),
    ) + part(
        "AuthCacheCtrlr",
        boolean("Available", True),
        boolean("DisablePostAuthorize", False, RW),
        boolean("Enabled", False, RW),
        integer("LifeTime", 86_400, RW, 0, unit="s"),
        option("Policy", "LRU", ("LRU", "LFU", "FIFO"), RW),
        integer("Storage", 65_536, unit="B"),
    )


def _transactions(version: OcppVersion) -> tuple[Definition, ...]:
    points = ("ParkingBayOccupancy", "EVConnected", "Authorized", "DataSigned", "PowerPathClosed", "EnergyTransfer")
    return part(
        "TxCtrlr",
        integer("EVConnectionTimeOut", 30, RW, 1, 3600, unit="s"),
        integer("MaxEnergyOnInvalidId", 0, RW, 0, unit="Wh"),
        boolean("StopTxOnEVSideDisconnect", True),
        boolean("StopTxOnInvalidId", True, RW),
        boolean("TxBeforeAcceptedEnabled", False),
        members("TxStartPoint", "PowerPathClosed", points),
        members("TxStopPoint", "EVConnected,Authorized", points),
        *(
            (boolean("AllowEnergyTransferResumption", False), members("SupportedLimits", "", ("MaxEnergy", "MaxTime")))
            if version is OcppVersion.V21
            else ()
        ),
    ) + part(
        "ReservationCtrlr",
        boolean("Available", True),
        boolean("Enabled", True, RW),
        boolean("NonEvseSpecific", False),
    )


def _smart_charging(version: OcppVersion) -> tuple[Definition, ...]:
    unsupported = (
        "SupportsDynamicProfiles",
        "SupportsEvseSleep",
        "SupportsLimitAtSoC",
        "SupportsMaxOfflineDuration",
        "SupportsRandomizedDelay",
        "SupportsUseLocalTime",
    )
    return part(
        "SmartChargingCtrlr",
        boolean("ACPhaseSwitchingSupported", False),
        boolean("Available", True),
        boolean("Enabled", True, RW),
        integer("Entries", MAX_INSTALLED, instance="ChargingProfiles"),
        boolean("ExternalControlSignalsEnabled", False, RW),
        integer("LimitChangeSignificance", 5, RW, 0, 100, unit="Percent"),
        boolean("NotifyChargingLimitWithSchedules", False, RW),
        integer("PeriodsPerSchedule", MAX_PERIODS),
        boolean("Phases3to1", False),
        integer("ProfileStackLevel", MAX_STACK_LEVEL),
        members("RateUnit", "A,W", ("A", "W")),
        *((boolean(name, False) for name in unsupported) if version is OcppVersion.V21 else ()),
    )


def _metering() -> tuple[Definition, ...]:
    return part(
        "SampledDataCtrlr",
        boolean("Available", True),
        boolean("Enabled", True, RW),
        boolean("RegisterValuesWithoutPhases", True, RW),
        boolean("SignReadings", False, RW),
        integer("TxEndedInterval", 0, RW, 0, 86_400, unit="s"),
        members("TxEndedMeasurands", _ENERGY, MEASURANDS, RW),
        members("TxStartedMeasurands", _ENERGY, MEASURANDS, RW),
        integer("TxUpdatedInterval", 1, RW, 0, 86_400, unit="s"),
        members("TxUpdatedMeasurands", _SAMPLED, MEASURANDS, RW),
    ) + part(
        "AlignedDataCtrlr",
        boolean("Available", True),
        boolean("Enabled", False, RW),
        integer("Interval", 0, RW, 0, 86_400, unit="s"),
        members("Measurands", _SAMPLED, MEASURANDS, RW),
        boolean("SendDuringIdle", False, RW),
        boolean("SignReadings", False, RW),
        integer("TxEndedInterval", 0, RW, 0, 86_400, unit="s"),
        members("TxEndedMeasurands", _ENERGY, MEASURANDS, RW),
    )


def _local_lists() -> tuple[Definition, ...]:
    return part(
        "LocalAuthListCtrlr",
        boolean("Available", True),
        integer("BytesPerMessage", 8192, unit="B"),
        boolean("DisablePostAuthorize", False, RW),
        boolean("Enabled", False, RW),
        integer("Entries", 0, RO, 0, 100),
        integer("ItemsPerMessage", 20),
        integer("Storage", 16_384, unit="B"),
    )


def _monitoring(limits: Limits) -> tuple[Definition, ...]:
    requests = ("ClearVariableMonitoring", "SetVariableMonitoring")
    return part(
        "MonitoringCtrlr",
        option("ActiveMonitoringBase", "All", ("All", "FactoryDefault", "HardWiredOnly")),
        integer("ActiveMonitoringLevel", 9, RO, 0, 9),
        boolean("Available", True),
        *(integer("BytesPerMessage", limits.bytes, unit="B", instance=request) for request in requests),
        boolean("Enabled", True, RW),
        *(integer("ItemsPerMessage", limits.items, instance=request) for request in requests),
        option("MonitoringBase", "All", ("All", "FactoryDefault", "HardWiredOnly")),
        integer("MonitoringLevel", 9, RO, 0, 9),
        integer("OfflineQueuingSeverity", 3, RW, 0, 9),
    )


def _money() -> tuple[Definition, ...]:
    return part(
        "TariffCostCtrlr",
        boolean("Available", False, instance="Tariff"),
        boolean("Available", False, instance="Cost"),
        string("Currency", "EUR", RW, 3, 3),
        boolean("Enabled", False, instance="Tariff"),
        boolean("Enabled", False, instance="Cost"),
        string("TariffFallbackMessage", "", RW, 0, 255),
        string("TotalCostFallbackMessage", "", RW, 0, 255),
    )


def _display() -> tuple[Definition, ...]:
    return part(
        "DisplayMessageCtrlr",
        boolean("Available", False),
        integer("DisplayMessages", 0),
        boolean("Enabled", False),
        integer("PersonalMessageSize", 0),
        members("SupportedFormats", "", ("ASCII", "UTF8")),
        members("SupportedPriorities", "", ("AlwaysFront", "InFront", "NormalCycle")),
    )


def _only_in_2_1() -> tuple[Definition, ...]:
    return part(
        "CustomizationCtrlr",
        boolean("CustomImplementationEnabled", False, RW, instance="com.example.evsetup"),
        members("CustomTriggers", "", ()),
    ) + part(
        "DataCollector",
        boolean("Enabled", False, RW),
        members("SampledMeasurands", _ENERGY, MEASURANDS, RW),
        integer("SamplingInterval", 60, RW, 1, 3600, unit="s"),
    )
