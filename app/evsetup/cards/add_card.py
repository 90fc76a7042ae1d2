"""Puts a card that somebody wrote into the person's own folder, as it was written, comments and all."""

from __future__ import annotations

from pathlib import Path

from evsetup.cards.read_cards import read_charger_card
from evsetup.cards.write_csms_card import CardExists, CardNotWritten, write_whole


def add_charger_card(path: Path, cards_folder: Path, *, replace: bool = False) -> Path:
    """Where the card in ``path`` now is; one that it replaces is kept as ``….before``. Blocks.

    Raises:
        CardFault: it cannot be used.
        CardExists: there is a card with this id already, and ``replace`` was not said.
        CardNotWritten: the folder or drive did not take it.
    """
    card = read_charger_card(path)
    place = cards_folder / "chargers" / f"{card.id}.toml"
    try:
        content = path.read_text(encoding="utf-8")
        if place.exists():
            if not replace:
                raise CardExists(place, card.id)
            write_whole(place.with_suffix(".toml.before"), place.read_text(encoding="utf-8", errors="replace"))
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CardNotWritten(place, error.strerror or "?") from error
    write_whole(place, content)
    return place
