"""Keeps the notes and photos of a bay, or of a charger that stands in none, while their dialog is open."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from evsetup.domain.text import text
from evsetup.storage.records import Note, Photo
from evsetup.ui.desks.desk import Desk
from evsetup.ui.dialogs import AskDialog, choose_file, finished
from evsetup.ui.notes_dialog import NotesDialog
from evsetup.ui.tasks import slot_task

if TYPE_CHECKING:
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


@dataclass(frozen=True, slots=True)
class Place:
    """What is written about: a bay, a charger, or both."""

    label: str
    bay_id: str = ""
    charger_id: str = ""

    def has(self, kept: Note | Photo) -> bool:
        """Whether this note or photo is of it."""
        return bool(
            (self.bay_id and kept.bay_id == self.bay_id) or (self.charger_id and kept.charger_id == self.charger_id)
        )


class BayNotes(Desk):
    """The desk of one open dialog."""

    def __init__(self, session: Session, work: SiteAtWork, place: Place) -> None:
        super().__init__(session)
        self._site = work.bench.site
        self._place = place
        self._dialog = NotesDialog(session.say, session.window, place.label)
        self._dialog.written.connect(self._write)
        self._dialog.photo_wanted.connect(self._add_photo)
        self._dialog.removed.connect(self._remove)

    async def show(self) -> None:
        """Shows what is kept until a person closes it."""
        await self._read()
        await finished(self._dialog)

    async def _read(self) -> None:
        notes = await asyncio.to_thread(self._site.notes)
        photos = await asyncio.to_thread(self._site.photos)
        has = self._place.has
        self._dialog.show_kept(tuple(one for one in notes if has(one)), tuple(one for one in photos if has(one)))

    @slot_task
    async def _write(self, said: str) -> None:
        note = Note(uuid.uuid4().hex, self._place.bay_id, self._place.charger_id, datetime.now(UTC), said)
        await asyncio.to_thread(self._site.put_note, note)
        await self._read()

    @slot_task
    async def _add_photo(self) -> None:
        from evsetup.ui.photo_file import read_photo

        say = self.session.say
        path = await choose_file(self._dialog, say(text("ui", "Photo")), "JPEG, PNG (*.jpg *.jpeg *.png)")
        if path is None:
            return
        picture, width, height = await asyncio.to_thread(read_photo, path)
        question = AskDialog(
            say, self._dialog, text("ui", "What does the photo show?"), text("ui", "It stands beneath it in the report."),
            ((text("ui", "Words for it"), "", False),), text("ui", "Add the photo"),
        )  # fmt: skip
        if not await finished(question):
            return
        photo = Photo(
            uuid.uuid4().hex, self._place.bay_id, self._place.charger_id, datetime.now(UTC), question.answers[0],
            "image/jpeg", width, height, picture,
        )  # fmt: skip
        await asyncio.to_thread(self._site.put_photo, photo)
        await self._read()

    @slot_task
    async def _remove(self, number: str) -> None:
        await asyncio.to_thread(self._site.remove_note, number)
        await self._read()
