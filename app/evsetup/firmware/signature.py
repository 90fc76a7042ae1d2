"""The maker's signature over an image, checked before a charger is asked to do the same.

OCPP names RSA-PSS and ECSchnorr over the SHA-256 of the entire file (security whitepaper L01.FR.04); chargers of one wide-spread
stack check PKCS#1 v1.5 or ECDSA instead, and the schemes exclude each other (``facts/serial-firmware-security.md`` §2.4). So each is
tried, and which one matched is told. A maker's image is never signed here.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256

from evsetup.domain.firmware import ImageSignature
from evsetup.firmware import signature_faults as faults

_CHUNK = 1024 * 1024
_LONGEST_SIGNATURE = 800
_LONGEST_CERTIFICATE = 5500


class Scheme(Enum):
    """By which rule a signature matched."""

    RSA_PSS = "RSA-PSS"
    PKCS1 = "RSA PKCS#1 v1.5"
    ECDSA = "ECDSA"

    @property
    def named_by_ocpp(self) -> bool:
        """Whether a charger that keeps to the letter of OCPP checks by this rule."""
        return self is Scheme.RSA_PSS


@dataclass(frozen=True, slots=True)
class Verified:
    """A signature that matched: by which rule, by whom, until when its certificate holds, and whether a known root vouches for it.

    ``rooted`` is ``None`` when no root of the maker is known: then whose key it is rests on the certificate alone.
    """

    scheme: Scheme
    signer: str
    until: datetime
    rooted: bool | None


def verify_image(
    path: Path, signature: ImageSignature, roots: Sequence[x509.Certificate] = (), at: datetime | None = None
) -> Verified:
    """Checks ``signature`` over all bytes of ``path`` (blocking); ``roots`` are those of the maker, as far as any is known.

    Raises:
        SignatureFault: malformed, over another file, of an expired certificate, or of one that no root vouches for.
        OSError: the file cannot be read.
    """
    now = at or datetime.now(UTC)
    certificate, value = _certificate(signature.certificate), _value(signature.value)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").digest()
    scheme = _scheme(certificate, value, digest)
    if scheme is None:
        raise faults.does_not_match(path.name)
    signer = certificate.subject.rfc4514_string()
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise faults.out_of_date(signer, certificate.not_valid_before_utc, certificate.not_valid_after_utc)
    # The certificate must chain to the maker's root directly, with nothing between (whitepaper §4).
    rooted = any(_is_vouched_for(certificate, root) for root in roots) if roots else None
    if rooted is False:
        raise faults.not_vouched_for(signer)
    return Verified(scheme, signer, certificate.not_valid_after_utc, rooted)


def _certificate(pem: str) -> x509.Certificate:
    if len(pem) > _LONGEST_CERTIFICATE:
        raise faults.too_long_certificate(len(pem), _LONGEST_CERTIFICATE)
    try:
        return x509.load_pem_x509_certificate(pem.encode())
    except ValueError:
        raise faults.no_certificate() from None


def _value(text: str) -> bytes:
    bare = "".join(text.split())
    if len(bare) > _LONGEST_SIGNATURE:
        raise faults.too_long_signature(len(bare), _LONGEST_SIGNATURE)
    try:
        value = base64.b64decode(bare, validate=True)
    except (binascii.Error, ValueError):
        raise faults.no_signature() from None
    if not value:
        raise faults.no_signature()
    return value


def _scheme(certificate: x509.Certificate, value: bytes, digest: bytes) -> Scheme | None:
    hashed = Prehashed(SHA256())
    try:
        match certificate.public_key():
            case rsa.RSAPublicKey() as key:
                for scheme, rule in (
                    (Scheme.RSA_PSS, padding.PSS(padding.MGF1(SHA256()), padding.PSS.AUTO)),
                    (Scheme.PKCS1, padding.PKCS1v15()),
                ):
                    try:
                        key.verify(value, digest, rule, hashed)
                    except InvalidSignature:
                        continue
                    return scheme
            case ec.EllipticCurvePublicKey() as key:
                key.verify(value, digest, ec.ECDSA(hashed))
                return Scheme.ECDSA
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return None
    return None


def _is_vouched_for(certificate: x509.Certificate, root: x509.Certificate) -> bool:
    if certificate == root:
        return True
    try:
        certificate.verify_directly_issued_by(root)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True
