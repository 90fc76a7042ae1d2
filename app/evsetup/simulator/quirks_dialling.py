"""What chargers do wrong when they dial in (``facts/ocpp.md`` §2.1)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch


@dataclass(frozen=True)
class DiallingQuirks:
    """Faults in the request that opens a link, and in the TLS below it."""

    no_subprotocol: bool = switch(text("simulator", "It offers no subprotocol."))
    odd_subprotocol: bool = switch(text("simulator", "It offers ocpp1.6j instead of ocpp1.6."))
    no_identity: bool = switch(text("simulator", "It asks for / and puts its identity nowhere into the address."))
    double_slash: bool = switch(text("simulator", "It puts two slashes before its identity."))
    no_slash: bool = switch(text("simulator", "It puts no slash between the address and its identity."))
    percent_encoded_identity: bool = switch(
        text("simulator", "It percent-encodes every character of its identity that is neither letter nor digit.")
    )
    space_in_path: bool = switch(text("simulator", "A space stands in the address that it asks for."))
    appends_serial: bool = switch(
        text("simulator", "It dials in under its serial number, whatever identity it was given.")
    )
    no_connection_header: bool = switch(text("simulator", "Its request lacks the header Connection: Upgrade."))
    lf_only_request: bool = switch(text("simulator", "The lines of its request end with LF alone."))
    tls_1_0_only: bool = switch(text("simulator", "It knows no TLS newer than 1.0."))
    tls_to_plain_port: bool = switch(text("simulator", "It speaks TLS even where its address begins with ws://."))
