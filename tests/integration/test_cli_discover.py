"""``evsetup discover`` in a network of several hosts: chargers that announce nothing are found when a person asks."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from tests.support.avahi import NamespacesRefused
from tests.support.charger_network import CHARGERS, NETWORK, OTHERS, SEEKER, ChargerNetwork, charger_network

pytestmark = pytest.mark.netns


@pytest.fixture(scope="module")
def network() -> Iterator[ChargerNetwork]:
    try:
        with charger_network({**CHARGERS, **OTHERS}) as network:
            yield network
    except NamespacesRefused as refused:
        pytest.skip(f"no network namespaces here: {refused}")


def discover(network: ChargerNetwork, *options: str) -> tuple[int, dict[str, object]]:
    code, said = network.run("-m", "evsetup", "discover", "--interface", SEEKER, "--seconds", "1", "--json", *options)
    document: dict[str, object] = json.loads(said)
    return code, document


def found(document: dict[str, object]) -> dict[str, dict[str, object]]:
    """All but the serial ports of this computer, by their best address."""
    chargers = document["chargers"]
    assert isinstance(chargers, list)
    on_network = [charger for charger in chargers if charger["best"]["way"] != "USB serial"]
    return {str(charger["best"]["address"]): charger for charger in on_network}


def test_without_being_asked_nothing_is_sent_but_mdns(network: ChargerNetwork) -> None:
    code, document = discover(network)
    assert (code, found(document)) == (0, {})
    asked = document["asked"]
    assert isinstance(asked, dict)
    assert (asked["sent"], asked["packets"]) == ([], 0)


def test_a_question_to_all_finds_those_that_answer_by_udp(network: ChargerNetwork) -> None:
    code, document = discover(network, "--probe")
    chargers = found(document)
    assert code == 0
    assert chargers.keys() == {"http://192.0.2.173:80", "192.0.2.222"}
    assert (chargers["http://192.0.2.173:80"]["card"], chargers["http://192.0.2.173:80"]["serial"]) == (
        "keba-p30",
        "17619300",
    )
    assert chargers["192.0.2.222"]["vendor"] == "Duosida"
    assert chargers["192.0.2.222"]["card"] == "duosida"


def test_a_sweep_finds_every_charger_of_the_network_and_nothing_else(network: ChargerNetwork) -> None:
    code, document = discover(network, "--sweep", NETWORK)
    assert code == 0
    assert {address: charger["card"] for address, charger in found(document).items() if charger["card"]} == {
        "http://192.0.2.11:80": "openevse",
        "http://192.0.2.57:80": "warp",
        "http://192.0.2.101:80": "go-e",
        "http://192.0.2.173:80": "keba-p30",
        "192.0.2.222": "duosida",
    }
    assert len(found(document)) == len(CHARGERS)
    asked = document["asked"]
    assert isinstance(asked, dict)
    assert asked["answered"] == len(CHARGERS) + len(OTHERS)


def test_another_network_than_the_picked_one_is_not_searched(network: ChargerNetwork) -> None:
    code, document = discover(network, "--sweep", "198.51.100.0/24")
    assert code == 1
    findings = document["findings"]
    assert isinstance(findings, list)
    assert [finding["code"] for finding in findings] == ["discovery.search.network"]


def test_a_person_reads_what_is_asked_and_what_was_found(network: ChargerNetwork) -> None:
    code, said = network.run(
        "-m", "evsetup", "discover", "--interface", SEEKER, "--seconds", "0.1", "--probe", "--language", "en"
    )
    assert code == 0
    assert "UDP 7090" in said
    assert "KEBA" in said
    assert "Chargers found: 2" in said
