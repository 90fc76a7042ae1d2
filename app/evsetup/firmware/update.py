"""Puts one image on one charger, by upload or by OCPP, and knows at every instant how far that is.

An update is done only when the charger itself reports the image's version after it; no status word and no answered request
is taken for that. A state that is not known is said to be so, and nothing is ever sent twice.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.firmware import FirmwareImage, ImageSignature
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.drivers.driver import Driver, FirmwareFetcher, FirmwareUploader, SignedFirmwareFetcher
from evsetup.firmware import update_findings
from evsetup.firmware.faults import not_offerable
from evsetup.firmware.file_server import FileServer
from evsetup.firmware.fit import judge, runs_image, unanswered
from evsetup.firmware.library import Library
from evsetup.firmware.ocpp_watch import OcppWatch
from evsetup.firmware.offered import OfferedFile
from evsetup.firmware.transfer_choice import PLAIN_HTTP, Ways
from evsetup.firmware.transfer_findings import asked_by, falls_back, without_signature
from evsetup.firmware.update_states import (
    NORMAL_PATIENCE,
    Afterwards,
    Patience,
    UpdateJournal,
    UpdateLog,
    UpdateResult,
    UpdateState,
    nothing_else,
    unwritten,
)
from evsetup.links.faults import LinkFault, LockedOut, Unauthorized
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import Booted, CallReceived, CommissioningCsms, CsmsEvent, Dropped

_STATUSES = frozenset({"FirmwareStatusNotification", "SignedFirmwareStatusNotification"})
_TAKES_NOTHING = {OutcomeKind.REFUSED, OutcomeKind.NOT_OFFERED}


@dataclass(frozen=True, slots=True)
class EarlierOffer:
    """Where the charger was told to fetch from, and how far it was heard to come, before this run (the journal has it)."""

    port: int
    token: str
    reached: UpdateState = UpdateState.SENT
    protocol: TransferProtocol = TransferProtocol.HTTP


async def update_by_upload(
    driver: Driver,
    image: FirmwareImage,
    library: Library,
    *,
    left_open: bool = False,
    typed: Sequence[str] = (),
    journal: UpdateJournal = unwritten,
    progress: ProgressSink = unheard,
    patience: Patience = NORMAL_PATIENCE,
    afterwards: Afterwards = nothing_else,
) -> UpdateResult:
    """Pushes ``image`` into the charger behind ``driver``, waits until it is back and reads its version.

    Does nothing when the charger runs this version already; refuses what ``fit`` blocks, and what it asks a person to type
    unless it is in ``typed``. With ``left_open`` an earlier upload may still be written by the charger: nothing is
    sent before it has answered with its old version for as long as a restart could need to begin.

    Raises:
        Fault: the journal cannot be written, and nothing was sent.
    """
    try:
        identity = await driver.read_identity()
    except LinkFault as fault:
        log = UpdateLog(image, "", journal)
        return await log.end(UpdateState.UNKNOWN if left_open else UpdateState.FAILED, fault.finding)
    log = UpdateLog(image, identity.firmware, journal, afterwards)
    try:
        return await _upload(driver, library, log, identity, left_open, typed, progress, patience)
    except asyncio.CancelledError:
        await log.interrupted()
        raise


async def _upload(
    driver: Driver,
    library: Library,
    log: UpdateLog,
    identity: Identity,
    left_open: bool,
    typed: Sequence[str],
    progress: ProgressSink,
    patience: Patience,
) -> UpdateResult:
    await log.enter(UpdateState.PLANNED, **_said(typed))
    settled = await _already(log, identity, begun=left_open)
    if settled is None and left_open:
        settled = await _watch_version(driver, log, patience, patience.settle_s, restarts=False)
    if settled is None:
        settled = await _not_for_it(log, identity, library, typed)
    if settled is not None:
        return settled
    if not isinstance(driver, FirmwareUploader):
        return await log.end(UpdateState.FAILED, update_findings.no_upload(driver.name))
    try:
        path = await asyncio.to_thread(library.path_of, log.image)
    except Fault as fault:
        return await log.end(UpdateState.FAILED, fault.finding)
    await log.enter(UpdateState.SENT, way="upload")
    try:
        outcome = await driver.upload_firmware(path, progress)
    except LinkFault as fault:
        return await log.end(UpdateState.FAILED, fault.finding)
    if outcome.kind in _TAKES_NOTHING and outcome.finding is not None:
        return await log.end(UpdateState.FAILED, outcome.finding)
    if outcome.good:
        log.bytes_served = log.image.size
    await log.enter(UpdateState.REBOOTING, outcome=outcome.kind.value)
    return await _read_version(driver, log, outcome, patience)


async def _read_version(driver: Driver, log: UpdateLog, outcome: Outcome, patience: Patience) -> UpdateResult:
    """Looks at the charger until it runs the image, or has surely come back without it."""
    settle_s = patience.settle_s if outcome.good else 0
    known = await _watch_version(driver, log, patience, settle_s, restarts=True)
    if known is not None:
        return known
    finding = update_findings.old_version(log.image, log.version) if outcome.good else outcome.finding
    return await log.end(UpdateState.FAILED, finding or update_findings.not_back())


async def _watch_version(
    driver: Driver, log: UpdateLog, patience: Patience, settle_s: float, *, restarts: bool
) -> UpdateResult | None:
    """Looks at the charger until it runs the image, or nobody knows; ``None`` once it had its old version for ``settle_s``."""
    clock = asyncio.get_running_loop().time
    give_up = clock() + patience.reboot_s
    settled: float | None = None
    while True:
        try:
            left = give_up - clock()
            # A driver waits for a restart that it has seen begin; afterwards it is only asked.
            if restarts:
                identity = await driver.wait_until_back(left)
            else:
                identity = await driver.read_identity()
        except (Unauthorized, LockedOut) as fault:
            return await log.end(UpdateState.UNKNOWN, update_findings.password_refused(fault.finding))
        except LinkFault:
            # What it had before it went does not count: it may come back with another.
            settled = None
            if clock() >= give_up:
                return await log.end(UpdateState.UNKNOWN, update_findings.not_back())
        else:
            restarts = False
            log.version = identity.firmware
            if runs_image(log.image, identity.firmware):
                await log.verify(identity.firmware)
                return await log.end(UpdateState.DONE, update_findings.done(log.image, identity.firmware))
            settled = settled or clock() + settle_s
            if clock() >= settled:
                return None
        await asyncio.sleep(patience.poll_s)


async def update_by_ocpp(
    driver: FirmwareFetcher,
    charge_point: ChargePoint,
    csms: CommissioningCsms,
    image: FirmwareImage,
    library: Library,
    *,
    identity: Identity | None = None,
    server: FileServer | None = None,
    earlier: EarlierOffer | None = None,
    ways: Ways = PLAIN_HTTP,
    typed: Sequence[str] = (),
    journal: UpdateJournal = unwritten,
    progress: ProgressSink = unheard,
    patience: Patience = NORMAL_PATIENCE,
    afterwards: Afterwards = nothing_else,
) -> UpdateResult:
    """Asks ``charge_point`` to fetch ``image`` from this laptop, and watches until its BootNotification tells the version.

    The file is offered on the address by which this charger reaches us: by ``server`` when it is bound to that one, else
    by a server that lives as long as the update. ``identity`` is what is known of the charger; its boot is the default. A charger
    that says that it could not download, and took no byte, is asked once more by the next of ``ways``; that is told.
    With ``earlier`` an update that was begun before is only watched on: the file is offered where it was, the charger is
    asked how far it is, nothing is sent.

    Raises:
        Fault: the journal cannot be written, and nothing was sent.
    """
    known = identity or charge_point.told_identity
    log = UpdateLog(image, known.firmware, journal, afterwards)
    try:
        await log.enter(UpdateState.PLANNED, **_said(typed))
        settled = await _already(log, known, begun=earlier is not None)
        if settled is None and earlier is None:
            settled = await _not_for_it(log, known, library, typed)
        if settled is None and earlier is None and _is_busy(charge_point):
            settled = await log.end(UpdateState.FAILED, update_findings.busy())
        if settled is not None:
            return settled
        fetch = _Fetch(driver, charge_point, csms, log, library, server, ways, progress, patience)
        return await (fetch.watch_on(earlier) if earlier is not None else fetch.run())
    except asyncio.CancelledError:
        await log.interrupted()
        raise


@dataclass(frozen=True, slots=True)
class _Fetch:
    """One update over OCPP: the image offered, the charger asked, and watched until it is known what it runs."""

    driver: FirmwareFetcher
    charge_point: ChargePoint
    csms: CommissioningCsms
    log: UpdateLog
    library: Library
    server: FileServer | None
    ways: Ways
    progress: ProgressSink
    patience: Patience

    async def run(self) -> UpdateResult:
        """By the first way; by the next one only when the charger surely fetched nothing."""
        first, *others = self.ways.protocols
        ended = await self._attempt(first, None, another=bool(others))
        for protocol in others:
            if not isinstance(ended, _FetchedNothing):
                break
            self.progress(Progress(falls_back(first, protocol)))
            first, ended = protocol, await self._attempt(protocol, None, another=False)
        if isinstance(ended, _FetchedNothing):
            return await self.log.end(UpdateState.FAILED, ended.finding)
        return ended

    async def watch_on(self, earlier: EarlierOffer) -> UpdateResult:
        """Offers the image where it was offered before, and sends nothing."""
        ended = await self._attempt(earlier.protocol, earlier, another=False)
        return ended if isinstance(ended, UpdateResult) else await self.log.end(UpdateState.FAILED, ended.finding)

    async def _attempt(
        self, protocol: TransferProtocol, earlier: EarlierOffer | None, *, another: bool
    ) -> UpdateResult | _FetchedNothing:
        log = self.log
        watch: OcppWatch | None = None

        def fetched(_: OfferedFile) -> None:
            if watch is not None:
                watch.fetched()

        try:
            image = log.image
            path = await asyncio.to_thread(self.library.path_of, image)
            async with self._serving(protocol, earlier) as serving:
                offered = await serving.offer(
                    path,
                    size=image.size,
                    sha256=image.sha256,
                    name=image.file_name,
                    token=earlier.token if earlier else "",
                    on_change=fetched,
                )
                identity = self.charge_point.identity
                ask = _asking(self.csms, identity)
                reached = earlier.reached if earlier else None
                watch = OcppWatch(log, offered, self.patience, self.progress, ask, reached, protocol, another)
                stop_hearing = self.csms.subscribe(_ears(identity, watch))
                try:
                    log.transfers = (*log.transfers, protocol)
                    await log.enter(
                        UpdateState.SENT, way="ocpp", protocol=protocol.value, port=serving.port, token=offered.token
                    )
                    if earlier:
                        await ask("FirmwareStatusNotification")
                    else:
                        self.progress(Progress(asked_by(protocol)))
                    refusal = (
                        None if earlier else await _ask(self.driver, image.signature, offered, watch, self.progress)
                    )
                    state, finding = (UpdateState.FAILED, refusal) if refusal else await watch.until_known()
                    if another and state is UpdateState.FAILED and watch.fetched_nothing:
                        return _FetchedNothing(finding)
                    return await log.end(state, finding)
                finally:
                    stop_hearing()
                    serving.revoke(offered.token)
        except Fault as fault:
            if not log.sent and log.state is UpdateState.PLANNED:
                return await log.end(UpdateState.UNKNOWN if earlier else UpdateState.FAILED, fault.finding)
            raise

    @asynccontextmanager
    async def _serving(self, protocol: TransferProtocol, earlier: EarlierOffer | None) -> AsyncIterator[FileServer]:
        """A server on the charger's own address: the given one when it is there, else one for as long as it is needed."""
        address, server = self.charge_point.local_address[0], self.server
        if (
            server is not None
            and (server.host, server.protocol) == (address, protocol)
            and (earlier is None or earlier.port == server.port)
        ):
            yield server
            return
        issuing = self.ways.authority if protocol.needs_authority else None
        authority = await issuing() if issuing is not None else None
        try:
            own = FileServer(address, earlier.port if earlier else 0, protocol=protocol, authority=authority)
        except ValueError:
            raise not_offerable(address) from None
        async with own:
            yield own


