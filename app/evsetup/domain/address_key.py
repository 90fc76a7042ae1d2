"""A configuration key that may hold the CSMS address of a charger that no card describes (``facts/ocpp.md`` §2.8)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import Text


@dataclass(frozen=True, slots=True)
class CandidateKey:
    """One key that a person may choose: ``name`` in the charger's spelling, ``value`` as it stands there now (without any
    password), ``why`` it may be the one."""

    name: str
    value: str
    why: Text
