"""Serial ports behind which a charger may be.

A port is a sighting of a USB bridge, not of a charger: the bridge's own serial number says nothing about what is behind
it, so it stays in the evidence (``facts/serial-firmware-security.md`` §1.9). Nothing is opened and nothing is sent here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from evsetup.cards.shelf import Shelf
from evsetup.discovery.faults import PortsUnlisted
from evsetup.discovery.hints import MOST_NAME, evidence, hint
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.links.serial_ports import SerialPort, serial_ports

POLL_S = 2.0


class SerialWatcher:
    """Watches the ports that the system knows, and shows those that a person named (``COM3``, ``socket://host:port``)."""

    def __init__(
        self, extra_ports: Sequence[str], shelf: Shelf, *, watch_usb: bool = True, poll_s: float = POLL_S
    ) -> None:
        self._extra = tuple(extra_ports)
        self._shelf = shelf
        self._watch_usb = watch_usb
        self._poll_s = poll_s

    async def run(self, emit: Callable[[Sighting], None]) -> None:
        """Emits the named ports at once, and each port of the system when it is plugged in, also when it comes back.

        Raises:
            PortsUnlisted: the system does not tell its ports.
        """
        for name in self._extra:
            emit(Sighting(Source.BY_HAND, Endpoint(Way.SERIAL, name), datetime.now(UTC)))
        before: set[SerialPort] = set()
        while self._watch_usb:
            try:
                ports = await serial_ports()
            except OSError as error:
                raise PortsUnlisted(error.strerror or type(error).__name__) from error
            for port in ports:
                if port not in before:
                    emit(sighting_of_port(port))
            before = set(ports)
            await asyncio.sleep(self._poll_s)


def sighting_of_port(port: SerialPort) -> Sighting:
    """What a port tells of itself."""
    usb_id = f"{port.vid:04X}:{port.pid:04X}" if port.vid is not None and port.pid is not None else ""
    return Sighting(
        source=Source.SERIAL_PORT,
        endpoint=Endpoint(Way.SERIAL, port.device),
        seen_at=datetime.now(UTC),
        name=hint(
            f"USB adapter ({chip})"
            if port.vid is not None and (chip := port.bridge or port.description)
            else port.description,
            MOST_NAME,
        ),
        evidence=evidence(
            (
                ("what it is", "an adapter on USB: what hangs on it shows when it is asked" if usb_id else ""),
                ("port", port.device),
                ("bridge", port.bridge),
                ("description", port.description),
                ("USB id", usb_id),
                ("USB serial number of the bridge", port.serial_number),
                ("USB location", port.location),
            )
        ),
    )
