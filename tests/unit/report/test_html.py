"""The report's HTML: nothing from a device or a person can get out of its place."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.support.sample_site import START, sample_site

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import verbatim
from evsetup.report.build import build_report
from evsetup.report.html import preview_html
from evsetup.report.json_export import content_hash
from evsetup.report.model import Basis, ChargerSection, FindingLine, Line, OpenPoint, Report
from evsetup.wording import Catalogue

EVIL = "<script>alert(1)</script><img src='file:///etc/passwd'>&amp;\"'{words}</td></table>"


@pytest.fixture
def report(tmp_path: Path) -> Report:
    with sample_site(tmp_path / "s.evsite") as site:
        return build_report(site, None, Catalogue(), now=START)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.add(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def parsed(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    tags.close()
    assert tags.open == []
    return tags


def test_the_preview_is_well_formed_and_tells_its_hash(report: Report) -> None:
    tags = parsed(preview_html(report, Catalogue()))
    assert content_hash(report) in "".join(tags.words)
    assert "Riverside car park" in tags.words


def test_nothing_from_a_device_becomes_markup(report: Report) -> None:
    finding = Finding(
        EVIL, Severity.WARNING, verbatim(EVIL), verbatim(EVIL), (verbatim(EVIL),), (Evidence(EVIL, EVIL),)
    )
    section = ChargerSection(
        "x", EVIL, EVIL, EVIL, EVIL, verbatim(EVIL), False,
        lines=(Line(verbatim(EVIL), verbatim(EVIL), Basis.READ),),
        findings=(FindingLine(EVIL, finding, START),),
    )  # fmt: skip
    evil = replace(
        report, site=EVIL, chargers=(section, section), open_points=(OpenPoint(EVIL, Severity.BLOCKER, verbatim(EVIL)),)
    )
    tags = parsed(preview_html(evil))
    assert tags.seen <= {"html", "head", "style", "body", "p", "table", "tr", "th", "td", "span", "h2", "h3", "br"}
    assert "".join(tags.words).count("<script>alert(1)</script>") >= 10


def test_a_verdict_is_always_a_sign_and_a_word(report: Report) -> None:
    html = preview_html(report)
    for words in ("✓ passed", "✗ failed", "– not done", "? not known", "▲ warning", "✗ problem", "✓ handed over"):
        assert words in html


def test_open_points_come_before_the_chargers(report: Report) -> None:
    words = "".join(parsed(preview_html(report)).words)
    assert words.index("Open points: 9") < words.index("Installer: name, date, signature") < words.index("MAC address")


def test_a_site_without_open_points_says_so(report: Report) -> None:
    assert "No open points" in preview_html(replace(report, open_points=()))


def test_it_speaks_the_language_of_its_catalogue(report: Report) -> None:
    punjabi = Catalogue("pa_IN", {("report", "Open points"): "ਖੁੱਲ੍ਹੇ ਨੁਕਤੇ"})
    assert "ਖੁੱਲ੍ਹੇ ਨੁਕਤੇ" in preview_html(report, punjabi)
    assert "ਖੁੱਲ੍ਹੇ ਨੁਕਤੇ" in preview_html(replace(report, catalogue=punjabi))
