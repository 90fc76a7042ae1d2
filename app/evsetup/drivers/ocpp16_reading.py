"""Reads the configuration keys of a charger that may cut, hang, restart or leave out half of them.

Wire facts: ``facts/ocpp.md`` §0.10, §2.2–2.4. ``GetConfigurationMaxKeys`` first, then everything at once, then by name what is
missing, as many at a time as the charger takes. A key over which it drops its link is remembered and not asked again.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable, Sequence
from enum import Enum

from evsetup.domain.finding import Fault
from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.text import text
from evsetup.drivers.habits import FullList, Habits
from evsetup.drivers.ocpp16_keys import KeysTold
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.ocpp16_names import MAX_KEYS
from evsetup.links.faults import LinkLost, NoAnswer, Unreachable
from evsetup.ocppj.session import CallFailed, CallRefused, CallTimedOut

log = logging.getLogger(__name__)

_CAREFUL = 4
_MOST_AT_ONCE = 100
_SILENCES = 3
_DROPS = 4


class _Got(Enum):
    TOLD = "told"
    SILENT = "silent"
    DROPPED = "dropped"
    REFUSED = "refused"


class Reading:
    """One reading; afterwards ``silent``, ``refused``, ``dropped_over``, ``by_name_only`` and ``left`` tell how it went."""

    def __init__(self, charger: ChargePointOnCsms, keys: KeysTold, progress: ProgressSink = unheard) -> None:
        self._charger = charger
        self._keys = keys
        self._progress = progress
        self._asked, self._to_ask = 0, 0
        self._drops = 0
        self._shown = 0
        self._fault: Fault | None = None
        self._restarted = False
        self._comes_back = True
        self.silent: list[str] = []
        self.refused: list[str] = []
        self.dropped_over: list[str] = []
        self.skipped: list[str] = []
        self.by_name_only: list[str] = []
        self.unasked: list[str] = []
        self.left: Fault | None = None

    @property
    def habits(self) -> Habits:
        """What is known of this charger's ways."""
        return self._charger.habits

    async def everything(self, names: Iterable[str]) -> None:
        """All that the charger lists, and by name what of ``names`` was not in it.

        Raises:
            Unreachable, LinkLost, NoAnswer: nothing at all could be read.
        """
        names = list(dict.fromkeys(names))
        self._to_ask = len(names) + 2
        try:
            await self._charger.here()
            await self._one(MAX_KEYS)
            await self._full_list()
            listed = {key.name for key in self._keys}
            await self._by_name([name for name in names if not self._keys.told(name)])
        except _Gone as gone:
            self.left = gone.fault
        else:
            if self.habits.full_list is FullList.GIVEN:
                self.by_name_only = [key.name for key in self._keys if key.name not in listed]
        self._raise_if_nothing()

    async def by_name(self, names: Iterable[str]) -> None:
        """The keys ``names``, and nothing else: a link that ends meanwhile is not waited for.

        Raises:
            Unreachable, LinkLost: the charger is not there.
            NoAnswer: nothing was ever answered, not even for one key.
        """
        names = list(dict.fromkeys(names))
        self._to_ask = len(names)
        self._comes_back = False
        try:
            await self._by_name(names)
        except _Gone as gone:
            raise gone.fault from None
        self._raise_if_nothing()

    def _raise_if_nothing(self) -> None:
        if self._keys:
            return
        if self.left is not None:
            raise self.left
        if isinstance(self._fault, LinkLost | Unreachable):
            raise self._fault
        if self._fault is not None:
            raise NoAnswer(self._fault.finding)

    async def _full_list(self) -> None:
        habits = self.habits
        if not habits.full_list.worth_asking:
            return
        match await self._get((), self._charger.timings.full_read_s):
            case _Got.TOLD:
                habits.full_list = FullList.GIVEN if self._shown else FullList.EMPTY
            case _Got.SILENT:
                habits.full_list = FullList.SILENT
            case _Got.REFUSED:
                habits.full_list = FullList.REFUSED
            case _Got.DROPPED if self._keys:
                habits.full_list = FullList.RESTARTED if self._restarted else FullList.DROPPED

    async def _one(self, name: str) -> None:
        if name.casefold() not in self.habits.harmful:
            await self._by_name([name])

    async def _by_name(self, names: Sequence[str]) -> None:
        harmful = self.habits.harmful
        self.skipped += [name for name in names if name.casefold() in harmful and name not in self.skipped]
        names = [name for name in names if name.casefold() not in harmful]
        size = self._at_once(len(names))
        chunks = deque(names[at : at + size] for at in range(0, len(names), size))
        failed, silences = 0, 0
        while chunks:
            chunk = chunks.popleft()
            got = await self._get(chunk, self._charger.timings.key_s)
            if got is _Got.TOLD:
                silences = 0
                rest = [name for name in chunk if not self._keys.told(name)]
                if rest and len(rest) < len(chunk):
                    # It answers fewer at a time than it was asked, or leaves out what it does not have.
                    chunks.appendleft(rest)
                elif rest:
                    self._keys.miss(rest)
            elif len(chunk) > 1:
                failed += 1
                chunks.extendleft([name] for name in reversed(chunk))
                if failed > 1:
                    chunks = deque([name] for chunk in chunks for name in chunk)
            else:
                silences += got is _Got.SILENT
                self._note(got, chunk[0])
            if silences >= _SILENCES or self._drops >= _DROPS:
                self.unasked += [name for chunk in chunks for name in chunk]
                return

    def _note(self, got: _Got, name: str) -> None:
        if got is _Got.SILENT:
            self.silent.append(name)
        elif got is _Got.REFUSED:
            self.refused.append(name)
        else:
            self.dropped_over.append(name)
            if self._keys:
                # One that answers nothing at all has another trouble than this key.
                self.habits.harmful[name.casefold()] = name

    def _at_once(self, wanted: int) -> int:
        limit = self._keys.known(MAX_KEYS)
        if limit is not None and limit.value is not None and limit.value.strip().isdecimal():
            return max(1, min(int(limit.value), _MOST_AT_ONCE))
        whole = self.habits.full_list is FullList.GIVEN
        return max(1, min(wanted, _MOST_AT_ONCE if whole else _CAREFUL))

    async def _get(self, names: Sequence[str], timeout_s: float) -> _Got:
        self._tell()
        self._asked += max(1, len(names))
        try:
            before = await self._charger.here()
            answer = await self._charger.ask("GetConfiguration", {"key": list(names)} if names else {}, timeout_s)
        except LinkLost as fault:
            self._fault = fault
            self._drops += 1
            if not self._comes_back:
                raise _Gone(fault) from None
            try:
                back = await self._charger.wait_back(self._charger.timings.reconnect_s)
            except Unreachable:
                raise _Gone(fault) from None
            self._restarted = back is not before and back.boot is not None
            return _Got.DROPPED
        except Unreachable as fault:
            raise _Gone(fault) from None
        except CallTimedOut as fault:
            self._fault = fault
            return _Got.SILENT
        except CallRefused as fault:
            self._fault = fault
            log.info("%s: GetConfiguration refused: %s", self._charger.identity, fault.code)
            return _Got.REFUSED
        except CallFailed as fault:
            self._fault = fault
            return _Got.REFUSED
        self._shown = self._keys.take(answer, names)
        return _Got.TOLD

    def _tell(self) -> None:
        done = min(self._asked, self._to_ask)
        self._progress(Progress(text("drivers", "Reading the charger's settings"), done, self._to_ask))


class _Gone(Exception):
    """The charger left and did not come back."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.finding.code)
        self.fault = fault
