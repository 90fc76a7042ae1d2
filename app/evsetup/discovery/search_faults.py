"""Why a search is refused, or does less than it should."""

from __future__ import annotations

from evsetup.discovery.faults import DiscoveryFault
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text


class NotOnThisNetwork(DiscoveryFault):
    """The network that shall be searched is not the one that was picked, or too large."""

    def __init__(self, network: str, picked: str) -> None:
        super().__init__(
            Finding(
                "discovery.search.network",
                Severity.PROBLEM,
                text("discovery", "{network} is not searched.", network=network),
                text(
                    "discovery",
                    "Only the network of the picked interface ({picked}) is searched, and at most 254 addresses at once.",
                    picked=picked,
                ),
                (
                    text("discovery", "Pick the interface that is in the charger's network."),
                    text("discovery", "Name a network of at most 254 addresses, such as 192.168.1.0/24."),
                ),
            )
        )


def port_taken(port: int, vendor: str, reason: str) -> Finding:
    """Another program listens where a family's answers come to."""
    return Finding(
        "discovery.search.port",
        Severity.WARNING,
        text("discovery", "UDP port {port} of this laptop is in use.", port=port),
        text("discovery", "Chargers of {vendor} answer to this port only, so they are not found.", vendor=vendor),
        (text("discovery", "Close other programs that talk to these chargers, and search again."),),
        (Evidence("system", reason),),
    )
