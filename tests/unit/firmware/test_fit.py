"""Whether an image is for a charger."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from evsetup.domain.finding import Severity
from evsetup.domain.firmware import FirmwareImage, Integrity, VersionForm
from evsetup.domain.identity import Identity
from evsetup.firmware.fit import Asked, check_fit, judge, runs_image, unanswered


def image(version: str = "5.1.3", integrity: Integrity = Integrity.HASH_ONLY) -> FirmwareImage:
    return FirmwareImage("a" * 64, 10, "f.bin", "OpenEVSE", "openevse*", version, integrity)


def charger(vendor: str = "OpenEVSE", model: str = "OpenEVSE WiFi", firmware: str = "5.1.2") -> Identity:
    return Identity(vendor=vendor, model=model, firmware=firmware)


@pytest.mark.parametrize(
    ("identity", "version", "code", "severity"),
    [
        (charger(), "5.1.3", "newer", Severity.OK),
        (charger(firmware="v5.1.2"), "5.1.3", "newer", Severity.OK),
        (charger(), "5.1.2", "same", Severity.INFO),
        (charger(), "v5.1.2", "same", Severity.INFO),
        (charger(), "5.1.1", "older", Severity.BLOCKER),
        (charger(), "nightly", "unknown-version", Severity.WARNING),
        (charger(firmware=""), "5.1.3", "unknown-version", Severity.WARNING),
        (charger(firmware="5.1.3-beta"), "5.1.3", "unknown-version", Severity.WARNING),
        (charger(vendor="Other"), "5.1.3", "wrong-vendor", Severity.BLOCKER),
        (charger(vendor="Other", model=""), "5.1.3", "wrong-vendor", Severity.BLOCKER),
        (charger(model="SmartEVSE"), "5.1.3", "wrong-model", Severity.BLOCKER),
        (charger(model=""), "5.1.3", "unknown-hardware", Severity.WARNING),
        (charger(vendor=""), "5.1.3", "unknown-hardware", Severity.WARNING),
        (charger(model=""), "5.1.1", "older", Severity.BLOCKER),
    ],
)
def test_the_finding_that_matters_most_is_told(identity: Identity, version: str, code: str, severity: Severity) -> None:
    finding = check_fit(image(version), identity)
    assert (finding.code, finding.severity) == (f"firmware.fit.{code}", severity)


def test_a_newer_image_that_was_never_verified_is_for_a_person_to_confirm() -> None:
    finding = check_fit(image(integrity=Integrity.UNVERIFIED), charger())
    assert (finding.code, finding.severity) == ("firmware.fit.unverified", Severity.WARNING)


def test_a_v_before_the_number_is_the_same_version_and_a_suffix_is_not() -> None:
    assert runs_image(image("5.1.3"), "v5.1.3")
    assert not runs_image(image("5.1.3"), "5.1.3-rc1")
    assert not runs_image(image("5.1.3"), "")


@pytest.mark.parametrize(
    ("identity", "version", "asked", "right", "wrong"),
    [
        (charger(), "5.1.1", [Asked.VERSION], ["5.1.1"], ["5.1", "yes", "5.1.2", ""]),
        (charger(), "nightly", [Asked.VERSION], [" nightly "], ["yes", "Nightly"]),
        (charger(model=""), "5.1.3", [Asked.MODEL], ["OpenEVSE WiFi"], ["openevse*", "SmartEVSE", "*", ""]),
        (charger(vendor=""), "5.1.3", [Asked.MODEL], ["openevse"], ["yes"]),
        (charger(model=""), "5.1.1", [Asked.VERSION, Asked.MODEL], ["5.1.1", "OpenEVSE"], ["5.1.1", "OpenEVSE x"]),
    ],
)
def test_what_nobody_here_can_see_is_blocked_until_a_person_types_what_it_is(
    identity: Identity, version: str, asked: list[Asked], right: list[str], wrong: list[str]
) -> None:
    fit = judge(image(version), identity)
    assert [one for one, _ in fit.asks] == asked
    stopped = unanswered(fit, image(version), [])
    assert stopped is not None
    assert stopped.severity is Severity.BLOCKER
    for words in wrong:
        assert unanswered(fit, image(version), [words]) is not None
    assert unanswered(fit, image(version), right) is None


@pytest.mark.parametrize("identity", [charger(vendor="Other"), charger(model="SmartEVSE")])
def test_no_word_lets_another_makers_or_models_image_through(identity: Identity) -> None:
    fit = judge(image(), identity)
    assert fit.stops
    assert unanswered(fit, image(), ["5.1.3", "openevse", "OpenEVSE WiFi"]) is fit.finding


def test_a_hardware_revision_is_read_on_the_plate_and_typed() -> None:
    for_some = replace(image(), hardware=("1.2", "B"))
    fit = judge(for_some, charger())
    assert fit.finding.code == "firmware.fit.unknown-revision"
    assert unanswered(fit, for_some, ["1.3"]) is not None
    assert unanswered(fit, for_some, ["b"]) is None


@pytest.mark.parametrize(
    ("lowest", "highest", "code"),
    [
        ("5.0", "", "newer"),
        ("5.1.2", "5.1.2", "newer"),
        ("5.2", "", "from-other-version"),
        ("", "5.1.1", "from-other-version"),
        ("R5", "", "unknown-version"),
    ],
)
def test_an_image_is_put_on_the_versions_only_that_its_maker_names(lowest: str, highest: str, code: str) -> None:
    finding = check_fit(replace(image(), from_lowest=lowest, from_highest=highest), charger())
    assert finding.code == f"firmware.fit.{code}"


def test_a_charger_that_refuses_to_go_below_a_version_is_not_sent_an_older_one_whatever_is_typed() -> None:
    runs = replace(image("5.1.2"), floor="5.1.0")
    older, oldest = image("5.1.1"), image("5.0.9")
    assert unanswered(judge(older, charger(), (runs, older)), older, ["5.1.1"]) is None
    fit = judge(oldest, charger(), (runs, oldest))
    assert fit.finding.code == "firmware.fit.below-floor"
    assert unanswered(fit, oldest, ["5.0.9"]) is not None


def test_an_image_that_is_no_longer_given_out_is_asked_about_from_the_day_after() -> None:
    old = replace(image(), expires=date(2026, 11, 25))
    assert check_fit(old, charger(), today=date(2026, 11, 25)).code == "firmware.fit.newer"
    fit = judge(old, charger(), today=date(2026, 11, 26))
    assert (fit.finding.code, [asked for asked, _ in fit.asks]) == ("firmware.fit.expired", [Asked.VERSION])


def test_versions_are_compared_as_their_maker_orders_them() -> None:
    dated = replace(image("2026-03-01"), version_form=VersionForm.DATE)
    assert check_fit(dated, charger(firmware="2025.12.31")).code == "firmware.fit.newer"
    opaque = replace(image("6"), version_form=VersionForm.OPAQUE)
    assert check_fit(opaque, charger(firmware="5")).code == "firmware.fit.unknown-version"
    assert runs_image(replace(image("1.0.0+b1"), version_form=VersionForm.SEMVER), "1.0.0+b2")
