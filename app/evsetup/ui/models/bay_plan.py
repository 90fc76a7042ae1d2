"""The plan of a site as a CSV file: one line for each bay."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import Text, text

if TYPE_CHECKING:
    from evsetup.storage.records import Bay

COLUMNS = ("label", "model", "serial", "identity", "breaker", "note")
MOST_BYTES = 1_000_000


class BayPlanFault(Fault):
    """The file is no plan."""

    def __init__(self, why: Text, line: str = "") -> None:
        super().__init__(
            Finding(
                "ui.plan.unreadable",
                Severity.PROBLEM,
                text("ui", "The plan could not be read: {why}", why=why),
                text("ui", "No bay was added."),
                (text("ui", "Save the table as CSV with the columns {columns}.", columns=", ".join(COLUMNS)),),
                (Evidence("line", line[:200]),) if line else (),
            )
        )


def read_bay_plan(path: Path) -> tuple[Bay, ...]:
    """The bays in ``path``: comma or semicolon, a head line, only ``label`` must be there.

    Raises:
        BayPlanFault: not text, no ``label`` column, a label twice, or a breaker that is no number.
    """
    from evsetup.storage.records import Bay

    try:
        content = path.read_bytes()[: MOST_BYTES + 1]
        if len(content) > MOST_BYTES:
            raise BayPlanFault(text("ui", "the file is larger than 1 MB."))
        words = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise BayPlanFault(text("ui", "it is not a text file.")) from None
    separator = ";" if words.partition("\n")[0].count(";") > words.partition("\n")[0].count(",") else ","
    rows = csv.DictReader(io.StringIO(words), delimiter=separator)
    rows.fieldnames = [name.strip().casefold() for name in rows.fieldnames or ()]
    if "label" not in rows.fieldnames:
        raise BayPlanFault(text("ui", "there is no column named label."), words.partition("\n")[0])
    bays: dict[str, Bay] = {}
    for number, row in enumerate(rows, 2):
        cells = {
            name: (value or "").strip()
            for name, value in row.items()
            if isinstance(name, str) and not isinstance(value, list)
        }
        label = cells.get("label", "")
        if not label:
            continue
        if label in bays:
            raise BayPlanFault(text("ui", "the label {label} stands there twice.", label=label), f"{number}: {label}")
        try:
            breaker = float(cells["breaker"].replace(",", ".")) if cells.get("breaker") else None
        except ValueError:
            why = text("ui", "the breaker in line {line} is no number.", line=number)
            raise BayPlanFault(why, cells["breaker"]) from None
        bays[label] = Bay(
            label,
            label,
            cells.get("model", ""),
            cells.get("serial", ""),
            cells.get("identity", ""),
            breaker,
            cells.get("note", ""),
        )
    return tuple(bays.values())
