"""GetConfiguration and ChangeConfiguration of a simulated charge point, answered right or by its switches.

Facts: ``facts/ocpp.md`` §2.3, §2.4, §2.5 and §3.2.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import AnswerError
from evsetup.simulator.ocpp_configuration import MEASURANDS, ChangeStatus
from evsetup.simulator.reboot import Reboot

if TYPE_CHECKING:
    from evsetup.simulator.charge_point import ChargePoint
    from evsetup.simulator.remote_commands import Job

_RECONNECTS = frozenset({"authorizationkey", "securityprofile"})


class ConfigurationDesk:
    """``then`` begins a job once the answer to a request is on the wire."""

    def __init__(self, charge_point: ChargePoint, then: Callable[[JsonObject, Job], None]) -> None:
        self._charge_point = charge_point
        self._quirks = charge_point.quirks
        self._then = then

    def get(self, request: JsonObject) -> JsonObject:
        """The answer to GetConfiguration."""
        asked = request.get("key")
        names = [str(name) for name in asked] if isinstance(asked, list) else []
        if not names and self._quirks.reboots_on_full_read:
            self._break_off_and_reboot()
        configuration = self._charge_point.configuration
        answer = configuration.read(() if self._quirks.answers_every_key else names)
        shown: list[dict[str, Any]] = answer["configurationKey"]
        if self._quirks.reboots_on_measurands and self._stumbles_over_measurands(shown):
            self._break_off_and_reboot()
        if self._quirks.native_values:
            answer = {**answer, "configurationKey": [{**key, "value": _native(key.get("value"))} for key in shown]}
        return answer

    def change(self, request: JsonObject) -> JsonObject:
        """The answer to ChangeConfiguration."""
        name, value = text_in(request, "key"), text_in(request, "value")
        if self._quirks.vanishes_on_config_write:
            self._charge_point.vanish()
            raise AnswerError("InternalError")
        status = self._changed(request, name, value)
        self._charge_point.diary.note(f"ChangeConfiguration of {name}: {status.value}")
        return {"status": status.value}

    def _changed(self, request: JsonObject, name: str, value: str) -> ChangeStatus:
        quirks, is_key = self._quirks, name.casefold() == "authorizationkey"
        if quirks.not_supported:
            return ChangeStatus.NOT_SUPPORTED
        if quirks.refuses_authorization_key and is_key:
            return ChangeStatus.REJECTED
        if quirks.accepts_without_change or (
            quirks.writes_read_only and self._charge_point.configuration.read_only(name)
        ):
            return ChangeStatus.ACCEPTED
        if quirks.returns_with_old_key and is_key:
            self._then(request, self._redial)
            return ChangeStatus.ACCEPTED
        status = self._charge_point.configuration.change(name, value)
        if status is ChangeStatus.ACCEPTED and quirks.reboot_required:
            return ChangeStatus.REBOOT_REQUIRED
        if status is ChangeStatus.ACCEPTED and name.casefold() in _RECONNECTS:
            if (security := self._charge_point.security) is not None:
                security.events.add("ReconfigurationOfSecurityParameters", name)
            self._then(request, self._redial)
        return status

    async def _redial(self) -> None:
        self._charge_point.redial()

    def _stumbles_over_measurands(self, shown: Sequence[JsonObject]) -> bool:
        """Whether a list of measurands that it does not have is among what it would show."""
        values = [str(key.get("value")) for key in shown if key["key"] == "MeterValuesSampledData"]
        return any(set(filter(None, value.split(","))) - MEASURANDS for value in values)

    def _break_off_and_reboot(self) -> None:
        charge_point = self._charge_point
        charge_point.vanish()
        charge_point.do(charge_point.reboot(Reboot.HARD))
        raise AnswerError("InternalError")


def text_in(request: JsonObject, name: str) -> str:
    """The text under ``name``.

    Raises:
        AnswerError: it is missing, or no text.
    """
    value = request.get(name)
    if not isinstance(value, str):
        raise AnswerError("OccurenceConstraintViolation" if value is None else "TypeConstraintViolation", name)
    return value


def _native(value: object) -> object:
    """A value as JSON has it: a number, true, false, or null for nothing."""
    if not isinstance(value, str) or not value:
        return None
    if value in {"true", "false"}:
        return value == "true"
    return int(value) if re.fullmatch(r"-?\d{1,9}", value) else value
