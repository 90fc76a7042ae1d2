"""What a charger, its journal and its way back must look like after any sequence of acts: a dictionary and a few sets.

The model knows nothing of how the program does it. Where the program dies in the middle, or the link does, it allows what is true
then, and no more: a prefix of the changes in their order, and of a roll-back any part; then it takes what the charger has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from evsetup.domain.settings import Setting, SettingValue, Unknown

State = dict[Setting, SettingValue]


@dataclass
class Model:
    """``has`` is what the charger has; ``before`` what it goes back to; ``touched`` what a roll-back is about."""

    has: State
    as_read: State = field(default_factory=dict)
    planned: list[tuple[Setting, SettingValue]] = field(default_factory=list)
    before: State = field(default_factory=dict)
    touched: set[Setting] = field(default_factory=set)

    def read_and_planned(self, wanted: Mapping[Setting, SettingValue], order: Sequence[Setting]) -> None:
        """The plan is the difference, in the order of applying."""
        self.as_read = dict(self.has)
        self.planned = [(each, wanted[each]) for each in order if each in wanted and wanted[each] != self.has[each]]

    def opened(self) -> None:
        """A backup was taken: the first one since the hand-over counts."""
        self.before = self.before or dict(self.as_read)

    def applied(self) -> None:
        """All that was planned is there."""
        self.opened()
        self.touched |= {setting for setting, _ in self.planned}
        self.has.update(dict(self.planned))

    def may_have(self) -> list[State]:
        """What the charger can have after a run that was cut off: a prefix of the plan."""
        return [{**self.has, **dict(self.planned[:done])} for done in range(len(self.planned) + 1)]

    def cut_off(self, has: State, begun: set[Setting], *, opened: bool) -> None:
        """A run was cut off; ``begun`` are the intents that are on disk."""
        assert has in self.may_have(), (has, self.may_have())
        if opened:
            self.opened()
        self.touched |= begun
        assert {each for each in has if has[each] != self.has[each]} <= begun, "written without an intent on disk"
        self.has = dict(has)

    def goes_back_to(self) -> State:
        """What it has after a whole roll-back; an identity that was empty stays, for no charger takes an empty one."""
        back = {each: self.before[each] for each in self.touched if not self._stays(each)}
        return {**self.has, **back}

    def rolled_back(self) -> None:
        """All is as before, and nothing is open any more."""
        self.has = self.goes_back_to()
        self.handed_over()

    def roll_back_cut_off(self, has: State) -> None:
        """Some of it went back, and some not."""
        back = self.goes_back_to()
        for each in has:
            assert has[each] in (self.has[each], back[each]), each
        self.has = dict(has)

    def handed_over(self) -> None:
        """What it has is what it shall have."""
        self.before, self.touched = {}, set()

    def _stays(self, setting: Setting) -> bool:
        return setting is Setting.IDENTITY and self.before[setting] is Unknown.UNSET
