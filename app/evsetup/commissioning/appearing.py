"""The charger that appears next, after a person was asked to plug in the one of a certain bay."""

from __future__ import annotations

from collections.abc import Callable

from evsetup.discovery.discovery import Discovery
from evsetup.domain.sighting import FoundCharger


class Appearing:
    """Waits for one new charger: the first row that discovery did not have when the wait began.

    ``bay_id`` is the bay that it is waited for, ``key`` the row of the one that came; both are empty while there is none.
    """

    def __init__(self, discovery: Discovery, changed: Callable[[], None] = lambda: None) -> None:
        self.bay_id = ""
        self._key = ""
        self._known: frozenset[str] = frozenset()
        self._discovery = discovery
        self._changed = changed
        self._stop = discovery.subscribe(self._seen)

    @property
    def key(self) -> str:
        """The row of the charger that just appeared, also when it has gone into another since."""
        row = self._discovery.find(self._key) if self._key else None
        return row.key if row is not None else ""

    def wait(self, bay_id: str) -> None:
        """Begins to wait for the charger of this bay; a wait for another one ends."""
        self.bay_id, self._key, self._known = bay_id, "", frozenset(self._discovery.chargers)
        self._changed()

    def end(self) -> None:
        """Waits no more."""
        self.bay_id, self._key = "", ""
        self._changed()

    def close(self) -> None:
        """Lets go of the discovery."""
        self._stop()

    def _seen(self, row: FoundCharger) -> None:
        # A row that was known before may come back under the key of the one that it went into.
        if not self.bay_id or self._key or row.key in self._known:
            return
        if any((before := self._discovery.find(key)) is not None and before.key == row.key for key in self._known):
            return
        self._key = row.key
        self._changed()
