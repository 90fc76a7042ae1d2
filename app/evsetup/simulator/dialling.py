"""How a simulated charger dials a CSMS: OCPP-J 1.6 over WebSocket, Basic with the key as raw bytes, own root store."""

from __future__ import annotations

import base64
import re
import ssl
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, InvalidURI, WebSocketException
from websockets.typing import Subprotocol

_REQUEST_TARGET = re.compile(r"[!-~]*\Z")


class NotConnected(Exception):
    """No link came up; the words are for the device's own log."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where to dial: the whole URL, the Basic user and password (``None``: no header), and the installed root."""

    url: str
    identity: str
    password: bytes | None = field(default=None, repr=False)
    root_ca: Path | None = None


async def dial(
    destination: Destination, *, timeout_s: float = 10.0, ping_interval_s: float | None = None
) -> ClientConnection:
    """An open link with subprotocol ocpp1.6.

    Raises:
        NotConnected: whatever stood in the way.
    """
    url = urlsplit(destination.url)
    if url.scheme not in {"ws", "wss"} or not _REQUEST_TARGET.match(destination.url):
        raise NotConnected("the address cannot be written into a request line")
    headers: dict[str, str] = {}
    if destination.password is not None:
        login = destination.identity.encode() + b":" + destination.password
        headers["Authorization"] = "Basic " + base64.b64encode(login).decode("ascii")
    try:
        link = await connect(
            destination.url,
            ssl=_own_roots(destination.root_ca) if url.scheme == "wss" else None,
            subprotocols=[Subprotocol("ocpp1.6")],
            additional_headers=headers,
            user_agent_header=None,
            compression=None,
            proxy=None,
            open_timeout=timeout_s,
            ping_interval=ping_interval_s,
            ping_timeout=ping_interval_s,
            close_timeout=1.0,
            max_size=64 * 1024,
        )
    except (OSError, TimeoutError, InvalidHandshake, InvalidURI, WebSocketException, ValueError) as error:
        raise NotConnected(f"{type(error).__name__}: {error}") from None
    if link.subprotocol != "ocpp1.6":
        await link.close(1002, "no common subprotocol")
        raise NotConnected("the CSMS speaks no ocpp1.6")
    return link


def _own_roots(root_ca: Path | None) -> ssl.SSLContext:
    """Trusts the installed root and nothing else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if root_ca is not None and root_ca.exists():
        context.load_verify_locations(root_ca)
    return context
