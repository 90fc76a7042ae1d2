"""What the page of a charger's meter shows: what is demanded, taken and sent, and what is signed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.models.site import Running

if TYPE_CHECKING:
    from evsetup.commissioning.billing.asking import Asked
    from evsetup.commissioning.billing.demand import Demand
    from evsetup.commissioning.billing.heard import Heard


@dataclass(frozen=True, slots=True)
class MeterRow:
    """One measurand: whether it is demanded, what the charger said to it alone, and how it came."""

    measurand: str
    demanded: bool
    took: Text | None
    sent: Text | None
    heard: Text | None
    bad: bool = False


@dataclass(frozen=True, slots=True)
class SignedRow:
    """One signed value: what it is, and its readings in words."""

    head: Text
    readings: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class BillingView:
    """One charger; an empty ``name`` means that none is chosen. ``operators`` are ids and names of CSMS cards."""

    name: str = ""
    operators: tuple[tuple[str, str], ...] = ()
    operator: str = ""
    measurands: str = ""
    sample_interval: str = ""
    aligned_interval: str = ""
    signed: bool = False
    rows: tuple[MeterRow, ...] = ()
    signed_rows: tuple[SignedRow, ...] = ()
    signed_count: int = 0
    findings: tuple[Finding, ...] = ()
    running: Running | None = None
    listening: bool = False
    stopping: bool = False
    said: Text | None = None


def meter_rows(demand: Demand, asked: Asked | None, heard: Heard | None) -> tuple[MeterRow, ...]:
    """Each measurand that is demanded, was asked for or came, in that order."""
    from evsetup.commissioning.billing.words import sent_words  # it knows chargers: not for the first paint

    answers = {one.measurand: one for one in asked.measurands} if asked is not None else {}
    came: dict[str, list[str]] = {}
    for one in heard.measurands if heard is not None else ():
        phases = f" ({' '.join(one.phases)})" if one.phases else ""
        came.setdefault(one.measurand, []).append(
            f"{one.count} × {one.context}{phases}: {one.last} {' '.join(one.units)}".strip()
        )
    names = dict.fromkeys((*demand.measurands, *answers, *came))
    rows = []
    for name in names:
        answer = answers.get(name)
        lines = came.get(name)
        missing = heard is not None and bool(heard.messages) and lines is None and name in demand.measurands
        rows.append(
            MeterRow(
                name,
                name in demand.measurands,
                answer.took.words if answer is not None else None,
                sent_words(answer.sent) if answer is not None and answer.took.good else None,
                verbatim("\n".join(lines)) if lines else text("ui", "did not come") if missing else None,
                bad=missing or (answer is not None and (not answer.took.good or answer.sent is False)),
            )
        )
    return tuple(rows)


def signed_rows(heard: Heard | None, most: int) -> tuple[SignedRow, ...]:
    """The newest signed values first, at most ``most``."""
    from evsetup.commissioning.billing.words import register_words, signed_words

    newest = heard.signed[-most:] if heard is not None else ()
    return tuple(
        SignedRow(
            signed_words(one),
            tuple(map(register_words, one.reading.record.readings)) if one.reading.record is not None else (),
        )
        for one in reversed(newest)
    )
