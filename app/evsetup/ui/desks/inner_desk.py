"""What the desks of a charger's inner pages have in common for whoever opens such a page or stops what runs there."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from evsetup.ui.desks.desk import Desk
from evsetup.ui.rail import PageName

if TYPE_CHECKING:
    from evsetup.domain.sighting import FoundCharger


class InnerDesk(Desk):
    """The desk of a page about one charger that is reached from its card or from where it is set up."""

    @abstractmethod
    async def take(self, found: FoundCharger, label: str, came_from: PageName) -> None:
        """Puts a charger on the page, and opens it; *Back* leads to ``came_from``."""

    @abstractmethod
    def runs_on(self, key: str) -> bool:
        """Whether this desk runs something on a charger."""

    @abstractmethod
    def stop(self, key: str) -> None:
        """Stops what this desk runs on a charger, at a person's wish; what was begun stands in the journal."""
