"""Rules about the charger itself: connectors, errors, restarts, plugs, lists and reports."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from evsetup.diagnosis.rules.rule import CHARGER, CSMS, Rule, Said, suspect
from evsetup.diagnosis.trace_entry import Closed
from evsetup.domain.finding import Severity
from evsetup.domain.text import text
from evsetup.ocppj.told import as_text

_TO_HAPPEN = timedelta(seconds=120)
_TO_RESTART = timedelta(minutes=10)


class ConnectorFaulted(Rule):
    """A connector reports an error."""

    actions = frozenset({"StatusNotification"})

    def asked(self, call: Said) -> None:
        """Each error once for each connector."""
        status = as_text(call.payload.get("status", call.payload.get("connectorStatus")))
        code = as_text(call.payload.get("errorCode"))
        error = code if code not in ("", "NoError") else ""
        if status != "Faulted" and not error:
            return
        connector = as_text(call.payload.get("connectorId"))
        vendor = as_text(call.payload.get("vendorErrorCode"))
        finding = suspect(
            "connector-faulted",
            Severity.PROBLEM if status == "Faulted" else Severity.WARNING,
            text(
                "diagnosis",
                "Connector {n} reports {status}: {error} {vendor}",
                n=connector,
                status=status,
                error=error or "–",
                vendor=vendor[:50],
            ),
            text("diagnosis", "The charger itself says that it cannot charge there, or only in part."),
            text("diagnosis", "Look the error up in the maker's manual; check earth, RCD and wiring first."),
            text("diagnosis", "Restart the charger after the cause is gone."),
        )
        self.find(call.at, finding, call.row, kind=f"{connector} {error}")


class StatusFlaps(Rule):
    """A connector changes its state without end."""

    actions = frozenset({"StatusNotification"})

    def __init__(self) -> None:
        super().__init__()
        self._changes: dict[str, deque[tuple[Said, str]]] = {}

    def asked(self, call: Said) -> None:
        """Ten changes in five minutes."""
        status = as_text(call.payload.get("status", call.payload.get("connectorStatus")))
        connector = as_text(call.payload.get("connectorId"))
        changes = self._changes.setdefault(connector[:10], deque(maxlen=10))
        if changes and changes[-1][1] == status:
            return
        changes.append((call, status))
        if len(changes) == 10 and call.at - changes[0][0].at <= timedelta(minutes=5):
            finding = suspect(
                "status-flaps",
                Severity.WARNING,
                text(
                    "diagnosis",
                    "Connector {n} changed its state ten times within five minutes, now {status}.",
                    n=connector,
                    status=status,
                ),
                text(
                    "diagnosis",
                    "The control pilot is unsteady: a bad plug, a worn cable, or a vehicle that cannot make up its mind.",
                ),
                text("diagnosis", "Try another cable and another vehicle."),
            )
            self.find(call.at, finding, *(one.row for one, _ in changes), kind=connector)


class OutOfService(Rule):
    """A connector stays out of service."""

    actions = frozenset({"StatusNotification"})

    def __init__(self) -> None:
        super().__init__()
        self._since: dict[str, Said] = {}

    def asked(self, call: Said) -> None:
        """Unavailable until anything else."""
        connector = as_text(call.payload.get("connectorId"))[:10]
        if as_text(call.payload.get("status", call.payload.get("connectorStatus"))) == "Unavailable":
            self._since.setdefault(connector, call)
        else:
            self._since.pop(connector, None)

    def ended(self, at: datetime, first: datetime) -> None:
        """Ten minutes and more."""
        for connector, call in self._since.items():
            if at - call.at >= timedelta(minutes=10):
                finding = suspect(
                    "out-of-service",
                    Severity.WARNING,
                    text("diagnosis", "Connector {n} is out of service until the end of this recording.", n=connector),
                    text(
                        "diagnosis",
                        "Somebody took it out (ChangeAvailability), or the charger did after an update; nobody can charge there.",
                    ),
                    text("diagnosis", "Put it in service again."),
                )
                self.find(call.at, finding, call.row, kind=connector)


class TriggerSilent(Rule):
    """A message was promised and does not come."""

    def __init__(self) -> None:
        super().__init__()
        self._promised: dict[str, Said] = {}

    def asked(self, call: Said) -> None:
        """It came, or the time is up."""
        self._late(call.at)
        if call.by is CHARGER:
            self._promised.pop(_asked_as(call.action), None)

    def answered(self, call: Said, answer: Said) -> None:
        """A promise."""
        if (
            call.by is CSMS
            and call.action in ("TriggerMessage", "ExtendedTriggerMessage")
            and answer.payload.get("status") == "Accepted"
        ):
            self._promised[_asked_as(as_text(call.payload.get("requestedMessage")))[:64]] = answer
            if len(self._promised) > 20:
                del self._promised[next(iter(self._promised))]

    def closed(self, link: Closed) -> None:
        """Without a link nothing comes."""
        self._promised.clear()

    def ended(self, at: datetime, first: datetime) -> None:
        """The time may be up."""
        self._late(at)

    def _late(self, now: datetime) -> None:
        for message, answer in tuple(self._promised.items()):
            if now - answer.at > _TO_HAPPEN:
                del self._promised[message]
                finding = suspect(
                    "trigger-silent",
                    Severity.PROBLEM,
                    text("diagnosis", "The charger accepted to send {message} and did not.", message=message),
                    text("diagnosis", "It knows the request by name only."),
                    text("diagnosis", "Do not build on TriggerMessage with this charger; update the firmware."),
                )
                self.find(answer.at, finding, answer.row, kind=message)


def _asked_as(message: str) -> str:
    """The trigger's word for a message: logs and certificates have other names there."""
    return {
        "TransactionEvent": "TransactionEvent",
        "SignChargePointCertificate": "SignCertificate",
        "SignChargingStationCertificate": "SignCertificate",
        "SignV2GCertificate": "SignCertificate",
        "SignCombinedCertificate": "SignCertificate",
    }.get(message, message)


