"""LRT wallboxes; the owner's key and the client that others wrote have tests of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.driver_contract import (
    HTTP_DEEP_JSON,
    HTTP_HEAD,
    HTTP_NO_JSON,
    HTTP_NOISE,
    Bench,
    DriverCase,
    wire_to,
)
from tests.support.lan_chargers import QUICK, lrt_simulator

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.drivers.lrt_http import LrtHttp
from evsetup.links.http import Credentials, HttpLink

HTTP_DEEP_CBOR = HTTP_HEAD + b"\x81" * 100_000


def _is_write(data: bytes) -> bool:
    return b"/set" in data


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with lrt_simulator() as web, wire_to(web.url, _is_write) as relay:

        async def opened(password: str | None) -> Driver:
            login = Credentials("admin", Secret(password or "right"))
            return LrtHttp(HttpLink(f"http://127.0.0.1:{relay.port}", credentials=login, timeout_s=1), QUICK)

        yield Bench(relay, opened)


CASE = DriverCase(
    name=LrtHttp.name,
    vendor="LRT",
    serial="LRT2300471",
    wanted=Settings({Setting.MAX_CURRENT: 16, Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp"}),
    never_sent=(
        (Setting.MAX_CURRENT, 12.5),
        (Setting.MAX_CURRENT, 0),
        (Setting.CSMS_URL, "http://127.0.0.1:9/ocpp"),
        (Setting.IDENTITY, "SITE-BAY07"),
        (Setting.KEY, Secret("Kf3-pq8sZ1mX0vB7tL2w")),
        (Setting.WIFI_SSID, "Car park"),
        (Setting.HOSTNAME, "bay-07"),
    ),
    trips=2,
    why="serial number and firmware are two messages",
    bench=bench,
    protected=True,
    noise=(HTTP_NOISE, HTTP_NO_JSON, HTTP_DEEP_JSON, HTTP_DEEP_CBOR),
)
