"""What the security section says: names short enough for buttons, sizes, clocks, what is no fault."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from evsetup.commissioning.security_now import HeldCertificate, KnownRoot, SecurityNow
from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Severity
from evsetup.drivers.profile_findings import no_profiles, not_higher
from evsetup.drivers.security_events import SecurityEvent
from evsetup.ui.models.security import (
    calm,
    clock_words,
    delete_words,
    own_certificate_words,
    profile_words,
    short_name,
    size_words,
    use_words,
)

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


def held(subject: str = "", *, own: bool = False) -> HeldCertificate:
    listed = InstalledCertificate(CertificateUse.CSMS_ROOT, "SHA256", "aa", "bb", "7be2d19f04aa")
    return HeldCertificate(listed, KnownRoot("pem", subject, "7be2", NOW, own) if subject else None)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (held(), "Delete certificate 7be2d19f"),
        (held("Operator root"), "Delete Operator root"),
        (held("evsetup temporary root", own=True), "Delete this laptop's root"),
        (held("Example Charging Operator Root Certificate Authority G2"), "Delete Example Charging Operator Root"),
        (held("x" * 60), f"Delete {'x' * 32}"),
    ],
)
def test_a_button_names_what_it_deletes_and_stays_short(one: HeldCertificate, said: str) -> None:
    assert str(delete_words(one)) == said
    assert len(str(short_name(one))) <= 32


def test_until_when_a_certificate_is_valid_is_said_where_it_is_known() -> None:
    assert "2026-11-25" in str(use_words(held("Operator root")))
    assert "valid" not in str(use_words(held()))


@pytest.mark.parametrize(("count", "said"), [(0, "0 B"), (999, "999 B"), (12_400, "12.4 kB"), (3_100_000, "3.1 MB")])
def test_sizes_are_for_people(count: int, said: str) -> None:
    assert size_words(count) == said


@pytest.mark.parametrize(
    ("at", "told"),
    [
        ("", False),
        (NOW.isoformat(), False),
        ((NOW - timedelta(hours=3)).isoformat(), True),
        ("yesterday", True),
        ("2026-11-25T10:00:00", True),
    ],
)
def test_the_chargers_own_time_is_told_where_it_is_another(at: str, told: bool) -> None:
    assert (clock_words(SecurityEvent("StartupOfTheDevice", at, NOW)) is not None) is told


def test_what_is_not_offered_is_no_fault() -> None:
    assert calm(no_profiles("unknown key")).severity is Severity.INFO
    assert calm(not_higher(2, 1)).severity is Severity.PROBLEM


def test_a_profile_that_nobody_knows_is_its_number() -> None:
    assert str(profile_words(9)) == "9"
    assert "TLS" in str(profile_words(2))


def test_the_chargers_own_certificate_is_only_what_was_seen_of_it() -> None:
    told = {
        str(own_certificate_words(SecurityNow(NOW, 2, None, (), None, shown_by_link=name, took_own_certificate=took)))
        for name, took in (("AC22", False), (None, True), (None, False))
    }
    assert len(told) == 3
    assert any("AC22" in words for words in told)
