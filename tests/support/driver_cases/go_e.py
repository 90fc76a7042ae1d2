"""go-e: no log-in, writes that are GETs, and one value for address and identity."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.driver_contract import Bench, DriverCase, wire_to
from tests.support.lan_chargers import QUICK, go_e_simulator

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.drivers.go_e_http import GoEHttp
from evsetup.links.http import HttpLink


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with (
        go_e_simulator({"ocppu": "ws://127.0.0.1:9/old/201564"}) as web,
        wire_to(web.url, lambda data: data.startswith(b"GET /api/set")) as relay,
    ):

        async def opened(_: str | None) -> Driver:
            return GoEHttp(HttpLink(f"http://127.0.0.1:{relay.port}", timeout_s=1), QUICK)

        yield Bench(relay, opened)


CASE = DriverCase(
    name=GoEHttp.name,
    vendor="go-e",
    serial="201564",
    wanted=Settings(
        {
            Setting.WIFI_SSID: "Car park",
            Setting.WIFI_PASSPHRASE: Secret("a long passphrase"),
            Setting.IDENTITY: "SITE-BAY07",
            Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp",
        }
    ),
    never_sent=(
        (Setting.IDENTITY, "BAY 07"),
        (Setting.IDENTITY, ""),
        (Setting.KEY, Secret("Kf3-pq8sZ1mX0vB7tL2w")),
        (Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp/"),
        (Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp?token=1"),
        (Setting.CSMS_URL, "http://127.0.0.1:9/ocpp"),
        (Setting.WIFI_PASSPHRASE, Secret("short")),
        (Setting.HOSTNAME, "bay-07"),
    ),
    trips=1,
    why="one question names every key",
    bench=bench,
    unreadable=frozenset({Setting.WIFI_PASSPHRASE}),
)
