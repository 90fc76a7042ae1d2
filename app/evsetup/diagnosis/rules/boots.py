"""Rules about BootNotification: what it was answered, how often it comes, and what is said before it."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from evsetup.diagnosis.rules.rule import CHARGER, Rule, Said, suspect
from evsetup.diagnosis.trace_entry import Closed, Opened
from evsetup.domain.finding import Severity
from evsetup.domain.text import text
from evsetup.ocppj.told import as_number, as_text

_LOOP, _LOOP_WITHIN = 4, timedelta(minutes=15)
_CUT = 1006
_STAYS_PENDING = 3
_LONGEST_INTERVAL_S = 86_400


class BootLoop(Rule):
    """The charger starts again and again."""

    actions = frozenset({"BootNotification"})

    def __init__(self) -> None:
        super().__init__()
        self._accepted: deque[Said] = deque(maxlen=_LOOP)

    def closed(self, link: Closed) -> None:
        """One that closes its link in good order has not restarted: it only connects anew."""
        if link.code != _CUT:
            self._accepted.clear()

    def answered(self, call: Said, answer: Said) -> None:
        """Counts what was accepted; a charger that waits for that is another rule's."""
        if answer.payload.get("status") != "Accepted":
            return
        self._accepted.append(call)
        if len(self._accepted) == _LOOP and call.at - self._accepted[0].at <= _LOOP_WITHIN:
            finding = suspect(
                "boot-loop",
                Severity.PROBLEM,
                text("diagnosis", "The charger sent {count} BootNotifications within 15 minutes.", count=_LOOP),
                text("diagnosis", "It restarts over and over; each was accepted."),
                text(
                    "diagnosis",
                    "Look at what it was asked last before each start: some restart when a setting is read.",
                ),
                text("diagnosis", "Check its supply and its firmware."),
            )
            self.find(call.at, finding, *(one.row for one in self._accepted))


class StaysPending(Rule):
    """The CSMS has the charger wait for ever."""

    actions = frozenset({"BootNotification"})
    status = "Pending"

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Said] = []

    def answered(self, call: Said, answer: Said) -> None:
        """Counts the answers until one accepts."""
        status = answer.payload.get("status")
        if status == self.status:
            self._rows.append(answer)
        elif status == "Accepted":
            self._rows.clear()

    def ended(self, at: datetime, first: datetime) -> None:
        """It was never accepted."""
        if len(self._rows) >= _STAYS_PENDING:
            self.find(
                self._rows[0].at,
                suspect(
                    "pending",
                    Severity.PROBLEM,
                    text(
                        "diagnosis",
                        "The CSMS answered {count} BootNotifications with Pending and never Accepted.",
                        count=len(self._rows),
                    ),
                    text(
                        "diagnosis", "It knows this charger and does not let it work: it waits for a set-up of its own."
                    ),
                    text("diagnosis", "Ask the CSMS operator to finish the charger's registration."),
                ),
                *(one.row for one in self._rows),
            )


class StaysRejected(StaysPending):
    """The CSMS does not want the charger."""

    status = "Rejected"

    def ended(self, at: datetime, first: datetime) -> None:
        """It was never accepted."""
        if self._rows:
            self.find(
                self._rows[0].at,
                suspect(
                    "rejected",
                    Severity.PROBLEM,
                    text("diagnosis", "The CSMS rejected the charger's BootNotification."),
                    text(
                        "diagnosis",
                        "The link works and the CSMS does not want this charger: identity, model or serial number are not registered.",
                    ),
                    text(
                        "diagnosis", "Ask the CSMS operator to register the charger as it names itself in the message."
                    ),
                ),
                *(one.row for one in self._rows),
            )


