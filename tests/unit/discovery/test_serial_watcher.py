"""Ports are sightings of USB bridges, not of chargers."""

from __future__ import annotations

import asyncio

import pytest

from evsetup.cards.shelf import Shelf
from evsetup.discovery import serial_watcher
from evsetup.discovery.discovery import Discovery
from evsetup.discovery.serial_watcher import SerialWatcher, sighting_of_port
from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.links.serial_ports import SerialPort

CP2102 = SerialPort("/dev/ttyUSB0", "CP2102 USB to UART", 0x10C4, 0xEA60, "0001", "1-2", "CP210x")


class Laptop:
    """What the system says when it is asked for its ports, one answer after the other; the last one stays."""

    def __init__(self, *answers: tuple[SerialPort, ...] | OSError) -> None:
        self._answers = list(answers)
        self.asked_last = asyncio.Event()

    async def serial_ports(self) -> tuple[SerialPort, ...]:
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if len(self._answers) == 1:
            self.asked_last.set()
        if isinstance(answer, OSError):
            raise answer
        return answer


async def watch(monkeypatch: pytest.MonkeyPatch, laptop: Laptop, watcher: SerialWatcher, seen: list[Sighting]) -> None:
    monkeypatch.setattr(serial_watcher, "serial_ports", laptop.serial_ports)
    task = asyncio.create_task(watcher.run(seen.append))
    async with asyncio.timeout(5):
        await laptop.asked_last.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def test_a_port_tells_its_bridge_and_nothing_of_the_charger() -> None:
    sighting = sighting_of_port(CP2102)
    assert sighting.source is Source.SERIAL_PORT
    assert sighting.endpoint == Endpoint(Way.SERIAL, "/dev/ttyUSB0")
    assert sighting.name == "USB adapter (CP210x)"
    assert sighting.identity == Identity()
    assert sighting.card == ""
    assert ("USB id", "10C4:EA60") in sighting.evidence


def test_two_bridges_with_the_same_serial_number_are_two_rows() -> None:
    discovery = Discovery()
    for device in ("/dev/ttyUSB0", "/dev/ttyUSB1"):
        discovery.add(sighting_of_port(SerialPort(device, "CP2102", 0x10C4, 0xEA60, "0001", "1-2", "CP210x")))
    assert len(discovery.chargers) == 2


async def test_a_port_shows_up_when_it_is_plugged_in_and_again_when_it_comes_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[Sighting] = []
    laptop = Laptop((), (CP2102,), (CP2102,), (), (CP2102,), (CP2102,))
    await watch(monkeypatch, laptop, SerialWatcher((), Shelf({}), poll_s=0), seen)
    assert [s.endpoint.address for s in seen] == ["/dev/ttyUSB0", "/dev/ttyUSB0"]


async def test_ports_named_by_hand_show_up_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Sighting] = []
    await watch(monkeypatch, Laptop(()), SerialWatcher(("/dev/pts/7", "socket://127.0.0.1:7"), Shelf({})), seen)
    assert [(s.source, s.endpoint.address) for s in seen] == [
        (Source.BY_HAND, "/dev/pts/7"),
        (Source.BY_HAND, "socket://127.0.0.1:7"),
    ]


async def test_the_system_is_not_asked_when_only_named_ports_are_wanted() -> None:
    seen: list[Sighting] = []
    async with asyncio.timeout(5):
        await SerialWatcher(("COM3",), Shelf({}), watch_usb=False).run(seen.append)
    assert [s.endpoint.address for s in seen] == ["COM3"]


async def test_a_system_that_does_not_tell_its_ports_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serial_watcher, "serial_ports", Laptop(PermissionError(13, "Permission denied")).serial_ports)
    discovery = Discovery([SerialWatcher((), Shelf({}))])
    async with asyncio.timeout(5):
        await discovery.run()
    assert [finding.code for finding in discovery.findings] == ["discovery.serial.unlisted"]
