"""Names of single settings as cases write them, and the messages that read and write one.

1.6: the key. 2.x: ``Component.Variable``, each with ``[instance]`` where it has one, ``Component@1.Variable`` for an EVSE (2.0.1 part 1 §4).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import VariableName

_NAME: Final = re.compile(
    r"(?P<component>[^.\[@]+)(\[(?P<ci>[^\]]*)\])?(@(?P<evse>\d+)(\.(?P<connector>\d+))?)?\.(?P<variable>[^.\[]+)(\[(?P<vi>[^\]]*)\])?\Z"
)


def named(words: str, version: OcppVersion) -> VariableName:
    """The setting that ``words`` name. Raises ``ValueError`` where they name none."""
    if version is OcppVersion.V16:
        return VariableName(words)
    found = _NAME.match(words)
    if found is None:
        raise ValueError(words)
    evse, connector = found["evse"], found["connector"]
    return VariableName(
        found["variable"],
        found["component"],
        found["vi"] or "",
        found["ci"] or "",
        int(evse) if evse else None,
        int(connector) if connector else None,
    )


def read_call(name: VariableName, version: OcppVersion) -> tuple[str, dict[str, object]]:
    """The request that reads one setting."""
    if version is OcppVersion.V16:
        return "GetConfiguration", {"key": [name.variable]}
    return "GetVariables", {"getVariableData": [place_of(name)]}


def write_call(name: VariableName, value: str, version: OcppVersion) -> tuple[str, dict[str, object]]:
    """The request that writes one setting."""
    if version is OcppVersion.V16:
        return "ChangeConfiguration", {"key": name.variable, "value": value}
    return "SetVariables", {"setVariableData": [{**place_of(name), "attributeValue": value}]}


def value_read(answer: Mapping[str, object], version: OcppVersion) -> str | None:
    """The value in the answer to ``read_call``; ``None`` where the charger has or shows no such setting."""
    one = first(answer, "configurationKey" if version is OcppVersion.V16 else "getVariableResult")
    value = one.get("value" if version is OcppVersion.V16 else "attributeValue")
    return value if isinstance(value, str) else None


def status_written(answer: Mapping[str, object], version: OcppVersion) -> str:
    """The charger's word in the answer to ``write_call``."""
    if version is OcppVersion.V16:
        return str(answer.get("status", ""))
    return str(first(answer, "setVariableResult").get("attributeStatus", ""))


def first(answer: Mapping[str, object], member: str) -> Mapping[str, object]:
    """The first object of the array ``member``; an empty one where there is none."""
    held = answer.get(member)
    one = held[0] if isinstance(held, list) and held else None
    return one if isinstance(one, Mapping) else {}


def place_of(name: VariableName) -> dict[str, object]:
    """``component`` and ``variable`` as 2.x writes them."""
    component: dict[str, object] = {"name": name.component}
    if name.component_instance:
        component["instance"] = name.component_instance
    if name.evse is not None:
        evse: dict[str, object] = {"id": name.evse}
        if name.connector is not None:
            evse["connectorId"] = name.connector
        component["evse"] = evse
    variable: dict[str, object] = {"name": name.variable}
    if name.variable_instance:
        variable["instance"] = name.variable_instance
    return {"component": component, "variable": variable}
