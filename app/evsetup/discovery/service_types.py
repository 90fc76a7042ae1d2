"""Announced services by which a charger is found, and not set up: what they tell, with or without a charger card.

Facts: ``facts/chargers.md`` §12.1. EEBUS (SHIP) and Matter are spoken by many other things than chargers; what does not say
that it charges vehicles is not shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from evsetup.discovery.rows import SERVICE
from evsetup.domain.sighting import FoundCharger, Way
from evsetup.domain.text import Text, text

SHIP = "_ship._tcp"
MATTER = ("_matterc._udp", "_matter._tcp")
MATTER_EVSE = "1292"
"""The Matter device type of a charging station, 0x050C."""

_CHARGES = re.compile(r"charg(ing|er)|wallbox|evse", re.IGNORECASE)
_E_MOBILITY = "3"

_FIND_ONLY = text("discovery", "It can be seen on the network; this program knows no way to set it up from there.")


@dataclass(frozen=True, slots=True)
class KnownService:
    """One type. ``way`` is ``HTTP`` where the announced port is its own web server's, which its family may be set up by.

    ``names`` is an fnmatch pattern of the instance, ``identity`` says under which TXT key a field of an ``Identity`` stands.
    """

    service: str
    vendor: str = ""
    model: str = ""
    names: str = "*"
    identity: tuple[tuple[str, str], ...] = ()
    way: Way = Way.FIND_ONLY
    means: Text = _FIND_ONLY


_BRAND = (("vendor", "brand"), ("model", "model"), ("serial", "serial"))

KNOWN = (
    KnownService(
        "_go-e_controller._tcp", "go-e", "Controller", identity=(("serial", "serial"), ("firmware", "version"))
    ),
    KnownService("_nrgkick._tcp", "NRGkick", "Gen2"),
    KnownService("_technove-stations._tcp", "TechnoVE"),
    KnownService("_chargebridge._udp", "Pionix", "ChargeBridge", identity=(("model", "board_type"),)),
    KnownService("_ssh._tcp", "Smappee", names="smappee*"),
    KnownService("_http._tcp", "Lektrico", names="lektrico*"),
    KnownService(
        "_http._tcp",
        "esp32-evse",
        names="evse",
        means=text("discovery", "This firmware speaks no OCPP; it can be seen, and opened in a browser."),
    ),
    KnownService(
        SHIP,
        identity=_BRAND,
        means=text(
            "discovery",
            "It was seen by EEBUS (SHIP), which is for energy management: CSMS and key cannot be set by it. "
            "Its maker's own way, or OCPP, is needed.",
        ),
    ),
    *(
        KnownService(
            service,
            model="Matter",
            means=text(
                "discovery",
                "It was seen by Matter, which knows no OCPP: CSMS and key cannot be set by it. "
                "It shows itself so for some minutes after power-up only.",
            ),
        )
        for service in MATTER
    ),
)

SERVICES = tuple(sorted({known.service for known in KNOWN}))


def known_service(service: str, instance: str, txt: Mapping[str, str]) -> KnownService | None:
    """Which of these an announcement is; ``service`` without domain, ``txt`` by small keys. ``None``: no charger, for all we know."""
    named = [k for k in KNOWN if k.service == service and fnmatchcase(instance.casefold(), k.names)]
    if not named or (service == SHIP and not _charges_vehicles(txt)):
        return None
    return None if service in MATTER and not _may_be_evse(service, txt) else named[0]


def what_it_means(found: FoundCharger) -> Text | None:
    """What a person is told of a charger that was seen in no way by which it can be set up; ``None`` for all others."""
    if found.best_endpoint.way is not Way.FIND_ONLY:
        return None
    services = {dict(sighting.evidence).get(SERVICE, "") for sighting in found.sightings}
    nothing_else = None if found.card else _FIND_ONLY
    return next((known.means for known in KNOWN if known.service in services), nothing_else)


def is_only_found(service: str) -> bool:
    """Whether an announced port is of no use for setting a charger up, whatever card describes it."""
    return service != "_http._tcp" and service in SERVICES


def _charges_vehicles(txt: Mapping[str, str]) -> bool:
    categories = re.split(r"[^0-9]+", txt.get("cat", ""))
    return _E_MOBILITY in categories or _CHARGES.search(txt.get("type", "")) is not None


def _may_be_evse(service: str, txt: Mapping[str, str]) -> bool:
    """Its device type need not be told while it waits to be taken in, and is never told by one that was."""
    return txt.get("dt", MATTER_EVSE if service == MATTER[0] else "") == MATTER_EVSE
