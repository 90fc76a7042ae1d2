"""A recording proxy and its recording as one thing: begun together, ended together, and what can be said of both.

Keys and log-ins are in no line of the recording; the numbers of cards are (``trace_entry``, ``masking``).
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from evsetup import __version__
from evsetup.commissioning.authority import server_side
from evsetup.diagnosis import trace_entry as entries
from evsetup.diagnosis.masking import Masking
from evsetup.diagnosis.trace import TraceFile
from evsetup.domain.finding import Finding, Severity
from evsetup.links.tls import client_context
from evsetup.ocppj.dial_in import shown
from evsetup.ocppj.frame_record import FrameRecord
from evsetup.ocppj.frames import CallResult
from evsetup.ocppj.proxy import RecordingProxy
from evsetup.ocppj.proxy_events import LinkEnded, LinkOpened, LinkRefused, Met, Moment, Pinged, ProxyEvent, Relayed

if TYPE_CHECKING:
    from types import TracebackType

    from evsetup.links.tls import TemporaryAuthority

MOST_FINDINGS = 50
MOST_BOOTS = 1000


@dataclass(frozen=True, slots=True)
class ProxyWish:
    """What a person asks for. ``authority`` signs this laptop's wss (``None``: ws); ``ca_file`` is whom to trust upstream
    (``None``: the operating system's)."""

    upstream: str
    record: Path
    host: str = "127.0.0.1"
    port: int = 0
    authority: TemporaryAuthority | None = None
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """The first line of a recording, before anything has happened."""

    moment: Moment
    listens: str
    upstream: str


class RecordedProxy:
    """``async with`` it. ``told`` hears every event and every finding of the recording, on the loop's thread.

    Raises when it is entered:
        BadUpstream: nothing can be passed on to this address.
        BadCertificateFile: ``ca_file`` cannot be used.
        NoRecording: the file is there already or cannot be made.
        CannotListen: address or port cannot be used.
    """

    def __init__(self, wish: ProxyWish, told: Callable[[ProxyEvent | Finding], None]) -> None:
        self.wish = wish
        self.messages = 0
        self.refused = 0
        self.boots: dict[str, str] = {}
        """What the CSMS answered the last BootNotification of each identity."""
        self.last: Finding | None = None
        """The newest finding of severity warning or worse since a charger was let in; that nothing is recorded any more stays."""
        self.findings: deque[Finding] = deque(maxlen=MOST_FINDINGS)
        self._told = told
        self._stack = AsyncExitStack()
        self._proxy: RecordingProxy | None = None
        self._file: TraceFile[ProxyEvent | Begun] | None = None

    @property
    def proxy(self) -> RecordingProxy:
        """The relay itself, while it runs."""
        assert self._proxy is not None  # noqa: S101 - it is entered
        return self._proxy

    @property
    def url(self) -> str:
        """What goes into the charger's address field; the charger appends its identity."""
        return self.proxy.url

    @property
    def recording(self) -> bool:
        """Whether what passes is written down."""
        return self._file is not None and self._file.recording

    async def __aenter__(self) -> Self:
        wish = self.wish
        tls = (await server_side(wish.authority, wish.host)).tls if wish.authority is not None else None
        proxy = RecordingProxy(
            wish.upstream, self._heard, host=wish.host, port=wish.port, tls=tls, upstream_tls=await self._trust()
        )
        masking = Masking(cards=False)
        file: TraceFile[ProxyEvent | Begun] = TraceFile(
            wish.record, lambda event: entry_of(event, masking), told=self._find_from(asyncio.get_running_loop())
        )
        async with AsyncExitStack() as stack:
            await asyncio.to_thread(file.start)
            stack.push_async_callback(asyncio.to_thread, file.close)
            self._file = file
            try:
                await stack.enter_async_context(proxy)
            except BaseException:
                await asyncio.to_thread(file.close)
                await asyncio.to_thread(wish.record.unlink)  # nothing is in it
                raise
            self._proxy = proxy
            file.append(Begun(Moment(), proxy.url, proxy.upstream))
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()
        await asyncio.sleep(0)  # a last finding of the file

    async def _trust(self) -> ssl.SSLContext | None:
        if urlsplit(self.wish.upstream.strip()).scheme != "wss":
            return None
        return await asyncio.to_thread(client_context, self.wish.ca_file)

    def _heard(self, event: ProxyEvent) -> None:
        if self._file is not None:
            self._file.append(event, event.size if isinstance(event, Relayed) else 0)
        match event:
            case Relayed():
                self.messages += 1
                self._note_boot(event.record)
            case LinkRefused():
                self.refused += 1
                self._keep(event.finding)
            case LinkOpened():
                if self.recording:
                    self.last = None  # whoever was refused before is in now, or another is: old news
                for finding in event.findings:
                    self._keep(finding)
            case LinkEnded() | Met():
                self._keep(event.finding)
        self._told(event)

    def _note_boot(self, record: FrameRecord) -> None:
        if record.action != "BootNotification" or not isinstance(record.frame, CallResult):
            return
        status = record.frame.payload.get("status")
        if isinstance(status, str) and (record.identity in self.boots or len(self.boots) < MOST_BOOTS):
            self.boots[record.identity] = shown(status)

    def _find_from(self, loop: asyncio.AbstractEventLoop) -> Callable[[Finding], None]:
        """For the writer's thread, which may outlive the loop where a drive hangs."""

        def find(finding: Finding) -> None:
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._find, finding)

        return find

    def _find(self, finding: Finding) -> None:
        self._keep(finding)
        self._told(finding)

    def _keep(self, finding: Finding) -> None:
        if finding.severity >= Severity.WARNING:
            self.findings.append(finding)
            self.last = finding


