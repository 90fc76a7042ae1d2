"""Where a card can come from in the window: a file, a picture of a QR code, the clipboard."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtGui import QClipboard, QImage

from evsetup.cards.code_reader import read_apart
from evsetup.cards.csms_card_source import PICTURES, members_of_codes, members_of_text_file
from evsetup.cards.csms_code import members_of_text
from evsetup.cards.qr_code import GreyPicture
from evsetup.ui.picture_file import grey, read_picture

FILTER = " ".join(("*.toml", "*.txt", *sorted(f"*{ending}" for ending in PICTURES)))


async def members_of_file(path: Path, today: date) -> Mapping[str, object]:
    """The members of a card in a file: TOML, the text of a code, or a picture of one.

    A card with mistakes comes as it is, so that they can be corrected.

    Raises:
        Fault: the file holds no card at all.
    """
    if path.suffix.casefold() in PICTURES:
        return await members_of_picture(await asyncio.to_thread(read_picture, path), path.name, today)
    return await asyncio.to_thread(members_of_text_file, path, today)


async def members_of_picture(picture: GreyPicture, name: str, today: date) -> Mapping[str, object]:
    """The members of the card in a picture's QR code: of the first code that is one."""
    return members_of_codes(await read_apart(picture), name, today)


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
