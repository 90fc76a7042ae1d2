"""Whoever stands at the charger, and what only a hand can do there."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from evsetup.domain.text import Text, text


class Wish(Enum):
    """What only a hand can do; the value is the word in ``--json``."""

    PLUG_IN = "plug in"
    UNPLUG = "unplug"
    SHOW_CARD = "show a card"
    PULL_PLUG = "pull the plug"
    END_CHARGE = "end the charge"

    @property
    def words(self) -> Text:
        """What the person is asked."""
        return _WISHES[self]


_WISHES = {
    Wish.PLUG_IN: text("commissioning", "Plug in a vehicle or a test adapter."),
    Wish.UNPLUG: text("commissioning", "Pull the plug out of the vehicle or the test adapter."),
    Wish.SHOW_CARD: text("commissioning", "Hold a card to the reader."),
    Wish.PULL_PLUG: text(
        "commissioning", "Pull gently at the plug in the charger's socket, and take it out if it comes."
    ),
    Wish.END_CHARGE: text(
        "commissioning", "The charger has no network now. End the charge at the vehicle or the test adapter."
    ),
}


class Person(Protocol):
    """Whoever stands at the charger; for a simulated one, its own hand."""

    async def please(self, wish: Wish) -> bool:
        """Does it and returns true, or skips it and returns false. May take as long as a person takes."""