class NoRestart(Rule):
    """A restart was promised and did not happen."""

    actions = frozenset({"Reset", "BootNotification"})

    def __init__(self) -> None:
        super().__init__()
        self._promised: Said | None = None

    def asked(self, call: Said) -> None:
        """It starts."""
        if call.action == "BootNotification":
            self._promised = None

    def answered(self, call: Said, answer: Said) -> None:
        """A promise; Scheduled waits for the end of a charge."""
        if call.action == "Reset" and answer.payload.get("status") == "Accepted":
            self._promised = answer

    def closed(self, link: Closed) -> None:
        """It went."""
        self._promised = None

    def ended(self, at: datetime, first: datetime) -> None:
        """It did not."""
        if self._promised is not None and at - self._promised.at > _TO_RESTART:
            finding = suspect(
                "no-restart",
                Severity.PROBLEM,
                text("diagnosis", "The charger accepted a restart, and its link did not end."),
                text("diagnosis", "It did not restart: settings that wait for that are not in force."),
                text("diagnosis", "Try a hard reset; otherwise switch its supply off and on."),
            )
            self.find(self._promised.at, finding, self._promised.row)


class UnlockFailed(Rule):
    """A plug stays locked."""

    actions = frozenset({"UnlockConnector"})

    def answered(self, call: Said, answer: Said) -> None:
        """The charger says so itself."""
        status = as_text(answer.payload.get("status"))
        if status in ("UnlockFailed", "OngoingAuthorizedTransaction", "UnknownConnector"):
            finding = suspect(
                "unlock-failed",
                Severity.WARNING,
                text("diagnosis", "The charger answered UnlockConnector with {status}.", status=status),
                text("diagnosis", "The plug stays locked: a jammed pin, a running charge, or a cable that is fixed."),
                text("diagnosis", "Stop the charge first; pull the plug gently while it is unlocked."),
            )
            self.find(answer.at, finding, call.row, answer.row)


