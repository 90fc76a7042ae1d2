"""Where and how a charger was seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from evsetup.domain.identity import Identity, same_serial


class Way(Enum):
    """A way in which a charger can be seen and reached; the order is the order of preference for commissioning."""

    HTTP = "HTTP"
    MQTT = "MQTT"
    SERIAL = "USB serial"
    OCPP = "OCPP dial-in"
    FIND_ONLY = "seen on the network"


class Source(Enum):
    """What made us see it."""

    MDNS = "mDNS"
    ASKED = "answer to a question"
    ADDRESS = "known address"
    SWEEP = "search of the network"
    NEIGHBOUR = "hardware address"
    SERIAL_PORT = "serial port"
    DIAL_IN = "OCPP dial-in"
    BY_HAND = "typed in"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a charger answers.

    ``address`` is ``http://host:port`` for HTTP, ``mqtt://host:port[/module]`` for a charger's own MQTT broker, a port name
    or pyserial URL for serial, the charge point identity for a charger that dialled in (its link is held by the
    commissioning CSMS), and the bare address of a device that is only known to be there (EEBUS, Matter, a hardware address).
    """

    way: Way
    address: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """One charger seen once, in one way. Everything in it is a hint from the wire, never proof of who it is.

    ``card`` is the id of the charger card that may describe it (empty: unknown family). ``evidence`` holds what was seen
    (TXT records, USB description, BootNotification fields), control characters removed.
    """

    source: Source
    endpoint: Endpoint
    seen_at: datetime
    identity: Identity = field(default_factory=Identity)
    card: str = ""
    name: str = ""
    evidence: tuple[tuple[str, str], ...] = ()

    def same_charger(self, other: Sighting) -> bool:
        """Whether both sightings are surely of one charger: same endpoint, serial or MAC.

        A shared name or address alone is not enough: two chargers may claim the same.
        """
        if self.endpoint == other.endpoint:
            return True
        mine, theirs = self.identity, other.identity
        return same_serial(mine.serial, theirs.serial) or same_serial(mine.mac, theirs.mac)


@dataclass(frozen=True, slots=True)
class FoundCharger:
    """One charger, seen in one or several ways; ``key`` stays the same while the program runs."""

    key: str
    sightings: tuple[Sighting, ...]

    @property
    def identity(self) -> Identity:
        """All that the sightings know together; where they differ, the newest word counts."""
        identity = Identity()
        for sighting in sorted(self.sightings, key=lambda s: s.seen_at):
            identity = identity.merged_with(sighting.identity)
        return identity

    @property
    def name(self) -> str:
        """The friendliest name that any sighting gave."""
        return next((s.name for s in self.sightings if s.name), self.sightings[0].endpoint.address)

    @property
    def card(self) -> str:
        """The id of the charger card, empty while the family is unknown."""
        return next((s.card for s in self.sightings if s.card), "")

    @property
    def best_endpoint(self) -> Endpoint:
        """The way to commission it by, in the order of ``Way``; where it was seen last, should it have moved."""
        for way in Way:
            if (endpoint := self.endpoint(way)) is not None:
                return endpoint
        raise ValueError(f"charger {self.key} was never seen")

    def endpoint(self, way: Way) -> Endpoint | None:
        """Where it answers in ``way``, if it was seen there; the newest place, should it have moved."""
        there = [s for s in self.sightings if s.endpoint.way is way]
        return max(there, key=lambda s: s.seen_at).endpoint if there else None
