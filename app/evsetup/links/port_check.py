"""A port that does not answer: is it blocked, or is the server down? The probe's side look of step CONNECTION.

``facts/ocpp.md`` §4.1 step 5. Other ports of the same computer tell whether it is there; the same port of another computer tells
whether this network lets it out. A server that answers on one port only, behind a firewall that drops the rest, looks as if it
were down: then only the other computer helps, and often nothing does.
"""

from __future__ import annotations

import asyncio
import os
from typing import NamedTuple

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.links.outside import OtherComputer
from evsetup.links.short_talk import connect

_WEB = (443, 80)
_REMOTE_LOGIN = 22


class Knock(NamedTuple):
    """How a port answered: ``how`` in words; ``answers`` also when it refused, ``takes`` only when it took the connection."""

    host: str
    port: int
    how: str
    answers: bool
    takes: bool

    @property
    def evidence(self) -> Evidence:
        """The line to keep."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return Evidence(f"{host}:{self.port}", self.how)


async def knock(host: str, port: int, timeout_s: float) -> Knock:
    """Connects once and closes again; never raises for what the network does."""
    try:
        async with asyncio.timeout(timeout_s):
            connection = await connect(host, port)
    except TimeoutError:
        return Knock(host, port, "no answer", answers=False, takes=False)
    except ConnectionRefusedError as error:
        return Knock(host, port, os.strerror(error.errno or 0), answers=True, takes=False)
    except OSError as error:
        return Knock(host, port, error.strerror or type(error).__name__, answers=False, takes=False)
    connection.close()
    return Knock(host, port, "takes connections", answers=True, takes=True)


async def knock_around(
    address: str, port: int, elsewhere: OtherComputer | None, timeout_s: float, *, in_site: bool
) -> tuple[tuple[Knock, ...], tuple[Knock, ...]]:
    """Knocks at other ports of ``address``, and at ``port`` and the open ones of ``elsewhere``, all at once.

    The port of remote log-ins is tried ``in_site`` only: out in the world such a knock looks like an attack.
    """
    usual = (*_WEB, _REMOTE_LOGIN) if in_site else _WEB
    near = [(address, other) for other in usual if other != port]
    far = [(elsewhere.host, other) for other in dict.fromkeys((port, *elsewhere.open_ports))] if elsewhere else []
    knocks = await asyncio.gather(*(knock(*where, timeout_s) for where in (*near, *far)))
    return tuple(knocks[: len(near)]), tuple(knocks[len(near) :])


def judge_port(
    address: str, port: int, near: tuple[Knock, ...], far: tuple[Knock, ...], elsewhere: OtherComputer | None
) -> Finding | None:
    """Whether the port is blocked or the server down; ``None``: cannot be told."""
    evidence = tuple(each.evidence for each in (*near, *far))
    allow = text(
        "links", "Ask the network's administrator to allow TCP {port} to {address}.", port=port, address=address
    )
    known = text("links", "Ask the CSMS operator whether only known addresses may connect.")
    answering = next((each for each in near if each.answers), None)
    if answering is not None:
        return Finding(
            "probe.connection.port-blocked",
            Severity.PROBLEM,
            text(
                "links",
                "{address} is there (port {other} answers), but port {port} does not.",
                address=address,
                other=answering.port,
                port=port,
            ),
            text("links", "A firewall drops connections to this port: this network's, or the CSMS operator's."),
            (allow, text("links", "Check the port in the address."), known),
            evidence,
        )
    same = next((each for each in far if each.port == port), None)
    if same is not None and same.answers:
        return Finding(
            "probe.connection.server-down",
            Severity.PROBLEM,
            text(
                "links", "{address} does not answer; {other} does, on the same port.", address=address, other=same.host
            ),
            text("links", "This network lets the port through. The server is down, or takes only known addresses."),
            (text("links", "Ask the CSMS operator whether the CSMS is running at {address}.", address=address), known),
            evidence,
        )
    if elsewhere is not None and port in elsewhere.open_ports and any(each.answers for each in far):
        return Finding(
            "probe.connection.port-blocked",
            Severity.PROBLEM,
            text(
                "links", "Port {port} does not answer anywhere, not at {other} either.", port=port, other=elsewhere.host
            ),
            text("links", "A firewall of this network drops connections to this port."),
            (allow,),
            evidence,
        )
    return None
