"""Whether a limit is kept: the current of a running charge, looked at until it is below (``facts/ocpp.md`` §2.6)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import Text, text
from evsetup.drivers import ocpp_outcomes as say
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.session import LinkClosed

_TOLERANCE = 1.05


async def see_current_fall(
    charge_point: ChargePoint,
    connector: int,
    amps: float,
    set_at: datetime,
    within_s: float,
    next_sample: Callable[[], Awaitable[None]],
) -> Outcome:
    """Looks at the meter of ``connector`` until the current per phase is below ``amps``.

    ``next_sample`` waits for values or asks for them. Only samples since ``set_at`` count: take it before the limit is sent, for the first may be here before the answer.
    """
    if charge_point.running_on(connector) is None:
        return _only_promised(text("drivers", "accepted; nothing charges, so no current can fall"))
    try:
        async with asyncio.timeout(within_s):
            while (current := _current_since(charge_point, connector, set_at)) is None or current > amps * _TOLERANCE:
                await next_sample()
    except TimeoutError:
        current = _current_since(charge_point, connector, set_at)
        if current is None:
            return _only_promised(text("drivers", "accepted; the charger reports no current"))
        return say.promise_not_kept(
            "driver.ocpp.limit-ignored",
            text(
                "drivers",
                "The charger accepted a limit of {amps} A and {current} A still flow.",
                amps=f"{amps:g}",
                current=f"{current:.1f}",
            ),
            text("drivers", "Update the firmware, then try again."),
            text("drivers", "Try 8 A or more: some vehicles take no less."),
        )
    except LinkClosed as fault:
        return say.command_lost("SetChargingProfile", fault)
    return Outcome(OutcomeKind.APPLIED, text("drivers", "the current fell to {current} A", current=f"{current:.1f}"))


def _only_promised(seen: Text) -> Outcome:
    return Outcome(OutcomeKind.APPLIED, seen, proven=False)


def _current_since(charge_point: ChargePoint, connector: int, since: datetime) -> float | None:
    meter = charge_point.meter_on(connector)
    if meter is None or meter.at < since or not meter.currents_a:
        return None
    return max(meter.currents_a.values())
