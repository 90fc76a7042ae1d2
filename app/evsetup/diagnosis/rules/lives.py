"""Rules about links that end by somebody's clock, and about pings that nobody answers."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from evsetup.diagnosis.rules.rule import CHARGER, Rule, Said, suspect
from evsetup.diagnosis.trace_entry import Closed, Control, Opened
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.frame_record import Direction

_SAME = 0.1
_AGAIN = 3
_PONG = timedelta(seconds=60)


class EqualLives(Rule):
    """Links end after the same time, again and again: somebody's clock ends them."""

    seconds: ClassVar[float] = 60.0
    code: ClassVar[str] = "cut-after-60-s"

    def __init__(self) -> None:
        super().__init__()
        self._opened: dict[int, datetime] = {}
        self._last: dict[int, datetime] = {}
        self._hits: list[tuple[datetime, int]] = []
        self._others = 0
        self._rows: dict[int, int] = {}

    def opened(self, link: Opened) -> None:
        """From here it is counted."""
        self._opened[link.link] = self._last[link.link] = link.at

    def asked(self, call: Said) -> None:
        """The last sign of life."""
        self._last[call.link], self._rows[call.link] = call.at, call.row

    def answered(self, call: Said, answer: Said) -> None:
        """The last sign of life."""
        self._last[answer.link], self._rows[answer.link] = answer.at, answer.row

    def control(self, ping: Control) -> None:
        """Pings count as life."""
        self._last[ping.link] = ping.at

    def lived(self, link: Closed) -> float | None:
        """The time that this rule measures, in seconds: from the last sign of life to the end."""
        last = self._last.get(link.link)
        return None if last is None else (link.at - last).total_seconds()

    def closed(self, link: Closed) -> None:
        """Compares."""
        lived = self.lived(link)
        row = self._rows.pop(link.link, 0)
        self._opened.pop(link.link, None)
        self._last.pop(link.link, None)
        if lived is None:
            return
        if abs(lived - self.seconds) <= self.seconds * _SAME:
            self._hits.append((link.at, row))
        else:
            self._others += 1

    def ended(self, at: datetime, first: datetime) -> None:
        """Most of all links, and not only one or two."""
        if len(self._hits) >= _AGAIN and len(self._hits) > self._others:
            self.find(self._hits[0][0], self.finding(len(self._hits)), *(row for _, row in self._hits if row))

    def finding(self, count: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text(
                "diagnosis",
                "{count} links ended about {seconds} s after the last message.",
                count=count,
                seconds=int(self.seconds),
            ),
            self.cause(),
            text("diagnosis", "Set the charger's WebSocket ping interval to less than half of that time."),
        )

    def cause(self) -> Text:
        """Who is known to do so."""
        return text(
            "diagnosis", "A server or load balancer on the way ends links on which nothing was said for a minute."
        )


class CutAfter110s(EqualLives):
    """As some chargers do by themselves."""

    seconds = 110.0
    code = "cut-after-110-s"

    def cause(self) -> Text:
        """``facts/ocpp.md`` §2.1."""
        return text(
            "diagnosis",
            "Some chargers end a link by themselves when nothing was said for about 110 s; a heartbeat every hour is too seldom for them.",
        )


class CutAfter5min(EqualLives):
    """As many routers and mobile networks do."""

    seconds = 300.0
    code = "cut-after-300-s"

    def cause(self) -> Text:
        """NAT tables and mobile networks."""
        return text("diagnosis", "A router or mobile network forgets links on which nothing was said for five minutes.")


class CutAfter1h(EqualLives):
    """As seen on LTE."""

    seconds = 3600.0
    code = "cut-after-3600-s"

    def cause(self) -> Text:
        """``facts/ocpp.md`` §2.2."""
        return text("diagnosis", "A mobile network ends links on which nothing was said for an hour.")


class CutAfter2h(EqualLives):
    """As some clouds do with every link, however lively."""

    seconds = 7200.0
    code = "cut-after-2-h"

    def lived(self, link: Closed) -> float | None:
        """The whole life of the link."""
        opened = self._opened.get(link.link)
        return None if opened is None else (link.at - opened).total_seconds()

    def finding(self, count: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.WARNING,
            text(
                "diagnosis", "{count} links ended two hours after they began, whatever was said on them.", count=count
            ),
            text(
                "diagnosis",
                "Some cloud gateways end every link after two hours. A charger must connect again and keep its charging profiles.",
            ),
            text("diagnosis", "See that a charge and its limit outlive the new connection."),
        )


class NoPong(Rule):
    """Pings of one side are not answered."""

    asks: ClassVar[Direction] = CHARGER.other
    code: ClassVar[str] = "charger-no-pong"

    def __init__(self) -> None:
        super().__init__()
        self._open: dict[int, datetime] = {}
        self._missed: list[datetime] = []
        self._answered = 0

    def control(self, ping: Control) -> None:
        """A pong of the other side answers whatever is open."""
        if ping.direction is self.asks and not ping.pong:
            before = self._open.get(ping.link)
            if before is not None and ping.at - before >= _PONG:
                self._missed.append(before)
                del self._open[ping.link]
            self._open.setdefault(ping.link, ping.at)
        elif ping.direction is not self.asks and ping.pong:
            self._answered += self._open.pop(ping.link, None) is not None

    def closed(self, link: Closed) -> None:
        """What was open for a while stays so."""
        before = self._open.pop(link.link, None)
        if before is not None and link.at - before >= timedelta(seconds=10):
            self._missed.append(before)

    def ended(self, at: datetime, first: datetime) -> None:
        """Once may be the cut itself."""
        if len(self._missed) >= _AGAIN:
            self.find(self._missed[0], self.finding(len(self._missed)))

    def finding(self, count: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The charger did not answer {count} pings.", count=count),
            text("diagnosis", "It does not know WebSocket pings, or its link is dead; a CSMS that pings ends it."),
            text("diagnosis", "Have the CSMS switch pings off for this charger, or update the firmware."),
        )


class CsmsNoPong(NoPong):
    """The CSMS does not answer the charger's pings."""

    asks = CHARGER
    code = "csms-no-pong"

    def finding(self, count: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The CSMS did not answer {count} pings of the charger.", count=count),
            text("diagnosis", "The charger takes the link for dead and connects anew."),
            text("diagnosis", "Ask the CSMS operator; until then set the charger's WebSocketPingInterval to 0."),
        )


RULES: tuple[type[Rule], ...] = (
    EqualLives,
    CutAfter110s,
    CutAfter5min,
    CutAfter1h,
    CutAfter2h,
    NoPong,
    CsmsNoPong,
)
