"""The configuration keys that OCPP 1.6 and its security whitepaper name: what to ask a charger for that lists none.

OCPP 1.6 §9, errata, security whitepaper ed. 3 §5 (``facts/ocpp.md`` §3.1).
"""

from __future__ import annotations

MAX_KEYS = "GetConfigurationMaxKeys"
AUTHORIZATION_KEY = "AuthorizationKey"
SECURITY_PROFILE = "SecurityProfile"
HEARTBEAT_INTERVAL = "HeartbeatInterval"

SECURITY = (
    AUTHORIZATION_KEY,
    SECURITY_PROFILE,
    "CpoName",
    "CertificateSignedMaxChainSize",
    "CertificateStoreMaxLength",
    "AdditionalRootCertificateCheck",
    "SupportedFileTransferProtocols",
)

STANDARD = (
    *SECURITY,
    "SupportedFeatureProfiles",
    "NumberOfConnectors",
    HEARTBEAT_INTERVAL,
    "WebSocketPingInterval",
    "ConnectionTimeOut",
    "AuthorizeRemoteTxRequests",
    "LocalAuthorizeOffline",
    "LocalPreAuthorize",
    "AllowOfflineTxForUnknownId",
    "AuthorizationCacheEnabled",
    "StopTransactionOnEVSideDisconnect",
    "StopTransactionOnInvalidId",
    "MaxEnergyOnInvalidId",
    "UnlockConnectorOnEVSideDisconnect",
    "TransactionMessageAttempts",
    "TransactionMessageRetryInterval",
    "MinimumStatusDuration",
    "ResetRetries",
    "BlinkRepeat",
    "LightIntensity",
    "ConnectorPhaseRotation",
    "ConnectorPhaseRotationMaxLength",
    "ClockAlignedDataInterval",
    "MeterValueSampleInterval",
    "MeterValuesAlignedData",
    "MeterValuesAlignedDataMaxLength",
    "MeterValuesSampledDataMaxLength",
    "StopTxnAlignedData",
    "StopTxnAlignedDataMaxLength",
    "StopTxnSampledData",
    "StopTxnSampledDataMaxLength",
    "SupportedFeatureProfilesMaxLength",
    "LocalAuthListEnabled",
    "LocalAuthListMaxLength",
    "SendLocalListMaxLength",
    "ReserveConnectorZeroSupported",
    "ChargeProfileMaxStackLevel",
    "ChargingScheduleAllowedChargingRateUnit",
    "ChargingScheduleMaxPeriods",
    "ConnectorSwitch3to1PhaseSupported",
    "MaxChargingProfilesInstalled",
    # Last: reading it is what some chargers fall over (facts/ocpp.md §2.2).
    "MeterValuesSampledData",
)
"""All of them, in the order in which a person looks for them; ``GetConfigurationMaxKeys`` is asked before."""

_MEASURAND_LISTS = frozenset(
    name.casefold()
    for name in ("MeterValuesAlignedData", "MeterValuesSampledData", "StopTxnAlignedData", "StopTxnSampledData")
)

SPELLING = {name.casefold(): name for name in (MAX_KEYS, *STANDARD)}
"""How the standard spells each."""


def is_measurand_list(name: str) -> bool:
    """Whether the key holds measurands, of which a charger takes all or none (1.6 §9.1)."""
    return name.casefold() in _MEASURAND_LISTS