@dataclass(frozen=True, slots=True)
class _FetchedNothing:
    """The charger said that it could not download, and took no byte."""

    finding: Finding


async def _ask(
    driver: FirmwareFetcher,
    signature: ImageSignature | None,
    offered: OfferedFile,
    watch: OcppWatch,
    progress: ProgressSink,
) -> Finding | None:
    """Sends the one request. ``None``: the charger may have it, so it is watched; else why it surely does not.

    An image that carries its maker's signature is given with it. Only a charger that does not know such requests at all is given it
    without, and that is told; one that refuses certificate or signature is given nothing.
    """
    try:
        if signature is not None and isinstance(driver, SignedFirmwareFetcher):
            outcome = await driver.fetch_signed_firmware(
                offered.url, signature.certificate, signature.value, watch.status
            )
            if outcome.kind is OutcomeKind.NOT_OFFERED and not offered.contacted.is_set():
                progress(Progress(without_signature()))
                outcome = await driver.fetch_firmware(offered.url, watch.status)
        else:
            outcome = await driver.fetch_firmware(offered.url, watch.status)
    except LinkFault as fault:
        return fault.finding
    if outcome.kind in {*_TAKES_NOTHING, OutcomeKind.FAULT} and not offered.contacted.is_set():
        return outcome.finding
    return None


