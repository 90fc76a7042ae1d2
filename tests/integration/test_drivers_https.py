"""Every driver that speaks HTTP, over https: the first certificate is kept, another one stops it before it has said a word."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

import pytest

from evsetup.cards.shelf import load_shelf
from evsetup.domain.secret import Secret
from evsetup.domain.sighting import Endpoint, Way
from evsetup.drivers.registry import WAYS, open_driver
from evsetup.links.faults import LinkFault
from evsetup.links.http import Credentials
from evsetup.links.server_trust import CertificateChanged, ServerTrust
from evsetup.links.tls import TemporaryAuthority, server_context

SHELF = load_shelf()
LOGIN = Credentials("admin", Secret("right"))
OVER_HTTP = sorted(name for name, way in WAYS.items() if way is Way.HTTP)


class Door:
    """An https port that says "not found" to everything; ``heard`` is what was said to it behind the handshake."""

    def __init__(self) -> None:
        self.port = 0
        self.heard = bytearray()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while said := await reader.read(4096):
                self.heard += said
                writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                await writer.drain()
                break
        writer.transport.abort()


@asynccontextmanager
async def door(port: int = 0) -> AsyncIterator[Door]:
    """With a certificate that was made just now."""
    it = Door()
    tls: ssl.SSLContext = server_context(TemporaryAuthority.create("Charger").issue(["charger.local"]))
    server = await asyncio.start_server(it.serve, "127.0.0.1", port, ssl=tls)
    it.port = server.sockets[0].getsockname()[1]
    try:
        yield it
    finally:
        server.close()
        await server.wait_closed()


async def ask(name: str, port: int, trust: ServerTrust) -> LinkFault:
    shelved = next(card for card in SHELF.chargers.values() if name in card.drivers)
    card = replace(shelved, drivers=(name,))
    endpoint = Endpoint(Way.HTTP, f"https://127.0.0.1:{port}")
    driver = await open_driver(endpoint, credentials=LOGIN, csms=None, card=card, trust=trust)
    assert driver.name == name
    try:
        with pytest.raises(LinkFault) as caught:
            await driver.read_identity()
    finally:
        await driver.close()
    return caught.value


@pytest.mark.parametrize("name", OVER_HTTP)
async def test_the_first_certificate_is_kept_and_another_one_stops_every_driver_before_it_speaks(name: str) -> None:
    trust = ServerTrust()
    async with door() as first:
        assert not isinstance(await ask(name, first.port, trust), CertificateChanged)
        assert b" HTTP/1.1\r\n" in first.heard
        known, first.heard = trust.certificate, bytearray()
        assert not isinstance(await ask(name, first.port, trust), CertificateChanged)
        assert first.heard
    async with door(first.port) as second:
        fault = await ask(name, second.port, trust)

    assert len(known) == 64
    assert isinstance(fault, CertificateChanged)
    assert fault.shown not in {known, ""}
    assert trust.certificate == known
    assert fault.finding.do
    assert not second.heard
