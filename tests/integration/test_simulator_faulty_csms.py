"""The faulty CSMS does what each switch says, seen by clients that know nothing of the probe; without one it is healthy."""

from __future__ import annotations

import asyncio
import base64
import json
import socket
import ssl
from dataclasses import fields
from enum import Enum

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory
from websockets.typing import Subprotocol

from evsetup.domain.secret import Secret
from evsetup.simulator import csms_faults
from evsetup.simulator.csms_faults import (
    CITRINEOS,
    HEALTHY,
    HTTPS_PORT,
    OCPP_CSMS,
    PORTAL_PAGE,
    STEVE,
    WEBSOCKETS,
    AnswerFault,
    Clock,
    Compression,
    CsmsFaults,
    HttpFault,
    KeyFault,
    LinkEnd,
    PortFault,
    Reply,
    SecondLink,
    Slash,
    Spelling,
    TcpFault,
    TooLarge,
)
from evsetup.simulator.faulty_csms import FaultyCsms
from evsetup.simulator.faulty_door import OTHER_USER
from evsetup.simulator.tls_workshop import TlsFault, TlsServer, tls_server

KEY = Secret("a-key-of-20-letters!")
BOOT = {"chargePointVendor": "evsetup", "chargePointModel": "test"}


def csms(faults: CsmsFaults = HEALTHY, tls: ssl.SSLContext | None = None, identity: str = "CP1") -> FaultyCsms:
    return FaultyCsms({identity: KEY}, faults=faults, tls=tls)


def log_in(user: str = "CP1", key: str = KEY.reveal()) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{key}".encode()).decode()}


def dialled(
    at: FaultyCsms,
    tail: str = "/CP1",
    *,
    offered: str = "ocpp1.6",
    headers: dict[str, str] | None = None,
    context: ssl.SSLContext | None = None,
    compressed: bool = False,
) -> connect:
    return connect(
        at.url + tail,
        subprotocols=[Subprotocol(offered)] if offered else None,
        additional_headers=log_in() if headers is None else headers,
        ssl=context,
        proxy=None,
        ping_interval=None,
        close_timeout=1,
        compression=None,
        extensions=[ClientPerMessageDeflateFactory()] if compressed else None,
    )


async def status(at: FaultyCsms, tail: str = "/CP1", **how: object) -> int:
    """The status of one upgrade."""
    try:
        async with dialled(at, tail, **how):  # type: ignore[arg-type]
            return 101
    except InvalidStatus as refused:
        return refused.response.status_code


async def asked(link: ClientConnection, action: str, payload: object) -> list[object]:
    await link.send(json.dumps([2, "1", action, payload]))
    answer: list[object] = json.loads(await link.recv())
    return answer


async def raw_answer(at: FaultyCsms) -> bytes:
    """All bytes that come for an upgrade; a reset ends them."""
    reader, writer = await asyncio.open_connection("127.0.0.1", at.port)
    request = "GET /ocpp/CP1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    request += "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
    request += f"Authorization: {log_in()['Authorization']}\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n"
    writer.write(request.encode())
    try:
        return await reader.read(4096)
    except ConnectionResetError:
        return b"RESET"
    finally:
        writer.close()


def test_no_switch_is_on_by_itself() -> None:
    assert CsmsFaults() == HEALTHY
    choices = [kind for kind in vars(csms_faults).values() if isinstance(kind, type) and issubclass(kind, Enum)]
    assert all(isinstance(choice.value, str) for kind in choices for choice in kind)
    assert {one.name for one in fields(CsmsFaults)} >= {"tcp", "port", "http", "reply", "key", "boot", "second_link"}


async def test_a_healthy_one_boots_a_charger_in_each_version_over_tls() -> None:
    server = tls_server(TlsFault.NONE)
    trust = trusting(server)
    async with csms(tls=server.context) as running:
        for offered, payload in (
            ("ocpp1.6", BOOT),
            ("ocpp2.0.1", {"reason": "PowerUp", "chargingStation": {"vendorName": "v", "model": "m"}}),
            ("ocpp2.1", {"reason": "PowerUp", "chargingStation": {"vendorName": "v", "model": "m"}}),
        ):
            async with dialled(running, offered=offered, context=trust) as link:
                assert link.subprotocol == offered
                kind, _, answer = await asked(link, "BootNotification", payload)
                assert kind == 3
                assert isinstance(answer, dict)
                assert (answer["status"], answer["interval"]) == ("Accepted", 300)
                assert (await asked(link, "Heartbeat", {}))[0] == 3
                assert (await asked(link, "NoSuchThing", {}))[2] == "NotImplemented"
                await (await link.ping())
        assert running.stations["CP1"].boots == 3


