"""What can go wrong with a link to a device, by cause.

Every class carries the finding that a person sees (``Fault.finding``); the file that raises it writes its sentences.
"""

from __future__ import annotations

from evsetup.domain.finding import Fault, Finding


class LinkFault(Fault):
    """The root of all that can go wrong between this laptop and a device."""


class Unreachable(LinkFault):
    """Nothing answers there: no such name, no route, nothing listens."""


class TimedOut(Unreachable):
    """The device did not take the connection in time; nothing was sent."""


class NoAnswer(TimedOut):
    """The device took what was sent and did not answer in time; it may or may not have acted on it."""


class Unauthorized(LinkFault):
    """The device wants a user name and password, or refused those that it was given.

    ``challenges`` are the ways to log in that the device named (``"Basic"``, ``"Digest"``); empty when it named none.
    """

    def __init__(self, finding: Finding, challenges: tuple[str, ...] = ()) -> None:
        super().__init__(finding)
        self.challenges = challenges


class LockedOut(LinkFault):
    """The device takes no log-in for now: too many wrong ones, or it is locked."""


class Busy(LinkFault):
    """The device has no time, or serves another client; nothing was done."""


class BadAnswer(LinkFault):
    """The device answered something else than it should: not JSON, another shape, another status, too long."""


class LinkLost(LinkFault):
    """The link broke in the middle; what was sent may or may not have arrived."""


class PortBusy(LinkFault):
    """Another program has the serial port open."""


class PortDenied(LinkFault):
    """This user may not open the serial port."""


class PortGone(LinkFault):
    """There is no such serial port (any more)."""
