"""``evsetup modbus``: which charger is on a Modbus line or at an address; it reads, and has no way to write."""

from __future__ import annotations

import argparse
from urllib.parse import urlsplit

from evsetup.cli.output import Output
from evsetup.commissioning.opening import open_shelf
from evsetup.discovery.by_hand import by_hand
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.sighting import Way
from evsetup.domain.text import Text, text
from evsetup.drivers.modbus_identify import ModbusDevice, identify_serial, identify_tcp
from evsetup.links.modbus import PORT, ModbusTcp

_CONNECT_S = 5.0


async def modbus(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 when nothing there speaks Modbus."""
    endpoint = by_hand(wanted.where).endpoint
    found: list[ModbusDevice] = []
    if endpoint.way is Way.SERIAL:
        async for device in identify_serial(endpoint.address, lambda step: output.line(step.doing)):
            found.append(device)
            await _show(device, output)
    else:
        parts = urlsplit(endpoint.address)
        port = PORT if parts.port in {None, 80} else parts.port
        line = ModbusTcp(parts.hostname or "", port or PORT)
        await line.open(_CONNECT_S)
        try:
            device_there = await identify_tcp(line, f"{line.host}:{line.port}")
        finally:
            await line.close()
        if device_there is not None:
            found.append(device_there)
            await _show(device_there, output)
    findings = [] if found else [_nobody(wanted.where)]
    for finding in findings:
        output.finding(finding)
    output.document(
        {
            "ok": bool(found),
            "devices": [_as_json(device) for device in found],
            "findings": [output.as_json(finding) for finding in findings],
        }
    )
    return int(not found)


async def _show(device: ModbusDevice, output: Output) -> None:
    who = " ".join(part for part in (device.identity.vendor, device.identity.model) if part)
    output.line(text("cli", "{where}, unit {unit}: {who}", where=device.where, unit=device.unit, who=who or _unknown()))
    if device.card:
        output.line(text("cli", "Card: {family}", family=(await open_shelf()).card(device.card).family))
    for name, value in device.evidence:
        output.line(text("cli", "{name}: {value}", name=name, value=value))


def _as_json(device: ModbusDevice) -> dict[str, object]:
    identity = device.identity
    return {
        "where": device.where,
        "unit": device.unit,
        "card": device.card,
        "vendor": identity.vendor,
        "model": identity.model,
        "serial": identity.serial,
        "firmware": identity.firmware,
        "evidence": [list(pair) for pair in device.evidence],
    }


def _unknown() -> Text:
    return text("cli", "a Modbus device of a family that this program does not know")


def _nobody(where: str) -> Finding:
    return Finding(
        "cli.modbus.nobody",
        Severity.WARNING,
        text("cli", "Nothing on {where} answers to Modbus.", where=where),
        text("cli", "Modbus is off, the line has other settings than those that were tried, or its wires are crossed."),
        (
            text("cli", "Switch Modbus on in the charger; some fall asleep and answer the second time only."),
            text("cli", "Swap the wires A and B of the adapter, and check its end resistor."),
        ),
    )
