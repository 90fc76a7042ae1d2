"""How the variables of a charger become JSON for the site file, and variables again, without any secret.

A secret and whatever may only be written are kept by name, never by value. Reading raises ``ValueError``, ``KeyError`` or
``TypeError`` on JSON of another shape, as ``storage.plain`` does.
"""

from __future__ import annotations

from evsetup.domain.secret import Secret
from evsetup.domain.variable import Access, DataType, Variable, VariableName, Variables

_NAME_PARTS = 7


def variables_to_plain(variables: Variables) -> list[dict[str, object]]:
    """Each variable as an object of what is known of it; what is not known is left out."""
    return [_variable_to_plain(variable) for variable in variables.values()]


def variables_from_plain(stored: object) -> Variables:
    """What ``variables_to_plain`` wrote."""
    if not isinstance(stored, list):
        raise TypeError("not an array")
    return Variables([_variable_from_plain(one) for one in stored])


def _variable_to_plain(variable: Variable) -> dict[str, object]:
    name = variable.name
    hidden = isinstance(variable.value, Secret) or variable.access is Access.WRITE_ONLY
    plain: dict[str, object] = {
        "name": [
            name.component,
            name.component_instance,
            name.variable,
            name.variable_instance,
            name.evse,
            name.connector,
            name.attribute,
        ],
        "value": None if hidden else variable.value,
        "access": variable.access.value,
        "type": variable.data_type.value,
        "unit": variable.unit,
        "minimum": variable.minimum,
        "maximum": variable.maximum,
        "options": list(variable.options),
        "restart": variable.needs_restart,
    }
    return {key: value for key, value in plain.items() if value not in (None, "", []) or key == "value"}


def _variable_from_plain(stored: object) -> Variable:
    if not isinstance(stored, dict):
        raise TypeError("not an object")
    value, options = stored["value"], stored.get("options", [])
    if not (value is None or isinstance(value, str)) or not isinstance(options, list):
        raise TypeError("no variable")
    restart = stored.get("restart")
    return Variable(
        _name(stored["name"]),
        value,
        Access(stored["access"]),
        DataType(stored.get("type", "")),
        str(stored.get("unit", "")),
        _number(stored.get("minimum")),
        _number(stored.get("maximum")),
        tuple(str(option) for option in options),
        restart if isinstance(restart, bool) else None,
    )


def _name(stored: object) -> VariableName:
    if not isinstance(stored, list) or len(stored) != _NAME_PARTS:
        raise TypeError("no name of a variable")
    component, component_instance, variable, variable_instance, evse, connector, attribute = stored
    return VariableName(
        str(variable),
        str(component),
        str(variable_instance),
        str(component_instance),
        _place(evse),
        _place(connector),
        str(attribute),
    )


def _place(stored: object) -> int | None:
    if stored is not None and not isinstance(stored, int):
        raise TypeError("no place")
    return stored


def _number(stored: object) -> float | None:
    if stored is not None and not isinstance(stored, int | float):
        raise TypeError("no number")
    return stored
