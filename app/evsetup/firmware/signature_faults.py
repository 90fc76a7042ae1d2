"""What can be wrong with a maker's signature over an image."""

from __future__ import annotations

from datetime import datetime

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text, verbatim
from evsetup.firmware.faults import ImageFault


class SignatureFault(ImageFault):
    """The signature proves nothing; the image is not to be sent with it."""


def does_not_match(name: str) -> SignatureFault:
    """Another file was signed, or another key signed it."""
    return _fault(
        "firmware.signature.no-match",
        text(
            "firmware", "The signature was not made over {name} with the key of its certificate.", name=verbatim(name)
        ),
        text(
            "firmware", "The file, the signature or the certificate is not the maker's, or they do not belong together."
        ),
        text("firmware", "Get all three from the maker again. Do not send this image."),
    )


def out_of_date(signer: str, begins: datetime, ends: datetime) -> SignatureFault:
    """The signing certificate is not valid now."""
    return _fault(
        "firmware.signature.expired",
        text(
            "firmware",
            "The signing certificate of {signer} is valid from {begins} to {ends}.",
            signer=verbatim(signer),
            begins=f"{begins:%Y-%m-%d}",
            ends=f"{ends:%Y-%m-%d}",
        ),
        text("firmware", "A charger answers InvalidCertificate and installs nothing."),
        text("firmware", "Check this computer's clock, then ask the maker for an image that is signed anew."),
    )


def not_vouched_for(signer: str) -> SignatureFault:
    """No known root of the maker issued the certificate."""
    return _fault(
        "firmware.signature.unknown-root",
        text("firmware", "No known root of the maker issued the certificate of {signer}.", signer=verbatim(signer)),
        text("firmware", "Anybody may have signed this image."),
        text("firmware", "Ask the maker for the image, or for the root certificate that it belongs to."),
    )


def no_certificate() -> SignatureFault:
    """What was given as a certificate is none."""
    return _fault(
        "firmware.signature.certificate-malformed",
        text("firmware", "The signing certificate is no certificate in PEM form."),
        text("firmware", "A charger answers InvalidCertificate and installs nothing."),
        text("firmware", "Take the file that begins with BEGIN CERTIFICATE."),
    )


def no_signature() -> SignatureFault:
    """What was given as a signature is none."""
    return _fault(
        "firmware.signature.malformed",
        text("firmware", "The signature is not base64."),
        text("firmware", "A charger answers InvalidSignature and installs nothing."),
        text("firmware", "Take the maker's file as it is; a signature in binary form must be turned into base64."),
    )


def too_long_certificate(length: int, longest: int) -> SignatureFault:
    """OCPP has no room for the certificate."""
    return _too_long(text("firmware", "The signing certificate has {length} letters.", length=length), longest)


def too_long_signature(length: int, longest: int) -> SignatureFault:
    """OCPP has no room for the signature."""
    return _too_long(text("firmware", "The signature has {length} letters.", length=length), longest)


def _too_long(seen: Text, longest: int) -> SignatureFault:
    return _fault(
        "firmware.signature.too-long",
        seen,
        text("firmware", "OCPP carries at most {longest}.", longest=longest),
        text("firmware", "Ask the maker for a signature that fits into OCPP, or update over the charger's own page."),
    )


def _fault(code: str, seen: Text, means: Text, do: Text) -> SignatureFault:
    return SignatureFault(Finding(code, Severity.BLOCKER, seen, means, (do,)))
