"""Which record of the site is of a charger that was found."""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.domain.identity import same_serial
from evsetup.domain.sighting import FoundCharger
from evsetup.storage.records import ChargerRecord


def known_record(found: FoundCharger, records: Iterable[ChargerRecord]) -> ChargerRecord | None:
    """The record with its serial number, or with a place where it was seen; ``None`` when there is none."""
    endpoints, serial = {sighting.endpoint for sighting in found.sightings}, found.identity.serial
    for record in records:
        if same_serial(record.identity.serial, serial) or record.endpoint in endpoints:
            return record
    return None
