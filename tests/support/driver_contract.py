"""What the driver contract test needs to know of a driver: one ``DriverCase`` per file in ``tests/support/driver_cases``.

A case builds its stand-in behind a ``Relay``, opens the driver through it with short timings, and names what it can.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from tests.support import driver_cases
from tests.support.relay import Relay

from evsetup.domain.settings import Setting, Settings, SettingValue
from evsetup.drivers.driver import Driver

HTTP_NOISE = b"\x00\xff\xfe GURU MEDITATION 0x400d1234\r\n\r\n"
HTTP_NO_JSON = b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<html>\xff\xfe \x00 {"msg":'
HTTP_DEEP_JSON = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + b"[" * 100_000
HTTP_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
HTTP_BUSY = b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"

MOST_TAKEN = 16 * 1024 * 1024
"""Bytes of an endless answer that may leave the wire, the sockets' own buffers included."""


@dataclass(slots=True)
class Bench:
    """One stand-in behind its wire. ``open`` makes a driver, as somebody with another ``password`` when one is given.

    ``busy`` makes the device busy with something else, in its own way; ``None``: it answers 503. ``let_go`` waits until the
    device itself has seen the driver leave (a session that only one may hold).
    """

    relay: Relay
    open: Callable[[str | None], Awaitable[Driver]]
    busy: Callable[[], AbstractAsyncContextManager[None]] | None = None
    let_go: Callable[[], Awaitable[None]] | None = None


@dataclass(frozen=True, slots=True)
class DriverCase:
    """One driver: what it should tell, take and refuse.

    ``trips`` is the fewest round trips in which its interface can tell who the charger is, log-in included. ``never_sent``
    are values that must be refused before anything is sent. ``unreadable`` are settings that stay in a second plan because
    nobody can read them. ``noise`` are answers that are wrong. ``protected``: the stand-in asks for a password.
    """

    name: str
    vendor: str
    serial: str
    wanted: Settings
    never_sent: tuple[tuple[Setting, SettingValue], ...]
    trips: int
    bench: Callable[[], AbstractAsyncContextManager[Bench]]
    protected: bool = False
    unreadable: frozenset[Setting] = frozenset()
    noise: tuple[bytes, ...] = (HTTP_NOISE, HTTP_NO_JSON, HTTP_DEEP_JSON)
    flood: bytes = HTTP_HEAD
    capped: bool = True
    busy_answer: bytes = field(default=HTTP_BUSY)

    def __str__(self) -> str:
        return self.name


def cases() -> tuple[DriverCase, ...]:
    """The case of every file in ``driver_cases``; each calls it ``CASE``."""
    names = sorted(module.name for module in pkgutil.iter_modules(driver_cases.__path__))
    found: list[DriverCase] = []
    for name in names:
        case = importlib.import_module(f"{driver_cases.__name__}.{name}").CASE
        assert isinstance(case, DriverCase), name
        found.append(case)
    return tuple(found)


def is_http_write(data: bytes) -> bool:
    """Whether these bytes begin a request that changes something."""
    return data.startswith((b"POST", b"PUT"))


@asynccontextmanager
async def wire_to(url: str, is_write: Callable[[bytes], bool] = is_http_write) -> AsyncIterator[Relay]:
    """A wire to the device at ``url``."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    async with Relay(parts.hostname, parts.port, is_write).listening() as relay:
        yield relay
