"""What was asked of a charger live, in the report: the newest of each deed, with its promise and its proof, as tested."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evsetup.commissioning.live.deeds import DeedKind, Standing
from evsetup.commissioning.live.record import KIND, KeptDeed, kept_in
from evsetup.domain.text import verbatim
from evsetup.report.model import ChargerSection, TestLine, Verdict
from evsetup.storage.records import KeptRecord

_VERDICTS = {
    Standing.SEEN: Verdict.PASSED,
    Standing.NOT_SEEN: Verdict.FAILED,
    Standing.FAILED: Verdict.FAILED,
}
"""What was only accepted, refused, or not waited for says neither that the charger can do it nor that it cannot."""


def with_deeds(section: ChargerSection, records: Sequence[KeptRecord]) -> ChargerSection:
    """The section with what was asked live; unchanged where nothing ever was."""
    newest: dict[tuple[DeedKind, int, str], tuple[KeptDeed, KeptRecord]] = {}
    for record in records:
        if record.kind == KIND and (kept := kept_in(record.content)) is not None:
            newest[kept.deed.kind, kept.deed.connector, kept.deed.message] = (kept, record)
    lines = [_line(kept, record) for kept, record in newest.values()]
    return replace(section, tests=(*section.tests, *lines)) if lines else section


def _line(kept: KeptDeed, record: KeptRecord) -> TestLine:
    seen = kept.seen if kept.ended_after_s is None else f"{kept.seen} ({kept.ended_after_s:.1f} s)"
    power = f"{kept.power_w / 1000:.2f} kW" if kept.power_w is not None else ""
    said = " → ".join(filter(None, (kept.promise, seen, power)))
    verdict = _VERDICTS.get(kept.standing, Verdict.UNKNOWN)
    return TestLine(f"live {kept.deed.kind.value}", kept.deed.words, verdict, verbatim(said), record.at)
