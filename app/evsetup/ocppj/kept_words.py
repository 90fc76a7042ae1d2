"""What of a frame may be kept for good: its words as they crossed the wire, without any secret.

A frame that was understood comes with its secret settings as dots already (``redaction``). What remains is what no schema
names: a frame that cannot be looked through, the words of an error, JSON inside a text (``DataTransfer.data``), and a key
that stands where nobody expects one.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from evsetup.domain.secret import MASK, Secret
from evsetup.ocppj.frame_record import FrameRecord
from evsetup.ocppj.frames import Call, CallResult, JsonObject, Send
from evsetup.ocppj.redaction import is_secret_name, may_hold_secrets

_TOLD = re.compile(r"[:=]")
_SHORTEST = 4
"""A shorter secret is in every other word: looking for it would blacken everything."""


def kept_words(record: FrameRecord, secrets: Collection[Secret] = ()) -> str:
    """The words of ``record``; what may hold a secret that cannot be taken out is told by its length alone.

    ``secrets`` are those that this link is known to use: they are taken out wherever they stand, plain or as hex digits.
    """
    raw = record.raw
    if may_hold_secrets(raw) and _cannot_be_cleaned(record):
        return f"({len(raw.encode(errors='replace'))} bytes, {MASK})"
    for secret in secrets:
        plain = secret.reveal()
        if len(plain) < _SHORTEST:
            continue
        for spelled in (plain, plain.encode().hex(), plain.encode().hex().upper()):
            raw = raw.replace(spelled, MASK)
    return raw


def _cannot_be_cleaned(record: FrameRecord) -> bool:
    frame = record.frame
    if isinstance(frame, Call | CallResult | Send):
        return _told_in_text(frame.payload)
    return is_secret_name(record.raw) or "\\u" in record.raw


def _told_in_text(node: JsonObject | object) -> bool:
    """Whether a text somewhere in it names a secret and goes on to tell it: ``{"password": …}`` in a text, ``psk=…``."""
    match node:
        case dict():
            return any(_told_in_text(child) for child in node.values())
        case list():
            return any(_told_in_text(child) for child in node)
        case str():
            return _TOLD.search(node) is not None and is_secret_name(node)
        case _:
            return False
