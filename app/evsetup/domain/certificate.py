"""Certificates that a charger keeps, as OCPP names them (security whitepaper M03–M05, 2.0.1 part 2 block M)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class CertificateUse(Enum):
    """What a certificate in a charger is for; the value is our own name of it, drivers know each version's word."""

    CSMS_ROOT = "CSMS root"
    MANUFACTURER_ROOT = "manufacturer root"
    MO_ROOT = "mobility operator root"
    V2G_ROOT = "V2G root"
    V2G_CHAIN = "V2G certificate chain"
    OEM_ROOT = "OEM root"
    CHARGING_STATION = "the charger's own certificate"


@dataclass(frozen=True, slots=True)
class InstalledCertificate:
    """One certificate as the charger lists it: hashes of its issuer and its serial number, hex digits all three."""

    use: CertificateUse
    hash_algorithm: str
    issuer_name_hash: str
    issuer_key_hash: str
    serial_number: str


class LogKind(Enum):
    """The logs that GetLog knows."""

    DIAGNOSTICS = "DiagnosticsLog"
    SECURITY = "SecurityLog"
