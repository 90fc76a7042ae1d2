"""A laptop, a router and the world: three network namespaces, joined by virtual cables, and nothing leads out of them.

The laptop has 192.168.77.2 and goes out by the router, 192.168.77.1, which runs the site's name server, a sign-in page and a
proxy; whether these are used, a test decides by the router's rules (nftables). In the world live a CSMS, a second name server, a
page whose answer is known, and computers on which little works. Addresses are of the documentation ranges (RFC 5737, 3849).

Run as a program (``python -m tests.support.laptop_and_world JSON``) it is the laptop: it tests one CSMS and prints what it found.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.support.small_services import KEY, SUCCESS

from evsetup.links.tls import TemporaryAuthority

ROOT = Path(__file__).resolve().parents[2]

LAPTOP, ROUTER, ROUTER_OUTSIDE = "192.168.77.2", "192.168.77.1", "203.0.113.1"
CSMS, NOBODY, FAR_NAMES, PAGE, ODD = "203.0.113.10", "203.0.113.99", "203.0.113.53", "203.0.113.80", "203.0.113.20"
LAPTOP_6, ROUTER_6, WORLD_6, NOBODY_6 = "2001:db8:7::2", "2001:db8:7::1", "2001:db8:a::10", "2001:db8:a::99"
PORT = 9000
DOMAIN = "charge-on.net"

NEAR_ZONE = {
    f"csms.{DOMAIN}": [CSMS],
    f"page.{DOMAIN}": [PAGE],
    f"six.{DOMAIN}": [CSMS, NOBODY_6],
    f"both.{DOMAIN}": [CSMS, WORLD_6],
    f"led-astray.{DOMAIN}": [ROUTER],
    f"out-of-date.{DOMAIN}": [NOBODY],
    f"blocked.{DOMAIN}": ["0.0.0.0"],
    f"filtered.{DOMAIN}": "NXDOMAIN",
    f"broken.{DOMAIN}": "SERVFAIL",
    f"half-done.{DOMAIN}": [],
    f"slow.{DOMAIN}": None,
    f"inside.{DOMAIN}": [ROUTER],
}
FAR_ZONE = {
    name: [CSMS]
    for name in (f"{each}.{DOMAIN}" for each in ("csms", "led-astray", "out-of-date", "blocked", "filtered", "slow"))
} | {
    f"broken.{DOMAIN}": "SERVFAIL",
    f"half-done.{DOMAIN}": [],
    f"six.{DOMAIN}": [CSMS, NOBODY_6],
    f"both.{DOMAIN}": [CSMS, WORLD_6],
}

_IN_THE_WORLD: list[dict[str, object]] = [
    {"kind": "csms", "address": CSMS, "port": PORT},
    {"kind": "csms", "address": WORLD_6, "port": PORT},
    {"kind": "names", "address": FAR_NAMES, "port": 53, "zone": FAR_ZONE},
    {"kind": "talker", "address": PAGE, "port": 80, "answer": SUCCESS},
    {"kind": "talker", "address": PAGE, "port": PORT, "answer": SUCCESS},
    {"kind": "talker", "address": ODD, "port": PORT, "answer": "reset"},
]
_SIGN_IN = "HTTP/1.1 302 Found\r\nLocation: http://login.hotel-wifi.net/?from=here\r\n\r\n"
_ON_THE_ROUTER: list[dict[str, object]] = [
    {"kind": "names", "address": ROUTER, "port": 53, "zone": NEAR_ZONE},
    {"kind": "talker", "address": ROUTER, "port": 8080, "answer": _SIGN_IN},
    {"kind": "proxy", "address": ROUTER, "port": 3128},
]
_BOUND_S = 20.0


class NoNamespaces(Exception):
    """This computer does not let us make such a network; the message says what is missing."""


class LaptopAndWorld:
    """The three namespaces while they exist."""

    def __init__(self, name: str, folder: Path) -> None:
        self._name = name
        self._folder = folder

    def at_router(self, rules: str) -> None:
        """Loads nftables rules into the router; ``forget`` takes them away again."""
        subprocess.run(
            ["ip", "netns", "exec", f"{self._name}-r", "nft", "-f", "-"],
            input=rules,
            text=True,
            check=True,
            timeout=_BOUND_S,
        )

    def route(self, *words: str, end: str = "r") -> None:
        """``ip route`` in one of the namespaces: ``l``, ``r`` or ``w``."""
        _ip("-n", f"{self._name}-{end}", "route", *words)

    def ip(self, *words: str, end: str) -> None:
        """``ip`` in one of the namespaces; ``@`` stands for the name of its interface towards the laptop or router."""
        _ip("-n", f"{self._name}-{end}", *(word.replace("@", f"{self._name}-{end}") for word in words))

    def forget(self) -> None:
        """The router lets everything through again."""
        self.at_router("flush ruleset")

    def test(self, host: str = CSMS, *, timeout_s: float = 2.0, port: int = PORT, **environment: str) -> Tested:
        """Tests a CSMS from the laptop."""
        address = f"wss://{host}:{port}/ocpp"
        request = json.dumps({"address": address, "timeout_s": timeout_s, "ca_file": str(self._folder / "ca.pem")})
        program = [sys.executable, "-m", "tests.support.laptop_and_world", request]
        said = subprocess.run(
            [*_inside(f"{self._name}-l", self._folder), *program],
            env=_environment({**os.environ, **environment}),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=timeout_s * 4 + _BOUND_S,
        ).stdout
        return Tested(json.loads(said))


class Tested:
    """What one test found, as the laptop printed it."""

    def __init__(self, told: dict[str, object]) -> None:
        self.primary = told["primary"]
        self.severity = told["severity"]
        self.elapsed_s = float(str(told["elapsed_s"]))
        codes, evidence = told["codes"], told["evidence"]
        assert isinstance(codes, dict)
        assert isinstance(evidence, dict)
        self.codes: dict[str, str] = codes
        self.evidence: dict[str, str] = evidence

    def __repr__(self) -> str:
        return f"{self.primary} ({self.severity}) of {self.codes}, {self.evidence}"


@contextmanager
def laptop_and_world(folder: Path) -> Iterator[LaptopAndWorld]:
    """The network with everybody in it; ``folder`` holds its files.

    Raises:
        NoNamespaces: it cannot be made here.
    """
    for tool in ("ip", "nft"):
        if shutil.which(tool) is None:
            raise NoNamespaces(f"there is no command {tool!r} on this computer")
    name = f"evr{os.getpid()}"
    (folder / "resolv.conf").write_text(f"nameserver {ROUTER}\noptions timeout:1 attempts:1\n")
    with ExitStack() as stack:
        for end in "lrw":
            _make(f"{name}-{end}")
            stack.callback(_ip, "netns", "del", f"{name}-{end}")
            _ip("-n", f"{name}-{end}", "link", "set", "lo", "up")
        _join(name)
        network = LaptopAndWorld(name, folder)
        try:
            network.forget()
        except subprocess.CalledProcessError as error:
            raise NoNamespaces("nftables may not be used here") from error
        certificate = {"certificate": str(_certificates(folder))}
        stack.enter_context(_services(f"{name}-w", folder, [{**each, **certificate} for each in _IN_THE_WORLD]))
        stack.enter_context(_services(f"{name}-r", folder, _ON_THE_ROUTER))
        yield network


def _certificates(folder: Path) -> Path:
    """The CSMS's own, under an authority in ``ca.pem``."""
    authority = TemporaryAuthority.create("operator root")
    (folder / "ca.pem").write_text(authority.certificate_pem)
    issued = authority.issue([f"csms.{DOMAIN}", f"both.{DOMAIN}", f"six.{DOMAIN}", CSMS])
    path = folder / "csms.pem"
    path.write_text(issued.chain_pem + issued.key_pem.reveal())
    return path


