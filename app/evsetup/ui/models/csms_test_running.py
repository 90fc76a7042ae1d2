"""Which steps of a test run now, seen from those that have ended: the probe tells ends, not beginnings.

As the probe goes (``ocppj.probe.run``, ``entering``): link, sign-in page, proxy and name at once; then the connection; then, beside
the clock, one road. On it version and key come late: both need a second look at the door, when the talk behind it is over.
"""

from __future__ import annotations

from collections.abc import Mapping

from evsetup.domain.finding import Finding
from evsetup.ocppj.probe.steps import Extent, ProbeStep

_AT_ONCE = (ProbeStep.LINK, ProbeStep.PORTAL, ProbeStep.PROXY, ProbeStep.NAME)
_ROAD = (
    ProbeStep.CERTIFICATE,
    ProbeStep.UPGRADE,
    ProbeStep.BOOT,
    ProbeStep.HEARTBEAT,
    ProbeStep.PING,
    ProbeStep.SIZE,
    ProbeStep.RECONNECT,
    ProbeStep.KEY,
    ProbeStep.HOLD,
)
_TALK = _ROAD[2:7]
_SECOND_LOOK = (ProbeStep.SUBPROTOCOL, ProbeStep.KEY)


def running_steps(seen: Mapping[ProbeStep, Finding], extent: Extent) -> frozenset[ProbeStep]:
    """The steps that have begun and not ended, as far as the ended ones tell."""
    if ProbeStep.ADDRESS not in seen:
        return frozenset({ProbeStep.ADDRESS})
    if seen[ProbeStep.ADDRESS].severity.fails:
        return frozenset()
    running = {step for step in _AT_ONCE if step not in seen}
    reached = any(step in seen for step in _ROAD)
    name, connection = seen.get(ProbeStep.NAME), seen.get(ProbeStep.CONNECTION)
    if not reached and (name is None or name.severity.fails):
        return frozenset(running)
    if connection is None:
        running.add(ProbeStep.CONNECTION)
    if not reached and (connection is None or connection.severity.fails):
        return frozenset(running)
    if ProbeStep.CLOCK not in seen:
        running.add(ProbeStep.CLOCK)
    return frozenset(running | _on_the_road(seen, extent))


def _on_the_road(seen: Mapping[ProbeStep, Finding], extent: Extent) -> set[ProbeStep]:
    road = (
        [step for step in _ROAD if step not in _TALK and step is not ProbeStep.HOLD]
        if extent is Extent.LOG_IN
        else _ROAD
    )
    last = max((at for at, step in enumerate(road) if step in seen), default=-1)
    if last >= 0 and seen[road[last]].severity.fails:
        # A talk that fails is still followed by the second look.
        return {step for step in _SECOND_LOOK if step not in seen} if road[last] in _TALK else set()
    now = {road[last + 1]} if last + 1 < len(road) else set()
    if ProbeStep.KEY in now:
        late = (*_SECOND_LOOK, ProbeStep.SIZE) if ProbeStep.PING in seen else _SECOND_LOOK
        now |= {step for step in late if step not in seen}
    return now
