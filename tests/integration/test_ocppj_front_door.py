"""The front door, byte by byte: what real chargers send first, whether it is let in, and what exactly is said of it."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest

from evsetup.domain.secret import Secret
from evsetup.ocppj import wire
from evsetup.ocppj.csms import CommissioningCsms, CsmsEvent, DialledIn, Dropped, Noticed
from evsetup.ocppj.key_form import KeyForm

KEY = "Zwanzig-Zeichen-hier"
HEX = KEY.encode().hex()


def basic(password: bytes | str, user: str = "CP1") -> str:
    raw = password.encode() if isinstance(password, str) else password
    return base64.b64encode(user.encode() + b":" + raw).decode()


GOOD = {
    "Host": "192.168.1.20:9000",
    "Upgrade": "websocket",
    "Connection": "Upgrade",
    "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Protocol": "ocpp1.6",
    "Authorization": f"Basic {basic(KEY)}",
}


def request(line: str = "GET /ocpp/CP1 HTTP/1.1", end: str = "\r\n", **changed: str | None) -> bytes:
    """A good request with one thing otherwise; ``None`` leaves a header out, ``_`` in a name stands for ``-``."""
    headers = dict(GOOD)
    for name, value in changed.items():
        spelled = next(
            known for known in [*GOOD, name.replace("_", "-")] if known.lower() == name.replace("_", "-").lower()
        )
        headers.pop(spelled, None)
        if value is not None:
            headers[spelled] = value
    return end.join([line, *(f"{name}: {value}" for name, value in headers.items()), "", ""]).encode()


Told = TypeVar("Told", DialledIn, Dropped, Noticed)


class Door:
    """A running CSMS that expects CP1, and all that it told."""

    def __init__(self, csms: CommissioningCsms) -> None:
        self.csms = csms
        self.events: list[CsmsEvent] = []
        self._more = asyncio.Event()
        csms.subscribe(self._take)

    def _take(self, event: CsmsEvent) -> None:
        self.events.append(event)
        self._more.set()

    async def sees(self, kind: type[Told]) -> Told:
        """The first event of this kind, waited for."""
        async with asyncio.timeout(10):
            while True:
                self._more.clear()
                for event in self.events:
                    if isinstance(event, kind):
                        return event
                await self._more.wait()

    async def verdict(self) -> DialledIn:
        """The first thing that is said of who dialled in."""
        return await self.sees(DialledIn)

    @asynccontextmanager
    async def knocks(self, raw: bytes) -> AsyncIterator[tuple[bytes, asyncio.StreamWriter]]:
        """The first line that a bare socket gets back for ``raw``, empty when there is none; the socket stays open."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.csms.port)
        writer.write(raw)
        try:
            async with asyncio.timeout(10):
                yield await reader.readline(), writer
        finally:
            writer.transport.abort()


@asynccontextmanager
async def door(identity: str = "CP1", key: str | None = KEY) -> AsyncIterator[Door]:
    async with CommissioningCsms() as csms:
        csms.expect(identity, Secret(key) if key is not None else None)
        yield Door(csms)


