"""One charger behind the commissioning CSMS: found again after each reconnect, and asked.

A charger that reconnects is a new ``ChargePoint``; drivers ask for the present one each time.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from evsetup.domain.identity import Identity
from evsetup.drivers.habits import Habits, habits_of
from evsetup.links.faults import LinkLost, Unreachable
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms, NotDialledIn
from evsetup.ocppj.session import LinkClosed

_SWEEP_S = 0.02
_LONGEST_NUMBER = 9


@dataclass(frozen=True, slots=True)
class OcppTimings:
    """How long things may take in every version, in seconds.

    ``present_s``: dialling in when it should be there. ``drop_s``: dropping the link for a new key. ``reconnect_s``: coming
    back. ``soft_s``: going down after a soft reset. ``start_s``, ``stop_s``: doing what was promised. ``trigger_s``: the message
    that was asked for. ``limit_s``: the current falling; ``sample_s``: how often the meter is asked for meanwhile.
    ``request_s``: making a key and a certificate request. ``event_s``: the security event that says why something was refused.
    """

    call_s: float = 30.0
    present_s: float = 30.0
    drop_s: float = 10.0
    reconnect_s: float = 180.0
    soft_s: float = 60.0
    start_s: float = 75.0
    stop_s: float = 60.0
    trigger_s: float = 20.0
    limit_s: float = 60.0
    sample_s: float = 5.0
    request_s: float = 180.0
    event_s: float = 3.0


class ChargerOnCsms:
    """The charger with this ``identity``, as far as it is connected."""

    def __init__(self, identity: str, csms: CommissioningCsms, timings: OcppTimings) -> None:
        self.identity = identity
        self.csms = csms
        self.timings = timings
        self.last_identity = Identity(charge_point_identity=identity)
        self.hear_promise: Callable[[str, str], None] = unheard
        """Told the name of each command that the charger answered, and the word of the answer."""

    @property
    def habits(self) -> Habits:
        """What asking it has taught."""
        return habits_of(self.csms, self.identity)

    @property
    def profile(self) -> int | None:
        """The security profile that its link shows; ``None`` where it shows none: away, or let in without authentication."""
        return (self.present.profile or None) if self.present is not None else None

    def serves(self, profile: int) -> bool:
        """Whether this laptop would let it in with ``profile``."""
        return self.csms.serves(profile)

    @property
    def present(self) -> ChargePoint | None:
        """Its connection now."""
        charge_point = self.csms.charge_points.get(self.identity)
        return charge_point if charge_point is not None and charge_point.connected else None

    def keep_heartbeat(self, told: str | None) -> None:
        """Lets the charger keep the heartbeat interval that it has ``told``: its next Boot would be answered with another."""
        if told is not None and told.strip().isdecimal() and len(told) <= _LONGEST_NUMBER:
            self.csms.keep_heartbeat(self.identity, int(told))

    async def here(self) -> ChargePoint:
        """Its connection, waited for a little; nothing is asked before its Boot was answered (``facts/ocpp.md`` §0.11).

        Raises:
            Unreachable: it is not connected.
        """
        if (charge_point := self.present) is not None and charge_point.boot_answered:
            return self._seen(charge_point)
        return await self.wait_back(self.timings.present_s)

    async def wait_back(self, timeout_s: float) -> ChargePoint:
        """Its connection, with its Boot answered or none sent.

        Raises:
            Unreachable: it did not dial in within ``timeout_s``, or was refused; the finding says which.
        """
        deadline = time.monotonic() + timeout_s
        while True:
            try:
                back = await self.csms.wait_for(self.identity, max(0.0, deadline - time.monotonic()))
            except NotDialledIn as fault:
                raise Unreachable(fault.finding) from None
            # The CSMS may still hold the link that has just ended.
            if back.connected or time.monotonic() > deadline + _SWEEP_S:
                return self._seen(back)
            await asyncio.sleep(_SWEEP_S)

    async def ask(
        self, action: str, payload: Mapping[str, object], timeout_s: float | None = None
    ) -> Mapping[str, object]:
        """Calls the charger.

        Raises:
            Unreachable: it is not connected, and nothing was sent.
            LinkLost: the link ended before the answer.
            CallRefused, CallTimedOut, CallGarbled: see ``ocppj.session``.
        """
        charge_point = await self.here()
        try:
            return await charge_point.call(action, payload, timeout_s or self.timings.call_s)
        except LinkClosed as fault:
            raise LinkLost(fault.finding) from None

    async def is_gone(self, charge_point: ChargePoint, within_s: float) -> bool:
        """Whether this very connection has ended within ``within_s``."""
        try:
            async with asyncio.timeout(within_s):
                await charge_point.closed.wait()
        except TimeoutError:
            return False
        return True

    def hear_promises(self, heard: Callable[[str, str], None]) -> Callable[[], None]:
        """Tells ``heard`` of each answer from now on; returns how to end that."""
        self.hear_promise = heard

        def end() -> None:
            if self.hear_promise is heard:
                self.hear_promise = unheard

        return end

    def _seen(self, charge_point: ChargePoint) -> ChargePoint:
        """Keeps what its last Boot told: a charger that reconnects need not send another one."""
        self.last_identity = self.last_identity.merged_with(charge_point.told_identity)
        return charge_point


def unheard(_action: str, _word: str) -> None:
    """For promises that nobody waits for."""
