"""A Duosida wallbox as it answers the search of its app: UDP port 48899.

Facts: ``facts/chargers.md`` §11 and §12.2. The answer ``ip,mac,type,firmware`` is as independent clients read it; the
binary protocol on TCP 9988 is not played here.
"""

from __future__ import annotations

import asyncio

PORT = 48899
_SEARCH = b"smart_chargepile_search"


class DuosidaUdp(asyncio.DatagramProtocol):
    """One wallbox; it answers to the port that the question came from."""

    def __init__(self, mac: str = "8cce4e000001", firmware: str = "V1.1@e37b36f+77") -> None:
        self.mac = mac
        self.firmware = firmware
        self.asked = 0
        self._address = ""
        self._transport: asyncio.DatagramTransport | None = None

    async def open(self, address: str, listen_at: str = "") -> None:
        """Answers as ``address``; hears at ``listen_at`` (empty: the same address; broadcasts need ``0.0.0.0``)."""
        self._address = address
        self._transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(
            lambda: self, local_addr=(listen_at or address, PORT), allow_broadcast=True
        )

    def close(self) -> None:
        """Falls silent."""
        if self._transport is not None:
            self._transport.abort()
            self._transport = None

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        """Answers the search, and nothing else."""
        if data.rstrip(b"\0") != _SEARCH or self._transport is None:
            return
        self.asked += 1
        self._transport.sendto(f"{self._address},{self.mac},smart_wifi,{self.firmware}".encode("ascii"), addr)
