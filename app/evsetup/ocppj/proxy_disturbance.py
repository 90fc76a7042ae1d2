"""Faults that a person puts between a charger and its CSMS on purpose: one message is held, delayed, dropped or altered.

A disturbance hits one message and is over. A held or delayed message alone waits, the ones after it pass: that is what a
slow answer looks like to the other side.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.frames import Call, CallError, CallResult, JsonObject, Malformed, Send, encode

MOST_WAITING = 16
"""So many disturbances may wait for their message, and so many messages may be held on one link."""
LONGEST_DELAY_S = 3600.0


class Act(Enum):
    """What is done to the message."""

    HOLD = "hold"
    DELAY = "delay"
    DROP = "drop"
    ALTER = "alter"


class Touch(Enum):
    """What this laptop did to a message that crossed it. All but the first are told loudly: that was not the wire alone."""

    NONE = ""
    HELD = "held"
    DELAYED = "delayed"
    LATE = "sent late"
    DROPPED = "dropped"
    ALTERED = "altered"
    IN_ITS_PLACE = "sent in its place"
    INJECTED = "injected"
    KEPT_AWAY = "kept away"


@dataclass(frozen=True, slots=True)
class Disturbance:
    """One fault to come. It waits for a message of ``direction``: of ``action`` and ``identity`` where they are given,
    an answer where ``answer``. ``delay_s`` is for ``DELAY``; ``payload`` stands in for the message's own with ``ALTER``."""

    act: Act
    direction: Direction
    action: str = ""
    answer: bool = False
    identity: str = ""
    delay_s: float = 0.0
    payload: JsonObject = field(default_factory=dict)

    def hits(self, record: FrameRecord) -> bool:
        """Whether ``record`` is the message that it waits for."""
        if record.direction is not self.direction or (self.identity and record.identity != self.identity):
            return False
        frame = record.frame
        if isinstance(frame, Malformed) or isinstance(frame, CallResult | CallError) is not self.answer:
            return False
        if self.act is Act.ALTER and not isinstance(frame, Call | CallResult | Send):
            return False
        named = frame.action if isinstance(frame, Call | Send) else record.action
        return not self.action or named.casefold() == self.action.casefold()

    def altered(self, record: FrameRecord) -> bytes:
        """The message that goes on in the place of ``record``."""
        assert isinstance(record.frame, Call | CallResult | Send)  # noqa: S101 - ``hits`` looked
        return encode(record.frame._replace(payload=self.payload)).encode()


class Disturbances:
    """Those that wait for their message, oldest first."""

    def __init__(self) -> None:
        self._waiting: list[Disturbance] = []

    @property
    def waiting(self) -> tuple[Disturbance, ...]:
        """All of them."""
        return tuple(self._waiting)

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def add(self, disturbance: Disturbance) -> bool:
        """Lets one more wait; says no when there are too many."""
        if len(self._waiting) >= MOST_WAITING:
            return False
        self._waiting.append(disturbance)
        return True

    def clear(self) -> None:
        """Forgets all."""
        self._waiting.clear()

    def take(self, record: FrameRecord) -> Disturbance | None:
        """The first that ``record`` was waited for by; it waits no more."""
        for place, disturbance in enumerate(self._waiting):
            if disturbance.hits(record):
                del self._waiting[place]
                return disturbance
        return None
