"""WebSocket messages out of a network capture (pcap, pcapng). tshark, a program of its own that a person may have, takes the packets apart;
what they carry is read by the same library that reads our own links."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from evsetup.diagnosis import trace_faults as say
from evsetup.diagnosis.captured_link import Captured, CapturedLink
from evsetup.diagnosis.log_reader import LogReader
from evsetup.diagnosis.trace_entry import Begun, Closed, Entry, Message, Opened, Refused

MOST_LINKS = 1000
MOST_BYTES = 2 * 1024**3
_FIELDS = ("frame.time_epoch", "tcp.stream", "ip.src", "ipv6.src", "tcp.srcport", "tcp.seq", "tcp.flags", "tcp.payload")
_WANTED = "tcp.len > 0 or tcp.flags.fin == 1 or tcp.flags.reset == 1"
_ENDS = 0x01 | 0x04
_ON_WINDOWS = Path("C:/Program Files/Wireshark/tshark.exe")
_END_S = 5.0


def tshark() -> str | None:
    """The program, where there is one."""
    found = shutil.which("tshark")
    if found is None and sys.platform == "win32" and _ON_WINDOWS.exists():
        return str(_ON_WINDOWS)
    return found


class CaptureReader(LogReader):
    """Iterate over it, once, as over a ``TraceReader``. ``broken`` counts links that could not be read on; ``encrypted`` those in TLS."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.encrypted = 0
        self._count = 0
        self._streams: dict[str, CapturedLink] = {}

    def __iter__(self) -> Iterator[Entry]:
        """All links and messages in the order of their packets. Blocks.

        Raises:
            NoRecording: tshark is missing or cannot read the file, or no OCPP message is in it.
        """
        with _packets(self.path) as lines:
            taken = 0
            for line in lines:
                taken += len(line)
                if taken > 3 * MOST_BYTES:
                    self.unknown += 1
                    break
                yield from self._packet(line.rstrip(b"\n").split(b"\t"))
        self.encrypted = sum(link.encrypted for link in self._streams.values())
        self.broken = sum(link.broken for link in self._streams.values())
        if not self.entries:
            raise say.capture_encrypted(self.path) if self.encrypted else say.not_read(self.path, "no WebSocket in it")

    def _packet(self, cells: list[bytes]) -> Iterator[Entry]:
        if len(cells) != len(_FIELDS):
            return
        at_s, stream, *addresses, port, number, flags, payload = (cell.decode("ascii", "replace") for cell in cells)
        link = self._streams.get(stream)
        if link is None:
            if len(self._streams) >= MOST_LINKS:
                return
            link = self._streams[stream] = CapturedLink(f"{addresses[0] or addresses[1]}:{port}")
        at = datetime.fromtimestamp(float(at_s), UTC)
        source = f"{addresses[0] or addresses[1]}:{port}"
        for captured in link.take(source, int(number or 0), bytes.fromhex(payload.replace(":", ""))):
            yield from self._entry(captured, at, link)
        if int(flags or "0", 16) & _ENDS and link.open:
            link.open = False
            self.entries += 1
            yield Closed(at, None, link.number, link.identity, link.by(source), 1006, "", "")

    def _entry(self, captured: Captured, at: datetime, link: CapturedLink) -> Iterator[Entry]:
        clean = self._masking.text
        if self.entries == 0:
            yield Begun(at, None, f"capture {self.path.name}")
        self.entries += 1
        match captured.kind:
            case "opened":
                self._count += 1
                link.number = self._count
                asked = tuple((name, clean(value)) for name, value in captured.headers)
                path = clean(captured.words)
                yield Opened(
                    at, None, link.number, link.identity, link.client, path, captured.subprotocol, False, asked
                )
            case "refused":
                yield Refused(at, None, link.identity, link.client, clean(captured.words), captured.code, "")
            case "closed":
                link.open = False
                yield Closed(
                    at, None, link.number, link.identity, captured.by, captured.code, clean(captured.words), ""
                )
            case _:
                content, masked = self._masking.kept(captured.words)
                size = len(captured.words.encode(errors="replace"))
                kind = captured.kind == "binary"
                yield Message(at, None, link.number, link.identity, captured.by, content, size, kind, masked)


@contextmanager
def _packets(path: Path) -> Iterator[IO[bytes]]:
    """A line for each packet that matters."""
    program = tshark()
    if program is None:
        raise say.no_tshark(path)
    fields = [part for field in _FIELDS for part in ("-e", field)]
    form = ("-T", "fields", "-E", "separator=/t", "-E", "occurrence=f")
    command = [program, "-n", "-r", str(path.absolute()), "-Y", _WANTED, *form, *fields]
    nothing = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=nothing, stdout=subprocess.PIPE, stderr=nothing)  # noqa: S603 - no shell; the path is one word
    assert process.stdout is not None  # noqa: S101 - it is a pipe
    try:
        yield process.stdout
        code = process.wait(_END_S)
        if code not in (0, 2):  # 2: the capture was cut off in the midst of a packet
            raise say.not_read(path, f"tshark: {code}")
    finally:
        process.stdout.close()
        if process.poll() is None:
            process.kill()
        process.wait()
