"""The wiring of all chargers of a site: read from its file, checked, and wished of the chargers where they can be told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from evsetup.commissioning.installation.check import TOPIC, Wiring, contradictions
from evsetup.commissioning.installation.fields import Value
from evsetup.commissioning.installation.kept import Values, read_values, tell, told_values
from evsetup.domain.finding import Finding
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue
from evsetup.domain.template import Level, Template
from evsetup.domain.variable import Snapshot, VariableName
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile


def wirings(site: SiteFile) -> dict[str, Wiring]:
    """By the id of the charger (blocking)."""
    bays = {bay.charger_id: bay for bay in site.bays() if bay.charger_id}
    return {
        record.id: Wiring(
            bays[record.id].label if record.id in bays else record.label,
            told_values(site, record.id),
            read_values(site, record.id),
            bays.get(record.id),
        )
        for record in site.chargers()
    }


def checked(site: SiteFile, charger_id: str) -> tuple[Finding, ...]:
    """What contradicts what at one charger (blocking). Nothing is written."""
    everybody = wirings(site)
    return contradictions(everybody[charger_id], tuple(everybody.values()))


def tell_and_check(site: SiteFile, charger_id: str, wanted: Mapping[str, Value | None]) -> tuple[Finding, ...]:
    """Keeps what was told, and what it contradicts as the findings of the charger, and of those that share its group (blocking)."""
    tell(site, charger_id, wanted)
    everybody = wirings(site)
    for number, wiring in everybody.items():
        found = contradictions(wiring, tuple(everybody.values()))
        known = tuple(kept.finding for kept in site.findings(number) if kept.topic == TOPIC)
        if found != known:
            site.put_findings(number, TOPIC, found, datetime.now(UTC))
    return contradictions(everybody[charger_id], tuple(everybody.values()))


def wish(site: SiteFile, bay: Bay, declared: Values) -> Template:
    """Puts what a charger can be told into the template of its bay: the next plan shows it, writes it, and reads it back (blocking).

    Where the charger has no such setting, the plan leaves it to a person.
    """
    kept = next((one for one in site.templates() if one.level is Level.BAY and one.place == bay.id), None)
    template = kept or Template(Level.BAY, bay.id)
    settings: dict[Setting, SettingValue] = {}
    if isinstance(limit := declared.get("max-current"), float):
        settings[Setting.MAX_CURRENT] = int(limit) if limit == int(limit) else limit
    variables = dict(template.variables)
    if isinstance(rotation := declared.get("rotation"), str):
        saved = site.saved_variables(bay.charger_id)
        name, value = _rotation(rotation, site.variables(saved[-1].number) if saved else None)
        variables[name] = value
    made = Template(Level.BAY, bay.id, Settings({**template.settings, **settings}), variables)
    site.put_template(made)
    return made


def _rotation(rotation: str, shown: Snapshot | None) -> tuple[str, str]:
    """Under which name and in which form the charger takes the order of its phases."""
    if shown is not None and shown.version is not OcppVersion.V16:
        return "ChargingStation.PhaseRotation", rotation
    key = shown.variables.get(VariableName("ConnectorPhaseRotation")) if shown is not None else None
    told = key.value if key is not None and isinstance(key.value, str) else ""
    connectors = [part.partition(".")[0].strip() for part in told.split(",") if "." in part]
    # 0 stands for the charger as a whole (OCPP 1.6 §9.1.7).
    return "ConnectorPhaseRotation", ",".join(f"{connector}.{rotation}" for connector in connectors or ["0"])
