"""Short ways to write down variables of the device model: one function for each kind of value."""

from __future__ import annotations

from collections.abc import Sequence

from evsetup.domain.variable import Access, DataType
from evsetup.simulator.device_model import ACTUAL, Attribute, Component, Definition

RO, RW, WO = Access.READ_ONLY, Access.READ_WRITE, Access.WRITE_ONLY
_ANYWHERE = Component("")


def integer(
    name: str,
    value: int,
    access: Access = RO,
    low: int | None = 0,
    high: int | None = None,
    *,
    unit: str = "",
    instance: str = "",
    reboot: bool = False,
    monitored: bool = False,
) -> Definition:
    """A whole number from ``low`` to ``high``."""
    return Definition(
        _ANYWHERE,
        name,
        _actual(str(value), access),
        DataType.INTEGER,
        instance,
        unit,
        low,
        high,
        reboot=reboot,
        monitored=monitored,
    )


def decimal(
    name: str,
    value: float,
    access: Access = RO,
    low: float | None = None,
    high: float | None = None,
    *,
    unit: str = "",
    instance: str = "",
    top: float | None = None,
) -> Definition:
    """A measured number; ``top`` is its MaxSet, which is what the hardware can do at most."""
    attributes = {ACTUAL: Attribute(f"{value:g}", access, persistent=access is not RO)}
    if top is not None:
        attributes["MaxSet"] = Attribute(f"{top:g}", constant=True)
    return Definition(_ANYWHERE, name, attributes, DataType.DECIMAL, instance, unit, low, high, monitored=True)


def boolean(name: str, value: bool, access: Access = RO, *, instance: str = "", monitored: bool = False) -> Definition:
    """True or false."""
    return Definition(
        _ANYWHERE,
        name,
        _actual("true" if value else "false", access),
        DataType.BOOLEAN,
        instance,
        monitored=monitored,
    )


def string(
    name: str,
    value: str,
    access: Access = RO,
    low: int | None = None,
    high: int | None = None,
    *,
    instance: str = "",
    reboot: bool = False,
) -> Definition:
    """A text of ``low`` to ``high`` characters."""
    return Definition(_ANYWHERE, name, _actual(value, access), DataType.STRING, instance, "", low, high, reboot=reboot)


def moment(name: str, value: str, access: Access = RO, *, instance: str = "") -> Definition:
    """A date and time with its zone."""
    return Definition(_ANYWHERE, name, _actual(value, access), DataType.DATE_TIME, instance)


def option(
    name: str,
    value: str,
    options: Sequence[str],
    access: Access = RO,
    *,
    instance: str = "",
    reboot: bool = False,
    monitored: bool = False,
) -> Definition:
    """One word of ``options``."""
    return _listed(name, value, options, access, DataType.OPTION_LIST, instance, reboot, monitored)


def members(
    name: str, value: str, options: Sequence[str], access: Access = RO, *, instance: str = "", reboot: bool = False
) -> Definition:
    """Any of ``options``, in any order."""
    return _listed(name, value, options, access, DataType.MEMBER_LIST, instance, reboot)


def sequence(
    name: str, value: str, options: Sequence[str], access: Access = RO, *, instance: str = "", reboot: bool = False
) -> Definition:
    """Any of ``options`` in an order that counts."""
    return _listed(name, value, options, access, DataType.SEQUENCE_LIST, instance, reboot)


def target(
    name: str, value: float, wanted: float, low: float, high: float, *, unit: str, instance: str = ""
) -> Definition:
    """A measured value that can be steered: what it is, what it should be, and how far that may be set."""
    attributes = {
        ACTUAL: Attribute(f"{value:g}", persistent=False),
        "Target": Attribute(f"{wanted:g}", RW),
        "MinSet": Attribute(f"{low:g}", constant=True),
        "MaxSet": Attribute(f"{high:g}", constant=True),
    }
    return Definition(_ANYWHERE, name, attributes, DataType.DECIMAL, instance, unit, monitored=True)


def part(
    name: str,
    *variables: Definition,
    instance: str = "",
    evse: int | None = None,
    connector: int | None = None,
) -> tuple[Definition, ...]:
    """These variables as one component."""
    component = Component(name, instance, evse, connector)
    return tuple(variable.at(component) for variable in variables)


def _actual(value: str, access: Access) -> dict[str, Attribute]:
    return {ACTUAL: Attribute(value, access)}


def _listed(
    name: str,
    value: str,
    options: Sequence[str],
    access: Access,
    data_type: DataType,
    instance: str,
    reboot: bool,
    monitored: bool = False,
) -> Definition:
    return Definition(
        _ANYWHERE,
        name,
        _actual(value, access),
        data_type,
        instance,
        options=tuple(options),
        reboot=reboot,
        monitored=monitored,
    )
