"""Each way of a simulated charger to dial in wrongly, as the bytes that a bare socket receives."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.integration.test_simulator_security import charger_at
from tests.support.watching_csms import watching_csms

from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks


@asynccontextmanager
async def bare_socket() -> AsyncIterator[tuple[int, asyncio.Queue[bytes]]]:
    """A listener that takes the first bytes of each connection and hangs up."""
    heard: asyncio.Queue[bytes] = asyncio.Queue()

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = await reader.read(65536)
        heard.put_nowait(first)
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], heard


async def first_bytes(quirks: Quirks) -> bytes:
    async with bare_socket() as (port, heard), charger_at(port, quirks=quirks), asyncio.timeout(20):
        return await heard.get()


REQUEST = re.compile(
    rb"GET /ocpp/CP-1 HTTP/1\.1\r\nHost: 127\.0\.0\.1:\d+\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    rb"Sec-WebSocket-Key: [^\r]+\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: ocpp1\.6\r\n"
    rb"Authorization: Basic Q1AtMTphLWtleS1vZi0yMC1sZXR0ZXJzIQ==\r\n\r\n"
)


def _as_usual(raw: bytes) -> bytes:
    """A request without what differs from one attempt to the next."""
    return re.sub(rb"(Host|Sec-WebSocket-Key): [^\r\n]+", rb"\1", raw)


async def test_without_a_switch_the_request_is_what_the_standards_ask() -> None:
    assert REQUEST.fullmatch(await first_bytes(NO_QUIRKS))


def _replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return lambda usual: usual.replace(old, new)


@pytest.mark.parametrize(
    ("quirk", "bent"),
    [
        ("no_subprotocol", _replaced(b"Sec-WebSocket-Protocol: ocpp1.6\r\n", b"")),
        ("odd_subprotocol", _replaced(b"ocpp1.6\r\n", b"ocpp1.6j\r\n")),
        ("no_identity", _replaced(b"GET /ocpp/CP-1 ", b"GET / ")),
        ("double_slash", _replaced(b"/ocpp/CP-1", b"/ocpp//CP-1")),
        ("no_slash", _replaced(b"/ocpp/CP-1", b"/ocppCP-1")),
        ("percent_encoded_identity", _replaced(b"CP-1", b"CP%2D1")),
        ("space_in_path", _replaced(b"/ocpp/CP-1", b"/ocpp /CP-1")),
        ("no_connection_header", _replaced(b"Connection: Upgrade\r\n", b"")),
        ("lf_only_request", _replaced(b"\r\n", b"\n")),
        (
            "no_log_in",
            _replaced(b"Authorization: Basic Q1AtMTphLWtleS1vZi0yMC1sZXR0ZXJzIQ==\r\n", b""),
        ),
    ],
)
async def test_a_switch_bends_the_request_and_nothing_else_in_it(quirk: str, bent: Callable[[bytes], bytes]) -> None:
    usual, odd = await first_bytes(NO_QUIRKS), await first_bytes(Quirks(**{quirk: True}))
    assert _as_usual(odd) == _as_usual(bent(usual)) != _as_usual(usual)


async def test_the_serial_number_can_stand_for_the_identity() -> None:
    raw = await first_bytes(Quirks(appends_serial=True))
    assert raw.startswith(b"GET /ocpp/AC22-00417 HTTP/1.1\r\n")


async def test_tls_can_be_spoken_to_a_plain_port() -> None:
    assert (await first_bytes(Quirks(tls_to_plain_port=True)))[:2] == b"\x16\x03"


async def _client_hello(quirks: Quirks) -> bytes:
    async with bare_socket() as (port, heard):
        backend = Backend(f"wss://127.0.0.1:{port}/ocpp", "CP-1", None)
        async with Ocpp16Charger(backend, flash=Flash(), pace=Pace(20), quirks=quirks), asyncio.timeout(20):
            return await heard.get()


async def test_a_client_hello_can_offer_tls_1_0_and_nothing_newer() -> None:
    hello = await _client_hello(Quirks(tls_1_0_only=True))
    usual = await _client_hello(NO_QUIRKS)
    versions = b"\x00\x2b"  # the extension with which newer versions are offered
    assert hello[9:11] == b"\x03\x01"
    assert versions not in hello[43:]
    assert usual[9:11] == b"\x03\x03"


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
async def test_a_tls_1_0_charger_really_connects_where_that_is_still_spoken(tmp_path: Path) -> None:
    authority = TemporaryAuthority.create("Old")
    context = server_context(authority.issue(["127.0.0.1"], rsa=True))
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    root = tmp_path / "root.pem"
    root.write_text(authority.certificate_pem)
    async with watching_csms(tls=context) as csms:
        backend = Backend(f"wss://127.0.0.1:{csms.port}/ocpp", "CP-1", None)
        async with Ocpp16Charger(backend, flash=Flash(), pace=Pace(20), quirks=Quirks(tls_1_0_only=True), root_ca=root):
            await csms.booted()
            assert csms.sockets[0].transport.get_extra_info("ssl_object").version() == "TLSv1"


@pytest.mark.parametrize("quirk", ["no_subprotocol", "odd_subprotocol", "no_identity", "double_slash", "no_slash"])
async def test_it_boots_where_its_way_of_dialling_is_forgiven(quirk: str) -> None:
    async with watching_csms() as csms, charger_at(csms.port, quirks=Quirks(**{quirk: True})):
        await csms.booted()
