"""Puts one image on one charger by the way that is open, each state of it written into the site file."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from evsetup.cards.charger_card import ChargerCard
from evsetup.commissioning.states import JobStep
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import Identity
from evsetup.domain.progress import ProgressSink
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.drivers.driver import FirmwareFetcher
from evsetup.firmware.library import Library
from evsetup.firmware.transfer_choice import Ways
from evsetup.firmware.update import EarlierOffer, update_by_ocpp
from evsetup.firmware.update_states import Afterwards, Patience, UpdateResult, UpdateState, nothing_else
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.storage.records import FirmwareJobRecord, JournalEntry
from evsetup.storage.site_file import SiteFile

_ON_THE_WAY = frozenset(
    state.value
    for state in (UpdateState.DOWNLOADING, UpdateState.DOWNLOADED, UpdateState.INSTALLING, UpdateState.REBOOTING)
)


class UpdateRecorder:
    """Writes the states of one update: the journal keeps each, the job's record the newest."""

    def __init__(self, site: SiteFile, charger_id: str) -> None:
        self._site = site
        self._charger_id = charger_id
        self._job = uuid.uuid4().hex

    def __call__(self, state: UpdateState, what: Mapping[str, object]) -> None:
        """Returns when the state is on disk; called in a worker thread."""
        now = datetime.now(UTC)
        entry = {**what, "state": state.value}
        phase = "outcome" if state.final else "intent"
        self._site.record(JournalEntry(self._charger_id, self._job, JobStep.FIRMWARE.value, phase, now, entry))
        self._site.put_firmware_job(
            FirmwareJobRecord(
                self._job,
                self._charger_id,
                str(what.get("image", "")),
                str(what.get("from", "")),
                str(what.get("to", "")),
                state.value,
                str(what.get("transfer") or what.get("way", "")),
                now,
                _count(what.get("bytes")),
                str(what.get("file", "")),
                str(what.get("finding", "")),
            )
        )


def earlier_offer(entries: Sequence[JournalEntry], image: FirmwareImage) -> EarlierOffer | None:
    """Where the charger was told to fetch ``image``, when nobody knows yet what became of that; else ``None``.

    Such an update is watched on, never sent again: the charger may be writing its flash.
    """
    offer: EarlierOffer | None = None
    for entry in _of_updates(entries):
        if _known_end(entry) or entry.what.get("image") != image.sha256:
            offer = None
        elif (token := entry.what.get("token")) is not None:
            reached = offer.reached if offer is not None and offer.token == token else UpdateState.SENT
            protocol = _protocol(entry.what.get("protocol"))
            offer = EarlierOffer(_count(entry.what.get("port")), str(token), reached, protocol)
        elif offer is not None and entry.what.get("state") in _ON_THE_WAY:
            offer = replace(offer, reached=UpdateState(entry.what["state"]))
    return offer


def upload_left_open(entries: Sequence[JournalEntry]) -> bool:
    """Whether an image was pushed into the charger and nobody knows yet what became of it: it may be writing its flash."""
    left = False
    for entry in _of_updates(entries):
        if entry.what.get("way") == "upload":
            left = True
        elif _known_end(entry):
            left = False
    return left


def _of_updates(entries: Sequence[JournalEntry]) -> Iterator[JournalEntry]:
    return (entry for entry in entries if entry.step == JobStep.FIRMWARE.value)


def _known_end(entry: JournalEntry) -> bool:
    return entry.phase == "outcome" and entry.what.get("state") != UpdateState.UNKNOWN.value


async def update_fetching(
    charge_point: ChargePoint,
    driver: FirmwareFetcher,
    csms: CommissioningCsms,
    image: FirmwareImage,
    library: Library,
    identity: Identity,
    card: ChargerCard,
    earlier: EarlierOffer | None,
    ways: Ways,
    typed: Sequence[str],
    recorder: UpdateRecorder,
    progress: ProgressSink,
    afterwards: Afterwards = nothing_else,
) -> UpdateResult:
    """Has the charger fetch the image from this laptop by OCPP, or watches an ``earlier`` update to its end."""
    patience = Patience(reboot_s=max(600.0, 2.0 * card.normal_wait_s))
    return await update_by_ocpp(
        charge_point=charge_point,
        driver=driver,
        csms=csms,
        image=image,
        library=library,
        identity=identity,
        earlier=earlier,
        ways=ways,
        typed=typed,
        journal=recorder,
        progress=progress,
        patience=patience,
        afterwards=afterwards,
    )


def _protocol(value: object) -> TransferProtocol:
    """As the journal has it; before it had a word for that there was only one."""
    try:
        return TransferProtocol(value)
    except ValueError:
        return TransferProtocol.HTTP


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0
