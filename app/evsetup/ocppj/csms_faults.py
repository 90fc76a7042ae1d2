"""What can go wrong for the commissioning CSMS itself: it cannot listen, or nobody comes."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text


class CannotListen(Fault):
    """The address or port cannot be used on this laptop."""

    def __init__(self, host: str, port: int, error: OSError) -> None:
        super().__init__(
            Finding(
                "csms.cannot-listen",
                Severity.PROBLEM,
                text("ocppj", "This laptop cannot take calls on {host}, port {port}.", host=host, port=port),
                text("ocppj", "Another program uses the port, or the network connection is gone."),
                (
                    text("ocppj", "Close the other program, or choose another port."),
                    text("ocppj", "Check the cable or the Wi-Fi, then choose the network again."),
                ),
                (Evidence("error", str(error.strerror or error)),),
            )
        )


class NotDialledIn(Fault):
    """A charger that was waited for is not connected; the finding says why when it was refused."""


def silence(identity: str, timeout_s: float, url: str) -> Finding:
    """The charger was not even heard of; ``url`` is what it should dial."""
    return Finding(
        "csms.not-dialled-in",
        Severity.PROBLEM,
        text("ocppj", "{identity} did not dial in within {seconds} s.", identity=identity, seconds=f"{timeout_s:g}"),
        text("ocppj", "The charger does not reach this laptop, or dials another address."),
        (
            text("ocppj", "Check that its CSMS address is {url}.", url=url),
            text("ocppj", "Check that charger and laptop are in the same network, and allow evsetup in the firewall."),
            text("ocppj", "Restart the charger."),
        ),
    )
