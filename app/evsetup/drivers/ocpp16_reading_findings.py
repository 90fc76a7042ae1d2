"""What a reading of configuration keys leaves to be said: what was held back, and what was odd (``facts/ocpp.md`` §2.4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.drivers.habits import FullList
from evsetup.drivers.ocpp16_keys import KeysTold, Oddity
from evsetup.drivers.ocpp16_reading import Reading

_MOST_NAMED = 40

_NO_LIST = {
    FullList.EMPTY: text("drivers", "Asked for all its settings, the charger answered without a single one."),
    FullList.SILENT: text("drivers", "The charger does not answer the question for all its settings."),
    FullList.REFUSED: text("drivers", "The charger refuses the question for all its settings."),
    FullList.DROPPED: text("drivers", "Asked for all its settings, the charger dropped the link."),
    FullList.RESTARTED: text("drivers", "Asked for all its settings, the charger restarted."),
}

_ODD = {
    Oddity.NOT_TEXT: (
        "driver.ocpp.value-no-text",
        text("drivers", "Some values came as numbers, yes or no, or null, and not as text."),
        text("drivers", "They are shown as text. A strict CSMS would refuse the whole answer."),
    ),
    Oddity.TOO_LONG: (
        "driver.ocpp.value-too-long",
        text("drivers", "Some names or values are longer than OCPP allows."),
        text("drivers", "They are shown whole. A strict CSMS would refuse the whole answer."),
    ),
    Oddity.OTHER_SPELLING: (
        "driver.ocpp.other-spelling",
        text("drivers", "The charger spells some standard settings in its own way."),
        text("drivers", "They are written in its spelling. A CSMS that minds capital letters will not find them."),
    ),
    Oddity.NOT_ASKED: (
        "driver.ocpp.told-more",
        text("drivers", "The charger told settings that it was not asked for."),
        text("drivers", "It ignores which ones are wanted. They were taken in."),
    ),
    Oddity.TWICE: (
        "driver.ocpp.key-twice",
        text("drivers", "The charger lists some settings twice."),
        text("drivers", "The last value was taken."),
    ),
    Oddity.NO_KEY: (
        "driver.ocpp.no-key",
        text("drivers", "Some entries of the charger's list are no settings."),
        text("drivers", "They were left out; the rest was read."),
    ),
}


def reading_findings(reading: Reading, keys: KeysTold) -> tuple[Finding, ...]:
    """Everything that there is to say, what was held back first."""
    return tuple(_held_back(reading)) + tuple(
        Finding(code, Severity.INFO, seen, means, (), _named(names))
        for oddity, names in keys.oddities.items()
        for code, seen, means in (_ODD[oddity],)
    )


def _held_back(reading: Reading) -> Iterable[Finding]:
    habit = reading.habits.full_list
    if habit in _NO_LIST:
        yield Finding(
            "driver.ocpp.no-full-list",
            Severity.WARNING,
            _NO_LIST[habit],
            text(
                "drivers", "It was asked by name. Its maker's own settings stay hidden when nobody knows their names."
            ),
            (text("drivers", "Look into its manual for further names, and ask for them by name."),),
            (Evidence("GetConfiguration", habit.value),),
        )
    if reading.by_name_only:
        yield Finding(
            "driver.ocpp.by-name-only",
            Severity.INFO,
            text("drivers", "The charger leaves some settings out of its list and tells them only by name."),
            text("drivers", "It may hide more whose names nobody knows."),
            (),
            _named(reading.by_name_only),
        )
    if over := [*dict.fromkeys((*reading.dropped_over, *reading.skipped))]:
        yield Finding(
            "driver.ocpp.key-drops-link",
            Severity.WARNING,
            text(
                "drivers", "The charger dropped the link or restarted when it was asked for {names}.", names=_some(over)
            ),
            text("drivers", "A fault of its firmware. These settings are left out and not asked for again."),
            (text("drivers", "Update the firmware."),),
            _named(over),
        )
    if reading.silent:
        yield _warning(
            "driver.ocpp.key-silent",
            text("drivers", "The charger did not answer when it was asked for {names}.", names=_some(reading.silent)),
            reading.silent,
        )
    if reading.refused:
        yield _warning(
            "driver.ocpp.key-refused",
            text("drivers", "The charger would not tell {names}.", names=_some(reading.refused)),
            reading.refused,
        )
    if reading.unasked:
        yield _warning(
            "driver.ocpp.reading-cut",
            text("drivers", "The charger stopped answering; some settings were not asked for any more."),
            reading.unasked,
        )
    if reading.left is not None:
        yield Finding(
            "driver.ocpp.left-while-reading",
            Severity.WARNING,
            text("drivers", "The charger left while its settings were read, and did not come back."),
            text("drivers", "What it had told until then is shown; the rest is missing."),
            (
                text("drivers", "Look at its power and its network, and wait until it is connected again."),
                text("drivers", "Then read its settings again."),
            ),
            reading.left.finding.evidence,
        )


def _warning(code: str, seen: Text, names: Sequence[str]) -> Finding:
    return Finding(
        code,
        Severity.WARNING,
        seen,
        text("drivers", "These settings are missing here; the others were read."),
        (
            text("drivers", "Read again when the charger is idle."),
            text("drivers", "Update the firmware when it stays so."),
        ),
        _named(names),
    )


def _named(names: Sequence[str]) -> tuple[Evidence, ...]:
    if not names:
        return ()
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return (Evidence("settings", ", ".join(name[:60] for name in names[:_MOST_NAMED]) + more),)


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
