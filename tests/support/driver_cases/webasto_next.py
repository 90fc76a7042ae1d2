"""Webasto Next over plain HTTP; its https and its token have tests of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.driver_contract import Bench, DriverCase, wire_to
from tests.support.lan_chargers import QUICK, webasto_next_simulator

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, StaticAddress
from evsetup.drivers.driver import Driver
from evsetup.drivers.webasto_next_http import WebastoNextHttp
from evsetup.links.http import Credentials, HttpLink


def _is_write(data: bytes) -> bool:
    return data.startswith(b"POST /api/configuration-updates")


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with webasto_next_simulator() as web, wire_to(web.url, _is_write) as relay:

        async def opened(password: str | None) -> Driver:
            login = Credentials("admin", Secret(password or "right"))
            return WebastoNextHttp(HttpLink(f"http://127.0.0.1:{relay.port}", credentials=login, timeout_s=1), QUICK)

        yield Bench(relay, opened)


CASE = DriverCase(
    name=WebastoNextHttp.name,
    vendor="Webasto",
    serial="WS110064",
    wanted=Settings(
        {
            Setting.HOSTNAME: "bay-07",
            Setting.TIME_SERVER: "time.example",
            Setting.MAX_CURRENT: 16,
            Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp",
        }
    ),
    never_sent=(
        (Setting.HOSTNAME, "bay 07"),
        (Setting.MAX_CURRENT, 63),
        (Setting.MAX_CURRENT, 12.5),
        (Setting.CSMS_URL, "http://127.0.0.1:9/ocpp"),
        (Setting.CSMS_URL, ""),
        (Setting.ETHERNET, StaticAddress("2001:db8::7/64", "2001:db8::1")),
        (Setting.IDENTITY, "SITE-BAY07"),
        (Setting.KEY, Secret("Kf3-pq8sZ1mX0vB7tL2w")),
        (Setting.SECURITY_PROFILE, 1),
        (Setting.WIFI_SSID, "Car park"),
        (Setting.WIFI_PASSPHRASE, Secret("a long passphrase")),
    ),
    trips=2,
    why="it tells its serial number in one section, after a log-in",
    bench=bench,
    protected=True,
)
