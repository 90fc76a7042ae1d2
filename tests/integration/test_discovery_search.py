"""The search that a person asks for, on loopback: chargers of several kinds, things that are none, and their requests."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from tests.support.charger_pages import Pages, serving

from evsetup.cards.shelf import Shelf, load_shelf
from evsetup.discovery.active_search import ActiveSearch, SearchState, SearchWish, about, search_network
from evsetup.discovery.discovery import Discovery
from evsetup.discovery.pace import Pace
from evsetup.discovery.search_faults import NotOnThisNetwork
from evsetup.domain.sighting import FoundCharger, Source, Way
from evsetup.simulator.duosida_udp import DuosidaUdp
from evsetup.simulator.keba_udp import KebaUdp

OWN = "127.0.0.1"
SMALL = ipaddress.IPv4Network("127.0.0.0/28")
FAST = 100_000.0


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return load_shelf()


@asynccontextmanager
async def chargers(**families: str) -> AsyncIterator[dict[str, Pages]]:
    """Web servers at 127.0.0.N port 80: ``_5="warp"``."""
    async with AsyncExitStack() as stack:
        yield {
            family: await stack.enter_async_context(serving(family, f"127.0.0.{place[1:]}", 80))
            for place, family in families.items()
        }


async def search(
    shelf: Shelf,
    *,
    sweep: bool = True,
    network: ipaddress.IPv4Network = SMALL,
    macs: Mapping[str, str] | None = None,
) -> tuple[dict[str, FoundCharger], SearchState]:
    """What a search finds, by address."""
    discovery = Discovery()
    wish = SearchWish(OWN, network, sweep)
    seeker = ActiveSearch(wish, shelf, pace=Pace(FAST), known_neighbours=lambda: macs or {})
    async with asyncio.timeout(60):
        state = await seeker.run(lambda sighting: discovery.add(sighting) and None)
    return {row.best_endpoint.address: row for row in discovery.chargers.values()}, state


async def test_every_family_with_a_page_of_its_own_is_recognised_and_nobody_is_logged_in_to(shelf: Shelf) -> None:
    async with chargers(
        _3="openevse", _4="warp", _5="smartevse", _6="go-e", _7="alfen", _8="printer", _9="start-page", _10="locked"
    ) as pages:
        found, state = await search(shelf)
    assert {address: row.card for address, row in found.items()} == {
        "http://127.0.0.3:80": "openevse",
        "http://127.0.0.4:80": "warp",
        "http://127.0.0.5:80": "smartevse",
        "http://127.0.0.6:80": "go-e",
        "http://127.0.0.7:80": "alfen",
    }
    assert found["http://127.0.0.7:80"].identity.serial == "ACE0123456"
    for one in pages.values():
        assert one.methods <= {"GET"}
        assert not {"authorization", "cookie"} & one.headers.keys()
        assert all(times == 1 for times in one.asked.values())
    assert (state.done, state.total, state.chargers) == (13, 13, 5)
    assert state.packets > 0
    assert any(sent.what == "GET /status" and sent.where == "127.0.0.3" for sent in state.sent)


async def test_keba_and_duosida_answer_the_questions_to_all_of_a_network(shelf: Shelf) -> None:
    keba, duosida = KebaUdp(), DuosidaUdp()
    await keba.open("127.0.0.15")  # the broadcast address of this small network
    await duosida.open("127.0.0.15")
    try:
        discovery = Discovery()
        wish = SearchWish(OWN, SMALL)
        seeker = ActiveSearch(wish, shelf, pace=Pace(FAST), known_neighbours=dict)
        async with asyncio.timeout(30):
            await seeker.run(lambda sighting: discovery.add(sighting) and None)
    finally:
        keba.close()
        duosida.close()
    found = {row.identity.vendor: row for row in discovery.chargers.values()}
    (row,) = found.values()  # one address, so one device: the stand-ins share it
    assert {s.source for s in row.sightings} == {Source.ASKED}
    assert row.identity.serial == "17619300"
    assert keba.asked == {"i": 2, "report 1": 1}
    assert duosida.asked == 2


async def test_keba_is_asked_at_each_address_that_answers_where_broadcasts_do_not_come_through(shelf: Shelf) -> None:
    keba = KebaUdp()
    await keba.open("127.0.0.9")
    try:
        found, _ = await search(shelf)
    finally:
        keba.close()
    row = found["http://127.0.0.9:80"]
    assert (row.card, row.identity.serial, row.identity.model) == ("keba-p30", "17619300", "KC-P30-EC240422-E00")


async def test_a_port_that_another_program_has_is_told_and_the_rest_goes_on(shelf: Shelf) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind((OWN, 7090))
        async with chargers(_4="warp"):
            found, state = await search(shelf)
    assert [finding.code for finding in state.findings] == ["discovery.search.port"]
    assert [row.card for row in found.values()] == ["warp"]


async def test_a_hardware_address_is_a_hint_and_the_longest_prefix_counts(shelf: Shelf) -> None:
    macs = {"127.0.0.5": "70:b3:d5:50:91:23", "127.0.0.6": "02:00:00:00:00:01", "127.0.0.7": "7c:70:bc:80:00:01"}
    async with chargers(_5="start-page", _6="start-page"):
        found, _ = await search(shelf, macs=macs)
    assert {address: (row.identity.vendor, [s.source for s in row.sightings]) for address, row in found.items()} == {
        "http://127.0.0.5:80": ("Tinkerforge", [Source.NEIGHBOUR]),
        "127.0.0.7": ("MENNEKES", [Source.NEIGHBOUR]),
    }
    assert found["127.0.0.7"].best_endpoint.way is Way.FIND_ONLY
    assert any("never proof" in label for label, _ in found["127.0.0.7"].sightings[0].evidence)


async def announced_and_searched(shelf: Shelf, address: str, uid: bytes) -> FoundCharger:
    """The one row of a WARP at 127.0.0.4 that also announces itself, from ``address`` and with this ``uid``."""
    from evsetup.discovery.mdns import sighting_of

    discovery = Discovery()
    announced = sighting_of(
        shelf,
        "_http._tcp.local.",
        "Carport._http._tcp.local.",
        server="warp3-2k4T.local.",
        port=80,
        addresses=[address],
        txt={b"brand": b"Tinkerforge", b"model": b"WARP3", b"uid": uid, b"firmware_version": b"2.9.1"},
        loopback=True,
    )
    assert announced is not None
    discovery.add(announced)
    async with chargers(_4="warp"), asyncio.timeout(30):
        seeker = ActiveSearch(SearchWish(OWN, SMALL, True), shelf, pace=Pace(FAST), known_neighbours=dict)
        await seeker.run(lambda sighting: discovery.add(sighting) and None)
    (row,) = discovery.chargers.values()
    return row


async def test_a_charger_that_a_search_and_an_announcement_saw_is_one_row(shelf: Shelf) -> None:
    row = await announced_and_searched(shelf, "127.0.0.4", b"2k4T")
    assert [s.source for s in row.sightings] == [Source.MDNS, Source.SWEEP]
    assert row.name == "Carport"


async def test_a_serial_that_is_announced_in_another_form_joins_two_addresses_of_one_charger(shelf: Shelf) -> None:
    row = await announced_and_searched(shelf, "127.0.0.9", b"259253")
    assert [s.source for s in row.sightings] == [Source.MDNS, Source.SWEEP]
    assert (row.name, row.identity.serial) == ("Carport", "2k4T")


@pytest.mark.parametrize("network", ["192.0.2.0/24", "127.0.0.0/16", "0.0.0.0/0"])
async def test_no_other_and_no_larger_network_is_searched(shelf: Shelf, network: str) -> None:
    with pytest.raises(NotOnThisNetwork):
        await search(shelf, network=ipaddress.IPv4Network(network))


async def test_an_address_that_is_not_ours_is_refused(shelf: Shelf) -> None:
    wish = SearchWish("192.0.2.9", ipaddress.IPv4Network("192.0.2.0/24"))
    with pytest.raises(NotOnThisNetwork):
        await ActiveSearch(wish, shelf).run(lambda sighting: None)


async def test_a_cancelled_search_leaves_nothing_open(shelf: Shelf) -> None:
    progress: list[SearchState] = []
    begun = asyncio.Event()

    def changed(state: SearchState) -> None:
        progress.append(state)
        begun.set()

    seeker = ActiveSearch(SearchWish(OWN, SMALL, True), shelf, pace=Pace(50), changed=changed)
    task = asyncio.create_task(seeker.run(lambda sighting: None))
    async with asyncio.timeout(30):
        await begun.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert 0 < progress[-1].done < progress[-1].total
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind((OWN, 7090))


def test_the_network_around_an_address_is_never_larger_than_one_search_may_be() -> None:
    assert search_network(OWN) == ipaddress.IPv4Network("127.0.0.0/24")
    assert search_network("192.0.2.77") is None


def test_before_anything_is_sent_it_is_said(shelf: Shelf) -> None:
    quick = str(about(SearchWish(OWN, SMALL), shelf))
    whole = str(about(SearchWish(OWN, SMALL, True), shelf))
    assert "UDP 7090" in quick
    assert "UDP 48899" in quick
    assert "14 addresses" in whole
    assert "never a log-in" in whole
