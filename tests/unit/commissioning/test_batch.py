"""Which chargers a batch is about, what is copied, what an earlier run left, and how the whole stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from evsetup.commissioning.batch.copying import copied
from evsetup.commissioning.batch.member import Member, Stage, summary_of
from evsetup.commissioning.batch.places import Place, named, places_of, twice
from evsetup.commissioning.bay_plan.identities import IdentityPatternFault
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, OcppVersion, Setting, Settings, StaticAddress, Unknown
from evsetup.domain.sighting import Endpoint, FoundCharger, Sighting, Source, Way
from evsetup.storage.records import Bay, ChargerRecord, ChargerState, JournalEntry

NOW = datetime(2026, 11, 25, tzinfo=UTC)
HERE = "ws://192.168.1.20:9000/ocpp"


def record(number: int, **known: str) -> ChargerRecord:
    endpoint = Endpoint(Way.OCPP, known.pop("dials", f"CP-{number}"))
    return ChargerRecord(f"c{number}", f"CP {number}", Identity(**known), "", endpoint, ChargerState.FOUND, NOW)


def seen(address: str, serial: str = "", key: str = "charger-1") -> FoundCharger:
    sighting = Sighting(Source.DIAL_IN, Endpoint(Way.OCPP, address), NOW, Identity(serial=serial))
    return FoundCharger(key, (sighting,))


def test_every_member_is_in_the_summary_once_and_only_done_ones_are_done() -> None:
    members = [Member(stage.value, stage.value, stage=stage) for stage in Stage]
    summary = summary_of(members)
    assert summary.total == len(Stage)
    assert not summary.all_done
    assert [member.stage for member in summary.done] == [Stage.DONE]
    assert {member.stage for member in summary.unfinished} == {stage for stage in Stage if not stage.ended}
    assert summary_of(members[:0]).all_done
    assert "Done: 1 of 10 · need you: 1 · not reached: 1 · stopped: 1" in str(summary.words())


def test_a_bay_waits_for_the_serial_that_was_planned_for_it_and_for_no_other_charger() -> None:
    (place,) = places_of([Bay("b", "Bay 1", expected_serial="AB-1", identity="SITE-1")], [])
    assert place.is_there(seen("FACTORY-7", "ab1"))
    assert not place.is_there(seen("SITE-1", "XY-9"))
    (by_name,) = places_of([Bay("b", "Bay 1", identity="SITE-1")], [])
    assert by_name.is_there(seen("SITE-1", "XY-9"))
    assert not by_name.is_there(seen("SITE-2", "XY-9"))


def test_another_charger_at_the_address_of_the_known_one_is_not_taken_for_it() -> None:
    known = record(1, serial="AB-1", dials="SITE-1")
    (place,) = places_of([Bay("b", "Bay 1", charger_id="c1", expected_serial="AB-1")], [known])
    assert place.record == known
    assert place.log_in == "SITE-1"
    assert place.is_there(seen("SITE-1", "AB-1"))
    assert not place.is_there(seen("SITE-1", "OTHER-2"))


def test_a_chosen_row_is_the_only_charger_of_its_place() -> None:
    place = Place("charger-3", "found", row="charger-3")
    assert place.is_there(seen("X", key="charger-3"))
    assert not place.is_there(seen("X", key="charger-4"))


def test_a_pattern_names_only_bays_that_have_no_identity_and_never_one_that_is_taken_elsewhere() -> None:
    bays = [Bay("1", "Bay 1"), Bay("2", "Bay 2", identity="OWN")]
    assert [bay.identity for bay in named(bays, bays, "S-{bay:02}")] == ["S-01", "OWN"]
    assert named(bays, bays, "") == tuple(bays)
    with pytest.raises(IdentityPatternFault):
        named(bays, [*bays, Bay("3", "Bay 3", identity="S-01")], "S-{bay:02}")


def test_an_identity_that_stands_twice_anywhere_on_the_site_stops_both_places() -> None:
    bays = [Bay("1", "Bay 1", identity="A"), Bay("2", "Bay 2", identity="A"), Bay("3", "Bay 3", identity="B")]
    assert set(twice(places_of(bays, []), bays, [])) == {"bay/1", "bay/2"}
    # The other one is not in the batch.
    assert set(twice(places_of(bays[:1], []), bays, [])) == {"bay/1"}
    stray = record(9, charge_point_identity="B")
    assert set(twice(places_of(bays[2:], []), bays, [stray])) == {"bay/3"}
    # Its own charger is no second one, and two without any identity are no pair.
    own = record(3, charge_point_identity="B")
    housed = [replace(bays[2], charger_id="c3")]
    assert twice(places_of(housed, [own]), housed, [own]) == {}
    unnamed = [Bay("4", "Bay 4"), Bay("5", "Bay 5")]
    assert twice(places_of(unnamed, []), unnamed, []) == {}


def test_who_a_charger_is_and_what_proves_it_is_never_copied() -> None:
    source = Settings(
        {
            Setting.HOSTNAME: "bay-1",
            Setting.TIME_SERVER: "time.example.org",
            Setting.ETHERNET: StaticAddress("192.0.2.7/24", "192.0.2.1"),
            Setting.MAX_CURRENT: 16,
            Setting.WIFI_PASSPHRASE: Unknown.UNREADABLE,
            Setting.OCPP_VERSION: OcppVersion.V16,
            Setting.SECURITY_PROFILE: 1,
            Setting.KEY: Secret("a-key-of-20-letters!"),
            Setting.IDENTITY: "SITE-01",
            Setting.CSMS_URL: "wss://csms.example/ocpp",
        }
    )
    taken = copied(source, HERE)
    assert set(taken) == {Setting.TIME_SERVER, Setting.MAX_CURRENT, Setting.CSMS_URL}
    assert Setting.CSMS_URL not in copied(source.with_values({Setting.CSMS_URL: HERE}), HERE)
    assert copied(Settings({Setting.ETHERNET: Dhcp()}), HERE)[Setting.ETHERNET] == Dhcp()


def entry(step: str, phase: str, **what: str) -> JournalEntry:
    return JournalEntry("c1", "job", step, phase, NOW, what)
