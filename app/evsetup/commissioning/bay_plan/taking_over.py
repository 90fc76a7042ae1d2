"""What taking over a plan would do to the bays of a site: told first, then done as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from evsetup.commissioning.bay_plan.columns import BayField
from evsetup.commissioning.bay_plan.identities import with_identities
from evsetup.commissioning.bay_plan.reading import ReadPlan
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile


@dataclass(frozen=True, slots=True)
class ChangedBay:
    """A bay of the site that the plan changes."""

    before: Bay
    after: Bay


@dataclass(frozen=True, slots=True)
class TakingOver:
    """The difference between a plan and the site. Bays of the site that the plan does not name stay as they are."""

    added: tuple[Bay, ...]
    changed: tuple[ChangedBay, ...]
    same: tuple[Bay, ...]

    @property
    def to_write(self) -> tuple[Bay, ...]:
        """What has to be written."""
        return (*self.added, *(changed.after for changed in self.changed))


def compare(plan: ReadPlan, present: Iterable[Bay]) -> TakingOver:
    """What the plan adds and changes; bays are the same when their labels are. A charger that stands there stays there."""
    by_label = {bay.label: bay for bay in present}
    taken = {bay.id for bay in by_label.values()}
    added: list[Bay] = []
    changed: list[ChangedBay] = []
    same: list[Bay] = []
    for bay in plan.bays:
        before = by_label.get(bay.label)
        if before is None:
            added.append(replace(bay, id=_free_id(bay.id, taken)))
            continue
        after = _with(before, bay, plan.fields)
        if after == before:
            same.append(before)
        else:
            changed.append(ChangedBay(before, after))
    return TakingOver(tuple(added), tuple(changed), tuple(same))


def with_pattern(taking: TakingOver, present: Iterable[Bay], pattern: str) -> TakingOver:
    """New bays without an identity get one from the pattern; bays of the site keep theirs.

    Raises:
        IdentityPatternFault: see ``with_identities``.
    """
    changed = {one.before.id for one in taking.changed}
    taken = [bay.identity for bay in present if bay.identity and bay.id not in changed]
    taken += [one.after.identity for one in taking.changed if one.after.identity]
    return replace(taking, added=with_identities(taking.added, pattern, taken=taken))


def take_over(site: SiteFile, taking: TakingOver) -> None:
    """Writes it all, or nothing. Blocks.

    Raises:
        SiteFileFault: it could not be written.
    """
    site.put_bays(taking.to_write)


def _with(before: Bay, said: Bay, fields: frozenset[BayField]) -> Bay:
    """``before`` with the fields that the plan has."""
    return replace(
        before,
        expected_model=said.expected_model if BayField.MODEL in fields else before.expected_model,
        expected_serial=said.expected_serial if BayField.SERIAL in fields else before.expected_serial,
        identity=said.identity if BayField.IDENTITY in fields else before.identity,
        breaker_a=said.breaker_a if BayField.BREAKER in fields else before.breaker_a,
        note=said.note if BayField.NOTE in fields else before.note,
        phases=said.phases if BayField.PHASES in fields else before.phases,
        location=said.location if BayField.LOCATION in fields else before.location,
    )


def _free_id(wanted: str, taken: set[str]) -> str:
    number = 1
    free = wanted
    while free in taken:
        number += 1
        free = f"{wanted}-{number}"
    taken.add(free)
    return free
