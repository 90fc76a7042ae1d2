"""Which transaction runs on a connector: a program that was started anew has not heard of it, and the charger tells when asked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from evsetup.domain.outcome import Outcome
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.charge_point_state import Transaction
from evsetup.ocppj.session import LinkClosed

CHARGES = frozenset({"Charging", "SuspendedEV", "SuspendedEVSE"})
"""The words of 1.6 for a socket with a transaction."""

_MAY_CHARGE = CHARGES | {"Occupied", ""}


async def running_charge(
    charge_point: ChargePoint, connector: int, ask: Callable[[], Awaitable[Outcome]], within_s: float
) -> Transaction | None:
    """The transaction on ``connector`` (0: any). ``ask`` makes the charger send meter values or a transaction event; it is called
    only where the socket may be in use, and the answer waited for ``within_s`` seconds."""
    running = charge_point.running_on(connector)
    if running is not None or not may_charge(charge_point, connector) or not (await ask()).good:
        return running
    try:
        async with asyncio.timeout(within_s):
            while (running := charge_point.running_on(connector)) is None:
                await charge_point.changed()
    except (TimeoutError, LinkClosed):
        pass
    return running


def may_charge(charge_point: ChargePoint, connector: int) -> bool:
    """Whether a charge may run on ``connector`` (0: on any) for all that its status says; untold is maybe."""
    return bool(_statuses(charge_point, connector) & _MAY_CHARGE)


def surely_charges(charge_point: ChargePoint, connector: int) -> bool:
    """Whether the status says so (1.6 only: in 2.x an occupied socket need not charge)."""
    return bool(_statuses(charge_point, connector) & CHARGES)


def _statuses(charge_point: ChargePoint, connector: int) -> set[str]:
    told = charge_point.connectors
    if connector:
        return {told[connector].status if connector in told else ""}
    return {one.status for number, one in told.items() if number} or {""}
