"""Chargers that announce themselves on the local network (DNS-SD over mDNS), on the picked interfaces only.

Which service types and names mean a charger stands on the cards and in ``service_types``; ``_http._tcp`` alone means
nothing, and is shown only when its web server says that it is one (``Confirmer``). Everything that is announced is a hint
from anybody on that network: it is cleaned, bounded, and never proof. zeroconf is imported when the search begins, not with
the program.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import socket
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from types import ModuleType
from typing import TYPE_CHECKING

from evsetup.cards.charger_card import ChargerCard, MdnsMatch
from evsetup.cards.recognise import by_host
from evsetup.cards.shelf import Shelf, bare_type
from evsetup.discovery.confirming import Confirmer
from evsetup.discovery.faults import NoMulticast
from evsetup.discovery.hints import MOST_ENTRIES, MOST_NAME, evidence, hint
from evsetup.discovery.rows import SERVICE
from evsetup.discovery.service_types import SERVICES, is_only_found, known_service
from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.domain.text import text, verbatim

if TYPE_CHECKING:
    from zeroconf import ServiceStateChange, Zeroconf
    from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

log = logging.getLogger(__name__)

MOST_NAMES = 500
"""So many names of one service type are looked at or known as chargers; what is no charger takes no room for long."""

_AT_ONCE = 64
_RESOLVE_MS = 3000
_HTTP = "_http._tcp"


class MdnsBrowser:
    """Watches the announcements of chargers on the interfaces with the given addresses."""

    def __init__(self, interface_addresses: Sequence[str], shelf: Shelf) -> None:
        self._addresses = tuple(interface_addresses)
        self._shelf = shelf

    async def run(self, emit: Callable[[Sighting], None]) -> None:
        """Browses until it is cancelled.

        Raises:
            NoMulticast: the interface is gone, or cannot do multicast.
        """
        library = await asyncio.to_thread(_zeroconf)
        try:
            for address in self._addresses:
                _check_ours(address)
            zeroconf: AsyncZeroconf = library.AsyncZeroconf(interfaces=list(self._addresses))
        except (OSError, ValueError, RuntimeError) as error:
            said = error.strerror if isinstance(error, OSError) else ""
            reason = verbatim(said) if said else text("discovery", "this laptop has no such address")
            raise NoMulticast(", ".join(self._addresses), reason) from error
        try:
            await zeroconf.zeroconf.async_wait_for_start()
            async with asyncio.TaskGroup() as tasks:
                round_ = _Round(self._shelf, emit, tasks, self._addresses)
                types = sorted({f"{service}.local." for service in service_types(self._shelf)})
                browser = library.AsyncServiceBrowser(zeroconf.zeroconf, types, handlers=[round_.heard])
                for card in self._shelf.chargers.values():
                    for name in card.find.names:
                        tasks.create_task(round_.look_up(zeroconf.zeroconf, card, name))
                try:
                    await asyncio.get_running_loop().create_future()
                finally:
                    await browser.async_cancel()
        finally:
            await zeroconf.async_close()


def service_types(shelf: Shelf) -> tuple[str, ...]:
    """Every type that is asked for, without domain."""
    return tuple(sorted({_HTTP, *SERVICES, *shelf.mdns_types}))


class _Round:
    """What one search has heard so far."""

    def __init__(
        self, shelf: Shelf, emit: Callable[[Sighting], None], tasks: asyncio.TaskGroup, addresses: Sequence[str]
    ) -> None:
        self._shelf = shelf
        self._emit = emit
        self._tasks = tasks
        self._loopback = all(map(_is_loopback, addresses))
        self._confirmer = Confirmer(shelf, addresses)
        self._names: dict[str, set[str]] = {}
        self._resolving: set[str] = set()
        self._room = asyncio.Semaphore(_AT_ONCE)

    def heard(self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        """The browser's word that a name appeared, changed or went."""
        names = self._names.setdefault(service_type, set())
        if state_change.name == "Removed" or name in self._resolving:
            return
        if name not in names and len(names) >= MOST_NAMES:
            log.debug("more than %d names of %s; the rest is left out", MOST_NAMES, service_type)
            return
        names.add(name)
        self._resolving.add(name)
        self._tasks.create_task(self._resolve(zeroconf, service_type, name))

    async def _resolve(self, zeroconf: Zeroconf, service_type: str, name: str) -> None:
        from zeroconf.asyncio import AsyncServiceInfo

        try:
            async with self._room:
                info = AsyncServiceInfo(service_type, name)
                there = await info.async_request(zeroconf, _RESOLVE_MS)
            sighting = self._sighting(service_type, info) if there else None
            if sighting is not None and bare_type(service_type) == _HTTP:
                sighting = await self._confirmer.confirmed(sighting)
            if sighting is not None:
                self._emit(sighting)
                return
            self._names[service_type].discard(name)  # no charger, or nothing behind it: room for another name
        except _unusable() as error:
            log.debug("announcement %r is not usable: %r", name[:MOST_NAME], error)
        finally:
            self._resolving.discard(name)

    async def look_up(self, zeroconf: Zeroconf, card: ChargerCard, name: str) -> None:
        """Asks for a host name that all of a family have, once: they announce no service."""
        from zeroconf import AddressResolverIPv4  # type: ignore[attr-defined] # documented, not in __all__

        try:
            resolver = AddressResolverIPv4(f"{name.rstrip('.').removesuffix('.local')}.local.")
            if not await resolver.async_request(zeroconf, _RESOLVE_MS):
                return
            address = _usable_address(resolver.parsed_addresses(), loopback=self._loopback)
        except _unusable() as error:
            log.debug("host name %r is not usable: %r", name, error)
            return
        if address:
            self._emit(
                Sighting(
                    Source.MDNS,
                    Endpoint(Way.HTTP, f"http://{address}:80"),
                    datetime.now(UTC),
                    Identity(hostname=name),
                    card.id,
                    name,
                    evidence(((SERVICE, "host name"), ("host", name), ("addresses", address))),
                )
            )

    def _sighting(self, service_type: str, info: AsyncServiceInfo) -> Sighting | None:
        return sighting_of(
            self._shelf,
            service_type,
            info.name,
            server=info.server or "",
            port=info.port or 0,
            addresses=info.parsed_scoped_addresses(),
            txt=info.properties,
            loopback=self._loopback,
        )


