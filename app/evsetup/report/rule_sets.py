"""The rule sets that ship (``resources/rules/*.toml``): what each asks, and which fact of ours answers it. Data, never a verdict."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from evsetup.commissioning.installation.fields import BY_NAME
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text
from evsetup.resources import resource

IDENTITY = ("serial", "model", "firmware", "charge-point-identity")
_NAMES = {
    "told": frozenset(BY_NAME),
    "identity": frozenset(IDENTITY),
    "setting": frozenset(setting.value for setting in Setting),
    "log": frozenset({"fetched"}),
    "firmware": frozenset({"image"}),
    "photos": frozenset({"count"}),
    "csms": frozenset({"log-in"}),
    "seen": frozenset({"doors"}),
}
_OPEN = frozenset({"variable", "test", "record"})
"""Kinds of facts whose names are a charger's, or another room's."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that a rule asks: in our words, with the fact that answers it and the rule that asks."""

    ask: Text
    kind: str
    name: str
    source: str


@dataclass(frozen=True, slots=True)
class RuleSet:
    """One file; ``checked`` is the day on which it was held against its ``sources``."""

    id: str
    name: Text
    checked: date
    sources: tuple[str, ...]
    questions: tuple[Question, ...]


class UnknownRules(Fault):
    """A rule set that does not ship."""

    def __init__(self, name: str) -> None:
        known = ", ".join(one.id for one in rule_sets())
        super().__init__(
            Finding(
                "report.no-rule-set",
                Severity.PROBLEM,
                text("report", "There is no rule set “{name}”.", name=name[:40]),
                text("report", "No report was written."),
                (text("report", "Name some of these, with commas between: {known}", known=known),),
            )
        )


@cache
def rule_sets() -> tuple[RuleSet, ...]:
    """All that ship, in the order of their files (blocking, a few milliseconds, once)."""
    return tuple(read_rule_set(path) for path in sorted(resource("rules").glob("*.toml")))


def chosen_rule_sets(names: Iterable[str]) -> tuple[RuleSet, ...]:
    """Those named, in the order of ``rule_sets``.

    Raises:
        UnknownRules: one does not ship.
    """
    wanted = {name.strip() for name in names} - {""}
    known = {one.id for one in rule_sets()}
    for name in sorted(wanted - known):
        raise UnknownRules(name)
    return tuple(one for one in rule_sets() if one.id in wanted)


def still_shipped(names: Iterable[str]) -> tuple[RuleSet, ...]:
    """As ``chosen_rule_sets``, without those that another version of the program had."""
    wanted = set(names)
    return tuple(one for one in rule_sets() if one.id in wanted)


def read_rule_set(path: Path) -> RuleSet:
    """The rule set in ``path``; every member is checked.

    Raises:
        ValueError: it is not as ``resources/rules/README.md`` says.
    """
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    if set(raw) != {"id", "name", "checked", "sources", "lines"}:
        raise ValueError(f"{path.name}: members {sorted(raw)}")
    if raw["id"] != path.stem or type(raw["checked"]) is not date:
        raise ValueError(f"{path.name}: id or checked")
    sources = raw["sources"]
    if not isinstance(sources, list) or not sources or not all(isinstance(one, str) and one for one in sources):
        raise ValueError(f"{path.name}: sources")
    lines = raw["lines"]
    if not isinstance(lines, list) or not lines or not isinstance(raw["name"], str):
        raise ValueError(f"{path.name}: name or lines")
    return RuleSet(
        raw["id"],
        Text("rules", raw["name"]),
        raw["checked"],
        tuple(sources),
        tuple(_question(path, number, line) for number, line in enumerate(lines, 1)),
    )


def _question(path: Path, number: int, line: object) -> Question:
    match line:
        case {"ask": str(ask), "fact": str(fact), "source": str(source), **more} if ask and source and not more:
            kind, _, name = fact.partition(":")
            if name and (kind in _OPEN or name in _NAMES.get(kind, ())):
                return Question(Text("rules", ask), kind, name, source)
    raise ValueError(f"{path.name}: line {number}: {line!r}")