async def _already(log: UpdateLog, identity: Identity, *, begun: bool) -> UpdateResult | None:
    """Ends the update before anything is sent when there is nothing to do; one that was ``begun`` before is looked at to its end."""
    if runs_image(log.image, identity.firmware):
        if begun:
            await log.verify(identity.firmware)
        return await log.end(UpdateState.DONE, update_findings.already(identity.firmware))
    return None


async def _not_for_it(
    log: UpdateLog, identity: Identity, library: Library, typed: Sequence[str]
) -> UpdateResult | None:
    """Ends the update before anything is sent when the image must not go into this charger, or nobody typed what it is."""
    stops = unanswered(judge(log.image, identity, library.images()), log.image, typed)
    return None if stops is None else await log.end(UpdateState.FAILED, stops)


def _said(typed: Sequence[str]) -> dict[str, object]:
    """What a person typed, for the journal: it is their word that the image is right."""
    return {"typed": list(typed)} if typed else {}


def _ears(identity: str, watch: OcppWatch) -> Callable[[CsmsEvent], None]:
    def hear(event: CsmsEvent) -> None:
        match event:
            case Booted(identity=who, boot=boot) if who == identity:
                watch.booted(boot.firmware)
            case CallReceived(identity=who, action=action, payload=payload) if who == identity and action in _STATUSES:
                watch.status(str(payload.get("status", "")))
            case Dropped(identity=who) if who == identity:
                watch.link_gone()

    return hear


def _asking(csms: CommissioningCsms, identity: str) -> Callable[[str], Awaitable[None]]:
    """Asks for a message. It only reads, so it is allowed while the state is not known."""

    async def ask(message: str) -> None:
        charge_point = csms.charge_points.get(identity)
        if charge_point is None:
            return
        try:
            await charge_point.call("TriggerMessage", {"requestedMessage": message}, timeout_s=10)
        except Fault:
            return

    return ask


def _is_busy(charge_point: ChargePoint) -> bool:
    return charge_point.transaction is not None and charge_point.transaction.stopped is None
