"""Messages that a log writes over several lines, made one line each.

EVerest's libocpp writes a line with time, origin and action, and below it the message, indented, its brackets at the margin; its HTML form
has the same inside a table (``ocpp_logging.cpp`` of libocpp).
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Iterator

MOST_LINES = 20_000
MOST_BYTES = 16 * 1024 * 1024
"""A message that is longer is given on as it came, and counts as one that does not end."""


def joined(lines: Iterable[bytes]) -> Iterator[bytes]:
    """``lines``, with each message that spans several of them on one, behind the line that stood above it where its first has no words."""
    above: bytes | None = None
    begun, size = list[bytes](), 0
    for line in lines:
        if begun and (line.startswith(b"]") or (_goes_on(line) and len(begun) < MOST_LINES and size < MOST_BYTES)):
            begun.append(line)
            size += len(line)
            if line.startswith(b"]"):
                yield _one_line(above, begun)
                begun, above = [], None
            continue
        if begun:
            yield _torn(above, begun)
            begun, above = [], None
        if _begins(line):
            if above is not None and line != b"[":
                yield above
                above = None
            begun, size = [line], len(line)
        else:
            if above is not None:
                yield above
            above = line
    if begun:
        yield _torn(above, begun)
    elif above is not None:
        yield above


def _torn(above: bytes | None, begun: list[bytes]) -> bytes:
    """The beginning of one that does not end; enough of it to be seen as that."""
    return b" ".join((above or b"", *begun[:4]))


def _begins(line: bytes) -> bool:
    """Whether a line ends with a bracket that opens a message and nothing of the message is on it."""
    return line.endswith(b"[") and (len(line) == 1 or line.endswith((b">[", b" [", b":[")))


def _goes_on(line: bytes) -> bool:
    """Inside a message all is indented."""
    return line[:1] in {b" ", b"\t", b""}


def _one_line(above: bytes | None, begun: list[bytes]) -> bytes:
    head, _, _ = begun[0].rpartition(b"[")
    body = b"\n".join((b"[", *begun[1:]))
    words = body.decode("utf-8", "replace")
    if b"<" in head:
        words = html.unescape(words.partition("</")[0])
    try:
        found, _ = json.JSONDecoder().raw_decode(words)
        words = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        words = " ".join(words.split())
    return b" ".join((above or b"", head, words.encode(errors="replace")))
