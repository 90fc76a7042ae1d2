"""What a charger's error means and what to do first: the codes of OCPP 1.6 StatusNotification (§7.6).

2.x has no such list: there a NotifyEvent names a component, whose problem means the same as one of those codes.
"""

from __future__ import annotations

from collections.abc import Mapping

from evsetup.commissioning.live.view import ErrorNow
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text

NO_ERROR = "NoError"

_MEANINGS: Mapping[str, tuple[Text, Text]] = {
    "ConnectorLockFailure": (
        text("commissioning", "The plug cannot be locked or unlocked."),
        text("commissioning", "Push the plug in to the end, take the strain off the cable, then try again."),
    ),
    "EVCommunicationError": (
        text("commissioning", "Charger and vehicle do not understand each other over the control pilot."),
        text("commissioning", "Unplug, wait ten seconds, plug in again; try another cable or vehicle."),
    ),
    "GroundFailure": (
        text("commissioning", "The residual-current protection has tripped."),
        text("commissioning", "Switch off and have an electrician measure before anybody charges again."),
    ),
    "HighTemperature": (
        text("commissioning", "It is too hot inside the charger."),
        text("commissioning", "Shade it, let it cool down, and check the terminals for loose wires."),
    ),
    "InternalError": (
        text("commissioning", "Something in the charger's hardware or software has failed."),
        text("commissioning", "Restart it; note the maker's own code and ask the maker when it comes back."),
    ),
    "LocalListConflict": (
        text("commissioning", "Its list of cards does not fit the one of the CSMS."),
        text("commissioning", "Send the list of the CSMS again as a whole."),
    ),
    "OtherError": (
        text("commissioning", "An error that OCPP has no word for."),
        text("commissioning", "Look up the maker's own code."),
    ),
    "OverCurrentFailure": (
        text("commissioning", "More current flowed than is allowed."),
        text("commissioning", "Check the limit against the breaker; try another vehicle."),
    ),
    "OverVoltage": (
        text("commissioning", "The supply voltage is too high."),
        text("commissioning", "Measure the supply at the charger's terminals, the neutral first."),
    ),
    "UnderVoltage": (
        text("commissioning", "The supply voltage is too low."),
        text("commissioning", "Measure the supply at the charger's terminals while it charges."),
    ),
    "PowerMeterFailure": (
        text("commissioning", "The charger does not reach its energy meter."),
        text("commissioning", "Check the wires of the meter, then restart."),
    ),
    "PowerSwitchFailure": (
        text("commissioning", "The contactor does not open or close."),
        text("commissioning", "Switch the supply off: it may be welded. Have it replaced."),
    ),
    "ReaderFailure": (
        text("commissioning", "The card reader does not answer."),
        text("commissioning", "Restart; check the reader's cable."),
    ),
    "ResetFailure": (
        text("commissioning", "It could not restart by itself."),
        text("commissioning", "Switch it off and on at its breaker."),
    ),
    "WeakSignal": (
        text("commissioning", "Its mobile or Wi-Fi signal is weak."),
        text("commissioning", "Move the antenna, or use a cable."),
    ),
}

_COMPONENTS: Mapping[str, str] = {
    "aircoolingsystem": "HighTemperature",
    "connectedev": "EVCommunicationError",
    "connectorplugretentionlock": "ConnectorLockFailure",
    "controller": "InternalError",
    "controlmetering": "PowerMeterFailure",
    "cppwmcontroller": "EVCommunicationError",
    "datalink": "WeakSignal",
    "evretentionlock": "ConnectorLockFailure",
    "fiscalmetering": "PowerMeterFailure",
    "groundisolationprotection": "GroundFailure",
    "liquidcoolingsystem": "HighTemperature",
    "localauthlistctrlr": "LocalListConflict",
    "overcurrentprotection": "OverCurrentFailure",
    "powercontactor": "PowerSwitchFailure",
    "rcd": "GroundFailure",
    "temperaturesensor": "HighTemperature",
    "tokenreader": "ReaderFailure",
}
"""Standard components of 2.x, and the code that says the same as a problem of theirs. What a fault of another one means is not known."""

_SPELLED: Mapping[str, str] = {code.casefold(): code for code in _MEANINGS}


def cause_and_action(code: str) -> tuple[Text, Text] | None:
    """What an error means and what to do first: a code of 1.6 in any letter case, or a component of 2.x (``RCD.Problem``).

    ``None`` for one that OCPP does not name.
    """
    component = code.partition(".")[0].casefold()
    known = _SPELLED.get(code.casefold()) or _COMPONENTS.get(component)
    return _MEANINGS[known] if known is not None else None


def as_finding(error: ErrorNow) -> Finding:
    """The error with its cause and what to do; the maker's own words are the evidence."""
    means, action = cause_and_action(error.code) or _MEANINGS["OtherError"]
    seen = text("commissioning", "The charger reports {code}.", code=error.code)
    if error.connector:
        seen = text("commissioning", "Connector {n} reports {code}.", n=error.connector, code=error.code)
    told = (("vendorErrorCode", error.vendor), ("info", error.info))
    return Finding(
        "live.error",
        Severity.PROBLEM if error.blocks else Severity.WARNING,
        seen,
        means,
        (action,),
        tuple(Evidence(label, content) for label, content in told if content),
    )
