"""Reports of a 2.x station as cases ask for them: all parts, in order, to the end (B07, B08 of OCPP 2.0.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import Wrong
from evsetup.commissioning.conformity.common2 import items_of
from evsetup.commissioning.conformity.heard import Where
from evsetup.domain.text import text
from evsetup.drivers.ocpp2_link import new_request_id

_MOST_PARTS: Final = 2000
Row = Mapping[str, object]


async def parts_of(bench: Bench, message: str, rows: str, number: int, mark: int) -> list[Row]:
    """The rows of a report in many messages. Raises ``Wrong`` where a part is missing or the last one never comes."""
    found: list[Row] = []
    for part in range(_MOST_PARTS):
        sent = await bench.message(message, _part(number, part), mark)
        found += items_of(sent, rows)
        if not sent.get("tbc"):
            return found
    raise Wrong(text("commissioning", "The report does not end."))


def _part(number: int, part: int) -> Where:
    return lambda told: (told.get("requestId"), told.get("seqNo")) == (number, part)


async def base_report(bench: Bench, base: str) -> list[Row]:
    """All rows of GetBaseReport; ends the case as not offered where it is not."""
    number, mark = new_request_id(), bench.mark()
    reply = await bench.ask("GetBaseReport", {"requestId": number, "reportBase": base})
    bench.has_status(reply, "Accepted")
    return await parts_of(bench, "NotifyReport", "reportData", number, mark)


async def report(bench: Bench, **criteria: object) -> list[Row]:
    """All rows of GetReport; none where it says that nothing fits."""
    number, mark = new_request_id(), bench.mark()
    reply = await bench.ask("GetReport", {"requestId": number, **criteria})
    bench.has_status(reply, "Accepted", "EmptyResultSet")
    if reply.status == "EmptyResultSet":
        return []
    return await parts_of(bench, "NotifyReport", "reportData", number, mark)


def name_of(row: Row) -> str:
    """The setting that a row is of, as ``setting_names`` writes it."""
    component, variable = row.get("component"), row.get("variable")
    component = component if isinstance(component, dict) else {}
    variable = variable if isinstance(variable, dict) else {}
    evse = component.get("evse")
    place = ""
    if isinstance(evse, dict):
        place = f"@{evse.get('id')}" + (f".{evse['connectorId']}" if "connectorId" in evse else "")
    return f"{_worded(component)}{place}.{_worded(variable)}"


def _worded(told: Mapping[str, object]) -> str:
    return f"{told.get('name', '')}" + (f"[{told['instance']}]" if told.get("instance") else "")


def mutability_of(row: Row) -> set[str]:
    """How its attributes may be used; ReadWrite where nothing is said (2.0.1 §3.61)."""
    return {str(one.get("mutability", "ReadWrite")) for one in items_of(row, "variableAttribute")}
