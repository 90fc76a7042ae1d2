"""The lock of a simulated socket: it holds the plug while a charge runs, and a jammed one for good."""

from __future__ import annotations


class Lock:
    """``held_for_ever``: once engaged it stays so, whatever it is told."""

    def __init__(self, *, held_for_ever: bool = False) -> None:
        self._held_for_ever = held_for_ever
        self._engaged = False

    @property
    def engaged(self) -> bool:
        """Whether the plug is held."""
        return self._engaged

    def engage(self) -> None:
        """A charge begins."""
        self._engaged = True

    def release(self) -> None:
        """The charge is over, or somebody asked for the plug."""
        self._engaged = self._engaged and self._held_for_ever
