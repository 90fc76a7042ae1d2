"""The board, made from what was planned, what was found, what is known and what runs."""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING

from evsetup.commissioning import matching
from evsetup.commissioning.known_charger import KnownChargers
from evsetup.domain.identity import Identity
from evsetup.domain.sighting import FoundCharger, Way
from evsetup.domain.text import Text, text
from evsetup.storage.records import Bay, ChargerRecord, ChargerState, Note, Photo
from evsetup.ui.desks.job_words import STATE_CHIPS, failed_with, next_verb, running_of
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.site import BayCardView, Group

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.commissioning.standing import OnSite, Standing


_SLICE_S = 0.005


@dataclass(frozen=True, slots=True)
class Waiting:
    """For which bay a person just plugs a charger in, and the row of the one that appeared; empty when none is."""

    bay_id: str = ""
    key: str = ""


def kept_words(notes: Iterable[Note], photos: Iterable[Photo]) -> dict[str, Text]:
    """How many notes and photos there are, by the id of their bay, or of their charger."""
    counts: dict[str, list[int]] = {}
    for note in notes:
        counts.setdefault(note.bay_id or note.charger_id, [0, 0])[0] += 1
    for photo in photos:
        counts.setdefault(photo.bay_id or photo.charger_id, [0, 0])[1] += 1
    return {
        number: text("ui", "Notes: {notes} · photos: {photos}", notes=written, photos=shown)
        for number, (written, shown) in counts.items()
    }


def bay_of(found: FoundCharger, record: ChargerRecord | None, bays: Iterable[Bay]) -> Bay | None:
    """The bay that a charger stands in (``commissioning.matching``)."""
    return matching.bay_of(*_who(found, record), bays)


def _who(found: FoundCharger, record: ChargerRecord | None) -> tuple[Identity, str]:
    if record is None:
        return found.identity, ""
    return found.identity.merged_with(record.identity), record.id


def board(
    bays: tuple[Bay, ...],
    found: Mapping[str, FoundCharger],
    records: Iterable[ChargerRecord],
    jobs: Mapping[str, ChargerJob],
    on_site: OnSite | None = None,
    waiting: Waiting | None = None,
    kept: Mapping[str, Text] | None = None,
) -> tuple[BayCardView, ...]:
    """As ``board_in_steps``, at once."""
    steps = board_in_steps(bays, found, records, jobs, on_site, waiting, kept)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return tuple(end.value)


async def in_slices(steps: Generator[None, None, tuple[BayCardView, ...]]) -> tuple[BayCardView, ...]:
    """What the steps come to; the window lives in between."""
    began = perf_counter()
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return tuple(end.value)
        if perf_counter() - began > _SLICE_S:
            await asyncio.sleep(0)
            began = perf_counter()


def board_in_steps(
    bays: tuple[Bay, ...],
    found: Mapping[str, FoundCharger],
    records: Iterable[ChargerRecord],
    jobs: Mapping[str, ChargerJob],
    on_site: OnSite | None = None,
    waiting: Waiting | None = None,
    kept: Mapping[str, Text] | None = None,
) -> Generator[None, None, tuple[BayCardView, ...]]:
    """All cards: chargers that were seen, chargers of earlier days, bays that wait.

    ``on_site`` tells how each stands at this moment; without it a card shows what is stored. ``kept`` says what notes and
    photos there are, by the id of a bay or a charger. Whoever has other things to do runs it a step at a time.
    """
    waiting, kept = waiting or Waiting(), kept or {}

    def with_kept(card: BayCardView, bay: Bay | None, record: ChargerRecord | None) -> BayCardView:
        ids = (bay.id if bay is not None else "", record.id if record is not None else "")
        words = next((kept[number] for number in ids if number in kept), None)
        return card if words is None else replace(card, kept=words)

    known = {record.id: record for record in records}
    known |= {job.record.id: job.record for job in jobs.values()}
    cards: list[BayCardView] = []
    seen_bays: set[str] = set()
    seen_records: set[str] = set()
    site = KnownChargers(known.values())
    rows: dict[str, ChargerRecord | None] = {}
    who: dict[str, tuple[Identity, str]] = {}
    for key, charger in found.items():
        rows[key] = record = jobs[key].record if key in jobs else site.record_of(charger)
        who[key] = _who(charger, record)
        yield
    placed = matching.place_all(who, bays)
    yield
    for key, charger in found.items():
        job, record, place = jobs.get(key), rows[key], placed.get(key)
        bay = place.bay if place is not None else None
        if bay is not None:
            seen_bays.add(bay.id)
        if record is not None:
            seen_records.add(record.id)
        now = on_site.standing(charger, record, bay) if on_site is not None else None
        card = _found_card(key, charger, record, bay, job, now)
        card = with_kept(card, bay, record)
        if place is not None and place.contested:
            card = _contested(card, place.bay)
        cards.append(_appeared(card, bays, waiting) if key == waiting.key else card)
        yield
    standing_at = {bay.charger_id: bay for bay in reversed(bays) if bay.charger_id}
    for record in known.values():
        if record.id not in seen_records:
            bay = standing_at.get(record.id)
            seen_bays.update({bay.id} if bay is not None else ())
            cards.append(with_kept(_absent_card(record, bay), bay, record))
            yield
    yield
    cards += [with_kept(_waiting_card(bay, waiting), bay, None) for bay in bays if bay.id not in seen_bays]
    return tuple(sorted(cards, key=lambda card: card.title.casefold()))


