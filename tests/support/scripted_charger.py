"""A charger of OCPP 1.6 that is told, line by line, how to answer and how to misbehave; and a site around it."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from evsetup.cards.shelf import load_shelf
from evsetup.domain.outcome import Outcome
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, SettingValue
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.ocpp16_link import Ocpp16Timings
from evsetup.ocppj.csms import CommissioningCsms

NAME = "EVB-0001"
OLD_KEY = Secret("the-old-key-of-20-ch")
NEW_KEY = Secret("Kf3-pq8sZ1mX0vB7tL2w")
QUICK = Ocpp16Timings(
    call_s=0.4,
    full_read_s=0.2,
    key_s=0.3,
    present_s=0.3,
    drop_s=0.2,
    reconnect_s=1.5,
    soft_s=0.3,
    start_s=0.3,
    stop_s=0.3,
    trigger_s=0.3,
    limit_s=0.6,
    sample_s=0.1,
    request_s=0.4,
    event_s=0.2,
)
Told = Mapping[str, object]
NOT_SHOWN = object()
"""In place of a value: the charger has the key and never shows it."""


def _set_event() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event


class Hangs(Exception):
    """The charger does not answer at all."""


class HangsUp(Exception):
    """The charger drops the link instead of answering."""


class CallErrorAnswer(Exception):
    """The charger answers with a CALLERROR: its code and description."""


@dataclass
class Charger:
    """A charger that answers as ``on`` says; what is not there it does not offer. ``heard`` holds all that it was asked.

    It speaks with its own hands: ``ocppj.Session`` answers everything in order and could not leave a question open.
    """

    csms: CommissioningCsms
    key: Secret | None
    on: dict[str, Callable[[Told], Told]] = field(default_factory=dict)
    heard: list[tuple[str, Told]] = field(default_factory=list)
    settings: dict[str, object] = field(default_factory=dict)
    readonly: set[str] = field(default_factory=set)
    may_boot: asyncio.Event = field(default_factory=_set_event)
    redials: bool = True
    firmware: str = "1.0"
    subprotocol: str = "ocpp1.6"
    serial: str = ""
    raw_key: bytes = b""
    _socket: ClientConnection | None = None
    _answers: dict[str, asyncio.Future[object]] = field(default_factory=dict)

    async def live(self) -> None:
        while True:
            headers = {}
            password = self.raw_key if self.raw_key or self.key is None else self.key.reveal().encode()
            if password:
                token = base64.b64encode(f"{NAME}:".encode() + password).decode()
                headers["Authorization"] = f"Basic {token}"
            try:
                async with connect(
                    f"{self.csms.url}/{NAME}",
                    subprotocols=[Subprotocol(self.subprotocol)],
                    additional_headers=headers,
                    proxy=None,
                ) as socket:
                    self._socket = socket
                    await self._serve(socket)
            except (WebSocketException, OSError):
                pass
            if not self.redials:
                await asyncio.Event().wait()
            await asyncio.sleep(0.05)

    def redial(self) -> None:
        """Drops the link at once; ``live`` dials again."""
        assert self._socket is not None
        self._socket.transport.abort()

    async def send(self, action: str, payload: Told) -> None:
        """Sends a request and waits for its answer."""
        assert self._socket is not None
        number = f"{action}-{len(self._answers)}"
        self._answers[number] = asyncio.get_running_loop().create_future()
        await self._socket.send(json.dumps([2, number, action, payload]))
        await asyncio.wait_for(self._answers[number], 5)

    async def _serve(self, socket: ClientConnection) -> None:
        booting = asyncio.create_task(self._boot(socket))
        try:
            await self._listen(socket)
        finally:
            booting.cancel()

    async def _boot(self, socket: ClientConnection) -> None:
        await self.may_boot.wait()
        await socket.send(json.dumps([2, "boot", "BootNotification", self.boot()]))

    def boot(self) -> Told:
        """What its BootNotification says."""
        boot = {"chargePointVendor": "Scripted", "chargePointModel": "One", "firmwareVersion": self.firmware}
        return {**boot, "chargePointSerialNumber": self.serial} if self.serial else boot

    async def _listen(self, socket: ClientConnection) -> None:
        async for raw in socket:
            kind, number, *rest = json.loads(raw)
            if kind == 2:
                await self._answer(socket, number, rest[0], rest[1])
            elif number == "boot":
                self.heard.append(("BootNotification.conf", rest[0]))
            elif number in self._answers and not self._answers[number].done():
                self._answers[number].set_result(rest)

    async def _answer(self, socket: ClientConnection, number: str, action: str, payload: Told) -> None:
        self.heard.append((action, payload))
        answer = self.on.get(action, self._configuration if action == "GetConfiguration" else not_offered)
        try:
            told = answer(payload)
        except Hangs:
            return
        except HangsUp:
            self.redial()
        except CallErrorAnswer as error:
            await socket.send(json.dumps([4, number, *error.args, {}]))
        else:
            await socket.send(json.dumps([3, number, told]))

    def told(self, payload: Told) -> Told:
        """The answer to GetConfiguration by the book."""
        return self._configuration(payload)

    def store(self, payload: Told) -> Told:
        """The answer to ChangeConfiguration by the book: stored in its own spelling, or no such key."""
        spelled = {name.casefold(): name for name in self.settings}
        name = spelled.get(str(payload["key"]).casefold())
        if name is None:
            return {"status": "NotSupported"}
        if name in self.readonly:
            return {"status": "Rejected"}
        self.settings[name] = payload["value"]
        return {"status": "Accepted"}

    def asked(self, action: str) -> list[Told]:
        """What it was asked with ``action``, in order."""
        return [payload for heard, payload in self.heard if heard == action]

    def _configuration(self, payload: Told) -> Told:
        wanted = payload.get("key")
        names = [str(name) for name in wanted] if isinstance(wanted, list) else list(self.settings)
        spelled = {name.casefold(): name for name in self.settings}
        found = [spelled[name.casefold()] for name in names if name.casefold() in spelled]
        return {
            "configurationKey": [
                {"key": n, "readonly": n in self.readonly, "value": self.settings[n]}
                if self.settings[n] is not NOT_SHOWN
                else {"key": n, "readonly": n in self.readonly}
                for n in found
            ],
            "unknownKey": [name for name in names if name.casefold() not in spelled],
        }


@dataclass
class Site:
    csms: CommissioningCsms
    charger: Charger
    driver: Ocpp16
    sent: list[asyncio.Task[None]] = field(default_factory=list)

    async def apply(self, setting: Setting, new: SettingValue, old: SettingValue | None = None) -> Outcome:
        return await self.driver.apply(Change(setting, old, new, Effect.LIVE))

    async def confirm(self, setting: Setting, new: SettingValue, old: SettingValue | None = None) -> Outcome:
        return await self.driver.confirm(Change(setting, old, new, Effect.LIVE))


@asynccontextmanager
async def site(key: Secret | None = OLD_KEY, **settings: object) -> AsyncIterator[Site]:
    card = replace(load_shelf().card("generic-ocpp16"), normal_wait_s=1)
    async with CommissioningCsms() as csms:
        csms.expect(NAME, key)
        charger = Charger(csms, key, settings=settings)
        life = asyncio.create_task(charger.live())
        driver = Ocpp16(NAME, csms, card, QUICK)
        try:
            await csms.wait_for(NAME, 10)
            here = Site(csms, charger, driver)
            yield here
            await asyncio.gather(*here.sent)
        finally:
            await driver.close()
            life.cancel()
            await asyncio.gather(life, return_exceptions=True)


def status(word: str) -> Callable[[Told], Told]:
    return lambda _: {"status": word}


def not_offered(_: Told) -> Told:
    raise CallErrorAnswer("NotImplemented", "")


def hangs(_: Told) -> Told:
    raise Hangs


def hangs_up(_: Told) -> Told:
    raise HangsUp