LET_IN = {
    "as it should be": (request(), ()),
    "no subprotocol": (request(sec_websocket_protocol=None), ("dial-in.assumed-1.6",)),
    "empty subprotocol": (request(sec_websocket_protocol=""), ("dial-in.assumed-1.6",)),
    "OCPP1.6": (request(sec_websocket_protocol="OCPP1.6"), ("dial-in.subprotocol-spelling",)),
    "ocpp1.6j": (request(sec_websocket_protocol="ocpp1.6j"), ("dial-in.subprotocol-spelling",)),
    "semicolon": (request(sec_websocket_protocol="ocpp1.6;ocpp2.0.1"), ("dial-in.assumed-1.6",)),
    "trailing comma": (request(sec_websocket_protocol="ocpp1.6,"), ("dial-in.subprotocol-spelling",)),
    "two subprotocol headers": (
        request(sec_websocket_protocol="ocpp1.6").replace(
            b"Authorization", b"Sec-WebSocket-Protocol: ocpp2.0.1\r\nAuthorization"
        ),
        ("dial-in.subprotocol-spelling",),
    ),
    "two versions": (request(sec_websocket_protocol="ocpp2.0.1, ocpp1.6"), ()),
    "no identity in the path": (request("GET / HTTP/1.1"), ("dial-in.identity-in-log-in",)),
    "no identity, the path alone": (request("GET /ocpp HTTP/1.1"), ("dial-in.identity-in-log-in",)),
    "double slash": (request("GET //ocpp//CP1 HTTP/1.1"), ("dial-in.double-slash",)),
    "percent-encoded": (request("GET /ocpp/%43P1 HTTP/1.1"), ("dial-in.encoded-identity",)),
    "query": (request("GET /ocpp/CP1?a=b HTTP/1.1"), ("dial-in.query",)),
    "whole URL": (request("GET ws://192.168.1.20/ocpp/CP1 HTTP/1.1"), ("dial-in.absolute-target",)),
    "space at the end": (request("GET /ocpp/CP1  HTTP/1.1"), ("dial-in.space-in-path",)),
    "no Host": (request(host=None), ("dial-in.no-host",)),
    "Content-Length: 0": (request(content_length="0"), ("dial-in.content-length",)),
    "no Connection": (request(connection=None), ("dial-in.no-upgrade-header",)),
    "keep-alive only": (request(connection="keep-alive"), ("dial-in.no-upgrade-header",)),
    "no Upgrade": (request(upgrade=None), ("dial-in.no-upgrade",)),
    "no version": (request(sec_websocket_version=None), ("dial-in.no-websocket-version",)),
    "HTTP/1.0": (request("GET /ocpp/CP1 HTTP/1.0"), ("dial-in.old-http",)),
    "LF only": (request(end="\n"), ("dial-in.bare-line-ends",)),
    "space before colons": (request().replace(b": ", b" : "), ("dial-in.space-before-colon",)),
    "a line that is no header": (request().replace(b"Host", b"hello there\r\nHost"), ("dial-in.broken-header",)),
    "a folded header": (
        request().replace(b"Upgrade: websocket", b"Upgrade:\r\n websocket"),
        ("dial-in.folded-header",),
    ),
    "a control character": (request().replace(b"192.168", b"\x01192.168"), ("dial-in.control-characters",)),
    "a long header": (request(x_long="x" * 4000), ()),
    "a header of 8 kB": (request(x_long="x" * 8192), ("dial-in.long-header",)),
    "300 headers": (
        request().replace(b"Host", b"".join(b"X-%d: y\r\n" % number for number in range(300)) + b"Host"),
        ("dial-in.long-header",),
    ),
    "basic in lower case": (request(authorization=f"basic {basic(KEY)}"), ("dial-in.odd-login",)),
    "no padding": (request(authorization=f"Basic {basic(HEX).rstrip('=')}"), ("dial-in.odd-login",)),
}


@pytest.mark.parametrize("name", list(LET_IN))
async def test_who_can_be_understood_is_let_in_and_told_exactly_what_is_odd(name: str) -> None:
    raw, codes = LET_IN[name]
    async with door() as here, here.knocks(raw) as (status, _):
        assert b" 101 " in status
        said = await here.verdict()
        assert (said.admitted, said.identity) == (True, "CP1")
        assert tuple(finding.code for finding in said.findings) == codes


REFUSED = {
    "nobody expects it": (request("GET /ocpp/CP2 HTTP/1.1"), b"404", "dial-in.unknown-identity"),
    "another letter case": (request("GET /ocpp/cp1 HTTP/1.1"), b"404", "dial-in.other-spelling"),
    "no identity at all": (request("GET /ocpp HTTP/1.1", authorization=None), b"404", "dial-in.no-identity"),
    "no key": (request(authorization=None), b"401", "dial-in.no-key"),
    "no base64": (request(authorization="Basic ???"), b"401", "dial-in.garbled-login"),
    "Bearer": (request(authorization="Bearer abc"), b"401", "dial-in.garbled-login"),
    "another user": (request(authorization=f"Basic {basic(KEY, 'CP2')}"), b"401", "dial-in.other-user"),
    "a wrong key": (request(authorization=f"Basic {basic('wrong')}"), b"401", "dial-in.wrong-key"),
    "SOAP": (
        b"POST /soap HTTP/1.1\r\nContent-Type: application/soap+xml\r\n\r\n<soap:Envelope/>",
        b"400",
        "dial-in.soap",
    ),
    "noise": (b"\x00\x01\x02 hello\r\n", b"400", "dial-in.garbled"),
    "no HTTP version": (b"GET /ocpp/CP1\r\n\r\n", b"400", "dial-in.garbled"),
    "a path of 8 kB": (request(f"GET /{'x' * 8192}/CP1 HTTP/1.1"), b"400", "dial-in.garbled"),
    "a log-in of 8 kB": (request(authorization="Basic " + "x" * 8192), b"400", "dial-in.garbled"),
    "no end": (b"GET /ocpp/CP1 HTTP/1.1\r\nX: " + b"x" * 20_000, b"400", "dial-in.garbled"),
}


