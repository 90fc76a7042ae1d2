"""A capture file (pcap, RFC-less but everywhere the same: libpcap's savefile format) of what really crossed a socket on loopback.

``Tap`` stands between a client and a server and notes the bytes; ``write_pcap`` puts them into Ethernet, IPv4 and TCP as they would have
been on a wire, handshake first, with sequence numbers that fit.
"""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

_MAGIC, _ETHERNET, _MOST = 0xA1B2C3D4, 1, 1400
_SYN, _ACK, _PSH, _FIN = 0x02, 0x10, 0x08, 0x01


@dataclass
class Talk:
    """One TCP connection: bytes in their order, ``True`` where the client sent them."""

    client_port: int
    server_port: int
    parts: list[tuple[bool, bytes]] = field(default_factory=list)


@asynccontextmanager
async def tapped(port: int, talks: list[Talk]) -> AsyncIterator[int]:
    """Passes everything on to ``port`` of loopback; the port to dial instead. Each connection becomes a talk."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = Talk(writer.get_extra_info("peername")[1], port)
        talks.append(talk)
        there, out = await asyncio.open_connection("127.0.0.1", port)

        async def pump(source: asyncio.StreamReader, target: asyncio.StreamWriter, *, client: bool) -> None:
            while data := await source.read(65536):
                talk.parts.append((client, data))
                target.write(data)
                await target.drain()
            target.close()

        await asyncio.gather(pump(reader, out, client=True), pump(there, writer, client=False), return_exceptions=True)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


def write_pcap(path: Path, talks: list[Talk], begins: datetime | None = None, *, port: int = 0) -> None:
    """All of them, one after the other, a millisecond between packets; ``port`` stands in for the server's."""
    at = begins or datetime(2026, 3, 2, 10, tzinfo=UTC)
    with path.open("wb") as file:
        file.write(struct.pack("<IHHiIII", _MAGIC, 2, 4, 0, 0, 65535, _ETHERNET))
        for talk in talks:
            for packet in _packets(talk, port or talk.server_port):
                seconds = int(at.timestamp())
                file.write(struct.pack("<IIII", seconds, at.microsecond, len(packet), len(packet)) + packet)
                at += timedelta(milliseconds=1)


def _packets(talk: Talk, port: int) -> list[bytes]:
    sent = {True: 1000, False: 5000}
    made: list[bytes] = []

    def add(client: bool, flags: int, data: bytes = b"") -> None:
        ends = (talk.client_port, port) if client else (port, talk.client_port)
        acknowledged = 0 if flags == _SYN else sent[not client]
        made.append(_packet(client, ends, sent[client], acknowledged, flags, data))
        sent[client] += len(data) + bool(flags & (_SYN | _FIN))

    add(True, _SYN)
    add(False, _SYN | _ACK)
    add(True, _ACK)
    for client, data in talk.parts:
        for begin in range(0, len(data), _MOST):
            add(client, _PSH | _ACK, data[begin : begin + _MOST])
    add(True, _FIN | _ACK)
    add(False, _FIN | _ACK)
    return made


def _packet(client: bool, ports: tuple[int, int], number: int, acknowledged: int, flags: int, data: bytes) -> bytes:
    charger, csms = bytes((192, 168, 1, 50)), bytes((192, 168, 1, 1))
    source, target = (charger, csms) if client else (csms, charger)
    tcp = struct.pack("!HHIIBBHHH", *ports, number, acknowledged, 5 << 4, flags, 65535, 0, 0)
    checksum = _sum(source + target + struct.pack("!BBH", 0, 6, len(tcp) + len(data)) + tcp + data)
    tcp = tcp[:16] + struct.pack("!H", checksum) + tcp[18:]
    head = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(tcp) + len(data), 0, 0x4000, 64, 6, 0, source, target)
    head = head[:10] + struct.pack("!H", _sum(head)) + head[12:]
    return bytes((2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0)) + head + tcp + data


def _sum(data: bytes) -> int:
    data += b"\0" * (len(data) % 2)
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF
