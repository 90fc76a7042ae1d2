"""What a person marked in a recording: a word or two at a message, in a small file beside it."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import NamedTemporaryFile

MOST_NOTES = 10_000
MOST_LETTERS = 2000
_FORMAT = 1


def notes_file(recording: Path) -> Path:
    """Where the notes of a recording are."""
    return recording.with_name(f"{recording.name}.notes.json")


def read_notes(recording: Path) -> dict[int, str]:
    """The notes by message number, from 1; none where there is no such file or it is not one of these. Blocks."""
    try:
        told = json.loads(notes_file(recording).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    notes = told.get("notes") if isinstance(told, dict) else None
    if not isinstance(notes, dict):
        return {}
    kept = ((number, words) for number, words in notes.items() if number.isdecimal() and isinstance(words, str))
    return {int(number[:12]): words[:MOST_LETTERS] for number, words in list(kept)[:MOST_NOTES]}


def write_notes(recording: Path, notes: dict[int, str]) -> None:
    """Puts the notes beside the recording, whole or not at all; none at all takes the file away. Blocks.

    Raises:
        OSError: it cannot be written there.
    """
    path = notes_file(recording)
    if not notes:
        path.unlink(missing_ok=True)
        return
    told = {"format": _FORMAT, "notes": {str(number): words for number, words in sorted(notes.items())}}
    with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
        half = Path(file.name)
        try:
            json.dump(told, file, ensure_ascii=False, indent=1)
        except OSError:
            half.unlink(missing_ok=True)
            raise
    half.replace(path)
