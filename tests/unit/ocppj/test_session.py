"""One link, with a peer that sends whatever the test wants."""

from __future__ import annotations

import asyncio
import json
import logging

import pytest
from tests.support.log_guard import LogGuard
from tests.support.ocpp_link import linked
from websockets.exceptions import ConnectionClosed

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.deviation import Kind
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import (
    AnswerError,
    CallFailed,
    CallGarbled,
    CallRefused,
    CallTimedOut,
    Direction,
    FrameRecord,
    LinkClosed,
)


def kinds(record: FrameRecord) -> list[Kind]:
    return [deviation.kind for deviation in record.deviations]


async def test_a_call_is_answered_and_both_frames_are_told() -> None:
    async with linked() as link:
        await link.says('[2,"a","DataTransfer",{"vendorId":"x"}]')
        assert await link.hears() == [3, "a", {"vendorId": "x"}]
        first, second = link.frames
        assert (first.direction, first.action) == (Direction.FROM_CHARGER, "DataTransfer")
        assert (second.direction, second.action) == (Direction.TO_CHARGER, "DataTransfer")
        assert first.deviations == ()
        assert {(odd.kind, odd.place) for odd in second.deviations} == {
            (Kind.MISSING_MEMBER, "status"),
            (Kind.UNKNOWN_FIELD, "vendorId"),
        }


@pytest.mark.parametrize(
    ("raw", "version", "answer"),
    [
        ('[2,"a","Unknown",{}]', OcppVersion.V16, [4, "a", "NotImplemented"]),
        ('[2,"a",["x"],{}]', OcppVersion.V16, [4, "a", "FormationViolation"]),
        ('[2,"a",["x"],{}]', OcppVersion.V201, [4, "a", "FormatViolation"]),
        ('[2,"a","x",{"a":}]', OcppVersion.V16, [4, "a", "FormationViolation"]),
        ('[2,"a","x",' + "[" * 9000 + "]" * 9000 + "]", OcppVersion.V16, [4, "a", "FormationViolation"]),
        ("nonsense", OcppVersion.V201, [4, "-1", "RpcFrameworkError"]),
        ('[9,"a","x",{}]', OcppVersion.V21, [4, "a", "MessageTypeNotSupported"]),
        (b'[2,"a","Unknown",{}]', OcppVersion.V16, [4, "a", "NotImplemented"]),
        (r'[2,"\ud800","Unknown",{}]', OcppVersion.V16, [4, "\ufffd", "NotImplemented"]),
    ],
)
async def test_what_cannot_be_served_is_refused_and_the_link_lives_on(
    raw: str | bytes, version: OcppVersion, answer: list[object]
) -> None:
    async with linked(version=version) as link:
        await link.says(raw)
        assert (await link.hears())[:3] == answer
        await link.says('[2,"next","Heartbeat",{}]')
        assert await link.hears() == [3, "next", {}]


@pytest.mark.parametrize(
    "raw", ["nonsense", "[]", '[9,"a","x",{}]', '[3,"nobody","asked"]', '[4,"nobody","X"]', '[3,"x",{}]']
)
async def test_what_asks_for_nothing_is_told_and_not_answered(raw: str) -> None:
    async with linked() as link:
        await link.says(raw)
        await link.says('[2,"next","Heartbeat",{}]')
        assert await link.hears() == [3, "next", {}]
        assert link.frames[0].raw == raw
        assert link.frames[0].deviations


async def test_a_refusal_carries_the_peers_own_words() -> None:
    async with linked() as link:
        call = asyncio.ensure_future(link.session.call("Reset", {"type": "Soft"}))
        message_id = (await link.hears())[1]
        await link.says(json.dumps([4, message_id, "NotSupported", "not today", {}]))
        with pytest.raises(CallRefused) as refused:
            await call
        assert (refused.value.code, refused.value.description) == ("NotSupported", "not today")
        assert link.frames[-1].action == "Reset"


async def test_an_answer_that_nobody_can_read_ends_the_call_at_once() -> None:
    async with linked() as link:
        call = asyncio.ensure_future(link.session.call("Reset", {"type": "Soft"}))
        message_id = (await link.hears())[1]
        await link.says(json.dumps([3, message_id, "Accepted"]))
        with pytest.raises(CallGarbled):
            await call


async def test_an_answer_with_its_id_in_capitals_is_still_the_answer() -> None:
    async with linked() as link:
        call = asyncio.ensure_future(link.session.call("Reset", {"type": "Soft"}))
        message_id = str((await link.hears())[1])
        await link.says(json.dumps([3, message_id.upper(), {"status": "Accepted"}]))
        assert await call == {"status": "Accepted"}
        if message_id != message_id.upper():
            assert Kind.ID_RESPELLED in kinds(link.frames[-1])


