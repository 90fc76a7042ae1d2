"""What the answers of several name servers, held against each other, say of a name (``facts/ocpp.md`` §4.1 step 2).

Different addresses alone mean nothing: large services answer each asker with others. A private address for a public name, or a
name that one server denies and another knows, does.
"""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.links.name_servers import NameAnswer, Said
from evsetup.links.whereabouts import is_nobody, is_private, is_public_name

_COMPARE = text("links", "Compare the address letter by letter with what the CSMS operator gave you.")
_SIM = text("links", "If the charger uses a SIM card, test over that card's network (its APN).")
_ALLOW = text(
    "links", "Ask the network's administrator to let name look-ups (DNS, port 53) through, for the chargers too."
)

_KNOWS = frozenset({Said.FOUND, Said.NO_ADDRESS, Said.NO_SUCH_NAME})
"""What a server says that has looked the name up."""


@dataclass(frozen=True, slots=True)
class NamesSeen:
    """All that was learnt of ``host``.

    ``system`` are the addresses that this laptop goes by (empty: its look-up failed), ``near`` the answers of this network's name
    servers, ``far`` of one outside (``None``: not asked), ``hosts`` the entry in this laptop's hosts file. ``far_takes_connections``
    is an address of the outside answer at which somebody takes connections, where that was tried.
    """

    host: str
    system: tuple[str, ...]
    near: tuple[NameAnswer, ...]
    far: NameAnswer | None = None
    hosts: tuple[str, ...] = ()
    far_takes_connections: str = ""

    @property
    def by_name_servers(self) -> frozenset[str]:
        """Every address that any of them gave."""
        answers = (*self.near, *((self.far,) if self.far is not None else ()))
        return frozenset(address for answer in answers for address in answer.addresses)


def judge_names(seen: NamesSeen) -> Finding | None:
    """What is to be said of the name; ``None``: nobody but the system could be asked, and it has said what it knows."""
    if seen.system:
        return _found(seen)
    return _not_found(seen) if seen.near or seen.far is not None else None


def _found(seen: NamesSeen) -> Finding:
    host, far = seen.host, seen.far
    if seen.hosts and not set(seen.hosts) & seen.by_name_servers and any(answer.said in _KNOWS for answer in seen.near):
        return _finding(
            seen,
            "hosts-file",
            Severity.WARNING,
            text("links", "This laptop's hosts file says that {host} is {address}.", host=host, address=seen.hosts[0]),
            text("links", "The name servers say otherwise, and a charger goes by them alone."),
            text("links", "Take the line with {host} out of the hosts file and test again.", host=host),
        )
    if not is_public_name(host):
        return _ok(seen)
    by_name_servers = not seen.hosts
    if by_name_servers and all(is_nobody(address) for address in seen.system):
        return _finding(
            seen,
            "blocked",
            Severity.PROBLEM,
            text(
                "links",
                "For {host} the name server answers {address}, where nobody is.",
                host=host,
                address=seen.system[0],
            ),
            text("links", "A filter in this network (a DNS filter, an ad blocker) blocks the name."),
            text("links", "Ask the network's administrator to take {host} off the filter.", host=host),
        )
    if all(is_private(address) for address in seen.system):
        return _private(seen)
    if far is not None and far.said is Said.NO_SUCH_NAME:
        return _known_here_only(seen, far)
    if far is not None and far.addresses and not set(far.addresses) & set(seen.system) and seen.far_takes_connections:
        return _finding(
            seen,
            "other-server",
            Severity.INFO,
            _two_answers(seen, far),
            text(
                "links",
                "Large services have many addresses. If nobody answers here, this network's answer is out of date.",
            ),
            text("links", "If nobody answers, ask the network's administrator why its name server gives this address."),
        )
    return _ok(seen)


def _known_here_only(seen: NamesSeen, far: NameAnswer) -> Finding:
    return _finding(
        seen,
        "known-here-only",
        Severity.INFO,
        text(
            "links",
            "{host} is known in this network, and not to {server} outside.",
            host=seen.host,
            server=str(far.server),
        ),
        text("links", "A charger in another network, such as a SIM card's, would not find it."),
        _SIM,
    )


def _two_answers(seen: NamesSeen, far: NameAnswer) -> Text:
    return text(
        "links",
        "For {host} this network's name server answers {near}, {server} outside answers {far}.",
        host=seen.host,
        near=seen.system[0],
        server=str(far.server),
        far=far.addresses[0],
    )


