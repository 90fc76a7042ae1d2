"""The recording proxy between raw ends: what one sends the other gets, refusals, closes and deaths included."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import struct
from contextlib import suppress
from http import HTTPStatus
from typing import Any

import pytest
from tests.support.proxy_ends import KEY, LOG_IN, charger, csms, end_of, proxy
from websockets.asyncio.client import ClientConnection
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from evsetup.domain.secret import MASK
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.proxy import RecordingProxy
from evsetup.ocppj.proxy_events import LinkEnded, LinkOpened, LinkRefused, Pinged, Relayed
from evsetup.ocppj.proxy_findings import BadUpstream


async def test_path_log_in_and_offer_reach_the_csms_as_they_are_and_its_choice_comes_back() -> None:
    seen: dict[str, Any] = {}

    def look(_link: ServerConnection, request: Any) -> None:
        seen.update(path=request.path, **{name: request.headers.get_all(name) for name in request.headers})

    async with (
        csms(process_request=look, subprotocols=[Subprotocol("ocpp1.6")]) as upstream,
        proxy(upstream) as (running, heard),
        charger(running, "a%20b;c?x=1", subprotocols=[Subprotocol("ocpp2.0.1"), Subprotocol("ocpp1.6")]) as link,
    ):
        assert link.subprotocol == "ocpp1.6"
        opened = await heard.first(LinkOpened)
    assert seen["path"] == "/base/a%20b;c?x=1"
    assert seen["authorization"] == [LOG_IN]
    assert seen["sec-websocket-protocol"] == ["ocpp2.0.1, ocpp1.6"]
    assert opened.identity == "a b;c"


async def test_no_subprotocol_passes_and_is_noticed() -> None:
    async with (
        csms(subprotocols=None) as upstream,
        proxy(upstream) as (running, heard),
        charger(running) as link,
    ):
        assert link.subprotocol is None
        assert [finding.code for finding in (await heard.first(LinkOpened)).findings] == ["proxy.subprotocol"]


@pytest.mark.parametrize("status", [401, 403, 404, 429, 503])
async def test_a_refusal_reaches_the_charger_as_the_csms_gave_it(status: int) -> None:
    def refuse(link: ServerConnection, _request: Any) -> Any:
        response = link.respond(HTTPStatus(status), f"why {LOG_IN}")
        response.headers["WWW-Authenticate"] = 'Basic realm="theirs"'
        return response

    async with csms(process_request=refuse) as upstream, proxy(upstream) as (running, heard):
        with pytest.raises(InvalidStatus) as told:
            await charger(running)
        answer = told.value.response
        refused = await heard.first(LinkRefused)
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (status, 'Basic realm="theirs"')
    assert answer.body == f"why {LOG_IN}".encode()
    assert (refused.status, refused.identity) == (status, "CP1")
    assert refused.finding.code == f"proxy.refused-{status}"
    assert LOG_IN.split()[1] not in repr(refused)


async def test_a_csms_that_is_down_is_502_with_a_plain_word() -> None:
    async with csms() as upstream:
        pass
    async with proxy(upstream) as (running, heard):
        with pytest.raises(InvalidStatus) as told:
            await charger(running)
        assert (await heard.first(LinkRefused)).finding.code == "proxy.upstream-unreachable"
    assert told.value.response.status_code == 502
    assert b"cannot reach the CSMS" in told.value.response.body


async def test_every_byte_of_text_and_binary_passes_both_ways_in_order() -> None:
    chance = random.Random(9)
    texts = ['[2,"1","Heartbeat",{}]', "", "ਪੰਜਾਬੀ", "[2,", '[2,"2","X",{"a":"\\ud800"}]', "x" * 2**20]
    texts += [
        "".join(chr(chance.choice((34, 44, 91, 93, 123, 65, 0x1F, 0xE9, 0x1F600))) for _ in range(40))
        for _ in range(300)
    ]
    messages: list[str | bytes] = []
    for words in texts:
        messages += [words, chance.randbytes(chance.randrange(200))]
    async with csms() as upstream, proxy(upstream) as (running, heard), charger(running) as link:

        async def talk() -> None:
            for message in messages:
                await link.send(message)

        async def listen() -> list[str | bytes]:
            return [await link.recv() for _ in messages]

        async with asyncio.timeout(60):
            _, back = await asyncio.gather(talk(), listen())
    assert back == messages
    for direction in Direction:
        relayed = [event for event in heard.all(Relayed) if event.record.direction is direction]
        assert [event.size for event in relayed] == [len(m.encode() if isinstance(m, str) else m) for m in messages]
        assert [event.moment.monotonic_ns for event in relayed] == sorted(
            event.moment.monotonic_ns for event in relayed
        )


async def test_a_message_in_fragments_arrives_whole() -> None:
    async with csms() as upstream, proxy(upstream) as (running, _), charger(running) as link:
        await link.send(["[2,", '"1",', '"Heartbeat",{}]'])
        assert await link.recv() == '[2,"1","Heartbeat",{}]'


async def test_text_that_is_no_utf_8_passes_as_it_is() -> None:
    got: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def take(link: ServerConnection) -> None:
        got.set_result(bytes(await link.recv(decode=False)))  # type: ignore[arg-type]

    async with csms(take) as upstream, proxy(upstream) as (running, _), charger(running) as link:
        await link.send(b"[2,\xff\xfe]", text=True)
        assert await asyncio.wait_for(got, 20) == b"[2,\xff\xfe]"


async def test_pings_are_answered_by_the_other_side_and_seen() -> None:
    async with csms() as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        async with asyncio.timeout(20):
            await (await link.ping(b"hello"))
        pinged = heard.all(Pinged)
    assert [(event.direction, event.pong) for event in pinged] == [
        (Direction.FROM_CHARGER, False),
        (Direction.TO_CHARGER, True),
    ]


async def test_a_ping_of_the_csms_reaches_the_charger() -> None:
    answered = asyncio.Event()

    async def ping(link: ServerConnection) -> None:
        await (await link.ping())
        answered.set()
        await link.wait_closed()

    async with csms(ping) as upstream, proxy(upstream) as (running, _), charger(running):
        await asyncio.wait_for(answered.wait(), 20)


@pytest.mark.parametrize("code", [1000, 1001, 1008, 1011, 3999])
async def test_the_close_of_the_csms_reaches_the_charger(code: int) -> None:
    async def close(link: ServerConnection) -> None:
        await link.send("last")
        await link.close(code, "because")

    async with csms(close) as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        assert await link.recv() == "last"
        assert await end_of(link) == (code, "because")
        ended = await heard.first(LinkEnded)
    assert (ended.by, ended.code, ended.reason) == (Direction.TO_CHARGER, code, "because")


@pytest.mark.parametrize("code", [1000, 1001, 1008, 1011])
async def test_the_close_of_the_charger_reaches_the_csms(code: int) -> None:
    ends: asyncio.Queue[tuple[int | None, str | None]] = asyncio.Queue()

    async def watch(link: ServerConnection) -> None:
        ends.put_nowait(await end_of(link))

    async with csms(watch) as upstream, proxy(upstream) as (running, heard):
        async with charger(running) as link:
            await link.close(code, "bye")
        assert await asyncio.wait_for(ends.get(), 20) == (code, "bye")
        assert (await heard.first(LinkEnded)).by is Direction.FROM_CHARGER


def reset(link: ClientConnection | ServerConnection) -> None:
    link.transport.get_extra_info("socket").setsockopt(
        socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
    )
    link.transport.abort()


async def test_a_csms_that_dies_ends_the_charger_s_link_too() -> None:
    async def die(link: ServerConnection) -> None:
        await link.recv()
        reset(link)

    async with csms(die) as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        await link.send("x")
        assert (await end_of(link))[0] == 1006
        ended = await heard.first(LinkEnded)
    assert (ended.by, ended.code, ended.finding.code) == (Direction.TO_CHARGER, 1006, "proxy.cut")


async def test_a_charger_that_dies_ends_the_csms_s_link_too() -> None:
    ends: asyncio.Queue[tuple[int | None, str | None]] = asyncio.Queue()

    async def watch(link: ServerConnection) -> None:
        ends.put_nowait(await end_of(link))

    async with csms(watch) as upstream, proxy(upstream) as (running, heard):
        link = await charger(running)
        reset(link)
        assert (await asyncio.wait_for(ends.get(), 20))[0] == 1006
        assert (await heard.first(LinkEnded)).by is Direction.FROM_CHARGER


async def test_when_the_proxy_ends_both_links_end() -> None:
    ends: asyncio.Queue[tuple[int | None, str | None]] = asyncio.Queue()

    async def watch(link: ServerConnection) -> None:
        ends.put_nowait(await end_of(link))

    async with csms(watch) as upstream:
        async with proxy(upstream) as (running, _):
            link = await charger(running)
        assert (await end_of(link))[0] == 1001
        assert (await asyncio.wait_for(ends.get(), 20))[0] == 1001


async def test_a_slow_reader_slows_the_sender_instead_of_filling_memory() -> None:
    sent = 0
    release = asyncio.Event()

    async def hold_back(link: ServerConnection) -> None:
        await release.wait()
        async for _ in link:
            pass

    async with csms(hold_back, max_queue=1) as upstream, proxy(upstream) as (running, heard), charger(running) as link:

        async def flood() -> None:
            nonlocal sent
            while sent < 400:
                await link.send("x" * 2**18)
                sent += 1

        flooding = asyncio.ensure_future(flood())
        taken = -1
        while taken != (taken := len(heard.all(Relayed))) or not taken:
            await asyncio.wait({flooding}, timeout=0.5)
        assert not flooding.done()
        assert taken < 200
        release.set()
        async with asyncio.timeout(60):
            await flooding


async def test_two_chargers_do_not_hear_each_other_and_a_third_is_told_that_it_is_full() -> None:
    async with csms() as upstream, proxy(upstream, most_links=2) as (running, heard):
        async with charger(running, "A") as one, charger(running, "B") as two:
            await one.send("one")
            await two.send("two")
            assert (await one.recv(), await two.recv()) == ("one", "two")
            with pytest.raises(InvalidStatus) as told:
                await charger(running, "C")
            assert told.value.response.status_code == 503
            assert {event.link for event in heard.all(Relayed) if event.record.identity == "A"} == {1}
        await heard.first(LinkEnded)
        async with charger(running, "C") as third:
            await third.send("three")
            assert await third.recv() == "three"


async def test_broken_frames_end_both_links_and_are_told() -> None:
    async with csms() as upstream, proxy(upstream) as (running, heard):
        link = await charger(running)
        link.transport.write(b"\xff\xff\xff\xff\xff")
        with pytest.raises(ConnectionClosed):
            await link.recv()
        ended = await heard.first(LinkEnded)
        await link.close()
    assert ended.finding.code == "proxy.broken-frames"
    assert ended.by is Direction.FROM_CHARGER


async def test_a_key_that_passes_reaches_the_charger_and_nobody_else() -> None:
    frames = [
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"top-secret-value"}]',
        '[2,"2","ChangeConfiguration",{"key":"AuthorizationKey","value":"top-secret-value"',
    ]

    async def set_key(link: ServerConnection) -> None:
        for frame in frames:
            await link.send(frame)
        await link.wait_closed()

    async with csms(set_key) as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        assert [await link.recv(), await link.recv()] == frames
    assert "top-secret-value" not in repr(heard.events)
    assert KEY not in repr(heard.events)


@pytest.mark.parametrize("bad", ["http://x/", "ws://u:p@x/", "ws:///", "ws://x/?a=b", "ws://x:99999/", "x"])
async def test_an_address_that_cannot_be_passed_on_to_is_said_at_once(bad: str) -> None:
    with pytest.raises(BadUpstream):
        RecordingProxy(bad, lambda event: None)


async def test_it_never_listens_on_every_network() -> None:
    with pytest.raises(BadUpstream):
        RecordingProxy("ws://127.0.0.1/", lambda event: None, host="0.0.0.0")


async def test_a_charger_that_does_not_read_slows_the_csms_instead_of_filling_memory() -> None:
    sent = 0

    async def flood(link: ServerConnection) -> None:
        nonlocal sent
        with suppress(ConnectionClosed):
            while sent < 400:
                await link.send("x" * 2**18)
                sent += 1
            await link.wait_closed()

    async with csms(flood) as upstream, proxy(upstream) as (running, heard), charger(running, max_queue=1) as link:
        taken = -1
        while taken != (taken := len(heard.all(Relayed))) or not taken:
            await asyncio.wait({asyncio.ensure_future(asyncio.sleep(0.5))})
        assert sent < 200
        async with asyncio.timeout(60):
            for _ in range(400):
                await link.recv()


async def test_a_csms_that_dies_in_the_middle_of_a_call_leaves_the_call_unanswered_and_the_link_ended() -> None:
    async def die(link: ServerConnection) -> None:
        await link.recv()
        reset(link)

    async with csms(die) as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        await link.send('[2,"1","BootNotification",{}]')
        with pytest.raises(ConnectionClosed):
            await link.recv()
        await heard.first(LinkEnded)
    assert [event.record.raw for event in heard.all(Relayed)] == ['[2,"1","BootNotification",{}]']


async def test_a_long_page_in_a_refusal_is_passed_on_up_to_4_kb() -> None:
    def refuse(link: ServerConnection, _request: Any) -> Any:
        return link.respond(HTTPStatus(404), "z" * 10_000)

    async with csms(process_request=refuse) as upstream, proxy(upstream) as (running, heard):
        with pytest.raises(InvalidStatus) as told:
            await charger(running)
        assert (await heard.first(LinkRefused)).body == "z" * 4096
    assert told.value.response.body == b"z" * 4096


async def test_log_ins_and_cookies_of_either_side_are_in_no_event() -> None:
    def baked(_link: ServerConnection, _request: Any, response: Any) -> None:
        response.headers["Set-Cookie"] = "session=CANARY"
        response.headers["X-Served-By"] = "node 7"

    async with csms(process_response=baked) as upstream, proxy(upstream) as (running, heard), charger(running):
        opened = await heard.first(LinkOpened)
    assert ("X-Served-By", "node 7") in opened.answered
    assert dict(opened.asked)["Authorization"] == f"Basic {MASK}"
    assert "CANARY" not in repr(heard.events)
    assert LOG_IN.split()[1] not in repr(heard.events)


@pytest.mark.parametrize(
    ("template", "seen"),
    [("/x/{identity}/ocpp", "/x/CP%201/ocpp"), ("/ocpp?id={identity}", "/ocpp?id=CP%201"), ("/{identity}", "/CP%201")],
)
async def test_an_identity_that_belongs_elsewhere_in_the_address_is_put_there(template: str, seen: str) -> None:
    asked: list[str] = []

    def look(_link: ServerConnection, request: Any) -> None:
        asked.append(request.path)

    async with csms(process_request=look) as upstream:
        base = upstream.removesuffix("/base")
        async with proxy(base + template) as (running, _), charger(running, "CP%201") as link:
            await link.send("x")
            assert await link.recv() == "x"
    assert asked == [seen]


async def test_an_identity_in_the_name_of_the_server_is_put_there() -> None:
    async with csms() as upstream:
        template = upstream.replace("127.0.0.1", "{identity}")
        async with proxy(template) as (running, heard), charger(running, "localhost") as link:
            await link.send("x")
            assert await link.recv() == "x"
            assert (await heard.first(LinkOpened)).identity == "localhost"
