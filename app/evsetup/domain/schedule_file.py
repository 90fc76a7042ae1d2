"""A schedule as text: the TOML that people keep, send and edit. Plain JSON values for the site file have the same shape."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Final
from zoneinfo import ZoneInfoNotFoundError

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.schedule import DAYS, EVERY_DAY, WEEKDAYS, WEEKEND, Block, Schedule, Supply, clock_words, limit_from
from evsetup.domain.schedule_price import PriceStep
from evsetup.domain.text import Text, text, verbatim

EDITION: Final = 1
MOST_BLOCKS: Final = 200
LONGEST_FILE: Final = 100_000
_GROUPS: Final[Mapping[str, frozenset[int]]] = {"daily": EVERY_DAY, "weekdays": WEEKDAYS, "weekend": WEEKEND}
_TOP: Final = frozenset(
    {
        *("schedule", "name", "zone", "default", "phases", "volts", "delay_up_to_s", "delay_s", "whole_charger"),
        *("currency", "block", "price"),
    }
)
_BLOCK: Final = frozenset({"days", "from", "to", "limit", "caps", "phases"})
_PRICE: Final = frozenset({"days", "from", "to", "per_kwh"})

Plain = dict[str, object]


class NoSchedule(Fault):
    """The text is not a schedule."""


def schedule_from_toml(content: str) -> Schedule:
    """Reads a file. Raises ``NoSchedule`` that says what is wrong and where."""
    if len(content) > LONGEST_FILE:
        raise NoSchedule(_flaw("", text("domain", "It is too long.")))
    try:
        return schedule_from_plain(tomllib.loads(content, parse_float=Decimal))
    except tomllib.TOMLDecodeError as error:
        raise NoSchedule(_flaw("", verbatim(str(error)[:120]))) from None


def schedule_from_plain(table: Mapping[str, object]) -> Schedule:
    """Reads its values. Raises ``NoSchedule``."""
    where = ""
    try:
        _only(table, _TOP)
        _edition(table)
        where = "block"
        blocks = tuple(_block(one) for one in _tables(table, "block"))
        where = "price"
        prices = tuple(_price(one) for one in _tables(table, "price"))
        where = ""
        return Schedule(
            name=_word(table, "name"),
            zone=_word(table, "zone"),
            default=limit_from(_word(table, "default")),
            blocks=blocks,
            supply=Supply(_integer(table, "phases", 3), _decimal(table.get("volts", 230))),
            delay_up_to_s=_integer(table, "delay_up_to_s", 0),
            delay_s=_integer(table, "delay_s", 0),
            whole_charger=_flag(table, "whole_charger"),
            prices=prices,
            currency=_word(table, "currency", ""),
        )
    except ZoneInfoNotFoundError as error:
        raise NoSchedule(_flaw("zone", verbatim(str(error)[:120]))) from None
    except (ValueError, TypeError, KeyError, InvalidOperation) as error:
        raise NoSchedule(_flaw(where, verbatim(str(error)[:120]))) from None


def to_plain(schedule: Schedule) -> Plain:
    """Its values: strings, numbers, lists and tables only."""
    plain: Plain = {
        "schedule": EDITION,
        "name": schedule.name,
        "zone": schedule.zone,
        "default": str(schedule.default),
        "phases": schedule.supply.phases,
        "volts": str(schedule.supply.volts),
        "delay_up_to_s": schedule.delay_up_to_s,
        "delay_s": schedule.delay_s,
        "whole_charger": schedule.whole_charger,
        "currency": schedule.currency,
    }
    blocks: list[Plain] = []
    for block in schedule.blocks:
        one: Plain = {**_hours(block.days, block.start, block.end), "limit": str(block.limit)}
        if block.caps:
            one["caps"] = True
        if block.phases:
            one["phases"] = block.phases
        blocks.append(one)
    prices: list[Plain] = [
        {**_hours(step.days, step.start, step.end), "per_kwh": f"{step.per_kwh:f}"} for step in schedule.prices
    ]
    return {**plain, **({"block": blocks} if blocks else {}), **({"price": prices} if prices else {})}


def to_toml(schedule: Schedule) -> str:
    """The file."""
    plain = to_plain(schedule)
    lines = [f"{name} = {_toml(value)}" for name, value in plain.items() if name not in {"block", "price"}]
    for kind in ("block", "price"):
        for table in _tables(plain, kind):
            lines += ["", f"[[{kind}]]", *(f"{name} = {_toml(value)}" for name, value in table.items())]
    return "\n".join(lines) + "\n"


def days_words(days: frozenset[int]) -> list[str]:
    """``daily``, ``weekdays``, ``weekend`` or single days, as a file names them."""
    group = next((name for name, members in _GROUPS.items() if members == days), None)
    return [group] if group else [DAYS[day] for day in sorted(days)]


def minute_from(words: object) -> int:
    """``07:30`` as minutes since midnight; ``24:00`` is the end of a day. Raises ``ValueError``."""
    hours, mark, minutes = str(words).strip().partition(":")
    if not mark or not (hours.isascii() and hours.isdecimal() and minutes.isascii() and minutes.isdecimal()):
        raise ValueError(f"not a time: {str(words)[:20]!r}")
    if len(hours) > 2 or len(minutes) != 2 or int(minutes) > 59 or int(hours) * 60 + int(minutes) > 1440:
        raise ValueError(f"not a time: {str(words)[:20]!r}")
    return int(hours) * 60 + int(minutes)


def _block(table: Mapping[str, object]) -> Block:
    _only(table, _BLOCK)
    return Block(
        _days(table), minute_from(table["from"]), minute_from(table["to"]), limit_from(_word(table, "limit")),
        _flag(table, "caps"), _integer(table, "phases", 0),
    )  # fmt: skip


def _price(table: Mapping[str, object]) -> PriceStep:
    _only(table, _PRICE)
    return PriceStep(
        _days(table), minute_from(table["from"]), minute_from(table["to"]), _decimal(table["per_kwh"])
    )  # fmt: skip


def _hours(days: frozenset[int], start: int, end: int) -> Plain:
    return {"days": days_words(days), "from": clock_words(start), "to": clock_words(end)}


def _days(table: Mapping[str, object]) -> frozenset[int]:
    words = table.get("days", ["daily"])
    found: set[int] = set()
    for word in words if isinstance(words, list) else [words]:
        name = str(word).strip().casefold()
        if name in _GROUPS:
            found |= _GROUPS[name]
        elif name[:3] in DAYS and len(name) <= 9:
            found.add(DAYS.index(name[:3]))
        else:
            raise ValueError(f"not a day: {name[:20]!r}")
    return frozenset(found)


def _tables(table: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    found = table.get(name, [])
    if not isinstance(found, list) or len(found) > MOST_BLOCKS or not all(isinstance(one, Mapping) for one in found):
        raise ValueError(f"{name}: at most {MOST_BLOCKS} tables are wanted")
    return found


def _word(table: Mapping[str, object], name: str, without: str | None = None) -> str:
    found = table.get(name, without)
    if not isinstance(found, str) or len(found) > 100:
        raise ValueError(f"{name}: a short text is wanted")
    return found


def _integer(table: Mapping[str, object], name: str, without: int) -> int:
    found = table.get(name, without)
    if not isinstance(found, int) or isinstance(found, bool):
        raise TypeError(f"{name}: a whole number is wanted")
    return found


def _flag(table: Mapping[str, object], name: str) -> bool:
    found = table.get(name, False)
    if not isinstance(found, bool):
        raise TypeError(f"{name}: true or false is wanted")
    return found


def _decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal) or len(str(value)) > 20:
        raise ValueError(f"not a number: {str(value)[:20]!r}")
    return Decimal(value)


def _edition(table: Mapping[str, object]) -> None:
    if table.get("schedule") != EDITION:
        raise ValueError(f"schedule = {EDITION} is wanted")


def _only(table: Mapping[str, object], known: frozenset[str]) -> None:
    if stray := sorted(set(table) - known):
        raise ValueError(f"unknown: {stray[0][:40]}")


def _toml(value: object) -> str:
    # JSON's strings, numbers, booleans and flat lists of strings are TOML's, too, but for DEL.
    return json.dumps(value, ensure_ascii=True)


def _flaw(where: str, why: Text) -> Finding:
    return Finding(
        "schedule.unreadable",
        Severity.PROBLEM,
        text("domain", "This is not a schedule: {where} {why}", where=where, why=why),
        text("domain", "Nothing was sent to a charger."),
        (text("domain", "Mend the file; evsetup schedule show --template uk prints one that can be read."),),
    )
