"""The firmware of one charger: which image fits it, and the image on its way into it."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from evsetup.commissioning.after_update import AfterUpdate
from evsetup.commissioning.faults import NoImage
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.readiness import Conditions, readiness
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.transfer_ways import ways_to
from evsetup.commissioning.updating import UpdateRecorder, earlier_offer, update_fetching, upload_left_open
from evsetup.domain.finding import Finding
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import Identity
from evsetup.domain.progress import ProgressSink
from evsetup.domain.sighting import Way
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware.update import update_by_upload
from evsetup.firmware.update_states import UpdateResult
from evsetup.links.awake import can_be_kept_awake, kept_awake
from evsetup.links.power import laptop_power
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms_events import CallReceived, CsmsEvent
from evsetup.ocppj.meter_values import moment_of

_KNOCK_S = 5.0


class FirmwareWork:
    """By upload over the charger's own page; fetched by the charger when it is on this laptop's CSMS."""

    def __init__(self, reach: Reach, around: Surroundings, charger_id: str) -> None:
        self._reach = reach
        self._around = around
        self._charger_id = charger_id

    async def best_image(self, known: Identity) -> FirmwareImage:
        """The newest image in the library that fits this charger. Raises ``NoImage`` when there is none."""
        identity = await self._identity(known)
        image = await asyncio.to_thread(self._around.library.best_for, identity)
        if image is None:
            raise NoImage(identity.vendor, identity.model)
        return image

    async def put(
        self,
        image: FirmwareImage,
        known: Identity,
        progress: ProgressSink,
        protocol: TransferProtocol | None = None,
        typed: Sequence[str] = (),
    ) -> UpdateResult:
        """Applies ``image``, journalled at every step; what came of it. ``protocol`` is a person's own choice, ``typed`` what
        they typed where nobody here can see that the image is right. The laptop is kept awake meanwhile."""
        async with kept_awake():
            return await self._put(image, known, progress, protocol, typed)

    async def _put(
        self,
        image: FirmwareImage,
        known: Identity,
        progress: ProgressSink,
        protocol: TransferProtocol | None,
        typed: Sequence[str],
    ) -> UpdateResult:
        around = self._around
        recorder = UpdateRecorder(around.site, self._charger_id)
        entries = await asyncio.to_thread(around.site.journal, self._charger_id)
        after = AfterUpdate(self._reach, around, self._charger_id)
        if self._reach.way is Way.HTTP:
            driver = await self._reach.open()
            left = upload_left_open(entries)
            if not left:
                await after.keep()
            return await update_by_upload(
                driver,
                image,
                around.library,
                left_open=left,
                typed=typed,
                journal=recorder,
                progress=progress,
                afterwards=after.look,
            )
        charge_point = await self._reach.charge_point()
        control = self._reach.control(charge_point)
        earlier = earlier_offer(entries, image)
        if earlier is None:
            await after.keep()
        return await update_fetching(
            charge_point,
            control,
            around.csms,
            image,
            around.library,
            await self._identity(known),
            self._reach.card,
            earlier,
            await ways_to(charge_point, control, self._reach.card, around.secure, protocol),
            typed,
            recorder,
            progress,
            after.look,
        )

    async def readiness(self) -> tuple[Finding, ...]:
        """Whether all around an update is ready, looked at now; nothing is changed.

        Raises:
            Fault: the charger is not here.
        """
        site = self._around.site
        snapshots = await asyncio.to_thread(site.snapshots, self._charger_id)
        found = Conditions(
            power=await asyncio.to_thread(laptop_power),
            stays_awake=await can_be_kept_awake(),
            free_bytes=await asyncio.to_thread(_free_bytes, site.path),
            backup=bool(snapshots),
            recovery=self._reach.card.way_back,
        )
        if self._reach.way is Way.HTTP:
            return readiness(found)
        point = await self._reach.charge_point()
        return readiness(
            replace(
                found,
                charging=any(one.stopped is None for one in point.transactions.values()),
                clock_s=await self._clock_offset(point),
                serves=await _serves(point.local_address[0]),
            )
        )

    async def _clock_offset(self, point: ChargePoint) -> float | None:
        """How far the charger's clock is ahead of ours, by the time of a status that is asked for; ``None`` where none is told."""
        told: list[float] = []

        def hear(event: CsmsEvent) -> None:
            if isinstance(event, CallReceived) and event.identity == point.identity:
                at = moment_of(event.payload.get("timestamp"))
                if event.action == "StatusNotification" and at is not None:
                    told.append((at - datetime.now(UTC)).total_seconds())

        stop = self._around.csms.subscribe(hear)
        try:
            await self._reach.control(point).trigger("StatusNotification", 1)
        finally:
            stop()
        return told[-1] if told else None

    async def _identity(self, known: Identity) -> Identity:
        """Who the charger says it is in the way by which the image will reach it: makers name images by that."""
        if self._reach.way is Way.HTTP:
            return known
        return known.merged_with((await self._reach.charge_point()).told_identity)


def _free_bytes(path: Path) -> int | None:
    try:
        return shutil.disk_usage(path).free
    except OSError:
        return None


async def _serves(address: str) -> bool:
    """Whether a server of ours on ``address`` takes a connection from this laptop."""

    async def nothing(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    try:
        server = await asyncio.start_server(nothing, address, 0)
        async with server:
            port = server.sockets[0].getsockname()[1]
            async with asyncio.timeout(_KNOCK_S):
                _, writer = await asyncio.open_connection(address, port)
            writer.close()
            await writer.wait_closed()
    except (OSError, TimeoutError):
        return False
    return True
