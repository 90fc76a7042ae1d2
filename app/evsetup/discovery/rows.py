"""Which sightings are of one charger: a pure function of all that was seen, so that no order of arrival matters."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from urllib.parse import urlsplit

from evsetup.domain.identity import serial_token
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way

SERVICE = "service"
"""The label of the evidence that tells one kind of word about an endpoint from another (two mDNS services)."""

Slot = tuple[Source, Endpoint, str]
Token = tuple[str, str]


def slot_of(sighting: Sighting) -> Slot:
    """What a newer sighting of the same thing replaces: one source's word about one endpoint."""
    return sighting.source, sighting.endpoint, dict(sighting.evidence).get(SERVICE, "")


def newer(one: Sighting, other: Sighting) -> Sighting:
    """The newer of two sightings; of two at the same instant always the same one."""
    return max(one, other, key=lambda s: (s.seen_at, repr((s.identity, s.card, s.name, s.evidence))))


def endpoint_token(endpoint: Endpoint) -> Token:
    """The name of an endpoint, by which sightings of it are one charger."""
    return endpoint.way.value, endpoint.address


def place_of(endpoint: Endpoint) -> str:
    """The network address behind an endpoint; empty where there is none."""
    match endpoint.way:
        case Way.HTTP:
            try:
                return urlsplit(endpoint.address).hostname or ""
            except ValueError:
                return ""
        case Way.FIND_ONLY:
            return endpoint.address
        case _:
            return ""


def certain_tokens(sightings: Iterable[Sighting]) -> frozenset[Token]:
    """The serials and MAC addresses that were told: they stay with a charger wherever it goes."""
    told = {
        (kind, serial_token(value))
        for sighting in sightings
        for kind, value in (("serial", sighting.identity.serial), ("mac", sighting.identity.mac))
    }
    return frozenset(token for token in told if token[1])


def tokens_of(sightings: Collection[Sighting]) -> frozenset[Token]:
    """Everything by which these sightings may be joined with others."""
    return certain_tokens(sightings) | {endpoint_token(sighting.endpoint) for sighting in sightings}


def group(sightings: Iterable[Sighting], links: Mapping[Token, Token]) -> list[tuple[Sighting, ...]]:
    """The sightings of each charger, in a fixed order: as ``Way`` and ``Source`` stand, then by address.

    Two sightings are of one charger when they share an endpoint, a serial or a MAC address (``Sighting.same_charger``),
    also by way of a third. ``links`` joins further endpoints, by their tokens. A device that is only known to be at an
    address is the charger that answers there, unless several do: then nobody can say which.
    """
    parent: dict[Token, Token] = {}

    def root(token: Token) -> Token:
        parent.setdefault(token, token)
        while parent[token] != token:
            parent[token] = parent[parent[token]]
            token = parent[token]
        return token

    seen = sorted(sightings, key=_order)
    for sighting in seen:
        own = root(endpoint_token(sighting.endpoint))
        for token in certain_tokens((sighting,)):
            parent[root(token)] = own
    for one, other in links.items():
        parent[root(one)] = root(other)
    answering: dict[str, set[Token]] = {}
    for sighting in seen:
        if sighting.endpoint.way is Way.HTTP:
            answering.setdefault(place_of(sighting.endpoint), set()).add(root(endpoint_token(sighting.endpoint)))
    there = {s.endpoint for s in seen if s.endpoint.way is Way.FIND_ONLY}
    joins = [(endpoint_token(end), *answering.get(place_of(end), ())) for end in there]
    for join in joins:
        if len(join) == 2:
            parent[root(join[0])] = root(join[1])
    rows: dict[Token, list[Sighting]] = {}
    for sighting in seen:
        rows.setdefault(root(endpoint_token(sighting.endpoint)), []).append(sighting)
    return [tuple(row) for row in rows.values()]


_WAYS = {way: place for place, way in enumerate(Way)}
_SOURCES = {source: place for place, source in enumerate(Source)}


def _order(sighting: Sighting) -> tuple[int, int, str, str]:
    source, endpoint, service = slot_of(sighting)
    return _WAYS[endpoint.way], _SOURCES[source], endpoint.address, service
