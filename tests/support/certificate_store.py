"""Root certificates for tests, and the store of a scripted 2.x station that keeps them by the book."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from tests.support.scripted_charger import Told
from tests.support.scripted_station import StationSite

from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.drivers.certificate_hashes import hashes_of, read_certificate

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


def root(key: Key | None = None, serial: int = 0x0ABC, issuer: str = "Example Root") -> str:
    key = key or ec.generate_private_key(ec.SECP256R1())
    now = datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Example Root")])
    by = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, issuer)])
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(by)
        .public_key(key.public_key())
        .serial_number(serial)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .sign(key, hashes.SHA256())
    )
    return built.public_bytes(serialization.Encoding.PEM).decode()


PEM = root()


def request(common_name: str = "Scripted", key: Key | None = None) -> str:
    """A certificate request as a station makes one."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name)])
    built = x509.CertificateSigningRequestBuilder().subject_name(name).sign(key, hashes.SHA256())
    return built.public_bytes(serialization.Encoding.PEM).decode()


CSR = request()


class Store:
    """The certificate store of a station, by the book."""

    def __init__(self, site: StationSite) -> None:
        self.held: list[tuple[str, InstalledCertificate]] = []
        site.station.on |= {
            "InstallCertificate": self.install,
            "GetInstalledCertificateIds": self.listed,
            "DeleteCertificate": self.delete,
        }

    def install(self, payload: Any) -> Told:
        found = hashes_of(read_certificate(payload["certificate"]), CertificateUse.CSMS_ROOT)
        self.held.append((payload["certificateType"], found))
        return {"status": "Accepted"}

    def listed(self, payload: Any) -> Told:
        wanted = payload.get("certificateType")
        chains = [
            {
                "certificateType": kind,
                "certificateHashData": {
                    "hashAlgorithm": held.hash_algorithm,
                    "issuerNameHash": held.issuer_name_hash.upper(),
                    "issuerKeyHash": held.issuer_key_hash,
                    "serialNumber": f"00{held.serial_number.upper()}",
                },
            }
            for kind, held in self.held
            if wanted is None or kind in wanted
        ]
        return {"status": "Accepted", "certificateHashDataChain": chains} if chains else {"status": "NotFound"}

    def delete(self, payload: Any) -> Told:
        serial = payload["certificateHashData"]["serialNumber"].casefold().lstrip("0")
        left = [held for held in self.held if held[1].serial_number != serial]
        found, self.held = len(left) != len(self.held), left
        return {"status": "Accepted" if found else "NotFound"}
