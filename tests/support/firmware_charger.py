"""A charge point as small as can be: it dials in, really fetches what it is told to, and reboots as its script says.

For the update's own tests, where each order of status words, bytes and boots must be had at will.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
from websockets.asyncio.client import ClientConnection, connect

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms

Script = Callable[["FirmwareCharger", str], Awaitable[None]]


@dataclass
class FirmwareCharger:
    """``script`` runs when UpdateFirmware arrives; it gets the charger and the location."""

    csms: CommissioningCsms
    script: Script
    identity: str = "CP-1"
    vendor: str = "Demo"
    model: str = "One"
    version: str = "1.0.0"
    asked: list[str] = field(default_factory=list)
    content: bytes = b""
    _socket: ClientConnection | None = None
    _number: int = 0
    _answered: dict[str, asyncio.Event] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def dial(self) -> ChargePoint:
        """Dials in and boots; the CSMS's side of the link."""
        self.csms.expect(self.identity, None)
        self._socket = await connect(f"{self.csms.url}/{self.identity}", subprotocols=["ocpp1.6"], proxy=None)  # type: ignore[list-item]
        self._start(self._listen(self._socket))
        await self.boot()
        return await self.csms.wait_for(self.identity, 10)

    async def boot(self) -> None:
        """Sends BootNotification with the version that it runs."""
        await self.send(
            "BootNotification",
            {"chargePointVendor": self.vendor, "chargePointModel": self.model, "firmwareVersion": self.version},
        )

    async def say(self, status: str) -> None:
        """Sends FirmwareStatusNotification."""
        await self.send("FirmwareStatusNotification", {"status": status})

    async def send(self, action: str, payload: dict[str, object]) -> None:
        """Sends a request and waits for the answer."""
        assert self._socket is not None
        self._number += 1
        answered = self._answered[f"c{self._number}"] = asyncio.Event()
        await self._socket.send(json.dumps([2, f"c{self._number}", action, payload]))
        async with asyncio.timeout(10):
            await answered.wait()

    async def fetch(self, location: str, *, first: int = 0, stop: int | None = None) -> str:
        """Downloads ``location`` for real; the SHA-256 of what it has now. ``stop``: hangs up after so many bytes."""
        headers = {"Range": f"bytes={first}-"} if first else {}
        async with aiohttp.ClientSession() as session, session.get(location, headers=headers) as answer:
            answer.raise_for_status()
            self.content = self.content[:first]
            async for chunk in answer.content.iter_chunked(8192):
                self.content += chunk
                if stop is not None and len(self.content) >= stop:
                    break
        return hashlib.sha256(self.content).hexdigest()

    async def reboot(self, version: str | None = None) -> None:
        """Hangs up, and dials in again with ``version``."""
        assert self._socket is not None
        await self._socket.close()
        self.version = version or self.version
        await self.dial()

    async def hang_up(self) -> None:
        """Ends the link."""
        if self._socket is not None:
            await self._socket.close()

    async def close(self) -> None:
        """Ends everything."""
        await self.hang_up()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _start(self, work: Awaitable[None]) -> None:
        async def run() -> None:
            await work

        task = asyncio.create_task(run())
        self._tasks.add(task)

    async def _listen(self, socket: ClientConnection) -> None:
        async for message in socket:
            frame = json.loads(message)
            if frame[0] != 2:
                self._answered.pop(frame[1]).set()
                continue
            self.asked.append(frame[2])
            accepted = {"status": "Accepted"} if frame[2] == "TriggerMessage" else {}
            await socket.send(json.dumps([3, frame[1], accepted]))
            if frame[2] == "UpdateFirmware":
                self._start(self.script(self, frame[3]["location"]))
            elif frame[2] == "TriggerMessage":
                self._start(self.boot())


@dataclass
class PlainFetcher:
    """Sends UpdateFirmware and nothing else; counts how often."""

    charge_point: ChargePoint
    sent: int = 0

    async def fetch_firmware(self, location: str, on_status: Callable[[str], None]) -> Outcome:
        """Asks once."""
        self.sent += 1
        await self.charge_point.call("UpdateFirmware", {"location": location, "retrieveDate": "2020-01-01T00:00:00Z"})
        return Outcome(OutcomeKind.APPLIED)


@asynccontextmanager
async def firmware_charger(script: Script, version: str = "1.0.0") -> AsyncIterator[FirmwareCharger]:
    """A charger with a commissioning CSMS of its own."""
    async with CommissioningCsms() as csms:
        charger = FirmwareCharger(csms, script, version=version)
        try:
            yield charger
        finally:
            await charger.close()
