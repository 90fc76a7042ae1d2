"""The report for machines: stable, sorted, in English source sentences, with the hash of its own content inside.

``sha256`` is the SHA-256 of ``content`` written as JSON with sorted keys, no spaces and UTF-8. The same figure stands in the
PDF: in the footer of every page, and in its document information. ``pdf`` names the PDF that was written with it and holds the
SHA-256 of its bytes; being no part of ``content``, it closes the ring (``verify``). The shape is published as
``resources/report/report.schema.json``.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text
from evsetup.report.model import ChargerSection, CsmsTestLine, Report, RuleSheet, TestLine
from evsetup.report.report_file import write_whole
from evsetup.report.signatures import Signature


@dataclass(frozen=True, slots=True)
class WrittenPdf:
    """A PDF that was written: the name of its file, and the SHA-256 of its bytes."""

    name: str
    sha256: str


FORMAT, SCHEMA = "evsetup hand-over report", 2


def write_json(report: Report, path: Path, pdf: WrittenPdf | None = None) -> str:
    """Writes ``report`` to ``path`` (blocking); the SHA-256 of the file's bytes. ``pdf`` was written of the same report.

    Raises:
        ReportFault: the file cannot be written; an older one is still as it was.
    """
    content = content_of(report)
    document = {
        "format": FORMAT,
        "schema": SCHEMA,
        "sha256": hash_of(content),
        "pdf": None if pdf is None else {"name": pdf.name, "sha256": pdf.sha256},
        "content": content,
    }
    body = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True).encode() + b"\n"
    write_whole(path, body)
    return hashlib.sha256(body).hexdigest()


def content_hash(report: Report) -> str:
    """The hash of what the report says, 64 hex digits."""
    return hash_of(content_of(report))


def hash_of(content: object) -> str:
    """The SHA-256 of plain JSON values, written in the one way that does not depend on who writes them."""
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def unsigned_hash(report: Report) -> str:
    """The hash of what a person signs: the content without its time, its open points and its signatures."""
    left = {"made_at", "open_points", "signatures"}
    return hash_of({name: value for name, value in content_of(report).items() if name not in left})


def content_of(report: Report) -> dict[str, object]:
    """What the report says, as plain JSON values."""
    return {
        "site": report.site,
        "made_at": _time(report.made_at),
        "app": {"name": "evsetup", "version": report.app_version},
        "installer": report.installer,
        "company": report.company,
        "handed_over": report.handed_over,
        "open_points": [
            {
                "place": point.place,
                "severity": point.severity.name.lower(),
                "what": str(point.what),
                "do": _text(point.do),
            }
            for point in report.open_points
        ],
        "chargers": [_charger(charger) for charger in report.chargers],
        "csms_tests": [_csms_test(line) for line in report.csms_tests],
        "signatures": [_signature(one) for one in report.signatures],
    }


def _charger(charger: ChargerSection) -> dict[str, object]:
    return {
        "id": charger.id,
        "label": charger.title,
        "model": charger.model,
        "serial": charger.serial,
        "firmware_version": charger.version,
        "state": str(charger.state),
        "handed_over": charger.handed_over,
        "known": [
            {"label": str(line.label), "value": str(line.value), "basis": line.basis.value} for line in charger.lines
        ],
        "installation": [
            {
                "part": str(group.title),
                "lines": [
                    {"label": str(line.label), "value": str(line.value), "basis": line.basis.value}
                    for line in group.lines
                ],
            }
            for group in charger.installation
        ],
        "rules": [_rules(sheet) for sheet in charger.rules],
        "settings": [
            {
                "name": line.name,
                "before": _text(line.before),
                "after": _text(line.after),
                "changed": line.changed,
                "basis": line.basis.value,
                "origin": _text(line.origin),
            }
            for line in charger.settings
        ],
        "photos": [
            {
                "caption": photo.caption,
                "at": _time(photo.at),
                "sha256": hashlib.sha256(photo.picture).hexdigest(),
            }
            for photo in charger.photos
        ],
        "tests": [_test(line) for line in charger.tests],
        "rehearsal": [_test(line) for line in charger.rehearsal],
        "csms_tests": [_csms_test(line) for line in charger.csms_tests],
        "findings": [
            {"topic": line.topic, "at": _time(line.at), **_finding(line.finding)} for line in charger.findings
        ],
        "firmware": [
            {
                "from": line.from_version,
                "to": line.to_version,
                "sha256": line.sha256,
                "way": line.way,
                "state": line.state,
                "verdict": line.verdict.value,
                "bytes_served": line.bytes_served,
                "at": _time(line.at),
                "basis": "tested",
            }
            for line in charger.firmware
        ],
    }


def _rules(sheet: RuleSheet) -> dict[str, object]:
    return {
        "id": sheet.id,
        "name": str(sheet.name),
        "checked": sheet.checked.isoformat(),
        "sources": list(sheet.sources),
        "note": "not legal advice",
        "lines": [
            {
                "ask": str(line.ask),
                "source": line.source,
                "value": _text(line.value),
                "basis": line.basis.value if line.basis else "not known",
            }
            for line in sheet.lines
        ],
    }


def _signature(signature: Signature) -> dict[str, object]:
    return {
        "role": signature.role.value,
        "name": signature.name,
        "at": _time(signature.at),
        "drawn": [[[x, y] for x, y in stroke] for stroke in signature.strokes],
        "signed_content": signature.content,
    }


def _test(line: TestLine) -> dict[str, object]:
    return {
        "name": line.name,
        "verdict": line.verdict.value,
        "seen": str(line.seen),
        "at": _time(line.at) if line.at else None,
        "basis": "tested",
    }


def _csms_test(line: CsmsTestLine) -> dict[str, object]:
    return {
        "url": line.url,
        "identity": line.identity,
        "kind": str(line.kind),
        "verdict": line.verdict.value,
        "seen": str(line.seen),
        "at": _time(line.at),
        "basis": line.basis.value,
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": finding.severity.name.lower(),
        "seen": str(finding.seen),
        "means": _text(finding.means),
        "do": [str(step) for step in finding.do],
        "evidence": [{"label": piece.label, "content": piece.content} for piece in finding.evidence],
    }


def _text(sentence: Text | None) -> str | None:
    return None if sentence is None else str(sentence)


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
