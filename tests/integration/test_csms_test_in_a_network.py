"""The whole test of a CSMS from a laptop behind a router: each fault of the network is found, and nothing else.

Real routes, real nftables, real name servers, in network namespaces of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support.laptop_and_world import (
    CSMS,
    DOMAIN,
    LAPTOP,
    NOBODY_6,
    ODD,
    PORT,
    ROUTER,
    LaptopAndWorld,
    NoNamespaces,
    laptop_and_world,
)

pytestmark = pytest.mark.netns

HOST = f"csms.{DOMAIN}"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LaptopAndWorld]:
    try:
        with laptop_and_world(tmp_path_factory.mktemp("world")) as network:
            yield network
    except NoNamespaces as refused:
        pytest.skip(f"no network namespaces here: {refused}")


@pytest.fixture
def network(world: LaptopAndWorld) -> Iterator[LaptopAndWorld]:
    yield world
    world.forget()


def chain(kind: str, *rules: str) -> str:
    """A chain of nftables rules in a table of its own: ``kind`` says which packets see it."""
    name = kind.split()[2]
    family = "ip" if kind.startswith("nat") else "inet"
    return "\n".join((f"table {family} {name} {{", f"chain {name} {{", f"type {kind};", *rules, "}", "}", ""))


def forwarded(*rules: str) -> str:
    """Rules for what the router hands on between laptop and world."""
    return chain("filter hook forward priority 0", *rules)


def sent_on(rule: str) -> str:
    """A rule for where the router sends packets on to."""
    return chain("nat hook prerouting priority -100", rule)


@pytest.mark.parametrize("host", [HOST, CSMS, f"both.{DOMAIN}"])
def test_a_healthy_network_raises_no_alarm(network: LaptopAndWorld, host: str) -> None:
    tested = network.test(host)
    assert (tested.primary, tested.severity) == ("", "OK"), tested
    assert tested.codes["link"] == "probe.link.ok"
    assert tested.codes["portal"] == "probe.portal.none"
    assert tested.codes["proxy"] == "probe.proxy.none"
    assert tested.codes["clock"] == "probe.clock.ok"
    assert tested.evidence["link gateway"] == ROUTER
    assert tested.evidence["portal asked"] == f"http://page.{DOMAIN}/success.txt"


def test_the_answers_of_both_name_servers_are_kept(network: LaptopAndWorld) -> None:
    tested = network.test(HOST)
    assert tested.evidence[f"name name server {ROUTER}"] == CSMS
    assert tested.evidence["name name server 203.0.113.53, outside this network"] == CSMS


def test_a_port_that_the_firewall_drops_is_told_from_a_server_that_is_down(network: LaptopAndWorld) -> None:
    network.at_router(forwarded(f"tcp dport {PORT} drop"))
    assert network.test(HOST).primary == "probe.connection.port-blocked"
    network.forget()
    network.at_router(forwarded(f"ip daddr {CSMS} drop"))
    assert network.test(HOST).primary == "probe.connection.server-down"


def test_a_port_that_is_dropped_for_everybody_is_blocked_although_the_server_itself_stays_silent(
    network: LaptopAndWorld,
) -> None:
    network.at_router(forwarded(f"tcp dport {PORT} drop", f"ip daddr {CSMS} drop"))
    tested = network.test(HOST)
    assert tested.primary == "probe.connection.port-blocked"
    assert tested.evidence[f"connection {CSMS}:443"] == "no answer"


def test_a_black_hole_on_the_way_cannot_be_told_from_a_server_that_is_down(network: LaptopAndWorld) -> None:
    network.route("add", "blackhole", "203.0.113.0/25")
    try:
        tested = network.test(HOST)
    finally:
        network.route("del", "203.0.113.0/25")
    assert tested.primary == "probe.connection.timed-out"
    assert tested.codes["portal"] == "probe.portal.no-internet"


def test_a_route_that_the_router_knows_to_be_none_is_told(network: LaptopAndWorld) -> None:
    network.route("add", "unreachable", f"{CSMS}/32")
    try:
        assert network.test(HOST).primary == "probe.connection.unreachable"
    finally:
        network.route("del", f"{CSMS}/32")


@pytest.mark.parametrize("how", ["reject with tcp reset", "reject with icmp type port-unreachable"])
def test_a_firewall_that_refuses_looks_like_a_closed_port_and_is_told_as_one(network: LaptopAndWorld, how: str) -> None:
    network.at_router(forwarded(f"tcp dport {PORT} {how}"))
    assert network.test(HOST).primary == "probe.connection.refused"


def test_a_connection_that_is_taken_and_reset_is_told(network: LaptopAndWorld) -> None:
    assert network.test(ODD).primary == "probe.connection.reset"


def test_an_ipv6_address_that_does_not_answer_is_a_doubt_and_does_not_keep_the_laptop_out(
    network: LaptopAndWorld,
) -> None:
    tested = network.test(f"six.{DOMAIN}")
    assert (tested.primary, tested.severity) == ("probe.connection.ipv6-fails", "WARNING")
    assert tested.evidence[f"connection {CSMS}:{PORT}"].startswith("takes connections")
    assert f"connection [{NOBODY_6}]:{PORT}" in tested.evidence


def test_a_sign_in_page_counts_before_the_connection_that_it_keeps_away(network: LaptopAndWorld) -> None:
    network.at_router(sent_on(f"ip daddr != {ROUTER} tcp dport 80 dnat to {ROUTER}:8080") + forwarded("drop"))
    tested = network.test(HOST)
    assert tested.primary == "probe.portal.sign-in"
    assert tested.codes["connection"] != "probe.connection.ok"
    assert "login.hotel-wifi.net" in tested.evidence["portal answer"]


def test_a_sign_in_page_that_lets_the_csms_through_is_only_a_doubt(network: LaptopAndWorld) -> None:
    network.at_router(sent_on(f"tcp dport 80 dnat to {ROUTER}:8080"))
    tested = network.test(HOST)
    assert (tested.primary, tested.severity) == ("probe.portal.sign-in", "WARNING")


def test_a_sign_in_page_to_which_the_name_server_leads_everybody_is_told(network: LaptopAndWorld) -> None:
    network.at_router(sent_on(f"ip daddr {ROUTER} tcp dport 80 dnat to {ROUTER}:8080"))
    tested = network.test(f"led-astray.{DOMAIN}")
    assert tested.primary == "probe.portal.sign-in"
    assert tested.evidence["portal asked"] == f"http://led-astray.{DOMAIN}/"


def test_a_csms_that_only_this_network_knows_keeps_its_own_fault(network: LaptopAndWorld) -> None:
    tested = network.test(f"inside.{DOMAIN}")
    assert tested.primary == "probe.connection.refused"
    assert tested.codes["name"] == "probe.name.known-here-only"
    assert tested.codes["portal"] == "probe.portal.not-needed"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("led-astray", "other-answer"),
        ("out-of-date", "other-server"),
        ("blocked", "blocked"),
        ("filtered", "filtered"),
        ("broken", "server-failure"),
        ("half-done", "no-address"),
        ("slow", "no-service"),
        ("misspelt", "not-found"),
    ],
)
def test_each_fault_of_the_name_service_is_told_and_counts_first(network: LaptopAndWorld, name: str, code: str) -> None:
    tested = network.test(f"{name}.{DOMAIN}")
    assert (tested.primary, tested.severity) == (f"probe.name.{code}", "PROBLEM"), tested


def test_a_network_that_drops_name_look_ups_is_told(network: LaptopAndWorld) -> None:
    network.at_router(chain("filter hook input priority 0", "udp dport 53 drop"))
    tested = network.test(HOST)
    assert tested.primary == "probe.name.no-service"
    assert "connection" not in tested.codes


def test_a_way_out_by_proxy_only_is_told_with_what_chargers_need(network: LaptopAndWorld) -> None:
    network.at_router(forwarded(f"tcp dport {PORT} drop"))
    tested = network.test(HOST, https_proxy=f"http://{ROUTER}:3128")
    assert tested.codes["proxy"] == "probe.proxy.passes", tested.evidence
    assert tested.primary == "probe.proxy.passes"
    network.forget()
    tested = network.test(HOST, https_proxy=f"http://{ROUTER}:3128")
    assert tested.primary == ""
    assert tested.codes["proxy"] == "probe.proxy.passes"


def test_a_laptop_without_a_gateway_is_told(network: LaptopAndWorld) -> None:
    network.route("del", "default", end="l")
    try:
        assert network.test(CSMS).primary == "probe.link.no-route"
    finally:
        network.route("add", "default", "via", ROUTER, end="l")


def test_a_cable_that_is_out_is_told(network: LaptopAndWorld) -> None:
    network.ip("link", "set", "@", "down", end="r")
    try:
        assert network.test(CSMS).primary == "probe.link.no-carrier"
    finally:
        network.ip("link", "set", "@", "up", end="r")


def test_a_laptop_that_gave_itself_an_address_is_told(network: LaptopAndWorld) -> None:
    network.ip("addr", "flush", "dev", "@", end="l")
    network.ip("addr", "add", "169.254.7.7/16", "dev", "@", end="l")
    try:
        assert network.test(CSMS).primary == "probe.link.self-assigned"
    finally:
        network.ip("addr", "flush", "dev", "@", end="l")
        network.ip("addr", "add", f"{LAPTOP}/24", "dev", "@", end="l")
        network.route("add", "default", "via", ROUTER, end="l")
