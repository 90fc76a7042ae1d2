"""Which image is for which charger, and which version is newer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.firmware import FirmwareImage, Integrity, Order, VersionForm, compare_versions


@pytest.mark.parametrize(
    ("version", "other", "order"),
    [
        ("5.1.2", "5.1.1", Order.NEWER),
        ("5.1.2", "5.1.10", Order.OLDER),
        ("5.1", "5.1.0", Order.SAME),
        ("v7.4", "7.4", Order.SAME),
        (" 7.4 ", "7.4", Order.SAME),
        ("10.0", "9.9.9", Order.NEWER),
        ("2.0.0-beta", "2.0.0", Order.UNKNOWN),
        ("2.0.0-beta", "1.9.9", Order.NEWER),
        ("2.0.0-beta", "2.0.0-beta", Order.SAME),
        ("2.0.0-a", "2.0.0-b", Order.UNKNOWN),
        ("2.4.2.4", "2.4.2.3", Order.NEWER),
        ("R5.33", "R5.32", Order.UNKNOWN),
        ("R5.33", "R5.33", Order.SAME),
        ("", "", Order.UNKNOWN),
        ("", "1.0", Order.UNKNOWN),
        ("1..2", "1.2", Order.UNKNOWN),
        ("9" * 5000, "1", Order.UNKNOWN),
        ("²", "1", Order.UNKNOWN),
    ],
)
def test_versions_are_compared_by_number_and_never_guessed(version: str, other: str, order: Order) -> None:
    assert compare_versions(version, other) is order


versions = st.lists(st.integers(0, 999), min_size=1, max_size=5).map(lambda parts: ".".join(map(str, parts)))


@given(versions, versions)
def test_turning_the_question_round_turns_the_answer_round(one: str, other: str) -> None:
    turned = {Order.NEWER: Order.OLDER, Order.OLDER: Order.NEWER}
    assert compare_versions(one, other) is turned.get(there := compare_versions(other, one), there)


@given(st.text(max_size=100), st.text(max_size=100), st.sampled_from(VersionForm))
def test_any_two_texts_can_be_compared(one: str, other: str, form: VersionForm) -> None:
    assert compare_versions(one, other, form) in Order


def test_steps_towards_a_release_are_ordered_as_semver_orders_them() -> None:
    # The example of semver.org 2.0.0, section 11.
    order = [
        "1.0.0-alpha",
        "1.0.0-alpha.1",
        "1.0.0-alpha.beta",
        "1.0.0-beta",
        "1.0.0-beta.2",
        "1.0.0-beta.11",
        "1.0.0-rc.1",
        "1.0.0",
        "1.0.1",
    ]
    for place, version in enumerate(order):
        for later in order[place + 1 :]:
            assert compare_versions(version, later, VersionForm.SEMVER) is Order.OLDER
            assert compare_versions(later, version, VersionForm.SEMVER) is Order.NEWER


@pytest.mark.parametrize(
    ("version", "other", "form", "order"),
    [
        ("1.0.0+one", "1.0.0+two", VersionForm.SEMVER, Order.SAME),
        ("1.0", "1.0.1", VersionForm.SEMVER, Order.UNKNOWN),
        ("2026-11-25", "20261124", VersionForm.DATE, Order.NEWER),
        ("2026.11.25", "2026-11-25.1", VersionForm.DATE, Order.OLDER),
        ("2026-02-30", "2026-02-28", VersionForm.DATE, Order.UNKNOWN),
        ("R5.33", "R5.34", VersionForm.OPAQUE, Order.UNKNOWN),
        ("R5.33", "R5.33", VersionForm.OPAQUE, Order.SAME),
        ("5.33", "5.34", VersionForm.OPAQUE, Order.UNKNOWN),
    ],
)
def test_a_maker_says_how_its_versions_are_ordered(version: str, other: str, form: VersionForm, order: Order) -> None:
    assert compare_versions(version, other, form) is order


@pytest.mark.parametrize("hostile", ["1" + "a" * 60 + "!", "1" + ".1" * 31 + "!", "1." * 500_000])
def test_a_hostile_version_is_judged_without_effort(hostile: str) -> None:
    # Each of these once took, or would take, longer than the time that a test may have.
    assert compare_versions(hostile, "1.0") is Order.UNKNOWN


def image(model_pattern: str) -> FirmwareImage:
    return FirmwareImage("0" * 64, 1, "a.bin", "OpenEVSE", model_pattern, "5.1.2", Integrity.HASH_ONLY)


@pytest.mark.parametrize(
    ("pattern", "vendor", "model", "fits"),
    [
        ("*", "OpenEVSE", "Advanced Series", True),
        ("advanced*", "OPENEVSE", "Advanced Series", True),
        ("Advanced Series", "OpenEVSE", "Basic", False),
        ("*", "Acme", "Advanced Series", False),
        ("[a", "OpenEVSE", "x", False),
    ],
)
def test_an_image_fits_its_own_hardware_only(pattern: str, vendor: str, model: str, fits: bool) -> None:
    assert image(pattern).fits(vendor, model) is fits
