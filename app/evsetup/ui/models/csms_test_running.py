"""Which steps of a test run now, seen from those that have ended: the probe tells ends, not beginnings.

As the probe goes (``ocppj.probe.run``): link, sign-in page, proxy and name at once; then the connection; then, beside the clock,
one road from the certificate to the idle connection, where each step needs the one before.
"""

from __future__ import annotations

from collections.abc import Mapping

from evsetup.domain.finding import Finding
from evsetup.ocppj.probe.steps import Extent, ProbeStep

_AT_ONCE = (ProbeStep.LINK, ProbeStep.PORTAL, ProbeStep.PROXY, ProbeStep.NAME)
_ROAD = (
    ProbeStep.CERTIFICATE,
    ProbeStep.UPGRADE,
    ProbeStep.SUBPROTOCOL,
    ProbeStep.KEY,
    ProbeStep.BOOT,
    ProbeStep.HEARTBEAT,
    ProbeStep.PING,
    ProbeStep.SIZE,
    ProbeStep.RECONNECT,
    ProbeStep.HOLD,
)


def running_steps(seen: Mapping[ProbeStep, Finding], extent: Extent) -> frozenset[ProbeStep]:
    """The steps that have begun and not ended, as far as the ended ones tell."""
    if ProbeStep.ADDRESS not in seen:
        return frozenset({ProbeStep.ADDRESS})
    if seen[ProbeStep.ADDRESS].severity.fails:
        return frozenset()
    road = _ROAD[: _ROAD.index(ProbeStep.BOOT)] if extent is Extent.LOG_IN else _ROAD
    last = max((at for at, step in enumerate(road) if step in seen), default=-1)
    running = {step for step in _AT_ONCE if step not in seen}
    name, connection = seen.get(ProbeStep.NAME), seen.get(ProbeStep.CONNECTION)
    if last < 0 and (name is None or name.severity.fails):
        return frozenset(running)
    if connection is None:
        running.add(ProbeStep.CONNECTION)
    if last < 0 and (connection is None or connection.severity.fails):
        return frozenset(running)
    if ProbeStep.CLOCK not in seen:
        running.add(ProbeStep.CLOCK)
    ended = last >= 0 and seen[road[last]].severity.fails
    if not ended and last + 1 < len(road):
        running.add(road[last + 1])
    return frozenset(running)
