"""A signed meter value as a charger sends it, taken out of its wrappings and named for what it is; never judged.

OCPP 1.6 sends it as the value of a sample of format ``SignedData`` (§7.41): the record itself, its bytes in hex (OCMF, "Embedding in
OCPP"), or the JSON object of 2.x (OCA, *Signed Meter Values in OCPP*). OCPP 2.x sends ``signedMeterValue`` beside the value: base64
data, method, encoding, and the public key when it is set to do so.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from evsetup.domain.ocmf import HEADER, LONGEST, NoOcmf, OcmfRecord, ocmf_in

_SML_START: Final = bytes.fromhex("1b1b1b1b01010101")
_LONGEST_WORD = 50


class SignedForm(Enum):
    """What the signed data is written in, as far as it shows; the value is the word in the record and in ``--json``."""

    OCMF = "OCMF"
    SML = "SML"
    ALFEN = "ALFEN"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SignedReading:
    """One signed value. ``raw`` is the data without its wrapping, as text where it is text and in hex where it is not.

    ``encoding`` and ``method`` are the charger's own words, ``""`` where it tells none; ``has_key`` whether the public key came along.
    ``record`` is there for OCMF that could be read, ``flaw`` says why it could not.
    """

    form: SignedForm
    raw: str
    encoding: str = ""
    method: str = ""
    has_key: bool = False
    record: OcmfRecord | None = None
    flaw: str = ""


def signed_in(sample: Mapping[str, object]) -> SignedReading | None:
    """The signed value of one sampled value of 1.6 or 2.x; ``None`` where it holds none."""
    told = sample.get("signedMeterValue")
    if isinstance(told, Mapping):
        return _of_object(told)
    value = sample.get("value")
    if sample.get("format") != "SignedData" or not isinstance(value, str):
        return None
    if value.lstrip().startswith("{"):
        try:
            unwrapped = json.loads(value[: 4 * LONGEST])
        except (ValueError, RecursionError):
            unwrapped = None
        if isinstance(unwrapped, dict) and isinstance(unwrapped.get("signedMeterData"), str):
            return _of_object(unwrapped)
    return _named(_unwrapped(value), "", "", has_key=False)


def _of_object(told: Mapping[str, object]) -> SignedReading:
    data = told.get("signedMeterData")
    key = told.get("publicKey")
    return _named(
        _unwrapped(data if isinstance(data, str) else ""),
        _word(told.get("encodingMethod")),
        _word(told.get("signingMethod")),
        has_key=isinstance(key, str) and bool(key.strip()),
    )


def _named(data: bytes, encoding: str, method: str, *, has_key: bool) -> SignedReading:
    words = _as_text(data)
    form, record, flaw = SignedForm.OTHER, None, ""
    if words is not None and words.lstrip().startswith(HEADER):
        form = SignedForm.OCMF
        try:
            record = ocmf_in(words)
        except NoOcmf as error:
            flaw = str(error)
    elif words is not None and words.startswith("AP;"):
        form = SignedForm.ALFEN
    elif data.startswith(_SML_START):
        form = SignedForm.SML
    return SignedReading(form, data.hex() if words is None else words, encoding, method, has_key, record, flaw)


def _unwrapped(told: str) -> bytes:
    """The data behind hex or base64; as it is where it is neither. What is too long is cut, and then cannot be read."""
    told = told.strip()[: 4 * LONGEST]
    if told.startswith((HEADER, "AP;")):
        return told.encode()
    compact = "".join(told.split())
    try:
        return bytes.fromhex(compact)
    except ValueError:
        pass
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError):
        return told.encode("utf-8", "replace")


def _as_text(data: bytes) -> str | None:
    try:
        words = data.decode()
    except UnicodeDecodeError:
        return None
    return words if all(letter.isprintable() or letter.isspace() for letter in words) else None


def _word(value: object) -> str:
    return "".join(letter for letter in value[:_LONGEST_WORD] if letter.isprintable()) if isinstance(value, str) else ""
