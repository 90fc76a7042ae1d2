"""Hostile announcements: whatever comes over the network, discovery stays alive, bounded and clean."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.charger_pages import serving
from zeroconf import DNSOutgoing, DNSPointer, DNSService, DNSText, ServiceInfo
from zeroconf.const import _CLASS_IN, _FLAGS_AA, _FLAGS_QR_RESPONSE, _TYPE_PTR, _TYPE_SRV, _TYPE_TXT

from evsetup.cards.shelf import load_shelf
from evsetup.discovery.confirming import MOST_PER_ADDRESS
from evsetup.discovery.discovery import MOST_SIGHTINGS, Discovery
from evsetup.discovery.mdns import MOST_NAMES, MdnsBrowser, service_types, sighting_of
from evsetup.domain.sighting import FoundCharger

SHELF = load_shelf()
LOOPBACK = "127.0.0.1"
OPENEVSE = "_openevse._tcp.local."

words = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        [
            "openevse-1",
            "<img src=x onerror=alert(1)>",
            "=cmd()",
            "\u202egnp.exe",
            "\x1b]0;owned\x07",
            "a\u0301" * 300,
            "\ud800",
            "{0}{name}",
            "%s%n",
            "",
        ]
    ),
)


def is_clean(row: FoundCharger) -> bool:
    shown = [row.name, row.best_endpoint.address, row.identity.serial, row.identity.firmware, row.identity.hostname]
    shown += [part for sighting in row.sightings for pair in sighting.evidence for part in pair]
    return all(text.isprintable() and len(text) <= 255 for text in shown)


@given(
    service=st.sampled_from([*(f"{kind}.local." for kind in service_types(SHELF)), "_x._tcp.local.", "", "."]),
    instance=words,
    server=words,
    port=st.integers(-1, 70000),
    addresses=st.lists(
        st.one_of(words, st.ip_addresses().map(str), st.just("fe80::1%eth0"), st.just("127.0.0.1")), max_size=20
    ),
    txt=st.dictionaries(
        st.one_of(
            st.binary(max_size=40),
            st.sampled_from([b"id", b"serial", b"uid", b"brand", b"model", b"type", b"cat", b"DT", b"board_type"]),
        ),
        st.one_of(st.none(), st.binary(max_size=300)),
        max_size=40,
    ),
    loopback=st.booleans(),
)
def test_any_announcement_is_a_clean_row_or_none(
    service: str,
    instance: str,
    server: str,
    port: int,
    addresses: list[str],
    txt: dict[bytes, bytes | None],
    loopback: bool,
) -> None:
    sighting = sighting_of(
        SHELF,
        service,
        f"{instance}.{service}",
        server=server,
        port=port,
        addresses=addresses,
        txt=txt,
        loopback=loopback,
    )
    if sighting is None:
        return
    row = Discovery().add(sighting)
    assert row is not None
    assert is_clean(row)


class Network:
    """Somebody hostile on the loopback network, and discovery that listens there."""

    def __init__(self) -> None:
        self.discovery = Discovery([MdnsBrowser([LOOPBACK], SHELF)])
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(LOOPBACK))
        self._socket.bind((LOOPBACK, 0))

    def send(self, packet: bytes) -> None:
        self._socket.sendto(packet[:9000], ("224.0.0.251", 5353))

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def network() -> Iterator[Network]:
    with closing(Network()) as network:
        yield network


def answer(*services: ServiceInfo) -> list[bytes]:
    out = DNSOutgoing(_FLAGS_QR_RESPONSE | _FLAGS_AA)
    for info in services:
        out.add_answer_at_time(info.dns_pointer(), 0)
        out.add_answer_at_time(info.dns_service(), 0)
        out.add_answer_at_time(info.dns_text(), 0)
        for address in info.dns_addresses():
            out.add_answer_at_time(address, 0)
    return list(out.packets())


def charger(name: str, port: int, properties: dict[str, bytes | str]) -> ServiceInfo:
    return ServiceInfo(
        OPENEVSE,
        f"{name}.{OPENEVSE}",
        port=port,
        parsed_addresses=[LOOPBACK],
        properties=properties,
        server="evil.local.",
    )


@asynccontextmanager
async def listening(network: Network) -> AsyncIterator[Discovery]:
    """Discovery while it runs, from the moment when it is known to hear what is sent."""
    hello = answer(charger("first", 8039, {"id": "f1257"}))[0]
    task = asyncio.create_task(network.discovery.run())
    heard = asyncio.create_task(network.discovery.wait_for(lambda row: row.identity.serial == "f1257", 30))
    try:
        while not heard.done():
            network.send(hello)
            await asyncio.wait({heard}, timeout=0.05)
        await heard
        yield network.discovery
    finally:
        task.cancel()
        await asyncio.gather(task, heard, return_exceptions=True)
    assert all(is_clean(row) for row in network.discovery.chargers.values())


async def still_finds(network: Network, attack: list[bytes], *, serial: str) -> None:
    """Sends the attack while discovery listens; a charger that is announced after it is still found."""
    async with listening(network) as discovery:
        for packet in attack:
            network.send(packet)
            await asyncio.sleep(0)
        network.send(answer(charger(f"openevse-{serial}", 8040, {"id": serial}))[0])
        await discovery.wait_for(lambda row: row.identity.serial == serial, 30)


async def test_garbage_on_the_wire_hurts_nobody(network: Network) -> None:
    attack = [
        b"",
        b"\x00" * 12,
        b"\xff" * 9000,
        b"\x00\x00\x84\x00\x00\x00\xff\xff\x00\x00\x00\x00" + b"\xc0\x0c" * 100,
        b"\x00\x00\x84\x00\x00\x00\x00\x01\x00\x00\x00\x00" + b"\x3f" + b"a" * 63 + b"\xc0\x0c\x00\x0c\x00\x01",
        b"\x00\x00\x84\x00\x00\x00\x00\x01\x00\x00\x00\x00\x01a\x00\x00\x10\x00\x01\x00\x00\x00\x78\xff\xff",
    ]
    await still_finds(network, attack, serial="a11ve001")


async def test_ten_thousand_names_fill_the_list_only_to_its_bound(network: Network) -> None:
    flood = [
        packet
        for start in range(0, 10_000, 50)
        for packet in answer(*(charger(f"flood-{n}", 1 + n, {"id": f"{n:06x}"}) for n in range(start, start + 50)))
    ]
    async with listening(network) as discovery, asyncio.timeout(60):
        full = asyncio.create_task(discovery.wait_for(lambda _: len(discovery.chargers) >= MOST_SIGHTINGS, 60))
        for packet in flood:
            network.send(packet)
            await asyncio.sleep(0)
        while not full.done():  # a busy machine loses packets; whoever floods goes on
            for packet in flood[:200]:
                network.send(packet)
                await asyncio.sleep(0)
            await asyncio.wait({full}, timeout=0.1)
        await full
        assert len(discovery.chargers) == MOST_SIGHTINGS


async def test_two_answers_for_one_name_are_one_row(network: Network) -> None:
    attack = [
        *answer(charger("twin", 8041, {"id": "f1257001"})),
        *answer(charger("twin", 8041, {"id": "5ec0d002"})),
    ]
    await still_finds(network, attack, serial="a11ve002")
    (twin,) = (row for row in network.discovery.chargers.values() if row.name == "twin")
    assert twin.identity.serial in {"f1257001", "5ec0d002"}


async def test_a_huge_txt_record_and_markup_and_hidden_characters_stay_small_and_plain(network: Network) -> None:
    txt: dict[str, bytes | str] = {f"k{n}": b"\x1b[2J" + b"A" * 200 for n in range(38)}
    attack = [
        *answer(charger("big", 8042, txt)),
        *answer(charger("<img src=x>", 8043, {"id": "=cmd()", "version": "\u202e1.2.3"})),
    ]
    await still_finds(network, attack, serial="a11ve003")
    names = {row.name for row in network.discovery.chargers.values()}
    assert {"big", "<img src=x>"} <= names


async def test_names_that_are_no_chargers_take_no_room_for_long(network: Network) -> None:
    kind = "_http._tcp.local."
    printers = [
        ServiceInfo(kind, f"printer-{n}.{kind}", port=631, parsed_addresses=[LOOPBACK], server="printer.local.")
        for n in range(2 * MOST_NAMES)
    ]

    def openevse(word: int) -> ServiceInfo:
        name, txt = f"openevse-99.{kind}", {"word": str(word)}
        return ServiceInfo(kind, name, 8044, properties=txt, parsed_addresses=[LOOPBACK], server="o.local.")

    async with serving("openevse", LOOPBACK, 8044), listening(network) as discovery:
        for start in range(0, len(printers), 50):
            for packet in answer(*printers[start : start + 50]):
                network.send(packet)
                await asyncio.sleep(0)
        found = asyncio.create_task(discovery.wait_for(lambda row: row.name == "openevse-99", 30))
        words = count()
        while not found.done():  # it may come while there is no room; its next word counts
            network.send(answer(openevse(next(words)))[0])
            await asyncio.wait({found}, timeout=0.1)
        await found
        assert not any(row.name.startswith("printer") for row in discovery.chargers.values())


async def test_a_thousand_lying_web_servers_bring_a_bounded_number_of_requests(network: Network) -> None:
    kind = "_http._tcp.local."
    lies = [
        ServiceInfo(kind, f"openevse-{n}.{kind}", port=8045, parsed_addresses=[LOOPBACK], server="victim.local.")
        for n in range(1000)
    ]
    async with serving("start-page", LOOPBACK, 8045) as victim, listening(network) as discovery:
        for start in range(0, len(lies), 50):
            for packet in answer(*lies[start : start + 50]):
                network.send(packet)
                await asyncio.sleep(0)
        network.send(answer(charger("openevse-last", 8046, {"id": "1a57"}))[0])
        await discovery.wait_for(lambda row: row.identity.serial == "1a57", 30)
        assert not any(
            row.name.startswith("openevse-") and row.name != "openevse-last" for row in discovery.chargers.values()
        )
    assert victim.asked.total() <= MOST_PER_ADDRESS


async def test_a_name_that_leads_nowhere_is_not_shown(network: Network) -> None:
    out = DNSOutgoing(_FLAGS_QR_RESPONSE | _FLAGS_AA)
    name = f"nowhere.{OPENEVSE}"
    out.add_answer_at_time(DNSPointer(OPENEVSE, _TYPE_PTR, _CLASS_IN, 120, name), 0)
    out.add_answer_at_time(DNSService(name, _TYPE_SRV, _CLASS_IN, 120, 0, 0, 80, "gone.local."), 0)
    out.add_answer_at_time(DNSText(name, _TYPE_TXT, _CLASS_IN, 120, b"\x04id=1"), 0)
    await still_finds(network, list(out.packets()), serial="a11ve004")
    assert all(row.name != "nowhere" for row in network.discovery.chargers.values())
