"""Which driver there is for an endpoint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from evsetup.cards.charger_card import ChargerCard
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.sighting import Endpoint, Way
from evsetup.domain.text import text
from evsetup.drivers.alfen_http import AlfenHttp
from evsetup.drivers.driver import Driver
from evsetup.drivers.everest_mqtt import EverestMqtt
from evsetup.drivers.go_e_http import GoEHttp
from evsetup.drivers.improv_serial import ImprovSerial
from evsetup.drivers.lrt_http import LrtHttp
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.openevse_http import OpenEvseHttp
from evsetup.drivers.openevse_rapi import OpenEvseRapi, OpenEvseRapiHttp
from evsetup.drivers.openevse_serial import OpenEvseSerial
from evsetup.drivers.rapi_line import RapiOverHttp, RapiOverSerial
from evsetup.drivers.smartevse_http import SmartEvseHttp
from evsetup.drivers.warp_http import WarpHttp
from evsetup.drivers.webasto_next_http import WebastoNextHttp
from evsetup.links.http import Credentials, HttpLink
from evsetup.links.mqtt import MqttLink
from evsetup.links.serial_link import SerialLink
from evsetup.links.server_trust import ServerTrust
from evsetup.ocppj.csms import CommissioningCsms

_OVER_HTTP: Mapping[str, Callable[[str, Credentials | None, ServerTrust | None], Driver]] = {
    AlfenHttp.name: lambda url, login, trust: AlfenHttp(
        HttpLink(url, credentials=login, trust=trust, one_connection=True)
    ),
    GoEHttp.name: lambda url, login, trust: GoEHttp(HttpLink(url, trust=trust)),
    LrtHttp.name: lambda url, login, trust: LrtHttp(HttpLink(url, credentials=login, trust=trust)),
    OpenEvseHttp.name: lambda url, login, trust: OpenEvseHttp(HttpLink(url, credentials=login, trust=trust)),
    OpenEvseRapiHttp.name: lambda url, login, trust: OpenEvseRapiHttp(
        RapiOverHttp(HttpLink(url, credentials=login, trust=trust))
    ),
    SmartEvseHttp.name: lambda url, login, trust: SmartEvseHttp(HttpLink(url, trust=trust)),
    WarpHttp.name: lambda url, login, trust: WarpHttp(HttpLink(url, credentials=login, trust=trust, digest=True)),
    WebastoNextHttp.name: lambda url, login, trust: WebastoNextHttp(HttpLink(url, credentials=login, trust=trust)),
}
_OVER_SERIAL: Mapping[str, Callable[[SerialLink], Driver]] = {
    OpenEvseSerial.name: OpenEvseSerial,
    OpenEvseRapi.name: lambda link: OpenEvseRapi(RapiOverSerial(link)),
    ImprovSerial.name: ImprovSerial,
}

WAYS = {
    **dict.fromkeys(_OVER_HTTP, Way.HTTP),
    **dict.fromkeys(_OVER_SERIAL, Way.SERIAL),
    EverestMqtt.name: Way.MQTT,
    Ocpp16.name: Way.OCPP,
    Ocpp2.name: Way.OCPP,
}
"""Every driver by the name that cards use, with the way by which it reaches a charger."""

_MODEM_PROBES_S = 20.0


class NoDriver(Fault):
    """Nothing in this program can change a charger of this family in this way."""


async def open_driver(
    endpoint: Endpoint,
    *,
    credentials: Credentials | None,
    csms: CommissioningCsms | None,
    card: ChargerCard,
    trust: ServerTrust | None = None,
) -> Driver:
    """The best driver of ``card`` for ``endpoint``, its link open where the way has one. Close it when done.

    ``trust`` is what is known of an https charger; the link writes its first certificate into it.

    Raises:
        NoDriver: the card names none for this way, or the endpoint cannot be one.
        LinkFault: the serial port cannot be opened.
    """
    if endpoint.way is Way.OCPP and csms is not None and _speaks_2(endpoint.address, csms, card):
        return Ocpp2(endpoint.address, csms, card)
    name = next((name for name in card.drivers if WAYS.get(name) is endpoint.way), "")
    if (over_http := _OVER_HTTP.get(name)) is not None:
        try:
            return over_http(endpoint.address, credentials, trust)
        except ValueError:
            raise NoDriver(_no_address(endpoint)) from None
    if (over_serial := _OVER_SERIAL.get(name)) is not None:
        link = SerialLink(endpoint.address, patience_s=_MODEM_PROBES_S)
        await link.open()
        return over_serial(link)
    if name == EverestMqtt.name:
        return _everest(endpoint, credentials)
    # Whatever its card says of other ways: a charger that has dialled in speaks OCPP, and its card knows its keys.
    if endpoint.way is Way.OCPP and csms is not None:
        return Ocpp16(endpoint.address, csms, card)
    raise NoDriver(_no_driver(card, endpoint))


def _everest(endpoint: Endpoint, credentials: Credentials | None) -> EverestMqtt:
    """What stands behind the broker's address names the interface, where more than one answers there."""
    try:
        link = MqttLink(
            endpoint.address,
            user=credentials.user if credentials else "",
            password=credentials.password if credentials else None,
        )
    except ValueError:
        raise NoDriver(_no_address(endpoint)) from None
    return EverestMqtt(link, urlsplit(endpoint.address).path.strip("/"))


def control_over_ocpp(identity: str, csms: CommissioningCsms, card: ChargerCard) -> Ocpp16 | Ocpp2:
    """What controls a charger on the commissioning CSMS, in the version that it speaks there."""
    return (Ocpp2 if _speaks_2(identity, csms, card) else Ocpp16)(identity, csms, card)


def _speaks_2(identity: str, csms: CommissioningCsms, card: ChargerCard) -> bool:
    """Whether it speaks 2.x: its link says so; while it is away, its card does. All of 2.x is in the standard: any card will do."""
    here = csms.charge_points.get(identity)
    if here is not None:
        return here.version is not OcppVersion.V16
    return Ocpp2.name in card.drivers and Ocpp16.name not in card.drivers


def _no_driver(card: ChargerCard, endpoint: Endpoint) -> Finding:
    return Finding(
        "driver.none",
        Severity.PROBLEM,
        text("drivers", "{family} cannot be set up over {way}.", family=card.family, way=endpoint.way.value),
        text("drivers", "This program knows no local interface of this family for that."),
        (
            text("drivers", "Use the maker's own web page or app with the values shown here."),
            text("drivers", "Or let the charger dial in to this laptop over OCPP."),
        ),
    )


def _no_address(endpoint: Endpoint) -> Finding:
    return Finding(
        "driver.no-address",
        Severity.PROBLEM,
        text("drivers", "{address} is not the address of a web page.", address=endpoint.address),
        text("drivers", "Nothing was sent."),
        (text("drivers", "Type the address as http://192.168.1.50 or as a name."),),
    )