def _join(name: str) -> None:
    left, right, out, world = f"{name}-l", f"{name}-r", f"{name}-o", f"{name}-w"
    _ip("-n", left, "link", "add", left, "type", "veth", "peer", right, "netns", right)
    _ip("-n", right, "link", "add", out, "type", "veth", "peer", world, "netns", world)
    for namespace, interface, *addresses in (
        (left, left, f"{LAPTOP}/24", f"{LAPTOP_6}/64"),
        (right, right, f"{ROUTER}/24", f"{ROUTER_6}/64"),
        (right, out, f"{ROUTER_OUTSIDE}/24", "2001:db8:a::1/64"),
        (world, world, *(f"{each}/24" for each in (CSMS, FAR_NAMES, PAGE, ODD)), f"{WORLD_6}/64"),
    ):
        for address in addresses:
            # Without duplicate address detection an IPv6 address can be used at once.
            _ip("-n", namespace, "addr", "add", address, "dev", interface, *(["nodad"] if ":" in address else []))
        _ip("-n", namespace, "link", "set", interface, "up")
    forward = "echo 1 > /proc/sys/net/ipv4/ip_forward; echo 1 > /proc/sys/net/ipv6/conf/all/forwarding"
    subprocess.run(["ip", "netns", "exec", right, "sh", "-c", forward], check=True, timeout=_BOUND_S)
    for namespace, gateway, gateway_6 in ((left, ROUTER, ROUTER_6), (world, ROUTER_OUTSIDE, "2001:db8:a::1")):
        _ip("-n", namespace, "route", "add", "default", "via", gateway)
        _ip("-n", namespace, "route", "add", "default", "via", gateway_6)


