"""Two conformity checks side by side: of two firmware versions of one charger, or of two chargers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from evsetup.commissioning.conformity.case import Verdict
from evsetup.commissioning.conformity.checked import Checked
from evsetup.domain.text import Text, text


class Change(Enum):
    """How the second run stands to the first; the value is the word in ``--json``."""

    WORSE = "worse"
    BETTER = "better"
    OTHER = "other"
    SAME = "same"

    @property
    def words(self) -> Text:
        """The word that people read."""
        return _WORDS[self]


_WORDS = {
    Change.WORSE: text("commissioning", "worse"),
    Change.BETTER: text("commissioning", "better"),
    Change.OTHER: text("commissioning", "otherwise"),
    Change.SAME: text("commissioning", "the same"),
}


@dataclass(frozen=True, slots=True)
class ComparedCase:
    """One case in both; ``None`` where a run does not have it."""

    id: str
    title: str
    first: Verdict | None
    second: Verdict | None

    @property
    def change(self) -> Change:
        """What is worse or better: right against wrong, offered against not; anything else is merely other."""
        before, after = self.first, self.second
        if before is after:
            return Change.SAME
        if after is Verdict.FAIL or (before is Verdict.PASS and after is Verdict.NOT_OFFERED):
            return Change.WORSE if before is not None and before is not Verdict.NOT_RUN else Change.OTHER
        if after is Verdict.PASS and before in {Verdict.FAIL, Verdict.NOT_OFFERED}:
            return Change.BETTER
        return Change.OTHER


def compared(first: Checked, second: Checked) -> tuple[ComparedCase, ...]:
    """Every case that one of them has: what is worse first, what is the same last."""
    verdicts = ({one.id: one for one in first.cases}, {one.id: one for one in second.cases})
    found = [
        ComparedCase(
            id,
            (verdicts[1].get(id) or verdicts[0][id]).title,
            verdicts[0][id].verdict if id in verdicts[0] else None,
            verdicts[1][id].verdict if id in verdicts[1] else None,
        )
        for id in dict.fromkeys((*verdicts[0], *verdicts[1]))
    ]
    order = list(Change)
    return tuple(sorted(found, key=lambda one: order.index(one.change)))
