"""The hashes by which OCPP names a certificate, and what can be read of a certificate or a request before it is sent.

CertificateHashData: security whitepaper §4.2, 2.0.1 part 2 §2.6 (after RFC 6960): name and key of the issuer, hashed; serial
number in hex without leading zeros. Chargers get these wrong in part, so two of three that agree are a match.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.text import Text, text

if TYPE_CHECKING:
    from cryptography import x509

_ALGORITHMS = ("SHA256", "SHA384", "SHA512")
_PEM_END = "-----END CERTIFICATE-----"


@dataclass(frozen=True, slots=True)
class CertificateRequest:
    """What a CSR says; names are empty when it does not say them."""

    pem: str
    common_name: str
    organisation: str


class NotACertificate(Exception):
    """The text is no certificate, or no request, that can be used; ``why`` says it in a few words."""

    def __init__(self, why: Text) -> None:
        super().__init__(str(why))
        self.why = why


def read_certificate(pem: str) -> x509.Certificate:
    """The one certificate in ``pem``.

    Raises:
        NotACertificate: it holds none, or more than one.
    """
    from cryptography import x509

    if pem.count(_PEM_END) > 1:
        raise NotACertificate(text("drivers", "the file holds more than one certificate"))
    try:
        return x509.load_pem_x509_certificate(pem.encode())
    except ValueError:
        raise NotACertificate(text("drivers", "the file is no certificate in PEM form")) from None


def root_flaw(certificate: x509.Certificate) -> Text | None:
    """Why this is no root that can be installed, in a few words; ``None`` when it is one."""
    from cryptography import x509

    try:
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
        signs = constraints.ca
    except x509.ExtensionNotFound:
        signs = certificate.subject == certificate.issuer
    except ValueError:
        return text("drivers", "its extensions cannot be read")
    return None if signs else text("drivers", "it is the certificate of a server, not of an authority")


def read_request(pem: str) -> CertificateRequest:
    """What a CSR says, its own signature checked.

    Raises:
        NotACertificate: it cannot be read, or its signature does not fit its key.
    """
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    try:
        request = x509.load_pem_x509_csr(pem.encode())
        sound = request.is_signature_valid
    except (ValueError, UnsupportedAlgorithm, InvalidSignature):
        raise NotACertificate(text("drivers", "it is no certificate request in PEM form")) from None
    if not sound:
        raise NotACertificate(text("drivers", "its signature does not fit its key"))
    return CertificateRequest(
        pem, _name(request.subject, x509.NameOID.COMMON_NAME), _name(request.subject, x509.NameOID.ORGANIZATION_NAME)
    )


def hashes_of(certificate: x509.Certificate, use: CertificateUse, algorithm: str = "SHA256") -> InstalledCertificate:
    """What a charger should list for a root, which is its own issuer."""
    from cryptography.hazmat.primitives import hashes, serialization

    def digest(content: bytes) -> str:
        made = hashes.Hash({"SHA384": hashes.SHA384(), "SHA512": hashes.SHA512()}.get(algorithm, hashes.SHA256()))
        made.update(content)
        return made.finalize().hex()

    from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519

    key = certificate.public_key()
    if isinstance(key, ec.EllipticCurvePublicKey):
        bits = key.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    elif isinstance(key, ed25519.Ed25519PublicKey | ed448.Ed448PublicKey):
        bits = key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    else:
        bits = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.PKCS1)
    name = certificate.issuer.public_bytes()
    return InstalledCertificate(use, algorithm, digest(name), digest(bits), f"{certificate.serial_number:x}")


def lists_certificate(listed: InstalledCertificate, certificate: x509.Certificate) -> bool:
    """Whether an entry of a charger's list is this certificate."""
    algorithm = listed.hash_algorithm.replace("-", "").upper()
    wanted = hashes_of(certificate, listed.use, algorithm if algorithm in _ALGORITHMS else "SHA256")
    return same_certificate(listed, wanted)


def same_certificate(one: InstalledCertificate, other: InstalledCertificate) -> bool:
    """Whether two entries are the same certificate: case and leading zeros aside, two of three hashes agree."""
    agree = sum(
        left.casefold().lstrip("0") == right.casefold().lstrip("0")
        for left, right in (
            (one.issuer_name_hash, other.issuer_name_hash),
            (one.issuer_key_hash, other.issuer_key_hash),
            (one.serial_number, other.serial_number),
        )
    )
    return agree > 1


def _name(subject: x509.Name, oid: x509.ObjectIdentifier) -> str:
    found = subject.get_attributes_for_oid(oid)
    return str(found[0].value) if found else ""
