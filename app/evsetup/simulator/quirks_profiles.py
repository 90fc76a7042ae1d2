"""What chargers do wrong, or less of, with charging profiles (``facts/ocpp.md`` §2.6, §3.2)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch


@dataclass(frozen=True)
class ProfileQuirks:
    """Faults and narrow limits of smart charging."""

    holds_few_periods: bool = switch(text("simulator", "A schedule of it has at most six periods, and it holds two."))
    watts_only: bool = switch(text("simulator", "It takes limits in watts and in nothing else."))
    amps_only: bool = switch(text("simulator", "It takes limits in amperes and in nothing else."))
    repeats_no_profile: bool = switch(text("simulator", "Every profile that repeats is refused."))
    composite_an_hour_late: bool = switch(text("simulator", "Its composite schedule is an hour late."))
    composite_ignores_profile: bool = switch(
        text("simulator", "Its composite schedule tells the full current, whatever rules.")
    )
    forgets_profiles: bool = switch(text("simulator", "A restart makes it forget its charging profiles."))
