"""What was told of the wiring of a charger, in the site file: each telling is a record, the later one counts more.

A record of ``KIND`` has the shape ``{"set": {field name: number, text, or null}}`` and holds what was changed in it alone;
``null`` takes a value away. So what two laptops told stands together after a merge.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from evsetup.commissioning.installation.fields import BY_NAME, Value
from evsetup.domain.settings import Setting
from evsetup.domain.variable import VariableName
from evsetup.storage.site_file import SiteFile

KIND = "installation"

Values = Mapping[str, Value]


def told_values(site: SiteFile, charger_id: str) -> dict[str, Value]:
    """What is declared of a charger now, in the order of the form (blocking)."""
    values: dict[str, Value] = {}
    for record in site.records(charger_id, KIND):
        changes = record.content.get("set")
        for name, value in changes.items() if isinstance(changes, dict) else ():
            if name not in BY_NAME:
                continue  # A newer program's.
            if value is None:
                values.pop(name, None)
            elif isinstance(value, str | int | float):
                values[name] = value if isinstance(value, str) else float(value)
    return {name: values[name] for name in BY_NAME if name in values}


def tell(site: SiteFile, charger_id: str, wanted: Mapping[str, Value | None], at: datetime | None = None) -> bool:
    """Keeps what differs from what is kept; whether anything did (blocking).

    Raises:
        SiteFileFault: it cannot be written.
    """
    known = told_values(site, charger_id)
    changes = {name: value for name, value in wanted.items() if known.get(name) != value}
    if changes:
        site.put_record(charger_id, KIND, at or datetime.now(UTC), {"set": changes})
    return bool(changes)


def read_values(site: SiteFile, charger_id: str) -> dict[str, Value]:
    """The same fields as the charger itself told them last, as far as it does (blocking)."""
    found: dict[str, Value] = {}
    snapshots = site.snapshots(charger_id)
    limit = snapshots[-1].settings.get(Setting.MAX_CURRENT) if snapshots else None
    if isinstance(limit, int | float):
        found["max-current"] = float(limit)
    saved = site.saved_variables(charger_id)
    variables = site.variables(saved[-1].number) if saved else None
    for name, variable in variables.variables.items() if variables is not None else ():
        if isinstance(variable.value, str) and variable.value:
            _of_variable(found, name, variable.value)
    return found


def _of_variable(found: dict[str, Value], name: VariableName, value: str) -> None:
    """``ConnectorPhaseRotation`` of OCPP 1.6 (``0.RST,1.RST``), ``PhaseRotation`` and ``SupplyPhases`` of 2.x."""
    match name.variable.casefold():
        case "connectorphaserotation":
            told = {part.rpartition(".")[2].strip().upper() for part in value.split(",")} - {
                "",
                "NOTAPPLICABLE",
                "UNKNOWN",
            }
            if told:
                found["rotation"] = "/".join(sorted(told))
        case "phaserotation" if "rotation" not in found:
            found["rotation"] = value.strip().upper()
        case "supplyphases" if "phases" not in found and value.strip() in {"1", "2", "3"}:
            found["phases"] = float(value)
