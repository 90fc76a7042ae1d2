"""Where an update stands, how long each part of it may take, and the log that is written before and after each step."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.text import Text, text
from evsetup.domain.transfer_protocol import TransferProtocol

log = logging.getLogger(__name__)


class UpdateState(Enum):
    """One enum for every way of updating; the value is the word in the site file and in ``--json``.

    ``UNKNOWN`` means: the charger may be writing its flash right now. Nothing is sent again, and it must keep its power.
    """

    PLANNED = "planned"
    SENT = "sent"
    DOWNLOADING = "downloading"
    DOWNLOADED = "downloaded"
    INSTALLING = "installing"
    REBOOTING = "rebooting"
    VERIFYING = "verifying"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"

    @property
    def title(self) -> Text:
        """The name that people read."""
        return _TITLES[self]

    @property
    def final(self) -> bool:
        """Whether nothing more happens by itself."""
        return self in {UpdateState.DONE, UpdateState.FAILED, UpdateState.UNKNOWN}


_TITLES = {
    UpdateState.PLANNED: text("firmware", "planned"),
    UpdateState.SENT: text("firmware", "sent"),
    UpdateState.DOWNLOADING: text("firmware", "downloading"),
    UpdateState.DOWNLOADED: text("firmware", "downloaded"),
    UpdateState.INSTALLING: text("firmware", "installing"),
    UpdateState.REBOOTING: text("firmware", "restarting"),
    UpdateState.VERIFYING: text("firmware", "checking the version"),
    UpdateState.DONE: text("firmware", "done"),
    UpdateState.FAILED: text("firmware", "failed"),
    UpdateState.UNKNOWN: text("firmware", "unknown"),
}

UpdateJournal = Callable[[UpdateState, Mapping[str, object]], None]
"""Makes one entry last. It blocks until the entry is on disk and is called in a worker thread."""


def unwritten(state: UpdateState, what: Mapping[str, object]) -> None:
    """A journal for updates that nobody needs to remember."""


Afterwards = Callable[[], Awaitable[tuple[Finding, ...]]]
"""Looks, once the new version runs, whether all else is as it was. It changes nothing and never raises."""


async def nothing_else() -> tuple[Finding, ...]:
    """For updates after which only the version counts."""
    return ()


@dataclass(frozen=True, slots=True)
class Patience:
    """How long each part may take, in seconds (``facts/serial-firmware-security.md`` §2.6); a card may know better.

    ``start_s`` until the charger begins to fetch, ``bytes_s`` without a byte while it fetches, ``install_s`` from the last
    byte to the restart, ``reboot_s`` for the restart, ``settle_s`` for an old version to be final, ``retry_s`` for a
    charger that reported a failure to try again by itself, ``poll_s`` between two looks at it. ``knock_s`` for a first connection after
    it said Downloading, ``other_way_s`` after a failure before it is asked by another protocol.
    """

    start_s: float = 300
    bytes_s: float = 120
    install_s: float = 1800
    reboot_s: float = 600
    settle_s: float = 120
    retry_s: float = 60
    poll_s: float = 2
    knock_s: float = 30
    other_way_s: float = 15


NORMAL_PATIENCE = Patience()
"""For chargers of which nothing better is known."""


@dataclass(frozen=True, slots=True)
class UpdateResult:
    """How an update ended. ``state`` is ``DONE``, ``FAILED`` or ``UNKNOWN``; ``version`` is what the charger said last.

    ``finding`` tells what was seen and what to do. ``bytes_served`` counts what left this computer, ``transfers`` are the
    protocols by which the charger was asked to fetch, in their order. ``afterwards`` is what was seen besides the version once it ran.
    """

    state: UpdateState
    finding: Finding
    image: FirmwareImage
    from_version: str
    version: str
    bytes_served: int = 0
    transfers: tuple[TransferProtocol, ...] = ()
    journal_trouble: Finding | None = None
    afterwards: tuple[Finding, ...] = ()


class UpdateLog:
    """The state of one update, each step of it journalled before it is believed."""

    def __init__(
        self, image: FirmwareImage, from_version: str, journal: UpdateJournal, afterwards: Afterwards = nothing_else
    ) -> None:
        self.image = image
        self.from_version = from_version
        self.version = from_version
        self.state = UpdateState.PLANNED
        self.bytes_served = 0
        self.transfers: tuple[TransferProtocol, ...] = ()
        self.trouble: Finding | None = None
        self.afterwards: tuple[Finding, ...] = ()
        self._journal = journal
        self._look = afterwards
        self._sent = False

    @property
    def sent(self) -> bool:
        """Whether the charger may have been given something."""
        return self._sent

    async def enter(self, state: UpdateState, **what: object) -> None:
        """Writes ``state`` down and makes it the current one.

        Raises:
            Fault: the journal cannot be written and nothing was sent yet. Afterwards that is only kept in ``trouble``: an
                update that runs must be watched to its end.
        """
        entry = {
            "image": self.image.sha256,
            "file": self.image.file_name,
            "from": self.from_version,
            "to": self.image.version,
            "bytes": self.bytes_served,
            **({"transfer": " → ".join(one.value for one in self.transfers)} if self.transfers else {}),
            **what,
        }
        try:
            await asyncio.to_thread(self._journal, state, entry)
        except Fault as fault:
            if not self._sent:
                raise
            log.info("the journal cannot be written: %s", fault.finding.code)
            self.trouble = fault.finding
        self.state = state
        self._sent = self._sent or state is UpdateState.SENT

    async def verify(self, version: str) -> None:
        """It runs the image: looks at what else there is to see before that is called done."""
        self.version = version
        await self.enter(UpdateState.VERIFYING, version=version)
        self.afterwards = await self._look()

    async def end(self, state: UpdateState, finding: Finding) -> UpdateResult:
        """Writes the end down."""
        seen = {"afterwards": [one.code for one in self.afterwards]} if self.afterwards else {}
        await self.enter(state, finding=finding.code, version=self.version, **seen)
        return self.result(finding)

    def result(self, finding: Finding) -> UpdateResult:
        """The result, as things stand."""
        return UpdateResult(
            self.state,
            finding,
            self.image,
            self.from_version,
            self.version,
            self.bytes_served,
            self.transfers,
            self.trouble,
            self.afterwards,
        )

    async def interrupted(self) -> None:
        """The update was cancelled: what the charger does now is not known, unless it was given nothing."""
        state = UpdateState.UNKNOWN if self._sent else UpdateState.FAILED
        if not self.state.final:
            await asyncio.shield(self.enter(state, finding="firmware.update.cancelled", version=self.version))
