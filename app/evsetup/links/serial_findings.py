"""What a person is told when a serial port does not do what it should."""

from __future__ import annotations

import platform
from pathlib import Path

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text

_RULE = 'SUBSYSTEM=="tty", SUBSYSTEMS=="usb", TAG+="uaccess"'
_RULE_COMMAND = f"echo '{_RULE}' | sudo tee /etc/udev/rules.d/70-evsetup.rules && sudo udevadm control --reload"


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
    """The user may not open it; the exact way out is told for this system (``facts/serial-firmware-security.md`` §1.10)."""
    return Finding(
        "link.serial.denied",
        Severity.PROBLEM,
        text("links", "This user may not open the serial port {port}.", port=port),
        text("links", "The system gives serial ports to members of a certain group only."),
        _allow_me(port),
        _owner(port),
    )


def busy(port: str, program: str = "", *, modem_software: bool = False) -> Finding:
    """Another program has it: ``program`` where its name is known, with its number; else perhaps ModemManager, where it runs."""
    if program:
        return Finding(
            "link.serial.busy",
            Severity.PROBLEM,
            text("links", "The program {program} uses the serial port {port}.", program=program, port=port),
            text("links", "A serial port serves one program at a time."),
            (text("links", "Close that program, then try again."),),
        )
    if modem_software:
        return Finding(
            "link.serial.busy",
            Severity.PROBLEM,
            text("links", "Another program uses the serial port {port}.", port=port),
            text("links", "ModemManager runs here: it asks each new port for half a minute whether it is a modem."),
            (
                text("links", "Wait half a minute after plugging in, then try again."),
                text("links", "Or stop it for now: {command}", command="sudo systemctl stop ModemManager"),
                text("links", "Close other programs that use the port."),
            ),
        )
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


def no_driver(bridge: str, usb: str, driver: str) -> Finding:
    """An adapter is plugged in, and the system has made no port of it."""
    return Finding(
        "link.serial.no-driver",
        Severity.WARNING,
        text(
            "links",
            "A USB adapter ({bridge}) is plugged in, and this computer made no serial port of it.",
            bridge=bridge,
        ),
        text("links", "Its driver is missing, or another part of the system took the adapter."),
        (
            text("links", "Load its driver: {command}", command=f"sudo modprobe {driver}"),
            text("links", "Unplug it, plug it in again, and wait some seconds."),
            text("links", "Ask the administrator of this computer for the driver {driver}.", driver=driver),
        ),
        (Evidence("USB id", usb),),
    )


def _allow_me(port: str) -> tuple[Text, ...]:
    if platform.system() != "Linux":
        return (text("links", "Ask the administrator of this computer for the right to use serial ports."),)
    group = _group(port) or "dialout"
    return (
        text(
            "links",
            "Run this in a terminal, then log out and in again: {command}",
            command=f"sudo usermod -aG {group} $USER",
        ),
        text(
            "links",
            "Or allow it to whoever sits at this computer, then plug it in again: {command}",
            command=_RULE_COMMAND,
        ),
    )


def _group(port: str) -> str:
    """The group that owns a port: dialout on Debian and Fedora, uucp on Arch; empty when nobody knows."""
    try:
        name = Path(port).group()
    except (OSError, KeyError, NotImplementedError):
        return ""
    return name if name not in {"root", "tty"} else ""


def _owner(port: str) -> tuple[Evidence, ...]:
    group = _group(port)
    return (Evidence("group", group),) if group else ()
