"""Calls and answers under strain: late, double, garbled and hanging ones, floods, and the words of each version."""

from __future__ import annotations

import asyncio
import json
import logging
from itertools import pairwise

import pytest
from tests.support.log_guard import LogGuard
from tests.support.ocpp_link import Link, echo, linked

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.deviation import Kind
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import (
    AnswerError,
    CallGarbled,
    CallRefused,
    CallTimedOut,
    Direction,
    LinkClosed,
    NotOffered,
)

V16, V201, V21 = OcppVersion.V16, OcppVersion.V201, OcppVersion.V21


def told(link: Link) -> list[tuple[str, Kind]]:
    """What was found in the messages of the peer: action and kind."""
    inward = [record for record in link.frames if record.direction is Direction.FROM_CHARGER]
    return [(record.action, deviation.kind) for record in inward for deviation in record.deviations]


async def settle(link: Link) -> None:
    """Comes back once everything that the peer said is taken in."""
    await link.says('[2,"settled","Heartbeat",{}]')
    while (await link.hears())[1] != "settled":
        pass


async def test_an_answer_after_the_time_out_is_named_with_the_request_that_it_answers() -> None:
    async with linked() as link:
        with pytest.raises(CallTimedOut):
            await link.session.call("Reset", {"type": "Soft"}, 0.01)
        message_id = (await link.hears())[1]
        await link.says(json.dumps([3, message_id, {"status": "Accepted"}]))
        await settle(link)
        assert told(link)[0] == ("Reset", Kind.LATE_ANSWER)


async def test_a_second_answer_is_named_and_changes_nothing() -> None:
    async with linked() as link:
        call = asyncio.ensure_future(link.session.call("Reset", {"type": "Soft"}))
        message_id = (await link.hears())[1]
        await link.says(json.dumps([3, message_id, {"status": "Accepted"}]))
        await link.says(json.dumps([3, message_id, {"status": "Rejected"}]))
        await link.says(json.dumps([4, message_id, "InternalError", "", {}]))
        assert await call == {"status": "Accepted"}
        await settle(link)
        assert told(link)[:2] == [("Reset", Kind.SECOND_ANSWER)] * 2


async def test_ids_of_calls_are_short_enough_and_never_used_twice() -> None:
    async with linked() as link:
        seen = set()
        for _ in range(200):
            call = asyncio.ensure_future(link.session.call("Heartbeat", {}))
            message_id = str((await link.hears())[1])
            seen.add(message_id)
            await link.says(json.dumps([3, message_id, {"currentTime": "2026-11-22T10:42:44Z"}]))
            await call
        assert len(seen) == 200
        assert max(map(len, seen)) <= 36


async def test_calls_wait_in_a_queue_and_each_ones_time_counts_from_its_own_sending() -> None:
    async with linked() as link:
        calls = [asyncio.ensure_future(link.session.call("DataTransfer", {"vendorId": str(n)}, 0.3)) for n in range(3)]
        # Two time-outs long nobody answers: the third call would be over if its time counted from being asked for.
        for _ in range(2):
            await link.hears()
        _, message_id, _, payload = await link.hears()
        assert payload == {"vendorId": "2"}
        await link.says(json.dumps([3, message_id, {"status": "Accepted"}]))
        ends = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(end) for end in ends] == [CallTimedOut, CallTimedOut, dict]


async def test_what_waits_in_the_queue_when_the_link_goes_ends_at_once() -> None:
    async with linked() as link:
        calls = [asyncio.ensure_future(link.session.call("Heartbeat", {}, 3600)) for _ in range(5)]
        await link.hears()
        link.peer.transport.abort()
        async with asyncio.timeout(10):
            ends = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(end) for end in ends] == [LinkClosed] * 5


