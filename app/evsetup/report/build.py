"""Makes the report of a site out of its file: what the file holds, and what is still open.

It reads only; nothing here knows a device. Findings and tests are told as they were stored, in whatever language is asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from evsetup import __version__
from evsetup.commissioning.billing.record import KIND as BILLING
from evsetup.commissioning.conformity.checked import KIND as CONFORMITY
from evsetup.commissioning.live.record import KIND as DEED
from evsetup.commissioning.proof.record import KIND as GUIDED
from evsetup.commissioning.schedule.record import KIND as SCHEDULE
from evsetup.commissioning.states import JobStep, ProofStep
from evsetup.domain.finding import Severity
from evsetup.domain.identity import Identity
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import Text, text, verbatim
from evsetup.firmware.update_states import UpdateState
from evsetup.report.billing_section import with_billing
from evsetup.report.conformity_section import with_conformity
from evsetup.report.csms_tests import csms_test_lines
from evsetup.report.declared import declared_lines, open_tasks, purpose_of
from evsetup.report.live_section import with_deeds
from evsetup.report.model import (
    Basis,
    ChargerSection,
    FindingLine,
    FirmwareLine,
    Line,
    OpenPoint,
    Report,
    SettingLine,
    TestLine,
    Verdict,
)
from evsetup.report.notes import with_notes
from evsetup.report.open_points import open_points_of_bay, open_points_of_charger
from evsetup.report.origins import origins_in, single_lines
from evsetup.report.proof_section import with_guided_proof
from evsetup.report.rolled_back import put_back_lines
from evsetup.report.rule_sets import chosen_rule_sets, still_shipped
from evsetup.report.schedule_section import with_schedule
from evsetup.report.signatures import rules_chosen, signatures_of
from evsetup.report.signed import signed_otherwise
from evsetup.report.standing_points import known_addresses, standing_points
from evsetup.report.with_rules import with_rules
from evsetup.report.words import SETTINGS, STATES, value_words
from evsetup.report.written import written_settings
from evsetup.storage.csms_test_record import StoredCsmsTest
from evsetup.storage.records import (
    Bay,
    ChargerRecord,
    ChargerState,
    FirmwareJobRecord,
    JournalEntry,
    StoredFinding,
    StoredTest,
)
from evsetup.storage.site_file import SiteFile
from evsetup.wording import Catalogue

_TEST_NAMES: Mapping[str, Text] = {step.value: step.title for step in (*JobStep, *ProofStep)}
_VERDICTS = {"done": Verdict.PASSED, "passed": Verdict.PASSED, "failed": Verdict.FAILED}
_CSMS_TEST = "csms test"


def build_report(
    site: SiteFile,
    charger_ids: Collection[str] | None,
    catalogue: Catalogue,
    *,
    now: datetime | None = None,
    rules: Sequence[str] | None = None,
) -> Report:
    """The report of the chargers ``charger_ids``, or of the whole site when that is ``None`` (blocking).

    ``rules`` are the ids of rule sets; ``None``: those that were chosen for the site.

    Raises:
        SiteFileFault: the site file cannot be read.
        UnknownRules: a rule set does not ship.
    """
    asked = chosen_rule_sets(rules) if rules is not None else still_shipped(rules_chosen(site))
    bays = site.bays()
    everybody, known = site.chargers(), known_addresses(site)
    chosen = [record for record in everybody if charger_ids is None or record.id in charger_ids]
    csms_tests = site.csms_tests()
    people, notes, photos = site.people, site.notes(), site.photos()
    sections: list[ChargerSection] = []
    points: list[OpenPoint] = []
    for record in chosen:
        bay = next((bay for bay in bays if bay.charger_id == record.id), None)
        journal = site.journal(record.id)
        section = with_notes(_section(site, record, bay, csms_tests, journal), record, bay, notes, photos)
        section = with_schedule(section, site.records(record.id, SCHEDULE))
        section = with_billing(section, site.records(record.id, BILLING))
        section = with_guided_proof(section, site.records(record.id, GUIDED))
        section = with_deeds(section, site.records(record.id, DEED))
        section = with_conformity(section, site.records(record.id, CONFORMITY))
        section = with_rules(site, record, section, journal, asked)
        sections.append(section)
        points += open_points_of_charger(section, record, bay, purpose_of(journal))
        dials = _last_address(site, record.id)
        found = site.findings(record.id)
        points += standing_points(section.title, record, bay, everybody, found, dials, known)
        points += open_tasks(section.title, journal)
    if charger_ids is None:
        points += [open_points_of_bay(bay) for bay in bays if not bay.charger_id]
    report = Report(
        site=site.name,
        made_at=(now or datetime.now(UTC)).astimezone(UTC),
        app_version=__version__,
        chargers=tuple(sections),
        csms_tests=csms_test_lines(csms_tests, "") if charger_ids is None else (),
        installer=people.installer,
        company=people.company,
        signatures=signatures_of(site),
        catalogue=catalogue,
        open_points=(),
    )
    points += signed_otherwise(report)
    return replace(report, open_points=tuple(sorted(points, key=lambda point: (-point.severity, point.place))))


def _section(
    site: SiteFile,
    record: ChargerRecord,
    bay: Bay | None,
    csms_tests: tuple[StoredCsmsTest, ...],
    journal: tuple[JournalEntry, ...],
) -> ChargerSection:
    stored = site.findings(record.id)
    return ChargerSection(
        id=record.id,
        title=bay.label if bay else record.label,
        model=_full_model(record.identity),
        serial=record.identity.serial,
        version=record.identity.firmware,
        state=STATES[record.state],
        handed_over=record.state is ChargerState.HANDED_OVER,
        lines=(*_identity_lines(record), *_bay_lines(bay), *declared_lines(journal), *put_back_lines(journal)),
        settings=(*_setting_lines(site, record.id, journal), *single_lines(journal, origins_in(journal))),
        tests=_test_lines(site.tests(record.id)),
        rehearsal=_rehearsal_lines(stored),
        csms_tests=csms_test_lines(csms_tests, record.id),
        findings=tuple(
            FindingLine(kept.topic, kept.finding, kept.at)
            for kept in stored
            if kept.finding.severity >= Severity.WARNING
        ),
        firmware=tuple(_firmware_line(job) for job in site.firmware_jobs(record.id)),
    )


def _identity_lines(record: ChargerRecord) -> tuple[Line, ...]:
    who: Identity = record.identity
    known = (
        (text("report", "Maker"), who.vendor),
        (text("report", "Model"), who.model),
        (text("report", "Serial number"), who.serial),
        (text("report", "OCPP identity (Charge Point ID)"), who.charge_point_identity),
        (text("report", "Firmware"), who.firmware),
        (text("report", "MAC address"), who.mac),
        (text("report", "Host name"), who.hostname),
        (text("report", "Reached at"), record.endpoint.address if record.endpoint else ""),
    )
    return tuple(Line(label, verbatim(value), Basis.READ) for label, value in known if value)


def _full_model(who: Identity) -> str:
    if who.model.casefold().startswith(who.vendor.casefold()):
        return who.model or who.vendor
    return f"{who.vendor} {who.model}".strip()


def _bay_lines(bay: Bay | None) -> tuple[Line, ...]:
    if bay is None:
        return ()
    breaker = f"{bay.breaker_a:g} A" if bay.breaker_a is not None else ""
    planned = (
        (text("report", "Planned model"), bay.expected_model),
        (text("report", "Planned serial number"), bay.expected_serial),
        (text("report", "Planned identity"), bay.identity),
        (text("report", "Breaker"), breaker),
        (text("report", "Note"), bay.note),
    )
    return tuple(Line(label, verbatim(value), Basis.DECLARED) for label, value in planned if value)


def _last_address(site: SiteFile, charger_id: str) -> str:
    snapshots = site.snapshots(charger_id)
    return snapshots[-1].settings.text_of(Setting.CSMS_URL) if snapshots else ""


def _setting_lines(site: SiteFile, charger_id: str, entries: tuple[JournalEntry, ...]) -> tuple[SettingLine, ...]:
    snapshots = site.snapshots(charger_id)
    before = next((kept.settings for kept in snapshots if kept.kind == "before"), Settings())
    after = next((kept.settings for kept in reversed(snapshots) if kept.kind == "after"), Settings())
    journal, origins = written_settings(entries), origins_in(entries)
    lines: list[SettingLine] = []
    for setting in Setting:
        old, new, wrote = before.get(setting), after.get(setting), journal.get(setting.value)
        if old is None and new is None and wrote is None:
            continue
        changed = (wrote is not None and wrote.changed) or (old is not None and new is not None and old != new)
        if wrote is not None and wrote.taken and new in {None, Unknown.UNREADABLE}:
            # Nobody can read it: what was written, and whether the charger confirmed it, is all that is known.
            new, basis = wrote.value, Basis.TESTED if wrote.proven else Basis.DECLARED
        else:
            basis = Basis.DECLARED if setting.is_secret else Basis.READ
        lines.append(
            SettingLine(
                setting.value,
                SETTINGS[setting],
                value_words(setting, old),
                value_words(setting, new),
                basis,
                changed,
                origins.get(setting.value.casefold()),
            )
        )
    return tuple(lines)


def _test_lines(tests: tuple[StoredTest, ...]) -> tuple[TestLine, ...]:
    order = [step.value for step in (*JobStep, *ProofStep)]
    known = sorted(tests, key=lambda test: order.index(test.name) if test.name in order else len(order))
    return tuple(
        TestLine(
            name=test.name,
            label=_TEST_NAMES.get(test.name, verbatim(test.name)),
            verdict=_VERDICTS.get(test.status, Verdict.NOT_DONE),
            seen=test.seen,
            at=test.at,
        )
        for test in known
    )


def _rehearsal_lines(stored: tuple[StoredFinding, ...]) -> tuple[TestLine, ...]:
    """The rehearsal at the CSMS: each of its findings is the result of one test."""
    return tuple(
        TestLine(
            name=kept.finding.code,
            label=text("report", "Log-in at the CSMS"),
            verdict=Verdict.FAILED if kept.finding.severity.fails else Verdict.PASSED,
            seen=kept.finding.seen,
            at=kept.at,
        )
        for kept in stored
        if kept.topic == _CSMS_TEST
    )


def _firmware_line(job: FirmwareJobRecord) -> FirmwareLine:
    match job.state:
        case UpdateState.DONE.value:
            verdict = Verdict.PASSED
        case UpdateState.FAILED.value:
            verdict = Verdict.FAILED
        case _:
            verdict = Verdict.UNKNOWN
    return FirmwareLine(
        from_version=job.from_version,
        to_version=job.to_version,
        sha256=job.image_sha256,
        way=job.way,
        verdict=verdict,
        state=job.state,
        bytes_served=job.bytes_served,
        at=job.updated,
    )
