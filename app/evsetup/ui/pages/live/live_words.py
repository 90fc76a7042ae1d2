"""What the live page says of link, clock, heartbeat, places and deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.looks import Look
from evsetup.ui.models.live import LivePageView, Span
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.ladder import Rung
from evsetup.ui.widgets.progress_line import duration

if TYPE_CHECKING:
    from evsetup.commissioning.live.deeds import DeedLine
    from evsetup.commissioning.live.view import LiveNow

_MANY_KWH = 10


def span_words(span: Span) -> Text:
    """How much of the past that is."""
    return text("ui", "Last {time}", time=span_time(span))


def span_time(span: Span) -> Text:
    """``10 min``, ``1 h``, ``8 h``."""
    return duration(span.value) if span.value < 3600 else text("ui", "{hours} h", hours=span.value // 3600)


def clock_time(seconds: float) -> str:
    """``1:12:52``: short, and the same in every language."""
    whole = int(seconds)
    return f"{whole // 3600}:{whole % 3600 // 60:02d}:{whole % 60:02d}"


def kwh_words(energy_wh: float) -> str:
    """So exact that it is seen to rise."""
    kwh = energy_wh / 1000
    return f"{kwh:.3f}" if kwh < _MANY_KWH else f"{kwh:.2f}"


def place_words(live: LiveNow, number: int) -> Text:
    """What a place is called in the charger's version of OCPP."""
    if not number:
        return text("ui", "The charger itself")
    if live.version is OcppVersion.V16 or live.version is None:
        return text("ui", "Connector {n}", n=number)
    return text("ui", "EVSE {n}", n=number)


def state_words(view: LivePageView) -> Text | None:
    """The one sentence beneath the title."""
    live = view.live
    if not view.name or live is None:
        return None
    if not live.connected:
        return text("ui", "Not connected. What it said last is still shown.")
    version = str(live.version or "").removeprefix("ocpp")
    if view.age_s is None:
        return text(
            "ui", "Connected over OCPP {version}; it has sent nothing since this page was opened.", version=version
        )
    return text(
        "ui", "Connected over OCPP {version}; last message {time} ago.", version=version, time=duration(view.age_s)
    )


def clock_words(ahead_s: float | None) -> Text:
    """How far its clock is off."""
    if ahead_s is None:
        return verbatim("–")
    if abs(ahead_s) < 1:
        return text("ui", "right to the second")
    if ahead_s > 0:
        return text("ui", "{time} ahead", time=duration(ahead_s))
    return text("ui", "{time} behind", time=duration(-ahead_s))


def heartbeat_words(view: LivePageView) -> Text:
    """When the last one came, and how often they come."""
    if view.live is None or view.heartbeat_s is None:
        return text("ui", "none yet")
    every_s = view.live.heartbeat_every_s
    if every_s is None:
        return text("ui", "{time} ago", time=duration(view.heartbeat_s))
    return text("ui", "{time} ago, every {every}", time=duration(view.heartbeat_s), every=duration(round(every_s)))


def session_words(live: LiveNow) -> Text:
    """Since when it charges, or why it ended."""
    session = live.session
    if session is None:
        return text("ui", "none yet")
    started = f"{session.started.astimezone():%H:%M:%S}"
    if session.stopped is None:
        return text("ui", "since {time}, card {card}", time=started, card=session.id_tag or "–")
    ended = f"{session.stopped.astimezone():%H:%M:%S}"
    return text("ui", "{start}–{end}, ended: {reason}", start=started, end=ended, reason=session.reason or "–")


def highest_words(live: LiveNow) -> str:
    """The peaks since somebody looks."""
    parts = [f"{live.highest_w / 1000:.2f} kW"] if live.highest_w is not None else []
    parts += [f"{phase} {amps:.1f} A".strip() for phase, amps in live.highest_a.items()]
    return " · ".join(parts) or "–"


_LOOKS = {
    "asked": Look.RUNNING,
    "promised": Look.RUNNING,
    "seen": Look.OK,
    "nothing to do": Look.INFO,
    "not seen": Look.PROBLEM,
    "refused": Look.WARNING,
    "failed": Look.PROBLEM,
    "stopped": Look.UNKNOWN,
}


def deed_rung(line: DeedLine, say: Voice) -> Rung:
    """A deed as a rung: what was asked, what was promised and seen, and when."""
    look = _LOOKS[line.standing.value]
    if look is Look.RUNNING and line.ended is not None:
        look = Look.INFO
    told = [_timed(line.word, line.promised_after_s, say)] if line.promise else []
    told.append(_timed(say(line.said), line.ended_after_s, say) if line.ended is not None else say(line.said))
    return Rung(look, say(line.deed.words), " → ".join(told), f"{line.asked.astimezone():%H:%M:%S}", say(look.word))


def _timed(what: str, seconds: float | None, say: Voice) -> str:
    return say(text("ui", "{what} ({seconds} s)", what=verbatim(what), seconds=f"{seconds or 0:.1f}"))
