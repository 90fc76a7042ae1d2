"""Alfen over plain HTTP, as its older firmware speaks; its https and its rivals for the session have tests of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from tests.support.demo import eventually
from tests.support.driver_contract import Bench, DriverCase, wire_to
from tests.support.lan_chargers import QUICK, alfen_simulator

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, StaticAddress
from evsetup.drivers.alfen_http import AlfenHttp
from evsetup.drivers.driver import Driver
from evsetup.links.http import Credentials, HttpLink


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with alfen_simulator() as web, wire_to(web.url, lambda data: data.startswith(b"POST /api/prop")) as relay:

        async def opened(password: str | None) -> Driver:
            login = Credentials("admin", Secret(password or "right"))
            link = HttpLink(f"http://127.0.0.1:{relay.port}", credentials=login, timeout_s=1, one_connection=True)
            return AlfenHttp(link, QUICK)

        rivals = 0

        @asynccontextmanager
        async def rival() -> AsyncIterator[None]:
            nonlocal rivals
            rivals += 1
            async with aiohttp.ClientSession() as session:
                body = {"username": "admin", "password": "right", "displayname": "ACE"}
                async with session.post(f"{web.url}/api/login", json=body) as answer:
                    assert answer.status == 200
                yield
            rivals -= 1

        async def let_go() -> None:
            await eventually(lambda: rivals or not web.occupied)

        yield Bench(relay, opened, busy=rival, let_go=let_go)


CASE = DriverCase(
    name=AlfenHttp.name,
    vendor="Alfen",
    serial="ACE0417342",
    wanted=Settings(
        {
            Setting.WIFI_SSID: "Car park",
            Setting.WIFI_PASSPHRASE: Secret("a long passphrase"),
            Setting.SECURITY_PROFILE: 1,
            Setting.KEY: Secret("Kf3-pq8sZ1mX0vB7tL2w"),
            Setting.IDENTITY: "SITE-BAY07",
            Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp",
        }
    ),
    never_sent=(
        (Setting.IDENTITY, "BAY 07"),
        (Setting.KEY, Secret("short")),
        (Setting.KEY, Secret("this key is far too long for it")),
        (Setting.SECURITY_PROFILE, 4),
        (Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp/"),
        (Setting.CSMS_URL, "ws://127.0.0.1:80/ocpp"),
        (Setting.CSMS_URL, "http://127.0.0.1:9/ocpp"),
        (Setting.WIFI_SSID, "a name of more than the 32 bytes that a Wi-Fi has"),
        (Setting.WIFI_PASSPHRASE, Secret("short")),
        (Setting.ETHERNET, StaticAddress("2001:db8::7/64", "2001:db8::1")),
        (Setting.CELLULAR_APN, "internet"),
    ),
    trips=1,
    why="one page tells it without a log-in",
    bench=bench,
    protected=True,
    unreadable=frozenset({Setting.KEY, Setting.WIFI_PASSPHRASE}),
)
