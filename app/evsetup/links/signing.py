"""Signs a charger's certificate request with this laptop's temporary authority.

What a request must hold: security whitepaper A02, A00 (``facts/ocpp.md`` §3.1): RSA of 2048 bits or an elliptic curve of 224 at
least, the serial number as common name. What is refused is refused with a finding; nothing else of the request is trusted.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.domain.tls import LEAST_CURVE_BITS, LEAST_RSA_BITS
from evsetup.links.faults import LinkFault
from evsetup.links.tls import TemporaryAuthority

if TYPE_CHECKING:
    from cryptography import x509

LIFE = timedelta(days=90)
"""So long is a charger's certificate valid: long enough for the operator to replace it by one of its own."""


class BadRequest(LinkFault):
    """A certificate request that must not be signed."""

    def __init__(self, code: str, seen: Text, reason: str) -> None:
        super().__init__(
            Finding(
                f"tls.request.{code}",
                Severity.PROBLEM,
                seen,
                text("links", "No certificate was made. The charger keeps the one it has, or none."),
                (
                    text("links", "Restart the charger, then ask it for a new request."),
                    text("links", "Look for newer firmware."),
                ),
                (Evidence("reason", reason),),
            )
        )


def sign_request(authority: TemporaryAuthority, request_pem: str, *, life: timedelta = LIFE) -> str:
    """The certificate for ``request_pem`` with its chain up to, and without, the root; PEM, leaf first. Blocks for a moment.

    Subject and public key are the request's; usage (client authentication), validity and everything else are ours.

    Raises:
        BadRequest: it is no request, its signature is wrong, its key is too weak, or it names nobody.
    """
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    try:
        request = x509.load_pem_x509_csr(request_pem.encode())
        signed = request.is_signature_valid
        key = request.public_key()
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm) as error:
        raise BadRequest(
            "unreadable", text("links", "The charger's certificate request cannot be read."), type(error).__name__
        ) from None
    if not signed:
        raise BadRequest(
            "bad-signature",
            text("links", "The charger's certificate request is not signed by its own key."),
            "signature",
        )
    if flaw := _weak(key):
        raise BadRequest("weak-key", text("links", "The key in the charger's certificate request is too weak."), flaw)
    if not common_name(request):
        raise BadRequest("no-name", text("links", "The charger's certificate request names nobody."), "no common name")
    now = datetime.now(UTC)
    return authority.certify(request, not_before=now - timedelta(days=1), not_after=now + life)


def common_name(request: x509.CertificateSigningRequest) -> str:
    """The common name in a request, empty when it has none."""
    from cryptography import x509

    names = request.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(names[0].value).strip() if names else ""


def _weak(key: object) -> str:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    match key:
        case rsa.RSAPublicKey() if key.key_size >= LEAST_RSA_BITS:
            return ""
        case ec.EllipticCurvePublicKey() if key.key_size >= LEAST_CURVE_BITS:
            return ""
        case rsa.RSAPublicKey() | ec.EllipticCurvePublicKey():
            return f"{key.key_size} bits"
    return type(key).__name__
