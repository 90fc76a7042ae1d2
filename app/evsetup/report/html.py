"""The report as the small HTML that Qt's rich text lays out: for the PDF and for the preview in the window.

Everything that comes from a device, a file or a person is escaped; there are no links and no scripts, and no images
but the photos and signatures of the site file itself.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable
from functools import cache
from html import escape

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.report.json_export import content_hash
from evsetup.report.model import (
    Basis,
    ChargerSection,
    CsmsTestLine,
    FindingLine,
    FirmwareLine,
    Line,
    OpenPoint,
    PhotoLine,
    Report,
    RuleSheet,
    TestLine,
    Verdict,
)
from evsetup.report.pictures import for_paper
from evsetup.report.piece import Picture, Piece, moment
from evsetup.report.signature_fields import signature_fields
from evsetup.report.words import SEVERITIES, SYMBOLS
from evsetup.resources import resource
from evsetup.wording import Catalogue

_PHOTO_WIDE, _PHOTO_HIGH = 480, 320
_CELL = re.compile(r"<t[dh]\b")

_TONES = {
    Severity.OK: "ok",
    Severity.INFO: "info",
    Severity.WARNING: "warning",
    Severity.PROBLEM: "problem",
    Severity.BLOCKER: "problem",
}
_VERDICT_TONES = {
    Verdict.PASSED: "ok",
    Verdict.FAILED: "problem",
    Verdict.UNKNOWN: "warning",
    Verdict.NOT_DONE: "unknown",
}


def preview_html(report: Report, catalogue: Catalogue | None = None) -> str:
    """The whole report as one HTML page for ``QTextBrowser.setHtml``."""
    say = (catalogue or report.catalogue).say
    digest = text("report", "SHA-256 of the content: {hash}", hash=content_hash(report))
    end = Piece(f'<p class="when machine">{escape(say(digest))}</p>')
    return page_html("".join(piece.html for piece in (*pieces_of(report, say), end)))


def page_html(body: str) -> str:
    """``body`` with the report's style sheet around it."""
    return f"<html><head><style>{_style()}</style></head><body>{body}</body></html>"


def pieces_of(report: Report, say: Callable[[Text], str]) -> tuple[Piece, ...]:
    """The report from top to bottom, in the words of ``say``."""
    page = _Page(say)
    return (
        *page.head(report),
        *page.summary(report),
        *(page.overview(report.chargers) if len(report.chargers) > 1 else ()),
        *page.csms_tests(report.csms_tests),
        signature_fields(report.signatures, say),
        *(piece for charger in report.chargers for piece in page.charger(charger)),
        *page.annex(report.chargers),
    )


def photos(shown: tuple[PhotoLine, ...], heading: Piece) -> tuple[Piece, ...]:
    """The photos, none wider than the column nor higher than a third of a page."""
    pieces = []
    for photo in shown:
        scale = min(1.0, _PHOTO_WIDE / photo.width, _PHOTO_HIGH / photo.height)
        shown_as = Picture(for_paper(photo), round(photo.width * scale), round(photo.height * scale))
        source = f"data:{photo.kind};base64,{base64.b64encode(shown_as.content).decode()}"
        image = f'<p><img src="{source}" width="{shown_as.width}" height="{shown_as.height}"></p>'
        said = " · ".join(part for part in (escape(photo.caption), moment(photo.at)) if part)
        pieces.append(Piece(image, 2, keep_with_next=True, picture=shown_as))
        pieces.append(Piece(f'<p class="small">{said}</p>'))
    return (heading, *pieces) if pieces else ()


@cache
def _style() -> str:
    return resource("style", "report.css").read_text(encoding="utf-8")


