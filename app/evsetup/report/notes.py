"""What people wrote and photographed, in the section of its charger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evsetup.domain.text import text, verbatim
from evsetup.report.model import Basis, ChargerSection, Line, PhotoLine
from evsetup.storage.records import Bay, ChargerRecord, Note, Photo


def with_notes(
    section: ChargerSection, record: ChargerRecord, bay: Bay | None, notes: Sequence[Note], photos: Sequence[Photo]
) -> ChargerSection:
    """The section with the notes and photos of the charger and of the bay that it stands in."""

    def here(one: Note | Photo) -> bool:
        return one.charger_id == record.id or (bay is not None and one.bay_id == bay.id)

    said = tuple(
        Line(text("report", "Note of {date}", date=f"{note.at:%Y-%m-%d}"), verbatim(note.words), Basis.DECLARED)
        for note in notes
        if here(note)
    )
    shown = tuple(
        PhotoLine(photo.caption, photo.at, photo.kind, photo.width, photo.height, photo.picture)
        for photo in photos
        if here(photo)
    )
    return replace(section, lines=(*section.lines, *said), photos=shown)
