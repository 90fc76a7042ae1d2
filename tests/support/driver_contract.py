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
from tests.support.ocpp_wire import OcppWire
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
    device itself has seen the driver leave (a session that only one may hold). ``address`` is a CSMS address that leads back
    to the driver, for a charger that can only be asked while it dials in; empty: the one of the case will do.
    """

    relay: Relay | OcppWire
    open: Callable[[str | None], Awaitable[Driver]]
    busy: Callable[[], AbstractAsyncContextManager[None]] | None = None
    let_go: Callable[[], Awaitable[None]] | None = None
    address: str = ""


async def who_it_is(driver: Driver) -> object:
    """A question that needs an answer: most drivers must ask for the identity."""
    return await driver.read_identity()


async def what_it_holds(driver: Driver) -> object:
    """The same for a charger that says unasked who it is."""
    return await driver.read_settings()


@dataclass(frozen=True, slots=True)
class DriverCase:
    """One driver: what it should tell, take and refuse.

    ``trips`` is the fewest round trips in which its interface can tell who the charger is, log-in included, and ``why`` it can
    be no fewer. ``never_sent``
    are values that must be refused before anything is sent. ``unreadable`` are settings that stay in a second plan because
    nobody can read them. ``noise`` are answers that are wrong. ``protected``: the stand-in asks for a password, or shows one when
    it dials in. ``flood``
    is how an answer without an end begins, ``drip`` one that comes too slowly. ``ask`` is a question that is answered over
    the wire. ``capped``: an answer that is too long is known as such; otherwise it ends in another fault. ``most_taken``
    bytes of it at most leave the wire; ``None``: only time ends it.
    """

    name: str
    vendor: str
    serial: str
    wanted: Settings
    never_sent: tuple[tuple[Setting, SettingValue], ...]
    trips: int
    bench: Callable[[], AbstractAsyncContextManager[Bench]]
    why: str = ""
    protected: bool = False
    unreadable: frozenset[Setting] = frozenset()
    noise: tuple[bytes, ...] = (HTTP_NOISE, HTTP_NO_JSON, HTTP_DEEP_JSON)
    flood: bytes = HTTP_HEAD
    drip: bytes = HTTP_HEAD
    capped: bool = True
    busy_answer: bytes = field(default=HTTP_BUSY)
    ask: Callable[[Driver], Awaitable[object]] = who_it_is
    most_taken: int | None = MOST_TAKEN
    version: str = ""

    def __str__(self) -> str:
        return f"{self.name}-{self.version}" if self.version else self.name

    def wishes(self, bench: Bench) -> Settings:
        """What is wanted, with an address that leads back where the bench has one."""
        if not bench.address:
            return self.wanted
        return Settings({**self.wanted, Setting.CSMS_URL: bench.address})


def cases() -> tuple[DriverCase, ...]:
    """The cases of every file in ``driver_cases``: one called ``CASE``, or several in ``CASES``."""
    names = sorted(module.name for module in pkgutil.iter_modules(driver_cases.__path__))
    found: list[DriverCase] = []
    for name in names:
        module = importlib.import_module(f"{driver_cases.__name__}.{name}")
        some = getattr(module, "CASES", ()) or (module.CASE,)
        assert all(isinstance(case, DriverCase) for case in some), name
        found.extend(some)
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