class BootUnanswered(Rule):
    """Nobody answers a BootNotification."""

    actions = frozenset({"BootNotification"})

    def __init__(self) -> None:
        super().__init__()
        self._open: dict[str, Said] = {}

    def asked(self, call: Said) -> None:
        """One waits."""
        self._open[call.id] = call
        if len(self._open) > 100:
            del self._open[next(iter(self._open))]

    def answered(self, call: Said, answer: Said) -> None:
        """It was answered."""
        self._open.pop(call.id, None)

    def ended(self, at: datetime, first: datetime) -> None:
        """What had half a minute and got none."""
        for call in self._open.values():
            if at - call.at >= timedelta(seconds=30):
                finding = suspect(
                    "boot-unanswered",
                    Severity.PROBLEM,
                    text("diagnosis", "The CSMS did not answer a BootNotification."),
                    text("diagnosis", "The charger is connected and may not begin to work."),
                    text("diagnosis", "Ask the CSMS operator what it logs for this charger at that time."),
                )
                self.find(call.at, finding, call.row)


class TalksBeforeBoot(Rule):
    """The charger says other things before its first BootNotification was accepted."""

    def __init__(self) -> None:
        super().__init__()
        self._watching = False
        self._early: Said | None = None

    def opened(self, link: Opened) -> None:
        """Only a recording that holds the first link tells."""
        self._watching = self._watching or link.link == 1

    def asked(self, call: Said) -> None:
        """The first thing other than a BootNotification."""
        if self._watching and call.by is CHARGER and call.action != "BootNotification" and self._early is None:
            self._early = call

    def answered(self, call: Said, answer: Said) -> None:
        """What was said early is told when a boot was accepted late; a charger that boots only once says none (that is legal)."""
        if not self._watching or call.action != "BootNotification" or answer.payload.get("status") != "Accepted":
            return
        self._watching = False
        if self._early is not None and self._early.row < call.row and self._early.link == call.link:
            finding = suspect(
                "talks-before-boot",
                Severity.WARNING,
                text(
                    "diagnosis",
                    "The charger sent {action} before its BootNotification was accepted.",
                    action=self._early.action,
                ),
                text("diagnosis", "Strict CSMSs refuse that or end the link."),
                text("diagnosis", "Update the firmware, or ask the CSMS operator whether it is taken."),
            )
            self.find(self._early.at, finding, self._early.row, call.row)


class OddInterval(Rule):
    """The heartbeat interval that the CSMS gives makes no sense."""

    actions = frozenset({"BootNotification"})

    def answered(self, call: Said, answer: Said) -> None:
        """Zero leaves it to the charger in words of the specification, and to chance in life."""
        interval = as_number(answer.payload.get("interval"))
        if answer.payload.get("status") != "Accepted" or interval is None or 0 < interval <= _LONGEST_INTERVAL_S:
            return
        finding = suspect(
            "interval",
            Severity.WARNING,
            text("diagnosis", "The CSMS gives a heartbeat interval of {interval} s.", interval=f"{interval:g}"),
            text("diagnosis", "Chargers then send heartbeats never, or without a pause."),
            text("diagnosis", "Ask the CSMS operator to set an interval of some minutes."),
        )
        self.find(answer.at, finding, answer.row)


class OtherFirmwareThanInstalled(Rule):
    """An update was told as done and the old version starts."""

    actions = frozenset({"BootNotification", "FirmwareStatusNotification"})

    def __init__(self) -> None:
        super().__init__()
        self._version = ""
        self._installed: Said | None = None

    def asked(self, call: Said) -> None:
        """Holds the version before against the one after."""
        if call.action == "FirmwareStatusNotification":
            if call.payload.get("status") == "Installed":
                self._installed = call
            return
        station = call.payload.get("chargingStation")
        members = station if isinstance(station, dict) else call.payload
        version = as_text(members.get("firmwareVersion"))
        if self._installed is not None and version and version == self._version:
            finding = suspect(
                "firmware-same",
                Severity.PROBLEM,
                text("diagnosis", "The charger told Installed and started with {version} again.", version=version),
                text("diagnosis", "The update did not take: it fell back, or the image held this version."),
                text("diagnosis", "Read the charger's version, then try the update again with the right image."),
            )
            self.find(call.at, finding, self._installed.row, call.row)
        if version:
            self._version, self._installed = version, None


RULES: tuple[type[Rule], ...] = (
    BootLoop,
    StaysPending,
    StaysRejected,
    BootUnanswered,
    TalksBeforeBoot,
    OddInterval,
    OtherFirmwareThanInstalled,
)
