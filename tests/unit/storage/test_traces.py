"""Messages in the site file: as they crossed the wire, small, in pages, whole batches or none."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from evsetup.domain.identity import Identity
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_faults import ReadOnly
from evsetup.storage.site_file import SiteFile
from evsetup.storage.trace_record import Heading, TraceEntry, TraceFilter, TraceLink
from evsetup.storage.trace_writer import TraceWriter

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
LINK = TraceLink("l1", "SITE-01", "dial-in", "1.6", NOON, "c1")
STRANGER = TraceLink("l2", "SITE-02", "dial-in", "2.0.1", NOON + timedelta(minutes=5))


def entry(number: int, link: str = "l1", raw: str | bytes = "", at: datetime = NOON) -> TraceEntry:
    heading = Heading(number % 2)
    return TraceEntry(
        link, at + timedelta(seconds=number), number * 1_000_000, heading, raw or f'[2,"{number}","Heartbeat",{{}}]'
    )


def bare(found: tuple[TraceEntry, ...]) -> list[tuple[str, datetime, int, Heading, str | bytes]]:
    return [(one.link, one.at, one.mono_us, one.heading, one.raw) for one in found]


def test_a_message_is_given_back_as_it_crossed_the_wire(site: SiteFile) -> None:
    told = [entry(1, raw='[2,"1","X",{"a":"ਪੰ\u0000"}]'), entry(2, raw=b"\xff\x00\x01"), entry(3, raw=" [ 3 ] ")]
    site.traces.add([LINK], told)
    assert bare(site.traces.page()) == bare(tuple(told))
    assert site.traces.links() == (LINK,)


def test_pages_follow_each_other_without_a_gap_and_the_newest_come_last(site: SiteFile) -> None:
    site.traces.add([LINK], [entry(number) for number in range(25)])
    first = site.traces.page(most=10)
    second = site.traces.page(after=first[-1].number, most=10)
    third = site.traces.page(after=second[-1].number, most=10)
    assert bare((*first, *second, *third)) == bare(tuple(entry(number) for number in range(25)))
    assert site.traces.newest(5) == third
    assert site.traces.numbers() == tuple(one.number for one in (*first, *second, *third))


def test_one_charger_one_identity_or_one_hour_is_found_among_all(site: SiteFile) -> None:
    site.traces.add([LINK, STRANGER], [entry(n, "l1" if n % 2 else "l2") for n in range(100)])
    of_charger = TraceFilter(charger_id="c1")
    assert [one.link for one in site.traces.newest(3, of_charger)] == ["l1"] * 3
    assert site.traces.count(of_charger) == 50
    assert site.traces.count(TraceFilter(identity="SITE-02")) == 50
    assert site.traces.count(TraceFilter(charger_id="nobody")) == 0
    window = TraceFilter("c1", since=NOON + timedelta(seconds=10), until=NOON + timedelta(seconds=21))
    assert [one.at.second for one in site.traces.page(window)] == [11, 13, 15, 17, 19]
    assert [one.at.second for one in site.traces.page(window, after=site.traces.numbers(window)[2], most=1)] == [17]


def test_a_stranger_that_is_recognised_later_has_all_its_messages(site: SiteFile) -> None:
    site.traces.add([STRANGER], [entry(1, "l2")])
    site.traces.add([TraceLink("l2", "SITE-02", "dial-in", "2.0.1", NOON, "c1")], [])
    site.traces.add([STRANGER], [])
    assert site.traces.count(TraceFilter(charger_id="c1")) == 1


def test_a_batch_with_a_message_of_no_link_is_not_kept_at_all(site: SiteFile) -> None:
    with pytest.raises(LookupError):
        site.traces.add([LINK], [entry(1), entry(2, "nobody")])
    assert (site.traces.count(), site.traces.links()) == (0, ())


def test_a_hundred_thousand_messages_cost_at_most_a_third_more_than_their_bytes(tmp_path: Path) -> None:
    path, raw = tmp_path / "many.evsite", '[2,"0123456789","MeterValues",' + "x" * 169 + "]"
    with SiteFile.create(path, "Many") as made:
        links = [TraceLink(f"l{n}", f"SITE-{n}", "dial-in", "1.6", NOON) for n in range(20)]
        made.traces.add(links, [])
        empty = path.stat().st_size
        for start in range(0, 100_000, 1000):
            made.traces.add([], [entry(n, f"l{n % 20}", raw) for n in range(start, start + 1000)])
    assert len(raw) == 200
    assert (path.stat().st_size - empty) / (100_000 * len(raw)) <= 1.3


def test_what_was_put_is_on_disk_after_a_flush_and_after_the_end(site: SiteFile) -> None:
    told: list[int] = []
    writer = TraceWriter(site, told.append)
    writer.put(LINK)
    for number in range(2500):
        assert writer.put(entry(number))
    assert writer.flush()
    assert site.traces.count() == told[-1] == 2500
    writer.put(entry(2500))
    writer.close()
    writer.close()
    assert site.traces.count() == told[-1] == 2501
    assert writer.finding is None


def test_messages_that_find_no_room_are_told_and_hold_up_nobody(
    site: SiteFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("evsetup.storage.trace_writer.MOST_WAITING", 10)
    stuck = threading.Event()

    def wait(_: int) -> None:
        stuck.wait(30)

    writer = TraceWriter(site, wait)
    writer.put(LINK)
    while writer.put(entry(1)):
        pass
    assert writer.finding is not None
    assert writer.finding.code == "storage.trace.left-out"
    stuck.set()
    writer.close()


def test_a_file_that_takes_nothing_is_told_and_the_end_still_comes(site: SiteFile) -> None:
    site.close()
    with SiteFile.open(site.path, read_only=True) as reader:
        with pytest.raises(ReadOnly):
            reader.traces.add([LINK], [])
        writer = TraceWriter(reader)
        writer.put(LINK)
        assert not writer.flush()
        assert writer.finding is not None
        assert writer.finding.code == "storage.trace.not-kept"
        assert not writer.put(entry(1))
        writer.close()


def test_a_link_may_be_of_a_charger_that_comes_with_it(site: SiteFile) -> None:
    site.put_charger(ChargerRecord("c9", "Bay 09", Identity(), "", None, ChargerState.FOUND, NOON))
    site.traces.add([TraceLink("l9", "SITE-09", "dial-in", "1.6", NOON, "c9")], [entry(1, "l9")])
    assert site.traces.count(TraceFilter(charger_id="c9")) == 1
