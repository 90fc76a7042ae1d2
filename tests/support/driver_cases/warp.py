"""Tinkerforge WARP, with a user who must log in by Digest. Its moves to another address have tests of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.driver_contract import Bench, DriverCase, wire_to
from tests.support.lan_chargers import QUICK, warp_simulator

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.drivers.warp_http import WarpHttp
from evsetup.links.http import Credentials, HttpLink


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with warp_simulator(users={"admin": "right"}) as web, wire_to(web.url) as relay:

        async def opened(password: str | None) -> Driver:
            login = Credentials("admin", Secret(password or "right"))
            return WarpHttp(
                HttpLink(f"http://127.0.0.1:{relay.port}", credentials=login, timeout_s=1, digest=True), QUICK
            )

        @asynccontextmanager
        async def charging() -> AsyncIterator[None]:
            web.charger.outlet.close()
            try:
                yield
            finally:
                web.charger.outlet.open()

        yield Bench(relay, opened, busy=charging)


CASE = DriverCase(
    name=WarpHttp.name,
    vendor="Tinkerforge",
    serial="2dPx",
    wanted=Settings(
        {
            Setting.HOSTNAME: "bay-07",
            Setting.WIFI_SSID: "Car park",
            Setting.WIFI_PASSPHRASE: Secret("a long passphrase"),
            Setting.KEY: Secret("Kf3-pq8sZ1mX0vB7tL2w"),
            Setting.IDENTITY: "SITE-BAY07",
            Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp",
        }
    ),
    never_sent=(
        (Setting.IDENTITY, "BAY 07"),
        (Setting.KEY, Secret("short")),
        (Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp/"),
        (Setting.CSMS_URL, "http://127.0.0.1:9/ocpp"),
        (Setting.CSMS_URL, "wss://csms.example/" + "x" * 128),
        (Setting.WIFI_PASSPHRASE, Secret("short")),
        (Setting.HOSTNAME, "bay 07"),
        (Setting.CELLULAR_APN, "internet"),
    ),
    trips=3,
    why="Digest needs a challenge; name and firmware are two topics",
    bench=bench,
    protected=True,
    unreadable=frozenset({Setting.WIFI_PASSPHRASE, Setting.KEY}),
)
