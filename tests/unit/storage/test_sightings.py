"""Where chargers were seen: one row for a charger and a way, and never more than fit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.storage.records import FirmwareJobRecord, KeptSighting
from evsetup.storage.site_file import SiteFile
from evsetup.storage.tables import sightings

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def seen(address: str = "http://192.0.2.7", minute: int = 0, way: Way = Way.HTTP) -> Sighting:
    who, told = Identity("OpenEVSE", serial="0815"), (("service", "_openevse._tcp"),)
    return Sighting(
        Source.MDNS, Endpoint(way, address), NOON + timedelta(minutes=minute), who, "openevse", "north", told
    )


def test_a_charger_that_is_seen_again_keeps_its_first_time_and_tells_its_last(site: SiteFile) -> None:
    for minute in (5, 0, 9, 7):
        site.put_sightings([("c1", seen(minute=minute))])
    assert site.sightings() == (KeptSighting("c1", seen(minute=9), NOON),)


def test_a_charger_that_moved_is_one_row_and_another_way_is_another(site: SiteFile) -> None:
    site.put_sightings([("c1", seen()), ("c1", seen("http://192.0.2.8", 3)), ("c1", seen("SITE-01", 4, Way.OCPP))])
    assert [(one.newest.endpoint.address, one.first_seen) for one in site.sightings("c1")] == [
        ("http://192.0.2.8", NOON),
        ("SITE-01", NOON + timedelta(minutes=4)),
    ]


def test_a_stranger_that_is_worked_on_becomes_that_chargers_sighting(site: SiteFile) -> None:
    site.put_sightings([("", seen())])
    assert [one.charger_id for one in site.sightings()] == [""]
    site.put_sightings([("c1", seen(minute=8))])
    assert site.sightings() == (KeptSighting("c1", seen(minute=8), NOON),)


def test_a_crowd_of_strangers_leaves_only_the_last_ones(site: SiteFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sightings, "MOST_STRANGERS", 3)
    site.put_sightings([("c1", seen())])
    site.put_sightings(("", seen(f"http://192.0.2.{n}", n)) for n in range(20, 40))
    assert [one.newest.endpoint.address for one in site.sightings("")] == [f"http://192.0.2.{n}" for n in (37, 38, 39)]
    assert len(site.sightings("c1")) == 1


def test_an_update_tells_each_state_once_with_its_time_and_how_it_ended(site: SiteFile) -> None:
    for minute, state, served in ((0, "sent", 0), (1, "downloading", 5), (2, "downloading", 9), (3, "done", 9)):
        site.put_firmware_job(
            FirmwareJobRecord(
                "f1", "c1", "ab" * 32, "1.0", "1.1", state, "ocpp", NOON + timedelta(minutes=minute), served,
                "north-1.1.bin", "firmware.update.done" if state == "done" else "",
            )
        )  # fmt: skip
    (job,) = site.firmware_jobs("c1")
    assert (job.file, job.outcome, job.bytes_served) == ("north-1.1.bin", "firmware.update.done", 9)
    assert [(one.state, one.at.minute) for one in site.firmware_states("f1")] == [
        ("sent", 0),
        ("downloading", 1),
        ("done", 3),
    ]
