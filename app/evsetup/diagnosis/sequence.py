"""A stretch of a recording as a sequence diagram: who said what to whom, in which order, and where nobody said anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from evsetup.diagnosis.trace_row import RowKind, Verdict
from evsetup.diagnosis.trace_store import TraceStore

MOST_ARROWS = 2000
SILENCE_US = 5_000_000
"""A pause as long as this is shown."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """One row: a message between ``charger`` and its CSMS, or something that happened to their link. ``answers`` is the row of the
    request that it answers; ``silence_s`` how long nobody had said anything before it, 0 where that was short."""

    row: int
    at_us: int
    kind: RowKind
    to_charger: bool
    charger: str
    label: str
    verdict: Verdict
    answers: int | None
    silence_s: float


def arrows(store: TraceStore, rows: Iterable[int]) -> list[Arrow]:
    """The first ``MOST_ARROWS`` of these rows, which are in the order of the recording."""
    index = store.index
    made: list[Arrow] = []
    before: int | None = None
    for row in rows:
        if len(made) >= MOST_ARROWS:
            break
        at_us = index.at[row]
        partner = index.partner(row)
        silence = at_us - before if before is not None else 0
        made.append(
            Arrow(
                row,
                at_us,
                index.kind(row),
                index.to_charger(row),
                index.chargers.known[index.charger[row]],
                _label(store, row),
                Verdict(index.verdict[row]),
                partner if partner is not None and partner < row else None,
                silence / 1e6 if silence >= SILENCE_US else 0.0,
            )
        )
        before = at_us
    return made


def mermaid(made: list[Arrow], csms: str = "CSMS") -> str:
    """The same as the text of a Mermaid ``sequenceDiagram``."""
    lines = ["sequenceDiagram"]
    chargers = list(dict.fromkeys(arrow.charger for arrow in made))
    names = {charger: f"C{number}" for number, charger in enumerate(chargers)}
    lines += [f"    participant {names[charger]} as {_plain(charger or '?')}" for charger in chargers]
    lines.append(f"    participant S as {_plain(csms)}")
    for arrow in made:
        name = names[arrow.charger]
        if arrow.silence_s:
            lines.append(f"    Note over {name},S: … {arrow.silence_s:.0f} s …")
        if not arrow.kind.is_message:
            lines.append(f"    Note over {name},S: {_plain(arrow.label)}")
            continue
        ends = ("S", name) if arrow.to_charger else (name, "S")
        answer = arrow.kind in {RowKind.RESULT, RowKind.ERROR, RowKind.RESULT_ERROR}
        sign = "--x" if arrow.verdict is Verdict.PROBLEM else "-->>" if answer else "->>"
        lines.append(f"    {ends[0]}{sign}{ends[1]}: {_plain(arrow.label)}")
    return "\n".join(lines) + "\n"


def _label(store: TraceStore, row: int) -> str:
    index = store.index
    kind = index.kind(row)
    action = index.actions.known[index.action[row]] or kind.name.casefold().replace("_", " ")
    status = index.statuses.known[index.status[row]]
    return f"{action} · {status}" if status else action


def _plain(words: str) -> str:
    """Without what Mermaid takes for its own."""
    return "".join(letter if letter.isprintable() and letter not in ";#:" else " " for letter in words)[:80]