@pytest.mark.parametrize(
    ("fault", "error"),
    [(TcpFault.REFUSES, ConnectionRefusedError), (TcpFault.NEVER_TAKES, TimeoutError)],
)
async def test_a_port_that_takes_no_connection(fault: TcpFault, error: type[Exception]) -> None:
    async with csms(CsmsFaults(tcp=fault)) as running:
        with pytest.raises(error):
            async with asyncio.timeout(0.3):
                await asyncio.open_connection("127.0.0.1", running.port)


@pytest.mark.parametrize(
    ("fault", "heard"),
    [(TcpFault.CLOSES, b""), (TcpFault.RESETS, b"RESET"), (TcpFault.GARBAGE, b"220 mail.example ESMTP ready\r\n")],
)
async def test_a_port_that_takes_connections_and_is_no_csms(fault: TcpFault, heard: bytes) -> None:
    async with csms(CsmsFaults(tcp=fault)) as running:
        _, writer = connection = await asyncio.open_connection("127.0.0.1", running.port)
        try:
            assert await connection[0].read(100) == heard
        except ConnectionResetError:
            assert heard == b"RESET"
        writer.close()


async def test_a_port_that_stays_silent_is_left_without_waiting() -> None:
    async with csms(CsmsFaults(tcp=TcpFault.SILENT)) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(b"GET / HTTP/1.1\r\n\r\n")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await reader.read(1)
    assert await reader.read() == b""
    writer.close()


def trusting(server: TlsServer) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=server.root_pem)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [(TlsFault.OLD_TLS, "ALERT_PROTOCOL_VERSION"), (TlsFault.CLIENT_CERTIFICATE_TLS_1_2, "ALERT_HANDSHAKE_FAILURE")],
)
async def test_a_handshake_that_fails_ends_with_the_servers_word_for_it(fault: TlsFault, reason: str) -> None:
    server = tls_server(fault)
    async with csms(tls=server.context) as running:
        for _ in range(2):
            with pytest.raises(ssl.SSLError, match=reason):
                await dialled(running, context=trusting(server))


async def test_a_port_may_speak_tls_where_the_address_says_ws_and_the_other_way_round() -> None:
    server = tls_server(TlsFault.NONE)
    async with csms(CsmsFaults(port=PortFault.PLAIN), server.context) as running:
        assert running.url.startswith("wss://")
        with pytest.raises((ConnectionResetError, ssl.SSLError)):
            await dialled(running, context=trusting(server))
    async with csms(CsmsFaults(port=PortFault.TLS), server.context) as running:
        assert running.url.startswith("ws://")
        reader, writer = await asyncio.open_connection("localhost", running.port, ssl=trusting(server))
    assert await reader.read() == b"", "what never asked anything is left, too"
    writer.close()


