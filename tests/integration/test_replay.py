"""A recording is said again over real sockets: to CSMSs that were not written here, and to a simulated charger, in a process of its own."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import KEY, Terminal
from tests.integration.test_proxy_peers import PEERS, peer
from tests.support.demo import ocpp16_simulator
from tests.support.proxy_ends import csms
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from evsetup.diagnosis.log_reader import open_recording
from evsetup.diagnosis.replay import ReplayWish, replay_charger
from evsetup.diagnosis.replay_script import Script, script_of
from evsetup.diagnosis.trace_entry import Begun, Entry, Message, Opened, line_of
from evsetup.domain.finding import Fault
from evsetup.domain.secret import Secret
from evsetup.ocppj.frame_record import Direction

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)
FROM, TO = Direction.FROM_CHARGER, Direction.TO_CHARGER
BOOT = '{"chargePointVendor":"Maker","chargePointModel":"Model"}'
TALK = (
    (FROM, f'[2,"1","BootNotification",{BOOT}]'),
    (TO, '[3,"1",{"status":"Accepted","currentTime":"2026-03-02T10:00:00Z","interval":300}]'),
    (FROM, '[2,"2","Heartbeat",{}]'),
    (TO, '[3,"2",{"currentTime":"2026-03-02T10:00:01Z"}]'),
)
STARTS = (
    (
        FROM,
        '[2,"3","StartTransaction",{"connectorId":1,"idTag":"T","meterStart":0,"timestamp":"2026-03-02T10:00:02Z"}]',
    ),
    (TO, '[3,"3",{"transactionId":77,"idTagInfo":{"status":"Accepted"}}]'),
    (FROM, '[2,"4","StopTransaction",{"transactionId":77,"meterStop":9,"timestamp":"2026-03-02T10:00:03Z"}]'),
    (TO, '[3,"4",{"idTagInfo":{"status":"Accepted"}}]'),
)
ASKS = (
    (TO, '[2,"a","GetConfiguration",{"key":["HeartbeatInterval"]}]'),
    (
        FROM,
        '[3,"a",{"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":"1234"}],"unknownKey":[]}]',
    ),
    (TO, '[2,"b","Reset",{"type":"Soft"}]'),
    (FROM, '[3,"b",{"status":"Accepted"}]'),
)


def recording(folder: Path, *talk: tuple[Direction, str]) -> Path:
    entries: list[Entry] = [Begun(AT, None, "evsetup"), Opened(AT, None, 1, "CP1", "", "/CP1", "ocpp1.6")]
    for second, (way, content) in enumerate(talk):
        entries.append(Message(AT + timedelta(seconds=second), None, 1, "CP1", way, content, len(content)))
    path = folder / "talk.jsonl"
    path.write_bytes(b"".join(line_of(entry) for entry in entries))
    return path


def script(folder: Path, *talk: tuple[Direction, str]) -> Script:
    found = script_of(open_recording(recording(folder, *talk)))
    assert found is not None
    return found


@PEERS
async def test_a_charger_s_side_is_said_to_a_csms_of_others_and_is_answered_as_then(name: str, tmp_path: Path) -> None:
    async with peer(name) as port:
        wish = ReplayWish(f"ws://127.0.0.1:{port}/ocpp", "CP1", Secret("a-key-of-20-letters!"), fast=True)
        done, verdict = await replay_charger(script(tmp_path, *TALK), wish)
    assert [one.said.action for one in done] == ["BootNotification", "Heartbeat"]
    # A CSMS gives its own interval; all else is as in the recording.
    assert {at for one in done for at in one.differs} <= {"interval"}
    assert verdict.code in {"replay.same", "replay.differs"}


async def test_numbers_of_now_are_used_its_questions_are_answered_as_then_and_what_is_other_is_told(
    tmp_path: Path,
) -> None:
    heard: list[object] = []

    async def strange(link: ServerConnection) -> None:
        with suppress(ConnectionClosed):
            await link.send('[2,"q","GetConfiguration",{}]')
            async for raw in link:
                message = json.loads(raw)
                heard.append(message)
                match message:
                    case [2, number, "StartTransaction", _]:
                        told: object = {"transactionId": 4711, "idTagInfo": {"status": "Blocked"}}
                    case [2, number, "StopTransaction", _]:
                        told = {"idTagInfo": {"status": "Accepted"}}
                    case [2, number, _, _]:
                        told = {"status": "Accepted", "currentTime": "2027-01-01T00:00:00Z", "interval": 300}
                    case _:
                        continue
                await link.send(json.dumps([3, number, told]))

    async with csms(strange) as upstream:
        talk = (*TALK[:2], *STARTS, *ASKS)
        done, verdict = await replay_charger(script(tmp_path, *talk), ReplayWish(upstream, "EVSETUP-PROBE", fast=True))
    assert [one.differs for one in done] == [{}, {"idTagInfo.status": ("Accepted", "Blocked")}, {}]
    assert verdict.code == "replay.differs"
    assert verdict.evidence[0].label.endswith("StartTransaction idTagInfo.status")
    stop = next(message for message in heard if isinstance(message, list) and message[2:3] == ["StopTransaction"])
    assert stop[3]["transactionId"] == 4711
    answered = next(message for message in heard if isinstance(message, list) and message[:2] == [3, "q"])
    assert answered[2]["configurationKey"][0]["value"] == "1234"


async def test_a_message_that_the_csms_cannot_stand_is_named(tmp_path: Path) -> None:
    async def hangs_up(link: ServerConnection) -> None:
        async for raw in link:
            if "Heartbeat" in str(raw):
                await link.close(1011)
                return
            number = json.loads(raw)[1]
            await link.send(f'[3,"{number}",{{"status":"Accepted","currentTime":"x","interval":300}}]')

    async with csms(hangs_up) as upstream:
        done, verdict = await replay_charger(script(tmp_path, *TALK), ReplayWish(upstream, "P", fast=True))
    assert verdict.code == "replay.link-closed"
    assert "Heartbeat (message 3)" in str(verdict.seen)
    assert len(done) == 2


async def test_a_wrong_key_and_a_dead_address_are_findings(tmp_path: Path) -> None:
    async with peer("ocpp") as port:
        with pytest.raises(Fault) as told:
            await replay_charger(
                script(tmp_path, *TALK),
                ReplayWish(f"ws://127.0.0.1:{port}/ocpp", "CP1", Secret("wrong-key-20-letters")),
            )
    assert told.value.finding.code == "replay.refused"
    with pytest.raises(Fault) as told:
        await replay_charger(script(tmp_path, *TALK), ReplayWish(f"ws://127.0.0.1:{port}/ocpp", "CP1"))
    assert told.value.finding.code == "replay.not-reached"


async def test_the_csms_s_side_is_said_to_a_charger_and_writes_only_when_wanted(tmp_path: Path) -> None:
    terminal, path = Terminal(tmp_path), recording(tmp_path, *TALK, *ASKS)
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY) as charger:
        code, told = await terminal.at("CP-1", "replay", str(path), "--fast")
        assert code == 0
        assert [(one["action"], one["left_out"]) for one in told["calls"]] == [
            ("GetConfiguration", False),
            ("Reset", True),
        ]
        assert set(told["calls"][0]["differs"]) <= {"configurationKey[0].value", "unknownKey"}
        assert told["verdict"]["code"] == "replay.differs"
        before = charger.booted
        assert before.is_set()
        code, told = await terminal.at("CP-1", "replay", str(path), "--fast", "--with-writes")
        assert (code, told["calls"][1]["left_out"], told["calls"][1]["differs"]) == (0, False, {})


async def test_the_terminal_wants_to_know_to_whom_and_says_when_nothing_is_there(tmp_path: Path) -> None:
    terminal, path = Terminal(tmp_path), recording(tmp_path, *TALK)
    code, told = await terminal.run("replay", str(path))
    assert (code, told["findings"][0]["code"]) == (1, "cli.replay")
    code, told = await terminal.run("replay", str(path), "--of", "CP-9", "--charger", "ocpp:CP-1")
    assert (code, told["findings"][0]["code"]) == (1, "replay.nothing")
