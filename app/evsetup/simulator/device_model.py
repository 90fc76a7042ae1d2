"""The device model of a simulated OCPP 2.x charging station: components, their variables, and what may be done with them.

Shapes: OCPP 2.0.1 part 1 §4, part 2 B05 to B08 (``facts/ocpp.md`` §3.3). Names are compared without regard to letter case and
answered in the station's own spelling. What is written survives a restart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from evsetup.domain.variable import Access, DataType
from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.flash import Flash
from evsetup.simulator.variable_values import LONGEST_VALUE, Refusal, fit

ACTUAL: Final = "Actual"


@dataclass(frozen=True, slots=True)
class Component:
    """One component; ``evse`` and ``connector`` are numbers, ``None`` for the whole station."""

    name: str
    instance: str = ""
    evse: int | None = None
    connector: int | None = None

    @classmethod
    def of(cls, told: object) -> Component:
        """The component that a request names."""
        if not isinstance(told, dict):
            return cls("")
        place = told.get("evse")
        place = place if isinstance(place, dict) else {}
        evse, connector = place.get("id"), place.get("connectorId")
        return cls(
            _word(told, "name"),
            _word(told, "instance"),
            evse if isinstance(evse, int) else None,
            connector if isinstance(connector, int) else None,
        )

    @property
    def key(self) -> tuple[str, str, int | None, int | None]:
        """What components are compared by."""
        return (self.name.casefold(), self.instance.casefold(), self.evse, self.connector)

    def to_json(self) -> dict[str, object]:
        """As OCPP writes it."""
        told: dict[str, object] = {"name": self.name}
        if self.instance:
            told["instance"] = self.instance
        if self.evse is not None:
            told["evse"] = {"id": self.evse, **({} if self.connector is None else {"connectorId": self.connector})}
        return told

    def __str__(self) -> str:
        place = "" if self.evse is None else f"@{self.evse}" + ("" if self.connector is None else f".{self.connector}")
        return self.name + (f"[{self.instance}]" if self.instance else "") + place


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a variable: its delivered value and who may change it."""

    value: str
    access: Access = Access.READ_ONLY
    persistent: bool = True
    constant: bool = False


@dataclass(frozen=True, slots=True)
class Definition:
    """One variable of one component, as the maker has defined it.

    ``low`` and ``high`` limit a number, or the length of a text. ``reboot`` says that a new value waits for a restart. A
    ``hidden`` variable exists inside the station only.
    """

    component: Component
    name: str
    attributes: Mapping[str, Attribute]
    data_type: DataType
    instance: str = ""
    unit: str = ""
    low: float | None = None
    high: float | None = None
    options: tuple[str, ...] = ()
    monitored: bool = False
    reboot: bool = False
    hidden: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """What variables are compared by."""
        return (*self.component.key, self.name.casefold(), self.instance.casefold())

    @property
    def actual(self) -> Attribute | None:
        """The attribute that most variables have alone."""
        return self.attributes.get(ACTUAL)

    def at(self, component: Component) -> Definition:
        """The same variable in another component."""
        return replace(self, component=component)

    def stored_as(self, attribute: str) -> str:
        """Under which name its value is in flash."""
        return f"{self.component}.{self.name}" + (f"[{self.instance}]" if self.instance else "") + f"/{attribute}"

    def variable_json(self) -> dict[str, object]:
        """Its name as OCPP writes it."""
        return {"name": self.name, **({"instance": self.instance} if self.instance else {})}

    def characteristics(self) -> dict[str, object]:
        """As OCPP writes them."""
        told: dict[str, object] = {"dataType": self.data_type.value, "supportsMonitoring": self.monitored}
        if self.unit:
            told["unit"] = self.unit
        if self.low is not None:
            told["minLimit"] = self.low
        if self.high is not None:
            told["maxLimit"] = self.high
        if self.options:
            told["valuesList"] = ",".join(self.options)
        return told


@dataclass(frozen=True, slots=True)
class Hooks:
    """How the rest of the station takes part.

    ``live`` gives a value that is not stored (``None``: it is), ``judge`` refuses a fit value.
    """

    live: Callable[[Definition], str | None] = lambda definition: None
    judge: Callable[[Definition, str], Refusal | None] = lambda definition, value: None


