"""Which chargers a batch is about: the bays of the plan, and chargers that were found and stand in none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evsetup.commissioning.batch.faults import identity_used_twice
from evsetup.commissioning.bay_plan.identities import with_identities
from evsetup.domain.finding import Finding
from evsetup.domain.identity import same_serial
from evsetup.domain.sighting import FoundCharger, Way
from evsetup.storage.records import Bay, ChargerRecord


@dataclass(frozen=True, slots=True)
class Place:
    """One bay, or (``bay`` ``None``) one charger that stands in none, by its ``row`` in discovery.

    ``record`` is what the site knows of the charger there; ``log_in`` the identity under which it dials this laptop.
    """

    key: str
    label: str
    bay: Bay | None = None
    record: ChargerRecord | None = None
    row: str = ""

    @property
    def identity(self) -> str:
        """The identity that it shall have; empty when the plan names none."""
        if self.bay is not None and self.bay.identity:
            return self.bay.identity
        return self.record.identity.charge_point_identity if self.record is not None else ""

    @property
    def log_in(self) -> str:
        """The identity under which it dials in to this laptop, as far as is known."""
        endpoint = self.record.endpoint if self.record is not None else None
        if endpoint is not None and endpoint.way is Way.OCPP:
            return endpoint.address
        return self.identity

    def is_there(self, found: FoundCharger) -> bool:
        """Whether ``found`` is the charger of this place."""
        if self.row:
            return found.key == self.row
        if self.record is not None:
            known = self.record.identity.serial
            if same_serial(known, found.identity.serial):
                return True
            if any(sighting.endpoint == self.record.endpoint for sighting in found.sightings):
                # Another charger may have taken its address.
                return not known or not found.identity.serial
        if self.bay is None:
            return False
        if self.bay.expected_serial:
            numbers = (found.identity.serial, found.identity.mac)
            return any(same_serial(self.bay.expected_serial, number) for number in numbers)
        endpoint = found.endpoint(Way.OCPP)
        return bool(self.bay.identity) and endpoint is not None and endpoint.address == self.bay.identity


def places_of(bays: Iterable[Bay], records: Sequence[ChargerRecord]) -> tuple[Place, ...]:
    """The places of these bays, with the chargers that the site knows there."""
    return tuple(Place(f"bay/{bay.id}", bay.label, bay, _record_in(bay, records)) for bay in bays)


def _record_in(bay: Bay, records: Sequence[ChargerRecord]) -> ChargerRecord | None:
    for record in records:
        if bay.charger_id == record.id:
            return record
    if bay.charger_id:
        return None
    for record in records:
        if any(same_serial(bay.expected_serial, known) for known in (record.identity.serial, record.identity.mac)):
            return record
        if not bay.expected_serial and bay.identity and bay.identity == record.identity.charge_point_identity:
            return record
    return None


def named(chosen: Sequence[Bay], everywhere: Sequence[Bay], pattern: str) -> tuple[Bay, ...]:
    """The chosen bays, those without an identity given one by ``pattern``; see ``with_identities``.

    Raises:
        IdentityPatternFault: a bay would get none that can be used.
    """
    if not pattern:
        return tuple(chosen)
    chosen_ids = {bay.id for bay in chosen}
    taken = [bay.identity for bay in everywhere if bay.identity and bay.id not in chosen_ids]
    return with_identities(chosen, pattern, taken=taken)


def twice(places: Iterable[Place], everywhere: Sequence[Bay], records: Sequence[ChargerRecord]) -> dict[str, Finding]:
    """The places, by key, whose identity another bay or charger of the site has as well.

    Some CSMSs take small and capital letters for the same (``facts/ocpp.md`` §2.1).
    """
    places = tuple(places)
    owners: Counter[str] = Counter()
    own_bays = {place.bay.id for place in places if place.bay is not None}
    own_records = {place.record.id for place in places if place.record is not None}
    housed = {bay.charger_id for bay in everywhere if bay.charger_id} | own_records
    owners.update(place.identity.casefold() for place in places if place.identity)
    owners.update(bay.identity.casefold() for bay in everywhere if bay.identity and bay.id not in own_bays)
    owners.update(
        record.identity.charge_point_identity.casefold()
        for record in records
        if record.identity.charge_point_identity and record.id not in housed
    )
    return {
        place.key: identity_used_twice(place.label, place.identity)
        for place in places
        if owners[place.identity.casefold()] > 1
    }
