"""``evsetup cards``: checks card files line by line, and prints an operator's card as the text of its QR code."""

from __future__ import annotations

import argparse
import asyncio
from datetime import date
from pathlib import Path

from evsetup.cards.add_card import add_charger_card
from evsetup.cards.check_cards import check_cards
from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.csms_code import csms_code
from evsetup.cards.describe import describe
from evsetup.cards.read_csms_card import csms_card_of_text
from evsetup.cards.table import MOST_BYTES
from evsetup.cli.output import Output, table
from evsetup.cli.road import no_family
from evsetup.commissioning.opening import data_folder, open_shelf
from evsetup.domain.finding import Fault, Finding, Severity, worst
from evsetup.domain.text import text


async def cards(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 when a card cannot be used, or should not be any more."""
    own = await asyncio.to_thread(data_folder) / "cards"
    if wanted.act == "folder":
        output.line(str(own))
        output.document({"ok": True, "folder": str(own), "findings": []})
        return 0
    if wanted.act == "show":
        return await _show(wanted.card, output)
    if wanted.act == "add":
        return await _add(wanted, own, output)
    if wanted.act == "code":
        code = csms_code(await asyncio.to_thread(_operators, wanted.path))
        output.line(code)
        output.document({"ok": True, "code": code, "findings": []})
        return 0
    checked = await asyncio.to_thread(check_cards, wanted.path, date.today())
    findings = [finding for one in checked for finding in one.findings]
    for finding in findings:
        output.finding(finding)
    if not checked:
        output.line(text("cli", "There is no card in {path}.", path=str(wanted.path)))
    fails = worst(findings).fails
    output.document(
        {
            "ok": not fails,
            "cards": [
                {
                    "file": str(one.path),
                    "id": one.card_id,
                    "usable": one.usable,
                    "findings": [output.as_json(finding) for finding in one.findings],
                }
                for one in checked
            ],
        }
    )
    return int(fails)


async def _show(card_id: str, output: Output) -> int:
    shelf = await open_shelf()
    cards = sorted(shelf.chargers.values(), key=lambda card: card.id)
    for finding in shelf.findings:
        output.finding(finding)
    if not card_id:
        for line in table([(card.id, card.way.value, f"{card.vendor} {card.family}") for card in cards]):
            output.line(line)
        output.document({"ok": True, "cards": [card.id for card in cards], "findings": []})
        return 0
    if card_id not in shelf.chargers:
        raise no_family(card_id, cards)
    card = shelf.chargers[card_id]
    output.line(f"{card.vendor} {card.family}")
    for paragraph in describe(card):
        output.line(f"— {output.say(paragraph.heading)}")
        for sentence in paragraph.lines:
            output.line("  " + output.say(sentence))
    told = {output.say(p.heading): [output.say(sentence) for sentence in p.lines] for p in describe(card)}
    output.document({"ok": True, "id": card.id, "way": card.way.value, "about": told, "findings": []})
    return 0


async def _add(wanted: argparse.Namespace, own: Path, output: Output) -> int:
    (checked,) = await asyncio.to_thread(check_cards, wanted.path, date.today())
    for finding in checked.findings:
        output.finding(finding)
    told = [output.as_json(finding) for finding in checked.findings]
    if not checked.usable:
        output.document({"ok": False, "findings": told})
        return 1
    place = await asyncio.to_thread(lambda: add_charger_card(wanted.path, own, replace=wanted.replace))
    output.line(text("cli", "It is now in {path}, and used from the next start on.", path=str(place)))
    output.document({"ok": True, "file": str(place), "findings": told})
    return 0


def _operators(path: Path) -> CsmsCard:
    """The card for a code: a certificate beside it would be left out anyway."""
    try:
        with path.open(encoding="utf-8") as file:
            return csms_card_of_text(file.read(MOST_BYTES + 1), path.name)
    except (OSError, ValueError) as error:
        raise Fault(
            Finding(
                "cli.file",
                Severity.PROBLEM,
                text("cli", "{path} cannot be read as a card.", path=str(path)),
                text("cli", "No code was made."),
                (text("cli", "Check the name of the file."),),
            )
        ) from error