@pytest.mark.parametrize(
    ("fault", "begins"),
    [
        (None, b"HTTP/1.1 101 "),
        (HttpFault.CLOSES, b""),
        (HttpFault.RESETS, b"RESET"),
        (HttpFault.GARBAGE, b"\x00\x01\x02\x03 ready"),
        (HttpFault.HALF_ANSWER, b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: webs"),
        (HttpFault.ENDLESS_HEADERS, b"HTTP/1.1 101 Switching Protocols\r\n"),
        (HttpFault.HTTP_1_0, b"HTTP/1.0 101 "),
    ],
)
async def test_the_bytes_of_the_answer(fault: HttpFault | None, begins: bytes) -> None:
    async with csms(CsmsFaults(http=fault)) as running:
        heard = await raw_answer(running)
    assert heard.startswith(begins)
    assert bool(heard) == bool(begins)


@pytest.mark.parametrize(
    ("faults", "header", "there"),
    [
        (CsmsFaults(http=HttpFault.NO_UPGRADE_HEADER), b"\r\nUpgrade:", False),
        (CsmsFaults(http=HttpFault.WRONG_ACCEPT), b"\r\nSec-WebSocket-Accept: bm90", True),
        (CsmsFaults(date=Clock.EPOCH), b"\r\nDate: Thu, 01 Jan 1970 00:00:07 GMT\r\n", True),
        (CsmsFaults(date=Clock.ABSENT), b"\r\nDate:", False),
        (HEALTHY, b"\r\nSec-WebSocket-Protocol: ocpp1.6\r\n", True),
        (CsmsFaults(names_subprotocol="ocpp9.9"), b"\r\nSec-WebSocket-Protocol: ocpp9.9\r\n", True),
        (CsmsFaults(names_subprotocol=""), b"\r\nSec-WebSocket-Protocol:", False),
    ],
)
async def test_the_headers_of_the_answer(faults: CsmsFaults, header: bytes, *, there: bool) -> None:
    async with csms(faults) as running:
        assert (header in await raw_answer(running)) == there


@pytest.mark.parametrize("reply", [PORTAL_PAGE, HTTPS_PORT, Reply(204), Reply(302, "", (("Location", "ws://x/"),))])
async def test_a_reply_in_place_of_the_websocket(reply: Reply) -> None:
    async with csms(CsmsFaults(reply=reply)) as running:
        heard = await raw_answer(running)
    assert heard.startswith(f"HTTP/1.1 {reply.status} ".encode())
    assert heard.endswith(b"\r\n\r\n" + reply.body.encode())
    assert all(f"\r\n{name}: {value}\r\n".encode() in heard for name, value in reply.headers)


@pytest.mark.parametrize(
    ("faults", "tail", "how", "expected"),
    [
        (HEALTHY, "/CP1", {}, 101),
        (HEALTHY, "/CP1/", {}, 101),
        (HEALTHY, "/CP2", {}, 404),
        (HEALTHY, "/x/CP1", {}, 404),
        (HEALTHY, "/cp1", {}, 404),
        (HEALTHY, "/CP1", {"headers": {}}, 401),
        (HEALTHY, "/CP1", {"headers": log_in(key="wrong")}, 401),
        (CsmsFaults(slash=Slash.WITH), "/CP1", {}, 404),
        (CsmsFaults(slash=Slash.WITH), "/CP1/", {}, 101),
        (CsmsFaults(slash=Slash.WITHOUT), "/CP1/", {}, 404),
        (CsmsFaults(spelling=Spelling.ANY_CASE), "/cp1", {}, 101),
        (CsmsFaults(spelling=Spelling.RAW), "/CP%31", {}, 404),
        (CsmsFaults(spelling=Spelling.ENCODED), "/CP:1", {}, 404),
        (CsmsFaults(prefix="OP-"), "/CP1", {}, 404),
        (CsmsFaults(prefix="OP-"), "/OP-CP1", {"headers": log_in("OP-CP1")}, 101),
        (CsmsFaults(key=KeyFault.ANY), "/CP1", {"headers": {}}, 101),
        (CsmsFaults(key=KeyFault.OPTIONAL), "/CP1", {"headers": {}}, 101),
        (CsmsFaults(key=KeyFault.OPTIONAL), "/CP1", {"headers": log_in(key="wrong")}, 401),
        (CsmsFaults(key=KeyFault.NONE_RIGHT), "/CP1", {}, 401),
        (CsmsFaults(key=KeyFault.STRIPPED), "/CP1", {}, 401),
        (CsmsFaults(key=KeyFault.HEX_DIGITS), "/CP1", {}, 401),
        (
            CsmsFaults(key=KeyFault.HEX_DIGITS),
            "/CP1",
            {"headers": log_in(key=KEY.reveal().encode().hex())},
            101,
        ),
        (CsmsFaults(key=KeyFault.OTHER_USER), "/CP1", {}, 401),
        (CsmsFaults(key=KeyFault.OTHER_USER), "/CP1", {"headers": log_in(OTHER_USER)}, 101),
        (CsmsFaults(wants_tls=True), "/CP1", {}, 403),
        (CsmsFaults(full=True), "/CP1", {}, 503),
        (CsmsFaults(compression=Compression.INSISTED), "/CP1", {}, 400),
        (CsmsFaults(compression=Compression.INSISTED), "/CP1", {"compressed": True}, 101),
        (CsmsFaults(habits=STEVE), "/a%20b", {}, 400),
        (CsmsFaults(habits=STEVE), "/CP1", {"offered": ""}, 400),
        (CsmsFaults(habits=STEVE), "/CP1", {"offered": "ocpp9"}, 404),
        (CsmsFaults(habits=STEVE, wants_tls=True), "/CP1", {}, 401),
        (CsmsFaults(habits=CITRINEOS), "/CP2", {}, 401),
        (CsmsFaults(habits=OCPP_CSMS), "/CP1", {"offered": "ocpp9"}, 400),
        (CsmsFaults(habits=WEBSOCKETS), "/CP1", {"offered": ""}, 400),
        (CsmsFaults(habits=WEBSOCKETS), "/CP2", {}, 101),
    ],
)
async def test_whom_it_lets_in(faults: CsmsFaults, tail: str, how: dict[str, object], expected: int) -> None:
    async with csms(faults) as running:
        assert await status(running, tail, **how) == expected


@pytest.mark.parametrize(
    ("faults", "tail", "offered", "code"),
    [(HEALTHY, "/CP1", "ocpp9", 1002), (CsmsFaults(habits=WEBSOCKETS), "/CP2", "ocpp1.6", 1008)],
)
async def test_whom_it_lets_in_only_to_hang_up(faults: CsmsFaults, tail: str, offered: str, code: int) -> None:
    async with csms(faults) as running, dialled(running, tail, offered=offered) as link:
        await link.wait_closed()
        assert link.close_code == code


async def test_a_refused_key_may_end_in_a_reset() -> None:
    async with csms(CsmsFaults(key=KeyFault.NONE_RIGHT, hangs_up_on_wrong_key=True)) as running:
        assert (await raw_answer(running)).startswith(b"HTTP/1.1 401 Unauthorized\r\n\r\n")


@pytest.mark.parametrize(
    ("faults", "answer"),
    [
        (CsmsFaults(boot_status="Pending", interval=0), {"status": "Pending", "interval": 0}),
        (CsmsFaults(boot_status="Rejected"), {"status": "Rejected", "interval": 300}),
        (CsmsFaults(interval=None), {"status": "Accepted"}),
    ],
)
async def test_what_boot_is_answered(faults: CsmsFaults, answer: dict[str, object]) -> None:
    async with csms(faults) as running, dialled(running) as link:
        payload = (await asked(link, "BootNotification", BOOT))[2]
        assert isinstance(payload, dict)
        assert payload.pop("currentTime")
        assert payload == answer


@pytest.mark.parametrize("clock", list(Clock))
async def test_what_time_it_tells(clock: Clock) -> None:
    async with csms(CsmsFaults(current_time=clock)) as running, dialled(running) as link:
        payload = (await asked(link, "Heartbeat", {}))[2]
        assert isinstance(payload, dict)
        told = str(payload.get("currentTime", ""))
    assert (told == "") == (clock is Clock.ABSENT)
    assert told.startswith("1970-") == (clock is Clock.EPOCH)
    assert told.endswith("Z") == (clock not in {Clock.ABSENT, Clock.NO_ZONE, Clock.UNREADABLE})


@pytest.mark.parametrize("action", ["BootNotification", "Heartbeat", "StatusNotification"])
async def test_what_comes_in_place_of_an_answer(action: str) -> None:
    name = {"BootNotification": "boot", "Heartbeat": "heartbeat", "StatusNotification": "status"}[action]
    for fault in AnswerFault:
        async with csms(CsmsFaults(**{name: fault})) as running, dialled(running) as link:  # type: ignore[arg-type]
            await link.send(json.dumps([2, "1", action, {}]))
            match fault:
                case AnswerFault.CALL_ERROR:
                    assert json.loads(await link.recv())[:3] == [4, "1", "InternalError"]
                case AnswerFault.CLOSES:
                    await link.wait_closed()
                    assert link.close_code == 1000
                case AnswerFault.GARBLED:
                    with pytest.raises(ValueError):
                        json.loads(await link.recv())
                case AnswerFault.SILENT:
                    assert (await asked(link, "DataTransfer", {"vendorId": "x"}))[0] == 3


async def test_the_second_boot_may_end_the_link() -> None:
    async with csms(CsmsFaults(drops_second_boot=True)) as running, dialled(running) as link:
        await asked(link, "BootNotification", BOOT)
        await link.send(json.dumps([2, "2", "BootNotification", BOOT]))
        await link.wait_closed()


async def test_pongs_may_stay_away_and_pings_may_come() -> None:
    async with csms(CsmsFaults(no_pong=True)) as running, dialled(running) as link:
        waiter = await link.ping()
        assert (await asked(link, "Heartbeat", {}))[0] == 3
        assert not waiter.done()
        waiter.cancel()
    pinged = asyncio.Event()

    class Hearing(ClientConnection):
        def process_event(self, event: object) -> None:
            if getattr(getattr(event, "opcode", None), "name", "") == "PING":
                pinged.set()
            super().process_event(event)  # type: ignore[arg-type]

    async with csms(CsmsFaults(pings_every_s=0.01)) as running:
        url = f"{running.url}/CP1"
        async with (
            connect(
                url,
                subprotocols=[Subprotocol("ocpp1.6")],
                additional_headers=log_in(),
                proxy=None,
                create_connection=Hearing,
                ping_interval=None,
            ),
            asyncio.timeout(10),
        ):
            await pinged.wait()


@pytest.mark.parametrize(
    ("end", "code"),
    [
        (LinkEnd.NORMAL, 1000),
        (LinkEnd.GOING_AWAY, 1001),
        (LinkEnd.INTERNAL_ERROR, 1011),
        (LinkEnd.ABNORMAL, 1006),
        (LinkEnd.RESET, 1006),
    ],
)
async def test_an_idle_link_ends(end: LinkEnd, code: int) -> None:
    async with csms(CsmsFaults(idle_limit_s=0.05, idle_end=end)) as running, dialled(running) as link:
        await link.wait_closed()
        assert link.close_code == code


@pytest.mark.parametrize(("how", "code"), [(TooLarge.CLOSES, 1009), (TooLarge.CUTS, 1006)])
async def test_a_long_message_ends_the_link(how: TooLarge, code: int) -> None:
    async with csms(CsmsFaults(most_bytes=8192, too_large=how)) as running, dialled(running) as link:
        assert (await asked(link, "DataTransfer", {"vendorId": "x", "data": "0" * 8000}))[0] == 3
        await link.send(json.dumps([2, "2", "DataTransfer", {"vendorId": "x", "data": "0" * 8192}]))
        await link.wait_closed()
        assert link.close_code == code


async def test_a_long_message_may_be_lost() -> None:
    async with csms(CsmsFaults(most_bytes=8192, too_large=TooLarge.SWALLOWS)) as running, dialled(running) as link:
        await link.send(json.dumps([2, "2", "DataTransfer", {"vendorId": "x", "data": "0" * 8192}]))
        assert (await asked(link, "Heartbeat", {}))[1] == "1"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Compression.AGREED, None),
        (Compression.INSISTED, None),
        (Compression.DECLINED, None),
        (Compression.UNASKED, 1002),
        (Compression.BROKEN, 1002),
    ],
)
async def test_compression(fault: Compression, code: int | None) -> None:
    async with csms(CsmsFaults(compression=fault)) as running, dialled(running, compressed=True) as link:
        try:
            assert (await asked(link, "Heartbeat", {}))[0] == 3
        except ConnectionClosed:
            assert code is not None
        assert bool(link.protocol.extensions) == (fault not in {Compression.DECLINED, Compression.UNASKED})
        assert (link.close_code is None) == (code is None)


