"""What came over the wire in place of an answer, where that is the better word for why a call failed.

A call that was never answered may have been answered unreadably; a link that ended may have ended because its frames were none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding
from evsetup.domain.text import text
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.frames import Malformed

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

_POLICY = 1008
"""A server closes with it whom it does not want (RFC 6455 §7.4.1)."""


def by_the_wire(finding: Finding, frames: Sequence[FrameRecord], socket: ClientConnection) -> Finding:
    """``finding`` of a call on ``socket``; one that says silent or closed, and is neither, with the right code and words."""
    step, _, how = finding.code.rpartition(".")
    unreadable = any(frame.direction is Direction.TO_CHARGER and isinstance(frame.frame, Malformed) for frame in frames)
    if how == "silent" and unreadable:
        return replace(
            finding,
            code=f"{step}.garbled",
            seen=text("ocppj", "The CSMS answers with something that is no OCPP message."),
            means=text("ocppj", "The CSMS has a fault, or something in between changes messages."),
        )
    wrong = socket.protocol.parser_exc
    if how == "closed" and wrong is not None and not isinstance(wrong, EOFError):
        return replace(
            finding,
            code=f"{step}.broken",
            seen=text("ocppj", "The CSMS sends what no WebSocket allows; a charger hangs up."),
            means=text("ocppj", "The CSMS has a fault, or a proxy in between changes messages."),
            evidence=(*finding.evidence, Evidence("WebSocket", str(wrong))),
        )
    if how == "closed" and socket.close_code == _POLICY:
        registered = text(
            "ocppj", "Ask the CSMS operator whether this identity is registered, in exactly this spelling."
        )
        return replace(finding, do=(registered, *finding.do))
    return finding
