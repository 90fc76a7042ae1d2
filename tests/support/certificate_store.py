"""A root and a request for tests, and the store of a scripted 2.x station that keeps them by the book."""

from __future__ import annotations

from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from tests.support.pki import Root, name
from tests.support.scripted_charger import Told
from tests.support.scripted_station import StationSite

from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.drivers.certificate_hashes import hashes_of, read_certificate

PEM = Root.create("Example CSMS root").pem


def request(common_name: str = "Scripted") -> str:
    """A certificate request as a station makes one."""
    built = x509.CertificateSigningRequestBuilder().subject_name(name(common_name))
    signed = built.sign(ec.generate_private_key(ec.SECP256R1()), hashes.SHA256())
    return signed.public_bytes(serialization.Encoding.PEM).decode()


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
