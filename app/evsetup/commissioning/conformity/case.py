"""What one conformity case is, and how one is written; references: ``facts/ocpp.md`` §4.3, texts in own words.

A case is an async function over a ``Bench``, registered in a ``CaseList``. It returns when all was as it should be, and raises
``Wrong`` (the charger errs), ``Missing`` (the charger does not offer this) or ``Skipped`` (nobody can tell here)::

    CASES = CaseList(Group.CORE, OcppVersion.V16)

    @CASES.case(
        "16.core.clear-cache", "1.6 §5.4",
        text("commissioning", "Clearing the authorisation cache"),
        text("commissioning", "ClearCache is answered with Accepted, or Rejected where there is no cache."),
    )
    async def clear_cache(bench: Bench) -> None:
        reply = await bench.ask("ClearCache")              # NotImplemented/NotSupported ends the case as not offered
        bench.has_status(reply, "Accepted", "Rejected")    # anything else ends it as failed

    @CASES.case(
        "20.device.heartbeat-interval", "TC_B_09",
        text("commissioning", "A setting is written and read back"),
        text("commissioning", "SetVariables is accepted, and GetVariables shows the new value."),
        stir=Stir.WRITES,
    )
    async def heartbeat_interval(bench: Bench) -> None:    # in a list for V201 and V21
        name = "OCPPCommCtrlr.HeartbeatInterval"           # Component[instance].Variable[instance]; 1.6: the key alone
        if await bench.read(name) is None:
            raise Missing(text("commissioning", "It has no {name}.", name=name))
        status = await bench.put(name, "123")              # put back after the case, whatever happens
        bench.want(status in {"Accepted", "RebootRequired"}, text("commissioning", "…"))

Messages of the charger: ``mark = bench.mark()`` before acting, then ``await bench.message("StatusNotification", where, mark)``.
Whatever a case changes it gives back through ``bench.afterwards(act)``; that runs also after a cancellation.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text

if TYPE_CHECKING:
    from evsetup.commissioning.conformity.bench import Bench

Body = Callable[["Bench"], Awaitable[None]]


class Group(Enum):
    """What a case belongs to; the value is the word in the terminal, in ``--json`` and in the record."""

    CORE = "core"
    DEVICE = "device"
    TRIGGER = "trigger"
    FIRMWARE = "firmware"
    SMART_CHARGING = "smart-charging"
    RESERVATION = "reservation"
    LOCAL_LIST = "local-list"
    SECURITY = "security"

    @property
    def words(self) -> Text:
        """The name that people read."""
        return _GROUPS[self]


_GROUPS = {
    Group.CORE: text("commissioning", "Core"),
    Group.DEVICE: text("commissioning", "Device model"),
    Group.TRIGGER: text("commissioning", "Messages on request"),
    Group.FIRMWARE: text("commissioning", "Firmware and diagnostics"),
    Group.SMART_CHARGING: text("commissioning", "Smart charging"),
    Group.RESERVATION: text("commissioning", "Reservation"),
    Group.LOCAL_LIST: text("commissioning", "Local list"),
    Group.SECURITY: text("commissioning", "Security"),
}


class Stir(IntEnum):
    """How much a case disturbs; cases run in this order, so that what disturbs least comes first."""

    ASKS = 0
    WRITES = 1
    CHARGES = 2
    RESTARTS = 3


class Verdict(Enum):
    """How a case ended; the value is the word in the record and in ``--json``."""

    FAIL = "fail"
    PASS = "pass"  # noqa: S105 - a verdict
    NOT_OFFERED = "not offered"
    NOT_RUN = "not run"

    @property
    def words(self) -> Text:
        """The verdict that people read."""
        return _VERDICTS[self]


_VERDICTS = {
    Verdict.FAIL: text("commissioning", "wrong"),
    Verdict.PASS: text("commissioning", "right"),
    Verdict.NOT_OFFERED: text("commissioning", "not offered"),
    Verdict.NOT_RUN: text("commissioning", "not run"),
}


class CaseEnd(Exception):
    """Ends a case otherwise than well; ``seen`` says what was seen."""

    verdict = Verdict.FAIL

    def __init__(self, seen: Text) -> None:
        super().__init__(str(seen))
        self.seen = seen


class Wrong(CaseEnd):
    """The charger does other than OCPP says."""


class Missing(CaseEnd):
    """The charger does not offer what the case is about, and need not."""

    verdict = Verdict.NOT_OFFERED


class Skipped(CaseEnd):
    """The case could not be tried here, or would have changed what cannot be given back."""

    verdict = Verdict.NOT_RUN


@dataclass(frozen=True, slots=True)
class Case:
    """One case. ``reference`` is the OCA's number where it is known, else the section of the specification.

    ``hand``: a person must do something at the charger (plug, card); without one the case is not run.
    """

    id: str
    reference: str
    group: Group
    title: Text
    expects: Text
    body: Body
    versions: frozenset[OcppVersion]
    stir: Stir = Stir.ASKS
    hand: bool = False


class CaseList:
    """The cases of one file, in the order in which they are written."""

    def __init__(self, group: Group, *versions: OcppVersion) -> None:
        self._group = group
        self._versions = frozenset(versions)
        self._cases: list[Case] = []

    def __iter__(self) -> Iterator[Case]:
        return iter(self._cases)

    def case(
        self,
        id: str,
        reference: str,
        title: Text,
        expects: Text,
        *,
        stir: Stir = Stir.ASKS,
        hand: bool = False,
        only: OcppVersion | None = None,
    ) -> Callable[[Body], Body]:
        """Adds the function below as a case; ``only`` for one that is of a single version of the list's."""
        versions = self._versions if only is None else frozenset({only})

        def add(body: Body) -> Body:
            self._cases.append(Case(id, reference, self._group, title, expects, body, versions, stir, hand))
            return body

        return add


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a case, secrets already dots: who sent it, which action, and its payload as JSON or the error's words."""

    at: datetime
    from_charger: bool
    action: str
    words: str


@dataclass(frozen=True, slots=True)
class CaseResult:
    """How one case ended, what was seen, and the messages that prove it."""

    case: Case
    verdict: Verdict
    seen: Text
    lines: tuple[Line, ...] = ()

    @property
    def finding(self) -> Finding | None:
        """What is said of a failed case; ``None`` for every other."""
        if self.verdict is not Verdict.FAIL:
            return None
        return Finding(
            f"conformity.{self.case.id}",
            Severity.PROBLEM,
            self.seen,
            text("commissioning", "{title}. Expected: {expects}", title=self.case.title, expects=self.case.expects),
            (
                text("commissioning", "Look for newer firmware of this charger."),
                text("commissioning", "Show the messages of this case to its maker."),
            ),
            tuple(Evidence(line.action, line.words) for line in self.lines[-_MOST_EVIDENCE:]),
        )


_MOST_EVIDENCE = 20
