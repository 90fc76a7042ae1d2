"""What the site file keeps of the wire: links, and every message on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum


class Heading(IntEnum):
    """Which way a message went; the number is the one in the table."""

    FROM_CHARGER = 0
    TO_CHARGER = 1


@dataclass(frozen=True, slots=True)
class TraceLink:
    """One connection from its opening to its end. ``uid`` is its own on every laptop; ``charger_id`` is empty while unknown.

    ``identity`` is the OCPP identity, ``kind`` who heard it (``dial-in``), ``version`` the OCPP version that it spoke, as its sub-protocol.
    """

    uid: str
    identity: str
    kind: str
    version: str
    begun: datetime
    charger_id: str = ""


@dataclass(frozen=True, slots=True)
class TraceEntry:
    """One message of the link ``link`` (its ``uid``), as it crossed the wire, secrets already taken out.

    ``at`` is this laptop's clock, ``mono_us`` microseconds since the link began, which no change of the clock bends.
    ``number`` is its place in the table, 0 while it is not kept.
    """

    link: str
    at: datetime
    mono_us: int
    heading: Heading
    raw: str | bytes
    number: int = 0


@dataclass(frozen=True, slots=True)
class TraceFilter:
    """Which messages are meant: of one charger, of one OCPP identity, from a time on (``since``) and before another (``until``)."""

    charger_id: str = ""
    identity: str = ""
    since: datetime | None = None
    until: datetime | None = None
