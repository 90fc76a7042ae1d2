"""What the CSMS test shows: what will be dialled, the ladder, the verdict."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.csms_address import UrlRule, final_url
from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.ui.models.commission import CsmsChoice
from evsetup.ui.models.site import Running


@dataclass(frozen=True, slots=True)
class TestRung:
    """One step of the ladder; no finding: it was not run (yet), or runs now."""

    title: Text
    finding: Finding | None = None
    elapsed_s: float | None = None
    running: bool = False


@dataclass(frozen=True, slots=True)
class CsmsTestView:
    """One test: ``verdict`` is there when it ended."""

    address: str = ""
    identity: str = ""
    key: Secret | None = None
    rule: UrlRule = UrlRule.APPENDED
    ca_file: Path | None = None
    choices: tuple[CsmsChoice, ...] = ()
    rungs: tuple[TestRung, ...] = ()
    verdict: Finding | None = None
    running: Running | None = None

    @property
    def final_url(self) -> str:
        """The URL that will be dialled; empty while something is missing."""
        if not self.address or not self.identity:
            return ""
        return final_url(self.address, self.identity, self.rule)

    @property
    def complete(self) -> bool:
        """Whether a test can be started."""
        return self.address.startswith(("ws://", "wss://")) and bool(self.identity)


def for_the_it_department(view: CsmsTestView) -> tuple[Text, ...]:
    """The result as lines of plain text; the key is not in it."""
    lines: list[Text] = [text("ui", "CSMS test of {url}", url=view.final_url)]
    if view.verdict is not None:
        lines += [view.verdict.seen, *([view.verdict.means] if view.verdict.means else []), *view.verdict.do]
    for rung in view.rungs:
        said = rung.finding.seen if rung.finding is not None else text("ui", "not run")
        lines.append(text("ui", "{step}: {said}", step=rung.title, said=said))
        if rung.finding is not None:
            lines += [
                text("ui", "    {label}: {content}", label=evidence.label, content=evidence.content)
                for evidence in rung.finding.evidence
            ]
    return tuple(lines)
