"""What a person is told when a serial port does not do what it should."""

from __future__ import annotations

import platform

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text


def gone(port: str, words: str) -> Finding:
    """There is no such port; ``words`` are the system's."""
    return Finding(
        "link.serial.gone",
        Severity.PROBLEM,
        text("links", "There is no serial port {port}.", port=port),
        text("links", "The cable is not plugged in, or its adapter has no driver on this computer."),
        (
            text("links", "Plug the USB cable in and wait some seconds."),
            text("links", "Use another cable: some carry power only."),
            text("links", "Install the driver of the USB adapter."),
        ),
        (Evidence("system", words[:200]),),
    )


def denied(port: str) -> Finding:
    """The user may not open it; the exact way out is told for this system."""
    return Finding(
        "link.serial.denied",
        Severity.PROBLEM,
        text("links", "This user may not open the serial port {port}.", port=port),
        text("links", "The system gives serial ports to members of a certain group only."),
        (_allow_me(),),
    )


def busy(port: str) -> Finding:
    """Another program has it."""
    return Finding(
        "link.serial.busy",
        Severity.PROBLEM,
        text("links", "Another program uses the serial port {port}.", port=port),
        text("links", "A terminal program is open, or modem software is looking at the new port."),
        (
            text("links", "Close other programs that use the port."),
            text("links", "Wait half a minute after plugging in, then try again."),
        ),
    )


def unplugged(port: str) -> Finding:
    """It was there and is no more."""
    return Finding(
        "link.serial.unplugged",
        Severity.PROBLEM,
        text("links", "The serial port {port} went away.", port=port),
        text("links", "The cable was pulled, or the charger lost its power. The last line may not have arrived."),
        (
            text("links", "Plug the cable in again and check the charger's power."),
            text("links", "Then start the step once more: nothing is written twice in vain."),
        ),
    )


def no_answer(port: str, waited_s: float) -> Finding:
    """The port is open and no whole line came."""
    return Finding(
        "link.serial.no-answer",
        Severity.PROBLEM,
        text("links", "Nothing was received on {port} within {seconds} s.", port=port, seconds=f"{waited_s:g}"),
        text("links", "Another kind of device is connected, or it is off or still starting."),
        (
            text("links", "Check that the charger has power."),
            text("links", "Unplug the cable, plug it in again and wait until the charger has started."),
        ),
    )


def _allow_me() -> Text:
    if platform.system() == "Linux":
        return text(
            "links",
            "Run this in a terminal, then log out and in again: sudo usermod -aG dialout $USER (on Arch: uucp)",
        )
    return text("links", "Ask the administrator of this computer for the right to use serial ports.")