async def test_silence_ends_with_the_time_out_and_a_late_answer_harms_nobody() -> None:
    async with linked() as link:
        with pytest.raises(CallTimedOut):
            await link.session.call("Reset", {"type": "Soft"}, 0.01)
        message_id = (await link.hears())[1]
        await link.says(json.dumps([3, message_id, {"status": "Accepted"}]))
        await link.says('[2,"next","Heartbeat",{}]')
        assert await link.hears() == [3, "next", {}]
        assert Kind.LATE_ANSWER in kinds(link.frames[-3])


@pytest.mark.parametrize("graceful", [True, False], ids=["closed", "cut"])
async def test_a_lost_link_ends_the_waiting_call_and_those_behind_it_at_once(graceful: bool) -> None:
    async with linked() as link:
        calls = [asyncio.ensure_future(link.session.call("Heartbeat", {}, 3600)) for _ in range(3)]
        await link.hears()
        if graceful:
            await link.peer.close()
        else:
            link.peer.transport.abort()
        async with asyncio.timeout(10):
            ends = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(end) for end in ends] == [LinkClosed] * 3
        assert link.session.closed.is_set()
        with pytest.raises(LinkClosed):
            await link.session.call("Heartbeat", {})


async def test_one_call_is_out_at_a_time_and_the_others_keep_their_order() -> None:
    async with linked() as link:
        calls = [asyncio.ensure_future(link.session.call("DataTransfer", {"vendorId": str(n)})) for n in range(3)]
        for number in range(3):
            _, message_id, _, payload = await link.hears()
            assert payload == {"vendorId": str(number)}
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.02):
                    await link.peer.recv()
            await link.says(json.dumps([3, message_id, {"status": "Accepted"}]))
        assert await asyncio.gather(*calls) == [{"status": "Accepted"}] * 3


async def test_a_cancelled_call_makes_room_for_the_next() -> None:
    async with linked() as link:
        first = asyncio.ensure_future(link.session.call("Heartbeat", {}))
        await link.hears()
        first.cancel()
        second = asyncio.ensure_future(link.session.call("Heartbeat", {}))
        message_id = (await link.hears())[1]
        await link.says(json.dumps([3, message_id, {}]))
        assert await second == {}
        assert first.cancelled()


async def test_a_handler_may_itself_ask_the_peer() -> None:
    async def ask_back(action: str, payload: JsonObject) -> JsonObject:
        if action == "Heartbeat":
            return {}
        return await link.session.call("GetConfiguration", {})

    async with linked(ask_back) as link:
        await link.says('[2,"outer","BootNotification",{}]')
        kind, message_id, action, _ = await link.hears()
        assert (kind, action) == (2, "GetConfiguration")
        await link.says(json.dumps([3, message_id, {"configurationKey": []}]))
        assert await link.hears() == [3, "outer", {"configurationKey": []}]


async def test_answers_leave_in_the_order_of_the_requests() -> None:
    gate = asyncio.Event()

    async def slow_first(action: str, payload: JsonObject) -> JsonObject:
        if payload["n"] == 0:
            await gate.wait()
        else:
            gate.set()
        return payload

    async with linked(slow_first) as link:
        for number in range(3):
            await link.says(json.dumps([2, str(number), "DataTransfer", {"n": number}]))
        assert [(await link.hears())[1] for _ in range(3)] == ["0", "1", "2"]


async def test_answered_is_told_only_after_the_answer() -> None:
    told: list[tuple[str, int]] = []
    async with linked(answered=lambda action, payload: told.append((action, len(link.frames)))) as link:
        await link.says('[2,"a","Heartbeat",{}]')
        await link.hears()
        await link.says('[2,"b","Heartbeat",{}]')
        await link.hears()
        assert told[0] == ("Heartbeat", 2)


async def test_a_handler_may_refuse_in_its_own_words() -> None:
    async def refuse(action: str, payload: JsonObject) -> JsonObject:
        raise AnswerError("SecurityError", "boot first")

    async with linked(refuse) as link:
        await link.says('[2,"a","Heartbeat",{}]')
        assert await link.hears() == [4, "a", "SecurityError", "boot first", {}]


