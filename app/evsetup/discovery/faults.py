"""Why chargers cannot be looked for, or an address cannot be used."""

from __future__ import annotations

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import Text, text


class DiscoveryFault(Fault):
    """The root of what goes wrong while looking for chargers."""


class NoMulticast(DiscoveryFault):
    """The picked interface cannot be listened on for mDNS."""

    def __init__(self, addresses: str, reason: Text) -> None:
        super().__init__(
            Finding(
                "discovery.mdns.interface",
                Severity.WARNING,
                text("discovery", "mDNS cannot be used on {addresses}: {reason}", addresses=addresses, reason=reason),
                text("discovery", "Chargers on the network do not show up by themselves; all other ways work."),
                (
                    text(
                        "discovery", "Check that the network cable or Wi-Fi is connected, and pick the interface again."
                    ),
                    text("discovery", "Or type the charger's address."),
                ),
            )
        )


class PortsUnlisted(DiscoveryFault):
    """The system does not tell its serial ports."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            Finding(
                "discovery.serial.unlisted",
                Severity.WARNING,
                text("discovery", "The serial ports of this laptop cannot be listed: {reason}", reason=reason),
                text("discovery", "A charger on USB does not show up by itself; all other ways work."),
                (text("discovery", "Type the name of the port, for example COM3 or /dev/ttyUSB0."),),
            )
        )


class NoSuchAddress(DiscoveryFault):
    """What a person typed is no address of a charger."""

    def __init__(self, code: str, typed: str, *, means: str = "") -> None:
        meanings = {
            "csms": text("discovery", "It is the address of a CSMS, not of a charger."),
            "password": text("discovery", "It holds a user name or a password."),
            "": text("discovery", "It is neither a network address nor a serial port."),
        }
        super().__init__(
            Finding(
                f"discovery.by-hand.{code}",
                Severity.PROBLEM,
                text("discovery", "“{typed}” cannot be used as the address of a charger.", typed=typed),
                meanings[means],
                (
                    text(
                        "discovery", "Type an address such as 192.168.1.5, http://charger.local, COM3 or /dev/ttyUSB0."
                    ),
                    text("discovery", "A user name and a password have their own fields."),
                ),
            )
        )


class NotSeen(DiscoveryFault):
    """No charger of the wanted kind showed up in time."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            Finding(
                "discovery.not-seen",
                Severity.PROBLEM,
                text("discovery", "The charger did not show up within {seconds} s.", seconds=round(seconds)),
                text("discovery", "It is off, on another network, or does not announce itself."),
                (
                    text("discovery", "Check that it has power and is on the same network as this laptop."),
                    text("discovery", "Check that the right interface of this laptop is picked."),
                    text("discovery", "Or type the charger's address."),
                ),
            )
        )
