"""The device model of an OCPP 2.x station, read and written by name (part 2, B05 and B06).

A station says how many items (``ItemsPerMessage``) and bytes (``BytesPerMessage``) it takes in one message, and breaks off with a
CALLERROR where it is asked for more; some take less than they say. So a batch that is refused as a whole is halved.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from evsetup.domain.secret import Secret
from evsetup.domain.variable import VariableName
from evsetup.drivers.ocpp2_known import HEARTBEAT_INTERVAL
from evsetup.drivers.ocpp2_link import StationOnCsms, words_of
from evsetup.links.faults import LinkLost, NoAnswer
from evsetup.ocppj.session import CallFailed, CallRefused, CallTimedOut

log = logging.getLogger(__name__)

_UNTOLD_ITEMS = 16
_MOST_ITEMS = 200
_ENVELOPE = 80
_HANG_UPS = 2
_HOPELESS = frozenset({"NotImplemented", "NotSupported", "SecurityError"})
_DEVICE_DATA = "DeviceDataCtrlr"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the station said to one item. ``status`` is its word, empty when it left the item out of its answer."""

    status: str
    value: str | None = None
    words: str = ""

    @property
    def accepted(self) -> bool:
        """Whether the item was read or taken."""
        return self.status == "Accepted"

    @property
    def unknown(self) -> bool:
        """Whether the station has no such variable."""
        return self.status in {"UnknownComponent", "UnknownVariable", "NotSupportedAttributeType"}


class DeviceModel:
    """Asks for variables and sets them, as many at once as the station takes."""

    def __init__(self, station: StationOnCsms) -> None:
        self._station = station
        self._items: dict[str, int] = {}
        self._bytes: dict[str, int] = {}
        self._limits_read = False

    async def get(self, names: Iterable[VariableName]) -> dict[VariableName, Answer]:
        """What the station holds under each of ``names``.

        Raises:
            Unreachable, LinkLost: it is not there.
            NoAnswer: it answers no such question.
            CallRefused: it serves no such question, or refuses even a single item.
        """
        wanted = list(dict.fromkeys(names))
        if not self._limits_read:
            await self._read_limits()
        told = await self._ask("GetVariables", [(name, _item(name)) for name in wanted])
        if (heartbeat := told.get(HEARTBEAT_INTERVAL)) is not None:
            self._station.keep_heartbeat(heartbeat.value)
        return told

    async def value_of(self, name: VariableName) -> str | None:
        """The value of one variable, ``None`` when it is not there or not shown. Raises as ``get`` does."""
        return (await self.get([name]))[name].value

    async def put(self, values: Mapping[VariableName, str | Secret]) -> dict[VariableName, Answer]:
        """What the station says to each new value. Raises as ``get`` does; nothing is proven before it is read back."""
        if not self._limits_read:
            await self._read_limits()
        items = [
            (name, {"attributeValue": value.reveal() if isinstance(value, Secret) else value, **_item(name)})
            for name, value in values.items()
        ]
        return await self._ask("SetVariables", items)

    async def _read_limits(self) -> None:
        """Asked one by one, so that no answer needs a limit that is not known yet."""
        self._limits_read = True
        for kind, limits in (("ItemsPerMessage", self._items), ("BytesPerMessage", self._bytes)):
            for action in ("GetVariables", "SetVariables"):
                name = VariableName(kind, _DEVICE_DATA, variable_instance=action)
                try:
                    told = await self._ask("GetVariables", [(name, _item(name))])
                except CallFailed as fault:
                    log.info("%s: no limits: %s", self._station.identity, fault)
                    return
                value = (told[name].value or "").strip()
                if value.isdecimal() and len(value) <= 9 and int(value) > 0:
                    limits[action] = int(value)

    async def _ask(
        self, action: str, items: Sequence[tuple[VariableName, Mapping[str, object]]]
    ) -> dict[VariableName, Answer]:
        found: dict[VariableName, Answer] = {}
        at, most, hang_ups = 0, min(self._items.get(action, _UNTOLD_ITEMS), _MOST_ITEMS), 0
        while at < len(items):
            batch = self._that_fits(action, items[at : at + most])
            try:
                told = await self._one_message(action, batch)
            except LinkLost:
                # Asking changes nothing, so it may be asked again once it is back; a new value is never sent twice.
                hang_ups += 1
                if action != "GetVariables" or hang_ups > _HANG_UPS:
                    raise
                await self._station.here()
                continue
            except CallTimedOut as fault:
                if len(batch) == 1:
                    raise NoAnswer(fault.finding) from None
                most = 1
                continue
            except CallRefused as fault:
                if fault.code in _HOPELESS or (len(batch) == 1 and not found):
                    raise
                if len(batch) > 1:
                    most = len(batch) // 2
                    self._items[action] = most
                    continue
                told = {batch[0][0]: Answer("", words=f"{fault.code} {fault.description}".strip())}
            found.update(told)
            at += len(batch)
        return found

    def _that_fits(
        self, action: str, items: Sequence[tuple[VariableName, Mapping[str, object]]]
    ) -> Sequence[tuple[VariableName, Mapping[str, object]]]:
        room = self._bytes.get(action)
        if room is None:
            return items
        used, count = _ENVELOPE, 0
        for _, item in items:
            used += len(json.dumps(item, ensure_ascii=False).encode()) + 2
            if used > room and count:
                break
            count += 1
        return items[:count]

    async def _one_message(
        self, action: str, batch: Sequence[tuple[VariableName, Mapping[str, object]]]
    ) -> dict[VariableName, Answer]:
        field = "getVariableData" if action == "GetVariables" else "setVariableData"
        answer = await self._station.ask(action, {field: [item for _, item in batch]})
        results = answer.get("getVariableResult" if action == "GetVariables" else "setVariableResult")
        told = {name.key: result for result in _objects(results) if (name := name_in(result)) is not None}
        return {name: _read(told.get(name.key)) for name, _ in batch}


