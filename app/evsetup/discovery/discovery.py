"""One stream of sightings, merged: a charger that is seen three ways is one row."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import count
from types import MappingProxyType
from typing import Protocol

from evsetup.discovery.faults import NotSeen
from evsetup.discovery.rows import (
    Slot,
    Token,
    certain_tokens,
    endpoint_token,
    group,
    newer,
    place_of,
    slot_of,
    tokens_of,
)
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.sighting import Endpoint, FoundCharger, Sighting, Source, Way

log = logging.getLogger(__name__)

MOST_SIGHTINGS = 500
"""So many sightings of one source are kept; whoever floods the network cannot fill the list further."""

Emit = Callable[[Sighting], None]


class SightingSource(Protocol):
    """One way of looking for chargers."""

    async def run(self, emit: Emit) -> None:
        """Looks, and emits every sighting, until it is cancelled.

        Raises:
            Fault: it cannot look at all; the other sources go on.
        """


@dataclass(frozen=True, slots=True, eq=False)
class _Subscriber:
    changed: Callable[[FoundCharger], None]
    removed: Callable[[str], None] | None
    trouble: Callable[[Finding], None] | None


class Discovery:
    """The chargers found so far, by key. A key stays with its charger while the program runs.

    When a sighting shows that two rows are one charger, the older row's key stays (or the one that ``link`` was called
    with) and the other is told as removed; ``find`` still leads from it to the charger. Rows do not vanish when a
    charger falls silent: it may be restarting.
    """

    def __init__(self, sources: Sequence[SightingSource] = ()) -> None:
        self.findings: tuple[Finding, ...] = ()
        self._sources = tuple(sources)
        self._sightings: dict[Slot, Sighting] = {}
        self._counts: dict[Source, int] = dict.fromkeys(Source, 0)
        self._links: dict[Token, Token] = {}
        self._linked_keys: set[str] = set()
        self._rows: dict[str, FoundCharger] = {}
        self._owners: dict[Token, str] = {}
        self._at: dict[str, set[str]] = {}
        self._went_into: dict[str, str] = {}
        self._numbers = count(1)
        self._subscribers: list[_Subscriber] = []

    @property
    def chargers(self) -> Mapping[str, FoundCharger]:
        """All rows, oldest key first."""
        return MappingProxyType(self._rows)

    async def run(self) -> None:
        """Looks in all ways at once, until its owner cancels it or no source is left that can look.

        A source that cannot look ends with a finding in ``findings``; the others go on.
        """
        async with asyncio.TaskGroup() as tasks:
            for source in self._sources:
                tasks.create_task(self._look(source), name=f"discovery by {type(source).__name__}")

    def subscribe(
        self,
        changed: Callable[[FoundCharger], None],
        *,
        removed: Callable[[str], None] | None = None,
        trouble: Callable[[Finding], None] | None = None,
    ) -> Callable[[], None]:
        """Calls ``changed`` with every new or changed row, ``removed`` with the key of a row that went into another,
        and ``trouble`` when a source cannot look. Returns how to stop that."""
        subscriber = _Subscriber(changed, removed, trouble)
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def add(self, sighting: Sighting) -> FoundCharger | None:
        """Takes a sighting in; returns its row, ``None`` when there is no room for more."""
        slot = slot_of(sighting)
        known = self._sightings.get(slot)
        if known is None:
            if self._counts[sighting.source] >= MOST_SIGHTINGS:
                log.debug("no room for another sighting by %s", sighting.source.value)
                return None
            self._counts[sighting.source] += 1
        self._sightings[slot] = newest = sighting if known is None else newer(known, sighting)
        self._regroup(tokens_of((newest, known or newest)), newest)
        return self._rows.get(self._owners[endpoint_token(newest.endpoint)])

    def link(self, key: str, identity: str) -> None:
        """From now on a dial-in with this OCPP identity is the charger ``key``; a later link of the identity replaces it."""
        row = self.find(key)
        if row is None or not identity:
            return
        dial_in, other = endpoint_token(Endpoint(Way.OCPP, identity)), endpoint_token(row.best_endpoint)
        before = self._links.get(dial_in, other)
        if other != dial_in:
            self._links[dial_in] = other
        self._linked_keys.add(row.key)
        self._regroup({dial_in, other, before})

    def find(self, key: str) -> FoundCharger | None:
        """The row with this key, or the row that it went into."""
        while key in self._went_into:
            key = self._went_into[key]
        return self._rows.get(key)

    async def wait_for(self, predicate: Callable[[FoundCharger], bool], timeout_s: float) -> FoundCharger:
        """The first row that ``predicate`` takes, now or within ``timeout_s``.

        Raises:
            NotSeen: there was none in time.
        """
        seen: asyncio.Future[FoundCharger] = asyncio.get_running_loop().create_future()

        def look(row: FoundCharger) -> None:
            if not seen.done() and predicate(row):
                seen.set_result(row)

        unsubscribe = self.subscribe(look)
        try:
            for row in tuple(self._rows.values()):
                look(row)
            async with asyncio.timeout(timeout_s):
                return await seen
        except TimeoutError as error:
            raise NotSeen(timeout_s) from error
        finally:
            unsubscribe()

    async def _look(self, source: SightingSource) -> None:
        def emit(sighting: Sighting) -> None:
            self.add(sighting)

        try:
            await source.run(emit)
        except Fault as fault:
            log.info("%s cannot look: %s", type(source).__name__, fault)
            self.findings = (*self.findings, fault.finding)
            for subscriber in tuple(self._subscribers):
                if subscriber.trouble is not None:
                    subscriber.trouble(fault.finding)

    def _regroup(self, touched: Set[Token], newest: Sighting | None = None) -> None:
        """Groups anew what shares one of the ``touched`` tokens, also by a link; all other rows stay as they are."""
        linked = {end for link in self._links.items() if touched & set(link) for end in link}
        reached = {self._owners[token] for token in {*touched, *linked} if token in self._owners}
        reached = self._around(reached, newest)
        before = {key: row for key, row in self._rows.items() if key in reached}
        slots = {slot_of(s): None for row in before.values() for s in row.sightings} | (
            {slot_of(newest): None} if newest else {}
        )
        after = self._keyed(before, group((self._sightings[slot] for slot in slots), self._links))
        for row in before.values():
            for token in tokens_of(row.sightings):
                self._owners.pop(token, None)
            for sighting in row.sightings:
                self._at.get(place_of(sighting.endpoint), set()).discard(row.key)
        for key in before.keys() - after.keys():
            del self._rows[key]
        for row in after.values():
            self._owners.update(dict.fromkeys(tokens_of(row.sightings), row.key))
            for sighting in row.sightings:
                self._at.setdefault(place_of(sighting.endpoint), set()).add(row.key)
        self._rows.update(after)
        self._tell(
            gone=[key for key in before if key not in after],
            changed=[key for key, row in after.items() if before.get(key) != row],
        )

    def _around(self, reached: set[str], newest: Sighting | None) -> set[str]:
        """These rows, and all at their addresses where something is only known to be there: it may go with another now."""
        ends = {s.endpoint for key in reached for s in self._rows[key].sightings} | (
            {newest.endpoint} if newest else set()
        )
        looked: set[str] = set()
        while places := {place for place in map(place_of, ends) if place} - looked:
            looked |= places
            rows = {
                key
                for place in places
                if (
                    Endpoint(Way.FIND_ONLY, place) in ends
                    or endpoint_token(Endpoint(Way.FIND_ONLY, place)) in self._owners
                )
                for key in self._at.get(place, ())
            }
            ends = {s.endpoint for key in rows - reached for s in self._rows[key].sightings}
            reached |= rows
        return reached

    def _tell(self, gone: Sequence[str], changed: Sequence[str]) -> None:
        for subscriber in tuple(self._subscribers):
            if subscriber.removed is not None:
                for key in gone:
                    subscriber.removed(key)
            for key in changed:
                if key in self._rows:  # a subscriber may have linked it away
                    subscriber.changed(self._rows[key])

    def _keyed(
        self, before: Mapping[str, FoundCharger], groups: Sequence[tuple[Sighting, ...]]
    ) -> dict[str, FoundCharger]:
        """Gives each group the key of the row that it was, or a new one."""
        place: dict[Token, int] = {token: n for n, row in enumerate(groups) for token in tokens_of(row)}
        certain_now = [certain_tokens(row) for row in groups]
        owners: dict[int, str] = {}
        for key, row in sorted(before.items(), key=lambda item: item[0] not in self._linked_keys):
            certain = certain_tokens(row.sightings)
            reached = {place[token] for token in tokens_of(row.sightings) if token in place}
            same = sorted(n for n in reached if _still(certain, certain_now[n]))
            free = [n for n in same if n not in owners]
            if free:
                owners[max(free, key=lambda n: len(certain & certain_now[n]))] = key
            elif same:
                self._went_into[key] = owners[same[0]]
        for n in range(len(groups)):
            owners.setdefault(n, f"charger-{next(self._numbers)}")
        return {key: FoundCharger(key, groups[n]) for n, key in owners.items()}


def _still(before: frozenset[Token], now: frozenset[Token]) -> bool:
    """Whether what was and what is there now may be one charger: another one at the same address says other serials."""
    return not before or not now or bool(before & now)
