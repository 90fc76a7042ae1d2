"""The variables that OCPP 2.0.1 and 2.1 name themselves and that a commissioning needs (part 2, referenced components).

A report lists a station's own ones; these are asked for by name where no report comes (``facts/ocpp.md`` §3.3).
"""

from __future__ import annotations

from evsetup.domain.variable import VariableName

_COMM, _SECURITY, _CLOCK = "OCPPCommCtrlr", "SecurityCtrlr", "ClockCtrlr"

ACTIVE_NETWORK_PROFILE = VariableName("ActiveNetworkProfile", _COMM)
NETWORK_PRIORITY = VariableName("NetworkConfigurationPriority", _COMM)
CONNECTION_ATTEMPTS = VariableName("NetworkProfileConnectionAttempts", _COMM)
MESSAGE_TIMEOUT = VariableName("MessageTimeout", _COMM, variable_instance="Default")
BACK_OFF_WAIT = VariableName("RetryBackOffWaitMinimum", _COMM)
BACK_OFF_RANDOM = VariableName("RetryBackOffRandomRange", _COMM)
BACK_OFF_REPEATS = VariableName("RetryBackOffRepeatTimes", _COMM)
HEARTBEAT_INTERVAL = VariableName("HeartbeatInterval", _COMM)
IDENTITY = VariableName("Identity", _SECURITY)
BASIC_AUTH_PASSWORD = VariableName("BasicAuthPassword", _SECURITY)
SECURITY_PROFILE = VariableName("SecurityProfile", _SECURITY)
ORGANIZATION_NAME = VariableName("OrganizationName", _SECURITY)
FILE_TRANSFERS = VariableName("FileTransferProtocols", _COMM)
NTP_SERVER = VariableName("NtpServerUri", _CLOCK)
PROFILE_STACK_LEVEL = VariableName("ProfileStackLevel", "SmartChargingCtrlr")
RATE_UNIT = VariableName("RateUnit", "SmartChargingCtrlr")

NETWORK_CONFIGURATION = "NetworkConfiguration"
"""The component of 2.1 of which each instance is a slot."""

_BY_COMPONENT = {
    _COMM: (
        FILE_TRANSFERS.variable,
        "HeartbeatInterval",
        "OfflineThreshold",
        "WebSocketPingInterval",
        "ResetRetries",
        "UnlockOnEVSideDisconnect",
    ),
    _SECURITY: ("CertificateEntries", "MaxCertificateChainSize", "AdditionalRootCertificateCheck"),
    _CLOCK: ("DateTime", "TimeSource", "NtpSource", "TimeZone", "TimeOffset"),
    "AuthCtrlr": ("Enabled", "AuthorizeRemoteStart", "LocalPreAuthorize", "OfflineTxForUnknownIdEnabled"),
    "TxCtrlr": ("TxStartPoint", "TxStopPoint", "EVConnectionTimeOut", "StopTxOnInvalidId", "StopTxOnEVSideDisconnect"),
    "SmartChargingCtrlr": ("Enabled", "Entries", "LimitChangeSignificance", "PeriodsPerSchedule", "Phases3to1"),
    "SampledDataCtrlr": ("TxUpdatedInterval", "TxUpdatedMeasurands", "TxStartedMeasurands", "TxEndedMeasurands"),
    "AlignedDataCtrlr": ("Interval", "Measurands"),
    "ChargingStation": ("Available", "AvailabilityState", "SupplyPhases", "Model", "VendorName"),
}

WELL_KNOWN: tuple[VariableName, ...] = (
    ACTIVE_NETWORK_PROFILE,
    NETWORK_PRIORITY,
    CONNECTION_ATTEMPTS,
    MESSAGE_TIMEOUT,
    BACK_OFF_REPEATS,
    BACK_OFF_RANDOM,
    BACK_OFF_WAIT,
    IDENTITY,
    SECURITY_PROFILE,
    ORGANIZATION_NAME,
    NTP_SERVER,
    PROFILE_STACK_LEVEL,
    RATE_UNIT,
    *(VariableName(name, component) for component, names in _BY_COMPONENT.items() for name in names),
)


def of_slot(slot: int, variable: str) -> VariableName:
    """A variable of one slot (2.1): ``NetworkConfiguration[1].OcppCsmsUrl``."""
    return VariableName(variable, NETWORK_CONFIGURATION, component_instance=str(slot))
