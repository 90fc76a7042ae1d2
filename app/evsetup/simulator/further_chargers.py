"""The further chargers that a demo site can have: each by the id of its card, with a web server of its own.

They announce nothing; whoever wants one asks for it and is told its address.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from typing import Final

from evsetup.domain.secret import Secret
from evsetup.links.tls import IssuedCertificate, TemporaryAuthority, server_context
from evsetup.simulator.alfen import Alfen, AlfenWeb
from evsetup.simulator.flash import Flash
from evsetup.simulator.go_e import GoE, GoEPlate, GoEWeb
from evsetup.simulator.lan_web import LanWeb
from evsetup.simulator.lrt import Lrt, LrtWeb
from evsetup.simulator.quirks import Pace, Quirks
from evsetup.simulator.smartevse import SmartEvse, SmartEvseWeb
from evsetup.simulator.warp import Warp
from evsetup.simulator.warp_web import WarpWeb
from evsetup.simulator.webasto_next import WebastoNext, WebastoNextWeb

USER: Final = "admin"
"""Who logs in to those that ask."""

_Make = Callable[[Flash, Pace, Quirks, str, int, str], LanWeb]


def _own_https(maker: str, flash: Flash, interface: str) -> ssl.SSLContext:
    """Its certificate is its own, and the same after a restart of the demo."""
    chain, key = flash.text("certificate"), Secret(flash.text("certificate_key"))
    if not chain or not key:
        made = TemporaryAuthority.create(maker).issue([interface])
        chain, key = made.chain_pem, made.key_pem
        flash.write(certificate=chain, certificate_key=key.reveal())
    return server_context(IssuedCertificate(chain, key))


def _alfen(flash: Flash, pace: Pace, quirks: Quirks, interface: str, port: int, password: str) -> LanWeb:
    tls = _own_https("Alfen", flash, interface)
    return AlfenWeb(Alfen(flash=flash, pace=pace, quirks=quirks), interface, port, password=password, tls=tls)


def _webasto_next(flash: Flash, pace: Pace, quirks: Quirks, interface: str, port: int, password: str) -> LanWeb:
    tls = _own_https("Webasto", flash, interface)
    charger = WebastoNext(flash=flash, pace=pace, quirks=quirks)
    return WebastoNextWeb(charger, interface, port, password=password, tls=tls)


FURTHER: Final[Mapping[str, _Make]] = {
    "alfen": _alfen,
    "fronius-wattpilot": lambda flash, pace, quirks, interface, port, _: GoEWeb(
        GoE(GoEPlate("32450017", "wattpilot", 11, "fronius"), flash=flash, pace=pace, quirks=quirks), interface, port
    ),
    "go-e": lambda flash, pace, quirks, interface, port, _: GoEWeb(
        GoE(flash=flash, pace=pace, quirks=quirks), interface, port
    ),
    "lrt": lambda flash, pace, quirks, interface, port, password: LrtWeb(
        Lrt(flash=flash, pace=pace, quirks=quirks), interface, port, password=password
    ),
    "smartevse": lambda flash, pace, quirks, interface, port, _: SmartEvseWeb(
        SmartEvse(flash=flash, pace=pace, quirks=quirks), interface, port
    ),
    "warp": lambda flash, pace, quirks, interface, port, password: WarpWeb(
        Warp(flash=flash, pace=pace, quirks=quirks), interface, port, users={USER: password}
    ),
    "webasto-next": _webasto_next,
}
