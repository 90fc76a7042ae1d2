"""Messages, sightings and updates of two laptops' files: everything that either saw is in the merge, once."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.storage.merge import Side
from evsetup.storage.records import ChargerRecord, ChargerState, FirmwareJobRecord
from evsetup.storage.site_file import SiteFile
from evsetup.storage.site_merge import compare, copy_file, facts_of, merge_files
from evsetup.storage.trace_record import Heading, TraceEntry, TraceFilter, TraceLink

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)

Messages = list[tuple[str, int, str]]
MESSAGES = st.lists(
    st.tuples(st.sampled_from(["l1", "l2", "l3"]), st.integers(0, 3), st.sampled_from(["[2]", "[3]"])), max_size=8
)
SEEN = st.lists(
    st.tuples(st.sampled_from(["", "c"]), st.sampled_from(list(Way)), st.integers(0, 60), st.integers(1, 2)), max_size=8
)


def charger(number: str) -> ChargerRecord:
    return ChargerRecord(number, "north", Identity(serial="0815"), "", None, ChargerState.FOUND, NOON)


def put_messages(site: SiteFile, messages: Messages, charger_id: str = "") -> None:
    links = [TraceLink(uid, f"of {uid}", "dial-in", "1.6", NOON, charger_id) for uid in ("l1", "l2", "l3")]
    used = {uid for uid, _, _ in messages}
    told = [
        TraceEntry(uid, NOON + timedelta(seconds=second), second, Heading.TO_CHARGER, raw)
        for uid, second, raw in messages
    ]
    site.traces.add([link for link in links if link.uid in used], told)


def seen(way: Way, minute: int, place: int) -> Sighting:
    address = f"http://192.0.2.{place}"
    return Sighting(Source.MDNS, Endpoint(way, address), NOON + timedelta(minutes=minute), Identity(), "", str(minute))


def messages_in(path: Path) -> Counter[tuple[str, int, str | bytes]]:
    with SiteFile.open(path) as site:
        return Counter((one.link, one.mono_us, one.raw) for one in site.traces.page())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shared=MESSAGES, ours=MESSAGES, theirs=MESSAGES)
def test_every_message_of_either_file_is_in_the_merge_as_often_as_it_crossed_the_wire(
    tmp_path_factory: pytest.TempPathFactory, shared: Messages, ours: Messages, theirs: Messages
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    a, b, out, again = (folder / f"{name}.evsite" for name in "abcd")
    with SiteFile.create(a, "S") as site:
        put_messages(site, shared)
    copy_file(a, b)
    for path, more in ((a, ours), (b, theirs)):
        with SiteFile.open(path) as site:
            put_messages(site, more)
    # What stands in both files with the same times and words is one message; each file's own count is the least there may be.
    expected = messages_in(a) | messages_in(b)
    coming = sum((messages_in(b) - messages_in(a)).values())

    assert compare(a, b).added == ({"trace": coming} if coming else {})
    merge_files(a, b, out, {})
    assert messages_in(out) == expected
    merge_files(out, b, again, {})
    assert messages_in(again) == expected
    assert facts_of(out).counts["trace"] == sum(expected.values())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ours=SEEN, theirs=SEEN)
def test_a_charger_was_seen_from_the_first_time_that_either_knows_to_the_last(
    tmp_path_factory: pytest.TempPathFactory,
    ours: list[tuple[str, Way, int, int]],
    theirs: list[tuple[str, Way, int, int]],
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    a, b, out, both = (folder / f"{name}.evsite" for name in "abcd")
    for path, name, rows in ((a, "a", ours), (b, "b", theirs), (both, "a", ours + theirs)):
        with SiteFile.create(path, "S") as site:
            site.put_charger(charger(f"{name}-id"))
            # A stranger is never at a charger's place here: only one laptop's own eyes tell that it is that charger.
            for who, way, minute, place in rows:
                at = f"{'0' if who else '1'}{place}"
                site.put_sightings([(f"{name}-id" if who else "", seen(way, minute, int(at)))])
    merge_files(a, b, out, {}, same_site=True)

    def told(path: Path) -> set[tuple[str, Way, datetime, datetime]]:
        with SiteFile.open(path) as site:
            return {
                (one.charger_id, one.newest.endpoint.way, one.first_seen, one.newest.seen_at)
                for one in site.sightings()
            }

    assert told(out) == told(both)


def test_messages_of_a_charger_that_has_another_id_over_there_are_its_own_here(tmp_path: Path) -> None:
    a, b, out = (tmp_path / f"{name}.evsite" for name in "abc")
    for path, name in ((a, "a-id"), (b, "b-id")):
        with SiteFile.create(path, "S") as site:
            site.put_charger(charger(name))
            put_messages(site, [("l1" if name == "a-id" else "l2", 1, "[2]")], name)
    merge_files(a, b, out, {}, same_site=True)
    with SiteFile.open(out) as site:
        assert [one.link for one in site.traces.page(TraceFilter("a-id"))] == ["l1", "l2"]


def test_the_states_of_an_update_come_together_and_its_end_is_decided(tmp_path: Path) -> None:
    a, b, out = (tmp_path / f"{name}.evsite" for name in "abc")
    job = FirmwareJobRecord("f1", "c", "ab", "1", "2", "sent", "ocpp", NOON)
    with SiteFile.create(a, "S") as site:
        site.put_charger(charger("c"))
        site.put_firmware_job(job)
    copy_file(a, b)
    with SiteFile.open(b) as site:
        site.put_firmware_job(
            FirmwareJobRecord("f1", "c", "ab", "1", "2", "done", "ocpp", NOON + timedelta(minutes=9), 4, "n.bin", "ok")
        )
        site.put_firmware_job(FirmwareJobRecord("f2", "c", "cd", "2", "3", "planned", "ocpp", NOON))
    (conflict,) = compare(a, b).conflicts
    merge_files(a, b, out, {conflict.id: Side.B})
    with SiteFile.open(out) as site:
        assert [(one.id, one.state, one.outcome) for one in site.firmware_jobs()] == [
            ("f1", "done", "ok"),
            ("f2", "planned", ""),
        ]
        assert [one.state for one in site.firmware_states("f1")] == ["sent", "done"]
        assert [one.state for one in site.firmware_states("f2")] == ["planned"]