@pytest.mark.parametrize("code", ["FormationViolation", "FormatViolation", "RpcFrameworkError", "NeverHeardOf", ""])
@pytest.mark.parametrize("version", OcppVersion)
async def test_any_error_code_is_taken_and_one_of_another_version_is_noted(version: OcppVersion, code: str) -> None:
    async with linked(version=version) as link:
        call = asyncio.ensure_future(link.session.call("Heartbeat", {}))
        message_id = (await link.hears())[1]
        await link.says(json.dumps([4, message_id, code, "", {}]))
        with pytest.raises(CallRefused) as refused:
            await call
        assert refused.value.code == code
        known = {V16: {"FormationViolation"}}.get(version, {"FormatViolation", "RpcFrameworkError"})
        assert (("Heartbeat", Kind.ERROR_CODE) in told(link)) is (code not in known)


@pytest.mark.parametrize(
    ("version", "code", "said"),
    [
        (V16, "FormatViolation", "FormationViolation"),
        (V16, "OccurrenceConstraintViolation", "OccurenceConstraintViolation"),
        (V16, "RpcFrameworkError", "ProtocolError"),
        (V201, "FormationViolation", "FormatViolation"),
        (V21, "OccurenceConstraintViolation", "OccurrenceConstraintViolation"),
        (V21, "SecurityError", "SecurityError"),
    ],
)
async def test_a_refusal_is_spelt_as_the_links_version_has_it(version: OcppVersion, code: str, said: str) -> None:
    def refuse(action: str, payload: JsonObject) -> JsonObject:
        raise AnswerError(code)

    async with linked(refuse, version) as link:
        await link.says('[2,"a","Heartbeat",{}]')
        assert (await link.hears())[:3] == [4, "a", said]


async def test_an_answer_that_cannot_be_used_is_refused_in_21() -> None:
    async with linked(version=V21) as link:
        call = asyncio.ensure_future(link.session.call("Reset", {"type": "Immediate"}))
        message_id = (await link.hears())[1]
        await link.says(json.dumps([3, message_id, "Accepted"]))
        assert (await link.hears())[:3] == [5, message_id, "FormatViolation"]
        with pytest.raises(CallGarbled):
            await call


@pytest.mark.parametrize("version", [V16, V201])
async def test_an_answer_that_cannot_be_used_is_not_answered_before_21(version: OcppVersion) -> None:
    async with linked(version=version) as link:
        call = asyncio.ensure_future(link.session.call("Heartbeat", {}))
        message_id = (await link.hears())[1]
        await link.says(json.dumps([3, message_id, "Accepted"]))
        await link.says('[2,"next","Heartbeat",{}]')
        assert (await link.hears())[:2] == [3, "next"]
        with pytest.raises(CallGarbled):
            await call


async def test_a_refused_answer_of_ours_is_told_with_the_action_that_it_answered() -> None:
    async with linked(version=V21) as link:
        await link.says('[2,"a","Heartbeat",{}]')
        await link.hears()
        await link.says('[5,"a","FormatViolation","no",{}]')
        await settle(link)
        record = next(record for record in link.frames if record.raw.startswith("[5"))
        assert (record.action, record.deviations) == ("Heartbeat", ())


async def test_a_send_reaches_the_handler_and_is_answered_by_nothing_even_when_that_fails() -> None:
    heard: list[str] = []

    def refuse(action: str, payload: JsonObject) -> JsonObject:
        heard.append(action)
        if action == "Heartbeat":
            return {}
        raise NotOffered(action)

    async with linked(refuse, V21) as link:
        await link.says(
            '[6,"a","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-22T10:42:44Z","data":[{"t":0,"v":"1"}]}]'
        )
        await link.says('[2,"b","Heartbeat",{}]')
        assert (await link.hears())[:2] == [3, "b"]
        assert heard == ["NotifyPeriodicEventStream", "Heartbeat"]
        assert link.frames[0].deviations == ()


