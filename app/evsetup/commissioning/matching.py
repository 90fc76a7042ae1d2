"""Which planned bay a charger stands in: said by a person, or by serial number, by MAC address, or by OCPP identity.

A person's word goes before any number, and a number before an identity, which two chargers may share. Where two chargers claim one
bay with equal right, nobody but a person can tell. Pure: nothing is read or written here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from evsetup.domain.identity import Identity, serial_token
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


def bay_of(identity: Identity, charger_id: str, bays: Iterable[Bay]) -> Bay | None:
    """The bay of one charger, whatever others claim."""
    placed = _Plan(bays).best(identity, charger_id)
    return placed.bay if placed is not None else None


def place_all(chargers: Mapping[str, tuple[Identity, str]], bays: Iterable[Bay]) -> Mapping[str, Placed]:
    """Each charger (by its key: who it is, and the id of its record) in its bay; one with a lesser claim stands in none."""
    plan = _Plan(bays)
    wanted = {
        key: placed
        for key, (identity, charger_id) in chargers.items()
        if (placed := plan.best(identity, charger_id)) is not None
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


class _Plan:
    """The bays by what claims them; of equal claims the first bay of the plan counts. Hundreds of chargers look here at once."""

    def __init__(self, bays: Iterable[Bay]) -> None:
        self._by_hand: dict[str, Bay] = {}
        self._numbers: dict[str, tuple[int, Bay]] = {}
        self._names: dict[str, Bay] = {}
        for place, bay in enumerate(bays):
            if bay.charger_id:
                self._by_hand.setdefault(bay.charger_id, bay)
                continue
            if token := serial_token(bay.expected_serial):
                self._numbers.setdefault(token, (place, bay))
            if bay.identity:
                self._names.setdefault(bay.identity, bay)

    def best(self, identity: Identity, charger_id: str) -> Placed | None:
        """The bay that this charger claims most."""
        if (said := self._by_hand.get(charger_id)) is not None:
            return Placed(said, Claim.BY_HAND)
        tokens = (serial_token(number) for number in (identity.serial, identity.mac))
        numbered = [self._numbers[token] for token in tokens if token in self._numbers]
        if numbered:
            return Placed(min(numbered, key=lambda one: one[0])[1], Claim.NUMBER)
        named = self._names.get(identity.charge_point_identity)
        return Placed(named, Claim.IDENTITY) if named is not None else None
