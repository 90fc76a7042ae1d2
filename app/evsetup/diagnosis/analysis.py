"""What a recording says of each charger: its links, its boots, what was said how often, and what stood out.

What the wire itself shows, what ``ocppj`` judges of single messages, refusals and ends, and what the ``rules`` suspect over many
messages (boot loops, drifting clocks).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from evsetup.diagnosis.rules.doctor import Doctor
from evsetup.diagnosis.rules.every_rule import EVERY_RULE, judged, likely_causes
from evsetup.diagnosis.rules.rule import Suspicion
from evsetup.diagnosis.sessions import SessionBook, SessionListener
from evsetup.diagnosis.trace_entry import Begun, Closed, Control, Entry, LeftOut, Message, Opened, Refused
from evsetup.diagnosis.trace_records import Listening
from evsetup.domain.finding import Finding
from evsetup.ocppj import proxy_findings as say
from evsetup.ocppj.deviation import Deviation
from evsetup.ocppj.frame_findings import finding_of
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.frames import Call, CallError, CallResult, Malformed, Send
from evsetup.ocppj.proxy import MOST_LINKS
from evsetup.ocppj.proxy_disturbance import Touch
from evsetup.ocppj.proxy_upstream import checked_upstream, target_of

MOST_CHARGERS = 1000
MOST_KINDS = 300
"""So many chargers, and kinds of things of each, are told apart; further ones are counted together."""
OTHERS = "(others)"
_OURS = {touch.value for touch in (Touch.LATE, Touch.IN_ITS_PLACE, Touch.INJECTED, Touch.KEPT_AWAY)}
"""What neither charger nor CSMS said to the other, or what was counted already when it came."""
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Told:
    """A finding, how often it came, and when first."""

    finding: Finding
    count: int
    first: datetime


@dataclass(slots=True)
class LinkSpan:
    """One link; ``closed`` is ``None`` where the recording ended before it."""

    number: int
    opened: datetime | None
    subprotocol: str
    closed: datetime | None = None
    code: int | None = None
    by: Direction | None = None
    messages: int = 0


@dataclass(slots=True)
class ChargerStory:
    """All that was seen of one identity. ``boots`` are the statuses of answered BootNotifications in their order."""

    identity: str
    links: list[LinkSpan] = field(default_factory=list)
    refused: Counter[int] = field(default_factory=Counter)
    boots: list[str] = field(default_factory=list)
    from_charger: Counter[str] = field(default_factory=Counter)
    to_charger: Counter[str] = field(default_factory=Counter)
    errors: Counter[tuple[str, str]] = field(default_factory=Counter)
    unanswered: Counter[str] = field(default_factory=Counter)
    touched: int = 0
    masked: int = 0
    suspicions: tuple[Suspicion, ...] = ()
    """What the rules suspect, the worst first; told at the end of the recording."""
    _told: dict[tuple[str, str], Told] = field(default_factory=dict)

    @property
    def messages(self) -> int:
        """How many messages there were."""
        return sum(link.messages for link in self.links)

    @property
    def findings(self) -> tuple[Told, ...]:
        """What stood out, the worst first."""
        return tuple(sorted(self._told.values(), key=lambda told: (-told.finding.severity, told.first)))

    @property
    def causes(self) -> tuple[Suspicion, ...]:
        """The three most likely causes of its troubles, with what to try first."""
        return likely_causes(self.suspicions)

    def tell(self, kind: str, finding: Finding, at: datetime) -> None:
        """Notes a finding; those of one ``kind`` and code stand once."""
        key = (finding.code, kind)
        before = self._told.get(key)
        if before is not None:
            self._told[key] = Told(before.finding, before.count + 1, before.first)
        elif len(self._told) < MOST_KINDS:
            self._told[key] = Told(finding, 1, at)


class Analysis:
    """Give it a recording from its beginning, entry by entry, and call ``end``."""

    def __init__(self) -> None:
        self.chargers: dict[str, ChargerStory] = {}
        self.first: datetime | None = None
        self.last: datetime | None = None
        self.left_out = 0
        self.sessions = SessionBook()
        """Its transactions; whole after ``end``."""
        self._upstream = ""
        self._listening = Listening()
        self._links: dict[tuple[str, int], LinkSpan] = {}
        self._open: dict[tuple[str, int], dict[tuple[Direction, str], str]] = {}
        self._doctors: dict[str, Doctor] = {}
        self._rows = 0

    def take(self, entry: Entry) -> FrameRecord | None:
        """The next entry; gives what was heard where it is a message."""
        self.first = self.first or entry.at
        self.last = entry.at
        record = self._listening.hear(entry)
        match entry:
            case Begun():
                self._all_end()
                self._upstream = entry.upstream
            case LeftOut(count=count):
                self.left_out += count
            case Opened():
                self._opened(entry)
                self._doctor(entry.identity).opened(entry)
            case Refused():
                self._refused(entry)
                self._doctor(entry.identity).refused(entry)
            case Closed():
                self._closed(entry)
                self._doctor(entry.identity).closed(entry)
            case Control():
                self._doctor(entry.identity).control(entry)
            case Message() if record is not None:
                self._message(entry, record)
        return record

    def end(self) -> None:
        """There is no more: what is still open stays unanswered, and the rules give their verdict."""
        self._all_end()
        if self.first is None or self.last is None:
            return
        for identity, doctor in self._doctors.items():
            doctor.end(self.last, self.first)
            self.chargers[identity].suspicions = judged(doctor.suspicions)

    def _doctor(self, identity: str) -> Doctor:
        """Those of chargers beyond the count share one, which is asked nothing: their messages mixed would say nonsense."""
        known = self._story(identity).identity
        if known not in self._doctors:
            listener = SessionListener(known, self.sessions)
            rules = () if known == OTHERS else (*(rule() for rule in EVERY_RULE), listener)
            self._doctors[known] = Doctor(rules)
        return self._doctors[known]

    def _all_end(self) -> None:
        for identity, number in tuple(self._open):
            self._leave(identity, number)
        self._links.clear()

    def _story(self, identity: str) -> ChargerStory:
        if identity not in self.chargers and len(self.chargers) >= MOST_CHARGERS:
            identity = OTHERS
        return self.chargers.setdefault(identity, ChargerStory(identity))

    def _span(self, identity: str, number: int, opened: datetime | None, subprotocol: str = "") -> LinkSpan:
        key = (identity, number)
        if key not in self._links:
            self._links[key] = LinkSpan(number, opened, subprotocol)
            self._story(identity).links.append(self._links[key])
        return self._links[key]

    def _opened(self, entry: Opened) -> None:
        self._span(entry.identity, entry.link, entry.at, entry.subprotocol)

    def _refused(self, entry: Refused) -> None:
        story = self._story(entry.identity)
        story.refused[entry.status] += 1
        line = f"{entry.status} {entry.reason}".strip()
        match entry.finding:
            case "proxy.upstream-unreachable":
                finding = say.unreachable(self._upstream, line)
            case "proxy.upstream-untrusted":
                finding = say.untrusted(self._upstream, line)
            case "proxy.profile-3":
                finding = say.wants_certificate(self._upstream, line)
            case "proxy.full":
                finding = say.full(MOST_LINKS)
            case _:
                url = _dialled(self._upstream, entry)
                finding = say.refused(entry.identity, url, entry.status, line, entry.body[:512])
        story.tell("", finding, entry.at)

    def _closed(self, entry: Closed) -> None:
        span = self._span(entry.identity, entry.link, None)
        span.closed, span.code, span.by = entry.at, entry.code, entry.by
        broken = "?" if entry.finding == "proxy.broken-frames" else ""
        finding = say.ended(entry.identity, entry.by, entry.code, entry.reason, broken)
        self._story(entry.identity).tell(f"{entry.by} {entry.code}", finding, entry.at)
        self._leave(entry.identity, entry.link)

    def _leave(self, identity: str, number: int) -> None:
        for action in self._open.pop((identity, number), {}).values():
            _count(self._story(identity).unanswered, action)

    def _message(self, entry: Message, record: FrameRecord) -> None:
        self._rows += 1
        story = self._story(entry.identity)
        self._span(entry.identity, entry.link, None).messages += 1
        story.touched += bool(entry.touch)
        story.masked += entry.masked
        if entry.touch in _OURS:
            return
        self._doctor(entry.identity).heard(record, entry.link, self._rows, entry.size)
        waiting = self._open.setdefault((entry.identity, entry.link), {})
        match record.frame:
            case Call(id, action):
                _count(_way(story, entry.direction), action)
                if len(waiting) < MOST_KINDS:
                    waiting[entry.direction, str(id)] = action
            case Send(_, action):
                _count(_way(story, entry.direction), action)
            case CallResult(id, payload):
                waiting.pop((entry.direction.other, str(id)), None)
                status = payload.get("status")
                if record.action == "BootNotification" and isinstance(status, str):
                    story.boots.append(status[:32])
                    del story.boots[MOST_KINDS:]
            case CallError(id, code):
                waiting.pop((entry.direction.other, str(id)), None)
                key = (record.action or "?", code[:64])
                story.errors[key if len(story.errors) < MOST_KINDS else (OTHERS, "")] += 1
            case Malformed():
                _count(_way(story, entry.direction), "?")
        for deviation in record.deviations:
            self._deviates(story, deviation, record)

    @staticmethod
    def _deviates(story: ChargerStory, deviation: Deviation, record: FrameRecord) -> None:
        action = record.action or getattr(record.frame, "action", "")
        kind = f"{record.direction} {action} {_NUMBER.sub('*', deviation.place)}"
        story.tell(kind, finding_of(deviation, action), record.at)


def analysed(entries: Iterable[Entry]) -> Analysis:
    """What a whole recording says."""
    analysis = Analysis()
    for entry in entries:
        analysis.take(entry)
    analysis.end()
    return analysis


def _dialled(upstream: str, entry: Refused) -> str:
    """The whole address; only the path where a file was changed, or does not say the rest."""
    try:
        return target_of(checked_upstream(upstream), entry.path, entry.identity).url
    except (say.BadUpstream, ValueError):
        return entry.path


def _way(story: ChargerStory, direction: Direction) -> Counter[str]:
    return story.from_charger if direction is Direction.FROM_CHARGER else story.to_charger


def _count(counter: Counter[str], action: str) -> None:
    action = action[:64]
    counter[action if action in counter or len(counter) < MOST_KINDS else OTHERS] += 1
