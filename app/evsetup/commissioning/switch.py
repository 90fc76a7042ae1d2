"""Sends a charger to its CSMS: writes the final address, and watches it leave this laptop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from evsetup.commissioning.apply import apply_changes, confirm_change, restart_charger
from evsetup.commissioning.faults import CameBack, NotConnectedThere, StillHere
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import ChangeState, JobStep
from evsetup.domain.finding import Fault
from evsetup.domain.plan import Change, Effect
from evsetup.domain.text import Text, text
from evsetup.drivers.driver import Driver, ReturnsByItself
from evsetup.ocppj.csms import CommissioningCsms

_WATCH_S = 30.0
_BOOT_S = 60.0


@runtime_checkable
class ReportsCsmsLink(Protocol):
    """A driver whose charger tells by itself whether it is connected to its CSMS."""

    async def ocpp_connected(self) -> bool | None:
        """Whether the charger has a connection now; ``None`` when its firmware does not tell."""


async def write_final_address(
    driver: Driver, changes: Sequence[Change], journal: Journal, seen: Callable[[ChangeState], None]
) -> ChangeState | None:
    """Writes the ``changes`` of the second stage, reads them back and restarts the charger where they need it; without any
    change the address is there already, and it restarts to use it.

    The change that the charger does not offer, where there is one: nothing is restarted then.

    Raises:
        Fault: it refused, or what was read back is something else.
    """
    states = await apply_changes(driver, changes, journal, JobStep.SWITCH, seen)
    for state in states:
        if state.not_offered:
            return state
        state.or_raise()
        if state.confirmed is None:
            # Read back before the restart: afterwards the charger is somewhere else.
            state = await confirm_change(driver, state, journal, JobStep.SWITCH)
            seen(state)
        state.or_raise()
    if not changes or any(change.effect is not Effect.LIVE for change in changes):
        (await restart_charger(driver, journal, {"for": JobStep.SWITCH.value})).or_raise()
    return None


async def watch_switch(
    reach: Reach, csms: CommissioningCsms, address: str, watch_s: float, *, by_hand: bool = False
) -> Text:
    """What was seen after the switch, in one sentence.

    The best proof is the charger's own word. A charger that only speaks OCPP is seen to leave and not to come back within
    ``watch_s`` (0: as long as it may try its new CSMS in vain by its own settings, else 30 s); whether it arrived, its CSMS alone
    can tell (``facts/ocpp.md`` §3.3 B10). ``by_hand``: a person sets the address meanwhile.

    Raises:
        StillHere: it never left, and its address is set by hand.
        CameBack: it never left, or is back here.
        NotConnectedThere: it says itself that it has no connection.
    """
    driver, identity, patience_s = reach.driver, reach.identity_here, reach.patience_s
    if (here := csms.charge_points.get(identity)) is not None:
        try:
            async with asyncio.timeout(patience_s):
                await here.closed.wait()
        except TimeoutError:
            raise (StillHere(identity) if by_hand else CameBack(identity)) from None
    if driver is not None and isinstance(driver, ReportsCsmsLink) and await driver.ocpp_connected() is not None:
        await _connected(driver, identity, address, patience_s)
        return text("commissioning", "The charger itself reports that it is connected to its CSMS.")
    try:
        await csms.wait_for(identity, watch_s or _return_time(driver))
    except Fault:
        return text("commissioning", "{identity} left this laptop and did not come back.", identity=identity)
    raise CameBack(identity)


def _return_time(driver: Driver | None) -> float:
    told = driver.return_s if isinstance(driver, ReturnsByItself) else None
    return _WATCH_S if told is None else told + _BOOT_S


async def _connected(driver: ReportsCsmsLink, identity: str, address: str, patience_s: float) -> None:
    try:
        async with asyncio.timeout(patience_s):
            while not await driver.ocpp_connected():  # noqa: ASYNC110 - only asking tells
                await asyncio.sleep(0.5)
    except TimeoutError:
        raise NotConnectedThere(address, patience_s) from None
