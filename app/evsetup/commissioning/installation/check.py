"""What contradicts what in the wiring of a charger: what was declared, planned for its bay, and read from it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from evsetup.commissioning.installation.fields import BY_NAME, ROTATIONS
from evsetup.commissioning.installation.kept import Values
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text, verbatim
from evsetup.storage.records import Bay

TOPIC = "installation"
"""The topic of these findings in the site file."""

_RECOMMENDED = "installationstester.ch"
"""Whose recommendation the three measured limits are (``facts/product.md`` §7); they are no law."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """One charger: what was ``declared``, what it ``read``, the bay that it stands in, and the others of its group."""

    title: str
    declared: Values
    read: Values = field(default_factory=dict)
    bay: Bay | None = None

    def number(self, name: str) -> float | None:
        """A declared number."""
        value = self.declared.get(name)
        return float(value) if isinstance(value, int | float) else None

    def words(self, name: str) -> str:
        """Declared words, empty where there are none."""
        value = self.declared.get(name)
        return value if isinstance(value, str) else ""

    @property
    def breaker(self) -> float | None:
        """In amperes: the declared one, else that of the plan."""
        declared = self.number("breaker")
        return declared if declared is not None or self.bay is None else self.bay.breaker_a

    @property
    def current(self) -> float | None:
        """The highest current in amperes: what the charger says counts more than what was said of it."""
        read = self.read.get("max-current")
        return float(read) if isinstance(read, int | float) else self.number("max-current")


def contradictions(wiring: Wiring, everybody: Sequence[Wiring] = ()) -> tuple[Finding, ...]:
    """What does not go together, worst first; ``everybody`` are all chargers of the site, for their groups."""
    found = (*_currents(wiring), *_phases(wiring), *_earthing(wiring), *_group(wiring, everybody), *_measured(wiring))
    return tuple(sorted((*found, *_differing(wiring)), key=lambda finding: -finding.severity))


def _currents(wiring: Wiring) -> Iterator[Finding]:
    breaker = wiring.breaker
    if breaker is None:
        return
    if wiring.current is not None and wiring.current > breaker:
        yield _above("current-above-breaker", _label("max-current"), wiring.current, breaker)
    asked = wiring.number("max-current")
    if asked is not None and asked != wiring.current and asked > breaker:
        yield _above("current-above-breaker", _label("max-current"), asked, breaker)
    offline = wiring.number("offline-current")
    if offline is not None and offline > breaker:
        yield _above("offline-above-breaker", _label("offline-current"), offline, breaker)
    if wiring.bay is not None and wiring.bay.breaker_a is not None and breaker != wiring.bay.breaker_a:
        yield _unlike("breaker", f"{breaker:g} A", f"{wiring.bay.breaker_a:g} A")


def _phases(wiring: Wiring) -> Iterator[Finding]:
    phases = wiring.number("phases")
    planned = wiring.bay.phases if wiring.bay is not None else None
    if phases is not None and planned is not None and phases > planned:
        yield Finding(
            "installation.more-phases-than-bay",
            Severity.PROBLEM,
            text("commissioning", "Phases: {phases}; the bay has {planned}.", phases=f"{phases:g}", planned=planned),
            text("commissioning", "The charger cannot have more phases than are wired to its bay."),
            (text("commissioning", "Correct the plan of the bay, or the number of phases."),),
        )
    for rotation in {wiring.words("rotation"), str(wiring.read.get("rotation", ""))} - {""}:
        orders = rotation.split("/")
        if not set(orders) <= set(ROTATIONS):
            yield _impossible(rotation, text("commissioning", "No order of three phases is written like that."))
        elif (phases or planned) in {1, 2} and rotation == wiring.words("rotation"):
            yield _impossible(rotation, text("commissioning", "Fewer than three phases have no such order."))


def _earthing(wiring: Wiring) -> Iterator[Finding]:
    rcd, detection = wiring.words("rcd-type"), wiring.words("dc-detection")
    if rcd in {"A", "F"} and detection != "yes":
        yield Finding(
            "installation.no-dc-detection",
            Severity.WARNING if not detection else Severity.PROBLEM,
            text("commissioning", "RCD of type {type}, and no DC 6 mA detection is declared.", type=rcd),
            text("commissioning", "A smooth direct current from a vehicle can blind an RCD of this type."),
            (
                text("commissioning", "See whether the charger has the detection built in, and declare it."),
                text("commissioning", "Otherwise ask the electrician for an RCD of type B or a separate detection."),
            ),
        )
    if rcd == "AC":
        yield Finding(
            "installation.rcd-type-ac",
            Severity.PROBLEM,
            text("commissioning", "RCD of type AC."),
            text("commissioning", "It does not see pulsed or smooth direct current, which a vehicle can cause."),
            (text("commissioning", "Ask the electrician which RCD belongs here."),),
        )
    if rcd == "none":
        yield Finding(
            "installation.no-rcd",
            Severity.PROBLEM,
            text("commissioning", "No RCD is declared."),
            text("commissioning", "Nothing switches off when a current flows to earth."),
            (
                text(
                    "commissioning",
                    "Ask the electrician; declare the RCD that is built into the charger, if there is one.",
                ),
            ),
        )


def _group(wiring: Wiring, everybody: Sequence[Wiring]) -> Iterator[Finding]:
    name = wiring.words("group")
    if not name:
        return
    members = [one for one in everybody if one.words("group").casefold() == name.casefold()]
    supplies = {supply for one in members if (supply := one.number("group-supply")) is not None}
    if len(supplies) > 1:
        told = " / ".join(f"{supply:g} A" for supply in sorted(supplies))
        yield _unlike("group-supply", told, name)
    if not supplies:
        return
    supply = min(supplies)
    # A group shares its supply while its manager is heard; when it is not, each takes what it may offline.
    offline = [one.number("offline-current") for one in members]
    alone = [one.current if limit is None else limit for one, limit in zip(members, offline, strict=True)]
    total = sum(limit for limit in alone if limit is not None)
    if total > supply:
        yield Finding(
            "installation.group-above-supply",
            Severity.PROBLEM,
            text(
                "commissioning",
                "Group {group}: {total} A together without its manager; its supply carries {supply} A.",
                group=name,
                total=f"{total:g}",
                supply=f"{supply:g}",
            ),
            text("commissioning", "When the load management is silent, they could draw more than the supply carries."),
            (text("commissioning", "Lower the current that each may take while it is offline."),),
        )


def _measured(wiring: Wiring) -> Iterator[Finding]:
    limits = (("continuity", 1.0, False), ("bonding", 0.1, False), ("insulation", 1.0, True))
    for name, limit, least in limits:
        value = wiring.number(name)
        if value is None or (value > limit if least else value < limit):
            continue
        unit = BY_NAME[name].unit
        yield Finding(
            f"installation.measured.{name}",
            Severity.WARNING,
            text(
                "commissioning",
                "{name}: {value}; recommended is {sign} {limit}.",
                name=_label(name),
                value=verbatim(f"{value:g} {unit}"),
                sign=">" if least else "<",
                limit=f"{limit:g} {unit}",
            ),
            text("commissioning", "The limit is a recommendation of {source}, no law.", source=_RECOMMENDED),
            (text("commissioning", "Let the electrician judge it and measure again."),),
        )
    for name in ("polarity", "field"):
        if wiring.words(name) == "no":
            yield Finding(
                f"installation.measured.{name}",
                Severity.PROBLEM if name == "polarity" else Severity.WARNING,
                text("commissioning", "{name}: no.", name=_label(name)),
                text("commissioning", "The conductors are not wired in the order that is expected."),
                (text("commissioning", "Let the electrician judge it and measure again."),),
            )


def _differing(wiring: Wiring) -> Iterator[Finding]:
    """What was declared and what the charger says."""
    for name, said in wiring.read.items():
        declared = wiring.declared.get(name)
        if declared is not None and declared != said and not (name == "rotation" and str(said) not in ROTATIONS):
            field_ = BY_NAME[name]
            seen = text(
                "commissioning",
                "{name}: declared {declared}; the charger says {read}.",
                name=field_.label,
                declared=field_.shown(declared),
                read=field_.shown(said),
            )
            yield Finding(
                f"installation.differs.{name}",
                Severity.WARNING,
                seen,
                text("commissioning", "One of the two is not so."),
                (text("commissioning", "Set it in the charger, or correct what was declared."),),
            )


def _label(name: str) -> Text:
    return BY_NAME[name].label


def _above(code: str, what: Text, value: float, breaker: float) -> Finding:
    return Finding(
        f"installation.{code}",
        Severity.PROBLEM,
        text(
            "commissioning",
            "{what}: {value} A, behind a breaker of {breaker} A.",
            what=what,
            value=f"{value:g}",
            breaker=f"{breaker:g}",
        ),
        text("commissioning", "The breaker would trip, or get too warm."),
        (text("commissioning", "Lower the current, or correct the breaker."),),
    )


def _unlike(name: str, one: str, other: str) -> Finding:
    return Finding(
        f"installation.unlike.{name}",
        Severity.WARNING,
        text("commissioning", "{name} was told in two ways: {one}, {other}.", name=_label(name), one=one, other=other),
        text("commissioning", "One of the two is not so."),
        (text("commissioning", "Look at the place itself, and correct the wrong one."),),
    )


def _impossible(rotation: str, why: Text) -> Finding:
    return Finding(
        "installation.rotation-impossible",
        Severity.PROBLEM,
        text("commissioning", "Order of the phases: {rotation}.", rotation=verbatim(rotation)),
        why,
        (text("commissioning", "Look how the phases are wired, and correct it."),),
    )
