"""Whether an image is for a charger."""

from __future__ import annotations

import pytest

from evsetup.domain.finding import Severity
from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.domain.identity import Identity
from evsetup.firmware.fit import check_fit, runs_image


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
