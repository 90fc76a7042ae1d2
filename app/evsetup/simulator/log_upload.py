"""How a simulated charger hands over its logs: GetDiagnostics of OCPP 1.6, GetLog of the security whitepaper.

Statuses: ``facts/ocpp.md`` §3.2. A second GetLog takes the place of a running one.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.diary import Diary
from evsetup.simulator.quirks import Pace
from evsetup.simulator.transfer import FileTransfer, Tries
from evsetup.simulator.transfer_fault import TransferFailed

log = logging.getLogger(__name__)

Tell = Callable[[str, JsonObject], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class LogFile:
    """What is to be uploaded, and under which name."""

    name: str
    content: bytes


class LogUpload:
    """Uploads one file at a time; ``tell`` sends a notification."""

    def __init__(self, serial: str, diary: Diary, transfer: FileTransfer, pace: Pace, tell: Tell) -> None:
        self._serial = serial
        self._diary = diary
        self._transfer = transfer
        self._pace = pace
        self._tell = tell
        self._running: asyncio.Task[None] | None = None
        self._request_id: object = None
        self.status = "Idle"
        self.diagnostics_status = "Idle"
        """What DiagnosticsStatusNotification says when it is triggered: nothing but an upload that runs (1.6 §7.24)."""

    @property
    def diagnostics(self) -> LogFile:
        """The diary as a file."""
        return LogFile(f"{self._serial}-diagnostics.txt", self._diary.content)

    @property
    def busy(self) -> bool:
        """Whether an upload for GetLog runs."""
        return self._running is not None and not self._running.done()

    def cancel(self) -> None:
        """Ends the running upload."""
        if self._running is not None:
            self._running.cancel()

    def status_now(self) -> JsonObject:
        """What LogStatusNotification says when it is triggered."""
        if not self.busy:
            return {"status": "Idle"}
        return {"status": self.status, "requestId": self._request_id}

    async def give_diagnostics(self, request: JsonObject, file: LogFile) -> None:
        """Carries out one GetDiagnostics."""
        self.diagnostics_status = "Uploading"
        await self._tell("DiagnosticsStatusNotification", {"status": "Uploading"})
        try:
            problem = await self._upload(str(request.get("location", "")), request, file)
        finally:
            self.diagnostics_status = "Idle"
        await self._tell("DiagnosticsStatusNotification", {"status": "UploadFailed" if problem else "Uploaded"})

    async def give_log(self, request: JsonObject, file: LogFile) -> None:
        """Carries out one GetLog."""
        self._running = asyncio.current_task()
        self._request_id = request.get("requestId")
        match request.get("log"):
            case {"remoteLocation": str(location)}:
                await self._say("Uploading")
                await self._say(await self._upload(location, request, file) or "Uploaded")
            case _:
                await self._say("BadMessage")

    async def _say(self, status: str) -> None:
        self.status = status
        await self._tell("LogStatusNotification", {"status": status, "requestId": self._request_id})

    async def _upload(self, location: str, request: JsonObject, file: LogFile) -> str:
        """Tries as often as it is told; empty when the file was taken, the word for the failure otherwise."""
        tries = Tries.of(request)
        while True:
            try:
                await self._transfer.upload(location, file.name, file.content)
            except TransferFailed as reason:
                log.info("upload failed: %s", reason)
                if not tries.left():
                    return reason.status
                await asyncio.sleep(self._pace.seconds(tries.pause_s))
            else:
                return ""
