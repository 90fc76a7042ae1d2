"""The Wi-Fi networks that an OpenEVSE gateway hears.

Wire facts: ``OpenEVSE/openevse_esp32_firmware:src/web_server.cpp`` (``/scan``). The first question only starts a scan and is answered with
an empty list, as is every one while it runs; some builds say 500 "Busy". The list is given once and then forgotten. It is not to be
asked more often than every few seconds. Names are put between quotes as they are: one with a quote in it spoils the whole list.
"""

from __future__ import annotations

import asyncio

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.domain.wifi import WifiNetwork, by_strength, loudness
from evsetup.drivers.openevse_config import VENDOR
from evsetup.drivers.openevse_page import OpenEvsePage
from evsetup.drivers.web_charger import not_this_family
from evsetup.links.faults import BadAnswer, NoAnswer
from evsetup.links.http import HttpAnswer

_MOST = 64
_SSID_BYTES = 32
_BUSY = 500


async def networks_heard(page: OpenEvsePage, *, pause_s: float, asks: int) -> tuple[WifiNetwork, ...]:
    """Asks at most ``asks`` times with pauses between; strongest first.

    Raises:
        NoAnswer: it hears none, or gives a list that cannot be read.
        LinkFault: by cause.
    """
    for turn in range(asks):
        if turn:
            await asyncio.sleep(pause_s)
        answer = await page.ask("scan")
        if (found := networks_from(_content(answer))) is None:
            raise BadAnswer(not_this_family(VENDOR, "scan", answer))
        if found:
            return found
    raise NoAnswer(_none_heard())


def networks_from(answer: object) -> tuple[WifiNetwork, ...] | None:
    """The networks in an answer, each name once, hidden ones left out; ``None`` when it is no list."""
    if not isinstance(answer, list):
        return None
    strongest: dict[str, WifiNetwork] = {}
    for one in answer:
        network = _network(one)
        if network is None:
            continue
        known = strongest.get(network.ssid)
        if known is None or loudness(network) > loudness(known):
            strongest[network.ssid] = network
    return by_strength(tuple(strongest.values()))[:_MOST]


def _network(one: object) -> WifiNetwork | None:
    if not isinstance(one, dict):
        return None
    ssid, rssi = one.get("ssid"), one.get("rssi")
    if (
        not isinstance(ssid, str)
        or not ssid.isprintable()
        or not 0 < len(ssid.encode("utf-8", "replace")) <= _SSID_BYTES
    ):
        return None
    told = rssi if type(rssi) is int and -150 < rssi <= 0 else None
    return WifiNetwork(ssid, told, one.get("secure") not in (0, False))


def _content(answer: HttpAnswer) -> object:
    """Its list; a gateway that is busy scanning has none yet."""
    if answer.status == _BUSY:
        return []
    if not answer.ok:
        return None
    try:
        return answer.json()
    except BadAnswer:
        raise NoAnswer(_unreadable()) from None


def _none_heard() -> Finding:
    return Finding(
        "driver.openevse.no-networks",
        Severity.INFO,
        text("drivers", "The device lists no networks."),
        text("drivers", "None is near, or it has no Wi-Fi: it may hang on a cable."),
        (text("drivers", "Type the name of the network."),),
    )


def _unreadable() -> Finding:
    return Finding(
        "driver.openevse.networks-unreadable",
        Severity.INFO,
        text("drivers", "The charger's list of networks cannot be read."),
        text("drivers", "A network near it has a quotation mark in its name, and this firmware spoils its list then."),
        (text("drivers", "Type the name of the network."),),
    )
