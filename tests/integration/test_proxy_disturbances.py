"""Faults put in on purpose: one message is held, delayed, dropped or altered, and calls of this laptop's own stay its own."""

from __future__ import annotations

import asyncio
import json

import pytest
from tests.support.proxy_ends import charger, csms, proxy
from websockets.asyncio.server import ServerConnection

from evsetup.ocppj.call_failures import CallTimedOut, LinkClosed
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.frames import CallResult
from evsetup.ocppj.proxy_disturbance import MOST_WAITING, Act, Disturbance, Touch
from evsetup.ocppj.proxy_events import LinkEnded, LinkOpened, Relayed
from evsetup.ocppj.proxy_findings import NotDisturbed

UP, DOWN = Direction.FROM_CHARGER, Direction.TO_CHARGER


def beat(number: int) -> str:
    return f'[2,"{number}","Heartbeat",{{}}]'


def touches(events: list[Relayed]) -> list[Touch]:
    return [event.touch for event in events]


async def test_a_dropped_message_never_arrives_and_the_next_one_does() -> None:
    async with csms() as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        running.disturb(Disturbance(Act.DROP, UP, "heartbeat"))
        await link.send(beat(1))
        await link.send(beat(2))
        assert await link.recv() == beat(2)
        assert running.disturbances == ()
    assert touches(heard.all(Relayed)) == [Touch.DROPPED, Touch.NONE, Touch.NONE]


async def test_a_held_message_waits_until_it_is_released_while_others_pass() -> None:
    async with csms() as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        running.disturb(Disturbance(Act.HOLD, UP))
        await link.send(beat(1))
        await link.send(beat(2))
        assert await link.recv() == beat(2)
        assert running.holding == 1
        running.release()
        assert await link.recv() == beat(1)
        assert running.holding == 0
    assert touches(heard.all(Relayed))[:1] == [Touch.HELD]
    assert touches(heard.all(Relayed))[-2:] == [Touch.LATE, Touch.NONE]


async def test_a_delayed_message_comes_late_by_itself() -> None:
    async with csms() as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        running.disturb(Disturbance(Act.DELAY, DOWN, delay_s=0.05))
        await link.send(beat(1))
        assert await link.recv() == beat(1)
    assert touches(heard.all(Relayed)) == [Touch.NONE, Touch.DELAYED, Touch.LATE]


async def test_an_altered_answer_arrives_altered_and_the_record_has_both() -> None:
    async def accept(link: ServerConnection) -> None:
        async for message in link:
            await link.send(json.dumps([3, json.loads(message)[1], {"status": "Accepted"}]))

    async with csms(accept) as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        wanted = Disturbance(Act.ALTER, DOWN, "BootNotification", answer=True, payload={"status": "Rejected"})
        running.disturb(wanted)
        await link.send('[2,"7","BootNotification",{}]')
        assert json.loads(await link.recv()) == [3, "7", {"status": "Rejected"}]
    came, went = heard.all(Relayed)[1:]
    assert (came.touch, went.touch) == (Touch.ALTERED, Touch.IN_ITS_PLACE)
    assert came.data == b'[3, "7", {"status": "Accepted"}]'


async def test_a_disturbance_waits_for_its_own_message_and_can_be_taken_back() -> None:
    async with csms() as upstream, proxy(upstream) as (running, _), charger(running) as link:
        running.disturb(Disturbance(Act.DROP, UP, "BootNotification"))
        running.disturb(Disturbance(Act.DROP, UP, identity="ANOTHER"))
        await link.send(beat(1))
        assert await link.recv() == beat(1)
        assert len(running.disturbances) == 2
        running.leave_alone()
        await link.send('[2,"2","BootNotification",{}]')
        assert await link.recv() == '[2,"2","BootNotification",{}]'


async def test_no_more_disturbances_are_taken_than_a_person_can_follow() -> None:
    async with proxy("ws://127.0.0.1:9/") as (running, _):
        for _ in range(MOST_WAITING):
            running.disturb(Disturbance(Act.DROP, UP))
        with pytest.raises(NotDisturbed):
            running.disturb(Disturbance(Act.DROP, UP))
        with pytest.raises(NotDisturbed):
            running.disturb(Disturbance(Act.DELAY, UP, delay_s=1e9))


async def test_a_link_that_ends_forgets_what_it_held() -> None:
    async with csms() as upstream, proxy(upstream) as (running, heard):
        async with charger(running) as link:
            running.disturb(Disturbance(Act.HOLD, UP))
            await link.send(beat(1))
            await heard.first(Relayed)
        await heard.first(LinkEnded)
    assert running.holding == 0
    assert touches(heard.all(Relayed)) == [Touch.HELD]


