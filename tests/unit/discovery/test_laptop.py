"""What stands between this laptop and chargers."""

from __future__ import annotations

import asyncio

import pytest

from evsetup.cards.shelf import load_shelf
from evsetup.discovery import laptop as room
from evsetup.discovery.laptop import Laptop, LaptopWatch, judge_laptop
from evsetup.discovery.laptop_findings import beside
from evsetup.domain.finding import Finding, Severity
from evsetup.links.adapters import Adapter
from evsetup.links.interfaces import Interface
from evsetup.links.usb_adapters import Driverless

SHELF = load_shelf()


def adapter(name: str, *addresses: str, plugged: bool | None = True, usb: str = "") -> Adapter:
    return Adapter(name, tuple(Interface(name, a, 24, False) for a in addresses), plugged, usb=usb)


ETH0 = adapter("eth0", "192.168.1.20")


def judged(*adapters: Adapter, picked: str = "192.168.1.20", **more: object) -> dict[str, Finding]:
    laptop = Laptop(adapters, **more)  # type: ignore[arg-type]
    return {finding.code: finding for finding in judge_laptop(laptop, picked, SHELF)}


def test_of_a_laptop_in_order_nothing_is_said() -> None:
    assert judged(ETH0) == {}


def test_a_site_on_this_laptop_alone_needs_no_network() -> None:
    assert judged(picked="127.0.0.1") == {}


def test_a_cable_straight_to_a_charger_says_what_to_set() -> None:
    finding = judged(ETH0, adapter("eth1", "169.254.7.7"))["discovery.laptop.no-dhcp"]
    assert any("192.168.123.10, mask 255.255.255.0" in str(step) for step in finding.do)
    assert "discovery.laptop.no-dhcp" in judged(ETH0, adapter("eth1"))
    assert "discovery.laptop.no-dhcp" not in judged(ETH0, adapter("eth1", plugged=False))


def test_an_interface_without_cable_or_that_is_gone_is_a_problem() -> None:
    unplugged = adapter("eth0", "192.168.1.20", plugged=False)
    assert judged(unplugged)["discovery.laptop.unplugged"].severity is Severity.PROBLEM
    assert judged(adapter("eth0"))["discovery.laptop.gone"].severity is Severity.PROBLEM


def test_a_charger_on_usb_is_noticed_by_its_numbers_or_by_its_network() -> None:
    by_numbers = judged(ETH0, adapter("usb0", "192.168.77.2", usb="0525:A4A2"))["discovery.laptop.usb-network"]
    assert by_numbers.means is not None
    assert "192.168.5.1" in str(by_numbers.means)
    by_network = judged(ETH0, adapter("usb0", "192.168.123.5", usb="1D6B:0104"))["discovery.laptop.usb-network"]
    assert by_network.means is not None
    assert "Bender" in str(by_network.means)
    assert "discovery.laptop.usb-network" not in judged(ETH0, adapter("usb0", "192.168.77.2", usb="0B95:1790"))


def test_two_chargers_with_one_fixed_address_are_refused_and_explained() -> None:
    both = adapter("usb0", "192.168.123.5", usb="0525:A4A2"), adapter("usb1", "192.168.123.6", usb="0525:A4A2")
    finding = judged(ETH0, *both)["discovery.laptop.same-address"]
    assert finding.severity is Severity.BLOCKER
    assert str(finding.seen) == "usb0 + usb1 lead to the same address, 192.168.123.123."


def test_vpn_firewall_ports_and_drivers_are_told_the_worst_first() -> None:
    seen = Laptop(
        (ETH0, adapter("tun0", "10.8.0.2")),
        "ufw",
        denied=("/dev/ttyUSB0",),
        driverless=(Driverless("CH340", "1A86:7523", "ch341"),),
    )
    findings = judge_laptop(seen, "192.168.1.20", SHELF)
    assert [finding.code for finding in findings] == [
        "link.serial.denied",
        "link.serial.no-driver",
        "discovery.laptop.vpn",
        "discovery.laptop.firewall",
    ]


@pytest.mark.parametrize(("charger", "own"), [("192.168.123.123", "192.168.123.10"), ("192.168.5.10", "192.168.5.20")])
def test_the_address_to_set_is_beside_the_chargers_and_not_its_own(charger: str, own: str) -> None:
    assert beside(charger) == own


async def test_the_watch_tells_what_is_there_and_then_only_what_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    usb = adapter("usb0", "192.168.5.20", usb="0525:A4A2")
    answers = [Laptop((ETH0,)), Laptop((ETH0,)), Laptop((ETH0, usb)), Laptop((ETH0, usb)), Laptop((ETH0,))]
    told: list[tuple[Laptop, frozenset[str]]] = []
    done = asyncio.Event()

    async def look() -> Laptop:
        if len(answers) == 1:
            done.set()
        return answers.pop(0) if len(answers) > 1 else answers[0]

    monkeypatch.setattr(room, "look_at_laptop", look)
    task = asyncio.create_task(LaptopWatch(lambda now, new: told.append((now, new)), poll_s=0).run())
    async with asyncio.timeout(10):
        await done.wait()
        while len(told) < 3:  # noqa: ASYNC110 - the last look is told one turn later
            await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert [(len(now.adapters), set(new)) for now, new in told] == [(1, set()), (2, {"usb0"}), (1, set())]
