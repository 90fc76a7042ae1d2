"""Which planned bay a charger stands in: said by a person, or by serial number, by MAC address, or by OCPP identity.

A person's word goes before any number, and a number before an identity, which two chargers may share. Where two chargers claim one
bay with equal right, nobody but a person can tell. Pure: nothing is read or written here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from evsetup.domain.identity import Identity, same_serial
from evsetup.storage.records import Bay


class Claim(IntEnum):
    """By what a charger is taken for a bay's; the greater one counts more."""

    IDENTITY = 1
    NUMBER = 2
    BY_HAND = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """One charger in its bay. ``contested``: another charger claims it with the same right."""

    bay: Bay
    claim: Claim
    contested: bool = False


def claim_on(bay: Bay, identity: Identity, charger_id: str) -> Claim | None:
    """By what this charger would be the one of ``bay``; ``charger_id`` is that of its record, empty while it has none."""
    if bay.charger_id:
        return Claim.BY_HAND if bay.charger_id == charger_id else None
    if any(same_serial(bay.expected_serial, number) for number in (identity.serial, identity.mac)):
        return Claim.NUMBER
    return Claim.IDENTITY if bay.identity and bay.identity == identity.charge_point_identity else None


def bay_of(identity: Identity, charger_id: str, bays: Iterable[Bay]) -> Bay | None:
    """The bay of one charger, whatever others claim."""
    placed = _best(identity, charger_id, bays)
    return placed.bay if placed is not None else None


def place_all(chargers: Mapping[str, tuple[Identity, str]], bays: Iterable[Bay]) -> Mapping[str, Placed]:
    """Each charger (by its key: who it is, and the id of its record) in its bay; one with a lesser claim stands in none."""
    known = tuple(bays)
    wanted = {
        key: placed
        for key, (identity, charger_id) in chargers.items()
        if (placed := _best(identity, charger_id, known)) is not None
    }
    by_bay: dict[str, list[str]] = {}
    for key, placed in wanted.items():
        by_bay.setdefault(placed.bay.id, []).append(key)
    settled: dict[str, Placed] = {}
    for keys in by_bay.values():
        highest = max(wanted[key].claim for key in keys)
        first = [key for key in keys if wanted[key].claim is highest]
        contested = len(first) > 1
        settled |= {key: Placed(wanted[key].bay, highest, contested) for key in first}
    return settled


def _best(identity: Identity, charger_id: str, bays: Iterable[Bay]) -> Placed | None:
    claims = [(claim, bay) for bay in bays if (claim := claim_on(bay, identity, charger_id)) is not None]
    if not claims:
        return None
    # Of equal claims the first bay of the plan counts.
    claim = max(claim for claim, _ in claims)
    return Placed(next(bay for own, bay in claims if own is claim), claim)