async def test_a_second_link_replaces_the_first_stands_beside_it_or_is_refused() -> None:
    async with csms() as running, dialled(running) as first, dialled(running) as second:
        await first.wait_closed()
        assert (await asked(second, "Heartbeat", {}))[0] == 3
    both = CsmsFaults(second_link=SecondLink.BOTH)
    async with csms(both) as running, dialled(running) as first, dialled(running) as second:
        assert [(await asked(link, "Heartbeat", {}))[0] for link in (second, first)] == [3, 3]
    async with csms(CsmsFaults(second_link=SecondLink.REFUSED)) as running, dialled(running):
        assert await status(running) == 409


async def test_a_reconnect_may_come_too_soon() -> None:
    async with csms(CsmsFaults(refuses_reconnect_s=60)) as running:
        assert await status(running) == 101
        assert await status(running) == 503
        assert [(one.path, one.logged_in, one.status) for one in running.requests] == [
            ("/ocpp/CP1", True, 101),
            ("/ocpp/CP1", True, 503),
        ]


@pytest.mark.parametrize("fault", [HttpFault.SILENT, HttpFault.ENDLESS_HEADERS])
async def test_an_answer_that_never_ends_is_left_without_waiting(fault: HttpFault) -> None:
    async with csms(CsmsFaults(http=fault)) as running:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await dialled(running)


async def test_the_port_of_a_refusing_one_is_nobody_elses() -> None:
    async with csms(CsmsFaults(tcp=TcpFault.REFUSES)) as running:
        with socket.socket() as other, pytest.raises(OSError, match="in use"):
            other.bind(("127.0.0.1", running.port))
