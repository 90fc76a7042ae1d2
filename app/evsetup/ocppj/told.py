"""Members of a foreign payload, read as they come: what is missing or of another type counts as not sent, and nothing raises."""

from __future__ import annotations

import math
import re

from evsetup.ocppj.frames import JsonObject

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def as_object(value: object) -> JsonObject:
    """The object, or an empty one."""
    return value if isinstance(value, dict) else {}


def as_text(value: object) -> str:
    """Text without control characters, at most 500; numbers are taken as text, anything else is none."""
    if isinstance(value, str) and value.isprintable():
        return value.strip()[:500]
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return _UNSEEN.sub("", str(value)).strip()[:500]


def as_number(value: object) -> float | None:
    """The number, also where it stands in a text; ``None`` for what is none, or is not finite."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
