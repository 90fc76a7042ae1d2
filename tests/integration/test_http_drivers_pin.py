"""Every driver over HTTP takes a charger's certificate at first sight, and sends nothing to one that shows another."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

import pytest
from aiohttp import web

from evsetup.cards.shelf import load_shelf
from evsetup.domain.secret import Secret
from evsetup.domain.sighting import Endpoint, Way
from evsetup.drivers.registry import WAYS, open_driver
from evsetup.links.faults import LinkFault
from evsetup.links.http import Credentials
from evsetup.links.server_trust import CertificateChanged, ServerTrust
from evsetup.links.tls import TemporaryAuthority, server_context

OVER_HTTP = sorted(name for name, way in WAYS.items() if way is Way.HTTP)


def fresh() -> ssl.SSLContext:
    return server_context(TemporaryAuthority.create("Charger").issue(["charger.local"]))


@asynccontextmanager
async def page(tls: ssl.SSLContext, asked: list[str], port: int = 0) -> AsyncIterator[int]:
    """A charger's page over https that answers nothing of use; its port. What it is asked goes into ``asked``."""

    async def answer(request: web.BaseRequest) -> web.Response:
        asked.append(request.path)
        return web.json_response({})

    runner = web.ServerRunner(web.Server(answer), shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port, ssl_context=tls, reuse_address=True).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def ask(name: str, port: int, trust: ServerTrust) -> None:
    card = replace(load_shelf().card(""), drivers=(name,))
    login = Credentials("admin", Secret("a password"))
    endpoint = Endpoint(Way.HTTP, f"https://127.0.0.1:{port}")
    driver = await open_driver(endpoint, credentials=login, csms=None, card=card, trust=trust)
    try:
        await driver.read_identity()
    finally:
        await driver.close()


@pytest.mark.parametrize("name", OVER_HTTP)
async def test_the_first_certificate_is_kept_and_another_one_is_never_spoken_to(name: str) -> None:
    trust, asked, asked_later = ServerTrust(), list[str](), list[str]()
    async with page(fresh(), asked) as port:
        with suppress(LinkFault):
            await ask(name, port, trust)
    known = trust.certificate
    async with page(fresh(), asked_later, port):
        with pytest.raises(CertificateChanged) as caught:
            await ask(name, port, trust)

    assert asked, "with its first certificate it was asked"
    assert len(known) == 64
    assert trust.certificate == known, "only a person takes another"
    assert asked_later == []
    assert caught.value.finding.code == "link.http.certificate-changed"
