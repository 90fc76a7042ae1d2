"""EVerest over MQTT: a real broker (mosquitto) that lets one account in, behind it a simulated 2.1 station without a key."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.support.demo import ocpp2_simulator
from tests.support.driver_contract import Bench, DriverCase, wire_to
from tests.support.mosquitto import mosquitto

from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.drivers.everest_mqtt import EverestMqtt, EverestTimings
from evsetup.links.mqtt import MqttLink
from evsetup.simulator.everest_api import EverestApi
from evsetup.simulator.ocpp2_charger import SERIALS

QUICK = EverestTimings(answer_s=1, listen_s=1, settle_s=2, poll_s=0.02)
USER, PASSWORD = "service", Secret("right")


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    with tempfile.TemporaryDirectory() as folder:
        async with (
            mosquitto(Path(folder), {USER: PASSWORD.reveal()}) as broker,
            ocpp2_simulator("ws://127.0.0.1:9/", "SITE-OLD", version=OcppVersion.V21) as charger,
        ):
            await charger.booted.wait()
            async with (
                EverestApi(charger, broker.address, user=USER, password=PASSWORD),
                wire_to(broker.address, lambda data: b"m2e/set_variables" in data) as relay,
            ):

                async def opened(password: str | None) -> Driver:
                    login = Secret(password) if password else PASSWORD
                    address = f"mqtt://127.0.0.1:{relay.port}"
                    return EverestMqtt(MqttLink(address, user=USER, password=login, timeout_s=1), timings=QUICK)

                yield Bench(relay, opened)


CASE = DriverCase(
    name=EverestMqtt.name,
    vendor="evsetup demo",
    serial=SERIALS[OcppVersion.V21],
    wanted=Settings(
        {
            Setting.IDENTITY: "SITE-BAY07",
            Setting.CSMS_URL: "ws://127.0.0.1:9/new",
        }
    ),
    never_sent=(
        (Setting.IDENTITY, "BAY 07"),
        (Setting.KEY, Secret("short")),
        (Setting.KEY, Secret("this key is far too long for it, by two characters")),
        (Setting.SECURITY_PROFILE, 7),
        (Setting.CSMS_URL, "https://csms.example/ocpp"),
        (Setting.WIFI_SSID, "Car park"),
    ),
    trips=3,
    why="a broker is logged in to, subscribed to, and the module is asked",
    bench=bench,
    protected=True,
    noise=(b"\x00\xff\xfe GURU MEDITATION\r\n", b"HTTP/1.1 200 OK\r\n\r\n", b"\xff" * 100_000),
    # A message that is announced as one of 200 MB.
    flood=b"\x30\x80\x80\x80\x60",
    drip=b"\x20\x7f" + b"\x00" * 127,
    capped=False,
    busy_answer=b"\xe0\x00",
)
