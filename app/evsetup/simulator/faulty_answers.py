"""What a faulty CSMS answers to OCPP requests: what a healthy one does, bent as its switches say."""

from __future__ import annotations

from dataclasses import dataclass, field

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import Call, CallError, CallResult, JsonObject, encode
from evsetup.ocppj.session import AnswerError, NotOffered
from evsetup.simulator.csms_faults import AnswerFault, CsmsFaults
from evsetup.simulator.faulty_clock import current_time
from evsetup.simulator.production_answers import ProductionAnswers, Station
from evsetup.simulator.quirks import NO_QUIRKS


@dataclass(frozen=True, slots=True)
class Answer:
    """What follows a request: ``raw`` is sent unless it is empty, then the link is closed if it ``closes``."""

    raw: str
    closes: bool = False


@dataclass(slots=True)
class FaultyAnswers:
    """One CSMS's answers."""

    faults: CsmsFaults
    _healthy: ProductionAnswers = field(default_factory=lambda: ProductionAnswers(NO_QUIRKS))

    def answer(self, station: Station, version: OcppVersion, request: Call) -> Answer:
        """What follows ``request``; booting counts up in ``station``."""
        faults = self.faults
        raw = encode(self._reply(station, version, request))
        match request.action:
            case "BootNotification" if faults.drops_second_boot and station.boots > 1:
                return Answer("", closes=True)
            case "BootNotification":
                return _bent(raw, request, faults.boot)
            case "Heartbeat":
                return _bent(raw, request, faults.heartbeat)
            case "StatusNotification":
                return _bent(raw, request, faults.status)
            case _:
                return Answer(raw)

    def _reply(self, station: Station, version: OcppVersion, request: Call) -> CallResult | CallError:
        try:
            payload = self._healthy.answer(station, version, request.action, request.payload)
        except NotOffered:
            return CallError(request.id, "NotImplemented")
        except AnswerError as error:
            return CallError(request.id, error.code, error.description)
        return CallResult(request.id, self._told(payload, boots=request.action == "BootNotification"))

    def _told(self, payload: JsonObject, *, boots: bool) -> JsonObject:
        if "currentTime" not in payload:
            return payload
        boot = {"status": self.faults.boot_status, "interval": self.faults.interval} if boots else {}
        told = {**payload, "currentTime": current_time(self.faults.current_time), **boot}
        return {name: value for name, value in told.items() if value is not None}


def _bent(raw: str, request: Call, fault: AnswerFault | None) -> Answer:
    match fault:
        case None:
            return Answer(raw)
        case AnswerFault.CALL_ERROR:
            return Answer(encode(CallError(request.id, "InternalError", "database is down")))
        case AnswerFault.SILENT:
            return Answer("")
        case AnswerFault.CLOSES:
            return Answer("", closes=True)
        case AnswerFault.GARBLED:
            return Answer(raw[: len(raw) // 2])
