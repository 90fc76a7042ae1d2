"""Where a fault can strike while a program commissions a charger, and what strikes there.

A *point* is one instant at the edge of the program: before or after something is put on disk (site file, vault) or sent to the
charger (OCPP, HTTP, USB). Points are known by what happens there (``site:record:apply:intent:security.key``) and how often it
has happened, so that a case means the same tomorrow. The program itself is not changed: its outermost calls are wrapped.

Each case has an ``Injector`` of its own in a context variable, which every task and thread of the case inherits: many cases
run side by side on one event loop.
"""

from __future__ import annotations

import functools
import sqlite3
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from evsetup.commissioning import prove
from evsetup.drivers import ocpp2, ocpp16, openevse_http
from evsetup.drivers.ocpp2_link import Ocpp2Timings
from evsetup.drivers.ocpp16_link import Ocpp16Timings
from evsetup.drivers.web_charger import WebTimings
from evsetup.links.http import HttpLink
from evsetup.links.serial_link import SerialLink
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.simulator.field_link import FieldConnection
from evsetup.simulator.openevse_web import OpenEvseWeb
from evsetup.simulator.serial_ports import PseudoTerminal
from evsetup.storage.records import JournalEntry
from evsetup.storage.site_faults import DiskFull
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault
from evsetup.storage.vault_faults import VaultNotWritten


class Crash(BaseException):
    """The program is dead from here on: SIGKILL, or the laptop's power."""


class Fault(Enum):
    """What strikes. The value stands in the name of a case."""

    KILL = "kill"
    REBOOT = "reboot"
    LINK_LOSS = "link-loss"
    LOST_REPLY = "lost-reply"
    DISK_FULL = "disk-full"
    READ_ONLY = "read-only"
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_GONE = "keyring-gone"
    SLEEP = "sleep"


AT_DISK = frozenset({Fault.DISK_FULL, Fault.READ_ONLY})
AT_VAULT = frozenset({Fault.KEYRING_LOCKED, Fault.KEYRING_GONE})
AT_SEND = frozenset({Fault.REBOOT, Fault.LINK_LOSS, Fault.LOST_REPLY, Fault.SLEEP})


@dataclass(frozen=True, slots=True)
class Point:
    """One instant: ``when`` is ``before`` or ``after`` the ``nth`` time (from 1) that ``what`` happens."""

    what: str
    nth: int
    when: str

    def __str__(self) -> str:
        return f"{self.when}:{self.what}#{self.nth}"

    @classmethod
    def parse(cls, words: str) -> Point:
        """What ``str`` made of one."""
        when, _, rest = words.partition(":")
        what, _, nth = rest.rpartition("#")
        return cls(what, int(nth), when)


@dataclass
class Injector:
    """One run of a program: strikes once at ``point``, and keeps what was acknowledged and what was sent."""

    fault: Fault | None = None
    point: Point | None = None
    strike: Callable[[Fault], None] = lambda _: None
    """What the world does then; called in whichever thread the point is in."""
    left: int | None = None
    struck: bool = False
    dead: bool = False
    full: bool = False
    seen: list[Point] = field(default_factory=list)
    acknowledged: list[JournalEntry] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    swallow_reply: bool = False
    cut_request: bool = False
    count: Counter[str] = field(default_factory=Counter)
    acknowledged_before: int = 0
    watch_start: Callable[[], bool] = lambda: False
    """Whether the charger charges at this instant."""
    started_while_charging: bool = False
    about_to_send: Callable[[str], None] = lambda _: None
    """Looks at the charger before anything is sent to it."""
    clock_s: float = 0.0
    """How far the laptop's clock has jumped."""

    def strike_in(self, fault: Fault | None, points: int) -> None:
        """Strikes at the point that is so many from here, whichever it is; not at all when the run has fewer."""
        self.fault, self.left = fault, points

    def again(self) -> None:
        """Another run of a program begins, in which nothing strikes; what was acknowledged stays."""
        self.fault = self.point = self.left = None
        self.struck = self.dead = self.full = self.swallow_reply = self.cut_request = False
        self.sent.clear()
        self.count.clear()

    def at(self, what: str, when: str) -> None:
        """Passes a point. Raises ``Crash`` where the program is dead."""
        if self.dead:
            raise Crash
        if when == "before":
            self.count[what] += 1
        point = Point(what, self.count[what], when)
        self.seen.append(point)
        if self.struck or self.fault is None:
            return
        if self.left is not None:
            self.left -= 1
        if point != self.point and (self.left is None or self.left >= 0):
            return
        self.struck = True
        if self.fault is Fault.KILL:
            self.dead = True
        self.strike(self.fault)
        if self.fault is Fault.KILL:
            raise Crash


