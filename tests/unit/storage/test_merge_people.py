"""What persons typed on two laptops: templates, names, notes, photos, ticks. Nothing is dropped, and who differs decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evsetup.commissioning.hand_tasks import HandTask, ticks_in
from evsetup.domain.identity import Identity
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.template import Level, Template
from evsetup.domain.text import verbatim
from evsetup.storage.merge import Side
from evsetup.storage.records import Bay, ChargerRecord, ChargerState, JournalEntry, Note, People, Photo
from evsetup.storage.site_file import SiteFile
from evsetup.storage.site_merge import compare, copy_file, merge_files

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)

Wishes = dict[tuple[Level, str], int]
WISHES = st.dictionaries(
    st.sampled_from([(Level.SITE, ""), (Level.MODEL, "North*"), (Level.BAY, "b1"), (Level.BAY, "b2")]),
    st.integers(1, 3),
)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """One site with two bays and a charger, copied to a second laptop."""
    a, b = tmp_path / "a.evsite", tmp_path / "b.evsite"
    with SiteFile.create(a, "S") as site:
        site.put_bays((Bay("b1", "Bay 01"), Bay("b2", "Bay 02")))
        site.put_charger(ChargerRecord("c1", "north", Identity(serial="1"), "", None, ChargerState.FOUND, NOON))
    copy_file(a, b)
    return a, b


@pytest.fixture
def both(files: tuple[Path, Path]) -> Iterator[tuple[SiteFile, SiteFile]]:
    with SiteFile.open(files[0]) as a, SiteFile.open(files[1]) as b:
        yield a, b


def template(level: Level, place: str, current: int) -> Template:
    return Template(level, place, Settings({Setting.MAX_CURRENT: current}), {"HeartbeatInterval": str(current)})


def test_a_template_that_only_one_has_is_taken_and_one_that_differs_is_asked_about(
    files: tuple[Path, Path], both: tuple[SiteFile, SiteFile], tmp_path: Path
) -> None:
    a, b = both
    a.put_template(template(Level.SITE, "", 16))
    b.put_template(template(Level.SITE, "", 32))
    b.put_template(template(Level.BAY, "b2", 8))
    a.close()
    b.close()
    (conflict,) = compare(*files).conflicts
    assert (conflict.table, conflict.newer) == ("template", None)
    assert "16" in conflict.a
    assert "32" in conflict.b
    for side, current in ((Side.A, 16), (Side.B, 32)):
        out = tmp_path / f"{side.value}-out.evsite"
        merge_files(*files, out, {conflict.id: side})
        with SiteFile.open(out) as site:
            assert site.templates() == (template(Level.SITE, "", current), template(Level.BAY, "b2", 8))


def test_the_template_of_a_bay_that_has_another_id_over_there_goes_to_the_bay_here(tmp_path: Path) -> None:
    a, b, out = (tmp_path / f"{name}.evsite" for name in "abc")
    with SiteFile.create(a, "S") as site:
        site.put_bay(Bay("mine", "Bay 01"))
    with SiteFile.create(b, "S") as site:
        site.put_bay(Bay("theirs", "Bay 01"))
        site.put_template(template(Level.BAY, "theirs", 8))
    merge_files(a, b, out, {}, same_site=True)
    with SiteFile.open(out) as site:
        assert site.templates() == (template(Level.BAY, "mine", 8),)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ours=WISHES, theirs=WISHES, prefer=st.sampled_from(list(Side)))
def test_every_template_of_either_file_is_in_the_merge_and_exactly_what_differs_is_asked(
    tmp_path_factory: pytest.TempPathFactory, ours: Wishes, theirs: Wishes, prefer: Side
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    a, b, out = (folder / f"{name}.evsite" for name in "abc")
    SiteFile.create(a, "S").close()
    copy_file(a, b)
    for path, wishes in ((a, ours), (b, theirs)):
        with SiteFile.open(path) as site:
            for (level, place), current in wishes.items():
                site.put_template(template(level, place, current))
    conflicts = compare(a, b).conflicts
    differing = [where for where in ours.keys() & theirs.keys() if ours[where] != theirs[where]]
    assert len(conflicts) == len(differing)
    merge_files(a, b, out, {one.id: prefer for one in conflicts})
    expected = theirs | ours if prefer is Side.A else ours | theirs
    with SiteFile.open(out) as site:
        assert {(one.level, one.place): one.settings.text_of(Setting.MAX_CURRENT) for one in site.templates()} == {
            where: str(current) for where, current in expected.items()
        }


def test_who_sets_the_site_up_is_taken_where_only_one_says_it_and_asked_where_both_do(
    files: tuple[Path, Path], both: tuple[SiteFile, SiteFile], tmp_path: Path
) -> None:
    a, b = both
    a.put_people(People("Asha", ""))
    b.put_people(People("Bram", "North Electric"))
    a.close()
    b.close()
    (conflict,) = compare(*files).conflicts
    assert (conflict.field, conflict.a, conflict.b) == ("installer", "Asha", "Bram")
    merge_files(*files, tmp_path / "c.evsite", {conflict.id: Side.A})
    with SiteFile.open(tmp_path / "c.evsite") as site:
        assert site.people == People("Asha", "North Electric")


def test_notes_and_photos_of_both_are_kept_and_one_that_was_rewritten_is_asked_about(
    files: tuple[Path, Path], both: tuple[SiteFile, SiteFile], tmp_path: Path
) -> None:
    a, b = both
    note = Note("n1", "b1", "", NOON, "lift is left")
    photo = Photo("p1", "b2", "", NOON, "breaker", "image/jpeg", 2, 1, b"\xff\xd8")
    a.put_note(note)
    b.put_note(replace(note, words="lift is right", at=LATER))
    b.put_note(Note("n2", "", "c1", NOON, "hums"))
    a.put_photo(Photo("p0", "b1", "", NOON, "door", "image/jpeg", 1, 1, b"\xff"))
    b.put_photo(photo)
    a.close()
    b.close()
    (conflict,) = compare(*files).conflicts
    assert (conflict.table, conflict.a, conflict.b, conflict.newer) == ("note", "lift is left", "lift is right", Side.B)
    merge_files(*files, tmp_path / "c.evsite", {conflict.id: Side.B})
    with SiteFile.open(tmp_path / "c.evsite") as site:
        assert {one.words for one in site.notes()} == {"lift is right", "hums"}
        assert photo in site.photos()
        assert len(site.photos()) == 2


def test_a_note_at_a_bay_that_has_another_id_over_there_stands_at_the_bay_here(tmp_path: Path) -> None:
    a, b, out = (tmp_path / f"{name}.evsite" for name in "abc")
    with SiteFile.create(a, "S") as site:
        site.put_bay(Bay("mine", "Bay 01"))
    with SiteFile.create(b, "S") as site:
        site.put_bay(Bay("theirs", "Bay 01"))
        site.put_note(Note("n", "theirs", "", NOON, "wet"))
    merge_files(a, b, out, {}, same_site=True)
    with SiteFile.open(out) as site:
        assert [one.bay_id for one in site.notes()] == ["mine"]


def test_the_later_tick_of_a_task_that_is_done_by_hand_is_the_one_that_counts(
    files: tuple[Path, Path], both: tuple[SiteFile, SiteFile], tmp_path: Path
) -> None:
    task = HandTask("network.hostname", "north", verbatim("not writable"))
    a, b = both
    a.record(JournalEntry("c1", "j", "review", "note", LATER, task.plain(True)))
    b.record(JournalEntry("c1", "j", "review", "note", NOON, task.plain(False)))
    a.close()
    b.close()
    for ours, theirs, name in ((files[0], files[1], "c"), (files[1], files[0], "d")):
        out = tmp_path / f"{name}.evsite"
        merge_files(ours, theirs, out, {})
        with SiteFile.open(out) as site:
            assert len(site.journal("c1")) == 2
            assert ticks_in(site.journal("c1")) == {task.key: True}
