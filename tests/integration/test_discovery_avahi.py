"""Discovery against avahi, in a network of its own: what another program announces is found as it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support.avahi import AvahiNetwork, NamespacesRefused, Service, avahi_network

pytestmark = pytest.mark.netns

CHARGERS = (
    Service("openevse-7e2a", "_openevse._tcp", 80, ("type=openevse_wifi_v1", "version=5.1.2", "id=a1b2c3d4")),
    Service("openevse-7e2a", "_http._tcp", 80),
    Service(
        "Carport", "_http._tcp", 8081, ("brand=Tinkerforge", "model=WARP3", "uid=259253", "firmware_version=2.9.1")
    ),
    Service("SmartEVSE-5678", "_http._tcp", 8082),
    Service("ਗੈਰਾਜ \u202eod\u202c", "_openevse._tcp", 8083, ("id=e5f60718",)),
    Service("ACE0123456", "_alfen._tcp", 8443),
)
OTHERS = (
    Service("Office printer", "_http._tcp", 631, ("ty=LaserJet",)),
    Service("openevse-fake", "_ipp._tcp", 632),
    Service("SmartEVSE-0000", "_http._tcp", 8084),
)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AvahiNetwork]:
    try:
        with avahi_network(tmp_path_factory.mktemp("avahi")) as network:
            network.serve("80=openevse", "8081=warp", "8082=smartevse", "8084=start-page")
            network.publish(*CHARGERS, *OTHERS)
            yield network
    except NamespacesRefused as refused:
        pytest.skip(f"no network namespaces here: {refused}")


def test_all_chargers_that_avahi_announces_are_found_each_once(network: AvahiNetwork) -> None:
    found = {str(row["address"]): row for row in network.look(len(CHARGERS))}
    assert {address: row["card"] for address, row in found.items()} == {
        "http://192.0.2.1:80": "openevse",
        "http://192.0.2.1:8081": "warp",
        "http://192.0.2.1:8082": "smartevse",
        "http://192.0.2.1:8083": "openevse",
        "https://192.0.2.1:8443": "alfen",
    }
    openevse = found["http://192.0.2.1:80"]
    assert openevse["sightings"] == 2
    assert (openevse["name"], openevse["serial"], openevse["firmware"]) == ("openevse-7e2a", "a1b2c3d4", "5.1.2")
    assert openevse["hostname"] == "openevse-7e2a.local"
    warp = found["http://192.0.2.1:8081"]
    assert (warp["name"], warp["serial"], warp["firmware"]) == ("Carport", "2k4T", "2.9.1")
    assert found["http://192.0.2.1:8083"]["name"] == "ਗੈਰਾਜ od"


def test_an_interface_that_is_gone_is_a_finding(network: AvahiNetwork) -> None:
    assert network.look(1, address="192.0.2.77") == [{"findings": ["discovery.mdns.interface"]}]