def sighting_of(
    shelf: Shelf,
    service_type: str,
    name: str,
    *,
    server: str,
    port: int,
    addresses: Sequence[str],
    txt: Mapping[bytes, bytes | None],
    loopback: bool = False,
) -> Sighting | None:
    """What an announcement tells; ``None`` when it is of no charger or names no address where one could answer.

    ``txt`` is as on the wire. An address on this laptop itself counts only when the search is on ``loopback``.
    """
    address = _usable_address(addresses, loopback=loopback)
    instance = hint(name[: -len(service_type) - 1] if name.endswith(f".{service_type}") else name, MOST_NAME)
    records = {
        hint(key, MOST_NAME): hint(value) for key, value in list(txt.items())[:MOST_ENTRIES] if hint(key, MOST_NAME)
    }
    told = {key.casefold(): value for key, value in records.items()}
    found = shelf.mdns_match(service_type, instance, records) or _by_host(shelf, service_type, server)
    known = known_service(bare_type(service_type), instance, told)
    match = found[1] if found else MdnsMatch(service_type, identity=known.identity if known else ())
    port = match.port or port
    if not address or (found is None and known is None) or not 0 < port <= 65535:
        return None
    host = hint(server.rstrip("."), MOST_NAME)
    says = {field: hint(told.get(key.casefold(), ""), MOST_NAME) for field, key in match.identity}
    if "serial" in says:
        says["serial"] = match.serial_form.as_on_the_label(says["serial"])
    brand = {"vendor": known.vendor, "model": known.model} if known and not found else {}
    return Sighting(
        source=Source.MDNS,
        endpoint=_endpoint(service_type, match.scheme, address, port),
        seen_at=datetime.now(UTC),
        identity=Identity(**{"hostname": host, **brand, **{field: word for field, word in says.items() if word}}),
        card=found[0].id if found else "",
        name=hint(told.get(match.friendly_name.casefold(), ""), MOST_NAME) or instance,
        evidence=evidence(
            (
                (SERVICE, bare_type(service_type)),
                ("host", host),
                ("addresses", ", ".join(addresses[:8])),
                ("port", str(port)),
                *((f"TXT {key}", value) for key, value in records.items()),
            )
        ),
    )


def _by_host(shelf: Shelf, service_type: str, server: str) -> tuple[ChargerCard, MdnsMatch] | None:
    """The family whose host names begin like this one's, where a web server has a name that its owner gave it."""
    if bare_type(service_type) != _HTTP:
        return None
    cards = by_host(shelf.chargers.values(), server)
    return (cards[0], MdnsMatch(_HTTP)) if len(cards) == 1 else None


def _endpoint(service_type: str, scheme: str, address: str, port: int) -> Endpoint:
    if is_only_found(bare_type(service_type)):
        return Endpoint(Way.FIND_ONLY, address)
    return Endpoint(Way.HTTP, f"{scheme}://{f'[{address}]' if ':' in address else address}:{port}")


def _usable_address(addresses: Sequence[str], *, loopback: bool) -> str:
    """The address to go to: IPv4 before IPv6, a routable one before a link-local one; empty when there is none."""
    usable: list[tuple[int, bool, str]] = []
    for place in addresses[:16]:
        try:
            address = ipaddress.ip_address(place)
        except ValueError:
            continue
        if address.is_unspecified or address.is_multicast or (address.is_loopback and not loopback):
            continue
        usable.append((address.version, address.is_link_local, place))
    return min(usable, default=(0, False, ""))[2]


def _check_ours(address: str) -> None:
    """Raises OSError or ValueError when no interface has this address; zeroconf itself would leave a socket open."""
    family = socket.AF_INET if ipaddress.ip_address(address).version == 4 else socket.AF_INET6
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        probe.bind((address, 0))


def _is_loopback(address: str) -> bool:
    return ipaddress.ip_address(address).is_loopback


def _zeroconf() -> ModuleType:
    import zeroconf.asyncio

    logger = logging.getLogger("zeroconf")
    if _as_our_own not in logger.filters:
        logger.addFilter(_as_our_own)
    return zeroconf.asyncio


def _as_our_own(record: logging.LogRecord) -> bool:
    """zeroconf warns of every packet and interface that it cannot use; for us that is the ordinary noise of a network."""
    if record.levelno >= logging.WARNING:
        record.levelno, record.levelname = logging.INFO, logging.getLevelName(logging.INFO)
    return True


def _unusable() -> tuple[type[Exception], ...]:
    from zeroconf import Error

    return Error, ValueError, OSError
