"""``evsetup analyse`` on a recording that ``evsetup proxy`` made of a simulated charger and a strict CSMS, and on damaged ones."""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.support.charger_tape import ChargerTape
from tests.support.demo import eventually, ocpp16_simulator, production_csms
from tests.support.ocpp_station import ocpp_station

from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
from evsetup.diagnosis.trace_entry import LeftOut, line_of
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.domain.secret import Secret
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.proxy_events import LinkRefused, Relayed

_NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
KEY = Secret("a-key-of-20-letters!")


async def analysed(path: Path, *more: str) -> tuple[int, str]:
    words = (sys.executable, "-m", "evsetup", "analyse", str(path), "--language", "en", *more)
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*words, stdout=pipe, stderr=asyncio.subprocess.DEVNULL)
    said, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, said.decode()


async def recording(folder: Path, key: Secret) -> Path:
    """What one charger with this key and the demo's CSMS say to each other, until a status was told or it was refused."""
    seen: list[str] = []

    def hear(event: Any) -> None:
        if isinstance(event, Relayed):
            seen.append(event.record.action)
        elif isinstance(event, LinkRefused):
            seen.append("refused")

    async with (
        production_csms({"CP-1": KEY}) as behind,
        RecordedProxy(ProxyWish(behind.url, folder / "talk.jsonl"), hear) as relay,
        ocpp16_simulator(relay.url, "CP-1", key),
    ):
        await eventually(lambda: seen.count("StatusNotification") >= 2 or "refused" in seen, 60)
    return folder / "talk.jsonl"


async def test_a_good_recording_has_its_boot_its_links_and_no_problem(tmp_path: Path) -> None:
    path = await recording(tmp_path, KEY)
    code, said = await analysed(path, "--json")
    document = json.loads(said)
    (charger,) = document["chargers"]
    assert (code, document["ok"], document["broken"], document["cut"]) == (0, True, 0, False)
    assert charger["boots"][0] == "Accepted"
    assert charger["links"][0]["subprotocol"] == "ocpp1.6"
    assert charger["from_charger"]["BootNotification"] == 1
    _, words = await analysed(path)
    assert "CP-1: " in words
    assert "BootNotification: Accepted × 1" in words


async def test_a_wrong_key_is_the_finding_and_the_exit_code(tmp_path: Path) -> None:
    path = await recording(tmp_path, Secret("not-the-key-of-20-ab"))
    code, said = await analysed(path)
    assert code == 1
    assert "The CSMS answered 401 to CP-1." in said
    assert "not-the-key" not in said


async def test_a_damaged_recording_is_read_as_far_as_it_goes_and_said_so(tmp_path: Path) -> None:
    path = await recording(tmp_path, KEY)
    with path.open("ab") as file:
        file.write(b"garbage\n" + line_of(LeftOut(_NOON, 1, 3)) + b'{"type":"mess')
    code, said = await analysed(path)
    assert code == 0
    assert "1 lines of talk.jsonl could not be read." in said
    assert "3 messages are missing" in said


