"""One frame as it crossed the wire: what traces, probe and window are given."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import NamedTuple

from evsetup.domain.finding import Finding
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.deviation import Deviation
from evsetup.ocppj.frames import Frame


class Direction(Enum):
    """Which way a frame went."""

    FROM_CHARGER = "from charger"
    TO_CHARGER = "to charger"

    @property
    def other(self) -> Direction:
        """The other way."""
        return Direction.TO_CHARGER if self is Direction.FROM_CHARGER else Direction.FROM_CHARGER


class FrameRecord(NamedTuple):
    """One frame as it crossed the wire, secrets shown as dots in ``raw`` and ``frame``. A tuple, as two are made a message.

    ``action`` of an answer is that of its request, empty when there was none. ``deviations`` tell where it leaves the
    protocol or its schema; ``version`` is the one that the link speaks. ``touch`` tells what this laptop did to it on purpose.
    """

    at: datetime
    identity: str
    direction: Direction
    raw: str
    frame: Frame
    action: str
    deviations: tuple[Deviation, ...] = ()
    version: OcppVersion = OcppVersion.V16
    touch: str = ""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """A finding for each deviation; made anew each time, so keep them if you need them often."""
        from evsetup.ocppj.frame_findings import finding_of

        return tuple(finding_of(deviation, self.action) for deviation in self.deviations)
