"""The plan of a site, written for a spreadsheet: it comes back unchanged, and nothing in it is ever computed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from evsetup.commissioning.bay_plan.columns import BayField
from evsetup.commissioning.bay_plan.faults import BayPlanNotWritten
from evsetup.storage.atomic_file import replace_file
from evsetup.storage.records import Bay, ChargerRecord
from evsetup.storage.site_file import SiteFile

_COMPUTED = re.compile(r"'*[=+\-@]")
"""What a spreadsheet would compute, and what was kept from being computed before: it must come back as it was."""
_FOUND = ("found_vendor", "found_model", "found_serial", "found_firmware", "state")


def written(bays: Iterable[Bay], chargers: Mapping[str, ChargerRecord], *, separator: str = ",") -> bytes:
    """The bays as CSV in UTF-8 with a mark, by which spreadsheets know it; behind the plan stands what was found.

    ``chargers`` by id. A cell that a spreadsheet would take for a formula begins with ``'``, which reading takes off again.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator)
    writer.writerow([*(field.value for field in BayField), *_FOUND])
    for bay in bays:
        charger = chargers.get(bay.charger_id)
        writer.writerow([_safe(cell) for cell in (*_planned(bay), *_found(charger))])
    return out.getvalue().encode("utf-8-sig", errors="replace")


def save(site: SiteFile, path: Path, *, separator: str = ",") -> int:
    """Writes the plan of the site to ``path``; how many bays it has. Blocks.

    Raises:
        BayPlanNotWritten: the file cannot be written.
        SiteFileFault: the site cannot be read.
    """
    bays = site.bays()
    content = written(bays, {charger.id: charger for charger in site.chargers()}, separator=separator)
    try:
        replace_file(path, content, for_others=True)
    except OSError as error:
        raise BayPlanNotWritten(path.name, error.strerror or type(error).__name__) from None
    return len(bays)


def _planned(bay: Bay) -> tuple[str, ...]:
    return (
        bay.label,
        bay.expected_model,
        bay.expected_serial,
        bay.identity,
        "" if bay.breaker_a is None else f"{bay.breaker_a:g}",
        "" if bay.phases is None else str(bay.phases),
        bay.location,
        bay.note,
    )


def _found(charger: ChargerRecord | None) -> tuple[str, ...]:
    if charger is None:
        return ("",) * len(_FOUND)
    who = charger.identity
    return who.vendor, who.model, who.serial, who.firmware, charger.state.value


def _safe(cell: str) -> str:
    return f"'{cell}" if _COMPUTED.match(cell) else cell
