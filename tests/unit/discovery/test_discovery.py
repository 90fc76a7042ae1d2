"""Sightings become rows: one charger is one row, in whatever order it is seen."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.discovery.discovery import MOST_SIGHTINGS, Discovery, Emit
from evsetup.discovery.faults import NoMulticast, NotSeen
from evsetup.discovery.rows import Slot, Token, endpoint_token, group, newer, slot_of
from evsetup.domain.finding import Finding
from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, FoundCharger, Sighting, Source, Way
from evsetup.domain.text import verbatim

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def mdns(
    address: str, serial: str = "", *, service: str = "_openevse._tcp", minute: int = 0, mac: str = ""
) -> Sighting:
    return Sighting(
        Source.MDNS,
        Endpoint(Way.HTTP, address),
        NOON + timedelta(minutes=minute),
        Identity(serial=serial, mac=mac),
        "openevse",
        f"name at {address}",
        (("service", service),),
    )


def dial_in(identity: str, serial: str = "", *, minute: int = 0) -> Sighting:
    return Sighting(
        Source.DIAL_IN,
        Endpoint(Way.OCPP, identity),
        NOON + timedelta(minutes=minute),
        Identity(serial=serial, charge_point_identity=identity),
    )


def port(name: str, *, minute: int = 0) -> Sighting:
    return Sighting(Source.SERIAL_PORT, Endpoint(Way.SERIAL, name), NOON + timedelta(minutes=minute))


def only_there(address: str, serial: str = "", *, minute: int = 0) -> Sighting:
    end = Endpoint(Way.FIND_ONLY, address)
    return Sighting(Source.NEIGHBOUR, end, NOON + timedelta(minutes=minute), Identity(serial=serial))


def rows(discovery: Discovery) -> set[tuple[Sighting, ...]]:
    return {row.sightings for row in discovery.chargers.values()}


class Told:
    """What a subscriber was told, in order."""

    def __init__(self, discovery: Discovery) -> None:
        self.changed: list[FoundCharger] = []
        self.removed: list[str] = []
        self.trouble: list[Finding] = []
        self.stop = discovery.subscribe(self.changed.append, removed=self.removed.append, trouble=self.trouble.append)


def test_two_services_at_one_address_are_one_row() -> None:
    discovery = Discovery()
    discovery.add(mdns("http://127.0.0.1:80", "a1b2"))
    discovery.add(mdns("http://127.0.0.1:80", service="_http._tcp"))
    (row,) = discovery.chargers.values()
    assert len(row.sightings) == 2
    assert row.identity.serial == "a1b2"


def test_a_charger_seen_by_mdns_and_by_dial_in_is_one_row_by_its_serial() -> None:
    discovery = Discovery()
    discovery.add(mdns("http://127.0.0.1:80", "A1:B2:C3"))
    discovery.add(dial_in("CP-1", "a1b2c3"))
    (row,) = discovery.chargers.values()
    assert row.endpoint(Way.HTTP) == Endpoint(Way.HTTP, "http://127.0.0.1:80")
    assert row.endpoint(Way.OCPP) == Endpoint(Way.OCPP, "CP-1")
    assert row.best_endpoint.way is Way.HTTP


def test_a_placeholder_serial_joins_nothing() -> None:
    discovery = Discovery()
    discovery.add(mdns("http://127.0.0.1:80", "00000000"))
    discovery.add(mdns("http://127.0.0.1:81", "00000000"))
    assert len(discovery.chargers) == 2


def test_a_shared_name_joins_nothing() -> None:
    discovery = Discovery()
    discovery.add(dial_in("CP-1"))
    discovery.add(Sighting(Source.MDNS, Endpoint(Way.HTTP, "http://127.0.0.1:80"), NOON, name="CP-1"))
    assert len(discovery.chargers) == 2


def test_a_key_stays_with_its_charger_through_news_and_moves() -> None:
    discovery = Discovery()
    discovery.add(mdns("http://127.0.0.1:80", "a1"))
    (key,) = discovery.chargers
    discovery.add(mdns("http://127.0.0.1:80", "a1", minute=1))
    discovery.add(mdns("http://127.0.0.2:80", "a1", minute=2))
    assert list(discovery.chargers) == [key]
    assert discovery.chargers[key].best_endpoint.address == "http://127.0.0.2:80"


def test_another_charger_at_the_same_address_is_another_row() -> None:
    discovery = Discovery()
    told = Told(discovery)
    discovery.add(mdns("http://127.0.0.1:80", "first-1"))
    (first,) = discovery.chargers
    discovery.add(mdns("http://127.0.0.1:80", "second-2", minute=5))
    (second,) = discovery.chargers
    assert second != first
    assert told.removed == [first]


def test_a_charger_that_moved_keeps_its_key_when_another_takes_its_address() -> None:
    discovery = Discovery()
    discovery.add(mdns("http://127.0.0.1:80", "first-1"))
    (first,) = discovery.chargers
    discovery.add(mdns("http://127.0.0.2:80", "first-1", minute=4))
    discovery.add(mdns("http://127.0.0.1:80", "second-2", minute=5))
    assert discovery.chargers[first].best_endpoint.address == "http://127.0.0.2:80"
    assert len(discovery.chargers) == 2


def test_rows_that_turn_out_to_be_one_charger_are_merged_and_the_newer_key_is_told_as_removed() -> None:
    discovery = Discovery()
    told = Told(discovery)
    discovery.add(mdns("http://127.0.0.1:80", "a1b2"))
    discovery.add(dial_in("CP-1"))
    older, newer = discovery.chargers
    discovery.add(dial_in("CP-1", "a1b2", minute=1))
    assert list(discovery.chargers) == [older]
    assert told.removed == [newer]
    assert discovery.find(newer) == discovery.chargers[older]
    assert told.changed[-1] == discovery.chargers[older]


def test_a_linked_identity_dials_in_to_its_row() -> None:
    discovery = Discovery()
    discovery.add(port("/dev/ttyUSB0"))
    (key,) = discovery.chargers
    discovery.link(key, "CP-7")
    discovery.add(dial_in("CP-7", "b00t"))
    (row,) = discovery.chargers.values()
    assert row.key == key
    assert row.endpoint(Way.OCPP) == Endpoint(Way.OCPP, "CP-7")


def test_a_link_keeps_the_linked_key_even_when_the_dial_in_came_first() -> None:
    discovery = Discovery()
    told = Told(discovery)
    discovery.add(dial_in("CP-7"))
    discovery.add(port("/dev/ttyUSB0"))
    dialled, plugged = discovery.chargers
    discovery.link(plugged, "CP-7")
    assert list(discovery.chargers) == [plugged]
    assert told.removed == [dialled]


def test_a_later_link_of_the_same_identity_replaces_the_earlier_one() -> None:
    discovery = Discovery()
    discovery.add(port("/dev/ttyUSB0"))
    discovery.add(port("/dev/ttyUSB1"))
    one, other = discovery.chargers
    discovery.link(one, "CP-7")
    discovery.link(other, "CP-7")
    discovery.add(dial_in("CP-7"))
    assert discovery.chargers[one].endpoint(Way.OCPP) is None
    assert discovery.chargers[other].endpoint(Way.OCPP) is not None


def test_linking_an_unknown_row_or_an_empty_identity_changes_nothing() -> None:
    discovery = Discovery()
    discovery.add(port("/dev/ttyUSB0"))
    (key,) = discovery.chargers
    discovery.link("charger-99", "CP-7")
    discovery.link(key, "")
    discovery.add(dial_in("CP-7"))
    assert len(discovery.chargers) == 2


def test_a_row_is_linked_with_its_own_dial_in_without_harm() -> None:
    discovery = Discovery()
    discovery.add(dial_in("CP-7"))
    (key,) = discovery.chargers
    discovery.link(key, "CP-7")
    assert list(discovery.chargers) == [key]


def test_an_unchanged_row_is_not_told_again() -> None:
    discovery = Discovery()
    told = Told(discovery)
    discovery.add(mdns("http://127.0.0.1:80", "a1"))
    discovery.add(mdns("http://127.0.0.1:80", "a1"))
    discovery.add(port("/dev/ttyUSB0"))
    assert [row.name for row in told.changed] == ["name at http://127.0.0.1:80", "/dev/ttyUSB0"]


def test_nothing_is_told_after_unsubscribing() -> None:
    discovery = Discovery()
    told = Told(discovery)
    told.stop()
    discovery.add(port("/dev/ttyUSB0"))
    assert told.changed == []


def test_a_subscriber_may_link_while_it_is_told() -> None:
    discovery = Discovery()
    discovery.add(port("/dev/ttyUSB0"))
    (key,) = discovery.chargers
    discovery.subscribe(lambda row: discovery.link(key, "CP-7") if row.key != key else None)
    told = Told(discovery)
    discovery.add(dial_in("CP-7"))
    assert list(discovery.chargers) == [key]
    assert told.changed[-1] == discovery.chargers[key]


def test_a_flood_of_one_source_leaves_room_for_the_others() -> None:
    discovery = Discovery()
    for number in range(MOST_SIGHTINGS + 20):
        discovery.add(dial_in(f"CP-{number}"))
    assert len(discovery.chargers) == MOST_SIGHTINGS
    assert discovery.add(port("/dev/ttyUSB0")) is not None
    assert discovery.add(dial_in("CP-5", "s3ria1", minute=1)) is not None


async def test_a_source_that_cannot_look_is_told_and_stops_no_other() -> None:
    looked = asyncio.Event()

    class Broken:
        async def run(self, emit: Emit) -> None:
            raise NoMulticast("192.0.2.1", verbatim("no such interface"))

    class Working:
        async def run(self, emit: Emit) -> None:
            emit(port("/dev/ttyUSB0"))
            looked.set()

    discovery = Discovery([Broken(), Working()])
    told = Told(discovery)
    async with asyncio.timeout(5):
        await discovery.run()
    assert looked.is_set()
    assert [finding.code for finding in discovery.findings] == ["discovery.mdns.interface"]
    assert told.trouble == list(discovery.findings)
    assert len(discovery.chargers) == 1


def test_a_device_that_is_only_known_to_be_there_is_the_charger_that_answers_there() -> None:
    discovery = Discovery()
    discovery.add(only_there("127.0.0.1"))
    discovery.add(mdns("http://127.0.0.1:80", "a1b2"))
    (row,) = discovery.chargers.values()
    assert [s.endpoint.way for s in row.sightings] == [Way.HTTP, Way.FIND_ONLY]
    assert row.best_endpoint.way is Way.HTTP


def test_with_two_chargers_at_an_address_nobody_says_which_of_them_it_is() -> None:
    discovery = Discovery()
    discovery.add(mdns("http://127.0.0.1:80", "a1b2"))
    discovery.add(only_there("127.0.0.1"))
    discovery.add(mdns("http://127.0.0.1:81", "c3d4"))
    assert sorted(len(row.sightings) for row in discovery.chargers.values()) == [1, 1, 1]


async def test_waiting_ends_with_the_first_row_that_fits() -> None:
    discovery = Discovery()
    discovery.add(port("/dev/ttyUSB0"))
    assert (await discovery.wait_for(lambda row: row.name == "/dev/ttyUSB0", 5)).best_endpoint.way is Way.SERIAL
    waiting = asyncio.create_task(discovery.wait_for(lambda row: row.best_endpoint.way is Way.OCPP, 5))
    await asyncio.sleep(0)
    discovery.add(dial_in("CP-1"))
    assert (await waiting).best_endpoint.address == "CP-1"


async def test_waiting_in_vain_ends_with_what_to_do() -> None:
    with pytest.raises(NotSeen) as caught:
        await Discovery().wait_for(lambda row: True, 0)
    assert caught.value.finding.do


sightings = st.lists(
    st.one_of(
        st.builds(
            mdns,
            st.sampled_from(
                ["http://127.0.0.1:80", "http://127.0.0.1:81", "http://127.0.0.2:80", "http://127.0.0.3:80"]
            ),
            st.sampled_from(["", "a1", "b2", "c3"]),
            service=st.sampled_from(["_openevse._tcp", "_http._tcp"]),
            minute=st.integers(0, 2),
            mac=st.sampled_from(["", "02:00:00:00:00:01", "02:00:00:00:00:02"]),
        ),
        st.builds(
            dial_in, st.sampled_from(["CP-1", "CP-2"]), st.sampled_from(["", "a1", "b2"]), minute=st.integers(0, 2)
        ),
        st.builds(port, st.sampled_from(["/dev/ttyUSB0", "COM3"]), minute=st.integers(0, 2)),
        st.builds(
            only_there,
            st.sampled_from(["127.0.0.1", "127.0.0.2", "127.0.0.9"]),
            st.sampled_from(["", "b2", "d4"]),
            minute=st.integers(0, 2),
        ),
    ),
    max_size=12,
)


@given(sightings.flatmap(lambda seen: st.tuples(st.just(seen), st.permutations(seen))))
def test_any_order_of_the_same_sightings_gives_the_same_rows(orders: tuple[list[Sighting], list[Sighting]]) -> None:
    discoveries = Discovery(), Discovery()
    for discovery, order in zip(discoveries, orders, strict=True):
        for sighting in order:
            discovery.add(sighting)
    assert rows(discoveries[0]) == rows(discoveries[1])


@given(sightings)
def test_no_two_rows_share_what_makes_a_charger_and_no_sighting_is_in_two_rows(seen: list[Sighting]) -> None:
    discovery = Discovery()
    for sighting in seen:
        discovery.add(sighting)
    found = [row.sightings for row in discovery.chargers.values()]
    for one, row in enumerate(found):
        for other in found[one + 1 :]:
            assert not any(a.same_charger(b) for a in row for b in other)


@given(sightings)
def test_a_subscriber_that_follows_what_it_is_told_knows_exactly_the_rows(seen: list[Sighting]) -> None:
    discovery = Discovery()
    table: dict[str, FoundCharger] = {}
    discovery.subscribe(lambda row: table.update({row.key: row}), removed=lambda key: table.pop(key))
    for sighting in seen:
        discovery.add(sighting)
    assert table == dict(discovery.chargers)


@given(sightings, st.lists(st.tuples(st.integers(0, 11), st.sampled_from(["CP-1", "CP-2", "CP-3"])), max_size=3))
def test_row_by_row_gives_the_same_as_all_at_once(seen: list[Sighting], links: list[tuple[int, str]]) -> None:
    discovery = Discovery()
    newest: dict[Slot, Sighting] = {}
    linked: dict[Token, Token] = {}
    for place, sighting in enumerate(seen):
        discovery.add(sighting)
        slot = slot_of(sighting)
        newest[slot] = newer(newest.get(slot, sighting), sighting)
        for at, identity in links:
            row = discovery.add(sighting)
            if at == place and row is not None:
                dial_in, there = (endpoint_token(e) for e in (Endpoint(Way.OCPP, identity), row.best_endpoint))
                discovery.link(row.key, identity)
                if dial_in != there:
                    linked[dial_in] = there
        assert rows(discovery) == set(group(newest.values(), linked))
