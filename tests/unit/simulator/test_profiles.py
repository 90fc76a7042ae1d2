"""Charging profiles: which are taken, and what they allow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.simulator.flash import Flash
from evsetup.simulator.profiles import ProfileStore, Transaction

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
RUNNING = Transaction(4711, NOW)


def profile(limit: float = 10.0, **more: Any) -> dict[str, Any]:
    schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": limit}]}
    return {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Relative",
        "chargingSchedule": schedule | more.pop("schedule", {}),
        **more,
    }


def store() -> ProfileStore:
    return ProfileStore(Flash(), 3)


def limit(profiles: ProfileStore, transaction: Transaction | None = RUNNING, *, later_s: float = 1.0) -> float:
    return profiles.limit_a(NOW + timedelta(seconds=later_s), transaction, 32.0)


def test_without_profiles_the_hardware_is_the_limit() -> None:
    assert limit(store()) == 32.0


def test_a_default_profile_rules_transactions_only() -> None:
    profiles = store()
    assert profiles.install(1, profile(10), None)
    assert limit(profiles) == 10
    assert limit(profiles, None) == 32


def test_a_transaction_profile_goes_before_the_default_and_ends_with_its_transaction() -> None:
    profiles = store()
    profiles.install(1, profile(10), None)
    assert profiles.install(1, profile(20, chargingProfileId=2, chargingProfilePurpose="TxProfile"), RUNNING)
    assert limit(profiles) == 20
    profiles.end_transaction()
    assert limit(profiles) == 10


def test_the_charge_point_maximum_caps_everything() -> None:
    profiles = store()
    profiles.install(1, profile(20), None)
    cap = profile(
        13,
        chargingProfileId=2,
        chargingProfilePurpose="ChargePointMaxProfile",
        chargingProfileKind="Absolute",
        schedule={"startSchedule": NOW.isoformat()},
    )
    assert profiles.install(0, cap, None)
    assert limit(profiles) == 13
    assert limit(profiles, None) == 13


def test_the_higher_stack_level_wins_and_hides_the_lower_one() -> None:
    profiles = store()
    profiles.install(1, profile(10), None)
    profiles.install(1, profile(25, chargingProfileId=2, stackLevel=3), None)
    assert limit(profiles) == 25


def test_a_schedule_has_steps_and_an_end() -> None:
    profiles = store()
    periods = [{"startPeriod": 0, "limit": 10.0}, {"startPeriod": 60, "limit": 16.0}]
    profiles.install(1, profile(schedule={"chargingSchedulePeriod": periods, "duration": 120}), None)
    assert [limit(profiles, later_s=second) for second in (1, 61, 121)] == [10, 16, 32]


def test_watts_are_shared_by_the_phases() -> None:
    profiles = store()
    periods = [{"startPeriod": 0, "limit": 6900.0}]
    profiles.install(1, profile(schedule={"chargingRateUnit": "W", "chargingSchedulePeriod": periods}), None)
    assert limit(profiles) == 10


def test_a_profile_of_the_same_id_or_place_is_replaced() -> None:
    profiles = store()
    profiles.install(1, profile(10), None)
    profiles.install(1, profile(12), None)
    profiles.install(1, profile(14, chargingProfileId=2), None)
    assert limit(profiles) == 14
    assert profiles.clear({"id": 2})
    assert limit(profiles) == 32


@pytest.mark.parametrize(
    ("connector", "flawed"),
    [
        (1, profile(chargingProfilePurpose="ChargePointMaxProfile")),
        (0, profile(chargingProfilePurpose="TxProfile")),
        (1, profile(chargingProfilePurpose="TxProfile", transactionId=1)),
        (1, profile(chargingProfilePurpose="Whatever")),
        (1, profile(chargingProfileKind="Someday")),
        (1, profile(stackLevel=99)),
        (1, profile(-1)),
        (1, profile(schedule={"chargingSchedulePeriod": []})),
        (1, profile(schedule={"chargingSchedulePeriod": [{"startPeriod": 5, "limit": 6.0}]})),
        (1, profile(schedule={"chargingRateUnit": "Current"})),
        (1, profile(validTo="tomorrow")),
    ],
)
def test_a_profile_that_cannot_hold_is_rejected(connector: int, flawed: Mapping[str, object]) -> None:
    assert not store().install(connector, flawed, RUNNING)


def test_profiles_outlive_a_reboot(tmp_path: Path) -> None:
    ProfileStore(Flash(tmp_path / "flash.json"), 3).install(1, profile(10), None)
    assert limit(ProfileStore(Flash(tmp_path / "flash.json"), 3)) == 10


def test_the_composite_tells_the_steps_to_come() -> None:
    profiles = store()
    periods = [{"startPeriod": 0, "limit": 10.0}, {"startPeriod": 60, "limit": 16.0}]
    profiles.install(1, profile(schedule={"chargingSchedulePeriod": periods}), None)
    composite = profiles.composite(NOW, 120, "A", RUNNING, 32.0)
    assert composite["chargingSchedulePeriod"] == periods


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(profile())), JSON), JSON)
def test_no_foreign_profile_breaks_the_charger(foreign: dict[str, Any], start: Any) -> None:
    profiles = store()
    profiles.install(1, profile() | foreign, RUNNING)
    profiles.install(1, profile(schedule={"startSchedule": start}), RUNNING)
    assert 0 <= limit(profiles) <= 32
    profiles.clear(foreign)