@pytest.mark.parametrize("fault", [RuntimeError("bug"), asyncio.CancelledError()], ids=["error", "cancelled by itself"])
async def test_a_handler_that_fails_is_answered_for(fault: BaseException, expect_log: LogGuard) -> None:
    if isinstance(fault, Exception):
        expect_log("evsetup.ocppj.answering", logging.ERROR, "handler of Heartbeat failed")

    async def fail(action: str, payload: JsonObject) -> JsonObject:
        raise fault

    async with linked(fail) as link:
        for message_id in ("a", "b"):
            await link.says(json.dumps([2, message_id, "Heartbeat", {}]))
            assert (await link.hears())[:3] == [4, message_id, "InternalError"]


async def test_a_handler_whose_answer_is_no_json_is_answered_for(expect_log: LogGuard) -> None:
    expect_log("evsetup.ocppj.session", logging.ERROR, "no JSON")

    async def nonsense(action: str, payload: JsonObject) -> JsonObject:
        return {"a": object()}

    async with linked(nonsense) as link:
        await link.says('[2,"a","Heartbeat",{}]')
        assert (await link.hears())[:3] == [4, "a", "InternalError"]


async def test_a_listener_that_fails_does_not_end_the_link(expect_log: LogGuard) -> None:
    expect_log("evsetup.ocppj.session", logging.ERROR, "a listener failed")

    def fail(record: FrameRecord) -> None:
        raise RuntimeError("bug")

    async with linked() as link:
        link.session._listener = fail
        await link.says('[2,"a","Heartbeat",{}]')
        assert await link.hears() == [3, "a", {}]


async def test_a_flood_of_requests_is_answered_to_the_last() -> None:
    async with linked() as link:
        for number in range(500):
            await link.says(json.dumps([2, str(number), "Heartbeat", {}]))
        assert [(await link.hears())[1] for _ in range(500)] == [str(number) for number in range(500)]


async def test_a_peer_that_goes_while_many_requests_wait_leaves_nothing_behind() -> None:
    async def never(action: str, payload: JsonObject) -> JsonObject:
        return await link.session.call("Heartbeat", {}, 3600)

    async with linked(never) as link:
        for number in range(70):
            await link.says(json.dumps([2, str(number), "Heartbeat", {}]))
        await link.hears()
        link.peer.transport.abort()
        async with asyncio.timeout(10):
            await link.session.closed.wait()


async def test_a_message_beyond_a_mebibyte_ends_the_link_and_says_why() -> None:
    async with linked() as link:
        await link.says("x" * (2**20 + 1))
        with pytest.raises(ConnectionClosed):
            await link.peer.recv()
        assert link.peer.close_code == 1009


async def test_half_a_mebibyte_of_brackets_is_survived() -> None:
    async with linked() as link:
        await link.says("[" * 2**19)
        await link.says('[2,"next","Heartbeat",{}]')
        assert await link.hears() == [3, "next", {}]


async def test_secrets_are_not_told_and_reach_the_wire_all_the_same() -> None:
    async with linked() as link:
        change = {"key": "AuthorizationKey", "value": "swordfish-swordfish"}
        call = asyncio.ensure_future(link.session.call("ChangeConfiguration", change))
        _, message_id, _, payload = await link.hears()
        assert payload == change
        await link.says(json.dumps([3, message_id, {"status": "Accepted"}]))
        await call
        assert "swordfish" not in repr(link.frames)


async def test_a_message_without_answer_is_sent_and_taken() -> None:
    async with linked(version=OcppVersion.V21) as link:
        await link.session.send("NotifyPeriodicEventStream", {"id": 1})
        assert (await link.hears())[::2] == [6, "NotifyPeriodicEventStream"]
        await link.says('[6,"a","Heartbeat",{}]')
        await link.says('[2,"b","Heartbeat",{}]')
        assert await link.hears() == [3, "b", {}]
        await link.peer.close()
        async with asyncio.timeout(10):
            await link.session.closed.wait()
        with pytest.raises(LinkClosed):
            await link.session.send("NotifyPeriodicEventStream", {"id": 1})


async def test_a_long_reason_is_cut_to_what_a_close_frame_holds() -> None:
    async with linked() as link:
        closing = asyncio.ensure_future(link.session.close(1000, "ä" * 200))
        with pytest.raises(ConnectionClosed):
            await link.peer.recv()
        await closing
        assert link.peer.close_reason == "ä" * 60


def test_all_call_failures_say_what_to_do() -> None:
    failures: list[CallFailed] = [
        CallRefused("Reset", "X", "y"),
        CallTimedOut("Reset", 30),
        CallGarbled("Reset", "z"),
        LinkClosed("Reset", 1006),
    ]
    assert all(failure.finding.do for failure in failures)
