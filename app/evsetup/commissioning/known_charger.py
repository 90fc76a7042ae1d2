"""Which record of the site is of a charger that was found."""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.domain.identity import serial_token
from evsetup.domain.sighting import Endpoint, FoundCharger
from evsetup.storage.records import ChargerRecord


class KnownChargers:
    """The records of a site by what a charger is known by. Made once, it answers for hundreds of chargers."""

    def __init__(self, records: Iterable[ChargerRecord]) -> None:
        self._records = tuple(records)
        self._serials: dict[str, int] = {}
        self._endpoints: dict[Endpoint, int] = {}
        for place, record in enumerate(self._records):
            if token := serial_token(record.identity.serial):
                self._serials.setdefault(token, place)
            if record.endpoint is not None:
                self._endpoints.setdefault(record.endpoint, place)

    def record_of(self, found: FoundCharger) -> ChargerRecord | None:
        """The first record with its serial number or with a place where it was seen; ``None`` when there is none."""
        places = [self._endpoints[one.endpoint] for one in found.sightings if one.endpoint in self._endpoints]
        if (by_serial := self._serials.get(serial_token(found.identity.serial))) is not None:
            places.append(by_serial)
        return self._records[min(places)] if places else None


def known_record(found: FoundCharger, records: Iterable[ChargerRecord]) -> ChargerRecord | None:
    """As ``KnownChargers.record_of``, for one charger."""
    return KnownChargers(records).record_of(found)