@pytest.mark.parametrize("respell", [str, str.upper], ids=["as it is", "in capitals"])
async def test_an_own_call_is_answered_by_the_charger_and_the_csms_hears_nothing(respell: type[str]) -> None:
    seen: asyncio.Queue[str | bytes] = asyncio.Queue()

    async def listen(link: ServerConnection) -> None:
        async for message in link:
            seen.put_nowait(message)

    async with csms(listen) as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        number = (await heard.first(LinkOpened)).link
        asking = asyncio.ensure_future(running.ask(number, DOWN, "GetConfiguration", {"key": ["a"]}))
        kind, message_id, action, payload = json.loads(await link.recv())
        assert (kind, action, payload) == (2, "GetConfiguration", {"key": ["a"]})
        await link.send(json.dumps([3, respell(message_id), {"unknownKey": ["a"]}]))
        answer = await asyncio.wait_for(asking, 20)
        await link.send(beat(1))
        assert await asyncio.wait_for(seen.get(), 20) == beat(1)
    assert isinstance(answer.frame, CallResult)
    assert touches(heard.all(Relayed)) == [Touch.INJECTED, Touch.KEPT_AWAY, Touch.NONE]


async def test_an_own_call_to_the_csms_is_kept_from_the_charger() -> None:
    async def answer(link: ServerConnection) -> None:
        async for message in link:
            await link.send(json.dumps([3, json.loads(message)[1], {"currentTime": "2026-01-01T00:00:00Z"}]))

    async with csms(answer) as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        number = (await heard.first(LinkOpened)).link
        record = await running.ask(number, UP, "Heartbeat", {})
        await link.send(beat(5))
        assert json.loads(await link.recv())[1] == "5"
    assert record.action == "Heartbeat"


async def test_a_late_answer_to_an_own_call_is_kept_away_too() -> None:
    async with csms() as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        number = (await heard.first(LinkOpened)).link
        with pytest.raises(CallTimedOut):
            await running.ask(number, DOWN, "Heartbeat", {}, timeout_s=0.01)
        message_id = json.loads(await link.recv())[1]
        await link.send(json.dumps([3, message_id, {}]))
        await link.send(beat(1))
        assert await link.recv() == beat(1)
    assert touches(heard.all(Relayed))[:2] == [Touch.INJECTED, Touch.KEPT_AWAY]


async def test_an_own_call_waits_until_the_csms_s_own_is_answered() -> None:
    async def ask_first(link: ServerConnection) -> None:
        await link.send('[2,"theirs","GetConfiguration",{}]')
        await link.wait_closed()

    async with csms(ask_first) as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        assert json.loads(await link.recv())[1] == "theirs"
        number = (await heard.first(LinkOpened)).link
        asking = asyncio.ensure_future(running.ask(number, DOWN, "Reset", {"type": "Soft"}))
        for _ in range(20):
            await asyncio.sleep(0)
        assert len(heard.all(Relayed)) == 1
        await link.send('[3,"theirs",{}]')
        ours = json.loads(await link.recv())
        await link.send(json.dumps([3, ours[1], {"status": "Accepted"}]))
        await asyncio.wait_for(asking, 20)


async def test_a_link_that_ends_answers_who_waits() -> None:
    async with csms() as upstream, proxy(upstream) as (running, heard):
        link = await charger(running)
        number = (await heard.first(LinkOpened)).link
        asking = asyncio.ensure_future(running.ask(number, DOWN, "Heartbeat", {}))
        await link.recv()
        await link.close()
        with pytest.raises(LinkClosed):
            await asyncio.wait_for(asking, 20)
        with pytest.raises(LinkClosed):
            await running.ask(99, DOWN, "Heartbeat", {})


async def test_the_key_in_an_own_call_is_in_no_event() -> None:
    payload = {"key": "AuthorizationKey", "value": "top-secret-value"}
    async with csms() as upstream, proxy(upstream) as (running, heard), charger(running) as link:
        number = (await heard.first(LinkOpened)).link
        asking = asyncio.ensure_future(running.ask(number, DOWN, "ChangeConfiguration", payload))
        message = json.loads(await link.recv())
        assert message[3] == payload
        await link.send(json.dumps([3, message[1], {"status": "Accepted"}]))
        await asyncio.wait_for(asking, 20)
    assert "top-secret-value" not in repr(heard.events)
