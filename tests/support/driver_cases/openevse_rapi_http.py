"""An OpenEVSE controller through the web page of its gateway, with a password on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.demo import openevse_http_simulator
from tests.support.driver_cases.openevse_rapi import CASE as OVER_SERIAL
from tests.support.driver_contract import Bench, DriverCase, wire_to

from evsetup.domain.secret import Secret
from evsetup.drivers.driver import Driver
from evsetup.drivers.openevse_rapi import OpenEvseRapiHttp
from evsetup.drivers.rapi_line import RapiOverHttp
from evsetup.links.http import Credentials, HttpLink


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with (
        openevse_http_simulator(settings={"www_password": "right"}) as charger,
        wire_to(charger.url, lambda data: b"SC" in data) as relay,
    ):

        async def opened(password: str | None) -> Driver:
            login = Credentials("openevseadmin", Secret(password or "right"))
            http = HttpLink(f"http://127.0.0.1:{relay.port}", credentials=login, timeout_s=1)
            return OpenEvseRapiHttp(RapiOverHttp(http, answer_s=1), poll_s=0.02)

        yield Bench(relay, opened)


CASE = DriverCase(
    name=OpenEvseRapiHttp.name,
    vendor=OVER_SERIAL.vendor,
    serial=OVER_SERIAL.serial,
    wanted=OVER_SERIAL.wanted,
    never_sent=OVER_SERIAL.never_sent,
    trips=OVER_SERIAL.trips,
    why=OVER_SERIAL.why,
    bench=bench,
    protected=True,
)
