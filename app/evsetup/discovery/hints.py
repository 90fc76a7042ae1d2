"""Makes text from the wire fit to be shown: names are hints, and anyone on the network can announce any name.

Control, bidirectional and invisible characters go; lengths and counts are bounded
(``facts/serial-firmware-security.md`` §3.1). What remains is still only text, never markup.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import islice

MOST_NAME = 64
MOST_VALUE = 200
MOST_ENTRIES = 24

_UNSHOWN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def hint(words: object, most: int = MOST_VALUE) -> str:
    """``words`` on one line, without characters that are not seen, at most ``most`` characters long.

    Bytes are read as UTF-8; ``None`` is empty.
    """
    if words is None:
        return ""
    if isinstance(words, bytes):
        words = words[: most * 4 + 64].decode("utf-8", "replace")
    shown = str(words)[: most * 4]
    if not shown.isascii() or not shown.isprintable():
        shown = "".join(" " if c.isspace() else c for c in shown if _shown(c))
    return " ".join(shown.split())[:most].rstrip()


def evidence(entries: Iterable[tuple[str, object]]) -> tuple[tuple[str, str], ...]:
    """At most ``MOST_ENTRIES`` cleaned pairs of label and content; pairs without content are left out."""
    cleaned = ((hint(label, MOST_NAME), hint(content)) for label, content in islice(entries, 4 * MOST_ENTRIES))
    return tuple(pair for pair in cleaned if all(pair))[:MOST_ENTRIES]


def _shown(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) not in _UNSHOWN