CURRENT: ContextVar[Injector | None] = ContextVar("injector", default=None)
"""Of the program that runs in this case now."""


def watch(patch: pytest.MonkeyPatch) -> None:
    """Wraps the edges of the program, and the ways in which simulated chargers answer, until ``patch`` is undone."""
    for name in ("record", "put_charger", "put_snapshot", "put_findings", "put_test", "put_bay", "put_firmware_job"):
        patch.setattr(SiteFile, name, _on_disk(name, getattr(SiteFile, name)))
    patch.setattr(Vault, "change", _in_vault(Vault.change))
    patch.setattr(
        ChargePoint, "call", _sent(ChargePoint.call, lambda action, payload, *_, **__: _call(action, payload))
    )
    patch.setattr(HttpLink, "_request", _sent(HttpLink._request, lambda method, url, **_: f"{method} /{_path(url)}"))
    patch.setattr(SerialLink, "write", _sent(SerialLink.write, lambda data: f"usb {_members(data)}"))
    patch.setattr(FieldConnection, "send", _answer_over_ocpp(FieldConnection.send))
    patch.setattr(OpenEvseWeb, "_guard", _answer_over_http(OpenEvseWeb._guard))
    patch.setattr(PseudoTerminal, "send", _answer_over_usb(PseudoTerminal.send))
    patch.setattr(OpenEvseWeb, "power_up", _booting(OpenEvseWeb.power_up))
    # The chargers here are quick; nobody waits as long for them as for real ones.
    patch.setattr(ocpp16, "Ocpp16Timings", lambda **_: Ocpp16Timings(**_QUICK, key_s=2.0))
    patch.setattr(openevse_http, "WebTimings", functools.partial(WebTimings, settle_s=0.5, poll_s=0.02))
    patch.setattr(ocpp2, "Ocpp2Timings", lambda **_: Ocpp2Timings(**_QUICK, report_s=2.0, idle_s=3.0, queue_s=1.0))
    patch.setattr(prove, "_LATE_START_S", 0.5)
    for name, module in tuple(sys.modules.items()):
        if name.startswith("evsetup.") and ".simulator" not in name and getattr(module, "datetime", None) is datetime:
            patch.setattr(module, "datetime", LaptopTime)


class LaptopTime(datetime):
    """The laptop's clock, which jumps when it sleeps or is set."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        """The time, as this case's laptop has it."""
        injector = CURRENT.get()
        return datetime.now(tz) + timedelta(seconds=0.0 if injector is None else injector.clock_s)


_QUICK: dict[str, float] = {
    "call_s": 3.0,
    "reconnect_s": 4.0,
    "present_s": 4.0,
    "drop_s": 1.0,
    "soft_s": 2.0,
    "start_s": 3.0,
    "stop_s": 3.0,
    "trigger_s": 1.0,
    "limit_s": 4.0,
    "sample_s": 0.1,
    "event_s": 0.2,
}


