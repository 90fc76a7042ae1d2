"""What is said of wishes that the charger's OCPP version has no word for."""

from __future__ import annotations

from evsetup.commissioning.wanted import Wanted
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.template import Level, Origin
from evsetup.domain.text import text, verbatim


def wish_findings(wanted: Wanted, version: OcppVersion | None) -> tuple[Finding, ...]:
    """One finding for each origin that wishes something under a name of another OCPP version."""
    if version is None:
        return ()
    by_origin: dict[Origin, list[str]] = {}
    for one in wanted.strangers:
        if one.origin.level is Level.COPIED:
            continue
        by_origin.setdefault(one.origin, []).append(f"{one.name} = {one.value}")
    return tuple(_no_pair(origin, ", ".join(names), version) for origin, names in by_origin.items())


def _no_pair(origin: Origin, names: str, version: OcppVersion) -> Finding:
    return Finding(
        "commissioning.wish.other-version",
        Severity.WARNING,
        text(
            "commissioning",
            "{origin} wishes {names}: under a name that OCPP {version} does not have.",
            origin=origin.words,
            names=verbatim(names),
            version=str(version),
        ),
        text("commissioning", "No setting that means the same is known here, so nothing is written for it."),
        (
            text(
                "commissioning",
                "Ask the operator what it wants of chargers that speak OCPP {version}.",
                version=str(version),
            ),
            text("commissioning", "Put that into a template for this model, under the charger's own name."),
        ),
    )
