"""The check of a gateway whose build takes signed images only. Facts: ``OpenEVSE/openevse_esp32_firmware:docs/signed_ota.md``.

The last 512 bytes are an RSA-PSS signature of 256 bytes and zeros. The gateway must be told the exact size of the image (``?size=``),
for a form's length is not it.
"""

from __future__ import annotations

TRAILER = 512
_SIGNATURE = 256
_SALT = 222


class NotSigned(Exception):
    """Answered with "Error: 14": the signature is not there, or not right."""


def signed_part(content: bytes, size: str, key_pem: str) -> bytes:
    """The image without its trailer. Raises ``NotSigned``."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding, rsa
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    key = load_pem_public_key(key_pem.encode("ascii"))
    if size != str(len(content)) or not isinstance(key, rsa.RSAPublicKey):
        raise NotSigned
    image, signature = content[:-TRAILER], content[-TRAILER:][:_SIGNATURE]
    try:
        key.verify(signature, image, padding.PSS(padding.MGF1(hashes.SHA256()), _SALT), hashes.SHA256())
    except InvalidSignature:
        raise NotSigned from None
    return image


def without_trailer(content: bytes) -> bytes:
    """What a gateway that checks nothing keeps of an image: the zeros at the end tell that there is a signature."""
    trailer = content[-TRAILER:]
    has_one = any(trailer[:_SIGNATURE]) and not any(trailer[_SIGNATURE:])
    return content[:-TRAILER] if has_one else content