def entry_of(event: ProxyEvent | Begun, masking: Masking) -> entries.Entry:
    """What a recording keeps of an event; for the writer's thread, since looking for secrets takes its time."""
    at, ns, clean = event.moment.at, event.moment.monotonic_ns, masking.text
    match event:
        case Begun():
            return entries.Begun(at, ns, f"evsetup {__version__}", event.listens, clean(event.upstream))
        case LinkOpened():
            return entries.Opened(
                at,
                ns,
                event.link,
                clean(event.identity),
                event.address,
                clean(event.path),
                clean(event.subprotocol),
                event.secure,
                _headers(event.asked, masking),
                _headers(event.answered, masking),
                tuple(finding.code for finding in event.findings),
            )
        case LinkRefused():
            return entries.Refused(
                at,
                ns,
                clean(event.identity),
                event.address,
                clean(event.path),
                event.status,
                event.finding.code,
                clean(event.reason),
                _headers(event.asked, masking),
                _headers(event.answered, masking),
                clean(event.body),
            )
        case Relayed():
            return _message(event, masking)
        case Pinged():
            return entries.Control(at, ns, event.link, clean(event.identity), event.direction, event.pong, event.data)
        case LinkEnded():
            identity, reason = clean(event.identity), clean(event.reason)
            return entries.Closed(at, ns, event.link, identity, event.by, event.code, reason, event.finding.code)
        case Met():
            return entries.Stranger(at, ns, event.address, event.finding.code)


def _message(event: Relayed, masking: Masking) -> entries.Message:
    record = event.record
    content: str | bytes
    masked = event.data is None
    if event.data is None:
        content = masking.message(record.raw)
    else:
        try:
            content, masked = masking.kept(event.data.decode())
        except UnicodeDecodeError:
            content = event.data
    return entries.Message(
        event.moment.at,
        event.moment.monotonic_ns,
        event.link,
        masking.name(record.identity),
        record.direction,
        content,
        event.size,
        event.binary,
        masked,
        event.touch.value,
    )


def _headers(headers: entries.HeaderLines, masking: Masking) -> entries.HeaderLines:
    return tuple((masking.text(name), masking.text(value)) for name, value in headers)
