"""The part of a file that an HTTP client asks for (RFC 9110 §14), for the one form that chargers send."""

from __future__ import annotations

import re

_SINGLE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})\Z")


class Unsatisfiable(Exception):
    """The range is well formed and lies outside the file: answered with 416."""


def byte_range(header: str | None, size: int) -> tuple[int, int] | None:
    """The half-open range ``(start, stop)`` that ``header`` asks for in a file of ``size`` bytes.

    ``None`` means the whole file: no header, several ranges, another unit, or a form that nobody can read. Such a header
    is ignored, as the standard lets a server do, rather than refused: the charger then gets what it can always use.

    Raises:
        Unsatisfiable: a single range that starts at or after the end, or an empty suffix.
    """
    match = _SINGLE.match(header.strip()) if header else None
    if match is None or match[0] == "bytes=-":
        return None
    first, last = match[1], match[2]
    if not first:
        if int(last) == 0:
            raise Unsatisfiable
        return max(0, size - int(last)), size
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise Unsatisfiable
    return start, min(int(last) + 1, size) if last else size
