"""What all desks do: take a page, take a site, let both go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.ui.pages.page import Page
from evsetup.ui.tasks import Tasks

if TYPE_CHECKING:
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


class Desk:
    """The base of all desks. A page comes and goes (language, theme); a site comes and goes; the desk stays."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.work: SiteAtWork | None = None

    @property
    def tasks(self) -> Tasks:
        """The tasks of the session."""
        return self.session.tasks

    def attach(self, page: Page) -> None:
        """Connects a page that was just made, and fills it."""

    def open(self, work: SiteAtWork) -> None:
        """A site was opened."""
        self.work = work

    def close(self) -> None:
        """The site is being left; nothing of it may be touched after this."""
        self.work = None

    async def let_go(self) -> None:
        """The window is closed: what is held outside this program goes."""

    def opening(self, on: bool) -> None:
        """A site is being opened, or not any more."""
