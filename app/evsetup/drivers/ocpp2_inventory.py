"""Everything that an OCPP 2.x station has, for the settings browser: read as one snapshot, written and read back one by one.

The whole inventory is asked for first, then the part that can be set, then what OCPP itself names: stations offer less
the smaller they are (part 2 B07: only the ConfigurationInventory is required).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from evsetup.domain.finding import Finding
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import ProgressSink
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import Access, Snapshot, Variable, VariableChange, VariableName, Variables
from evsetup.drivers import ocpp2_report_findings as say
from evsetup.drivers import variable_outcomes as words
from evsetup.drivers.ocpp2_known import HEARTBEAT_INTERVAL, WELL_KNOWN
from evsetup.drivers.ocpp2_link import StationOnCsms
from evsetup.drivers.ocpp2_report import SECRET_VARIABLES, Report, read_report, value_shown
from evsetup.drivers.ocpp2_variables import Answer, DeviceModel
from evsetup.links.faults import LinkLost, NoAnswer, Unreachable
from evsetup.ocppj.session import CallFailed, CallRefused

_HANG_UPS = 2
_MOST_CHARACTERS = {OcppVersion.V16: 500, OcppVersion.V201: 1000, OcppVersion.V21: 2500}


class Inventory:
    """The device model of one station as people browse and change it."""

    def __init__(self, station: StationOnCsms, model: DeviceModel) -> None:
        self._station = station
        self._model = model
        self._known = Variables()

    async def read(self, identity: Identity, progress: ProgressSink) -> Snapshot:
        """All that the station shows, with what was wrong in its telling.

        Raises:
            Unreachable, LinkLost, NoAnswer: nothing at all could be read.
        """
        findings: list[Finding] = []
        found: Report | None = None
        for base in ("FullInventory", "ConfigurationInventory"):
            told = await self._report(base, progress)
            if isinstance(told, Report) and told.variables:
                found = told
                findings += told.findings
                break
            findings.append(_why_not(base, told))
        variables = Variables(found.variables if found is not None else ())
        if found is None or found.findings or base != "FullInventory":
            # A station that reports badly may still answer for what is known by name.
            variables = await self._with_well_known(variables, must=found is None)
        if found is None:
            findings.append(say.only_well_known(len(variables)))
        self._known = variables
        heartbeat = variables.get(HEARTBEAT_INTERVAL)
        if heartbeat is not None and isinstance(heartbeat.value, str):
            self._station.keep_heartbeat(heartbeat.value)
        return Snapshot(datetime.now(UTC), identity, self._station.version, variables, tuple(findings))

    async def write(self, change: VariableChange) -> Outcome:
        """Writes one variable; every word of the station becomes an outcome.

        Raises:
            Unreachable: it is not connected, and nothing was sent.
        """
        name, most = change.name, _MOST_CHARACTERS[self._station.version]
        known = self._known.get(name)
        if known is not None and not known.writable:
            return words.variable_read_only(name, known.access.value)
        if len(change.new.reveal() if isinstance(change.new, Secret) else change.new) > most:
            return words.variable_too_long(name, most)
        try:
            answer = (await self._model.put({name: change.new}))[name]
        except NoAnswer:
            return words.variable_silent(name, self._station.timings.call_s)
        except Unreachable:
            raise
        except LinkLost as fault:
            return words.variable_link_lost(name, fault)
        except CallRefused as fault:
            return words.variable_refused(name, f"{fault.code} {fault.description}".strip())
        except CallFailed as fault:
            return self._station.failed("SetVariables", fault)
        return outcome_of(name, answer)

    async def confirm(self, change: VariableChange) -> Outcome:
        """Reads the variable back; of one that is never shown, the station's word is all there is.

        Raises:
            Unreachable, LinkLost, NoAnswer: it did not tell.
        """
        name, known = change.name, self._known.get(change.name)
        if isinstance(change.new, Secret) or (known is not None and known.access is Access.WRITE_ONLY):
            return words.variable_never_shown(name)
        try:
            answer = (await self._model.get([name]))[name]
        except CallFailed as fault:
            return self._station.failed("GetVariables", fault)
        if answer.unknown:
            return words.variable_gone(name)
        if not answer.accepted:
            return words.variable_never_shown(name)
        if known is not None:
            self._known = self._known.with_variables([replace(known, value=answer.value)])
        if same_value(change.new, answer.value):
            return words.variable_confirmed(answer.value)
        if answer.value == change.old:
            return words.accepted_unchanged(name, change.new, answer.value)
        return words.accepted_otherwise(name, change.new, answer.value)

    async def _report(self, base: str, progress: ProgressSink) -> Report | Outcome:
        """Asked for again where the station hangs up over it: asking changes nothing, and some drop their first links."""
        told: Report | Outcome = Report(())
        for _ in range(_HANG_UPS + 1):
            told = await read_report(self._station, "GetBaseReport", {"reportBase": base}, progress)
            hung_up = not told.whole if isinstance(told, Report) else told.kind is OutcomeKind.LINK_LOST
            if not hung_up:
                break
        return told

    async def _with_well_known(self, variables: Variables, *, must: bool) -> Variables:
        missing = [name for name in WELL_KNOWN if name not in variables]
        try:
            answers = await self._model.get(missing)
        except (CallFailed, NoAnswer) as fault:
            if must:
                raise NoAnswer(fault.finding) from None
            return variables
        return variables.with_variables(
            [
                Variable(name, value_shown(name, answer.value), _access_of(name, answer))
                for name, answer in answers.items()
                if answer.accepted or answer.status == "Rejected"
            ]
        )


def outcome_of(name: VariableName, answer: Answer) -> Outcome:
    """What the station's word to one new value comes to."""
    match answer.status:
        case "Accepted":
            return words.taken(name, "Accepted")
        case "RebootRequired":
            return words.acts_after_restart(name)
        case "UnknownComponent" | "UnknownVariable" | "NotSupportedAttributeType":
            return words.no_such_variable(name, answer.words)
        case "Rejected" if "ReadOnly" in answer.words:
            return words.variable_read_only(name, answer.words)
        case "":
            return words.variable_refused(name, answer.words or "no answer for it")
        case _:
            return words.variable_refused(name, answer.words)


def same_value(wanted: str, found: str | None) -> bool:
    """Whether both are the same value: letter case of booleans, spaces in lists and trailing zeros do not count."""
    if found is None or wanted == found:
        return wanted == (found or "")
    plain = ["".join(value.split()).casefold() for value in (wanted, found)]
    if plain[0] == plain[1] and (plain[0] in {"true", "false"} or "," in wanted):
        return True
    try:
        return float(wanted) == float(found)
    except ValueError:
        return False


def _access_of(name: VariableName, answer: Answer) -> Access:
    """A variable that may not be read is one that may be written; of a readable one nobody has said (2.0.1 B06)."""
    if name.variable.casefold() in SECRET_VARIABLES or answer.status == "Rejected":
        return Access.WRITE_ONLY
    return Access.READ_WRITE


def _why_not(base: str, told: Report | Outcome) -> Finding:
    """Why an inventory gave nothing: a plain no is normal, anything else keeps its own finding."""
    if isinstance(told, Report) or told.finding is None:
        return say.inventory_not_offered(base, "")
    if told.kind in {OutcomeKind.NOT_OFFERED, OutcomeKind.REFUSED}:
        return say.inventory_not_offered(base, told.finding.evidence[0].content if told.finding.evidence else "")
    return told.finding
