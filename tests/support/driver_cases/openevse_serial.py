"""OpenEVSE over USB: nothing can be read, no log-in, and a port that only one program may have open."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.demo import openevse_serial_simulator
from tests.support.driver_cases.openevse_http import CASE as OVER_HTTP
from tests.support.driver_contract import Bench, DriverCase, wire_to

from evsetup.drivers.driver import Driver
from evsetup.drivers.openevse_config import WRITABLE
from evsetup.drivers.openevse_serial import OpenEvseSerial, SerialTimings
from evsetup.links.serial_link import SerialLink

QUICK = SerialTimings(answer_s=0.5, greetings=2, retry_s=0.02)
LOCKED = b'{"code":423,"msg":"Factory settings locked"}\r\n'


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with (
        openevse_serial_simulator(pty=False) as charger,
        wire_to(charger.port, lambda data: data.startswith(b"config:{") and not data.startswith(b"config:{}")) as relay,
    ):

        async def opened(_: str | None) -> Driver:
            link = SerialLink(f"socket://127.0.0.1:{relay.port}")
            await link.open()
            return OpenEvseSerial(link, QUICK)

        yield Bench(relay, opened)


CASE = DriverCase(
    name=OpenEvseSerial.name,
    vendor="OpenEVSE",
    serial="",
    wanted=OVER_HTTP.wanted,
    never_sent=OVER_HTTP.never_sent,
    trips=1,
    why="it tells nothing but that it is one",
    bench=bench,
    unreadable=WRITABLE,
    noise=(b"\x00\xff\xfe\x80Guru Meditation Error\r\n", b'{"code":\r\n{"code":"200"}\r\n', b"[" * 100_000 + b"\r\n"),
    flood=b"",
    drip=b"",
    capped=False,
    most_taken=None,
    busy_answer=LOCKED,
)
