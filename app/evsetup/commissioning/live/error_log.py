"""What a charger says is wrong with it, until it says that it is over.

1.6 part 2 §7.6 (StatusNotification), 2.x part 2 NotifyEvent: problems, faults and alerts; plain changes are neither. Words that no
version knows do come (``facts/ocpp.md`` §2.3): they are kept as they are.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from evsetup.commissioning.live.error_words import NO_ERROR
from evsetup.commissioning.live.view import ErrorNow
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.told import as_number, as_object, as_text

_MOST = 20
_LONGEST = 200
_FAULTED = "Faulted"
_TELLING = frozenset({"problem", "fault", "tripped"})
_YES = frozenset({"true", "1"})


class ErrorLog:
    """The errors of one charger."""

    def __init__(self) -> None:
        self._kept: list[tuple[str, ErrorNow]] = []

    @property
    def newest_first(self) -> tuple[ErrorNow, ...]:
        """All that are kept, over or not."""
        return tuple(error for _, error in reversed(self._kept))

    def take_status(self, payload: JsonObject, came: datetime) -> None:
        """StatusNotification: 1.6 names an error beside the status, 2.x only says Faulted."""
        if "connectorStatus" in payload and "errorCode" not in payload:
            evse, status = _count(payload.get("evseId")), _word(payload.get("connectorStatus"))
            place = f"evse {evse} {_count(payload.get('connectorId'))}"
            self._keep(place, ErrorNow(_FAULTED, evse, "", "", came) if status == _FAULTED else None, came)
            return
        code, status = _word(payload.get("errorCode")), _word(payload.get("status"))
        number, faulted = _count(payload.get("connectorId")), status == _FAULTED
        if code in {NO_ERROR, ""} and not faulted:
            self._keep(f"connector {number}", None, came)
            return
        vendor = " ".join(filter(None, (_word(payload.get("vendorId")), _word(payload.get("vendorErrorCode")))))
        named = code if code not in {NO_ERROR, ""} else _FAULTED
        told = ErrorNow(named, number, vendor, _word(payload.get("info")), came, blocks=faulted)
        self._keep(f"connector {number}", told, came)

    def take_events(self, payload: JsonObject, came: datetime) -> None:
        """NotifyEvent: what alerts, or what a monitor of the maker's tells; ``cleared`` ends it."""
        events = payload.get("eventData")
        for event in events if isinstance(events, list) else []:
            self._take_event(as_object(event), came)

    def _take_event(self, event: JsonObject, came: datetime) -> None:
        component, variable = as_object(event.get("component")), as_object(event.get("variable"))
        name, asked = _word(component.get("name")), _word(variable.get("name"))
        evse = as_object(component.get("evse"))
        number, connector = _count(evse.get("id")), _count(evse.get("connectorId"))
        value, place = (
            _word(event.get("actualValue")),
            f"{name} {_word(component.get('instance'))} {asked} {number} {connector}",
        )
        code = f"{name}.{asked}"
        alarm = False
        if asked.casefold() == "availabilitystate":
            bad, place, code = value == _FAULTED, f"evse {number} {connector}", _FAULTED
        elif asked.casefold() in _TELLING:
            bad = value.casefold() in _YES
        else:
            bad = alarm = event.get("trigger") == "Alerting"
            if not bad and event.get("cleared") is not True:
                return
        if not bad or event.get("cleared") is True:
            self._keep(place, None, came)
            return
        info = _word(event.get("techInfo")) or ("" if value.casefold() in {*_YES, _FAULTED.casefold()} else value)
        self._keep(place, ErrorNow(code, number, _word(event.get("techCode")), info, came, blocks=not alarm), came)

    def _keep(self, place: str, told: ErrorNow | None, came: datetime) -> None:
        """The same error again changes nothing; another one at its place, or none, ends it."""
        for at, (where, known) in enumerate(self._kept):
            if where != place or known.over is not None:
                continue
            if told is not None and replace(told, at=known.at) == known:
                return
            self._kept[at] = (where, replace(known, over=came))
        if told is not None:
            self._kept = [*self._kept[-_MOST + 1 :], (place, told)]


def _word(value: object) -> str:
    return as_text(value)[:_LONGEST]


def _count(value: object) -> int:
    number = as_number(value)
    return int(number) if number is not None and 0 <= number < 1000 else 0
