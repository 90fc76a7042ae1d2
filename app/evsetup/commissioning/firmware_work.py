"""The firmware of one charger: which image fits it, and the image on its way into it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from evsetup.commissioning.faults import NoImage
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.transfer_ways import ways_to
from evsetup.commissioning.updating import UpdateRecorder, earlier_offer, update_fetching, upload_left_open
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import Identity
from evsetup.domain.progress import ProgressSink
from evsetup.domain.sighting import Way
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware.update import update_by_upload
from evsetup.firmware.update_states import UpdateResult


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
        they typed where nobody here can see that the image is right."""
        around = self._around
        recorder = UpdateRecorder(around.site, self._charger_id)
        entries = await asyncio.to_thread(around.site.journal, self._charger_id)
        if self._reach.way is Way.HTTP:
            driver = await self._reach.open()
            left = upload_left_open(entries)
            return await update_by_upload(
                driver, image, around.library, left_open=left, typed=typed, journal=recorder, progress=progress
            )
        charge_point = await self._reach.charge_point()
        control = self._reach.control(charge_point)
        return await update_fetching(
            charge_point,
            control,
            around.csms,
            image,
            around.library,
            await self._identity(known),
            self._reach.card,
            earlier_offer(entries, image),
            await ways_to(charge_point, control, self._reach.card, around.secure, protocol),
            typed,
            recorder,
            progress,
        )

    async def _identity(self, known: Identity) -> Identity:
        """Who the charger says it is in the way by which the image will reach it: makers name images by that."""
        if self._reach.way is Way.HTTP:
            return known
        return known.merged_with((await self._reach.charge_point()).told_identity)
