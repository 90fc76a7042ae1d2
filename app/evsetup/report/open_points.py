"""What is not finished: the part of the report that a person reads first."""

from __future__ import annotations

from evsetup.commissioning.decision import Purpose
from evsetup.domain.finding import Severity
from evsetup.domain.identity import same_serial
from evsetup.domain.text import Text, text, verbatim
from evsetup.report.model import ChargerSection, OpenPoint, Verdict
from evsetup.storage.records import Bay, ChargerRecord


def open_points_of_bay(bay: Bay) -> OpenPoint:
    """A planned bay at which no charger was set up."""
    return OpenPoint(
        bay.label,
        Severity.WARNING,
        text("report", "No charger was set up for this bay."),
        text("report", "Install and commission it, or take the bay out of the plan."),
    )


def open_points_of_charger(
    section: ChargerSection, record: ChargerRecord, bay: Bay | None, purpose: Purpose | None = None
) -> list[OpenPoint]:
    """Everything about one charger that is not as it should be at hand-over."""
    points = [
        OpenPoint(section.title, line.finding.severity, line.finding.seen, next(iter(line.finding.do), None))
        for line in section.findings
    ]
    told = {point.what for point in points}
    if not section.handed_over:
        points.append(
            OpenPoint(
                section.title,
                Severity.WARNING,
                text("report", "Not handed over yet: {state}.", state=section.state),
                text("report", "Finish commissioning this charger."),
            )
        )
    points += _of_plan(section, record, bay)
    points += _of_tests(section, told, purpose)
    points += _of_csms_tests(section)
    points += _of_firmware(section)
    return points


def _of_plan(section: ChargerSection, record: ChargerRecord, bay: Bay | None) -> list[OpenPoint]:
    if bay is None:
        return []
    found = record.identity
    points: list[OpenPoint] = []
    if bay.expected_serial and found.serial and not same_serial(bay.expected_serial, found.serial):
        points.append(
            OpenPoint(
                section.title,
                Severity.PROBLEM,
                text(
                    "report",
                    "The plan says serial {planned}; the charger says {found}.",
                    planned=verbatim(bay.expected_serial),
                    found=verbatim(found.serial),
                ),
                text("report", "Check which charger stands in this bay."),
            )
        )
    if bay.expected_model and found.model and not _is_model(bay.expected_model, found.vendor, found.model):
        points.append(
            OpenPoint(
                section.title,
                Severity.WARNING,
                text(
                    "report",
                    "The plan says model {planned}; the charger says {found}.",
                    planned=verbatim(bay.expected_model),
                    found=verbatim(found.model),
                ),
                text("report", "Check which charger stands in this bay, or correct the plan."),
            )
        )
    return points


def _of_tests(section: ChargerSection, told: set[Text], purpose: Purpose | None) -> list[OpenPoint]:
    if not section.tests:
        prove = text("report", "Prove the charger: start, limit and stop a charging session.")
        if purpose is Purpose.STAND_ALONE:
            # No CSMS starts it: a person does, as its people will.
            prove = text(
                "report", "Plug in a vehicle or a test adapter, start as its users will, and note what you saw."
            )
        return [OpenPoint(section.title, Severity.WARNING, text("report", "Nothing was tested."), prove)]
    points: list[OpenPoint] = []
    for test in (*section.tests, *section.rehearsal):
        if test.verdict is Verdict.FAILED and test.seen not in told:
            what = text("report", "{test}: {seen}", test=test.label, seen=test.seen)
            points.append(OpenPoint(section.title, Severity.PROBLEM, what))
        elif test.verdict is Verdict.NOT_DONE:
            what = text("report", "Not tested: {test}.", test=test.label)
            points.append(OpenPoint(section.title, Severity.WARNING, what, text("report", "Repeat the proof.")))
    return points


def _of_csms_tests(section: ChargerSection) -> list[OpenPoint]:
    """A charger that was handed over has reached its CSMS since."""
    if section.handed_over or not section.csms_tests or section.csms_tests[-1].verdict is not Verdict.FAILED:
        return []
    last = section.csms_tests[-1]
    what = text("report", "CSMS test as {identity}: {seen}", identity=verbatim(last.identity), seen=last.seen)
    do = text("report", "Open the test on the page “CSMS test”, do what it says, and test again.")
    return [OpenPoint(section.title, Severity.PROBLEM, what, do)]


def _of_firmware(section: ChargerSection) -> list[OpenPoint]:
    if not section.firmware or section.firmware[-1].verdict is Verdict.PASSED:
        return []
    last = section.firmware[-1]
    if last.verdict is Verdict.FAILED:
        what = text("report", "The firmware update to {version} failed.", version=verbatim(last.to_version))
        do = text("report", "Repeat the update, or note why the charger keeps its firmware.")
    else:
        what = text(
            "report", "How the firmware update to {version} ended is not known.", version=verbatim(last.to_version)
        )
        do = text("report", "Do not power the charger off; read it again: its version decides.")
    return [OpenPoint(section.title, Severity.PROBLEM, what, do)]


def _is_model(planned: str, vendor: str, model: str) -> bool:
    """Plans name a model loosely: with or without its maker, with or without its variant."""
    full = f"{vendor} {model}".casefold()
    return planned.casefold() in full or model.casefold() in planned.casefold()