class LocalListFails(Rule):
    """A list of cards does not get into the charger."""

    actions = frozenset({"SendLocalList"})

    def answered(self, call: Said, answer: Said) -> None:
        """Failed, VersionMismatch, NotSupported."""
        status = as_text(answer.payload.get("status"))
        if status and status != "Accepted":
            finding = suspect(
                "local-list-fails",
                Severity.WARNING,
                text("diagnosis", "The charger answered SendLocalList with {status}.", status=status),
                text("diagnosis", "Offline it decides with an old list: the wrong cards may charge."),
                text(
                    "diagnosis",
                    "Send the whole list (Full) in parts that the charger takes; see LocalAuthListMaxLength and SendLocalListMaxLength.",
                ),
            )
            self.find(answer.at, finding, call.row, answer.row)


class UploadFails(Rule):
    """The charger does not get its log out."""

    actions = frozenset({"DiagnosticsStatusNotification", "LogStatusNotification"})

    def asked(self, call: Said) -> None:
        """Any word for failure."""
        status = as_text(call.payload.get("status"))
        if status in ("UploadFailed", "UploadFailure", "BadMessage", "NotSupportedOperation", "PermissionDenied"):
            finding = suspect(
                "upload-fails",
                Severity.WARNING,
                text("diagnosis", "The charger could not send its log: {status}.", status=status),
                text("diagnosis", "It does not reach the server, or does not speak its protocol."),
                text("diagnosis", "Offer another protocol (many take only FTP); check the log-in in the address."),
            )
            self.find(call.at, finding, call.row)


class ReportHole(Rule):
    """A part of a report is missing (2.x, B07)."""

    actions = frozenset({"NotifyReport"})

    def __init__(self) -> None:
        super().__init__()
        self._last: dict[object, tuple[int, Said, bool]] = {}

    def asked(self, call: Said) -> None:
        """Parts are numbered from 0."""
        id, number = call.payload.get("requestId"), call.payload.get("seqNo")
        if not isinstance(number, int) or not isinstance(id, int):
            return
        before = self._last.get(id)
        expected = 0 if before is None else before[0] + 1
        if number > expected and (before is not None or number > 0):
            finding = suspect(
                "report-hole",
                Severity.PROBLEM,
                text("diagnosis", "A report lacks its part {part}.", part=expected),
                text("diagnosis", "Some settings are missing in what the CSMS knows."),
                text("diagnosis", "Ask for single components with GetReport; update the firmware."),
            )
            self.find(call.at, finding, call.row, kind=str(id))
        self._last[id] = (number, call, call.payload.get("tbc") is True)
        if len(self._last) > 50:
            del self._last[next(iter(self._last))]

    def ended(self, at: datetime, first: datetime) -> None:
        """More was announced and never came."""
        for id, (_, call, more) in self._last.items():
            if more and at - call.at > _TO_HAPPEN:
                finding = suspect(
                    "report-unfinished",
                    Severity.PROBLEM,
                    text("diagnosis", "A report was announced to go on, and did not."),
                    text("diagnosis", "Some settings are missing in what the CSMS knows."),
                    text("diagnosis", "Ask for single components with GetReport; update the firmware."),
                )
                self.find(call.at, finding, call.row, kind=str(id))


class DataTransferUnknown(Rule):
    """A vendor's own message that the other side does not know."""

    actions = frozenset({"DataTransfer"})

    def answered(self, call: Said, answer: Said) -> None:
        """Told as information."""
        status = as_text(answer.payload.get("status"))
        if status in ("UnknownVendorId", "UnknownMessageId"):
            finding = suspect(
                "data-transfer-unknown",
                Severity.INFO,
                text(
                    "diagnosis",
                    "A DataTransfer of {vendor} was answered with {status}.",
                    vendor=as_text(call.payload.get("vendorId"))[:50],
                    status=status,
                ),
                text("diagnosis", "A maker's own message that the other side does not know. OCPP goes on without it."),
            )
            self.find(answer.at, finding, call.row, answer.row, kind=as_text(call.payload.get("vendorId"))[:50])


RULES: tuple[type[Rule], ...] = (
    ConnectorFaulted,
    StatusFlaps,
    OutOfService,
    TriggerSilent,
    NoRestart,
    UnlockFailed,
    LocalListFails,
    UploadFails,
    ReportHole,
    DataTransferUnknown,
)
