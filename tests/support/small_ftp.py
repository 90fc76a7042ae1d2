"""An FTP server of a few lines for one user, passive mode, binary files in memory (RFC 959)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class SmallFtp:
    """``files`` by path; ``refuses`` answers every transfer with 550."""

    files: dict[str, bytes] = field(default_factory=dict)
    refuses: bool = False
    url: str = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def say(line: str) -> None:
            writer.write(line.encode() + b"\r\n")

        peers: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()
        listening: asyncio.Server | None = None
        say("220 ready")
        try:
            while line := (await reader.readline()).decode().strip():
                verb, _, rest = line.partition(" ")
                match verb.upper():
                    case "USER":
                        say("331 password")
                    case "PASS":
                        say("230 in")
                    case "TYPE":
                        say("200 binary")
                    case "PASV":
                        listening = await asyncio.start_server(lambda r, w: peers.put_nowait((r, w)), "127.0.0.1", 0)
                        port = listening.sockets[0].getsockname()[1]
                        say(f"227 passive (127,0,0,1,{port >> 8},{port & 255})")
                    case "RETR" | "STOR" if self.refuses or (verb.upper() == "RETR" and rest not in self.files):
                        say("550 no")
                    case "RETR" | "STOR":
                        say("150 go on")
                        source, target = await peers.get()
                        if verb.upper() == "STOR":
                            self.files[rest] = await source.read()
                        else:
                            target.write(self.files[rest])
                            await target.drain()
                        target.close()
                        say("226 done")
                    case "QUIT":
                        say("221 bye")
                        break
                    case _:
                        say("502 what")
        finally:
            if listening is not None:
                listening.close()
            while not peers.empty():
                peers.get_nowait()[1].close()
            writer.close()


@asynccontextmanager
async def small_ftp() -> AsyncIterator[SmallFtp]:
    ftp = SmallFtp()
    async with await asyncio.start_server(ftp.serve, "127.0.0.1", 0) as server:
        ftp.url = f"ftp://user:pass@127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield ftp
