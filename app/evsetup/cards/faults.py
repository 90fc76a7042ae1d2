"""Why a card file cannot be used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import Text, text


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing wrong in a card: ``member`` is its dotted name, ``line`` counts from 1; empty and 0 where it has none."""

    file: str
    what: Text
    member: str = ""
    line: int = 0

    def __str__(self) -> str:
        """In English, for evidence: ``acme.toml, line 4: way_back: must have no braces``."""
        place = f", line {self.line}" if self.line else ""
        return f"{self.file}{place}: {self.member}: {self.what}" if self.member else f"{self.file}{place}: {self.what}"


class CardFault(Fault):
    """A card file is unreadable, is no TOML, or does not say what a card must say; ``flaws`` names every mistake."""

    def __init__(self, path: Path, flaws: Sequence[Flaw]) -> None:
        problems = [str(flaw) for flaw in flaws]
        self.flaws = tuple(flaws)
        super().__init__(
            Finding(
                "cards.bad-file",
                Severity.WARNING,
                text("cards", "The card file {file} cannot be used: {problem}", file=path.name, problem=problems[0]),
                text("cards", "What it describes is unknown to the program; all other cards work."),
                (
                    text("cards", "Correct the file at the places named below, then start again."),
                    text("cards", "Or take the file away."),
                ),
                tuple(Evidence(str(path), problem) for problem in problems),
            )
        )


def already_there(path: Path, other: Path, card_id: str) -> Finding:
    """Two files of one folder hold the same card."""
    return Finding(
        "cards.twice",
        Severity.WARNING,
        text("cards", "The card {id} is in {file} and in {other}.", id=card_id, file=path.name, other=other.name),
        text("cards", "Only {other} is used.", other=other.name),
        (text("cards", "Give one of them another id, or take it away."),),
    )


def replaces(path: Path, card_id: str) -> Finding:
    """A person's own card stands in for one with the same id."""
    return Finding(
        "cards.replaced",
        Severity.INFO,
        text("cards", "Your card file {file} replaces the card {id}.", file=path.name, id=card_id),
    )
