"""How the terminal says things: findings, tables and one JSON document, in the person's language."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.wording import Catalogue

_MARKS = {
    Severity.OK: "✓",
    Severity.INFO: "i",
    Severity.WARNING: "▲",
    Severity.PROBLEM: "✗",
    Severity.BLOCKER: "✗✗",
}


class Output:
    """Where a command's words go. With ``as_json`` only ``document`` prints; everything else is silent."""

    def __init__(self, catalogue: Catalogue, *, as_json: bool) -> None:
        self._catalogue = catalogue
        self._as_json = as_json

    def say(self, sentence: Text) -> str:
        """The sentence in the person's language."""
        return self._catalogue.say(sentence)

    def line(self, sentence: Text | str) -> None:
        """One line for a person."""
        if not self._as_json:
            print(_printable(self.say(sentence) if isinstance(sentence, Text) else sentence), flush=True)

    def finding(self, finding: Finding) -> None:
        """Seen, means, do: to standard output, since it is the answer."""
        self.line(f"{_MARKS[finding.severity]} {self.say(finding.seen)}")
        if finding.means is not None and finding.severity >= Severity.WARNING:
            self.line("  " + self.say(text("cli", "Means: {what}", what=finding.means)))
        for number, step in enumerate(finding.do, 1):
            if finding.severity >= Severity.WARNING:
                self.line(f"  {number}. {self.say(step)}")

    def document(self, content: Mapping[str, object]) -> None:
        """The one JSON document of ``--json``."""
        if self._as_json:
            print(json.dumps(content, ensure_ascii=False, sort_keys=True), flush=True)

    def as_json(self, finding: Finding) -> dict[str, object]:
        """A finding for ``--json``."""
        return {
            "code": finding.code,
            "severity": finding.severity.name.lower(),
            "seen": self.say(finding.seen),
            "means": self.say(finding.means) if finding.means is not None else None,
            "do": [self.say(step) for step in finding.do],
            "evidence": [{"label": evidence.label, "content": evidence.content} for evidence in finding.evidence],
        }


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as aligned lines."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _printable(line: str) -> str:
    """The line without control characters: names from the wire must not drive a terminal."""
    clean = "".join(char if char.isprintable() or char == "\t" else "�" for char in line)
    encoding = sys.stdout.encoding or "utf-8"
    return clean.encode(encoding, "replace").decode(encoding)
