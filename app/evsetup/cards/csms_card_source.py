"""Where a CSMS card can come from, for window and terminal: a file, the text of a code, a picture of one.

Picture files are decoded by ``ui``, the only room that can; here they are grey values, or a file that a process apart reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.csms_code import members_of_text
from evsetup.cards.faults import CardFault
from evsetup.cards.read_csms_card import csms_card_of_members, read_csms_card
from evsetup.cards.table import CardFile
from evsetup.cards.write_csms_card import csms_card_members
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp"})
"""How the names of picture files end."""


class NoCode(Fault):
    """A picture in which no QR code is found."""

    def __init__(self, name: str) -> None:
        super().__init__(
            Finding(
                "picture.no-code",
                Severity.PROBLEM,
                text("cards", "There is no QR code in {file} that can be read.", file=name),
                text("cards", "It may be blurred, cut off or too small."),
                (
                    text("cards", "Take the photo again: straight from above, the whole code with its white edge."),
                    text("cards", "Or ask the operator for the card as a file."),
                ),
            )
        )


def members_of_codes(found: Iterable[str], name: str, today: date) -> Mapping[str, object]:
    """The members of the card in a picture's QR codes: of the first code that is one.

    Raises:
        Fault: none is.
    """
    first: Fault | None = None
    for content in found:
        try:
            return members_of_text(content, today)
        except Fault as fault:
            first = first or fault
    raise first or NoCode(name)


def members_of_text_file(path: Path, today: date) -> Mapping[str, object]:
    """The members of a card in a file that is no picture: TOML, or the text of a code that somebody saved. Blocks.

    A card with mistakes comes as it is, so that they can be corrected.

    Raises:
        Fault: the file holds no card at all.
    """
    try:
        card = read_csms_card(path)
        if card is not None:
            return csms_card_members(card)
    except CardFault as fault:
        if not any(flaw.member for flaw in fault.flaws):
            return members_of_text(_text_of(path, fault), today)
    members = dict(CardFile(path).members)
    members.pop("example", None)
    return members


def card_in_text_file(path: Path, today: date) -> CsmsCard | None:
    """The card in a file that is no picture; ``None`` for one that says it is an example. Blocks.

    Raises:
        Fault: the file holds no card, or one that cannot be used.
    """
    try:
        return read_csms_card(path)
    except CardFault as fault:
        if any(flaw.member for flaw in fault.flaws):
            raise
        return card_of_members(members_of_text(_text_of(path, fault), today), path.name)


def card_of_members(members: Mapping[str, object], name: str) -> CsmsCard:
    """The card of members that came from ``name``.

    Raises:
        CardFault: something is wrong with them.
    """
    card, flaws = csms_card_of_members(members, name)
    if card is None:
        raise CardFault(Path(name), flaws)
    return card


def _text_of(path: Path, fault: CardFault) -> str:
    try:
        if path.stat().st_size > 64 * 1024:
            raise fault
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        raise fault from None
