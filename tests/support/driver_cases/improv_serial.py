"""Improv over USB: no log-in, nothing of the network can be read."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.driver_contract import Bench, DriverCase, wire_to

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.drivers.improv_codec import Packet, PacketType, encode
from evsetup.drivers.improv_serial import ImprovSerial, ImprovTimings
from evsetup.links.serial_link import SerialLink
from evsetup.simulator.improv import ImprovBoard
from evsetup.simulator.openevse import Network

QUICK = ImprovTimings(answer_s=0.5, connect_s=2, scan_s=1, greetings=1)
CAR_PARK = Network("Car park", "a long passphrase", -50)


def is_write(data: bytes) -> bool:
    """A command that sends a network, or a host name."""
    return (
        data.startswith(b"IMPROV")
        and len(data) > 11
        and data[7] == PacketType.RPC
        and data[9] in {1, 5}
        and data[10] > 0
    )


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    async with ImprovBoard((CAR_PARK,), pty=False) as board, wire_to(board.port, is_write) as relay:

        async def opened(_: str | None) -> Driver:
            link = SerialLink(f"socket://127.0.0.1:{relay.port}")
            await link.open()
            return ImprovSerial(link, QUICK)

        yield Bench(relay, opened)


CASE = DriverCase(
    name=ImprovSerial.name,
    vendor="esp32-evse",
    serial="",
    wanted=Settings(
        {Setting.HOSTNAME: "bay-07"}
    ),  # a network goes out in one command: tests/integration/test_drivers_improv.py
    never_sent=(
        (Setting.WIFI_SSID, "a name of more than thirty-two bytes"),
        (Setting.WIFI_PASSPHRASE, Secret("short")),
        (Setting.HOSTNAME, "two words"),
        (Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp"),
    ),
    trips=1,
    why="one command tells it",
    bench=bench,
    noise=(b"\x00\xff\xfeGuru Meditation\r\n", b"IMPROV\x01\x01\x01\x02\x00\n", b"IMPROV" * 20_000),
    flood=b"",
    drip=b"",
    capped=False,
    most_taken=None,
    busy_answer=encode(Packet(PacketType.ERROR, b"\xff")),
)