def _on_disk(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
    def act(self: SiteFile, *arguments: Any, **more: Any) -> Any:
        if (injector := CURRENT.get()) is None:
            return real(self, *arguments, **more)
        what = f"site:{name}{_about(name, arguments)}"
        injector.at(what, "before")
        if injector.full:
            raise DiskFull(self.path, "database or disk is full")
        result = real(self, *arguments, **more)
        if name == "record" and not injector.dead:
            # A thread may end its write after the program died: nobody was told of that one.
            injector.acknowledged.append(arguments[0])
        injector.at(what, "after")
        return result

    return act


def _about(name: str, arguments: tuple[Any, ...]) -> str:
    match name:
        case "record":
            entry: JournalEntry = arguments[0]
            return f":{entry.step}:{entry.phase}:{entry.what.get('setting', '')}"
        case "put_firmware_job":
            return f":{arguments[0].state}"
        case "put_charger":
            return f":{arguments[0].state.value}"
        case "put_snapshot" | "put_findings" | "put_test":
            return f":{arguments[1]}"
        case _:
            return ""


def _in_vault(real: Callable[..., None]) -> Callable[..., None]:
    def change(self: Vault, act: Callable[[dict[str, str]], None], *, forget: bool = False) -> None:
        if (injector := CURRENT.get()) is None:
            real(self, act, forget=forget)
            return
        injector.at("vault:change", "before")
        if injector.full:
            raise VaultNotWritten(Path("vault"), "No space left on device")
        real(self, act, forget=forget)
        injector.at("vault:change", "after")

    return change


def _sent(real: Callable[..., Awaitable[Any]], say: Callable[..., str]) -> Callable[..., Awaitable[Any]]:
    async def send(self: object, *arguments: Any, **more: Any) -> Any:
        if (injector := CURRENT.get()) is None:
            return await real(self, *arguments, **more)
        what = f"send:{say(*arguments, **more)}"
        injector.at(what, "before")
        injector.about_to_send(what)
        injector.sent.append(what)
        if "StartTransaction" in what and injector.watch_start():
            injector.started_while_charging = True
        result = await real(self, *arguments, **more)
        injector.at(what, "after")
        return result

    return send


def _call(action: str, payload: Any) -> str:
    detail = payload.get("key") or payload.get("type") or payload.get("requestedMessage") or ""
    return f"{action}:{detail if isinstance(detail, str) else ''}"


def _path(url: str) -> str:
    return url.partition("://")[2].partition("/")[2]


def _members(line: bytes) -> str:
    names = [word for word in line.decode(errors="replace").split('"')[1::2] if word.islower() or "_" in word]
    return names[0] if names else "greeting"


def _answer_over_ocpp(real: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    async def send(self: FieldConnection, message: Any, *, text: bool | None = None) -> None:
        injector = CURRENT.get()
        if injector is not None and injector.swallow_reply and isinstance(message, str) and message[:2] in {"[3", "[4"}:
            injector.swallow_reply = False
            self.transport.abort()
        await real(self, message, text=text)

    return send


def _answer_over_http(real: Any) -> Any:
    @web.middleware
    async def guard(self: OpenEvseWeb, request: web.Request, handler: Any) -> web.StreamResponse:
        injector = CURRENT.get()
        if injector is not None and injector.cut_request:
            injector.cut_request = False
            return _gone(request)
        response: web.StreamResponse = await real(self, request, handler)
        if injector is not None and injector.swallow_reply:
            injector.swallow_reply = False
            return _gone(request)
        return response

    return guard


def _gone(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _answer_over_usb(real: Callable[..., None]) -> Callable[..., None]:
    def send(self: PseudoTerminal, content: bytes) -> None:
        injector = CURRENT.get()
        if injector is not None and injector.swallow_reply and content.startswith(b'{"code"'):
            injector.swallow_reply = False
            return
        real(self, content)

    return send


def _booting(real: Callable[[OpenEvseWeb], Awaitable[None]]) -> Callable[[OpenEvseWeb], Awaitable[None]]:
    async def power_up(self: OpenEvseWeb) -> None:
        _NAMED[id(self)] = self.gateway.hostname
        await real(self)

    return power_up


_NAMED: dict[int, str] = {}


def named_at_boot(charger: object) -> str:
    """The host name that an OpenEVSE has in force: the one that it booted with."""
    return _NAMED.get(id(charger), "")


def set_read_only(site: SiteFile, *, on: bool) -> None:
    """The file is on a drive that was made read-only meanwhile, or can be written again; SQLite itself says so."""
    connection: sqlite3.Connection = site._connection
    connection.execute(f"PRAGMA query_only = {int(on)}")
