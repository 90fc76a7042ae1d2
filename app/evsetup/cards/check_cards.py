"""Checks card files and folders of them: each bad line a finding, each card that time has made doubtful too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from evsetup.cards.csms_card_findings import judge_csms_card, line_findings
from evsetup.cards.faults import CardFault, already_there
from evsetup.cards.read_cards import read_charger_card
from evsetup.cards.read_csms_card import read_csms_card
from evsetup.cards.read_meanings import read_meanings
from evsetup.cards.table import CardFile
from evsetup.domain.finding import Finding, Severity, worst
from evsetup.domain.text import text

_MOST_FILES = 2000


@dataclass(frozen=True, slots=True)
class CheckedCard:
    """One file: ``card_id`` is empty when it could not be used."""

    path: Path
    card_id: str
    findings: tuple[Finding, ...]

    @property
    def usable(self) -> bool:
        """Whether the program takes it."""
        return not worst(self.findings).fails


def check_cards(path: Path, today: date) -> tuple[CheckedCard, ...]:
    """The card in a file, or all in a folder and below it, in the order of their names. Blocks.

    Whether a file is a charger's or an operator's card is told by its members: only the latter has an address. Files in a folder
    ``ocpp`` say what configuration keys and variables mean.
    """
    if not path.is_dir():
        return (_check(path, today),)
    files = sorted(path.rglob("*.toml"))[:_MOST_FILES]
    checked: list[CheckedCard] = []
    first: dict[tuple[Path, str], Path] = {}
    for file in files:
        one = _check(file, today)
        place = (file.parent, one.card_id)
        if one.card_id and place in first:
            twice = already_there(file, first[place], one.card_id)
            one = CheckedCard(file, one.card_id, (*one.findings, twice))
        first.setdefault(place, file)
        checked.append(one)
    return tuple(checked)


def _check(path: Path, today: date) -> CheckedCard:
    of_charger = path.parent.name == "chargers"
    try:
        members = CardFile(path).members
        of_charger = "address" not in members and ("vendor" in members or "family" in members)
        if of_charger:
            return _good(path, read_charger_card(path).id, ())
        if path.parent.name == "ocpp":
            read_meanings(path)
            return _good(path, path.stem, ())
        card = read_csms_card(path)
    except CardFault as fault:
        return CheckedCard(path, "", line_findings(fault, of_charger=of_charger))
    if card is None:
        return _good(path, str(members.get("id", "")), (_example(path),))
    return _good(path, card.id, judge_csms_card(card, today))


def _good(path: Path, card_id: str, findings: tuple[Finding, ...]) -> CheckedCard:
    ok = Finding(
        "cards.good", Severity.OK, text("cards", "{file}: the card {id} is well written.", file=path.name, id=card_id)
    )
    return CheckedCard(path, card_id, (ok, *findings))


def _example(path: Path) -> Finding:
    return Finding(
        "cards.example",
        Severity.INFO,
        text("cards", "{file} says example = true: it is checked, but never offered.", file=path.name),
    )
