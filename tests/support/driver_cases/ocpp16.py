"""OCPP 1.6: a simulated charger with a key that dials in to the commissioning CSMS, and is asked there.

It says unasked who it is, in its BootNotification: no round trip is the fewest.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.dial_in_door import DialInDoor
from tests.support.driver_contract import Bench, DriverCase, what_it_holds
from tests.support.ocpp_wire import OcppWire

from evsetup.cards.shelf import load_shelf
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.ocpp16_link import Ocpp16Timings
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp16_charger import VENDOR, Backend, Ocpp16Charger
from evsetup.simulator.quirks import Pace

NAME = "AC22-00417"
KEY = Secret("the-old-key-of-20-ch")
QUICK = Ocpp16Timings(call_s=1, full_read_s=1, key_s=1, present_s=20, drop_s=2, reconnect_s=20, soft_s=10)


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with CommissioningCsms() as csms, OcppWire(csms.url).listening() as relay:
        door = DialInDoor(csms, NAME, KEY)
        backend = Backend(f"ws://127.0.0.1:{relay.port}/old", NAME, KEY)
        async with Ocpp16Charger(backend, flash=Flash(), serial=NAME, pace=Pace(20)):

            async def opened(password: str | None) -> Driver:
                await door.opened(password)
                return Ocpp16(NAME, csms, load_shelf().card("generic-ocpp16"), QUICK)

            yield Bench(relay, opened, address=f"ws://127.0.0.1:{relay.port}/new")


CASE = DriverCase(
    name=Ocpp16.name,
    vendor=VENDOR,
    serial=NAME,
    wanted=Settings({Setting.KEY: Secret("Kf3-pq8sZ1mX0vB7tL2w"), Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp"}),
    never_sent=(
        (Setting.IDENTITY, "BAY 07"),
        (Setting.KEY, Secret("short")),
        (Setting.KEY, Secret("a key of more than twenty")),
        (Setting.CSMS_URL, "wss://csms.example/" + "x" * 500),
        (Setting.WIFI_SSID, "Car park"),
    ),
    trips=0,
    why="its BootNotification tells it unasked",
    bench=bench,
    protected=True,
    unreadable=frozenset({Setting.KEY}),
    noise=(
        b"\x00\xff\xfe GURU MEDITATION",
        b"<html>",
        b"[" * 100_000,
        b'[3,"{id}",["configurationKey"]]',
        b'[4,"{id}",{},[]]',
    ),
    flood=b'[3,"{id}",{"configurationKey":[{"key":"',
    drip=b'[3,"{id}",{"configurationKey":[{"key":"',
    capped=False,
    busy_answer=b'[4,"{id}","InternalError","busy",{}]',
    ask=what_it_holds,
)