def _found_card(
    key: str,
    charger: FoundCharger,
    record: ChargerRecord | None,
    bay: Bay | None,
    job: ChargerJob | None,
    now: Standing | None,
) -> BayCardView:
    identity = charger.identity.merged_with(job.identity if job is not None else Identity())
    state = record.state if record is not None else ChargerState.FOUND
    finding = failed_with(job) if job is not None else None
    running = running_of(job) if job is not None else None
    title = bay.label if bay is not None else charger.name
    ways = ", ".join(dict.fromkeys(sighting.source.value for sighting in charger.sightings))
    shown = now.state if now is not None else state
    says = now.why if now is not None and now.why is not None else text("ui", "Seen by: {ways}", ways=ways)
    if finding is not None:
        says = finding.seen
    if running is not None:
        group = Group.IN_PROGRESS
    elif state is shown is ChargerState.HANDED_OVER and finding is None:
        group, says = Group.DONE, text("ui", "Set up, proven and handed over.")
    else:
        group = Group.NEEDS_YOU if bay is not None else Group.NOT_PLANNED
    return BayCardView(
        key,
        group,
        title,
        about(identity, charger.best_endpoint.address, charger.name if bay is not None else ""),
        Chip(Look.PROBLEM, text("ui", "Stopped"))
        if finding is not None and shown is not ChargerState.LOCKED
        else STATE_CHIPS[shown],
        None if running is not None else says,
        next_verb(state, finding) if running is None else text("ui", "Watch"),
        running,
        over_ocpp=charger.endpoint(Way.OCPP) is not None,
    )


def about(identity: Identity, address: str, name: str = "") -> str:
    """One line of machine facts: model, serial, firmware or address."""
    model = identity.model or identity.vendor or name
    parts = (
        model if model != address else "",
        identity.serial or address,
        f"v{identity.firmware}" if identity.firmware else "",
    )
    return " · ".join(part for part in parts if part)


def _absent_card(record: ChargerRecord, bay: Bay | None) -> BayCardView:
    done = record.state is ChargerState.HANDED_OVER
    return BayCardView(
        f"record/{record.id}",
        Group.DONE if done else Group.NEEDS_YOU,
        bay.label if bay is not None else record.label,
        about(record.identity, record.endpoint.address if record.endpoint is not None else ""),
        STATE_CHIPS[record.state],
        None if done else text("ui", "Not seen since this site was opened."),
    )


def _contested(card: BayCardView, bay: Bay) -> BayCardView:
    """Two chargers answer to one bay: only a person can tell which it is."""
    said = text(
        "ui",
        "Another charger answers to {bay} as well. Say which of them stands there: More…, then the bay.",
        bay=bay.label,
    )
    return card if card.running is not None else replace(card, group=Group.NEEDS_YOU, says=said)


def _appeared(card: BayCardView, bays: tuple[Bay, ...], waiting: Waiting) -> BayCardView:
    bay = next((bay for bay in bays if bay.id == waiting.bay_id), None)
    if bay is None or card.running is not None:
        return card
    said = text("ui", "This one just appeared. Is it the charger of {bay}?", bay=bay.label)
    return replace(card, group=Group.NEEDS_YOU, says=said, action=text("ui", "This is {bay}", bay=bay.label))


def _waiting_card(bay: Bay, waiting: Waiting) -> BayCardView:
    return BayCardView(
        f"bay/{bay.id}",
        Group.NEEDS_YOU,
        bay.label,
        " · ".join(part for part in (bay.expected_model, bay.expected_serial, bay.identity) if part),
        STATE_CHIPS[ChargerState.PLANNED],
        text("ui", "Switch its charger on now: the next one that appears is marked.")
        if bay.id == waiting.bay_id
        else text("ui", "Not found yet. Switch the charger on, and connect it to this network or by USB."),
    )
