"""An update as the page tells it: what, how it stands, its time line."""

from __future__ import annotations

from evsetup.domain.text import text
from evsetup.firmware.update_states import UpdateState
from evsetup.storage.records import FirmwareJobRecord
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.firmware import TimeStep, UpdateLine

_LOOKS = {UpdateState.DONE: Look.OK, UpdateState.FAILED: Look.PROBLEM, UpdateState.UNKNOWN: Look.WARNING}
_WRITES = frozenset(
    {
        UpdateState.DOWNLOADING,
        UpdateState.DOWNLOADED,
        UpdateState.INSTALLING,
        UpdateState.REBOOTING,
        UpdateState.UNKNOWN,
    }
)
"""While it is in one of these, a charger may be writing its memory."""


def update_line(
    record: FirmwareJobRecord, label: str, steps: tuple[TimeStep, ...], size: int, now: int = 0
) -> UpdateLine:
    """``size`` is that of the image in bytes, 0 where the library has it no more; ``now`` how many bytes went out by now."""
    state = UpdateState(record.state)
    served = record.bytes_served if state.final else max(record.bytes_served, now)
    says = text(
        "ui",
        "{old} → {new}, bytes served: {served}",
        old=record.from_version or "?",
        new=record.to_version,
        served=served,
    )
    if record.way and record.way != "upload":
        says = text("ui", "{says}, by {way}", says=says, way=record.way)
    return UpdateLine(
        label,
        Chip(_LOOKS.get(state, Look.RUNNING), state.title),
        says,
        steps,
        served,
        size,
        running=not state.final,
        keep_power=state in _WRITES,
    )