async def test_a_handler_that_hangs_is_answered_for_and_those_behind_it_get_their_answers(expect_log: LogGuard) -> None:
    expect_log("evsetup.ocppj.answering", logging.WARNING, "no answer to BootNotification")

    async def hang(action: str, payload: JsonObject) -> JsonObject:
        if action == "BootNotification":
            await asyncio.Event().wait()
        return {}

    async with linked(hang, answer_within_s=0.02) as link:
        await link.says('[2,"a","BootNotification",{}]')
        await link.says('[2,"b","Heartbeat",{}]')
        assert (await link.hears())[:3] == [4, "a", "InternalError"]
        assert (await link.hears())[:2] == [3, "b"]


async def test_answers_that_are_there_at_once_wait_for_those_before_them() -> None:
    gate = asyncio.Event()

    async def later() -> JsonObject:
        await gate.wait()
        return {"status": "Accepted"}

    def answer(action: str, payload: JsonObject) -> object:
        if action == "DataTransfer":
            return later()
        gate.set()
        return {}

    async with linked(answer) as link:
        await link.says('[2,"a","DataTransfer",{"vendorId":"x"}]')
        await link.says('[2,"b","Heartbeat",{}]')
        await link.says('[2,"c","Heartbeat",{}]')
        assert [(await link.hears())[1] for _ in range(3)] == ["a", "b", "c"]


async def test_a_flood_does_not_start_more_handlers_than_a_row_holds() -> None:
    running = most = 0
    full, gate = asyncio.Event(), asyncio.Event()

    async def wait(action: str, payload: JsonObject) -> JsonObject:
        nonlocal running, most
        running += 1
        most = max(most, running)
        if running > 64:
            full.set()
        await gate.wait()
        running -= 1
        return {}

    async with linked(wait) as link:
        for number in range(1000):
            await link.says(json.dumps([2, str(number), "Heartbeat", {}]))
        async with asyncio.timeout(10):
            await full.wait()
        gate.set()
        assert [(await link.hears())[1] for _ in range(1000)] == [str(number) for number in range(1000)]
        assert most <= 66


async def test_a_flood_in_one_piece_leaves_room_for_others() -> None:
    """A read can bring thousands of small messages at once; whoever runs beside the link has turns all the while."""
    turns: list[int] = []
    done = asyncio.Event()

    async def beside(link: Link) -> None:
        while not done.is_set():
            turns.append(len(link.frames))
            await asyncio.sleep(0)

    async with linked(lambda action, payload: {}) as link:
        message = b'[2,"a","Heartbeat",{}]'
        frame = bytes([0x81, 0x80 | len(message)]) + bytes(4) + message
        task = asyncio.ensure_future(beside(link))
        link.peer.transport.write(frame * 5000)
        for _ in range(5000):
            await link.hears()
        done.set()
        await task
        assert max(after - before for before, after in pairwise(turns)) < 5000


async def test_handlers_that_call_back_do_not_block_each_other() -> None:
    async def ask_back(action: str, payload: JsonObject) -> JsonObject:
        if action == "Heartbeat":
            return {}
        return await link.session.call("GetConfiguration", {"key": [str(payload["n"])]})

    async with linked(ask_back) as link:
        for number in range(3):
            await link.says(json.dumps([2, f"outer{number}", "DataTransfer", {"n": number}]))
        heard: list[str] = []
        while len(heard) < 3:
            kind, message_id, *rest = await link.hears()
            if kind == 2:
                await link.says(json.dumps([3, message_id, {"unknownKey": rest[1]["key"]}]))  # type: ignore[index]
            else:
                heard.append(str(message_id))
        assert heard == ["outer0", "outer1", "outer2"]


async def test_what_the_tables_remember_stays_small() -> None:
    async with linked(echo, V21) as link:
        for number in range(200):
            call = asyncio.ensure_future(link.session.call("Heartbeat", {}))
            message_id = (await link.hears())[1]
            await link.says(json.dumps([3, message_id, {"currentTime": "2026-11-22T10:42:44Z"}]))
            await call
            await link.says(json.dumps([2, str(number), "Heartbeat", {}]))
            await link.hears()
        session = link.session
        assert (len(session._waiting), len(session._past), len(session._answered_ids)) == (0, 32, 32)