@pytest.mark.parametrize("name", list(REFUSED))
async def test_every_refusal_has_a_status_and_a_reason(name: str) -> None:
    raw, status, code = REFUSED[name]
    async with door() as here, here.knocks(raw) as (line, _):
        assert line.split(b" ")[1] == status
        said = await here.verdict()
        assert not said.admitted
        assert said.finding is not None
        assert said.finding.code == code
        assert KEY not in repr(here.events)
        assert basic(KEY) not in repr(here.events)


async def test_the_first_8_kb_of_what_is_no_request_are_kept() -> None:
    async with door() as here, here.knocks(b"HELO charger\r\n" + b"x" * 9000):
        finding = (await here.verdict()).finding
        assert finding is not None
        shown = next(evidence.content for evidence in finding.evidence if evidence.label == "first bytes")
        assert len(shown) == wire.HEAD


@pytest.mark.parametrize(
    ("password", "form"),
    [
        (KEY.encode(), KeyForm.TEXT),
        (HEX.encode(), KeyForm.HEX_LOWER),
        (HEX.upper().encode(), KeyForm.HEX_UPPER),
    ],
    ids=["text", "hex", "HEX"],
)
async def test_the_form_of_the_key_is_told(password: bytes, form: KeyForm) -> None:
    async with door() as here, here.knocks(request(authorization=f"Basic {basic(password)}")) as (status, _):
        assert b" 101 " in status
        await here.verdict()
        assert here.csms.charge_points["CP1"].key_form is form


async def test_a_key_of_hex_digits_sent_as_raw_bytes_is_taken() -> None:
    raw = bytes(range(200, 220))
    async with door(key=raw.hex()) as here, here.knocks(request(authorization=f"Basic {basic(raw)}")) as (status, _):
        assert b" 101 " in status
        await here.verdict()
        assert here.csms.charge_points["CP1"].key_form is KeyForm.RAW


async def test_an_identity_with_a_colon_is_recognised() -> None:
    raw = request("GET /ocpp/A:B HTTP/1.1", authorization=f"Basic {basic(KEY, 'A:B')}")
    async with door("A:B") as here, here.knocks(raw) as (status, _):
        assert b" 101 " in status
        assert [finding.code for finding in (await here.verdict()).findings] == ["dial-in.colon-in-identity"]


async def test_bytes_that_come_one_by_one_make_a_request() -> None:
    async with door() as here:
        reader, writer = await asyncio.open_connection("127.0.0.1", here.csms.port)
        for byte in request():
            writer.write(bytes((byte,)))
            await writer.drain()
            await asyncio.sleep(0)
        assert b" 101 " in await reader.readline()
        writer.transport.abort()
        await here.verdict()


async def test_who_says_nothing_is_ended_and_not_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "PATIENCE_S", 0.05)
    async with door() as here, here.knocks(b"") as (line, _):
        assert line == b""
        assert here.events == []


async def test_who_never_ends_its_request_is_ended_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "PATIENCE_S", 0.05)
    async with door() as here, here.knocks(b"GET /ocpp/CP1 HTTP/1.1\r\nHost: x\r\n") as (line, _):
        assert line == b""
        finding = (await here.verdict()).finding
        assert finding is not None
        assert finding.code == "dial-in.unfinished"


async def test_frames_with_reserved_bits_are_named_when_they_end_the_link() -> None:
    async with door() as here, here.knocks(request()) as (status, writer):
        assert b" 101 " in status
        await here.verdict()
        writer.write(bytes((0xC1, 0x82, 0, 0, 0, 0)) + b"[]")
        await writer.drain()
        assert (await here.sees(Noticed)).finding.code == "dial-in.broken-frames"
        await here.sees(Dropped)


async def test_only_the_chosen_interface_is_listened_on() -> None:
    async with CommissioningCsms(host="127.0.0.2") as csms:
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.3", csms.port)
        _, writer = await asyncio.open_connection("127.0.0.2", csms.port)
        writer.transport.abort()


async def test_guesses_from_one_address_over_many_identities_do_not_lock_out_the_charger_that_is_set_up_now() -> None:
    others = [f"X{number}" for number in range(30)]
    async with door() as here:
        for other in others:
            here.csms.expect(other, Secret(KEY))
        statuses = []
        for _ in range(2):
            for other in others:
                raw = request(f"GET /ocpp/{other} HTTP/1.1", authorization=f"Basic {basic('guess', other)}")
                async with here.knocks(raw) as (line, _):
                    statuses.append(line.split(b" ")[1])
        assert statuses.count(b"401") <= 50
        assert statuses[-1] == b"429"
        async with here.knocks(request()) as (line, _):
            assert b" 101 " in line
