"""What name servers themselves say of a name: the probe's own look-ups, beside the system's.

``facts/ocpp.md`` §4.1 step 2. The system's look-up mixes in the hosts file, caches and other services, and tells "no such name"
hardly from "nobody answers"; so the servers that DHCP named are asked directly, A and AAAA, and one outside the site too.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.domain.left_behind import can_be_left
from evsetup.links.outside import NameServer

if TYPE_CHECKING:
    import dns.message

_STUB = "127.0.0.53"
_BEHIND_THE_STUB = Path("/run/systemd/resolve/resolv.conf")
_MOST_SERVERS = 3
_OTHER_KIND_S = 1.0
"""How long a server that has answered for one kind of address is waited for with the other; some routers drop AAAA."""
_LEFT_OVER = "fec0:"
"""What Windows enters where it knows no server (site-local, RFC 3879): nobody is there."""


class Said(Enum):
    """What a name server says of a name."""

    FOUND = "found"
    NO_ADDRESS = "the name exists and has no address"
    NO_SUCH_NAME = "no such name (NXDOMAIN)"
    FAILED = "server failure (SERVFAIL)"
    REFUSED = "refused"
    SILENT = "no answer"


@dataclass(frozen=True, slots=True)
class NameAnswer:
    """The answer of one name server; ``addresses`` of both kinds, IPv4 first."""

    server: NameServer
    said: Said
    addresses: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ", ".join(self.addresses) if self.addresses else self.said.value


_NOTHING: tuple[Said, tuple[str, ...]] = (Said.SILENT, ())


async def ask_name_server(server: NameServer, host: str, timeout_s: float) -> NameAnswer:
    """Asks for A and AAAA, twice if need be (datagrams get lost), by TCP where the answer is long. Never raises for what it does."""
    name = host.rstrip(".").encode("idna").decode("ascii") + "."
    asking = [asyncio.create_task(_query(server, name, kind, timeout_s)) for kind in ("A", "AAAA")]
    try:
        _, late = await asyncio.wait(asking, return_when=asyncio.FIRST_COMPLETED)
        if late:
            await asyncio.wait(late, timeout=_OTHER_KIND_S)
    finally:
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
    four, six = (_NOTHING if task.cancelled() else task.result() for task in asking)
    both = (*four[1], *six[1])
    if both:
        return NameAnswer(server, Said.FOUND, both)
    # A server that knows nothing of AAAA and answers A must not look broken, nor one that drops the one and not the other.
    told = four[0] if six[0] is Said.SILENT or four[0] is not Said.SILENT else six[0]
    return NameAnswer(server, told)


async def own_name_servers() -> tuple[NameServer, ...]:
    """Those that this laptop is told to ask, by DHCP or by hand; none when the system does not tell."""
    return await can_be_left(_configured, "name servers")


def addresses_in_hosts_file(host: str, path: Path | None = None) -> tuple[str, ...]:
    """What this laptop's own hosts file says of ``host``. Blocks."""
    try:
        lines = (path or _hosts_file()).read_text("utf-8", "replace").splitlines()
    except OSError:
        return ()
    words = [line.partition("#")[0].split() for line in lines]
    name = host.rstrip(".").casefold()
    return tuple(entry[0] for entry in words if entry and name in (alias.casefold() for alias in entry[1:]))


def _hosts_file() -> Path:
    if sys.platform == "win32":
        import os

        return Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32/drivers/etc/hosts"
    return Path("/etc/hosts")


def _configured() -> tuple[NameServer, ...]:
    import dns.exception
    import dns.resolver

    try:
        found = [str(server) for server in dns.resolver.Resolver().nameservers]
        if found == [_STUB] and _BEHIND_THE_STUB.exists():
            found = [str(server) for server in dns.resolver.Resolver(str(_BEHIND_THE_STUB)).nameservers] or found
    except (dns.exception.DNSException, OSError):
        return ()
    return tuple(NameServer(address) for address in found if not address.startswith(_LEFT_OVER))[:_MOST_SERVERS]


async def _query(server: NameServer, name: str, kind: str, timeout_s: float) -> tuple[Said, tuple[str, ...]]:
    await can_be_left(_library, "name library")
    import dns.asyncbackend
    import dns.asyncquery
    import dns.exception
    import dns.message

    asked = dns.message.make_query(name, kind)
    for _ in range(2):
        try:
            answer, _ = await dns.asyncquery.udp_with_fallback(
                asked,
                server.address,
                timeout=timeout_s / 2,
                port=server.port,
                ignore_unexpected=True,
                ignore_errors=True,
                backend=dns.asyncbackend.get_backend("asyncio"),
            )
        except dns.exception.Timeout:
            continue
        except (dns.exception.DNSException, OSError, EOFError):
            return _NOTHING
        return _read(answer)
    return _NOTHING


def _read(answer: dns.message.Message) -> tuple[Said, tuple[str, ...]]:
    import dns.rcode
    import dns.rdatatype

    kinds = {dns.rdatatype.A, dns.rdatatype.AAAA}
    addresses = tuple(item.to_text() for rrset in answer.answer if rrset.rdtype in kinds for item in rrset)
    match answer.rcode():
        case dns.rcode.NOERROR:
            return (Said.FOUND, addresses) if addresses else (Said.NO_ADDRESS, ())
        case dns.rcode.NXDOMAIN:
            return Said.NO_SUCH_NAME, ()
        case dns.rcode.REFUSED:
            return Said.REFUSED, ()
    return Said.FAILED, ()


def _library() -> None:
    """Imports what takes long, in a thread."""
    import dns.asyncbackend
    import dns.asyncquery
    import dns.message
    import dns.rdtypes.IN.A
    import dns.rdtypes.IN.AAAA  # noqa: F401
