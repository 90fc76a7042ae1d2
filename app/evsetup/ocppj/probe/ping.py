"""WebSocket pings, both ways: they keep a connection alive on which nothing is said (``facts/ocpp.md`` §4.1 step 14)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

_PATIENCE_S = 3.0


async def ping(socket: ClientConnection, server_pings: Sequence[float], timeout_s: float) -> Finding:
    """Pings the server once. ``server_pings`` are the moments of its own so far, in seconds."""
    from websockets.exceptions import ConnectionClosed

    patience = min(timeout_s, _PATIENCE_S)
    try:
        async with asyncio.timeout(patience):
            taken_s = await (await socket.ping())
    except TimeoutError:
        return Finding(
            "probe.ping.no-pong",
            Severity.WARNING,
            text("ocppj", "The server does not answer a WebSocket ping within {seconds} s.", seconds=f"{patience:g}"),
            text("ocppj", "A charger that sends pings takes the connection for dead and dials again and again."),
            (
                text(
                    "ocppj", "Turn off pings in the charger (WebSocketPingInterval 0), and let heartbeats come often."
                ),
                text("ocppj", "Show this to the CSMS operator."),
            ),
            server_ping_evidence(server_pings),
        )
    except ConnectionClosed:
        code = socket.close_code
        return Finding(
            "probe.ping.closed",
            Severity.PROBLEM,
            text("ocppj", "The server hangs up when it gets a WebSocket ping."),
            text("ocppj", "A charger that sends pings loses its connection each time."),
            (
                text("ocppj", "Turn off pings in the charger (WebSocketPingInterval 0)."),
                text("ocppj", "Show this to the CSMS operator."),
            ),
            (Evidence("close code", str(code)),) if code is not None else (),
        )
    seen = text("ocppj", "The server answers a ping within {milliseconds} ms.", milliseconds=f"{taken_s * 1000:.0f}")
    return Finding("probe.ping.ok", Severity.OK, seen, evidence=server_ping_evidence(server_pings))


def server_ping_evidence(moments: Sequence[float]) -> tuple[Evidence, ...]:
    """How often the server pings by itself; nothing when it has not yet."""
    if not moments:
        return ()
    every = interval_of(moments)
    often = f", every {every:.0f} s" if every is not None else ""
    return (Evidence("pings of the server", f"{len(moments)}{often}"),)


def interval_of(moments: Sequence[float]) -> float | None:
    """The usual time between ``moments``, in seconds; ``None`` for fewer than two."""
    gaps = sorted(later - earlier for earlier, later in pairwise(moments))
    return gaps[len(gaps) // 2] if gaps else None