class _Page:
    """Writes the parts of the report in one language."""

    def __init__(self, say: Callable[[Text], str]) -> None:
        self._sentence = say

    def say(self, sentence: Text) -> str:
        return escape(self._sentence(sentence))

    def head(self, report: Report) -> tuple[Piece, ...]:
        who = ", ".join(part for part in (report.installer, report.company) if part)
        made = text(
            "report", "{time} · made with evsetup {version}", time=moment(report.made_at), version=report.app_version
        )
        return (
            Piece(f'<p class="brand">{self.say(text("report", "EV charger hand-over report"))}</p>'),
            Piece(f'<p class="title">{escape(report.site)}</p>', mark=report.site),
            Piece(f'<p class="when">{self.say(made)}</p>'),
            *([Piece(f'<p class="when">{self.say(text("report", "Set up by {who}", who=who))}</p>')] if who else []),
        )

    def summary(self, report: Report) -> tuple[Piece, ...]:
        done = text(
            "report", "Handed over: {done} of {all} chargers", done=report.handed_over, all=len(report.chargers)
        )
        if not report.open_points:
            nothing = f'<span class="ok">✓ {self.say(text("report", "No open points"))}</span>'
            return (self._box("ok", f'<p class="figure">{self.say(done)}</p><p>{nothing}</p>', 4),)
        worst = max(point.severity for point in report.open_points)
        count = text("report", "Open points: {count}", count=len(report.open_points))
        heads = (
            text("report", "Where"),
            text("report", "How bad"),
            text("report", "What is open"),
            text("report", "What to do"),
        )
        return (
            self._box(
                _tint(worst), f'<p class="figure">{self.say(done)}</p><p class="strong">{self.say(count)}</p>', 4
            ),
            self._heading(text("report", "Open points")),
            *self._table(heads, (16, 15, 37, 32), [self._open_point(point) for point in report.open_points]),
        )

    def overview(self, chargers: Iterable[ChargerSection]) -> tuple[Piece, ...]:
        heads = (
            text("report", "Charger"),
            text("report", "Model"),
            text("report", "Serial number"),
            text("report", "Firmware"),
            text("report", "State"),
        )
        rows = [
            (
                f'<td class="row strong">{escape(charger.title)}</td>',
                f'<td class="row">{escape(charger.model or "–")}</td>',
                f'<td class="row machine">{escape(charger.serial or "–")}</td>',
                f'<td class="row machine">{escape(charger.version or "–")}</td>',
                f'<td class="row">{self._state(charger)}</td>',
            )
            for charger in chargers
        ]
        return (self._heading(text("report", "Chargers")), *self._table(heads, (16, 26, 22, 14, 22), rows))

    def charger(self, charger: ChargerSection) -> tuple[Piece, ...]:
        # Each charger begins a page: the sheets can then be handed out one by one.
        model = f"{escape(charger.model)} &nbsp;·&nbsp; " if charger.model else ""
        return (
            Piece(f"<h2>{escape(charger.title)}</h2>", keep_with_next=True, new_page=True, mark=charger.title, level=1),
            Piece(f'<p class="sub">{model}{self._state(charger)}</p>', keep_with_next=True),
            *self._identity(charger),
            *(piece for group in charger.installation for piece in self._lines(group.title, group.lines)),
            *self._settings(charger),
            *self._tests(charger.tests),
            *self._rehearsal(charger.rehearsal),
            *self.csms_tests(charger.csms_tests),
            *self._firmware(charger.firmware),
            *self._findings(charger.findings),
            *(piece for sheet in charger.rules for piece in self._rules(sheet)),
            *photos(charger.photos, self._heading(text("report", "Photos"))),
        )

    def annex(self, chargers: Iterable[ChargerSection]) -> tuple[Piece, ...]:
        rows = [row for charger in chargers for row in self._evidence(charger)]
        if not rows:
            return ()
        heads = (text("report", "Charger"), text("report", "Finding"), text("report", "What was seen on the wire"))
        heading = Piece(f"<h2>{self.say(text('report', 'Annex: evidence'))}</h2>", keep_with_next=True, new_page=True)
        return (heading, *self._table(heads, (16, 28, 56), rows))

    def csms_tests(self, tests: tuple[CsmsTestLine, ...]) -> tuple[Piece, ...]:
        rows = [
            (
                f'<td class="row"><span class="machine">{escape(test.url)}</span><br>{self.say(test.kind)}</td>',
                f'<td class="row">{self._verdict(test.verdict)}</td>',
                f'<td class="row">{self.say(test.seen)}</td>',
                f'<td class="row small">{moment(test.at)}<br>{self.say(test.basis.title)}</td>',
            )
            for test in tests
        ]
        heads = (text("report", "Dialled"), text("report", "Verdict"), text("report", "Seen"), text("report", "When"))
        heading = self._heading(text("report", "CSMS tested from the laptop"))
        return (heading, *self._table(heads, (33, 15, 33, 19), rows)) if rows else ()

    def _rules(self, sheet: RuleSheet) -> tuple[Piece, ...]:
        about = text(
            "report",
            "Known: {known} of {all}. Held against {sources} on {date}. Not legal advice.",
            known=sheet.known,
            all=len(sheet.lines),
            sources=", ".join(sheet.sources),
            date=f"{sheet.checked:%Y-%m-%d}",
        )
        rows = [
            (
                f'<td class="row name">{self.say(line.ask)}<br><span class="small">{escape(line.source)}</span></td>',
                self._value(line.value),
                self._basis(line.basis) if line.basis else f'<td class="row">{self._verdict(Verdict.UNKNOWN)}</td>',
            )
            for line in sheet.lines
        ]
        heads = (text("report", "Asked"), text("report", "Value"), text("report", "How it is known"))
        about_piece = Piece(f'<p class="sub">{self.say(about)}</p>', keep_with_next=True)
        return (self._heading(sheet.name), about_piece, *self._table(heads, (46, 34, 20), rows))

    def _identity(self, charger: ChargerSection) -> tuple[Piece, ...]:
        return self._lines(text("report", "Identity"), charger.lines)

    def _lines(self, title: Text, lines: Iterable[Line]) -> tuple[Piece, ...]:
        rows = [
            (
                f'<td class="row name">{self.say(line.label)}</td>',
                self._value(line.value),
                self._basis(line.basis),
            )
            for line in lines
        ]
        heads = (text("report", "What"), text("report", "Value"), text("report", "How it is known"))
        return (self._heading(title), *self._table(heads, (32, 48, 20), rows)) if rows else ()

    def _settings(self, charger: ChargerSection) -> tuple[Piece, ...]:
        rows = [
            (
                f'<td class="row name">{self.say(line.label)}{self._origin(line.origin)}</td>',
                self._value(line.before),
                self._value(line.after, changed=line.changed),
                self._basis(line.basis),
            )
            for line in charger.settings
        ]
        heads = (
            text("report", "Setting"),
            text("report", "Before"),
            text("report", "After (● changed)"),
            text("report", "How it is known"),
        )
        return (self._heading(text("report", "Settings")), *self._table(heads, (22, 26, 35, 17), rows)) if rows else ()

    def _origin(self, origin: Text | None) -> str:
        """Whose wish it is, in small letters beneath."""
        if origin is None:
            return ""
        words = self.say(text("report", "from: {origin}", origin=origin))
        return f'<br><span class="small">{words}</span>'

    def _tests(self, tests: tuple[TestLine, ...]) -> tuple[Piece, ...]:
        heading = self._heading(text("report", "Tests"))
        if not tests:
            return (heading, Piece(f'<p class="sub">{self.say(text("report", "Nothing was tested."))}</p>'))
        rows = [
            (
                f'<td class="row">{self.say(test.label)}</td>',
                f'<td class="row">{self._verdict(test.verdict)}</td>',
                f'<td class="row">{self.say(test.seen)}</td>',
                f'<td class="row small">{moment(test.at) if test.at else "–"}</td>',
            )
            for test in tests
        ]
        heads = (text("report", "Test"), text("report", "Verdict"), text("report", "Seen"), text("report", "When"))
        return (heading, *self._table(heads, (27, 15, 39, 19), rows))

    def _rehearsal(self, tests: tuple[TestLine, ...]) -> tuple[Piece, ...]:
        rows = [
            (
                f'<td class="row">{self.say(test.seen)}</td>',
                f'<td class="row">{self._verdict(test.verdict)}</td>',
                f'<td class="row small">{moment(test.at) if test.at else "–"}</td>',
            )
            for test in tests
        ]
        heads = (text("report", "Seen"), text("report", "Verdict"), text("report", "When"))
        heading = self._heading(text("report", "Log-in at the CSMS, rehearsed from the laptop"))
        return (heading, *self._table(heads, (66, 15, 19), rows)) if rows else ()

    def _firmware(self, updates: tuple[FirmwareLine, ...]) -> tuple[Piece, ...]:
        rows = [
            (
                f'<td class="row machine">{escape(update.from_version or "?")} → {escape(update.to_version)}</td>',
                f'<td class="row">{self._verdict(update.verdict)}</td>',
                f'<td class="row machine">{escape(_grouped(update.sha256))}</td>',
                f'<td class="row small">{moment(update.at)}</td>',
            )
            for update in updates
        ]
        heads = (
            text("report", "Update"),
            text("report", "Verdict"),
            text("report", "SHA-256 of the image"),
            text("report", "When"),
        )
        return (self._heading(text("report", "Firmware")), *self._table(heads, (27, 15, 39, 19), rows)) if rows else ()

    def _findings(self, findings: tuple[FindingLine, ...]) -> tuple[Piece, ...]:
        if not findings:
            return ()
        return (self._heading(text("report", "Findings")), *(self._finding(line.finding) for line in findings))

    def _finding(self, finding: Finding) -> Piece:
        seen = f'{self._severity(finding.severity)} &nbsp; <span class="strong">{self.say(finding.seen)}</span>'
        means = f"<br>{self.say(finding.means)}" if finding.means is not None else ""
        steps = "".join(f"<br>→ {self.say(step)}" for step in finding.do)
        return self._box(_tint(finding.severity), f"<p>{seen}{means}{steps}</p>")

    def _evidence(self, charger: ChargerSection) -> list[tuple[str, ...]]:
        return [
            (
                f'<td class="row name">{escape(charger.title)}</td>',
                f'<td class="row machine">{escape(line.finding.code)}</td>',
                f'<td class="row machine">{escape(piece.label)}: {escape(piece.content)}</td>',
            )
            for line in charger.findings
            for piece in line.finding.evidence
        ]

    def _open_point(self, point: OpenPoint) -> tuple[str, ...]:
        return (
            f'<td class="row strong">{escape(point.place)}</td>',
            f'<td class="row">{self._severity(point.severity)}</td>',
            f'<td class="row">{self.say(point.what)}</td>',
            f'<td class="row">{self.say(point.do) if point.do is not None else "–"}</td>',
        )

    def _severity(self, severity: Severity) -> str:
        return f'<span class="{_TONES[severity]}">{SYMBOLS[severity]} {self.say(SEVERITIES[severity])}</span>'

    def _verdict(self, verdict: Verdict) -> str:
        return f'<span class="{_VERDICT_TONES[verdict]}">{verdict.symbol} {self.say(verdict.title)}</span>'

    def _state(self, charger: ChargerSection) -> str:
        tone = "ok" if charger.handed_over else "warning"
        return f'<span class="{tone}">{"✓" if charger.handed_over else "▲"} {self.say(charger.state)}</span>'

    def _value(self, value: Text | None, *, changed: bool = False) -> str:
        """A cell with a device's own value in the fixed font, or with our words for it."""
        own = value is not None and not value.context
        kind = f"row{' machine' if own else ''}{' strong' if changed else ''}"
        mark = ' <span class="ok">●</span>' if changed else ""
        return f'<td class="{kind}">{"–" if value is None else self.say(value)}{mark}</td>'

    def _basis(self, basis: Basis) -> str:
        return f'<td class="row small">{self.say(basis.title)}</td>'

    def _heading(self, words: Text) -> Piece:
        return Piece(f"<h3>{self.say(words)}</h3>", 4.5, keep_with_next=True, mark=self._sentence(words), level=2)

    def _table(
        self, heads: tuple[Text, ...], widths: tuple[int, ...], rows: Iterable[tuple[str, ...]]
    ) -> tuple[Piece, ...]:
        """A table as one piece for its head and one for each row; a page that begins in it repeats the head."""
        head = table_row(f"<th>{self.say(words)}</th>" for words in heads)
        return (
            Piece(_with_widths(head, widths), keep_with_next=True),
            *(Piece(_with_widths(table_row(row), widths), head=_with_widths(head, widths)) for row in rows),
        )

    def _box(self, tone: str, content: str, space_mm: float = 1.5) -> Piece:
        bar = f'<td class="bar-{tone}" width="4"></td>'
        return Piece(
            f'<table width="100%" cellspacing="0"><tr>{bar}<td class="box-{tone}">{content}</td></tr></table>',
            space_mm,
        )


def table_row(cells: Iterable[str]) -> str:
    """One row as a table of its own: rows can then be placed on pages one by one."""
    return f'<table width="100%" cellspacing="0"><tr>{"".join(cells)}</tr></table>'


def _with_widths(row: str, widths: tuple[int, ...]) -> str:
    """Gives the cells of a row their widths, in percent, so that rows that are laid out apart still line up."""
    cells = iter(widths)
    return _CELL.sub(lambda cell: f'{cell[0]} width="{next(cells)}%"', row)


def _tint(severity: Severity) -> str:
    return "problem" if severity >= Severity.PROBLEM else "warning"


def _grouped(digest: str) -> str:
    """64 digits in groups that a person can compare and a line can break between."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
