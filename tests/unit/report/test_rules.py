"""Rule sets: data that is checked, and answers that are only what the site file knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.support.sample_site import START, sample_site

from evsetup.commissioning.installation.kept import tell
from evsetup.domain.certificate import LogKind
from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.domain.variable import Snapshot, Variable, VariableName, Variables
from evsetup.report.build import build_report
from evsetup.report.html import preview_html
from evsetup.report.model import Basis, Report
from evsetup.report.rule_sets import UnknownRules, chosen_rule_sets, read_rule_set, rule_sets
from evsetup.report.signatures import choose_rules, rules_chosen
from evsetup.storage.records import JournalEntry, SnapshotReason
from evsetup.storage.site_file import SiteFile
from evsetup.wording import Catalogue

ALL = ("afir", "de", "eu-red", "nevi", "uk")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[SiteFile]:
    with sample_site(tmp_path / "a.evsite") as opened:
        yield opened


def answers(report: Report, rules: str) -> dict[str, tuple[str, Basis]]:
    (sheet,) = [one for one in report.chargers[0].rules if one.id == rules]
    return {
        str(line.ask): (str(line.value), line.basis) for line in sheet.lines if line.basis is not None
    }  # fmt: skip


def report_of(site: SiteFile, *rules: str) -> Report:
    return build_report(site, None, Catalogue(), now=START, rules=rules)


def test_all_rule_sets_that_ship_are_whole_dated_and_cite_a_source_for_each_line() -> None:
    assert tuple(one.id for one in rule_sets()) == ALL
    for one in rule_sets():
        assert one.checked <= date.today()
        assert one.sources
        asked = [str(question.ask) for question in one.questions]
        assert len(set(asked)) == len(asked)
        assert all(question.source for question in one.questions)
        assert not [ask for ask in asked if re.search(r"\b(comply|complies|compliant|conforms?)\b", ask)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('id = "x"', 'id = "y"'),
        ("checked = 2026-11-25", 'checked = "today"'),
        ('sources = ["A"]', "sources = []"),
        ('fact = "told:breaker"', 'fact = "told:colour"'),
        ('fact = "told:breaker"', 'fact = "guess:breaker"'),
        ('fact = "told:breaker"', 'fact = "variable:"'),
        ('source = "A 1"', 'source = ""'),
        ('source = "A 1"', 'source = "A 1"\nlimit = 3'),
        ('name = "X"', 'name = "X"\nmore = 1'),
    ],
)
def test_a_rule_set_with_a_mistake_is_refused(tmp_path: Path, old: str, new: str) -> None:
    good = (
        'id = "x"\nname = "X"\nchecked = 2026-11-25\nsources = ["A"]\n'
        '[[lines]]\nask = "Which breaker?"\nfact = "told:breaker"\nsource = "A 1"\n'
    )
    path = tmp_path / "x.toml"
    path.write_text(good)
    assert read_rule_set(path).questions[0].name == "breaker"
    path.write_text(good.replace(old, new))
    with pytest.raises(ValueError):
        read_rule_set(path)


def test_what_is_not_known_is_said_to_be_not_known(site: SiteFile) -> None:
    report = report_of(site, "afir")
    assert "Whom does a driver call?" not in answers(report, "afir")
    (sheet,) = report.chargers[0].rules
    assert sheet.known < len(sheet.lines)
    html = preview_html(report)
    assert "Not legal advice" in html
    assert "not known" in html


def test_each_answer_tells_how_it_is_known(site: SiteFile) -> None:
    tell(site, "c1", {"rcd-type": "A", "max-current": 16.0, "helpdesk": "+44 20 7946 0000", "insulation": 200.0})
    variables = Variables([Variable(VariableName("Enabled", "ISO15118Ctrlr"), "true")])
    site.put_variables("c1", Snapshot(START, Identity(), OcppVersion.V201, variables), SnapshotReason.BY_HAND)
    log = {"setting": LogKind.SECURITY.value}
    site.record(JournalEntry("c1", "j9", "fetch log", "outcome", START, {**log, "outcome": "fault"}))
    assert "Could its security log be read?" not in answers(report_of(site, "uk"), "uk")
    site.record(JournalEntry("c1", "j9", "fetch log", "outcome", START, {**log, "outcome": "applied"}))
    site.put_sightings([("c1", Sighting(Source.MDNS, Endpoint(Way.HTTP, "http://192.0.2.7"), START))])
    report = report_of(site, *ALL)

    uk = answers(report, "uk")
    assert uk["Which type of RCD protects it?"] == ("A", Basis.DECLARED)
    # What the charger says counts more than what was said of it.
    assert uk["What is the most it may draw?"] == ("32 A", Basis.READ)
    assert uk["Which firmware does it have?"] == ("5.2.0", Basis.READ)
    assert uk["Was the maker's key replaced by one of its own?"][0] == "a new one was written"
    assert uk["Could its security log be read?"][1] is Basis.TESTED
    assert uk["Which image was installed, by its hash?"][1] is Basis.TESTED
    assert answers(report, "de")["Insulation, measured"] == ("200 MΩ", Basis.DECLARED)
    assert answers(report, "afir")["Whom does a driver call?"] == ("+44 20 7946 0000", Basis.DECLARED)
    assert answers(report, "nevi")["Does it speak ISO 15118?"] == ("true", Basis.READ)
    assert answers(report, "eu-red")["On which doors was it seen to answer?"] == ("HTTP", Basis.READ)


def test_a_test_answers_with_its_verdict_whatever_that_is(site: SiteFile) -> None:
    report = report_of(site, "nevi")
    assert answers(report, "nevi")["Did a test charge with plausible readings?"][1] is Basis.TESTED
    (second,) = [one for one in report.chargers if one.id == "c2"]
    limit = [test for test in second.tests if test.name == "limit"]
    assert limit
    shown = answers(replace(report_of(site, "de"), chargers=(report_of(site, "de").chargers[1],)), "de")
    assert shown["Was it seen to obey a lower limit?"][0].startswith(str(limit[0].verdict.title))


def test_the_choice_of_a_site_is_kept_and_another_one_may_be_asked_for(site: SiteFile) -> None:
    assert build_report(site, None, Catalogue()).chargers[0].rules == ()
    choose_rules(site, ("uk", "de", "of-another-version"))
    assert rules_chosen(site) == ("uk", "de", "of-another-version")
    assert [one.id for one in build_report(site, None, Catalogue()).chargers[0].rules] == ["de", "uk"]
    assert [one.id for one in report_of(site, "afir").chargers[0].rules] == ["afir"]
    assert report_of(site).chargers[0].rules == ()


def test_a_rule_set_that_does_not_ship_is_told_with_those_that_do() -> None:
    with pytest.raises(UnknownRules) as told:
        chosen_rule_sets(["uk", "fr"])
    assert "afir, de, eu-red, nevi, uk" in str(told.value.finding.do[0])


def test_wiring_stands_under_its_headings_read_or_declared(site: SiteFile) -> None:
    tell(site, "c1", {"max-current": 32.0, "breaker": 32.0, "loop": 0.4})
    groups = {str(group.title): group.lines for group in build_report(site, None, Catalogue()).chargers[0].installation}
    assert set(groups) == {"Limits and wiring", "Measured by the electrician"}
    limits = {(str(line.label), str(line.value), line.basis) for line in groups["Limits and wiring"]}
    assert limits == {("Breaker", "32 A", Basis.DECLARED), ("Highest current", "32 A", Basis.READ)}
    assert [line.basis for line in groups["Measured by the electrician"]] == [Basis.DECLARED]
