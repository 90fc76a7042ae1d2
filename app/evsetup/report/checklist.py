"""What the site file knows of what rules ask: each question with its answer and how it is known, or that it is not known.

No line says that a rule is met: that is for who knows the law and the place (``facts/product.md`` §7, “not legal advice”).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from evsetup.commissioning.installation.fields import BY_NAME
from evsetup.commissioning.installation.kept import Values
from evsetup.commissioning.states import JobStep
from evsetup.domain.certificate import LogKind
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.text import Text, text, verbatim
from evsetup.domain.variable import Snapshot
from evsetup.report.model import Basis, ChargerSection, RuleLine, RuleSheet, Verdict
from evsetup.report.rule_sets import Question, RuleSet
from evsetup.storage.records import JournalEntry, KeptRecord, KeptSighting

_Answer = tuple[Text, Basis] | None
_GOOD = {kind.value for kind in OutcomeKind if kind.good}


@dataclass(frozen=True, slots=True)
class Known:
    """What of one charger answers questions, beside its section of the report."""

    identity: Identity
    declared: Values = field(default_factory=dict)
    read: Values = field(default_factory=dict)
    variables: Snapshot | None = None
    journal: Sequence[JournalEntry] = ()
    records: Sequence[KeptRecord] = ()
    sightings: Sequence[KeptSighting] = ()


def rule_sheets(rules: Sequence[RuleSet], section: ChargerSection, known: Known) -> tuple[RuleSheet, ...]:
    """One sheet for each rule set."""
    return tuple(
        RuleSheet(
            one.id,
            one.name,
            one.checked,
            one.sources,
            tuple(_line(question, section, known) for question in one.questions),
        )
        for one in rules
    )


def _line(question: Question, section: ChargerSection, known: Known) -> RuleLine:
    answer = _ANSWERS[question.kind](question.name, section, known)
    value, basis = answer if answer is not None else (None, None)
    return RuleLine(question.ask, question.source, value, basis)


def _told(name: str, _section: ChargerSection, known: Known) -> _Answer:
    shown = BY_NAME[name].shown
    if (read := known.read.get(name)) is not None:
        return shown(read), Basis.READ
    declared = known.declared.get(name)
    return None if declared is None else (shown(declared), Basis.DECLARED)


def _identity(name: str, _section: ChargerSection, known: Known) -> _Answer:
    value = str(getattr(known.identity, name.replace("-", "_")))
    return (verbatim(value), Basis.READ) if value else None


def _setting(name: str, section: ChargerSection, _known: Known) -> _Answer:
    line = next((one for one in section.settings if one.name == name), None)
    if line is None or line.after is None:
        return None
    if name == "security.key":
        # Nobody can read a key. What is known is whether one was written here, and whether the charger then proved it.
        return (text("report", "a new one was written"), line.basis) if line.changed else None
    return line.after, line.basis


def _variable(name: str, _section: ChargerSection, known: Known) -> _Answer:
    for one, variable in known.variables.variables.items() if known.variables is not None else ():
        if str(one).casefold() == name.casefold() and isinstance(variable.value, str) and variable.value:
            return verbatim(variable.value), Basis.READ
    return None


def _test(name: str, section: ChargerSection, _known: Known) -> _Answer:
    line = next((one for one in section.tests if one.name == name), None)
    if line is None or line.verdict is Verdict.NOT_DONE:
        return None
    return text("report", "{verdict}: {seen}", verdict=line.verdict.title, seen=line.seen), Basis.TESTED


def _record(name: str, _section: ChargerSection, known: Known) -> _Answer:
    newest = next((one for one in reversed(known.records) if one.kind == name), None)
    if newest is None:
        return None
    verdict = newest.content.get("verdict")
    seen = verdict.get("seen") if isinstance(verdict, Mapping) else None
    said = text("report", "see its part of this report; {time}", time=f"{newest.at:%Y-%m-%d %H:%M} UTC")
    return (verbatim(seen) if isinstance(seen, str) and seen else said), Basis.TESTED


def _security_log(_name: str, _section: ChargerSection, known: Known) -> _Answer:
    for entry in reversed(known.journal):
        what = entry.what
        security = entry.step == JobStep.FETCH_LOG.value and what.get("setting") == LogKind.SECURITY.value
        if security and entry.phase == "outcome" and what.get("outcome") in _GOOD:
            return text("report", "fetched {time}", time=f"{entry.at:%Y-%m-%d %H:%M} UTC"), Basis.TESTED
    return None


def _firmware(_name: str, section: ChargerSection, _known: Known) -> _Answer:
    done = [one for one in section.firmware if one.verdict is Verdict.PASSED]
    if not done:
        return None
    said = text("report", "{version}, SHA-256 {hash}", version=done[-1].to_version, hash=done[-1].sha256)
    return said, Basis.TESTED


def _photos(_name: str, section: ChargerSection, _known: Known) -> _Answer:
    return (verbatim(str(len(section.photos))), Basis.DECLARED) if section.photos else None


def _log_in(_name: str, section: ChargerSection, _known: Known) -> _Answer:
    """Its newest log-in at a CSMS that was tried: rehearsed, or tested as this charger."""
    tried = [(line.at, line.seen) for line in section.csms_tests if line.verdict is not Verdict.UNKNOWN]
    tried += [(line.at, line.seen) for line in section.rehearsal if line.at is not None]
    return (max(tried, key=lambda one: one[0])[1], Basis.TESTED) if tried else None


def _doors(_name: str, _section: ChargerSection, known: Known) -> _Answer:
    doors = sorted({one.newest.endpoint.way.value for one in known.sightings})
    return (verbatim(", ".join(doors)), Basis.READ) if doors else None


_ANSWERS = {
    "told": _told,
    "identity": _identity,
    "setting": _setting,
    "variable": _variable,
    "test": _test,
    "record": _record,
    "log": _security_log,
    "firmware": _firmware,
    "photos": _photos,
    "csms": _log_in,
    "seen": _doors,
}
