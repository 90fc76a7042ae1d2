"""The charger of a site file that a person names: by its bay, its label, its identity or its serial."""

from __future__ import annotations

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.identity import same_serial
from evsetup.domain.text import text
from evsetup.storage.site_file import SiteFile


def charger_named(site: SiteFile, reference: str) -> str:
    """The charger's id (blocking).

    Raises:
        Fault: the site knows no such charger.
    """
    for bay in site.bays():
        if reference in {bay.label, bay.identity} and bay.charger_id:
            return bay.charger_id
    for record in site.chargers():
        if reference in {record.label, record.id, record.identity.charge_point_identity}:
            return record.id
        if record.endpoint is not None and reference in {record.endpoint.address, f"ocpp:{record.endpoint.address}"}:
            return record.id
        if same_serial(reference, record.identity.serial):
            return record.id
    raise Fault(
        Finding(
            "site.no-charger",
            Severity.PROBLEM,
            text("commissioning", "“{reference}” is no charger of this site.", reference=reference),
            text("commissioning", "Nothing was read or written."),
            (text("commissioning", "Name its bay, its label, its identity or its serial number."),),
        )
    )
