"""A KEBA P30 as it shows itself on UDP port 7090, where DIP switch 1.3 lets it.

Facts: ``facts/chargers.md`` §11 and ``facts/product.md`` §5.1. It answers ``i`` and ``report 1``, always to port 7090 of
whoever asks, whatever port the question came from; it knows no OCPP there.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter

PORT = 7090


class KebaUdp(asyncio.DatagramProtocol):
    """One wallbox; ``asked`` counts what it was asked."""

    def __init__(
        self,
        serial: str = "17619300",
        product: str = "KC-P30-EC240422-E00",
        firmware: str = "P30 v 3.10.28 (201116-150634)",
    ) -> None:
        self.serial = serial
        self.product = product
        self.firmware = firmware
        self.asked: Counter[str] = Counter()
        self._transport: asyncio.DatagramTransport | None = None

    async def open(self, address: str) -> None:
        """Listens at this address."""
        self._transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(
            lambda: self, local_addr=(address, PORT)
        )

    def close(self) -> None:
        """Falls silent."""
        if self._transport is not None:
            self._transport.abort()
            self._transport = None

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        """Answers what it knows, and nothing else."""
        words = data.decode("ascii", "replace").strip()
        self.asked[words] += 1
        match words:
            case "i":
                self._say(f'"Firmware":"{self.firmware}"', addr)
            case "report 1":
                report = {
                    "ID": "1",
                    "Product": self.product,
                    "Serial": self.serial,
                    "Firmware": self.firmware,
                    "COM-module": 1,
                }
                self._say(json.dumps(report, indent=1), addr)

    def _say(self, words: str, addr: tuple[str | object, int]) -> None:
        if self._transport is not None:
            self._transport.sendto(words.encode("ascii"), (str(addr[0]), PORT))
