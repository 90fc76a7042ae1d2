"""The maker's signature in an OpenEVSE firmware image.

Facts: ``OpenEVSE/openevse_esp32_firmware:docs/signed_ota.md, src/ota_signing.cpp``. A signed image ends in 512 bytes: an RSA-2048 signature of 256
bytes and zeros. It is PSS over SHA-256 of all before it, MGF1 with SHA-256, 222 bytes of salt. Builds that enforce it refuse other
images ("Error: 14") and must know the image's exact size, which some take from ``?size=``; by the maker's own word signed
images did not yet arrive whole in such builds (2026). No released build is known to enforce it.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text

TRAILER = 512
_SIGNATURE = 256
_SALT = 222

MAKERS_KEY = """\
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAk4Bl0WXUs6x98Sph/OGe
i5ezB+nemFLcLHrcDc3zXsefZ3bek8YeXck+ggswYLnRR8LFwStffiqm0zscyL2U
11Vwc/sRl5qBAqY5tFi0zhhHQXkmx3vA2nNQiXIYXD2YfIKO/AtAN5LQtrp0r27t
Dqe3XujX9YlkijMpIyb+P+e2VOl//ZSK59i6mjbDtrdXp8dYnsSR5+wmZSaONH4N
mx1CvrhdU/LCR8jqbCCbrNEU6E+oQ0beVO5znEVYbft8NYWZHItAkIahRbpk5KeT
NNsb6QqyGiUVsuDW5iqCZ2K3w6mSC5GZ7nE8ZvvAOwuScf7jeWZr/kCEBd8s86yf
eQIDAQAB
-----END PUBLIC KEY-----
"""
"""The maker's public key, as its firmware carries it (2026-07)."""


class Signature(Enum):
    """What an image's end says."""

    NONE = "not signed"
    MAKERS = "signed by the maker"
    WRONG = "a signature that is not the maker's"


def signature_of(image: Path, key_pem: str = MAKERS_KEY) -> Signature:
    """Checks an image against the public key ``key_pem``; blocks while it reads and hashes.

    Raises:
        OSError: the file cannot be read.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import padding, rsa

    content = image.read_bytes()
    trailer = content[-TRAILER:]
    if len(content) <= TRAILER or any(trailer[_SIGNATURE:]) or not any(trailer[:_SIGNATURE]):
        return Signature.NONE
    key = serialization.load_pem_public_key(key_pem.encode("ascii"))
    if not isinstance(key, rsa.RSAPublicKey):
        raise TypeError("the maker's key is an RSA key")
    how = padding.PSS(padding.MGF1(hashes.SHA256()), _SALT)
    try:
        key.verify(trailer[:_SIGNATURE], content[:-TRAILER], how, hashes.SHA256())
    except InvalidSignature:
        return Signature.WRONG
    return Signature.MAKERS


def wrong_signature() -> Finding:
    """Nothing is sent: the image was changed, or somebody else signed it."""
    return Finding(
        "driver.openevse.wrong-signature",
        Severity.BLOCKER,
        text("drivers", "The image has a signature that is not its maker's."),
        text("drivers", "It was changed, is damaged, or somebody else signed it. Nothing was sent."),
        (text("drivers", "Get the image from its maker again."),),
    )


def only_signed(words: str, *, signed: bool) -> Finding:
    """The charger checks signatures and did not find this one right."""
    return Finding(
        "driver.openevse.signature-refused",
        Severity.PROBLEM,
        text("drivers", "The charger takes only firmware that its maker signed, and refused this image."),
        text("drivers", "The signature is right; by its maker's word such firmware may not get signed images whole.")
        if signed
        else text("drivers", "The image is not signed. The charger keeps the firmware that it has."),
        (
            text("drivers", "Write the image over the USB port of its board.")
            if signed
            else text("drivers", "Get the signed image from its maker."),
        ),
        (Evidence("answer", words),),
    )
