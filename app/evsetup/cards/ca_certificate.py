"""Reads the root certificate that a CSMS card brings: what it is, and whether it is what the card says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from evsetup.domain.text import Text, text

if TYPE_CHECKING:
    from cryptography import x509

MOST_PEM = 64 * 1024
"""A root and the few others that an operator may add; larger is something else."""
_MOST_CERTIFICATES = 10


@dataclass(frozen=True, slots=True)
class CaFacts:
    """``sha256`` is that of the first certificate (lower-case hex), ``expires`` the day when the first of them all ends."""

    sha256: str
    expires: date
    name: str
    is_authority: bool


class BadPem(Exception):
    """A text that cannot be used as root certificate; ``what`` says why."""

    def __init__(self, what: Text) -> None:
        super().__init__(str(what))
        self.what = what


def read_ca(pem: str) -> CaFacts:
    """What a PEM text holds. Imports ``cryptography``: not before the first paint.

    Raises:
        BadPem: it holds no certificate, something else, too many, or a private key.
    """
    if "PRIVATE KEY" in pem:
        raise BadPem(text("cards", "holds a private key, which must never be on a card"))
    if len(pem) > MOST_PEM:
        raise BadPem(text("cards", "is too large to be a root certificate"))
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256

    try:
        found = x509.load_pem_x509_certificates(pem.encode("ascii"))
        first = found[0]
        facts = CaFacts(
            first.fingerprint(SHA256()).hex(),
            min(one.not_valid_after_utc for one in found).date(),
            _name(first.subject),
            _is_authority(first),
        )
    except (ValueError, TypeError, IndexError, x509.InvalidVersion, x509.DuplicateExtension) as error:
        raise BadPem(text("cards", "holds no certificate in PEM form (BEGIN CERTIFICATE)")) from error
    if len(found) > _MOST_CERTIFICATES:
        raise BadPem(text("cards", "holds more than {most} certificates", most=_MOST_CERTIFICATES))
    return facts


def plain_fingerprint(words: str) -> str:
    """``AB:CD …`` as people copy it from elsewhere → ``abcd…``; empty when it is no SHA-256 fingerprint."""
    digits = "".join(words.replace(":", " ").split()).casefold()
    return digits if len(digits) == 64 and set(digits) <= set("0123456789abcdef") else ""


def _name(subject: x509.Name) -> str:
    from cryptography import x509

    names = subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME) or list(subject)
    shown = str(names[0].value) if names else ""
    return "".join(letter if letter.isprintable() else "�" for letter in shown)[:80]


def _is_authority(certificate: x509.Certificate) -> bool:
    from cryptography import x509

    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False
