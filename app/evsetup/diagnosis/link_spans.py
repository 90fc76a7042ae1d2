"""When each charger of a recording was connected, and when it was turned away: found from the index alone, at any time."""

from __future__ import annotations

from dataclasses import dataclass, field

from evsetup.diagnosis.trace_index import TraceIndex
from evsetup.diagnosis.trace_row import RowKind


@dataclass(frozen=True, slots=True)
class LinkStretch:
    """A charger was connected from the one moment to the other, microseconds since 1970 UTC. ``code`` is the close code, empty where
    the recording, or the next link, came before an end."""

    row: int
    begins_us: int
    ends_us: int
    code: str


@dataclass(slots=True)
class LinkLane:
    """One charger: its links, and the moments (with row and status) when it was not let in."""

    charger: str
    links: list[LinkStretch] = field(default_factory=list)
    refused: list[tuple[int, int, str]] = field(default_factory=list)

    @property
    def losses(self) -> int:
        """How often a link ended otherwise than in order (1000, 1001)."""
        return sum(link.code not in {"", "1000", "1001"} for link in self.links)


def link_lanes(index: TraceIndex, most: int = 200) -> list[LinkLane]:
    """The first ``most`` chargers, in the order in which they come."""
    lanes: dict[int, LinkLane] = {}
    open_links: dict[int, tuple[int, int]] = {}
    last_us = index.at[len(index) - 1] if len(index) else 0

    def end(charger: int, ends_us: int, code: str) -> None:
        if (begun := open_links.pop(charger, None)) is not None:
            lanes[charger].links.append(LinkStretch(begun[0], begun[1], ends_us, code))

    for row in index.link_rows():
        charger, at_us = index.charger[row], index.at[row]
        if charger not in lanes:
            if len(lanes) >= most:
                continue
            lanes[charger] = LinkLane(index.chargers.known[charger])
        match index.kind(row):
            case RowKind.OPENED:
                end(charger, at_us, "")
                open_links[charger] = (row, at_us)
            case RowKind.CLOSED:
                end(charger, at_us, index.statuses.known[index.status[row]])
            case RowKind.REFUSED:
                lanes[charger].refused.append((row, at_us, index.statuses.known[index.status[row]]))
    for charger in tuple(open_links):
        end(charger, last_us, "")
    return list(lanes.values())
