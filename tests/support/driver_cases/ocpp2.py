"""OCPP 2.0.1 and 2.1: a simulated station with a key that dials in to the commissioning CSMS, and is asked there.

It says unasked who it is, in its BootNotification: no round trip is the fewest.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from tests.support.demo import ocpp2_simulator
from tests.support.dial_in_door import DialInDoor
from tests.support.driver_contract import Bench, DriverCase, what_it_holds
from tests.support.ocpp_wire import OcppWire

from evsetup.cards.shelf import GENERIC_2, load_shelf
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.drivers.ocpp2_link import Ocpp2Timings
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.ocpp2_charger import SERIALS, VENDOR

NAME = "AC22-00731"
KEY = Secret("the-old-key-of-20-ch")
QUICK = Ocpp2Timings(
    call_s=1, present_s=20, drop_s=2, reconnect_s=20, soft_s=10, report_s=1, late_s=0.5, idle_s=5, queue_s=5
)


def bench_of(version: OcppVersion) -> Callable[[], AbstractAsyncContextManager[Bench]]:
    @asynccontextmanager
    async def bench() -> AsyncIterator[Bench]:
        async with (
            CommissioningCsms(versions=tuple(OcppVersion)) as csms,
            OcppWire(csms.url).listening() as relay,
        ):
            door = DialInDoor(csms, NAME, KEY)
            async with ocpp2_simulator(f"ws://127.0.0.1:{relay.port}/old", NAME, KEY, version=version):

                async def opened(password: str | None) -> Driver:
                    await door.opened(password)
                    return Ocpp2(NAME, csms, load_shelf().card(GENERIC_2), QUICK)

                yield Bench(relay, opened, address=f"ws://127.0.0.1:{relay.port}/new")

    return bench


def case_of(version: OcppVersion, unreadable: frozenset[Setting]) -> DriverCase:
    return DriverCase(
        name=Ocpp2.name,
        version=str(version),
        vendor=VENDOR,
        serial=SERIALS[version],
        wanted=Settings({Setting.KEY: Secret("Kf3-pq8sZ1mX0vB7tL2w"), Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp"}),
        never_sent=(
            (Setting.IDENTITY, "BAY 07"),
            (Setting.KEY, Secret("short")),
            (Setting.KEY, Secret("this key is far too long for it, by two characters")),
            (Setting.WIFI_SSID, "Car park"),
        ),
        trips=0,
        why="its BootNotification tells it unasked",
        bench=bench_of(version),
        protected=True,
        unreadable=unreadable,
        noise=(
            b"\x00\xff\xfe GURU MEDITATION",
            b"<html>",
            b"[" * 100_000,
            b'[3,"{id}",["getVariableResult"]]',
            b'[4,"{id}",{},[]]',
        ),
        flood=b'[3,"{id}",{"getVariableResult":[{"attributeValue":"',
        drip=b'[3,"{id}",{"getVariableResult":[{"attributeValue":"',
        capped=False,
        busy_answer=b'[4,"{id}","InternalError","busy",{}]',
        ask=what_it_holds,
    )


CASES = (
    # 2.0.1 has no variable for the address of a slot.
    case_of(OcppVersion.V201, frozenset({Setting.KEY, Setting.CSMS_URL})),
    case_of(OcppVersion.V21, frozenset({Setting.KEY})),
)
