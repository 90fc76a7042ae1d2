"""What is said of the dialled addresses (``facts/ocpp.md`` §4.1 step 5)."""

from __future__ import annotations

import errno
import ipaddress
import socket
from typing import NamedTuple

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text


class Try(NamedTuple):
    """How one address answered: ``how`` is empty while it has not; ``error`` is ``None`` where it took the connection."""

    address: str
    family: int
    how: str
    error: Exception | None
    elapsed_s: float = 0.0

    @property
    def evidence(self) -> Evidence:
        """The line to keep."""
        how = f"{self.how} after {self.elapsed_s:.3f} s" if self.how else "no answer so far"
        return Evidence(self.address, how)

    @property
    def connected(self) -> bool:
        """Whether it took the connection."""
        return bool(self.how) and self.error is None


def connected(winner: str, family: int, local: str, tries: tuple[Try, ...]) -> Finding:
    """The server takes connections; perhaps not by each kind of address."""
    evidence = (*(each.evidence for each in tries), Evidence("from", local))
    others = tuple(each for each in tries if each.family != family)
    deaf = others and not any(each.connected for each in others)
    if not deaf or ipaddress.ip_address(local.partition("%")[0]).is_loopback:
        seen = text("ocppj", "{address} takes connections.", address=winner)
        return Finding("probe.connection.ok", Severity.OK, seen, evidence=evidence)
    if family == socket.AF_INET6:
        return Finding(
            "probe.connection.ipv4-fails",
            Severity.WARNING,
            text("ocppj", "The server is reached by IPv6 only; {address} does not answer.", address=others[0].address),
            text("ocppj", "Most chargers use IPv4, and would not reach it."),
            (
                text("ocppj", "Ask the network's administrator whether IPv4 leads out of this network."),
                text("ocppj", "Ask the CSMS operator whether the CSMS can be reached by IPv4."),
            ),
            evidence,
        )
    if all(isinstance(each.error, OSError) and _no_way(each.error) for each in others):
        seen = text("ocppj", "{address} takes connections. This network has no way out for IPv6.", address=winner)
        return Finding("probe.connection.ipv6-absent", Severity.OK, seen, evidence=evidence)
    return Finding(
        "probe.connection.ipv6-fails",
        Severity.WARNING,
        text("ocppj", "The server answers by IPv4; its IPv6 address {address} does not.", address=others[0].address),
        text("ocppj", "A charger that prefers IPv6 waits long before it tries IPv4, or never does."),
        (
            text("ocppj", "Ask the network's administrator whether IPv6 leads out of this network."),
            text("ocppj", "Ask the CSMS operator to repair IPv6, or to take the address out of the name service."),
            text("ocppj", "If the charger lets you, switch IPv6 off."),
        ),
        evidence,
    )


def was_reset(winner: str, tries: tuple[Try, ...]) -> Finding:
    """A connection that was taken and reset before a word was said."""
    return Finding(
        "probe.connection.reset",
        Severity.PROBLEM,
        text("ocppj", "{address} takes the connection and resets it at once.", address=winner),
        text(
            "ocppj",
            "A firewall or load balancer in between takes connections for a server that it does not let us see.",
        ),
        (
            text("ocppj", "Test from another network; if it works there, ask this network's administrator."),
            text("ocppj", "Ask the CSMS operator whether only known addresses may connect."),
        ),
        tuple(each.evidence for each in tries),
    )


def no_connection(tries: tuple[Try, ...], timeout_s: float) -> Finding:
    """No address took a connection. What says most counts: a refusal before silence, silence before no way there."""
    evidence = tuple(each.evidence for each in tries)
    refused = next((each for each in tries if isinstance(each.error, ConnectionRefusedError)), None)
    silent = next((each for each in tries if isinstance(each.error, TimeoutError)), None)
    if refused is not None:
        return Finding(
            "probe.connection.refused",
            Severity.PROBLEM,
            text("ocppj", "{address} refuses connections.", address=refused.address),
            text("ocppj", "The computer is there, and nothing listens on this port; or a firewall refuses it."),
            (
                text("ocppj", "Check the port in the address."),
                text("ocppj", "Ask the CSMS operator whether the CSMS is running."),
                text("ocppj", "Test from another network; if it works there, a firewall of this one refuses it."),
            ),
            evidence,
        )
    if silent is not None:
        return Finding(
            "probe.connection.timed-out",
            Severity.PROBLEM,
            text(
                "ocppj",
                "{address} does not answer within {seconds} s.",
                address=silent.address,
                seconds=f"{timeout_s:g}",
            ),
            text("ocppj", "A firewall drops the connection, or the server is down; from here that cannot be told."),
            (
                text("ocppj", "Ask the network's administrator to open this port to the outside."),
                text("ocppj", "Ask the CSMS operator whether only known addresses may connect."),
            ),
            evidence,
        )
    last = tries[-1]
    return Finding(
        "probe.connection.unreachable",
        Severity.PROBLEM,
        text("ocppj", "{address} cannot be reached: {reason}.", address=last.address, reason=last.how),
        text("ocppj", "No way leads there from the network that this laptop is in."),
        (
            text("ocppj", "Check cable or Wi-Fi and the gateway."),
            text("ocppj", "Check the address; one that begins with 10., 172. or 192.168. is a local one."),
        ),
        evidence,
    )


def _no_way(error: OSError) -> bool:
    return error.errno in {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL}
