"""What a 2.x station can do to the reading and writing of its variables, and what is said of it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from tests.support.scripted_charger import CallErrorAnswer, Hangs, HangsUp, Told
from tests.support.scripted_station import MODEL, PASSWORD, PRIORITY, StationSite, named, station_site

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import Access, Snapshot, VariableChange
from evsetup.links.faults import NoAnswer

V201, V21 = OcppVersion.V201, OcppVersion.V21


def codes(snapshot: Snapshot) -> list[str]:
    return [finding.code for finding in snapshot.findings]


def shuffled(site: StationSite, change: Any) -> None:
    """Lets ``change`` alter the list of parts before they are sent."""

    def report(payload: Any) -> Told:
        for part in change(site.station.parts(payload)):
            site.station.soon("NotifyReport", part)
        return {"status": "Accepted"}

    site.station.on["GetBaseReport"] = report


@pytest.mark.parametrize("version", [V201, V21])
async def test_a_full_inventory_is_a_snapshot_of_everything(version: OcppVersion) -> None:
    async with station_site(version) as site:
        seen = await site.snapshot()
        assert (seen.version, seen.findings, seen.identity.model) == (version, (), "Two")
        assert {str(name): found.value for name, found in seen.variables.items()} == {**MODEL, PASSWORD: None}
        assert seen.variables[named(PASSWORD)].access is Access.WRITE_ONLY
        assert seen.variables[named(PRIORITY)].options == ("1", "2")
        asked = site.station.asked("GetBaseReport")
        assert [payload["reportBase"] for payload in asked] == ["FullInventory"]


async def test_a_secret_that_a_station_shows_is_kept_as_one() -> None:
    async with station_site() as site:
        site.station.hidden.clear()
        site.station.model[PASSWORD] = "shown-all-the-same-1"
        seen = await site.snapshot()
        assert seen.variables[named(PASSWORD)].value == Secret("shown-all-the-same-1")
        assert "shown-all" not in repr(seen)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda parts: [parts[0], *parts[2:]], "driver.report.gaps"),
        (lambda parts: parts[1:], "driver.report.gaps"),
        (lambda parts: parts[:-1], "driver.report.never-ended"),
        (lambda parts: [*parts[:-1], {**parts[-1], "tbc": True}], "driver.report.never-ended"),
        (lambda parts: [parts[0], parts[0], *parts[1:]], "driver.report.twice"),
        (lambda parts: [{**part, "requestId": 1} for part in parts], "driver.report.another-number"),
    ],
    ids=["a hole", "no first part", "no last part", "tbc for ever", "a part twice", "another requestId"],
)
async def test_what_is_wrong_with_a_report_is_told_and_what_came_is_used(change: Any, code: str) -> None:
    async with station_site() as site:
        shuffled(site, change)
        seen = await site.snapshot()
        assert codes(seen) == [code]
        assert named("SecurityCtrlr.SecurityProfile") in seen.variables


async def test_parts_in_another_order_are_a_whole_report() -> None:
    async with station_site() as site:
        shuffled(site, lambda parts: parts[::-1])
        seen = await site.snapshot()
        assert codes(seen) == []
        assert len(seen.variables) == len(MODEL) + 1


async def test_each_part_restarts_the_wait() -> None:
    async with station_site() as site:

        async def slowly(parts: Any) -> None:
            for part in parts:
                await asyncio.sleep(0.2)
                await site.station.send("NotifyReport", part)

        def report(payload: Any) -> Told:
            site.station.then(slowly(site.station.parts(payload)))
            return {"status": "Accepted"}

        site.station.per_part = 2
        site.station.on["GetBaseReport"] = report
        assert codes(await site.snapshot()) == []


async def test_a_link_lost_in_the_middle_of_a_report_leaves_what_came() -> None:
    async with station_site() as site:

        async def half(parts: Any) -> None:
            await site.station.send("NotifyReport", parts[0])
            site.station.redial()

        def report(payload: Any) -> Told:
            site.station.then(half(site.station.parts(payload)))
            return {"status": "Accepted"}

        site.station.on["GetBaseReport"] = report
        seen = await site.snapshot()
        assert codes(seen) == ["driver.report.link-lost"]
        assert len(seen.variables) >= 5


@pytest.mark.parametrize("word", ["NotSupported", "Rejected"])
async def test_where_there_is_no_full_inventory_the_part_that_can_be_set_is_read(word: str) -> None:
    async with station_site() as site:
        by_the_book = site.station.report
        site.station.on["GetBaseReport"] = lambda payload: (
            {"status": word} if payload["reportBase"] == "FullInventory" else by_the_book(payload)
        )
        seen = await site.snapshot()
        assert codes(seen) == ["driver.report.not-offered"]
        assert len(seen.variables) == len(MODEL) + 1


def never_offered(_: Told) -> Told:
    raise CallErrorAnswer("NotImplemented", "")


def accepted_and_silent(_: Told) -> Told:
    return {"status": "Accepted"}


@pytest.mark.parametrize("answer", [never_offered, accepted_and_silent])
async def test_where_there_is_no_report_the_well_known_are_asked_for_by_name(answer: Any) -> None:
    async with station_site() as site:
        site.station.on["GetBaseReport"] = answer
        seen = await site.snapshot()
        assert codes(seen)[-1] == "driver.report.well-known-only"
        assert seen.variables[named("OCPPCommCtrlr.HeartbeatInterval")].value == "300"
        assert all(len(payload["getVariableData"]) <= 8 for payload in site.station.asked("GetVariables"))  # type: ignore[arg-type]


def hangs(_: Told) -> Told:
    raise Hangs


async def test_a_station_that_answers_nothing_is_said_to_give_no_answer() -> None:
    async with station_site() as site:
        site.station.on = {"GetBaseReport": hangs, "GetVariables": hangs}
        with pytest.raises(NoAnswer):
            await site.snapshot()


@pytest.mark.parametrize("code", ["OccurrenceConstraintViolation", "FormatViolation", "InternalError"])
async def test_a_batch_that_is_refused_as_a_whole_is_halved(code: str) -> None:
    async with station_site(model={"OCPPCommCtrlr.HeartbeatInterval": "60"}) as site:
        by_the_book = site.station.get_variables

        def at_most_three(payload: Any) -> Told:
            if len(payload["getVariableData"]) > 3:
                raise CallErrorAnswer(code, "")
            return by_the_book(payload)

        site.station.on |= {"GetBaseReport": never_offered, "GetVariables": at_most_three}
        seen = await site.snapshot()
        assert seen.variables[named("OCPPCommCtrlr.HeartbeatInterval")].value == "60"
        sizes = [len(payload["getVariableData"]) for payload in site.station.asked("GetVariables")]  # type: ignore[arg-type]
        assert max(sizes[8:]) <= 4


async def test_messages_stay_within_the_bytes_that_the_station_takes() -> None:
    async with station_site(model={**MODEL, "DeviceDataCtrlr.BytesPerMessage[GetVariables]": "400"}) as site:
        site.station.on["GetBaseReport"] = never_offered
        await site.snapshot()
        asked = site.station.asked("GetVariables")
        assert max(len(json.dumps(payload)) for payload in asked) <= 400


async def test_a_variable_is_written_read_back_and_a_restart_is_said() -> None:
    async with station_site() as site:
        name = "OCPPCommCtrlr.HeartbeatInterval"
        assert (await site.write(name, "60")).kind is OutcomeKind.APPLIED
        assert (await site.confirm_variable(name, "60")).kind is OutcomeKind.APPLIED
        site.station.at_restart.add(name)
        assert (await site.write(name, "61")).kind is OutcomeKind.NEEDS_RESTART


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        ("UnknownComponent", OutcomeKind.NOT_OFFERED, "driver.variable.not-there"),
        ("UnknownVariable", OutcomeKind.NOT_OFFERED, "driver.variable.not-there"),
        ("NotSupportedAttributeType", OutcomeKind.NOT_OFFERED, "driver.variable.not-there"),
        ("Rejected", OutcomeKind.REFUSED, "driver.variable.refused"),
        ("Sure", OutcomeKind.REFUSED, "driver.variable.refused"),
        (None, OutcomeKind.REFUSED, "driver.variable.refused"),
        (CallErrorAnswer("FormatViolation", "x"), OutcomeKind.REFUSED, "driver.variable.refused"),
        (Hangs(), OutcomeKind.SILENT, "driver.variable.silent"),
        (HangsUp(), OutcomeKind.LINK_LOST, "driver.variable.link-lost"),
    ],
)
async def test_each_answer_to_a_new_value_has_its_outcome(answer: Any, kind: OutcomeKind, code: str) -> None:
    async with station_site() as site:

        def answers(payload: Any) -> Told:
            if isinstance(answer, Exception):
                raise answer
            item = payload["setVariableData"][0]
            told = {"component": item["component"], "variable": item["variable"], "attributeStatus": answer}
            return {"setVariableResult": [] if answer is None else [told]}

        site.station.on["SetVariables"] = answers
        outcome = await site.write("OCPPCommCtrlr.HeartbeatInterval", "60")
        assert (outcome.kind, outcome.finding and outcome.finding.code) == (kind, code)


async def test_the_stations_own_reason_is_shown() -> None:
    async with station_site() as site:
        site.station.refused["OCPPCommCtrlr.HeartbeatInterval"] = "ValueTooLow"
        outcome = await site.write("OCPPCommCtrlr.HeartbeatInterval", "0")
        assert outcome.finding is not None
        assert outcome.finding.evidence[0].content == "Rejected: ValueTooLow: not today"


async def test_accepted_and_unchanged_is_no_success() -> None:
    async with station_site() as site:
        site.station.on["SetVariables"] = lambda payload: {
            "setVariableResult": [{**item, "attributeStatus": "Accepted"} for item in payload["setVariableData"]]  # type: ignore[attr-defined]
        }
        name = "OCPPCommCtrlr.HeartbeatInterval"
        assert (await site.write(name, "60", "300")).good
        outcome = await site.confirm_variable(name, "60", "300")
        assert outcome.finding is not None
        assert outcome.finding.code == "driver.variable.unchanged"


PAGE = "WebServer.PagePassword"


async def test_a_write_only_variable_is_confirmed_by_the_stations_word_and_never_asked_for() -> None:
    async with station_site() as site:
        site.station.model[PAGE] = ""
        site.station.hidden.add(PAGE)
        await site.snapshot()
        change = VariableChange(named(PAGE), None, Secret("Kf3-pq8sZ1mX0vB7tL2w"))
        assert (await site.driver.write_variable(change)).kind is OutcomeKind.APPLIED
        asked = len(site.station.asked("GetVariables"))
        assert (await site.driver.confirm_variable(change)).kind is OutcomeKind.APPLIED
        assert len(site.station.asked("GetVariables")) == asked
        assert site.station.model[PAGE] == "Kf3-pq8sZ1mX0vB7tL2w"


@pytest.mark.parametrize(("version", "most"), [(V201, 1000), (V21, 2500)])
async def test_a_value_longer_than_the_version_has_room_for_is_not_sent(version: OcppVersion, most: int) -> None:
    async with station_site(version) as site:
        assert (await site.write("OCPPCommCtrlr.HeartbeatInterval", "1" * most)).good
        outcome = await site.write("OCPPCommCtrlr.HeartbeatInterval", "1" * (most + 1))
        assert outcome.finding is not None
        assert outcome.finding.code == "driver.variable.too-long"


async def test_what_the_report_marked_as_read_only_is_not_sent() -> None:
    async with station_site() as site:
        site.station.readonly.add("SecurityCtrlr.SecurityProfile")
        await site.snapshot()
        outcome = await site.write("SecurityCtrlr.SecurityProfile", "2")
        assert outcome.kind is OutcomeKind.NOT_OFFERED
        assert site.station.asked("SetVariables") == []


@pytest.mark.parametrize(("wanted", "kept"), [("true", "True"), ("1,2", "1, 2"), ("10", "10.0")])
async def test_the_same_value_in_another_spelling_is_the_same(wanted: str, kept: str) -> None:
    async with station_site() as site:
        name = "OCPPCommCtrlr.HeartbeatInterval"
        site.station.model[name] = kept
        assert (await site.confirm_variable(name, wanted)).good