@dataclass(slots=True)
class DeviceModel:
    """All variables of one station with their values."""

    flash: Flash
    definitions: Sequence[Definition]
    hooks: Hooks = field(default_factory=Hooks)
    _by_key: dict[tuple[object, ...], Definition] = field(init=False)
    _components: set[tuple[object, ...]] = field(init=False)

    def __post_init__(self) -> None:
        self._by_key = {definition.key: definition for definition in self.definitions}
        self._components = {definition.component.key for definition in self.shown()}

    def __getitem__(self, name: tuple[str, ...]) -> str:
        """The value of ``component, variable[, instance of the variable]`` of the station itself."""
        return self.value(self.definition(*name))

    def definition(self, component: str, variable: str, instance: str = "", component_instance: str = "") -> Definition:
        """A variable of the station itself that is known to exist."""
        key = (*Component(component, component_instance).key, variable.casefold(), instance.casefold())
        return self._by_key[key]

    def whole(self, *name: str) -> int:
        """A variable that holds a whole number."""
        return int(self[name])

    def on(self, *name: str) -> bool:
        """A variable that holds true or false."""
        return self[name].casefold() == "true"

    def shown(self) -> Iterator[Definition]:
        """Every variable that a CSMS can see, in the order of its making."""
        return (definition for definition in self.definitions if not definition.hidden)

    def value(self, definition: Definition, attribute: str = ACTUAL) -> str:
        """The value of an attribute now."""
        if attribute == ACTUAL and (live := self.hooks.live(definition)) is not None:
            return live
        stored = self._stored().get(definition.stored_as(attribute))
        return stored if isinstance(stored, str) else definition.attributes[attribute].value

    def store(self, definition: Definition, value: str, attribute: str = ACTUAL) -> None:
        """Stores a value without asking, as the station's own software does."""
        self.flash.write(variables={**self._stored(), definition.stored_as(attribute): value})

    def put(self, component: str, variable: str, value: str) -> None:
        """``store`` for a variable of the station itself."""
        self.store(self.definition(component, variable), value)

    def find(self, asked: JsonObject) -> Definition | Refusal:
        """The variable that an item of GetVariables or SetVariables names."""
        component = Component.of(asked.get("component"))
        if component.key not in self._components:
            return Refusal("UnknownComponent", "NotFound")
        found = self._by_key.get((*component.key, *_variable_key(asked.get("variable"))))
        if found is None or found.hidden:
            return Refusal("UnknownVariable", "NotFound")
        if str(asked.get("attributeType", ACTUAL)) not in found.attributes:
            return Refusal("NotSupportedAttributeType", "UnsupportedParam")
        return found

    def read(self, asked: JsonObject) -> str | Refusal:
        """What GetVariables answers for one item."""
        found = self.find(asked)
        if isinstance(found, Refusal):
            return found
        attribute = str(asked.get("attributeType", ACTUAL))
        if found.attributes[attribute].access is Access.WRITE_ONLY:
            return Refusal("Rejected", "WriteOnly")
        return self.value(found, attribute)

    def write(self, asked: JsonObject) -> Refusal | Definition:
        """Carries out one item of SetVariables: the variable once it is stored, or why it is not."""
        found = self.find(asked)
        if isinstance(found, Refusal):
            return found
        attribute, value = str(asked.get("attributeType", ACTUAL)), str(asked.get("attributeValue", ""))
        if found.attributes[attribute].access is Access.READ_ONLY:
            return Refusal("Rejected", "ReadOnly")
        if len(value) > LONGEST_VALUE:
            return Refusal("Rejected", "TooLargeElement")
        flaw = fit(value, found.data_type, found.low, found.high, found.options)
        flaw = flaw or self._within_set_limits(found, attribute, value) or self.hooks.judge(found, value)
        if flaw is not None:
            return flaw
        self.store(found, value, attribute)
        return found

    def report_row(self, definition: Definition) -> dict[str, object]:
        """One entry of NotifyReport."""
        attributes: list[dict[str, object]] = []
        for name, attribute in definition.attributes.items():
            told: dict[str, object] = {
                "type": name,
                "mutability": attribute.access.value,
                "persistent": attribute.persistent,
                "constant": attribute.constant,
            }
            if attribute.access is not Access.WRITE_ONLY:
                told["value"] = self.value(definition, name)
            attributes.append(told)
        return {
            "component": definition.component.to_json(),
            "variable": definition.variable_json(),
            "variableAttribute": attributes,
            "variableCharacteristics": definition.characteristics(),
        }

    def _within_set_limits(self, definition: Definition, attribute: str, value: str) -> Refusal | None:
        """A Target stays between MinSet and MaxSet where the variable has them."""
        if attribute != "Target":
            return None
        for name, word in (("MinSet", "ValueTooLow"), ("MaxSet", "ValueTooHigh")):
            if name in definition.attributes:
                limit = float(self.value(definition, name))
                if (float(value) < limit) if name == "MinSet" else (float(value) > limit):
                    return Refusal("Rejected", word)
        return None

    def _stored(self) -> Mapping[str, str]:
        stored = self.flash.read("variables", {})
        return {k: v for k, v in stored.items() if isinstance(v, str)} if isinstance(stored, dict) else {}


def _variable_key(told: object) -> tuple[str, str]:
    if not isinstance(told, dict):
        return ("", "")
    return (_word(told, "name").casefold(), _word(told, "instance").casefold())


def _word(told: Mapping[str, object], member: str) -> str:
    word = told.get(member)
    return word if isinstance(word, str) else ""
