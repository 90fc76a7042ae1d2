"""OpenEVSE over HTTP, with a password on its page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.demo import openevse_http_simulator
from tests.support.driver_contract import Bench, DriverCase, wire_to

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.drivers.openevse_http import OpenEvseHttp
from evsetup.drivers.web_charger import WebTimings
from evsetup.links.http import Credentials, HttpLink

QUICK = WebTimings(answer_s=1, poll_s=0.01, poll_answer_s=1, settle_s=1, flash_s=2)


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with openevse_http_simulator(settings={"www_password": "right"}) as charger, wire_to(charger.url) as relay:

        async def opened(password: str | None) -> Driver:
            login = Credentials("openevseadmin", Secret(password or "right"))
            return OpenEvseHttp(HttpLink(f"http://127.0.0.1:{relay.port}", credentials=login, timeout_s=1), QUICK)

        yield Bench(relay, opened)


CASE = DriverCase(
    name=OpenEvseHttp.name,
    vendor="OpenEVSE",
    serial="30aea4f19a3c",
    wanted=Settings(
        {
            Setting.HOSTNAME: "bay-07",
            Setting.TIME_SERVER: "time.site.example",
            Setting.WIFI_SSID: "Car park",
            Setting.WIFI_PASSPHRASE: Secret("a long passphrase"),
            Setting.KEY: Secret("Kf3-pq8sZ1mX0vB7tL2w"),
            Setting.IDENTITY: "SITE-BAY07",
            Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp",
        }
    ),
    never_sent=(
        (Setting.IDENTITY, "BAY 07"),
        (Setting.KEY, Secret("this key is far too long for it")),
        (Setting.KEY, Secret("short")),
        (Setting.CELLULAR_APN, "internet"),
        (Setting.WIFI_PASSPHRASE, Secret("short")),
        (Setting.WIFI_SSID, "a name of more than thirty-two bytes"),
        (Setting.CSMS_URL, "https://csms.example/ocpp"),
    ),
    trips=2,
    why="its MAC address stands in /status, the rest in /config",
    bench=bench,
    protected=True,
    unreadable=frozenset({Setting.WIFI_PASSPHRASE}),
)
