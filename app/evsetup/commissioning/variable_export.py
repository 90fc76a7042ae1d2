"""Writes all variables of a charger to a file for other programs: JSON lines or CSV, without any secret."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path

from evsetup.commissioning.known_variable import KnownVariable
from evsetup.domain.secret import MASK
from evsetup.storage.atomic_file import replace_file

COLUMNS = ("name", "value", "unit", "type", "access", "minimum", "maximum", "options", "needs_restart", "meaning")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def exported(known: KnownVariable) -> dict[str, object]:
    """One variable as plain JSON: its value as the charger spells it, dots for a secret, ``None`` where none was shown."""
    value = known.variable.value
    return {
        "name": str(known.name),
        "value": None if value is None else MASK if known.secret else str(value),
        "unit": known.unit,
        "type": known.data_type.value,
        "access": known.variable.access.value,
        "minimum": known.minimum,
        "maximum": known.maximum,
        "options": list(known.options),
        "needs_restart": known.needs_restart,
        "meaning": str(known.meaning.words) if known.meaning else "",
    }


def write_export(path: Path, known: Iterable[KnownVariable]) -> None:
    """Writes ``path``: CSV by its ending, else JSON lines. Blocks; raises ``OSError`` when it cannot be written."""
    rows = [exported(one) for one in known]
    words = _as_csv(rows) if path.suffix.casefold() == ".csv" else _as_json_lines(rows)
    replace_file(path, words.encode("utf-8", "replace"), for_others=True)


def _as_json_lines(rows: list[dict[str, object]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _as_csv(rows: list[dict[str, object]]) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(row[column]) for column in COLUMNS])
    return file.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return _harmless(",".join(map(str, value)))
    return _harmless(value) if isinstance(value, str) else str(value)


def _harmless(words: str) -> str:
    """``words`` that no spreadsheet takes for a formula: they come from the wire."""
    if not words.startswith(_FORMULA):
        return words
    try:
        float(words)
    except ValueError:
        return f"'{words}"
    return words