async def test_what_is_no_recording_is_said(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("hello\nworld\n")
    for path in (tmp_path / "x", tmp_path / "none"):
        code, said = await analysed(path)
        assert code == 1
        assert "cannot be read as a recording" in said


async def test_the_messages_that_fit_a_filter_are_shown_with_the_numbers_that_evidence_names(tmp_path: Path) -> None:
    path = await recording(tmp_path, KEY)
    code, said = await analysed(path, "--rows", "action:Boot", "--json")
    document = json.loads(said)
    call, answer = document["rows"]
    assert (code, document["ok"], document["count"]) == (0, True, 2)
    assert (call["row"], call["charger"], call["action"], call["kind"]) == (1, "CP-1", "BootNotification", "call")
    assert json.loads(call["text"])[2] == "BootNotification"
    assert (answer["status"], answer["verdict"], answer["to_charger"]) == ("Accepted", "ok", True)
    assert call["round_trip_ms"] > 0
    _, words = await analysed(path, "--rows", "action:Boot", "--most", "1")
    assert "BootNotification" in words
    assert "Messages that fit: 2; shown: 1." in words
    _, all_rows = await analysed(path, "--rows", "")
    assert "connected · ocpp1.6" in all_rows


async def test_no_message_that_fits_is_said_and_is_the_exit_code(tmp_path: Path) -> None:
    path = await recording(tmp_path, Secret("not-the-key-of-20-ab"))
    code, said = await analysed(path, "--rows", "action:Boot")
    assert code == 1
    assert "Messages that fit: 0; shown: 0." in said
    code, said = await analysed(path, "--rows", "verdict:problem")
    assert code == 0
    assert "connection refused · 401" in said


async def test_rows_of_what_is_no_recording_or_of_a_damaged_one_are_said(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("hello\nworld\n")
    code, said = await analysed(tmp_path / "x", "--rows", "")
    assert code == 1
    assert "cannot be read as a recording" in said
    path = await recording(tmp_path, KEY)
    with path.open("ab") as file:
        file.write(b"garbage\n")
    code, said = await analysed(path, "--rows", "heartbeat boot")
    assert "1 lines of talk.jsonl could not be read." in said


async def test_the_log_of_another_program_is_read_as_well(tmp_path: Path) -> None:
    """What PyPI ``ocpp`` itself writes while a station made with it talks to this laptop."""
    log = tmp_path / "station.log"
    async with CommissioningCsms(host="127.0.0.1", port=0) as csms:
        csms.expect("CS-1", KEY)
        async with ocpp_station(csms.url, "CS-1", KEY.reveal(), log):
            point = await csms.wait_for("CS-1", 20)
            wanted = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
            await point.call("GetVariables", {"getVariableData": [wanted]})
            await eventually(lambda: "GetVariables" in log.read_text("utf-8"))
    code, said = await analysed(log, "--json")
    document = json.loads(said)
    (charger,) = document["chargers"]
    assert code == 0, document
    assert (charger["identity"], charger["boots"]) == ("CS-1", ["Accepted"])
    assert charger["links"][0]["subprotocol"] == "ocpp2.0.1"
    assert charger["from_charger"]["BootNotification"] == 1
    assert charger["to_charger"]["GetVariables"] == 1
    code, said = await analysed(log, "--against", str(log), "--json")
    told = json.loads(said)
    assert (code, told["offset_s"], told["pairs"][0]["differences"]) == (0, 0.0, [])
    _, words = await analysed(log, "--against", str(log))
    assert "nothing differs" in words
    _, words = await analysed(log)
    assert "read as the log of another one" in words
    assert "taken for UTC" in words


async def test_the_messages_of_another_programs_log_can_be_filtered_and_its_keys_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "charger.log"
    lines = [
        (1, "send", '[2,"1","BootNotification",{"chargePointVendor":"A","chargePointModel":"B"}]'),
        (2, "receive message", '[3,"1",{"status":"Accepted","currentTime":"2026-11-22T10:42:44Z","interval":60}]'),
        (3, "receive message", '[2,"a","ChangeConfiguration",{"key":"AuthorizationKey","value":"CANARY-CANARY-20"}]'),
        (4, "send", '[3,"a",{"status":"Rejected"}]'),
    ]
    path.write_text("".join(f"2026-11-22 10:42:4{n},100 INFO:ocpp:CP_1: {way} {words}\n" for n, way, words in lines))
    code, said = await analysed(path, "--rows", "rejected", "--json")
    (row,) = json.loads(said)["rows"]
    assert (code, row["charger"], row["action"], row["to_charger"]) == (0, "CP_1", "ChangeConfiguration", False)
    code, said = await analysed(path, "--rows", "action:ChangeConfiguration", "--json")
    assert (code, json.loads(said)["count"]) == (0, 2)
    assert "CANARY" not in said


async def test_sessions_and_a_stretch_as_a_diagram(tmp_path: Path) -> None:
    tape = ChargerTape().open().boot().start(wh=1000)
    for number in range(4):
        tape.wait(30).meter(1000 + 100 * number, watts=7000)
    tape.close(1006).wait(300).open().meter(2000).wait(30).stop(wh=2100)
    path = tmp_path / "talk.jsonl"
    path.write_bytes(b"".join(line_of(entry) for entry in tape.entries))

    code, said = await analysed(path, "--sessions", "--json")
    (session,) = json.loads(said)["sessions"]
    assert (code, session["energy_wh"], session["whole"], session["rows"]) == (0, 1100, True, [3, 15])
    assert [gap["offline"] for gap in session["gaps"]] == [True]
    code, said = await analysed(path, "--sessions")
    assert "1.100 kWh" in said
    assert "connection lost × 1" in said

    code, said = await analysed(path, "--sequence", "row:1-5")
    assert code == 0
    assert said.splitlines() == [
        "sequenceDiagram",
        "    participant C0 as CP1",
        "    participant S as CSMS",
        "    C0->>S: BootNotification",
        "    S-->>C0: BootNotification · Accepted",
        "    C0->>S: StartTransaction",
        "    S-->>C0: StartTransaction · Accepted",
        "    Note over C0,S: … 30 s …",
        "    C0->>S: MeterValues",
    ]
    code, said = await analysed(path, "--sequence", "nowhere")
    assert code == 1


async def test_a_table_is_previewed_and_read_by_the_columns_that_are_told(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    boot = '"[2,""1"",""BootNotification"",{""chargePointVendor"":""V"",""chargePointModel"":""M""}]"'
    path.write_text(f"Zeit,Wer,Was\n2026-03-01T12:00:00Z,S1,{boot}\n", encoding="utf-8")
    columns = ("--columns", "time=Zeit", "charger=Wer", "message=Was")
    code, said = await analysed(path, "--preview", *columns, "--json")
    document = json.loads(said)
    assert (code, document["columns"]) == (0, {"Zeit": "time", "Wer": "charger", "Was": "message"})
    assert [message["charger"] for message in document["messages"]] == ["S1"]
    code, said = await analysed(path, *columns, "--json")
    assert [charger["identity"] for charger in json.loads(said)["chargers"]] == ["S1"]
    code, said = await analysed(path, "--preview", "--columns", "time=Uhr")
    assert (code, "has no column for time=Uhr" in said) == (1, True)
    code, said = await analysed(path, "--columns", "time")
    assert (code, "names no column" in said) == (1, True)


async def test_two_chargers_of_one_recording_are_held_against_each_other(tmp_path: Path) -> None:
    one = ChargerTape(identity="CP1").open().boot().start().stop()
    other = ChargerTape(identity="CP2").open().boot("Rejected").boot("Rejected")
    path = tmp_path / "talk.jsonl"
    path.write_bytes(b"".join(line_of(entry) for entry in (*one.entries, *other.entries[1:])))
    code, said = await analysed(path, "--between", "CP1", "CP2", "--json")
    (pair,) = json.loads(said)["pairs"]
    assert (code, pair["first"], pair["second"]) == (0, "CP1", "CP2")
    told = {(row["kind"], row["what"]): (row["first"], row["second"]) for row in pair["differences"]}
    assert told["boot", "Rejected"] == (0, 2)
    assert told["from charger", "StartTransaction"] == (1, 0)


async def test_another_log_is_written_on_the_clock_of_the_first(tmp_path: Path) -> None:
    tape = ChargerTape().open().boot().start().wait(60).stop()
    late = timedelta(seconds=90)
    one, other, aligned = (tmp_path / f"{name}.jsonl" for name in ("one", "other", "aligned"))
    one.write_bytes(b"".join(line_of(entry) for entry in tape.entries))
    other.write_bytes(b"".join(line_of(replace(entry, at=entry.at + late)) for entry in tape.entries))
    code, said = await analysed(one, "--against", str(other), "--aligned", str(aligned))
    assert (code, "+90.000 s" in said) == (0, True)
    assert [entry.at for entry in TraceReader(aligned)] == [entry.at for entry in tape.entries]
    code, said = await analysed(one, "--against", str(other), "--aligned", str(other))
    assert [entry.at for entry in TraceReader(other)] == [entry.at for entry in tape.entries]
    code, said = await analysed(one, "--against", str(other), "--aligned", str(tmp_path / "gone" / "x"))
    assert (code, "cannot be written" in said) == (1, True)
