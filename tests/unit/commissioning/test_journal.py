"""The write-ahead journal: what was begun and never ended is found again, and only that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evsetup.commissioning.journal import Journal, unfinished_in
from evsetup.commissioning.states import JobStep
from evsetup.domain.identity import Identity
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile


@pytest.fixture
def site(tmp_path: Path) -> Iterator[SiteFile]:
    made = SiteFile.create(tmp_path / "a.evsite", "A")
    made.put_charger(ChargerRecord("c1", "Bay 1", Identity(), "openevse", None, ChargerState.FOUND, datetime.now(UTC)))
    yield made
    made.close()


async def test_a_step_with_an_outcome_is_finished(site: SiteFile) -> None:
    journal = Journal(site, "c1")
    await journal.intent(JobStep.APPLY, {"setting": "csms.url"})
    await journal.outcome(JobStep.APPLY, {"setting": "csms.url", "outcome": "applied"})
    assert unfinished_in(site.journal("c1")) == ()


async def test_a_setting_without_an_outcome_is_named_after_a_crash(site: SiteFile, tmp_path: Path) -> None:
    journal = Journal(site, "c1")
    await journal.intent(JobStep.APPLY, {"setting": "network.hostname"})
    await journal.outcome(JobStep.APPLY, {"setting": "network.hostname", "outcome": "applied"})
    await journal.intent(JobStep.APPLY, {"setting": "csms.url", "new": "wss://csms.example.com"})
    again = SiteFile.open(tmp_path / "a.evsite")
    try:
        (open_end,) = unfinished_in(again.journal("c1"))
    finally:
        again.close()
    assert open_end.what["setting"] == "csms.url"
    assert "csms.url" in str(open_end.finding().seen)


async def test_what_an_older_job_left_open_is_settled_by_a_newer_one(site: SiteFile) -> None:
    await Journal(site, "c1").intent(JobStep.RESTART, {})
    newer = Journal(site, "c1")
    await newer.intent(JobStep.APPLY, {"setting": "csms.url"})
    await newer.outcome(JobStep.APPLY, {"setting": "csms.url", "outcome": "unchanged"})
    assert unfinished_in(site.journal("c1")) == ()


def test_a_charger_without_a_journal_has_nothing_open() -> None:
    assert unfinished_in(()) == ()
