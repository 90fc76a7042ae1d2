"""A real network of several hosts: each charger in a network namespace of its own, joined by a bridge, and one who looks.

Addresses are of the documentation range; nothing leaves these namespaces. Everything that was started is ended by its id.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager

from tests.support.avahi import ROOT, _end, _ip, _make_namespace, _wait_for

SEEKER = "192.0.2.250"
NETWORK = "192.0.2.0/24"

CHARGERS = {
    "192.0.2.11": "{address}:80=openevse",
    "192.0.2.57": "{address}:80=warp",
    "192.0.2.101": "{address}:80=go-e",
    "192.0.2.173": "{address}=keba",
    "192.0.2.222": "{address}=duosida",
}
OTHERS = {"192.0.2.1": "{address}:80=start-page", "192.0.2.60": "{address}:80=printer"}


class ChargerNetwork:
    """The hosts while they exist."""

    def __init__(self, seeker: str) -> None:
        self.seeker = seeker

    def python(self, *arguments: str) -> subprocess.Popen[str]:
        """Starts Python where the one who looks is, with this source tree importable."""
        return subprocess.Popen(
            ["ip", "netns", "exec", self.seeker, sys.executable, *arguments],
            env=_environment(),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )

    def forget(self) -> None:
        """Makes the one who looks forget every hardware address, as on a network where it never was."""
        _ip("-n", self.seeker, "neigh", "flush", "all")

    def run(self, *arguments: str, timeout_s: float = 60) -> tuple[int, str]:
        """Runs Python there to its end: exit code and output."""
        process = self.python(*arguments)
        try:
            said, _ = process.communicate(timeout=timeout_s)
        finally:
            _end(process)
        return process.returncode, said


@contextmanager
def charger_network(hosts: Mapping[str, str]) -> Iterator[ChargerNetwork]:
    """A bridge with one host for each address of ``hosts``, which says what it serves there, and the one who looks.

    Raises:
        NamespacesRefused: they cannot be made here.
    """
    name = f"evn{os.getpid()}"
    with ExitStack() as stack:
        switch, seeker = f"{name}-s", f"{name}-k"
        for namespace in (switch, seeker):
            _make_namespace(namespace)
            stack.callback(_ip, "netns", "del", namespace)
        _ip("-n", switch, "link", "add", "br0", "type", "bridge")
        _ip("-n", switch, "link", "set", "br0", "up")
        _join(switch, seeker, "k", SEEKER)
        processes = []
        for number, (address, serves) in enumerate(hosts.items()):
            host = f"{name}-{number}"
            _make_namespace(host)
            stack.callback(_ip, "netns", "del", host)
            _join(switch, host, str(number), address)
            process = subprocess.Popen(
                [
                    *("ip", "netns", "exec", host, sys.executable),
                    *("-m", "tests.support.charger_pages", serves.format(address=address)),
                ],
                env=_environment(),
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            stack.callback(_end, process)
            processes.append(process)
        for process in processes:
            _wait_for(process, "ready")
        yield ChargerNetwork(seeker)


def _join(switch: str, host: str, end: str, address: str) -> None:
    _ip("-n", switch, "link", "add", f"p{end}", "type", "veth", "peer", "eth0", "netns", host)
    _ip("-n", switch, "link", "set", f"p{end}", "master", "br0", "up")
    _ip("-n", host, "link", "set", "lo", "up")
    _ip("-n", host, "addr", "add", f"{address}/24", "brd", "+", "dev", "eth0")
    _ip("-n", host, "link", "set", "eth0", "up")


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT}", "PYTHONUNBUFFERED": "1"}
