"""What chargers write wrongly into their messages (``facts/ocpp.md`` §2.3, §2.6)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch


@dataclass(frozen=True)
class MessageQuirks:
    """Faults in single messages; the link goes on."""

    silent_triggers: bool = switch(text("simulator", "TriggerMessage is accepted, and nothing follows."))
    local_time: bool = switch(text("simulator", "Times are local, without a time zone."))
    clock_of_1970: bool = switch(text("simulator", "Its clock stands in 1970 until the first Heartbeat is answered."))
    celcius: bool = switch(text("simulator", "Meter values hold a temperature in Celcius."))
    empty_vendor: bool = switch(text("simulator", "The vendor in its BootNotification is empty."))
    long_serial: bool = switch(text("simulator", "The serial number in its BootNotification has 33 characters."))
    unknown_error_code: bool = switch(
        text("simulator", "StatusNotification holds an error code that OCPP does not know.")
    )
    recased_reply_id: bool = switch(text("simulator", "The message id of its answers comes back in capital letters."))
    short_call_error: bool = switch(text("simulator", "Its CALLERROR has three elements instead of five."))
    late_replies: bool = switch(text("simulator", "Each answer comes 40 seconds late."))