def name_in(result: Mapping[str, object]) -> VariableName | None:
    """The variable that an object with ``component``, ``variable`` and perhaps ``attributeType`` names."""
    component, variable = _object(result.get("component")), _object(result.get("variable"))
    evse = _object(component.get("evse"))
    name = str(variable.get("name") or "")
    if not name:
        return None
    return VariableName(
        name,
        str(component.get("name") or ""),
        str(variable.get("instance") or ""),
        str(component.get("instance") or ""),
        number_or_none(evse.get("id")),
        number_or_none(evse.get("connectorId")),
        str(result.get("attributeType") or "Actual"),
    )


def component_of(name: VariableName) -> dict[str, object]:
    """The component that ``name`` is in, as OCPP writes it."""
    component: dict[str, object] = {"name": name.component}
    if name.component_instance:
        component["instance"] = name.component_instance
    if name.evse is not None:
        component["evse"] = {
            "id": name.evse,
            **({} if name.connector is None else {"connectorId": name.connector}),
        }
    return component


def variable_of(name: VariableName) -> dict[str, object]:
    """The variable that ``name`` is, as OCPP writes it."""
    return {"name": name.variable, **({"instance": name.variable_instance} if name.variable_instance else {})}


def number_or_none(value: object) -> int | None:
    """A whole number as it came, ``None`` for anything else."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def text_of_value(value: object) -> str | None:
    """A value as text; numbers and booleans (seen in the field) are taken as the text that OCPP wants."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int | float) else None


def _item(name: VariableName) -> dict[str, object]:
    item: dict[str, object] = {"component": component_of(name), "variable": variable_of(name)}
    if name.attribute != "Actual":
        item["attributeType"] = name.attribute
    return item


def _read(result: Mapping[str, object] | None) -> Answer:
    if result is None:
        return Answer("")
    words = words_of(result, "attributeStatus", "attributeStatusInfo")
    return Answer(str(result.get("attributeStatus") or ""), text_of_value(result.get("attributeValue")), words)


def _object(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _objects(value: object) -> Iterable[Mapping[str, object]]:
    return (entry for entry in value if isinstance(entry, Mapping)) if isinstance(value, list) else ()
