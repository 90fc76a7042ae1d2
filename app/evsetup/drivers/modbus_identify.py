"""Which charger is on a Modbus line: reads what only one family has there. It never writes.

Registers and line settings: ``facts/serial-firmware-security.md`` §1.6, which names its sources. A family is named only when what
was read fits it; everything else stays "a Modbus device". On a serial line the settings are unknown, so a short list of them is
tried: one question each, no repeats, bounded, and each is told before it is asked.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from evsetup.domain.identity import Identity
from evsetup.domain.progress import Progress, ProgressSink
from evsetup.domain.text import text
from evsetup.links.modbus import ModbusLine, ModbusSerial
from evsetup.links.modbus_codec import Read, Refused, Registers, Table
from evsetup.links.serial_link import Framing, SerialLink

ASK_S = 0.3
"""How long one question may take on a serial line, in seconds."""


class LineSettings(Enum):
    """Speed and framing of the families that speak Modbus on a serial line."""

    EVSE_DIN = (9600, Framing("8N1"))
    HEIDELBERG = (19200, Framing("8E1"))
    MENNEKES = (57600, Framing("8N2"))

    @property
    def words(self) -> str:
        """As people write it: ``19200 8E1``."""
        baud, framing = self.value
        return f"{baud} {framing}"


@dataclass(frozen=True, slots=True)
class ModbusDevice:
    """What answered: ``card`` is the family's charger card, empty when it is unknown. ``evidence`` is what was read."""

    where: str
    unit: int
    card: str = ""
    identity: Identity = field(default_factory=Identity)
    evidence: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Family:
    """Where a family is, what it is asked, and what its answers say; ``judge`` gets them in the order of ``asks``."""

    card: str
    units: tuple[int, ...]
    asks: tuple[tuple[Table, int, int], ...]
    judge: Callable[[Sequence[Registers]], Identity | None]
    line: LineSettings | None = None


def _charx(told: Sequence[Registers]) -> Identity | None:
    name, version = told[0].text, told[1].text
    return Identity(vendor="Phoenix Contact", model=name, firmware=version) if "CHARX" in name.upper() else None


def _bender(told: Sequence[Registers]) -> Identity | None:
    model, control_pilot = told[0].text, told[1].number()
    return Identity(vendor="Bender", model=model) if model and 1 <= control_pilot <= 5 else None


def _abb(told: Sequence[Registers]) -> Identity | None:
    serial, version, most_ma = told[0].number(words=4), told[1].content, told[2].number(words=2)
    if not serial or not 6_000 <= most_ma <= 80_000:
        return None
    return Identity(vendor="ABB", model="Terra AC", firmware=".".join(str(part) for part in version[:3]))


def _mennekes(told: Sequence[Registers]) -> Identity | None:
    firmware, serial, state = told[0].text, told[1].text, told[2].number()
    return Identity(vendor="MENNEKES", serial=serial, firmware=firmware) if serial and 1 <= state <= 6 else None


def _evse_din(told: Sequence[Registers]) -> Identity | None:
    state, firmware = told[0].number(), told[1].number()
    return Identity(vendor="EVSE DIN", firmware=str(firmware)) if 1 <= state <= 5 and 0 < firmware < 1000 else None


def _heidelberg(told: Sequence[Registers]) -> Identity | None:
    state = told[0].number()
    volts = [told[1].number(at) for at in range(3)]
    fits = 2 <= state <= 11 and all(v == 0 or 150 <= v <= 300 for v in volts) and any(volts)
    return Identity(vendor="Heidelberg", model="Energy Control") if fits else None


_H, _I = Table.HOLDING, Table.INPUT
_TCP = (
    _Family("charx", (255, 180), ((_H, 100, 10), (_H, 110, 4)), _charx),
    _Family("bender", (255,), ((_H, 142, 10), (_H, 122, 1)), _bender),
    _Family("abb-terra-ac", (1,), ((_H, 0x4000, 4), (_H, 0x4004, 2), (_H, 0x4006, 2)), _abb),
)
_SERIAL = (
    _Family("", (1,), ((_H, 1002, 1), (_H, 1005, 1)), _evse_din, LineSettings.EVSE_DIN),
    _Family("heidelberg-energy-control", (1,), ((_I, 5, 1), (_I, 10, 3)), _heidelberg, LineSettings.HEIDELBERG),
    _Family("", (50,), ((_H, 1, 8), (_H, 0x13, 8), (_H, 0x100, 1)), _mennekes, LineSettings.MENNEKES),
)


async def identify_tcp(line: ModbusLine, where: str, timeout_s: float = 2.0) -> ModbusDevice | None:
    """What is at the other end of an open connection; ``None`` when nothing there speaks Modbus.

    Raises:
        LinkLost: it hung up.
    """
    answered: int | None = None
    for family in _TCP:
        for unit in family.units:
            found, spoke = await _ask_family(line, family, unit, where, timeout_s)
            if found is not None:
                return found
            if spoke and answered is None:
                answered = unit
    return ModbusDevice(where, answered) if answered is not None else None


async def identify_serial(port: str, progress: ProgressSink) -> AsyncIterator[ModbusDevice]:
    """Every charger on a serial line that one of the known settings reaches; what will be sent is told before.

    Raises:
        PortGone, PortDenied, PortBusy: the port cannot be opened.
        LinkLost: the adapter was pulled out.
    """
    for number, family in enumerate(_SERIAL):
        if family.line is None:
            continue
        baud, framing = family.line.value
        progress(
            Progress(
                text("drivers", "Reading registers at {settings}; nothing is written", settings=family.line.words),
                number,
                len(_SERIAL),
            )
        )
        link = SerialLink(port, baud, framing=framing)
        await link.open()
        line = ModbusSerial(link)
        try:
            for unit in family.units:
                found, spoke = await _ask_family(line, family, unit, port, ASK_S)
                if found is not None:
                    yield found
                elif spoke:
                    yield ModbusDevice(port, unit, evidence=(("line", family.line.words),))
        finally:
            await line.close()


async def _ask_family(
    line: ModbusLine, family: _Family, unit: int, where: str, timeout_s: float
) -> tuple[ModbusDevice | None, bool]:
    """The device when it is of this family, and whether anything there spoke Modbus. It stops at the first answer that does not fit."""
    told: list[Registers] = []
    for table, address, count in family.asks:
        answer = await line.ask(Read(unit, table, address, count), timeout_s)
        if not isinstance(answer, Registers):
            return None, bool(told) or isinstance(answer, Refused)
        told.append(answer)
    identity = family.judge(told)
    if identity is None:
        return None, True
    evidence = tuple(
        (f"{'input' if table is Table.INPUT else 'holding'} {address}", registers.text or registers.content.hex(" "))
        for (table, address, _), registers in zip(family.asks, told, strict=True)
    )
    return ModbusDevice(where, unit, family.card, identity, evidence), True
