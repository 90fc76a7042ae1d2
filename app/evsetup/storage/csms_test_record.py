"""A test of a CSMS as the site file keeps it: apart from the other records, since the terminal needs it when nothing is kept, too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from evsetup.domain.finding import Finding


@dataclass(frozen=True, slots=True)
class StoredStep:
    """One step of a test of a CSMS: ``name`` is the probe's word for it, ``elapsed_s`` is in seconds."""

    name: str
    finding: Finding
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class StoredCsmsTest:
    """One test of a CSMS from this laptop, without the key that it was made with.

    ``number`` is 0 until it is kept. ``charger_id`` is empty when the identity is no charger's of this site; ``stand_in``: the
    identity is the operator's own for tests. ``extent`` is the probe's word for how far it went, ``hold_s`` how long the idle
    connection was to be watched (seconds). ``cause`` names the step to act on first, empty when there is none. ``steps`` are in
    the order of the probe; some may be missing when a person ``stopped`` the test.
    """

    at: datetime
    address: str
    url: str
    identity: str
    verdict: Finding
    steps: tuple[StoredStep, ...] = ()
    charger_id: str = ""
    stand_in: bool = False
    extent: str = ""
    hold_s: float = 0.0
    cause: str = ""
    stopped: bool = False
    number: int = 0
