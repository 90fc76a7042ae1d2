"""What a recording says of each charger, from entries as the proxy writes them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.unit.diagnosis.test_trace_entry import ENTRIES

from evsetup.diagnosis.analysis import Analysis, analysed
from evsetup.diagnosis.trace_entry import Begun, Closed, Entry, LeftOut, Message, Opened, Refused
from evsetup.ocppj.frame_record import Direction

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
UP, DOWN = Direction.FROM_CHARGER, Direction.TO_CHARGER


class Tape:
    """A recording being made, a second for each entry."""

    def __init__(self) -> None:
        self.entries: list[Entry] = [Begun(NOON, 0, "evsetup 0", "ws://10.0.0.1:9100", "ws://csms.example/ocpp")]

    @property
    def now(self) -> datetime:
        return NOON + timedelta(seconds=len(self.entries))

    def opened(self, link: int = 1, identity: str = "CP1") -> None:
        self.entries.append(Opened(self.now, 0, link, identity, "10.0.0.7", f"/{identity}", "ocpp1.6"))

    def said(self, direction: Direction, raw: str, link: int = 1, identity: str = "CP1", **more: object) -> None:
        self.entries.append(Message(self.now, 0, link, identity, direction, raw, len(raw), **more))  # type: ignore[arg-type]

    def closed(self, code: int, by: Direction = UP, link: int = 1, identity: str = "CP1") -> None:
        finding = {1000: "proxy.closed", 1006: "proxy.cut"}[code]
        self.entries.append(Closed(self.now, 0, link, identity, by, code, "", finding))

    def analysed(self) -> Analysis:
        return analysed(self.entries)


def codes(analysis: Analysis, identity: str = "CP1") -> dict[str, int]:
    return {told.finding.code: told.count for told in analysis.chargers[identity].findings}


def test_links_boots_and_messages_are_told_for_each_charger() -> None:
    tape = Tape()
    for link, identity in ((1, "CP1"), (2, "CP2")):
        tape.opened(link, identity)
        boot = '[2,"1","BootNotification",{"chargePointVendor":"a","chargePointModel":"b"}]'
        answer = '[3,"1",{"status":"Accepted","currentTime":"2026-03-01T12:00:00Z","interval":300}]'
        tape.said(UP, boot, link, identity)
        tape.said(DOWN, answer, link, identity)
    tape.said(UP, '[2,"2","Heartbeat",{}]')
    tape.closed(1000)
    analysis = tape.analysed()

    one, two = analysis.chargers["CP1"], analysis.chargers["CP2"]
    assert (one.boots, dict(one.from_charger)) == (["Accepted"], {"BootNotification": 1, "Heartbeat": 1})
    assert dict(one.unanswered) == {"Heartbeat": 1}
    assert dict(two.unanswered) == {}
    assert (one.links[0].opened, one.links[0].code, one.links[0].messages) == (NOON + timedelta(seconds=1), 1000, 3)
    assert two.links[0].closed is None
    assert codes(analysis, "CP2") == {}


def test_a_charger_that_is_refused_again_and_again_is_one_finding_with_its_count() -> None:
    tape = Tape()
    for _ in range(41):
        tape.entries.append(Refused(tape.now, 0, "CP1", "10.0.0.7", "/CP1", 401, "proxy.refused-401", "Unauthorized"))
    analysis = tape.analysed()

    assert codes(analysis) == {"proxy.refused-401": 41}
    finding = analysis.chargers["CP1"].findings[0].finding
    assert finding.evidence[0].content == "ws://csms.example/ocpp/CP1"
    assert analysis.chargers["CP1"].refused == {401: 41}


def test_what_leaves_the_protocol_is_told_once_for_each_place() -> None:
    tape = Tape()
    tape.opened()
    for number in range(3):
        values = f'{{"timestamp":"2026-03-01T12:00:0{number}","sampledValue":[{{"value":"1"}}]}}'
        tape.said(UP, f'[2,"{number}","MeterValues",{{"connectorId":1,"meterValue":[{values},{values}]}}]')
    analysis = tape.analysed()

    assert codes(analysis) == {"ocpp.frame.bad-date-time": 6}


def test_a_refused_call_and_a_cut_link_are_told() -> None:
    tape = Tape()
    tape.opened()
    tape.said(DOWN, '[2,"7","Reset",{"type":"Soft"}]')
    tape.said(UP, '[4,"7","NotSupported","",{}]')
    tape.closed(1006)
    analysis = tape.analysed()

    assert analysis.chargers["CP1"].errors == {("Reset", "NotSupported"): 1}
    assert analysis.chargers["CP1"].unanswered == {}
    assert codes(analysis) == {"proxy.cut": 1}


def test_what_was_masked_is_not_judged_and_what_was_disturbed_is_counted_once() -> None:
    tape = Tape()
    tape.opened()
    tape.said(DOWN, "(70 bytes, ••••••••)", masked=True)
    tape.said(UP, '[2,"1","Heartbeat",{}]', touch="held")
    tape.said(UP, '[2,"1","Heartbeat",{}]', touch="sent late")
    tape.said(DOWN, '[2,"x","GetConfiguration",{}]', touch="injected")
    story = tape.analysed().chargers["CP1"]

    assert story.findings == ()
    assert (story.masked, story.touched, dict(story.from_charger)) == (1, 3, {"Heartbeat": 1})
    assert "GetConfiguration" not in story.to_charger


def test_a_program_that_began_again_in_another_recording_has_new_links() -> None:
    tape = Tape()
    tape.opened()
    tape.said(UP, '[2,"1","Heartbeat",{}]')
    tape.entries.append(Begun(tape.now, 0, "evsetup 0"))
    tape.opened()
    tape.entries.append(LeftOut(tape.now, 0, 7))
    analysis = tape.analysed()

    assert [span.messages for span in analysis.chargers["CP1"].links] == [1, 0]
    assert analysis.left_out == 7


@given(st.lists(ENTRIES, max_size=12))
def test_any_recording_can_be_analysed(entries: list[Entry]) -> None:
    assert sum(story.messages for story in analysed(entries).chargers.values()) == sum(
        isinstance(entry, Message) for entry in entries
    )
