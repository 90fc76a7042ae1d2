"""Where a card can come from: a file, a picture of a QR code, the clipboard."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtGui import QClipboard, QImage

from evsetup.cards.code_reader import read_apart
from evsetup.cards.csms_code import members_of_text
from evsetup.cards.faults import CardFault
from evsetup.cards.qr_code import GreyPicture
from evsetup.cards.read_csms_card import read_csms_card
from evsetup.cards.table import CardFile
from evsetup.cards.write_csms_card import csms_card_members
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text
from evsetup.ui.picture_file import grey, read_picture

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp"})
FILTER = "*.toml *.txt *.png *.jpg *.jpeg *.bmp"


class NoCode(Fault):
    """A picture in which no QR code is found."""

    def __init__(self, name: str) -> None:
        super().__init__(
            Finding(
                "picture.no-code",
                Severity.PROBLEM,
                text("ui", "There is no QR code in {file} that can be read.", file=name),
                text("ui", "It may be blurred, cut off or too small."),
                (
                    text("ui", "Take the photo again: straight from above, the whole code with its white edge."),
                    text("ui", "Or ask the operator for the card as a file."),
                ),
            )
        )


async def members_of_file(path: Path, today: date) -> Mapping[str, object]:
    """The members of a card in a file: TOML, the text of a code, or a picture of one.

    A card with mistakes comes as it is, so that they can be corrected.

    Raises:
        Fault: the file holds no card at all.
    """
    if path.suffix.casefold() in PICTURES:
        return await members_of_picture(await asyncio.to_thread(read_picture, path), path.name, today)
    return await asyncio.to_thread(_members_of_text_file, path, today)


async def members_of_picture(picture: GreyPicture, name: str, today: date) -> Mapping[str, object]:
    """The members of the card in a picture's QR code: of the first code that is one."""
    found = await read_apart(picture)
    if not found:
        raise NoCode(name)
    first: Fault | None = None
    for content in found:
        try:
            return members_of_text(content, today)
        except Fault as fault:
            first = first or fault
    raise first or NoCode(name)


def of_clipboard(clipboard: QClipboard) -> QImage | str:
    """What a person copied: a picture, or a text."""
    picture = clipboard.image()
    return clipboard.text() if picture.isNull() else picture


async def members_of_copied(copied: QImage | str, today: date) -> Mapping[str, object]:
    """The members of the card in what was copied."""
    if isinstance(copied, str):
        return await asyncio.to_thread(members_of_text, copied, today)
    name = "–"
    return await members_of_picture(await asyncio.to_thread(grey, copied, name), name, today)


def _members_of_text_file(path: Path, today: date) -> Mapping[str, object]:
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


def _text_of(path: Path, fault: CardFault) -> str:
    """A file that is no TOML may still be the text of a code that somebody saved."""
    try:
        if path.stat().st_size > 64 * 1024:
            raise fault
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        raise fault from None
