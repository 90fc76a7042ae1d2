"""What a TLS client offers in its first message: read to name the fault, never to decide.

Layout: RFC 8446 §4.1.2, RFC 5246 §7.4.1.2, RFC 6066 §3 (SNI). Read as far as the bytes go; a cut-off message tells what it can.
"""

from __future__ import annotations

from dataclasses import dataclass

_HANDSHAKE = 22
_CLIENT_HELLO = 1
_SERVER_NAME = 0
_SUPPORTED_VERSIONS = 43
_VERSIONS = {0x0300: "SSL 3.0", 0x0301: "TLS 1.0", 0x0302: "TLS 1.1", 0x0303: "TLS 1.2", 0x0304: "TLS 1.3"}
_FIRST_MODERN = 0x0303


@dataclass(frozen=True, slots=True)
class ClientHello:
    """The versions, cipher suites (IANA numbers) and server name that a client offers; newest version first."""

    versions: tuple[int, ...]
    suites: tuple[int, ...]
    server_name: str = ""

    @property
    def is_modern(self) -> bool:
        """Whether TLS 1.2 or newer is among the versions."""
        return any(version >= _FIRST_MODERN for version in self.versions)

    @property
    def newest(self) -> str:
        """The newest version that is offered, in words."""
        return _VERSIONS.get(self.versions[0], f"0x{self.versions[0]:04x}")


class _Bytes:
    """Takes numbers and blocks off the front; ``EOFError`` at the end."""

    def __init__(self, data: bytes) -> None:
        self.left = data

    def take(self, count: int) -> bytes:
        if len(self.left) < count:
            raise EOFError
        taken, self.left = self.left[:count], self.left[count:]
        return taken

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size))

    def block(self, size: int) -> _Bytes:
        """A block with its length before it, as much of it as is there."""
        length = self.number(size)
        taken, self.left = self.left[:length], self.left[length:]
        return _Bytes(taken)


def client_hello(head: bytes) -> ClientHello | None:
    """What the ClientHello at the start of ``head`` offers; ``None`` when it is none, or too short to tell a version."""
    try:
        message = _Bytes(_joined(head))
        if message.number(1) != _CLIENT_HELLO:
            return None
        body = message.block(3)
        legacy = body.number(2)
    except EOFError:
        return None
    versions: tuple[int, ...] = (legacy,)
    suites: tuple[int, ...] = ()
    name = ""
    try:
        body.take(32)
        body.block(1)
        suites = _numbers(body.block(2))
        body.block(1)
        extensions = body.block(2)
        while extensions.left:
            kind, content = extensions.number(2), extensions.block(2)
            if kind == _SUPPORTED_VERSIONS:
                versions = _numbers(content.block(1)) or versions
            elif kind == _SERVER_NAME:
                name = _name(content)
    except EOFError:
        pass
    known = sorted((version for version in versions if version in _VERSIONS), reverse=True)
    return ClientHello(tuple(known) or (legacy,), tuple(s for s in suites if not _is_grease(s)), name)


def _joined(head: bytes) -> bytes:
    """The handshake bytes of all whole and half records."""
    records, joined = _Bytes(head), b""
    while len(records.left) >= 5 and records.left[0] == _HANDSHAKE:
        records.take(3)
        joined += records.block(2).left
    return joined


def _numbers(block: _Bytes) -> tuple[int, ...]:
    return tuple(block.number(2) for _ in range(len(block.left) // 2))


def _name(content: _Bytes) -> str:
    names = content.block(2)
    return names.block(2).left.decode("ascii", errors="replace")[:64] if names.number(1) == 0 else ""


def _is_grease(suite: int) -> bool:
    return suite & 0x0F0F == 0x0A0A and suite >> 8 == suite & 0xFF
