"""What is told of the way by which a charger fetches or hands over: unencrypted, fallen back, never come, not trusted."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text, verbatim
from evsetup.domain.transfer_protocol import TransferProtocol


def asked_by(protocol: TransferProtocol) -> Text:
    """That the charger was asked, and by which protocol."""
    if protocol.encrypted:
        return text("firmware", "The charger is asked to fetch the firmware by {protocol}", protocol=protocol.value)
    return text(
        "firmware",
        "The charger is asked to fetch the firmware by {protocol}, which is not encrypted",
        protocol=protocol.value,
    )


def without_signature() -> Text:
    """That the charger knows no signed updates, and is asked again without the signature."""
    return text("firmware", "The charger knows no signed updates: it is asked without the maker's signature.")


def falls_back(first: TransferProtocol, second: TransferProtocol) -> Text:
    """That the first protocol failed before a byte went, and another one is tried."""
    if second.encrypted:
        return text(
            "firmware",
            "By {first} the charger fetched nothing. It is asked once more, by {second}",
            first=first.value,
            second=second.value,
        )
    return text(
        "firmware",
        "By {first} the charger fetched nothing. It is asked once more, by {second}, not encrypted",
        first=first.value,
        second=second.value,
    )


def no_connection(program: str, seconds: float) -> Text:
    """Long after Downloading nobody has come."""
    return text(
        "firmware",
        "No connection came in {seconds} s. Allow {program} in this computer's firewall; the charger is still waited for",
        seconds=f"{seconds:g}",
        program=verbatim(program),
    )


def not_reached(url_host: str) -> Finding:
    """It says that it downloads, and never came to this computer."""
    return Finding(
        "firmware.update.not-reached",
        Severity.PROBLEM,
        text("firmware", "The charger says that it downloads, and never connected to {host}.", host=verbatim(url_host)),
        text("firmware", "A firewall on this computer blocks it, or the charger takes another protocol only."),
        (
            text(
                "firmware", "Allow evsetup in this computer's firewall, also for public networks, then try once more."
            ),
            text("firmware", "The rule to add: {rule}", rule=verbatim(firewall_rule(url_host))),
            text("firmware", "See in the charger's settings which file transfer protocols it takes."),
        ),
        (Evidence("program", program_here()),),
    )


def not_trusted(protocol: TransferProtocol) -> Finding:
    """It came and hung up before it asked for anything: it does not trust this laptop's certificate."""
    return Finding(
        "firmware.update.not-trusted",
        Severity.PROBLEM,
        text("firmware", "The charger connected by {protocol} and hung up before it asked.", protocol=protocol.value),
        text("firmware", "It does not trust this laptop's certificate. Nothing was fetched."),
        (
            text("firmware", "Install this laptop's root certificate in the charger, as for wss."),
            text("firmware", "Choose another protocol, then try once more."),
        ),
    )


def program_here() -> str:
    """The program that a firewall must let in."""
    return str(Path(sys.executable).resolve())


def firewall_rule(url_host: str) -> str:
    """The rule that lets chargers in, in the words of this system's own firewall."""
    program = program_here()
    if sys.platform == "win32":
        return (
            'netsh advfirewall firewall add rule name="evsetup" dir=in action=allow '
            f'program="{program}" profile=any remoteip=localsubnet'
        )
    if sys.platform == "darwin":
        return f"/usr/libexec/ApplicationFirewall/socketfilterfw --add {shlex.quote(program)}"
    port = url_host.rpartition(":")[2]
    return f"ufw allow proto tcp to any port {port}  /  nft add rule inet filter input tcp dport {port} accept"
