"""A deed as the site file keeps it: kind ``deed``, at the time at which it was asked.

Content: ``deed`` (a word of ``DeedKind``), ``connector``, ``amps``, ``message``, ``promise`` (the command and the charger's own word),
``promised_after_s``, ``standing`` (a word of ``Standing``), ``seen`` (the sentence in English), ``finding`` (its code), ``ended_after_s``,
``measured`` (power in W, currents and voltages by phase: the newest when it ended). The card that started a charge is not kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from evsetup.commissioning.live.deeds import Deed, DeedKind, DeedLine, Standing
from evsetup.ocppj.meter_values import MeterReading

KIND: Final = "deed"


@dataclass(frozen=True, slots=True)
class KeptDeed:
    """What an earlier day left of one deed."""

    deed: Deed
    promise: str
    standing: Standing
    seen: str
    ended_after_s: float | None
    power_w: float | None


def content_of(line: DeedLine, meter: MeterReading | None) -> Mapping[str, object]:
    """The record's content; ``meter`` is what was measured when it ended."""
    finding = line.outcome.finding if line.outcome is not None else None
    return {
        "deed": line.deed.kind.value,
        "connector": line.deed.connector,
        "amps": line.deed.amps if line.deed.kind is DeedKind.LIMIT else None,
        "message": line.deed.message,
        "promise": line.promise,
        "promised_after_s": _tenths(line.promised_after_s),
        "standing": line.standing.value,
        "seen": str(line.said),
        "finding": finding.code if finding is not None else "",
        "ended_after_s": _tenths(line.ended_after_s),
        "measured": None
        if meter is None
        else {
            "power_w": meter.power_w,
            "currents_a": dict(meter.currents_a),
            "voltages_v": dict(meter.voltages_v),
        },
    }


def kept_in(content: Mapping[str, object]) -> KeptDeed | None:
    """What a record holds; ``None`` when it is none of ours."""
    match content:
        case {
            "deed": str(kind),
            "connector": int(connector),
            "promise": str(promise),
            "standing": str(standing),
            "seen": str(seen),
        }:
            try:
                deed = Deed(
                    DeedKind(kind),
                    connector,
                    amps=_number(content.get("amps")) or 0.0,
                    message=str(content.get("message") or ""),
                )
                measured = content.get("measured")
                power = _number(measured.get("power_w")) if isinstance(measured, Mapping) else None
                return KeptDeed(deed, promise, Standing(standing), seen, _number(content.get("ended_after_s")), power)
            except ValueError:
                return None
    return None


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _tenths(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 1)