@contextmanager
def _services(namespace: str, folder: Path, wanted: Sequence[dict[str, object]]) -> Iterator[None]:
    program = [sys.executable, "-m", "tests.support.small_services", json.dumps(wanted)]
    with subprocess.Popen(
        [*_inside(namespace, folder), *program],
        env=_environment(dict(os.environ)),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            if process.stdout.readline() != "ready\n":
                raise RuntimeError(f"the services of {namespace} did not start")
            yield
        finally:
            process.stdin.close()
            process.wait(_BOUND_S)


def _inside(namespace: str, folder: Path) -> tuple[str, ...]:
    """How a program starts in a namespace; ``ip netns exec`` gives it mounts of its own, so names are its own too."""
    own_names = 'mount --bind "$0" /etc/resolv.conf && exec "$@"'
    return ("ip", "netns", "exec", namespace, "sh", "-c", own_names, str(folder / "resolv.conf"))


def _environment(variables: dict[str, str]) -> dict[str, str]:
    path = os.pathsep.join((str(ROOT / "app"), str(ROOT), *filter(None, [os.environ.get("PYTHONPATH", "")])))
    return {**variables, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1"}


def _make(name: str) -> None:
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True, text=True, timeout=_BOUND_S, check=False)
    if made.returncode:
        raise NoNamespaces(made.stderr.strip())


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, timeout=_BOUND_S)


async def _test(address: str, timeout_s: float, ca_file: str) -> dict[str, object]:
    import time

    from evsetup.commissioning.csms_test import run_csms_test
    from evsetup.domain.secret import Secret
    from evsetup.links.laptop_network import LaptopNetwork
    from evsetup.links.name_servers import NameServer
    from evsetup.links.outside import Outside
    from evsetup.links.port_check import OtherComputer
    from evsetup.links.portal import KnownPage
    from evsetup.ocppj.probe.steps import Extent, ProbeRequest

    outside = Outside(
        NameServer(FAR_NAMES, outside=True),
        KnownPage(f"http://page.{DOMAIN}/success.txt", 200, "success"),
        OtherComputer(PAGE, (80, PORT)),
    )
    request = ProbeRequest(
        address, "CP1", Secret(KEY), timeout_s=timeout_s, extent=Extent.LOG_IN, ca_file=Path(ca_file)
    )
    began = time.monotonic()
    report = await run_csms_test(request, network=LaptopNetwork(outside))
    return {
        "primary": report.primary.finding.code if report.primary is not None else "",
        "severity": report.verdict.severity.name,
        "elapsed_s": time.monotonic() - began,
        "codes": {result.step.value: result.finding.code for result in report.results},
        "evidence": {
            f"{result.step.value} {piece.label}": piece.content
            for result in report.results
            for piece in result.finding.evidence
        },
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_test(**json.loads(sys.argv[1])))))
