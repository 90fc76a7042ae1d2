"""Watches a charger that was asked over OCPP to fetch an image, until it is known what it runs.

Four things are heard: its status words, the bytes that it really fetches, its link, and the version in its
BootNotification. Only the last one proves anything: the order of the words is not fixed, and some chargers say nothing between
``Downloading`` and the boot, or ``Installed`` before they start into the old image (``facts/serial-firmware-security.md`` §2.1).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding
from evsetup.domain.progress import Progress, ProgressSink
from evsetup.domain.text import text
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware import transfer_findings, update_findings
from evsetup.firmware.fit import runs_image
from evsetup.firmware.offered import OfferedFile
from evsetup.firmware.update_states import Patience, UpdateLog, UpdateState

_ORDER = list(UpdateState)


@dataclass(frozen=True, slots=True)
class _Word:
    status: str


@dataclass(frozen=True, slots=True)
class _Booted:
    version: str


@dataclass(frozen=True, slots=True)
class _LinkGone:
    pass


@dataclass(frozen=True, slots=True)
class _Fetched:
    pass


@dataclass(frozen=True, slots=True)
class _NobodyCame:
    pass


_Heard = _Word | _Booted | _LinkGone | _Fetched | _NobodyCame


class OcppWatch:
    """One update that runs. Its four ears may be called at any time, from the event loop."""

    def __init__(
        self,
        log: UpdateLog,
        offered: OfferedFile,
        patience: Patience,
        progress: ProgressSink,
        ask: Callable[[str], Awaitable[None]],
        earlier: UpdateState | None = None,
        protocol: TransferProtocol = TransferProtocol.HTTP,
        another: bool = False,
    ) -> None:
        """``ask`` asks the charger for a message, at most one BootNotification, before nobody knows; it never raises.

        ``earlier`` is how far an update was that an earlier run of the program began; its bytes were counted there.
        ``another`` tells that there is another protocol to fall back on, so that a failure need not be waited upon as long.
        """
        self._log = log
        self._offered = offered
        self._patience = patience
        self._progress = progress
        self._ask = ask
        self._earlier = earlier
        self._protocol = protocol
        self._another = another
        self._idle = False
        self._heard: asyncio.Queue[_Heard] = asyncio.Queue()
        self._self_test: asyncio.TimerHandle | None = None
        self._words: list[str] = []
        self._failure = ""
        self._old_version = False
        self._asked = False
        self._deadline = 0.0

    def status(self, word: str) -> None:
        """The charger sent FirmwareStatusNotification."""
        self._heard.put_nowait(_Word(word))

    def booted(self, version: str) -> None:
        """The charger sent BootNotification."""
        self._heard.put_nowait(_Booted(version))

    def link_gone(self) -> None:
        """Its OCPP link is gone."""
        self._heard.put_nowait(_LinkGone())

    def fetched(self) -> None:
        """It asked for the file, or took some more of it."""
        if self._heard.empty():
            self._heard.put_nowait(_Fetched())

    @property
    def fetched_nothing(self) -> bool:
        """Whether the charger said that it could not download, and took no byte: another protocol may be what it takes."""
        return self._failure == "DownloadFailed" and not self._offered.bytes_served

    async def until_known(self) -> tuple[UpdateState, Finding]:
        """How it ended: ``DONE`` only by version, ``UNKNOWN`` when the charger may still be at it."""
        try:
            return await self._watch()
        finally:
            if self._self_test is not None:
                self._self_test.cancel()

    async def _watch(self) -> tuple[UpdateState, Finding]:
        self._wait(self._patience.start_s)
        if self._earlier is not None and _ORDER.index(self._earlier) >= _ORDER.index(UpdateState.DOWNLOADED):
            await self._advance(self._earlier, self._patience.install_s)
        while True:
            self._log.bytes_served = self._offered.bytes_served
            try:
                async with asyncio.timeout_at(self._deadline):
                    heard = await self._heard.get()
            except TimeoutError:
                end = await self._expired()
            else:
                end = await self._hear(heard)
            if end is not None:
                self._log.bytes_served = self._offered.bytes_served
                return end

    async def _hear(self, heard: _Heard) -> tuple[UpdateState, Finding] | None:
        match heard:
            case _Booted(version):
                return await self._take_version(version)
            case _Word(status):
                await self._take_word(status)
            case _LinkGone() if self._reached(UpdateState.DOWNLOADED):
                await self._advance(UpdateState.REBOOTING, self._patience.install_s)
            case _Fetched():
                return await self._take_bytes()
            case _NobodyCame() if not self._offered.knocked and not self._failure:
                said = transfer_findings.no_connection(transfer_findings.program_here(), self._patience.knock_s)
                self._progress(Progress(said))
        return None

    async def _take_version(self, version: str) -> tuple[UpdateState, Finding] | None:
        self._log.version = version
        if runs_image(self._log.image, version):
            await self._log.verify(version)
            return UpdateState.DONE, update_findings.done(self._log.image, version)
        if self._failure:
            return UpdateState.FAILED, self._reported_failure()
        if self._idle:
            return UpdateState.FAILED, self._other_version()
        if self._asked and self._reached(UpdateState.DOWNLOADED):
            return UpdateState.UNKNOWN, update_findings.still_old(version, self._evidence())
        if self._asked and self._earlier is not None:
            return UpdateState.FAILED, self._other_version()
        if self._asked:
            return UpdateState.FAILED, update_findings.broke_off(self._offered.covered, self._offered.size, version)
        if self._reached(UpdateState.DOWNLOADED):
            # It may have started again before it installs; a second start would then follow soon.
            self._old_version = True
            self._wait(self._patience.settle_s)
        return None

    async def _take_word(self, status: str) -> None:
        if self._words[-1:] != [status]:
            self._words.append(status)
        patience = self._patience
        match status:
            case "Downloading":
                self._failure = ""
                self._test_the_way()
                await self._advance(UpdateState.DOWNLOADING, patience.bytes_s)
            case "Downloaded":
                await self._advance(UpdateState.DOWNLOADED, patience.install_s)
            case "Installing":
                self._failure, self._old_version = "", False
                await self._advance(UpdateState.INSTALLING, patience.install_s)
            case "Installed" if not self._old_version:
                await self._advance(UpdateState.REBOOTING, patience.reboot_s)
            case "InstallRebooting":
                await self._advance(UpdateState.REBOOTING, patience.reboot_s)
            case "SignatureVerified" | "InstallScheduled":
                await self._advance(UpdateState.DOWNLOADED, patience.install_s)
            case "DownloadScheduled" | "DownloadPaused":
                self._wait(patience.bytes_s)
            case "Idle" if self._earlier is not None and not self._asked:
                # Said only when it is asked (OCPP 1.6 §5.19): no update runs in it, so what it runs now is final.
                self._idle = self._asked = True
                await self._ask("BootNotification")
                self._wait(patience.retry_s)
            case "DownloadFailed" | "InstallationFailed" | "InstallVerificationFailed" | "InvalidSignature":
                self._failure = status
                quickly = self._another and self.fetched_nothing
                self._wait(min(patience.retry_s, patience.other_way_s) if quickly else patience.retry_s)

    async def _take_bytes(self) -> tuple[UpdateState, Finding] | None:
        offered = self._offered
        self._progress(Progress(text("firmware", "The charger fetches the firmware"), offered.covered, offered.size))
        if offered.finding is not None:
            return UpdateState.FAILED, offered.finding
        if offered.done.is_set():
            await self._advance(UpdateState.DOWNLOADED, self._patience.install_s)
        elif not self._reached(UpdateState.DOWNLOADED):
            self._failure = ""
            await self._advance(UpdateState.DOWNLOADING, self._patience.bytes_s)
        return None

    def _test_the_way(self) -> None:
        """Nobody who says Downloading takes long to connect, unless something on the way forbids it."""
        if self._self_test is None and not self._offered.knocked:
            loop = asyncio.get_running_loop()
            self._self_test = loop.call_later(self._patience.knock_s, self._heard.put_nowait, _NobodyCame())

    async def _advance(self, state: UpdateState, wait_s: float) -> None:
        """Goes forward, never back: words come late and in any order."""
        if _ORDER.index(state) > _ORDER.index(self._log.state):
            await self._log.enter(state)
        elif state is not self._log.state:
            return
        self._wait(wait_s)

    async def _expired(self) -> tuple[UpdateState, Finding] | None:
        if self.fetched_nothing and not self._offered.contacted.is_set():
            return UpdateState.FAILED, self._never_came()
        if self._failure:
            return UpdateState.FAILED, self._reported_failure()
        if self._old_version:
            return UpdateState.FAILED, self._other_version()
        if self._idle:
            return UpdateState.FAILED, self._other_version()
        offered = self._offered
        if self._earlier is None and not offered.bytes_served and not self._reached(UpdateState.DOWNLOADED):
            # The address is closed with this end, so nothing can be fetched any more: this much is known.
            if "Downloading" in self._words and not offered.contacted.is_set():
                return UpdateState.FAILED, self._never_came()
            return UpdateState.FAILED, update_findings.never_started(self._patience.start_s)
        if not self._asked:
            self._asked = True
            await self._ask("BootNotification")
            self._wait(self._patience.retry_s)
            return None
        if not self._reached(UpdateState.DOWNLOADED):
            return UpdateState.UNKNOWN, update_findings.stalled(offered.covered, offered.size)
        return UpdateState.UNKNOWN, update_findings.not_back(self._evidence())

    def _reached(self, state: UpdateState) -> bool:
        return _ORDER.index(self._log.state) >= _ORDER.index(state)

    def _wait(self, seconds: float) -> None:
        self._deadline = asyncio.get_running_loop().time() + seconds

    def _other_version(self) -> Finding:
        return update_findings.old_version(self._log.image, self._log.version, self._evidence())

    def _never_came(self) -> Finding:
        offered = self._offered
        if offered.knocked and self._protocol.needs_authority:
            return transfer_findings.not_trusted(self._protocol)
        if self._failure:
            return self._reported_failure()
        if offered.knocked:
            return update_findings.never_started(self._patience.start_s)
        return transfer_findings.not_reached(offered.url.split("/")[2].rpartition("@")[2])

    def _reported_failure(self) -> Finding:
        return update_findings.reported_failure(self._failure, self._offered.covered, self._offered.size)

    def _evidence(self) -> tuple[Evidence, ...]:
        words = " → ".join(self._words) or "–"
        return (
            Evidence("FirmwareStatusNotification", words),
            Evidence("bytes", f"{self._offered.covered} / {self._offered.size}"),
        )
