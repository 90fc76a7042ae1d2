"""How a log would be read: its columns where it is a table, and the messages among its first lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from evsetup.diagnosis.log_columns import Columns, NoSuchColumn, columns_of
from evsetup.diagnosis.log_lines import LoggedMessage
from evsetup.diagnosis.log_reader import LogReader

MOST_LINES = 500
_LONGEST_HEADER = 64 * 1024


@dataclass(frozen=True, slots=True)
class LogPreview:
    """``columns`` is ``None`` where the first line is no head of a table; ``lines`` are as many as were looked at."""

    columns: Columns | None
    lines: int
    messages: tuple[LoggedMessage, ...]

    @property
    def asks(self) -> bool:
        """Whether a person has to say what the columns mean."""
        return self.columns is not None and not self.messages


def preview(path: Path, told: Mapping[str, str] | None = None, most: int = MOST_LINES) -> LogPreview:
    """Looks at the beginning of a log. Blocks.

    Raises:
        NoRecording: it cannot be read, or has no such column.
    """
    looked_at = list(islice(LogReader(path, told).messages(), most))
    found = tuple(one for one in looked_at if isinstance(one, LoggedMessage))
    return LogPreview(_columns(path, told), len(looked_at), found)


def _columns(path: Path, told: Mapping[str, str] | None) -> Columns | None:
    try:
        with path.open("rb") as file:
            first = file.readline(_LONGEST_HEADER)
        columns = columns_of(first.decode("utf-8-sig").rstrip("\r\n"), told)
    except (OSError, UnicodeDecodeError, NoSuchColumn):
        return None
    plain = len(columns.header) > 1 and all(name and len(name) < 80 for name in columns.header)
    return columns if plain else None
