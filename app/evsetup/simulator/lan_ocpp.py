"""The OCPP 1.6 client of a simulated charger whose OCPP settings are kept by its web server."""

from __future__ import annotations

from evsetup.simulator.charge_point import ChargePoint, Nameplate
from evsetup.simulator.dialling import Destination
from evsetup.simulator.lan_charger import LanCharger
from evsetup.simulator.ocpp_configuration import OcppConfiguration, standard_keys


def ocpp_client(charger: LanCharger, nameplate: Nameplate, destination: Destination, firmware: str) -> ChargePoint:
    """A client that dials ``destination``; its profiles are Core and SmartCharging, and TriggerMessage."""
    keys = standard_keys(charger.outlet.phases, ("Core", "RemoteTrigger", "SmartCharging"))
    return ChargePoint(
        nameplate,
        flash=charger.flash,
        outlet=charger.outlet,
        configuration=OcppConfiguration(charger.flash, keys),
        destination=lambda: destination,
        firmware=firmware,
        pace=charger.pace,
        quirks=charger.quirks,
    )
