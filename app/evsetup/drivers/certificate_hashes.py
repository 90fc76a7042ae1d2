"""How OCPP names a certificate: the hashes of its issuer and its serial number (``CertificateHashDataType``, RFC 6960)."""

from __future__ import annotations

from evsetup.domain.certificate import CertificateUse, InstalledCertificate


def hashes_of(certificate_pem: str, use: CertificateUse) -> InstalledCertificate | None:
    """A root certificate as a charger lists it, with SHA-256; ``None`` when the text is no certificate.

    The first certificate of the text counts. The key hash of one that another issued stays empty: its issuer's key is not
    known here. Slow enough to be called in a thread, because of what it imports.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    def sha256(content: bytes) -> str:
        digest = hashes.Hash(hashes.SHA256())
        digest.update(content)
        return digest.finalize().hex()

    try:
        certificate = x509.load_pem_x509_certificate(certificate_pem.encode())
        key = certificate.public_key()
    except ValueError:
        return None
    key_hash = ""
    if certificate.issuer == certificate.subject:
        # The hash is over the key's own bits, without the algorithm that stands around them.
        match key:
            case RSAPublicKey():
                key_hash = sha256(key.public_bytes(Encoding.DER, PublicFormat.PKCS1))
            case EllipticCurvePublicKey():
                key_hash = sha256(key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))
    return InstalledCertificate(
        use,
        "SHA256",
        sha256(certificate.issuer.public_bytes()),
        key_hash,
        f"{certificate.serial_number:x}",
    )
