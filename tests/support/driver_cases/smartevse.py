"""SmartEVSE v3: no log-in, query strings, and OCPP that must be on first."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.driver_contract import Bench, DriverCase, wire_to
from tests.support.lan_chargers import QUICK, smartevse_simulator

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.drivers.smartevse_http import SmartEvseHttp
from evsetup.links.http import HttpLink


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with smartevse_simulator() as web, wire_to(web.url) as relay:

        async def opened(_: str | None) -> Driver:
            return SmartEvseHttp(HttpLink(f"http://127.0.0.1:{relay.port}", timeout_s=1), QUICK)

        yield Bench(relay, opened)


CASE = DriverCase(
    name=SmartEvseHttp.name,
    vendor="SmartEVSE",
    serial="61234",
    wanted=Settings(
        {
            Setting.KEY: Secret("Kf3-pq8s&1mX0vB7tL=w"),
            Setting.IDENTITY: "SITE-BAY07",
            Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp?a=b&c=d",
        }
    ),
    never_sent=(
        (Setting.IDENTITY, "BAY 07"),
        (Setting.KEY, Secret("short")),
        (Setting.KEY, Secret("this key is far too long for it")),
        (Setting.CSMS_URL, "http://127.0.0.1:9/ocpp"),
        (Setting.WIFI_SSID, "Car park"),
        (Setting.HOSTNAME, "bay-07"),
    ),
    trips=1,
    why="/settings tells all at once",
    bench=bench,
)
