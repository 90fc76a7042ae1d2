"""Images with a maker's signature beside them, for tests: made here, of keys that live as long as the test run."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import NameOID

from evsetup.domain.firmware import ImageSignature

SCHEMES = ("RSA-PSS", "RSA PKCS#1 v1.5", "ECDSA")


@dataclass(frozen=True)
class Maker:
    """A maker's root, and the certificate with which it signs images by one of ``SCHEMES``."""

    root: x509.Certificate
    signing: x509.Certificate
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
    scheme: str

    @property
    def root_pem(self) -> str:
        return self.root.public_bytes(serialization.Encoding.PEM).decode()

    def sign(self, content: bytes) -> ImageSignature:
        match self.key:
            case rsa.RSAPrivateKey() as key if self.scheme == "RSA-PSS":
                pss = padding.PSS(padding.MGF1(hashes.SHA256()), padding.PSS.DIGEST_LENGTH)
                value = key.sign(content, pss, hashes.SHA256())
            case rsa.RSAPrivateKey() as key:
                value = key.sign(content, padding.PKCS1v15(), hashes.SHA256())
            case ec.EllipticCurvePrivateKey() as key:
                value = key.sign(content, ec.ECDSA(hashes.SHA256()))
        pem = self.signing.public_bytes(serialization.Encoding.PEM).decode()
        return ImageSignature(base64.b64encode(value).decode(), pem)


@cache
def maker(scheme: str = "RSA-PSS", name: str = "Example maker") -> Maker:
    """The same maker each time it is asked for."""
    key = ec.generate_private_key(ec.SECP256R1()) if scheme == "ECDSA" else rsa.generate_private_key(65537, 2048)
    root_key = ec.generate_private_key(ec.SECP256R1())
    root = _certificate(f"{name} root", root_key, f"{name} root", root_key)
    return Maker(root, _certificate(name, key, f"{name} root", root_key), key, scheme)


def _certificate(
    name: str,
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey,
    issuer: str,
    by: ec.EllipticCurvePrivateKey,
) -> x509.Certificate:
    def called(common: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])

    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(called(name))
        .issuer_name(called(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=name == issuer, path_length=None), critical=True)
        .sign(by, hashes.SHA256())
    )
