"""Reading who is on a Modbus line, against pymodbus's own servers: over TCP, and on a serial line made of two ptys."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pymodbus.server import ModbusSerialServer, ModbusTcpServer
from pymodbus.simulator import DataType, SimData, SimDevice

from evsetup.domain.progress import unheard
from evsetup.drivers.modbus_identify import LineSettings, ModbusDevice, identify_serial, identify_tcp
from evsetup.links.faults import LinkLost, Unreachable
from evsetup.links.modbus import ModbusTcp


def words(text: str, registers: int) -> list[int]:
    """A text as registers."""
    content = text.encode().ljust(2 * registers, b"\0")
    return [int.from_bytes(content[at : at + 2], "big") for at in range(0, len(content), 2)]


BENDER = (255, {142: words("CC613-ELPR-M", 10), 122: [1], 100: words("5.33", 2)})
CHARX = (255, {100: words("CHARX SEC-3100", 10), 110: words("1.7.2", 4)})
ABB = (1, {0x4000: [0, 0, 1, 0x2345], 0x4004: [0x0106, 0x0500], 0x4006: [0, 32_000]})
METER = (1, {0: [230] * 10})
MENNEKES = (50, {1: words("1.2.3", 8), 0x13: words("0123456789", 8), 0x100: [1]})
EVSE_DIN = (1, {1002: [1], 1005: [18]})


def device(unit: int, registers: Mapping[int, list[int]]) -> SimDevice:
    blocks = [SimData(at, values=values, datatype=DataType.REGISTERS) for at, values in sorted(registers.items())]
    return SimDevice(unit, simdata=blocks)


@asynccontextmanager
async def over_tcp(unit: int, registers: Mapping[int, list[int]]) -> AsyncIterator[int]:
    others = device(0, {0: [0]})  # what pymodbus asks for any other unit: it refuses the address
    server = ModbusTcpServer([device(unit, registers), others], address=("127.0.0.1", 0))
    assert await server.listen()
    try:
        yield server.transport.sockets[0].getsockname()[1]
    finally:
        await server.shutdown()


async def identified(port: int) -> ModbusDevice | None:
    line = ModbusTcp("127.0.0.1", port)
    await line.open(5)
    try:
        return await identify_tcp(line, "here", 2)
    finally:
        await line.close()


@pytest.mark.parametrize(
    ("there", "card", "vendor", "model", "firmware"),
    [
        (BENDER, "bender", "Bender", "CC613-ELPR-M", ""),
        (CHARX, "charx", "Phoenix Contact", "CHARX SEC-3100", "1.7.2"),
        (ABB, "abb-terra-ac", "ABB", "Terra AC", "1.6.5"),
    ],
)
async def test_each_family_is_known_by_what_only_it_has(
    there: tuple[int, Mapping[int, list[int]]], card: str, vendor: str, model: str, firmware: str
) -> None:
    async with over_tcp(*there) as port:
        found = await identified(port)
    assert found is not None
    assert (found.card, found.unit) == (card, there[0])
    assert (found.identity.vendor, found.identity.model, found.identity.firmware) == (vendor, model, firmware)
    assert found.evidence


async def test_another_modbus_device_is_one_and_no_charger() -> None:
    async with over_tcp(*METER) as port:
        found = await identified(port)
    assert found is not None
    assert found.card == ""


async def test_what_speaks_another_language_is_nobody() -> None:
    async def http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.read(100):
            writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(http, "127.0.0.1", 0)
    async with server:
        assert await identified(server.sockets[0].getsockname()[1]) is None


async def test_one_that_hangs_up_is_a_lost_link_and_a_closed_port_is_unreachable() -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        with pytest.raises(LinkLost):
            await identified(port)
    with pytest.raises(Unreachable):
        await identified(port)


@asynccontextmanager
async def two_ends(folder: Path) -> AsyncIterator[tuple[str, str]]:
    """A serial line: two ptys that socat joins."""
    if shutil.which("socat") is None:
        pytest.skip("needs socat")
    ends = str(folder / "one"), str(folder / "other")
    process = await asyncio.create_subprocess_exec(
        *("socat", "-d", "-d"), *(f"pty,raw,echo=0,link={end}" for end in ends), stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    try:
        async with asyncio.timeout(10):
            while b"starting data transfer loop" not in (line := await process.stderr.readline()):
                assert line, "socat ended"
        yield ends
    finally:
        process.terminate()
        await process.communicate()


@pytest.mark.parametrize(
    ("there", "settings", "vendor", "serial"),
    [
        (MENNEKES, LineSettings.MENNEKES, "MENNEKES", "0123456789"),
        (EVSE_DIN, LineSettings.EVSE_DIN, "EVSE DIN", ""),
    ],
)
async def test_a_charger_on_a_serial_line_is_found_with_its_settings(
    tmp_path: Path, there: tuple[int, Mapping[int, list[int]]], settings: LineSettings, vendor: str, serial: str
) -> None:
    baud, framing = settings.value
    async with two_ends(tmp_path) as (here, far):
        parity, stop_bits = str(framing)[1], int(str(framing)[2])
        server = ModbusSerialServer(
            [device(*there), device(0, {0: [0]})],
            port=far,
            baudrate=baud,
            parity=parity,
            stopbits=stop_bits,
        )
        assert await server.listen()
        try:
            # A pty carries bytes at any speed, so the families that share a unit may be heard, too: only one fits.
            found = [one async for one in identify_serial(here, unheard)]
        finally:
            await server.shutdown()
    named = [one for one in found if one.identity.vendor]
    assert [(one.identity.vendor, one.identity.serial, one.unit) for one in named] == [(vendor, serial, there[0])]


async def test_a_line_on_which_nobody_is_ends_by_itself(tmp_path: Path) -> None:
    async with two_ends(tmp_path) as (here, _):
        assert [one async for one in identify_serial(here, unheard)] == []


async def test_the_terminal_says_who_it_is() -> None:
    async with over_tcp(*BENDER) as port:
        keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "HOME", "SYSTEMROOT") if name in os.environ}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "evsetup", "modbus", f"127.0.0.1:{port}", "--json"),
            env=keep,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 0, err
    (told,) = json.loads(out)["devices"]
    assert (told["vendor"], told["model"], told["card"]) == ("Bender", "CC613-ELPR-M", "bender")
