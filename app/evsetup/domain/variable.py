"""Everything that OCPP lets be read and set on a charger: configuration keys (1.6) and device-model variables (2.x).

Unlike ``Settings``, which name the few things that every commissioning needs, these are whatever one charger has, under the
charger's own names. Shapes: OCPP 1.6 §9, 2.0.1 part 1 §4 (component, variable, attribute, characteristics).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from evsetup.domain.finding import Finding
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion


class Access(Enum):
    """What may be done with a variable over OCPP."""

    READ_ONLY = "ReadOnly"
    READ_WRITE = "ReadWrite"
    WRITE_ONLY = "WriteOnly"


class DataType(Enum):
    """What a value is, in the words of OCPP 2.0.1; ``UNKNOWN`` where the charger does not say (1.6)."""

    STRING = "string"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE_TIME = "dateTime"
    BOOLEAN = "boolean"
    OPTION_LIST = "OptionList"
    SEQUENCE_LIST = "SequenceList"
    MEMBER_LIST = "MemberList"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class VariableName:
    """Names one value of one charger, in the charger's spelling.

    A 1.6 key has a ``variable`` only. ``evse`` and ``connector`` are numbers, ``None`` for the whole station; ``attribute``
    is ``Actual``, ``Target``, ``MinSet`` or ``MaxSet``.
    """

    variable: str
    component: str = ""
    variable_instance: str = ""
    component_instance: str = ""
    evse: int | None = None
    connector: int | None = None
    attribute: str = "Actual"

    @property
    def key(self) -> tuple[str, ...]:
        """What two names are compared by: chargers disagree on letter case only (``facts/ocpp.md`` §2.3)."""
        words = (self.component, self.component_instance, self.variable, self.variable_instance, self.attribute)
        place = tuple("" if number is None else str(number) for number in (self.evse, self.connector))
        return (*(word.casefold() for word in words), *place)

    def __str__(self) -> str:
        """``HeartbeatInterval``, ``OCPPCommCtrlr.RetryBackOffWaitMinimum``, ``NetworkConfiguration[1].OcppCsmsUrl``."""
        words = _with_instance(self.variable, self.variable_instance)
        if self.component:
            place = "" if self.evse is None else f"@{self.evse}"
            place += "" if self.connector is None else f".{self.connector}"
            words = f"{_with_instance(self.component, self.component_instance)}{place}.{words}"
        return words if self.attribute == "Actual" else f"{words}/{self.attribute}"


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable as read. ``value`` is ``None`` when the charger does not show it (write-only, or it sent none).

    ``minimum``, ``maximum`` are the charger's own limits (of a number, or of the length of a text); ``options`` the words
    that it takes. ``needs_restart`` is ``None`` while nobody knows.
    """

    name: VariableName
    value: str | Secret | None
    access: Access = Access.READ_WRITE
    data_type: DataType = DataType.UNKNOWN
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    options: tuple[str, ...] = ()
    needs_restart: bool | None = None

    @property
    def writable(self) -> bool:
        """Whether the charger says that it may be written."""
        return self.access is not Access.READ_ONLY


class Variables(Mapping[VariableName, Variable]):
    """Variables of one charger, looked up by name without regard to letter case; in the order in which they came."""

    __slots__ = ("_by_key",)

    def __init__(self, variables: Sequence[Variable] = ()) -> None:
        self._by_key = {variable.name.key: variable for variable in variables}

    def __getitem__(self, name: VariableName) -> Variable:
        return self._by_key[name.key]

    def __iter__(self) -> Iterator[VariableName]:
        return (variable.name for variable in self._by_key.values())

    def __len__(self) -> int:
        return len(self._by_key)

    def with_variables(self, newer: Sequence[Variable]) -> Variables:
        """These, with ``newer`` put over them."""
        return Variables((*self._by_key.values(), *newer))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All variables that one charger showed at one time. ``findings`` tell what was missing or odd in its report."""

    taken: datetime
    identity: Identity
    version: OcppVersion
    variables: Variables
    findings: tuple[Finding, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class VariableChange:
    """One variable to write. ``old`` is ``None`` when it is not shown."""

    name: VariableName
    old: str | Secret | None
    new: str | Secret


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two snapshots differ; a side is ``None`` when it has no such variable."""

    name: VariableName
    left: Variable | None
    right: Variable | None


def differences(left: Variables, right: Variables) -> tuple[Difference, ...]:
    """Every variable whose shown value differs, or that only one side has; left's order first.

    What neither side shows (write-only) is no difference.
    """
    found = [
        Difference(name, mine, theirs)
        for name, mine in left.items()
        if (theirs := right.get(name)) is None or theirs.value != mine.value
    ]
    return (*found, *(Difference(name, None, theirs) for name, theirs in right.items() if name not in left))


def _with_instance(word: str, instance: str) -> str:
    return f"{word}[{instance}]" if instance else word
