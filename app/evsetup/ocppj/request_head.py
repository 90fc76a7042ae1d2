"""A charger's HTTP request, mended before the parser sees it, with every flaw noted.

A strict parser closes such a link without one byte, and nobody learns why (``facts/ocpp.md`` §0.1, §1.5, §2.1). Whatever can
be understood is written as it should have been; the flaws go into the verdict. Nothing is guessed that could mean two things.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

LONGEST = 16 * 1024
"""A request head that has not ended by then never does."""

LONGEST_LINE = 4096
"""A header line longer than this is left out: common servers refuse requests at 8 kB."""

MOST_HEADERS = 100
"""So many headers are passed on."""

_END = re.compile(rb"\r?\n\r?\n")
_VERSION = re.compile(rb"HTTP/[0-9]\.[0-9]\Z", re.IGNORECASE)
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_UNFIT = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")


class Flaw(Enum):
    """One thing that a request does otherwise than HTTP or WebSocket want it."""

    BARE_LINE_ENDS = "line ends without CR"
    SPACE_IN_TARGET = "a space in the address"
    OLD_HTTP = "HTTP/1.0"
    SPACE_BEFORE_COLON = "a space before a colon"
    FOLDED_HEADER = "a header over two lines"
    BROKEN_HEADER = "a header line that is none"
    CONTROL_CHARACTERS = "control characters"
    NO_HOST = "no Host"
    NO_UPGRADE = "no Upgrade: websocket"
    NO_CONNECTION = "no Connection: Upgrade"
    NO_VERSION = "no Sec-WebSocket-Version"
    ABSOLUTE_TARGET = "a whole URL in the request line"
    HAS_LENGTH = "a Content-Length"
    LONG_HEADER = "more header than servers take"
    DOUBLE_SLASH = "a double slash in the address"
    QUERY = "a query in the address"


class Hopeless(Enum):
    """Why a request cannot be understood at all."""

    NO_REQUEST = "no HTTP request"
    SOAP = "OCPP over SOAP"
    NOT_GET = "a method other than GET"
    TOO_LONG = "no end"


@dataclass(frozen=True, slots=True)
class Mended:
    """The request as it should have been, what follows it, and what was wrong with it."""

    head: bytes
    rest: bytes
    flaws: tuple[Flaw, ...]


def mend(data: bytes) -> Mended | Hopeless | None:
    """The request at the start of ``data``; ``None`` while it has not ended."""
    start = data.lstrip(b"\r\n")
    if (end := _END.search(start)) is None:
        if len(data) > LONGEST:
            return Hopeless.TOO_LONG
        # What is no request need not be waited for: its end may never come.
        line, ended, _ = start.partition(b"\n")
        return Hopeless.NO_REQUEST if ended and _hopeless(line.rstrip(b"\r"), b"") is Hopeless.NO_REQUEST else None
    head, rest = start[: end.start()], start[end.end() :]
    if len(head) > LONGEST:
        return Hopeless.TOO_LONG
    flaws: dict[Flaw, None] = {}
    if b"\n" in start[: end.end()].replace(b"\r\n", b""):
        flaws[Flaw.BARE_LINE_ENDS] = None
    first, *lines = [line.rstrip(b"\r") for line in head.split(b"\n")]
    if (hopeless := _hopeless(first, start)) is not None:
        return hopeless
    headers = _headers(lines, flaws)
    first = _request_line(first, flaws)
    if len(first) > LONGEST_LINE or b"authorization" in _leave_out_long(headers, flaws):
        return Hopeless.TOO_LONG
    if b"sec-websocket-key" in headers:
        headers = _completed(headers, flaws)
    else:
        flaws.clear()  # somebody who merely looks: the server answers, and nothing is said of it
    mended = b"\r\n".join((first, *(b": ".join(pair) for pairs in headers.values() for pair in pairs)))
    return Mended(mended + b"\r\n\r\n", rest, tuple(flaws))


def _hopeless(line: bytes, data: bytes) -> Hopeless | None:
    words = line.split()
    if len(words) < 2 or _VERSION.match(words[-1]) is None:
        return Hopeless.NO_REQUEST
    if words[0].upper() == b"GET":
        return None
    if words[0].upper() == b"POST":
        hints = data.lower()
        return Hopeless.SOAP if b"soap" in hints or b"xml" in hints else Hopeless.NOT_GET
    return Hopeless.NOT_GET if words[0].isalpha() and words[0].isupper() else Hopeless.NO_REQUEST


def _request_line(line: bytes, flaws: dict[Flaw, None]) -> bytes:
    method, *target, version = line.split()
    if len(target) > 1 or b"  " in line:
        flaws[Flaw.SPACE_IN_TARGET] = None
    joined = b"%20".join(target) or b"/"
    if _UNFIT.search(joined):
        flaws[Flaw.CONTROL_CHARACTERS] = None
        joined = _UNFIT.sub(b"", joined)
    if version.upper() != b"HTTP/1.1":
        flaws[Flaw.OLD_HTTP] = None
    path = joined
    if re.match(rb"[a-z]+://", joined, re.IGNORECASE):
        flaws[Flaw.ABSOLUTE_TARGET] = None
        path = joined.partition(b"://")[2].partition(b"/")[2]
    if b"//" in path.partition(b"?")[0]:
        flaws[Flaw.DOUBLE_SLASH] = None
    if b"?" in path:
        flaws[Flaw.QUERY] = None
    return b" ".join((method.upper(), joined, b"HTTP/1.1"))


_Headers = dict[bytes, list[tuple[bytes, bytes]]]
_NEEDED = frozenset(
    (
        b"authorization",
        b"connection",
        b"host",
        b"sec-websocket-key",
        b"sec-websocket-protocol",
        b"sec-websocket-version",
        b"upgrade",
    )
)


def _headers(lines: list[bytes], flaws: dict[Flaw, None]) -> _Headers:
    headers: _Headers = {}
    last: list[tuple[bytes, bytes]] = []
    for line in lines:
        if line[:1] in {b" ", b"\t"} and last:
            flaws[Flaw.FOLDED_HEADER] = None
            name, value = last[-1]
            last[-1] = (name, value + b" " + line.strip())
            continue
        name, colon, value = line.partition(b":")
        if name != name.rstrip():
            flaws[Flaw.SPACE_BEFORE_COLON] = None
        name = name.strip()
        if not colon or _NAME.match(name) is None:
            flaws[Flaw.BROKEN_HEADER] = None
            continue
        if _UNFIT.search(value):
            flaws[Flaw.CONTROL_CHARACTERS] = None
            value = _UNFIT.sub(b"", value)
        last = headers.setdefault(name.lower(), [])
        last.append((name, value.strip()))
    return headers


def _leave_out_long(headers: _Headers, flaws: dict[Flaw, None]) -> set[bytes]:
    """Takes out what a server would refuse for its length; the names of what went."""
    long = {name for name, pairs in headers.items() if any(len(value) > LONGEST_LINE for _, value in pairs)}
    many = [name for name in headers if name not in _NEEDED][MOST_HEADERS:]
    gone = long.union(many)
    for name in gone:
        del headers[name]
    if gone:
        flaws[Flaw.LONG_HEADER] = None
    return gone


def _completed(headers: _Headers, flaws: dict[Flaw, None]) -> _Headers:
    """With all that the server asks for; what is there twice, once."""

    def words(name: bytes) -> bytes:
        return b",".join(value for _, value in headers.get(name, ())).lower()

    if b"upgrade" not in words(b"connection"):
        flaws[Flaw.NO_CONNECTION] = None
    if b"websocket" not in words(b"upgrade"):
        flaws[Flaw.NO_UPGRADE] = None
    if b"13" not in words(b"sec-websocket-version"):
        flaws[Flaw.NO_VERSION] = None
    if b"host" not in headers:
        flaws[Flaw.NO_HOST] = None
    if b"content-length" in headers:
        flaws[Flaw.HAS_LENGTH] = None
    whole = {name: pairs for name, pairs in headers.items() if name not in {b"content-length", b"transfer-encoding"}}
    whole[b"connection"] = [(b"Connection", b"Upgrade")]
    whole[b"upgrade"] = [(b"Upgrade", b"websocket")]
    whole[b"sec-websocket-version"] = [(b"Sec-WebSocket-Version", b"13")]
    whole[b"host"] = headers.get(b"host", [(b"Host", b"evsetup")])[:1]
    whole[b"sec-websocket-key"] = headers[b"sec-websocket-key"][:1]
    return whole
