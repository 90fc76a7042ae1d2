"""The root certificates that a simulated charger keeps, and the hashes by which OCPP names them.

Rules: security whitepaper M03 to M05 (``facts/ocpp.md`` §3.1, §3.2): PEM of at most 5500 characters, hash data in hex, the
serial number without leading zeros; with AdditionalRootCertificateCheck a new CSMS root must be signed by the one before
it, which stays as the way back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.flash import Flash, Json

if TYPE_CHECKING:
    from cryptography import x509

CSMS_ROOT: Final = "CentralSystemRootCertificate"
MANUFACTURER_ROOT: Final = "ManufacturerRootCertificate"
USES: Final = (CSMS_ROOT, MANUFACTURER_ROOT)
LONGEST_PEM: Final = 5500
_HASHES: Final = {"SHA256": hashlib.sha256, "SHA384": hashlib.sha384, "SHA512": hashlib.sha512}


class CertificateStore:
    """Roots in flash. ``room`` is CertificateStoreMaxLength; ``checks_successor`` is AdditionalRootCertificateCheck."""

    def __init__(self, flash: Flash, *, room: int = 4, checks_successor: bool = False) -> None:
        self.room = room
        self.checks_successor = checks_successor
        self._flash = flash

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever stored in it, not even at delivery."""
        return self._flash.read("certificates") is None

    def pems(self, *uses: str) -> tuple[str, ...]:
        """The certificates stored for ``uses``, oldest first."""
        stored = self._flash.read("certificates")
        kept = stored if isinstance(stored, dict) else {}
        found: list[str] = []
        for use in uses:
            entries = kept.get(use)
            found += [entry for entry in entries if isinstance(entry, str)] if isinstance(entries, list) else []
        return tuple(found)

    def roots(self, use: str) -> tuple[x509.Certificate, ...]:
        """The same as certificates."""
        from cryptography import x509

        return tuple(x509.load_pem_x509_certificate(pem.encode()) for pem in self.pems(use))

    def install(self, use: str, pem: str) -> str:
        """Stores a root; the status of InstallCertificate."""
        from cryptography.hazmat.primitives.serialization import Encoding

        root = usable_root(pem)
        if use not in USES or root is None:
            return "Rejected"
        present = list(self.pems(use))
        fresh = root.public_bytes(Encoding.PEM).decode()
        if fresh in present:
            return "Accepted"
        if use == CSMS_ROOT and self.checks_successor and present:
            if not _signed_by(root, self.roots(CSMS_ROOT)[-1]):
                return "Rejected"
            present = present[-1:]
        others = sum(len(self.pems(other)) for other in USES if other != use)
        if others + len(present) + 1 > self.room:
            return "Rejected"
        self._keep(use, [*present, fresh])
        return "Accepted"

    def ids(self, use: str) -> JsonObject:
        """The answer to GetInstalledCertificateIds."""
        roots = self.roots(use)
        if not roots:
            return {"status": "NotFound"}
        return {"status": "Accepted", "certificateHashData": [hash_data(root, "SHA256", roots) for root in roots]}

    def delete(self, wanted: Mapping[str, object], in_use: Callable[[x509.Certificate], bool]) -> str:
        """Removes the root that these hashes name unless it is in use; the status of DeleteCertificate."""
        algorithm = str(wanted.get("hashAlgorithm"))
        if algorithm not in _HASHES:
            return "NotFound"
        for use in USES:
            roots = self.roots(use)
            for place, root in enumerate(roots):
                if _same(hash_data(root, algorithm, roots), wanted):
                    if use == CSMS_ROOT and in_use(root):
                        return "Failed"
                    left = list(self.pems(use))
                    del left[place]
                    self._keep(use, left)
                    return "Accepted"
        return "NotFound"

    def deliver(self, pem: str) -> None:
        """Stores CSMS roots as the factory does."""
        from cryptography import x509
        from cryptography.hazmat.primitives.serialization import Encoding

        roots = x509.load_pem_x509_certificates(pem.encode()) if pem.strip() else []
        self._keep(CSMS_ROOT, [root.public_bytes(Encoding.PEM).decode() for root in roots])

    def _keep(self, use: str, pems: list[str]) -> None:
        kept: dict[str, Json] = {other: list(self.pems(other)) for other in USES}
        self._flash.write(certificates={**kept, use: list(pems)})


def hash_data(
    certificate: x509.Certificate, algorithm: str, others: tuple[x509.Certificate, ...] = ()
) -> dict[str, str]:
    """CertificateHashData; the issuer's key is looked for among ``others``, its own is taken for a root's."""
    issuer = next((other for other in others if _signed_by(certificate, other)), certificate)
    digest = _HASHES[algorithm]
    return {
        "hashAlgorithm": algorithm,
        "issuerNameHash": digest(certificate.issuer.public_bytes()).hexdigest(),
        "issuerKeyHash": digest(_key_bits(issuer)).hexdigest(),
        "serialNumber": f"{certificate.serial_number:x}",
    }


def usable_root(pem: str) -> x509.Certificate | None:
    """The certificate in ``pem`` when it is one authority's, valid now and strong enough (whitepaper A00.FR.5xx)."""
    from cryptography import x509

    if len(pem) > LONGEST_PEM or pem.count("-----BEGIN") != 1:
        return None
    try:
        certificate = x509.load_pem_x509_certificate(pem.encode())
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (ValueError, x509.ExtensionNotFound):
        return None
    return certificate if constraints.ca and valid_now(certificate) and _strong(certificate) else None


def valid_now(certificate: x509.Certificate) -> bool:
    """Whether this moment lies within its validity."""
    return certificate.not_valid_before_utc <= datetime.now(UTC) <= certificate.not_valid_after_utc


def issued_by(certificate: x509.Certificate, issuers: tuple[x509.Certificate, ...]) -> x509.Certificate | None:
    """Which of ``issuers`` has signed it, without anybody in between."""
    return next((issuer for issuer in issuers if _signed_by(certificate, issuer)), None)


def _signed_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def _strong(certificate: x509.Certificate) -> bool:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    match certificate.public_key():
        case rsa.RSAPublicKey() as key:
            return key.key_size >= 2048
        case ec.EllipticCurvePublicKey() as key:
            return key.key_size >= 224
        case _:
            return False


def _key_bits(certificate: x509.Certificate) -> bytes:
    """The public key as RFC 6960 hashes it: the bit string's content, without tag, length and unused bits."""
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    match certificate.public_key():
        case ec.EllipticCurvePublicKey() as key:
            return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        case rsa.RSAPublicKey() as key:
            return key.public_bytes(Encoding.DER, PublicFormat.PKCS1)
        case other:
            raise TypeError(type(other).__name__)


def _same(ours: Mapping[str, str], wanted: Mapping[str, object]) -> bool:
    def plain(name: str) -> str:
        value = str(wanted.get(name)).casefold()
        return value.lstrip("0") if name == "serialNumber" else value

    return all(ours[name] == plain(name) for name in ("issuerNameHash", "issuerKeyHash", "serialNumber"))
