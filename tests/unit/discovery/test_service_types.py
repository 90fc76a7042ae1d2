"""Which announcements of types that no card names are of chargers."""

from __future__ import annotations

import pytest

from evsetup.cards.shelf import load_shelf
from evsetup.discovery.mdns import service_types
from evsetup.discovery.service_types import known_service


def test_every_type_of_the_facts_is_asked_for() -> None:
    assert set(service_types(load_shelf())) >= {
        "_openevse._tcp",
        "_alfen._tcp",
        "_lolo3._http._tcp",
        "_go-e_go-eCharger._tcp",
        "_go-e_go-eCharger_V4._tcp",
        "_go-e_controller._tcp",
        "_tf-warp-cm._udp",
        "_http._tcp",
        "_ship._tcp",
        "_nrgkick._tcp",
        "_technove-stations._tcp",
        "_chargebridge._udp",
        "_matterc._udp",
        "_matter._tcp",
        "_ssh._tcp",
    }


@pytest.mark.parametrize(
    ("service", "instance", "txt", "is_charger"),
    [
        ("_ship._tcp", "x", {"type": "ChargingStation"}, True),
        ("_ship._tcp", "x", {"type": "Wallbox"}, True),
        ("_ship._tcp", "x", {"type": "Charger"}, True),
        ("_ship._tcp", "x", {"cat": "1,3"}, True),
        ("_ship._tcp", "x", {"cat": "13"}, False),
        ("_ship._tcp", "x", {"type": "HeatPump"}, False),
        ("_ship._tcp", "x", {}, False),
        ("_matterc._udp", "0123456789ABCDEF", {"dt": "1292"}, True),
        ("_matterc._udp", "0123456789ABCDEF", {}, True),
        ("_matterc._udp", "0123456789ABCDEF", {"dt": "256"}, False),
        ("_matter._tcp", "0123456789ABCDEF-01", {}, False),
        ("_matter._tcp", "0123456789ABCDEF-01", {"dt": "1292"}, True),
        ("_ssh._tcp", "Smappee1000000000", {}, True),
        ("_ssh._tcp", "nas", {}, False),
        ("_http._tcp", "lektrico_1P7K", {}, True),
        ("_http._tcp", "evse", {}, True),
        ("_http._tcp", "evse-cam", {}, False),
        ("_chargebridge._udp", "cb", {"board_type": "CB-CCS-EVSE-LU"}, True),
        ("_modbus._tcp", "charger", {}, False),
        ("_ocpp._tcp", "charger", {}, False),
    ],
)
def test_only_what_says_that_it_charges_is_shown(
    service: str, instance: str, txt: dict[str, str], is_charger: bool
) -> None:
    assert (known_service(service, instance, txt) is not None) is is_charger
