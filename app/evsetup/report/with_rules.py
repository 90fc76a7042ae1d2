"""The wiring of a charger and the rule sets that the site is held against, in the section of the charger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evsetup.commissioning.installation.kept import read_values, told_values
from evsetup.report.checklist import Known, rule_sheets
from evsetup.report.installation_section import installation_groups
from evsetup.report.model import ChargerSection
from evsetup.report.rule_sets import RuleSet
from evsetup.storage.records import ChargerRecord, JournalEntry
from evsetup.storage.site_file import SiteFile


def with_rules(
    site: SiteFile,
    record: ChargerRecord,
    section: ChargerSection,
    journal: tuple[JournalEntry, ...],
    rules: Sequence[RuleSet],
) -> ChargerSection:
    """The section with both (blocking)."""
    declared, read = told_values(site, record.id), read_values(site, record.id)
    section = replace(section, installation=installation_groups(declared, read) if declared else ())
    if not rules:
        return section
    saved = site.saved_variables(record.id)
    known = Known(
        record.identity,
        declared,
        read,
        site.variables(saved[-1].number) if saved else None,
        journal,
        site.records(record.id),
        site.sightings(record.id),
    )
    return replace(section, rules=rule_sheets(rules, section, known))
