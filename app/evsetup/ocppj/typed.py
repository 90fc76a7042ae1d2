"""The ``ocpp`` package's dataclasses as payloads and back, with every name as OCPP's own schemas spell it.

``ocpp`` derives wire names from Python names by a rule that about 45 names of 2.1 do not follow (``limit_L2``, ``soC``,
``priceScheduleID``: ``facts/ocpp.md`` §1.2), and its dataclasses throw at what real chargers send. Here names come from the
schemas, and whatever has no place in a dataclass is kept aside.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, get_args, get_type_hints

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.schemas import schemas_of

Place = tuple[str | int, ...]
"""The steps that lead to a member: names, and numbers of list items."""

_MODULES = {OcppVersion.V16: "ocpp.v16", OcppVersion.V201: "ocpp.v201", OcppVersion.V21: "ocpp.v21"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A payload as an ``ocpp`` dataclass.

    ``message`` is ``None`` where ``ocpp`` has no dataclass. What was not sent is ``None`` in it, mandatory or not; what was
    sent is there as it was sent, of whatever type. ``aside`` holds what has no field there, by its place: what OCPP does not
    know, and ``customData`` where ``ocpp`` forgot it.
    """

    message: Any
    aside: Mapping[Place, object]


def action_of(message: object) -> str:
    """The action of an ``ocpp`` call or call_result."""
    return type(message).__name__


def to_payload(message: object, aside: Mapping[Place, object] = MappingProxyType({})) -> dict[str, object]:
    """The payload of an ``ocpp`` call or call_result as it goes over the wire; members that are ``None`` are left out.

    ``aside`` is put back where it was.

    Raises:
        ValueError: it is neither of 1.6 nor of 2.0.1 nor of 2.1 (a program error).
    """
    module = type(message).__module__
    version = next((version for version, name in _MODULES.items() if module.startswith(f"{name}.")), None)
    if version is None or not dataclasses.is_dataclass(message):
        raise ValueError(f"{type(message).__name__} is no message of the ocpp package")
    written = _written(message, _schema(version, action_of(message), module.endswith(".call_result")))
    for (*path, name), value in aside.items():
        holder: object = written
        for step in path:
            holder = _inside(holder, step)
        if isinstance(holder, dict):
            holder[name] = value
    return written if isinstance(written, dict) else {}


def from_payload(version: OcppVersion, action: str, payload: JsonObject, *, answer: bool = False) -> Reading:
    """A payload as the ``ocpp`` dataclass of its action; never raises for what a peer sends."""
    kind = _message_class(version, action, answer)
    if kind is None:
        return Reading(None, {(name,): value for name, value in payload.items()})
    aside: dict[Place, object] = {}
    return Reading(_read(kind, payload, (), aside), aside)


@dataclass(frozen=True, slots=True)
class _Node:
    """A place in a schema file."""

    schema: JsonObject
    file: JsonObject

    def member(self, name: str) -> tuple[str, _Node | None]:
        """The wire's spelling of a member, and its place; what the schema does not know stays as it is."""
        properties = _object(self.schema.get("properties"))
        wire = name if name in properties else _spellings(tuple(properties)).get(_squashed(name))
        return (name, None) if wire is None else (wire, self._at(properties[wire]))

    def item(self) -> _Node | None:
        """The place of an array's items."""
        items = self.schema.get("items")
        return self._at(items) if isinstance(items, Mapping) else None

    @property
    def free(self) -> bool:
        """Whether the schema says nothing about members, so that they are their sender's own."""
        return "properties" not in self.schema

    def _at(self, schema: object) -> _Node:
        found = _object(schema)
        reference = found.get("$ref")
        if isinstance(reference, str):
            found = self.file
            for step in reference.removeprefix("#/").split("/"):
                found = _object(found.get(step))
        return _Node(found, self.file)


def _written(value: object, node: _Node | None) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return float(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        own = node is None or node.free
        members = [(name, node.member(name)) if node is not None else (name, (name, None)) for name in map(str, value)]
        return {wire: _written(value[name], below) for name, (wire, below) in members if own or value[name] is not None}
    if isinstance(value, list | tuple):
        return [_written(item, node.item() if node is not None else None) for item in value]
    return value


def _read(kind: Any, members: JsonObject, place: Place, aside: dict[Place, object]) -> object:
    hints, fields = _fields_of(kind)
    made = object.__new__(kind)
    for field in hints:
        setattr(made, field, None)
    taken: set[str] = set()
    # A member in its proper spelling goes before one that differs in case.
    for name in sorted(members, key=lambda name: name not in fields):
        field = fields.get(name) or fields.get(_squashed(name), "")
        if not field or field in taken:
            aside[*place, name] = members[name]
            continue
        taken.add(field)
        setattr(made, field, _read_value(hints[field], members[name], (*place, name), aside))
    return made


def _read_value(hint: object, value: object, place: Place, aside: dict[Place, object]) -> object:
    kind = _dataclass_in(hint)
    if kind is None:
        return value
    if isinstance(value, Mapping):
        return _read(kind, value, place, aside)
    if isinstance(value, list):
        return [_read_value(hint, item, (*place, number), aside) for number, item in enumerate(value)]
    return value


def _dataclass_in(hint: object) -> type[Any] | None:
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return hint
    return next((found for part in get_args(hint) if (found := _dataclass_in(part)) is not None), None)


@cache
def _fields_of(kind: Any) -> tuple[dict[str, object], dict[str, str]]:
    """The fields of a dataclass with their types, and by every spelling that leads to them."""
    hints = get_type_hints(kind)
    names = [field.name for field in dataclasses.fields(kind)]
    return {name: hints.get(name) for name in names}, {_squashed(name): name for name in names}


def _message_class(version: OcppVersion, action: str, answer: bool) -> type[Any] | None:
    if not action.isidentifier():
        return None
    module = import_module(f"{_MODULES[version]}.{'call_result' if answer else 'call'}")
    found = getattr(module, action, None)
    # 2.1's modules import their datatypes by name; those are no messages.
    own = isinstance(found, type) and dataclasses.is_dataclass(found) and found.__module__ == module.__name__
    return found if own else None


@cache
def _schema(version: OcppVersion, action: str, answer: bool) -> _Node | None:
    text = schemas_of(version).text(action, answer)
    if text is None:
        return None
    schema = json.loads(text)
    return _Node(schema, schema)


@lru_cache(maxsize=1024)
def _spellings(names: tuple[str, ...]) -> dict[str, str]:
    return {_squashed(name): name for name in names}


def _inside(holder: object, step: str | int) -> object:
    """What a step leads to, however it is spelt; ``None`` where it leads nowhere."""
    if isinstance(holder, list) and isinstance(step, int):
        return holder[step] if step < len(holder) else None
    if isinstance(holder, dict) and isinstance(step, str):
        return holder.get(step, holder.get(_spellings(tuple(holder)).get(_squashed(step))))
    return None


def _squashed(name: str) -> str:
    """What all spellings of one name have in common: ``limit_L2``, ``limit_l2`` and ``limitL2`` are one."""
    return name.replace("_", "").lower()


def _object(value: object) -> JsonObject:
    return value if isinstance(value, Mapping) else {}
