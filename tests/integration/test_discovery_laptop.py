"""This laptop in a network namespace of its own: two chargers on USB with one address, a cable without a DHCP server, a VPN."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from tests.support.avahi import ROOT, NamespacesRefused, _ip, _make_namespace

pytestmark = pytest.mark.netns


class Laptop:
    """A namespace with the adapters that a test plugs in."""

    def __init__(self, name: str) -> None:
        self.name = name

    def plug(self, adapter: str, address: str = "") -> None:
        """A cable whose other end is in a namespace of its own."""
        far = f"{self.name}-far"
        _ip("-n", self.name, "link", "add", adapter, "type", "veth", "peer", adapter, "netns", far)
        _ip("-n", far, "link", "set", adapter, "up")
        if address:
            _ip("-n", self.name, "addr", "add", f"{address}/24", "dev", adapter)
        _ip("-n", self.name, "link", "set", adapter, "up")

    def discover(self, interface: str, *options: str) -> tuple[int, dict[str, list[dict[str, object]]], str]:
        """Exit code, what is said by code, and what was asked."""
        command = ["-m", "evsetup", "discover", "--interface", interface, "--seconds", "0.2", "--json", *options]
        ran = subprocess.run(
            ["ip", "netns", "exec", self.name, sys.executable, *command],
            env={**os.environ, "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT}"},
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        document = json.loads(ran.stdout)
        return ran.returncode, document, json.dumps(document["asked"]["sent"])


@pytest.fixture
def laptop() -> Iterator[Laptop]:
    name = f"evl{os.getpid()}"
    made = []
    try:
        for namespace in (name, f"{name}-far"):
            _make_namespace(namespace)
            made.append(namespace)
    except NamespacesRefused as refused:
        pytest.skip(f"no network namespaces here: {refused}")
    try:
        _ip("-n", name, "link", "set", "lo", "up")
        yield Laptop(name)
    finally:
        for namespace in made:
            _ip("netns", "del", namespace)


def codes(findings: list[dict[str, object]]) -> set[object]:
    return {finding["code"] for finding in findings}


def test_two_adapters_that_lead_to_one_fixed_address_are_told_and_nothing_is_sent_there(laptop: Laptop) -> None:
    laptop.plug("usb0", "192.168.123.5")
    code, document, sent = laptop.discover("192.168.123.5", "--probe")
    assert (code, "192.168.123.123" in sent or "192.168.123.0/24" in sent) == (0, True)
    laptop.plug("usb1", "192.168.123.6")
    code, document, sent = laptop.discover("192.168.123.5", "--sweep", "192.168.123.120/29")
    assert code == 1
    assert codes(document["findings"]) == {"discovery.laptop.same-address"}
    assert "discovery.laptop.same-address" in codes(document["laptop"])
    assert "192.168.123.123" not in sent


def test_an_adapter_that_nobody_gave_an_address_and_a_vpn_are_told(laptop: Laptop) -> None:
    laptop.plug("eth0", "192.0.2.20")
    _, document, _ = laptop.discover("192.0.2.20")
    assert codes(document["laptop"]) == set()
    laptop.plug("eth1")
    laptop.plug("eth2", "169.254.7.7")
    laptop.plug("tun0", "10.8.0.2")
    code, document, _ = laptop.discover("192.0.2.20")
    assert code == 0
    said = [(finding["code"], finding["seen"]) for finding in document["laptop"]]
    assert said == [
        ("discovery.laptop.no-dhcp", "Nobody gave eth1 an address."),
        ("discovery.laptop.no-dhcp", "Nobody gave eth2 an address."),
        ("discovery.laptop.vpn", "A VPN is on: tun0."),
    ]
