"""What the site file keeps: plain values, one class for each kind of record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from evsetup.domain.finding import Finding
from evsetup.domain.identity import Identity
from evsetup.domain.settings import Settings
from evsetup.domain.sighting import Endpoint, Sighting
from evsetup.domain.text import Text


class ChargerState(Enum):
    """How far a charger is, in the words of the device list (``facts/product.md`` §5.3)."""

    PLANNED = "planned"
    FOUND = "found"
    REACHABLE = "reachable"
    LOCKED = "locked"
    DEFAULT_PASSWORD = "default_password"  # noqa: S105 - a state's name
    CONFIGURED = "configured"
    DIALLING = "dialling"
    BOOT_PENDING = "boot_pending"
    BOOT_REJECTED = "boot_rejected"
    BOOT_ACCEPTED = "boot_accepted"
    TESTED = "tested"
    HANDED_OVER = "handed_over"
    OWNED_BY_OTHER = "owned_by_other"
    DUPLICATE_IDENTITY = "duplicate_identity"
    WRONG_FIRMWARE = "wrong_firmware"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Bay:
    """A planned place for a charger. ``charger_id`` is empty while nothing stands there.

    ``breaker_a`` is in amperes, ``phases`` 1, 2 or 3; ``None`` where the plan does not say. ``expected_serial`` may be a MAC
    address; ``expected_firmware`` is empty where any version will do.
    """

    id: str
    label: str
    expected_model: str = ""
    expected_serial: str = ""
    identity: str = ""
    breaker_a: float | None = None
    note: str = ""
    charger_id: str = ""
    phases: int | None = None
    location: str = ""
    expected_firmware: str = ""


@dataclass(frozen=True, slots=True)
class ChargerRecord:
    """One charger of the site. ``card`` is the id of its charger card, ``endpoint`` where it answered last."""

    id: str
    label: str
    identity: Identity
    card: str
    endpoint: Endpoint | None
    state: ChargerState
    updated: datetime


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of the write-ahead journal. ``phase`` is one of ``PHASES``; ``what`` is JSON without any secret."""

    charger_id: str
    job: str
    step: str
    phase: str
    at: datetime
    what: Mapping[str, object]


PHASES = ("intent", "outcome", "read-back", "note")
SNAPSHOT_KINDS = ("before", "after", "backup")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Settings of a charger at one time. A secret that was set is ``Unknown.UNREADABLE`` here: its value is in the vault."""

    charger_id: str
    kind: str
    settings: Settings
    at: datetime


class SnapshotReason(Enum):
    """Why the variables of a charger were kept."""

    BY_HAND = "by hand"
    BEFORE_WRITING = "before writing"


@dataclass(frozen=True, slots=True)
class SavedVariables:
    """One kept snapshot of a charger's variables: ``number`` names it, ``note`` is a person's own word for it."""

    number: int
    charger_id: str
    why: SnapshotReason
    note: str
    taken: datetime
    count: int


@dataclass(frozen=True, slots=True)
class StoredFinding:
    """A finding on a charger, with the topic that it belongs to."""

    charger_id: str
    topic: str
    finding: Finding
    at: datetime


@dataclass(frozen=True, slots=True)
class StoredTest:
    """The newest result of one named test of a charger."""

    charger_id: str
    name: str
    status: str
    seen: Text
    at: datetime


@dataclass(frozen=True, slots=True)
class FirmwareJobRecord:
    """How far one firmware update is. ``state`` and ``way`` are the firmware room's words; ``bytes_served`` counts bytes.

    ``file`` is the image's name, ``outcome`` the code of the finding with which it ended; both empty where none is known.
    """

    id: str
    charger_id: str
    image_sha256: str
    from_version: str
    to_version: str
    state: str
    way: str
    updated: datetime
    bytes_served: int = 0
    file: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class FirmwareState:
    """A state that a firmware update entered, and when."""

    state: str
    at: datetime


@dataclass(frozen=True, slots=True)
class KeptSighting:
    """Where and how a charger was seen, from the first time to the last; ``newest`` is the last word about it.

    ``charger_id`` is empty for what was seen and never worked on.
    """

    charger_id: str
    newest: Sighting
    first_seen: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """What a person wrote at a bay or of a charger; one of the two may be empty."""

    id: str
    bay_id: str
    charger_id: str
    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of a bay or a charger: ``kind`` is its media type, sides are in pixels. It holds no place and no camera."""

    id: str
    bay_id: str
    charger_id: str
    at: datetime
    caption: str
    kind: str
    width: int
    height: int
    picture: bytes = field(repr=False, default=b"")


@dataclass(frozen=True, slots=True)
class People:
    """Who sets the site up, for the report."""

    installer: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """What a piece of work came to. ``kind`` says what ``content`` (plain JSON, no secret) holds; no charger: the site itself."""

    charger_id: str
    kind: str
    at: datetime
    content: Mapping[str, object]
    number: int = 0
