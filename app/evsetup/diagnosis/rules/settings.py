"""Rules about settings that are written: refused, promised and not taken, waiting for a restart that nobody makes."""

from __future__ import annotations

from datetime import datetime, timedelta

from evsetup.diagnosis.rules.rule import CSMS, Rule, Said, suspect
from evsetup.domain.finding import Severity
from evsetup.domain.text import text
from evsetup.ocppj.told import as_object, as_text

_MEASURANDS = frozenset(
    {"metervaluessampleddata", "metervaluesaligneddata", "stoptxnsampleddata", "stoptxnaligneddata"}
)


class SettingRefused(Rule):
    """The charger refuses a setting."""

    actions = frozenset({"ChangeConfiguration"})

    def answered(self, call: Said, answer: Said) -> None:
        """Rejected and NotSupported, measurands apart."""
        status, key = answer.payload.get("status"), as_text(call.payload.get("key"))
        if call.by is not CSMS or status not in ("Rejected", "NotSupported"):
            return
        if key.casefold() in _MEASURANDS:
            finding = suspect(
                "measurands-refused",
                Severity.WARNING,
                text("diagnosis", "The charger refused the list of measurands for {key}.", key=key),
                text(
                    "diagnosis",
                    "One that it does not know is enough: it keeps its old list, and the values that the CSMS wants never come.",
                ),
                text("diagnosis", "Ask for each measurand alone, then set those that it takes."),
            )
        else:
            finding = suspect(
                "setting-refused",
                Severity.WARNING,
                text("diagnosis", "The charger answered the setting {key} with {status}.", key=key, status=str(status)),
                text("diagnosis", "It keeps what it had."),
                text("diagnosis", "Read the key first: it may be read-only, or want another form."),
            )
        self.find(answer.at, finding, call.row, answer.row, kind=key[:50])


class VariableRefused(Rule):
    """The charger refuses a variable (2.x)."""

    actions = frozenset({"SetVariables"})

    def answered(self, call: Said, answer: Said) -> None:
        """Each one of the message."""
        results = answer.payload.get("setVariableResult")
        for result in results if isinstance(results, list) else ():
            status = as_text(as_object(result).get("attributeStatus"))
            if status in ("", "Accepted", "RebootRequired"):
                continue
            component = as_text(as_object(as_object(result).get("component")).get("name"))
            variable = as_text(as_object(as_object(result).get("variable")).get("name"))
            finding = suspect(
                "variable-refused",
                Severity.WARNING,
                text(
                    "diagnosis",
                    "The charger answered the variable {component}.{variable} with {status}.",
                    component=component,
                    variable=variable,
                    status=status,
                ),
                text("diagnosis", "It keeps what it had."),
                text("diagnosis", "Read its inventory first: it may be read-only, or lie outside its limits."),
            )
            self.find(answer.at, finding, call.row, answer.row, kind=f"{component}.{variable}"[:100])


class RestartOwed(Rule):
    """A setting waits for a restart."""

    actions = frozenset({"ChangeConfiguration", "SetVariables", "BootNotification", "Reset"})

    def __init__(self) -> None:
        super().__init__()
        self._owed: Said | None = None

    def asked(self, call: Said) -> None:
        """It restarts, or is told to."""
        if call.action in ("BootNotification", "Reset"):
            self._owed = None

    def answered(self, call: Said, answer: Said) -> None:
        """RebootRequired."""
        if "RebootRequired" in str(answer.payload)[:20_000] and call.by is CSMS:
            self._owed = answer

    def ended(self, at: datetime, first: datetime) -> None:
        """Nobody did."""
        if self._owed is not None and at - self._owed.at > timedelta(minutes=10):
            finding = suspect(
                "restart-owed",
                Severity.WARNING,
                text("diagnosis", "A setting needs a restart of the charger, and none came."),
                text("diagnosis", "Chargers do not restart by themselves for that: the old value is still in force."),
                text("diagnosis", "Restart the charger when nobody charges."),
            )
            self.find(self._owed.at, finding, self._owed.row)


class NotTaken(Rule):
    """A setting was accepted and reads otherwise."""

    actions = frozenset({"ChangeConfiguration", "GetConfiguration"})

    def __init__(self) -> None:
        super().__init__()
        self._written: dict[str, tuple[str, Said]] = {}

    def answered(self, call: Said, answer: Said) -> None:
        """Write, then read."""
        if call.by is not CSMS:
            return
        if call.action == "ChangeConfiguration":
            key = as_text(call.payload.get("key")).casefold()
            if answer.payload.get("status") == "Accepted" and len(self._written) < 1000:
                self._written[key] = (as_text(call.payload.get("value")), call)
            return
        keys = answer.payload.get("configurationKey")
        for one in keys if isinstance(keys, list) else ():
            name = as_text(as_object(one).get("key"))
            value = as_object(one).get("value")
            written = self._written.get(name.casefold())
            if (
                written is None
                or value is None
                or _alike(as_text(value), written[0])
                or "●" in as_text(value) + written[0]
            ):
                continue
            finding = suspect(
                "setting-not-taken",
                Severity.PROBLEM,
                text("diagnosis", "The charger accepted a value for {key} and reads back another.", key=name),
                text("diagnosis", "It promised and did not do it."),
                text("diagnosis", "Restart the charger and read it again; otherwise set it at the charger's own page."),
            )
            self.find(answer.at, finding, written[1].row, answer.row, kind=name[:50])


def _alike(one: str, other: str) -> bool:
    return one.replace(" ", "").casefold() == other.replace(" ", "").casefold()


RULES: tuple[type[Rule], ...] = (SettingRefused, VariableRefused, RestartOwed, NotTaken)
