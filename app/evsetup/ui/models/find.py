"""What is shown where chargers are looked for: what was seen and how, this laptop, what was asked, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.ui.models.site import Running

MOST_ROWS = 40
"""So many chargers are drawn here; all of them stand on the board."""


@dataclass(frozen=True, slots=True)
class WayView:
    """One way in which a charger was seen: by what, and where it answers; ``best``: of several it is set up by this one."""

    seen_by: str
    address: str
    best: bool = False


@dataclass(frozen=True, slots=True)
class FoundView:
    """One charger, or one serial port of which nobody knows yet; ``says`` is what it is good for, where that is in question.
    One of an unknown family that was only found cannot be set up from here."""

    key: str
    title: str
    about: str
    ways: tuple[WayView, ...]
    says: Text | None = None
    can_set_up: bool = True


@dataclass(frozen=True, slots=True)
class AdapterView:
    """One adapter of this laptop; ``picked``: chargers are looked for on it, and on no other."""

    name: str
    addresses: str
    state: Text
    picked: bool = False


@dataclass(frozen=True, slots=True)
class FindView:
    """The whole. ``network`` is what a search would ask; empty where there is none. ``result`` sums up the last search.

    ``families`` (card id, name) are what a person may be looking for, ``family`` the chosen one, ``steps`` what then helps.
    """

    interface: str = ""
    network: str = ""
    found: tuple[FoundView, ...] = ()
    search: Running | None = None
    result: Text | None = None
    adapters: tuple[AdapterView, ...] = ()
    findings: tuple[Finding, ...] = ()
    families: tuple[tuple[str, str], ...] = ()
    family: str = ""
    steps: tuple[Text, ...] = ()
    asked: tuple[Text, ...] = ()
    read_only: bool = False

    @property
    def state(self) -> Text:
        """The page's one sentence."""
        if not self.found:
            return text(
                "ui", "No charger seen yet on {interface}. They appear here by themselves.", interface=self.interface
            )
        return text("ui", "Seen: {count}, on {interface} and on USB.", count=len(self.found), interface=self.interface)
