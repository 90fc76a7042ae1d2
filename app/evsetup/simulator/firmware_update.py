"""How a simulated charger updates itself over OCPP: it really fetches the image, and installs only a genuine one.

Statuses and their order: OCPP 1.6 §5.19 and ``facts/ocpp.md`` §3.2. There is no way to refuse UpdateFirmware; only
FirmwareStatusNotification tells, and the new version shows at the next boot.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.clock import Clock
from evsetup.simulator.demo_image import BadImage, ImageHeader, check_image
from evsetup.simulator.quirks import Pace, Quirks
from evsetup.simulator.transfer import FileTransfer, Tries
from evsetup.simulator.transfer_fault import TransferFailed

log = logging.getLogger(__name__)


class FirmwareUpdate:
    """One update at a time. ``tell`` sends a status; ``ready`` returns when the charger may be taken out of use."""

    def __init__(
        self,
        vendor: str,
        models: tuple[str, ...],
        pace: Pace,
        quirks: Quirks,
        transfer: FileTransfer,
        clock: Clock,
        *,
        tell: Callable[[str], Awaitable[None]],
        ready: Callable[[], Awaitable[None]],
        install: Callable[[ImageHeader], None],
    ) -> None:
        self._vendor, self._models = vendor, models
        self._pace, self._quirks = pace, quirks
        self._transfer, self._clock = transfer, clock
        self._tell, self._ready, self._install = tell, ready, install
        self.status = "Idle"
        self.busy = False

    async def run(self, request: JsonObject) -> None:
        """Carries out one UpdateFirmware request; a second one while it runs is ignored."""
        if self.busy:
            return
        self.busy = True
        try:
            await self._update(request)
        finally:
            self.busy = False

    async def _update(self, request: JsonObject) -> None:
        await asyncio.sleep(seconds_until(request.get("retrieveDate"), self._clock))
        await self._say("Downloading")
        if self._quirks.firmware_stops_at_downloading:
            await asyncio.Event().wait()
        try:
            content = await self._fetch(str(request.get("location", "")), Tries.of(request))
        except TransferFailed as reason:
            log.info("download failed: %s", reason)
            await self._say("DownloadFailed")
            return
        await self._say("Downloaded")
        await self._ready()
        await self._say("Installing")
        await asyncio.sleep(self._pace.seconds(1.0))
        try:
            header = check_image(content, self._vendor, self._models)
        except BadImage as flaw:
            log.info("image refused: %s", flaw)
            await self._say("InstallationFailed")
            return
        self._install(header)

    async def _fetch(self, location: str, tries: Tries) -> bytes:
        """The image; between two tries nothing is told, FirmwareStatusNotification has no word for a pause."""
        while True:
            try:
                return await self._transfer.download(location)
            except TransferFailed:
                if not tries.left():
                    raise
                await asyncio.sleep(self._pace.seconds(tries.pause_s))

    async def _say(self, status: str) -> None:
        self.status = status
        await self._tell(status)


def seconds_until(moment: object, clock: Clock) -> float:
    """How long to wait for ``moment`` (ISO 8601, UTC without a zone); none when it is past or no time at all."""
    try:
        at = datetime.fromisoformat(str(moment))
    except ValueError:
        return 0.0
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return max(0.0, (at - clock.now()).total_seconds())
