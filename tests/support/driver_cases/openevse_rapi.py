"""An OpenEVSE controller over its serial line."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.demo import FAST
from tests.support.driver_contract import Bench, DriverCase, wire_to

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.drivers.openevse_rapi import OpenEvseRapi
from evsetup.drivers.rapi_line import RapiOverSerial
from evsetup.links.serial_link import SerialLink
from evsetup.simulator.flash import Flash
from evsetup.simulator.openevse_rapi import RapiController
from evsetup.simulator.quirks import Pace


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with (
        RapiController(flash=Flash(), pace=Pace(FAST)) as controller,
        wire_to(controller.port, lambda data: data.startswith(b"$SC")) as relay,
    ):

        async def opened(_: str | None) -> Driver:
            link = SerialLink(f"socket://127.0.0.1:{relay.port}")
            await link.open()
            return OpenEvseRapi(RapiOverSerial(link, answer_s=0.3), poll_s=0.02)

        yield Bench(relay, opened)


CASE = DriverCase(
    name=OpenEvseRapi.name,
    vendor="OpenEVSE",
    serial="",
    wanted=Settings({Setting.MAX_CURRENT: 16}),
    never_sent=(
        (Setting.MAX_CURRENT, 272),
        (Setting.MAX_CURRENT, 5),
        (Setting.MAX_CURRENT, -1),
        (Setting.MAX_CURRENT, 49),
        (Setting.KEY, Secret("Kf3-pq8sZ1mX0vB7tL2w")),
        (Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp"),
    ),
    trips=1,
    why="one question tells its firmware",
    bench=bench,
    noise=(b"\x00\xff\xfe\x80$$$^^^\r\n", b"$OK 6 48 32 32^00\r$OK\r", b"$" + b"x" * 100_000 + b"\r"),
    flood=b"",
    drip=b"",
    capped=False,
    most_taken=None,
    busy_answer=b"$NK^21\r",
)
