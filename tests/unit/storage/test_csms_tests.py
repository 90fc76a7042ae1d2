"""Tests of a CSMS in the site file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.storage.csms_test_record import StoredCsmsTest, StoredStep
from evsetup.storage.site_faults import Damaged
from evsetup.storage.site_file import SiteFile

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
FOUND = Finding(
    "probe.name.ok",
    Severity.OK,
    text("ocppj", "{host} was found.", host="csms.example.com"),
    evidence=(Evidence("addresses", "203.0.113.7"),),
)
REFUSED = Finding(
    "probe.connection.refused",
    Severity.PROBLEM,
    text("ocppj", "{address} refuses connections.", address="203.0.113.7:443"),
    text("ocppj", "Nothing listens there."),
    (text("ocppj", "Check the port."),),
)
TEST = StoredCsmsTest(
    NOON,
    "wss://csms.example.com/ocpp",
    "wss://csms.example.com/ocpp/SITE-01",
    "SITE-01",
    REFUSED,
    (StoredStep("name", FOUND, 0.012), StoredStep("connection", REFUSED, 0.5)),
    charger_id="c1",
    extent="all",
    hold_s=60.0,
    cause="connection",
    stopped=True,
)


def test_a_test_comes_back_as_it_was(site: SiteFile) -> None:
    number = site.put_csms_test(TEST)

    assert site.csms_test(number) == replace(TEST, number=number)
    assert site.csms_test(number + 1) is None


def test_tests_are_listed_oldest_first_without_their_steps(site: SiteFile) -> None:
    stand_in = replace(TEST, identity="EVSETUP-TEST", charger_id="", stand_in=True)
    first, second = site.put_csms_test(TEST), site.put_csms_test(stand_in)

    assert site.csms_tests() == (
        replace(TEST, number=first, steps=()),
        replace(stand_in, number=second, steps=()),
    )


def test_a_test_of_a_charger_that_is_not_there_is_a_fault_of_the_program(site: SiteFile) -> None:
    with pytest.raises(LookupError):
        site.put_csms_test(replace(TEST, charger_id="nobody"))


def test_a_password_in_an_address_is_kept_as_dots(site: SiteFile) -> None:
    number = site.put_csms_test(replace(TEST, address="wss://me:CANARY-77@csms.example.com/ocpp"))

    kept = site.csms_test(number)
    assert kept is not None
    assert "CANARY-77" not in kept.address


def test_a_bent_row_is_told_as_damage(site: SiteFile) -> None:
    number = site.put_csms_test(TEST)
    site._connection.execute("UPDATE csms_test SET steps = '[[1, 2, 3]]'")

    with pytest.raises(Damaged):
        site.csms_test(number)
