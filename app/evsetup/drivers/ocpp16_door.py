"""Watches the door for one charger: whether it comes in, or is turned away.

A charger that was given a new key and dials in with another one is refused at once; nobody need wait for the time-out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Self

from evsetup.domain.finding import Finding
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.links.faults import Unreachable
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CsmsEvent, DialledIn

_TIMES = 2


class Refused(Unreachable):
    """It dialled in and was turned away, more than once, for the reason in the finding."""

    @property
    def code(self) -> str:
        """Why, in the words of the door."""
        return self.finding.code


class Turned:
    """Counts refusals from ``with`` on."""

    def __init__(self, charger: ChargePointOnCsms) -> None:
        self._charger = charger
        self._refusals = 0
        self._reason: Finding | None = None
        self._enough = asyncio.Event()
        self._unsubscribe: Callable[[], None] | None = None

    def __enter__(self) -> Self:
        self._unsubscribe = self._charger.csms.subscribe(self._hear)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()

    async def or_back(self, timeout_s: float) -> ChargePoint:
        """Its connection.

        Raises:
            Refused: it was turned away twice.
            Unreachable: it did not dial in within ``timeout_s``.
        """
        back = asyncio.ensure_future(self._charger.wait_back(timeout_s))
        enough = asyncio.ensure_future(self._enough.wait())
        try:
            await asyncio.wait({back, enough}, return_when=asyncio.FIRST_COMPLETED)
            if back.done() or self._reason is None:
                return await back
            raise Refused(self._reason)
        finally:
            back.cancel()
            enough.cancel()
            await asyncio.gather(back, enough, return_exceptions=True)

    def _hear(self, event: CsmsEvent) -> None:
        if isinstance(event, DialledIn) and event.identity == self._charger.identity and not event.admitted:
            self._refusals += 1
            self._reason = event.finding
            if self._refusals >= _TIMES:
                self._enough.set()
