"""What the journal tells of an address that a charger never shows: only what was confirmed, and nothing that was tried after it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from evsetup.commissioning.remembered import confirmed_address
from evsetup.domain.settings import Setting
from evsetup.storage.records import JournalEntry

START = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
URL, OTHER = "wss://csms.example.com/ocpp", "wss://other.example.com/ocpp"


def journal(*lines: tuple[str, dict[str, object]]) -> list[JournalEntry]:
    return [
        JournalEntry("c", "job", "switch", phase, START + timedelta(minutes=number), {"setting": "csms.url", **what})
        for number, (phase, what) in enumerate(lines)
    ]


def wrote(url: str, outcome: str = "needs restart") -> list[tuple[str, dict[str, object]]]:
    return [("intent", {"old": None, "new": url}), ("outcome", {"outcome": outcome})]


def read_back(outcome: str) -> tuple[str, dict[str, object]]:
    return ("read-back", {"outcome": outcome})


def test_what_was_confirmed_last_is_known_with_its_day() -> None:
    found = confirmed_address(journal(*wrote(OTHER), read_back("applied"), *wrote(URL), read_back("applied")))
    assert found is not None
    assert (found.address, found.at) == (URL, START + timedelta(minutes=5))


@pytest.mark.parametrize("outcome", ["fault", "refused", "link lost"])
def test_what_was_not_confirmed_is_not_known(outcome: str) -> None:
    assert confirmed_address(journal(*wrote(URL), read_back(outcome))) is None


def test_a_later_attempt_that_never_ended_makes_an_earlier_one_doubtful() -> None:
    assert confirmed_address(journal(*wrote(URL), read_back("applied"), *wrote(OTHER))) is None


def test_other_settings_say_nothing_of_the_address() -> None:
    entries = journal(*wrote(URL), read_back("applied"))
    other = [JournalEntry("c", "job", "apply", "intent", START, {"setting": Setting.IDENTITY.value, "new": "CP-2"})]
    found = confirmed_address([*entries, *other])
    assert found is not None
    assert found.address == URL


def test_nothing_written_is_nothing_known() -> None:
    assert confirmed_address([]) is None


def test_the_finding_names_the_address_and_the_day() -> None:
    found = confirmed_address(journal(*wrote(URL), read_back("applied")))
    assert found is not None
    told = str(found.finding().seen)
    assert URL in told
    assert "2026-11-2" in told