def _private(seen: NamesSeen) -> Finding:
    host, far = seen.host, seen.far
    if far is not None and any(not is_private(address) for address in far.addresses):
        return _finding(
            seen,
            "other-answer",
            Severity.WARNING,
            _two_answers(seen, far),
            text(
                "links",
                "This network leads to a machine of its own: a sign-in page, a filter, or a copy for this site only.",
            ),
            text("links", "Ask the network's administrator why its name server gives this address."),
            text("links", "Test from another network."),
        )
    if far is not None and far.said is Said.NO_SUCH_NAME:
        return _known_here_only(seen, far)
    return _finding(
        seen,
        "private-address",
        Severity.WARNING,
        text(
            "links", "{host} stands for {address}, an address of this network only.", host=host, address=seen.system[0]
        ),
        text(
            "links", "Either the CSMS is in this network (or a VPN), or a sign-in page or filter answers in its place."
        ),
        text("links", "Ask the CSMS operator which address {host} should have.", host=host),
        _SIM,
    )


def _not_found(seen: NamesSeen) -> Finding:
    host, far = seen.host, seen.far
    near = {answer.said for answer in seen.near}
    outside_knows = far is not None and far.said is Said.FOUND
    if Said.FOUND in near:
        return _finding(
            seen,
            "laptop-fails",
            Severity.PROBLEM,
            text("links", "The name servers know {host}; this laptop's own look-up fails.", host=host),
            text(
                "links",
                "Something on this laptop (a VPN, a security program) answers in their place. A charger is not concerned.",
            ),
            text("links", "Switch VPN and security programs off, or test from another laptop."),
        )
    if far is not None and outside_knows and Said.NO_SUCH_NAME in near:
        return _finding(
            seen,
            "filtered",
            Severity.PROBLEM,
            text(
                "links",
                "This network's name server denies that there is {host}; {server} outside knows it.",
                host=host,
                server=str(far.server),
            ),
            text("links", "A filter in this network blocks the name, or its name server is out of date."),
            text("links", "Ask the network's administrator to take {host} off the filter.", host=host),
        )
    if Said.NO_SUCH_NAME in near or (not near and far is not None and far.said is Said.NO_SUCH_NAME):
        return _finding(
            seen,
            "not-found",
            Severity.PROBLEM,
            text("links", "There is no server named {host}.", host=host),
            text("links", "The name is misspelt, or it is known in another network only (a private APN, a VPN)."),
            _COMPARE,
            _SIM,
        )
    if Said.NO_ADDRESS in near:
        return _finding(
            seen,
            "no-address",
            Severity.PROBLEM,
            text("links", "The name {host} exists, and no address belongs to it.", host=host),
            text(
                "links",
                "The CSMS operator's entry in the name service is missing or half done, or a part of the name is missing.",
            ),
            _COMPARE,
            text("links", "Tell the CSMS operator that {host} has neither an A nor an AAAA record.", host=host),
        )
    if near & {Said.FAILED, Said.REFUSED}:
        return _finding(
            seen,
            "server-failure",
            Severity.PROBLEM,
            text("links", "This network's name server answers, and cannot look {host} up.", host=host),
            _whose_fault(outside=outside_knows),
            text("links", "Restart the router, or ask the network's administrator to look at its name server."),
            text(
                "links", "If other names work, tell the CSMS operator that the name service of {host} fails.", host=host
            ),
        )
    return _finding(
        seen,
        "no-service",
        Severity.PROBLEM,
        text("links", "The name {host} could not be looked up: no name server answers.", host=host),
        text("links", "One outside answers, so it is this network's name server that is down or wrong.")
        if outside_knows
        else text("links", "This laptop reaches no name service (DNS): it has no internet, or a firewall blocks it."),
        text("links", "Check that this laptop is online, then test again."),
        _ALLOW,
    )


def _whose_fault(*, outside: bool) -> Text:
    if outside:
        return text("links", "One outside can, so it is this network's name server that fails.")
    return text("links", "It reaches no further server, or the CSMS operator's own name servers fail.")


def _ok(seen: NamesSeen) -> Finding:
    return Finding(
        "probe.name.ok", Severity.OK, text("links", "{host} was found.", host=seen.host), evidence=_evidence(seen)
    )


def _finding(seen: NamesSeen, code: str, severity: Severity, shown: Text, means: Text, *do: Text) -> Finding:
    return Finding(f"probe.name.{code}", severity, shown, means, do, _evidence(seen))


def _evidence(seen: NamesSeen) -> tuple[Evidence, ...]:
    lines = [Evidence(f"name server {answer.server}", str(answer)) for answer in seen.near]
    if seen.far is not None:
        lines.append(Evidence(f"name server {seen.far.server}, outside this network", str(seen.far)))
    if seen.far_takes_connections:
        lines.append(Evidence("takes connections", seen.far_takes_connections))
    if seen.hosts:
        lines.append(Evidence("hosts file", ", ".join(seen.hosts)))
    return tuple(lines)
