"""What stands in a certificate, and how it is made from that: the one place where this app builds certificates.

What OCPP demands of them: security whitepaper, ``facts/ocpp.md`` §3.1. ``simulator`` also fills in forms that break it.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes

    PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

_KEY_USAGES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)
_LIFE = timedelta(days=30)
_LONGEST_COMMON_NAME = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateForm:
    """All of a certificate but keys and issuer.

    ``names`` are DNS names and IP addresses (``x509.GeneralName`` for those that shall be taken for something else); without
    any there is no subjectAltName. ``path_length`` counts the authorities that may follow one (``None``: any number).
    ``issuer_address`` is where the issuer's own certificate can be fetched (AIA). Valid from yesterday for 30 days unless told
    otherwise.
    """

    common_name: str = ""
    organization: str = ""
    subject: x509.Name | None = None
    names: Sequence[str | x509.GeneralName] = ()
    not_before: datetime | None = None
    not_after: datetime | None = None
    authority: bool = False
    signs_certificates: bool | None = None
    path_length: int | None = None
    serves: bool = False
    logs_in: bool = False
    issuer_address: str = ""

    def fill(
        self, key: CertificatePublicKeyTypes, issuer: x509.Certificate | None, issuer_key: PrivateKey
    ) -> x509.Certificate:
        """The certificate of ``key``, signed with SHA-256; its own issuer when there is none."""
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes

        now = datetime.now(UTC)
        subject = self.subject if self.subject is not None else self._subject()
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer.subject if issuer is not None else subject)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(self.not_before or now - timedelta(days=1))
            .not_valid_after(self.not_after or now + _LIFE)
            .add_extension(x509.BasicConstraints(ca=self.authority, path_length=self.path_length), critical=True)
            .add_extension(x509.KeyUsage(**self._key_usage(key)), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
        )
        for extension in self._further():
            builder = builder.add_extension(extension, critical=False)
        return builder.sign(issuer_key, hashes.SHA256())

    def _subject(self) -> x509.Name:
        from cryptography import x509

        parts = (
            (x509.NameOID.COMMON_NAME, self.common_name[:_LONGEST_COMMON_NAME]),
            (x509.NameOID.ORGANIZATION_NAME, self.organization),
        )
        return x509.Name([x509.NameAttribute(kind, words) for kind, words in parts if words])

    def _key_usage(self, key: CertificatePublicKeyTypes) -> dict[str, bool]:
        from cryptography.hazmat.primitives.asymmetric import rsa

        usage = dict.fromkeys(_KEY_USAGES, False)
        if self.authority if self.signs_certificates is None else self.signs_certificates:
            usage |= {"key_cert_sign": True, "crl_sign": True}
        if self.serves or self.logs_in or not self.authority:
            usage["digital_signature"] = True
        if isinstance(key, rsa.RSAPublicKey) and not self.logs_in:
            usage["key_encipherment"] = True  # the two suites without ECDHE need it
        return usage

    def _further(self) -> list[x509.ExtensionType]:
        from cryptography import x509

        further: list[x509.ExtensionType] = []
        if self.names:
            further.append(x509.SubjectAlternativeName([_general_name(name) for name in self.names]))
        purposes = {
            x509.oid.ExtendedKeyUsageOID.SERVER_AUTH: self.serves,
            x509.oid.ExtendedKeyUsageOID.CLIENT_AUTH: self.logs_in,
        }
        if any(purposes.values()):
            further.append(x509.ExtendedKeyUsage([purpose for purpose, meant in purposes.items() if meant]))
        if self.issuer_address:
            place = x509.UniformResourceIdentifier(self.issuer_address)
            kind = x509.oid.AuthorityInformationAccessOID.CA_ISSUERS
            further.append(x509.AuthorityInformationAccess([x509.AccessDescription(kind, place)]))
        return further


def new_key(*, rsa: bool = False, bits: int = 2048) -> PrivateKey:
    """A new private key: EC P-256, or RSA of so many bits."""
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric import rsa as rsa_keys

    return rsa_keys.generate_private_key(65537, bits) if rsa else ec.generate_private_key(ec.SECP256R1())


def to_pem(certificate: x509.Certificate) -> str:
    """The certificate as text (BEGIN CERTIFICATE)."""
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.PEM).decode("ascii")


def _general_name(name: str | x509.GeneralName) -> x509.GeneralName:
    from cryptography import x509

    if isinstance(name, x509.GeneralName):
        return name
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
