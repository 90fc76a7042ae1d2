"""A small real network: avahi announces chargers in one network namespace, and somebody looks for them from another.

Two namespaces, joined by a pair of virtual cables, with addresses of the documentation range; nothing leaves them. Inside
the first run a D-Bus of its own, ``avahi-daemon``, and one ``avahi-publish`` per service. Everything that was started is
ended by its process id.

Run as a program (``python -m tests.support.avahi ADDRESS SIGHTINGS SECONDS``) it is the one who looks: it prints the
chargers that discovery finds on that address, one JSON list.
"""

from __future__ import annotations

import asyncio
import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ANNOUNCER, SEEKER = "192.0.2.1", "192.0.2.2"
"""The addresses of the two namespaces (RFC 5737)."""

_BOUND_S = 20.0

_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
"""

_AVAHI = """\
[server]
host-name={host}
use-ipv4=yes
use-ipv6=no
allow-interfaces={interface}
enable-dbus=yes
[wide-area]
enable-wide-area=no
[publish]
publish-hinfo=no
publish-workstation=no
"""


class NamespacesRefused(Exception):
    """This computer does not let us make network namespaces."""


@dataclass(frozen=True, slots=True)
class Service:
    """What ``avahi-publish -s`` announces."""

    name: str
    kind: str
    port: int
    txt: tuple[str, ...] = ()


class AvahiNetwork:
    """The two namespaces while they exist."""

    def __init__(self, stack: ExitStack, name: str, environment: dict[str, str]) -> None:
        self._stack = stack
        self._announcer, self._seeker = f"{name}-a", f"{name}-b"
        self._environment = environment

    def publish(self, *services: Service) -> None:
        """Announces services; returns when avahi has established all of them."""
        started = [
            (
                service,
                self._start(
                    self._announcer, "avahi-publish", "-s", service.name, service.kind, str(service.port), *service.txt
                ),
            )
            for service in services
        ]
        for _, process in started:
            _wait_for(process, "Established under name")

    def serve(self, *places: str) -> None:
        """Serves pages of chargers (``8081=warp``) at the address of the one who announces; returns when they are there."""
        wanted = [f"{ANNOUNCER}:{place}" for place in places]
        _wait_for(self._start(self._announcer, sys.executable, "-m", "tests.support.charger_pages", *wanted), "ready")

    def python(self, *arguments: str) -> subprocess.Popen[str]:
        """Starts Python in the namespace of the one who looks, with this source tree importable."""
        return subprocess.Popen(
            ["ip", "netns", "exec", self._seeker, sys.executable, *arguments],
            env={**os.environ, "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT}", "PYTHONUNBUFFERED": "1"},
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )

    def look(self, sightings: int, *, address: str = SEEKER, seconds: float = 30.0) -> list[dict[str, object]]:
        """The chargers that discovery finds from the other namespace, as soon as it has seen so many services."""
        process = self.python("-m", "tests.support.avahi", address, str(sightings), str(seconds))
        try:
            said, _ = process.communicate(timeout=seconds + _BOUND_S)
        finally:
            _end(process)
        if process.returncode:
            raise RuntimeError(f"looking ended with {process.returncode}")
        found: list[dict[str, object]] = json.loads(said)
        return found

    def _start(self, namespace: str, *command: str, environment: dict[str, str] | None = None) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            ["ip", "netns", "exec", namespace, *command],
            env=environment or self._environment,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._stack.callback(_end, process)
        return process

    def start_avahi(self, folder: Path) -> None:
        """Starts the bus and the daemon; returns when the daemon announces."""
        self._avahi(self._announcer, folder, "openevse-7e2a")

    @contextmanager
    def seekers_avahi(self, folder: Path) -> Iterator[None]:
        """A daemon, just started, where the one who looks is: ``avahi-browse`` asks it, and its cache is empty."""
        with ExitStack() as stack:
            outer, self._stack = self._stack, stack
            try:
                self._avahi(self._seeker, folder, "laptop")
            finally:
                self._stack = outer
            yield

    def browse(self, folder: Path, kind: str) -> subprocess.Popen[bytes]:
        """Starts ``avahi-browse -rp`` with the daemon of ``seekers_avahi``."""
        return subprocess.Popen(
            ["ip", "netns", "exec", self._seeker, "avahi-browse", "-r", "-p", kind],
            env={**self._environment, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder / 'bus'}"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def _avahi(self, namespace: str, folder: Path, host: str) -> None:
        (folder / "bus.conf").write_text(_BUS.format(socket=folder / "bus"))
        (folder / "avahi.conf").write_text(_AVAHI.format(host=host, interface=namespace[-15:]))
        environment = {**self._environment, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder / 'bus'}"}
        bus = self._start(
            namespace, "dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork", "--print-address=1"
        )
        _wait_for(bus, "unix:path=")
        # "ip netns exec" gives a mount namespace of its own, so this /run is nobody else's.
        daemon = self._start(
            namespace,
            "sh",
            "-c",
            "mount -t tmpfs tmpfs /run && mkdir /run/avahi-daemon && "
            'exec avahi-daemon --no-drop-root --no-chroot --no-rlimits -f "$0"',
            str(folder / "avahi.conf"),
            environment=environment,
        )
        _wait_for(daemon, "Server startup complete")


@contextmanager
def avahi_network(folder: Path) -> Iterator[AvahiNetwork]:
    """Two joined namespaces with avahi in the first one; ``folder`` holds its files.

    Raises:
        NamespacesRefused: they cannot be made here.
    """
    name = f"evs{os.getpid()}"
    paths = f"{ROOT / 'app'}{os.pathsep}{ROOT}"
    environment = {
        **os.environ,
        "PYTHONPATH": paths,
        "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder / 'bus'}",
        "LC_ALL": "C.UTF-8",
    }
    with ExitStack() as stack:
        for end in ("a", "b"):
            _make_namespace(f"{name}-{end}")
            stack.callback(_ip, "netns", "del", f"{name}-{end}")
        _ip("-n", f"{name}-a", "link", "add", f"{name}-a", "type", "veth", "peer", f"{name}-b", "netns", f"{name}-b")
        for end, address in (("a", ANNOUNCER), ("b", SEEKER)):
            namespace = f"{name}-{end}"
            _ip("-n", namespace, "link", "set", "lo", "up")
            _ip("-n", namespace, "addr", "add", f"{address}/24", "dev", namespace)
            _ip("-n", namespace, "link", "set", namespace, "up")
        network = AvahiNetwork(stack, name, environment)
        network.start_avahi(folder)
        yield network


def _make_namespace(name: str) -> None:
    if shutil.which("ip") is None:
        raise NamespacesRefused("there is no command 'ip' on this computer")
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True, text=True, timeout=_BOUND_S, check=False)
    if made.returncode:
        raise NamespacesRefused(made.stderr.strip())


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, timeout=_BOUND_S)


def _wait_for(process: subprocess.Popen[str], words: str) -> None:
    """Reads what a process says until ``words`` come; nothing it says later matters."""
    assert process.stdout is not None
    said = b""
    until = time.monotonic() + _BOUND_S
    while words.encode() not in said:
        ready, _, _ = select.select([process.stdout], [], [], max(0.0, until - time.monotonic()))
        more = os.read(process.stdout.fileno(), 65536) if ready else b""
        if not more:
            raise RuntimeError(f"{process.args!r} did not say {words!r} but {said.decode(errors='replace')!r}")
        said += more


def _end(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(_BOUND_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(_BOUND_S)
    if process.stdout is not None:
        process.stdout.close()


async def _look(address: str, sightings: int, seconds: float) -> list[dict[str, object]]:
    from evsetup.cards.shelf import load_shelf
    from evsetup.discovery.discovery import Discovery
    from evsetup.discovery.mdns import MdnsBrowser

    discovery = Discovery([MdnsBrowser([address], load_shelf())])
    enough = asyncio.Event()

    def seen(_: object) -> None:
        if sum(len(row.sightings) for row in discovery.chargers.values()) >= sightings:
            enough.set()

    discovery.subscribe(seen, trouble=lambda _: enough.set())
    task = asyncio.create_task(discovery.run())
    try:
        async with asyncio.timeout(seconds):
            await enough.wait()
    except TimeoutError:
        pass
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    return [
        {
            "name": row.name,
            "card": row.card,
            "address": row.best_endpoint.address,
            "serial": row.identity.serial,
            "firmware": row.identity.firmware,
            "hostname": row.identity.hostname,
            "sightings": len(row.sightings),
        }
        for row in discovery.chargers.values()
    ] or [{"findings": [finding.code for finding in discovery.findings]}]


def main(arguments: Sequence[str]) -> None:
    """Looks, and prints what was found."""
    address, sightings, seconds = arguments
    print(json.dumps(asyncio.run(_look(address, int(sightings), float(seconds)))))


if __name__ == "__main__":
    main(sys.argv[1:])
