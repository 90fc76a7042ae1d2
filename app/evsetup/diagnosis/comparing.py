"""Two recordings or logs side by side: how their clocks differ, and what one charger does and the other does not.

The same message in both (of one charger, written down at two places) shows the difference of the clocks. Of two chargers nothing is
the same but what they do.
"""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from statistics import median

from evsetup.diagnosis.analysis import Analysis, ChargerStory
from evsetup.diagnosis.log_reader import open_recording
from evsetup.diagnosis.trace import whole_or_not
from evsetup.diagnosis.trace_entry import Entry, Message, line_of
from evsetup.domain.text import Text, text

_MOST_KEYS = 200_000
_FEWEST_SAME = 2
_OFTEN = 2.0
_MOST_ROWS = 200


_KINDS: dict[str, Text] = {
    "suspicion": text("diagnosis", "suspected"),
    "finding": text("diagnosis", "stands out"),
    "boot": text("diagnosis", "boot"),
    "refused": text("diagnosis", "refused with"),
    "error": text("diagnosis", "error"),
    "unanswered": text("diagnosis", "never answered"),
    "from charger": text("diagnosis", "from the charger"),
    "to charger": text("diagnosis", "to the charger"),
}


class Side(Enum):
    """In which of the two something is, or is more; the value is the word in ``--json``."""

    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Difference:
    """What is in one and not in the other, or far more often: ``kind`` is its word in ``--json``, ``first`` and ``second`` how often."""

    kind: str
    what: str
    first: int
    second: int

    @property
    def words(self) -> Text:
        """Its kind, in a person's words."""
        return _KINDS[self.kind]

    @property
    def side(self) -> Side:
        """Where it is more."""
        return Side.FIRST if self.first > self.second else Side.SECOND


@dataclass(slots=True)
class Heard:
    """One of the two as it is read: the analysis, and when each message that is there once was written down."""

    analysis: Analysis = field(default_factory=Analysis)
    _at: dict[bytes, datetime | None] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        """The next entry."""
        self.analysis.take(entry)
        if isinstance(entry, Message) and len(self._at) < _MOST_KEYS:
            content = entry.content.encode(errors="replace") if isinstance(entry.content, str) else entry.content
            key = hashlib.blake2b(b"".join(content.split()), digest_size=16).digest()
            self._at[key] = None if key in self._at else entry.at

    def end(self) -> None:
        """There is no more."""
        self.analysis.end()

    def times(self) -> Iterator[tuple[bytes, datetime]]:
        """The messages that are there exactly once, by what they say."""
        return ((key, at) for key, at in self._at.items() if at is not None)


@dataclass(frozen=True, slots=True)
class Compared:
    """``offset_s`` is how much later the second clock shows than the first, ``None`` where nothing is in both; ``same`` how many
    messages are. ``pairs`` are two identities each, with what differs."""

    offset_s: float | None
    same: int
    pairs: tuple[tuple[str, str, tuple[Difference, ...]], ...]
    one_recording: bool = False

    @property
    def clocks(self) -> Text:
        """What is known of the clocks."""
        if self.one_recording:
            return text("diagnosis", "Both are of one recording and one clock.")
        if self.offset_s is None:
            return text("diagnosis", "No message is in both: they are of different chargers or times.")
        return text(
            "diagnosis",
            "{count} messages are in both; the second clock shows {seconds} s more than the first.",
            count=self.same,
            seconds=f"{self.offset_s:+.3f}",
        )


def compared_files(first: Path, second: Path, stop: threading.Event) -> Compared:
    """The same of two recordings or logs; ends early once ``stop`` is set. Blocks.

    Raises:
        NoRecording: one of them cannot be read.
    """
    return compared(_heard(first, stop), _heard(second, stop))


def write_aligned(recording: Path, offset_s: float, path: Path) -> int:
    """Writes a recording or log anew, ``offset_s`` earlier, so that it stands on the clock of the one that it was compared with; gives
    how many entries it has. Blocks.

    Raises:
        NoRecording: it cannot be read.
        OSError: it cannot be written there.
    """
    back, count = timedelta(seconds=offset_s), 0
    with whole_or_not(path) as file:
        for entry in open_recording(recording):
            file.write(line_of(replace(entry, at=entry.at - back)))
            count += 1
    return count


def compared_chargers(path: Path, first: str, second: str, stop: threading.Event) -> Compared:
    """Two chargers of one recording or log; one that is not in it has said nothing. Blocks.

    Raises:
        NoRecording: it cannot be read.
    """
    stories = _heard(path, stop).analysis.chargers
    one, other = (stories.get(name) or ChargerStory(name) for name in (first, second))
    return Compared(None, 0, ((first, second, differences(one, other)),), one_recording=True)


def _heard(path: Path, stop: threading.Event) -> Heard:
    heard = Heard()
    for entry in open_recording(path):
        if stop.is_set():
            break
        heard.take(entry)
    heard.end()
    return heard


def compared(first: Heard, second: Heard) -> Compared:
    """What differs; a charger is compared with the one of the same name, and the only one of each with the other."""
    there = dict(second.times())
    offsets = [(there[key] - at).total_seconds() for key, at in first.times() if key in there]
    offset = median(offsets) if len(offsets) >= _FEWEST_SAME else None
    return Compared(offset, len(offsets), tuple(_pairs(first.analysis.chargers, second.analysis.chargers)))


def _pairs(
    first: dict[str, ChargerStory], second: dict[str, ChargerStory]
) -> Iterator[tuple[str, str, tuple[Difference, ...]]]:
    if len(first) == len(second) == 1:
        (one,), (other,) = first.values(), second.values()
        yield one.identity, other.identity, differences(one, other)
        return
    for identity, story in first.items():
        if identity in second:
            yield identity, identity, differences(story, second[identity])


def differences(first: ChargerStory, second: ChargerStory) -> tuple[Difference, ...]:
    """What is only in one, or at least twice as often for as much talk; what weighs most first."""
    share = max(1, second.messages) / max(1, first.messages)
    rows: list[Difference] = []
    for kind, one, other, proportional in (
        ("suspicion", _counts(first, "suspicions"), _counts(second, "suspicions"), False),
        ("finding", _counts(first, "findings"), _counts(second, "findings"), False),
        ("boot", Counter(first.boots), Counter(second.boots), False),
        ("refused", Counter(map(str, first.refused.elements())), Counter(map(str, second.refused.elements())), False),
        ("error", _named(first.errors), _named(second.errors), False),
        ("unanswered", first.unanswered, second.unanswered, False),
        ("from charger", first.from_charger, second.from_charger, True),
        ("to charger", first.to_charger, second.to_charger, True),
    ):
        for what in dict.fromkeys((*one, *other)):
            if _differ(one[what], other[what], share if proportional else None):
                rows.append(Difference(kind, what, one[what], other[what]))
    return tuple(rows[:_MOST_ROWS])


def _differ(one: int, other: int, share: float | None) -> bool:
    if not one or not other:
        return True
    if share is None:
        return False
    expected = one * share
    return max(expected, other) >= _OFTEN * min(expected, other) and abs(expected - other) >= _OFTEN


def _counts(story: ChargerStory, of: str) -> Counter[str]:
    told: Iterable[tuple[str, int]] = (
        ((one.finding.code, one.count) for one in story.suspicions)
        if of == "suspicions"
        else ((one.finding.code, one.count) for one in story.findings)
    )
    found: Counter[str] = Counter()
    for code, count in told:
        found[code] += count
    return found


def _named(errors: Counter[tuple[str, str]]) -> Counter[str]:
    return Counter({f"{action} · {code}": count for (action, code), count in errors.items()})
