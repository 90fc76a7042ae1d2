"""Lets a charger dial in, by a person's wish on the site page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from evsetup.cards.describe import describe
from evsetup.domain.text import text
from evsetup.links.tls import TemporaryAuthority
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.live_desk import LiveDesk
from evsetup.ui.dialogs import choose_file
from evsetup.ui.models.dial_in import DialInView
from evsetup.ui.models.to_type import Wanted, to_type_view
from evsetup.ui.pages.dial_in_card import DialInCard
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task

if TYPE_CHECKING:
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


class DialInDesk(Desk):
    """The desk of one card; ``changed`` is told when it must be shown anew."""

    def __init__(self, session: Session, changed: Callable[[], None]) -> None:
        super().__init__(session)
        self._changed = changed
        self._unfolded = False
        self._authority: TemporaryAuthority | None = None
        self._family = ""

    def attach_card(self, card: DialInCard) -> None:
        """Connects the card."""
        card.unfolded.connect(self._unfold)
        card.let_in.connect(self._let_in)
        card.new_key.connect(self._new_key)
        card.without_key.connect(self._without_key)
        card.save_root.connect(self._save_root)
        card.family_chosen.connect(self._choose_family)
        card.live_wanted.connect(self._see_live)

    def close(self) -> None:
        """Forgets the site."""
        super().close()
        self._unfolded, self._authority, self._family = False, None, ""

    @property
    def view(self) -> DialInView:
        """How it stands now."""
        if (work := self.work) is None:
            return DialInView()
        door = work.bench.letting_in
        cards = work.shelf.chargers
        typed = Wanted(work.bench.csms.url if door.identity else "", door.identity, door.key)
        return DialInView(
            here=True,
            unfolded=self._unfolded or door.without_authentication,
            identity=door.identity,
            key=door.key,
            without_authentication=door.without_authentication,
            connected=door.connected,
            address=door.address,
            secure_address=door.secure_address,
            fingerprint=self._authority.fingerprint if self._authority is not None else "",
            findings=door.findings[:2],
            to_type=to_type_view(cards, self._family, typed),
            about_family=describe(cards[self._family]) if self._family in cards else (),
        )

    def offer(self) -> None:
        """Unfolds the card."""
        self._unfold(True)

    def _choose_family(self, card_id: str) -> None:
        self._family = card_id
        self._changed()

    @slot_task
    async def _see_live(self, identity: str) -> None:
        desk = self.session.desk(PageName.LIVE)
        if isinstance(desk, LiveDesk):
            await desk.take_identity(identity)

    def _unfold(self, on: bool) -> None:
        self._unfolded = on
        self._changed()

    @slot_task
    async def _let_in(self, identity: str) -> None:
        if (work := self.work) is not None:
            await work.bench.letting_in.let_in(identity)
            await self._secure(work)

    async def _secure(self, work: SiteAtWork) -> None:
        authority = await work.bench.secure()
        if self.work is work:
            self._authority = authority
            self._changed()

    @slot_task
    async def _new_key(self) -> None:
        if self.work is not None:
            await self.work.bench.letting_in.new_key()

    @slot_task
    async def _without_key(self, on: bool) -> None:
        if self.work is None:
            return
        if on:
            self.work.bench.letting_in.allow_without_key()
        else:
            await self.work.bench.letting_in.require_key()

    @slot_task
    async def _save_root(self) -> None:
        if (authority := self._authority) is None:
            return
        session = self.session
        title = session.say(text("ui", "Root certificate for the charger"))
        path = await choose_file(session.window, title, "PEM (*.pem)", save=True, name="evsetup-root.pem")
        if path is not None:
            await asyncio.to_thread(path.write_text, authority.certificate_pem, "ascii")
