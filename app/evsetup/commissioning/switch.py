"""Watches a charger leave this laptop for its CSMS after the final address was written."""

from __future__ import annotations

import asyncio
from typing import Protocol, runtime_checkable

from evsetup.commissioning.faults import CameBack, NotConnectedThere
from evsetup.domain.finding import Fault
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


async def watch_switch(
    driver: Driver | None, csms: CommissioningCsms, identity: str, address: str, patience_s: float, watch_s: float
) -> Text:
    """What was seen after the switch, in one sentence.

    The best proof is the charger's own word. A charger that only speaks OCPP is seen to leave and not to come back within
    ``watch_s`` (0: as long as it may try its new CSMS in vain by its own settings, else 30 s); whether it arrived, its CSMS alone
    can tell (``facts/ocpp.md`` §3.3 B10).

    Raises:
        CameBack: it never left, or is back here.
        NotConnectedThere: it says itself that it has no connection.
    """
    if (here := csms.charge_points.get(identity)) is not None:
        try:
            async with asyncio.timeout(patience_s):
                await here.closed.wait()
        except TimeoutError:
            raise CameBack(identity) from None
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
