from __future__ import annotations

import pytest

from evsetup.domain.finding import Severity
from evsetup.links.interfaces import Interface
from evsetup.links.way_out import LinkSeen, judge_link, look_at_link

LO = Interface("lo", "127.0.0.1", 8, is_loopback=True)
CABLE = Interface("eth0", "192.168.1.20", 24, is_loopback=False)
CARRIER = Interface("wwan0", "100.70.1.2", 30, is_loopback=False)
ALONE = Interface("eth0", "169.254.7.7", 16, is_loopback=False)
ONLY_6 = Interface("eth0", "2001:db8::7", 64, is_loopback=False)
LOCAL_6 = Interface("eth0", "fe80::7%2", 64, is_loopback=False)
CSMS = ("203.0.113.10",)


def seen(
    *found: Interface, own: str = "", gateway: str | None = "192.168.1.1", plugged: bool | None = None
) -> LinkSeen:
    carriers = (("eth0", plugged),) if plugged is not None else ()
    return LinkSeen((*found, LO), own, gateway, carriers)


@pytest.mark.parametrize(
    ("state", "code", "severity"),
    [
        (seen(CABLE, own=CABLE.address), "ok", Severity.OK),
        (seen(CARRIER, own=CARRIER.address), "ok", Severity.OK),
        (seen(CABLE, own=CABLE.address, plugged=True), "ok", Severity.OK),
        (seen(CABLE, own=CABLE.address, plugged=False), "no-carrier", Severity.PROBLEM),
        (seen(plugged=False), "no-carrier", Severity.PROBLEM),
        (seen(plugged=True), "no-address", Severity.PROBLEM),
        (seen(LOCAL_6, plugged=True), "no-address", Severity.PROBLEM),
        (seen(), "no-address", Severity.PROBLEM),
        (seen(ALONE), "self-assigned", Severity.PROBLEM),
        (seen(ALONE, LOCAL_6, own=ALONE.address), "self-assigned", Severity.PROBLEM),
        (seen(CABLE, gateway=""), "no-route", Severity.PROBLEM),
        (seen(ONLY_6, own=ONLY_6.address), "only-ipv6", Severity.WARNING),
        (seen(ONLY_6, CABLE, own=ONLY_6.address), "ok", Severity.OK),
    ],
)
def test_each_way_of_having_no_network_is_told(state: LinkSeen, code: str, severity: Severity) -> None:
    finding = judge_link("csms.operator.com", CSMS, state)
    assert (finding.code, finding.severity) == (f"probe.link.{code}", severity)
    assert ("lo", "127.0.0.1/8") in [(piece.label, piece.content) for piece in finding.evidence]


@pytest.mark.parametrize(
    "name", ["tun0", "wg0", "utun4", "tailscale0", "OpenVPN TAP-Windows6", "WireGuard Tunnel", "nordlynx"]
)
def test_a_vpn_in_the_way_is_named(name: str) -> None:
    vpn = Interface(name, "10.8.0.2", 24, is_loopback=False)
    finding = judge_link("csms.operator.com", CSMS, seen(vpn, CABLE, own=vpn.address))
    assert finding.code == "probe.link.vpn"
    assert name in str(finding.seen)


@pytest.mark.parametrize("name", ["eth0", "wlp3s0", "en0", "Ethernet", "Wi-Fi", "wwan0", "ppp0", "zebra"])
def test_an_ordinary_interface_is_no_vpn(name: str) -> None:
    plain = Interface(name, "192.168.1.20", 24, is_loopback=False)
    assert judge_link("csms.operator.com", CSMS, seen(plain, own=plain.address)).code == "probe.link.ok"


def test_a_device_on_the_same_cable_is_reached_with_an_address_that_was_made_up() -> None:
    finding = judge_link("169.254.3.3", ("169.254.3.3",), seen(ALONE, own=ALONE.address))
    assert finding.code == "probe.link.ok"


def test_of_a_name_that_was_not_found_only_the_laptop_itself_is_judged() -> None:
    assert judge_link("csms.operator.com", (), seen(CABLE)).code == "probe.link.ok"
    assert judge_link("csms.operator.com", (), seen(CABLE, gateway="")).code == "probe.link.no-route"
    assert judge_link("csms.operator.com", (), seen(CABLE, gateway=None)).code == "probe.link.ok"


@pytest.mark.parametrize(("interface", "words"), [(CABLE, "at least once"), (CARRIER, "at least once more")])
def test_of_address_translation_only_what_can_be_known_is_said(interface: Interface, words: str) -> None:
    finding = judge_link("csms.operator.com", CSMS, seen(interface, own=interface.address))
    assert any(piece.label == "NAT" and words in piece.content for piece in finding.evidence)


def test_a_csms_on_this_laptop_needs_no_network() -> None:
    finding = judge_link("localhost", ("127.0.0.1",), look_at_link(("127.0.0.1",)))
    assert (finding.code, finding.severity) == ("probe.link.loopback", Severity.OK)
