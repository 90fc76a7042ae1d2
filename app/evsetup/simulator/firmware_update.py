"""How a simulated charger updates itself over OCPP: it really fetches the image, and installs only a genuine one.

Statuses and their order: OCPP 1.6 §5.19 and ``facts/ocpp.md`` §3.2. There is no way to refuse UpdateFirmware; only
FirmwareStatusNotification tells, and the new version shows at the next boot.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from urllib.parse import urlsplit

import aiohttp

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.demo_image import BadImage, ImageHeader, check_image
from evsetup.simulator.quirks import Pace, Quirks

log = logging.getLogger(__name__)

_MOST_BYTES = 8 * 1024 * 1024


class DownloadBroke(Exception):
    """The image did not arrive whole."""


class FirmwareUpdate:
    """One update at a time. ``tell`` sends a status; ``ready`` returns when the charger may be taken out of use."""

    def __init__(
        self,
        vendor: str,
        models: tuple[str, ...],
        pace: Pace,
        quirks: Quirks,
        *,
        tell: Callable[[str], Awaitable[None]],
        ready: Callable[[], Awaitable[None]],
        install: Callable[[ImageHeader], None],
    ) -> None:
        self._vendor, self._models = vendor, models
        self._pace, self._quirks = pace, quirks
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
        await asyncio.sleep(_seconds_until(request.get("retrieveDate")))
        await self._say("Downloading")
        if self._quirks.firmware_stops_at_downloading:
            await asyncio.Event().wait()
        try:
            content = await self._fetch(request)
        except DownloadBroke as reason:
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

    async def _say(self, status: str) -> None:
        self.status = status
        await self._tell(status)

    async def _fetch(self, request: JsonObject) -> bytes:
        location = str(request.get("location", ""))
        retries = request.get("retries", 0)
        pause = request.get("retryInterval", 1)
        attempts = 1 + (retries if isinstance(retries, int) and 0 <= retries <= 10 else 0)
        for attempt in range(attempts):
            try:
                return await _download(location)
            except DownloadBroke:
                if attempt + 1 == attempts:
                    raise
                await asyncio.sleep(self._pace.seconds(pause if isinstance(pause, int) else 1))
        raise DownloadBroke("no attempt was allowed")


async def _download(location: str) -> bytes:
    if urlsplit(location).scheme != "http":
        raise DownloadBroke("only http is spoken here")
    content = bytearray()
    patience = aiohttp.ClientTimeout(total=120.0, sock_connect=10.0, sock_read=15.0)
    try:
        async with (
            aiohttp.ClientSession(timeout=patience, auto_decompress=False) as client,
            client.get(location, allow_redirects=False) as answer,
        ):
            if answer.status != 200:
                raise DownloadBroke(f"HTTP {answer.status}")
            async for chunk in answer.content.iter_chunked(16 * 1024):
                content += chunk
                if len(content) > _MOST_BYTES:
                    raise DownloadBroke("larger than the flash")
    except (aiohttp.ClientError, TimeoutError, ValueError, OSError) as error:
        raise DownloadBroke(f"{type(error).__name__}: {error}") from None
    return bytes(content)


def _seconds_until(moment: object) -> float:
    try:
        at = datetime.fromisoformat(str(moment))
    except ValueError:
        return 0.0
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return max(0.0, (at - datetime.now(UTC)).total_seconds())
