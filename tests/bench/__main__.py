"""``python -m tests.bench [name …]``: our figures beside a peer's, measured in one run, as ratios.

Each module of this folder with a ``run()`` is one figure, or several. It answers a dictionary; ``ours``, ``peer``, ``ratio``,
``target`` and ``unit`` make a row of the table, and all of it is printed as one line of JSON. Several figures of one run stand
in ``rows``, by name. A ratio beyond its target (below it where ``higher_is_better``) is marked; only a figure that could not
be taken makes the exit code 1.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

_ROW = "{:<24} {:>12} {:>12} {:>7} {:>7}  {}"


def names() -> list[str]:
    """The figures there are."""
    folder = Path(__file__).resolve().parent
    return sorted(path.stem for path in folder.glob("*.py") if "\ndef run(" in path.read_text(encoding="utf-8"))


def row(name: str, figures: Mapping[str, object]) -> str:
    """One line of the table."""
    ratio, target = figures.get("ratio"), figures.get("target")
    met = ""
    if isinstance(ratio, float) and isinstance(target, float):
        good = ratio >= target if figures.get("higher_is_better") else ratio <= target
        met = "ok" if good else "BEYOND"
    cells = (
        *(_number(figures.get(key), figures.get("unit", "")) for key in ("ours", "peer")),
        *(_number(value, "") for value in (ratio, target)),
    )
    return _ROW.format(name, *cells, met).rstrip()


def main(wanted: list[str]) -> int:
    """Takes the figures that were asked for, or all."""
    told: dict[str, Mapping[str, object]] = {}
    for name in wanted or names():
        print(f"· {name}", file=sys.stderr, flush=True)
        try:
            told[name] = import_module(f"tests.bench.{name}").run()
        except Exception:
            traceback.print_exc()
    print(_ROW.format("figure", "ours", "peer", "ratio", "target", "").rstrip())
    for name, figures in told.items():
        for part, values in _rows(name, figures):
            print(row(part, values))
    for name, figures in told.items():
        print(json.dumps({"figure": name, **figures}, ensure_ascii=False))
    return int(len(told) < len(wanted or names()))


def _rows(name: str, figures: Mapping[str, object]) -> list[tuple[str, Mapping[str, object]]]:
    rows = figures.get("rows")
    return list(rows.items()) if isinstance(rows, dict) else [(name, figures)]


def _number(value: object, unit: object) -> str:
    return "–" if not isinstance(value, int | float) else f"{value:.3g} {unit}".rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
