"""A client for the small web servers inside chargers.

One base URL, one request at a time per connection (chargers restart under us, so no connection is kept), bounded bodies,
no proxy, no redirect to another host. Every error of the library becomes a ``LinkFault`` by cause; 401, 429/423 and 503 too.
Any other status is the driver's to judge. Secrets travel in headers and bodies only and are never logged.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import ssl
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode, urljoin, urlsplit

from evsetup.domain.progress import ProgressSink
from evsetup.domain.secret import Secret
from evsetup.links.faults import (
    BadAnswer,
    Busy,
    LinkFault,
    LinkLost,
    LockedOut,
    NoAnswer,
    TimedOut,
    Unauthorized,
    Unreachable,
)
from evsetup.links.http_findings import HttpFindings, not_json
from evsetup.links.http_upload import Envelope, OpenFile, Part
from evsetup.links.server_trust import CertificateChanged, ServerTrust, context_for, first_sight

if TYPE_CHECKING:
    import aiohttp

log = logging.getLogger(__name__)

MAX_BODY = 1024 * 1024
"""Bytes of an answer's body that are read at most."""

_CHUNK = 16 * 1024
_MAX_REDIRECTS = 3
_KEPT_S = 600.0
_LOCKED = frozenset({423, 429})
_BUSY = 503
_MOVED = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Credentials:
    """A user name and password of a device's own web page."""

    user: str
    password: Secret


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """One answer: ``headers`` by lower-case name, ``body`` as received (at most ``MAX_BODY`` bytes)."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        """Whether the device did what it was asked to, by its status."""
        return 200 <= self.status < 300

    def json(self) -> object:
        """The body as JSON.

        Raises:
            BadAnswer: it is not JSON.
        """
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise BadAnswer(not_json(self.body)) from error


class HttpLink:
    """One device's web server; cookies that it sets are kept until ``close``.

    ``base_url`` is ``http://host[:port]`` or ``https://…``. ``timeout_s`` bounds connecting, and again the whole answer.
    ``sends_basic`` may be switched off once a cookie is what logs us in; with ``digest`` the log-in is HTTP Digest, and the
    password itself never leaves this laptop. With ``one_connection`` every request goes over the same one, as long as the device
    keeps it. An https device must show the certificate that ``trust`` holds; where that is empty, its first one is taken.
    ``headers`` go with every request.

    Raises:
        ValueError: ``base_url`` is not the address of a web server.
    """

    def __init__(
        self,
        base_url: str,
        *,
        credentials: Credentials | None = None,
        timeout_s: float = 8.0,
        digest: bool = False,
        one_connection: bool = False,
        trust: ServerTrust | None = None,
    ) -> None:
        parts = urlsplit(base_url)
        if (
            parts.scheme not in {"http", "https"}
            or not parts.hostname
            or parts.username is not None
            or parts.port == 0
            or not parts.hostname.isprintable()
            or " " in parts.hostname
        ):
            raise ValueError(f"not the address of a web server: {parts.scheme}://{parts.hostname or ''}")
        self.base_url = base_url.rstrip("/")
        self.host = parts.hostname
        self._credentials = credentials
        self._say = HttpFindings(parts.hostname, self.base_url)
        self._digest = digest
        self._one_connection = one_connection
        self._tls = parts.scheme == "https"
        self._port = parts.port or (443 if self._tls else 80)
        self.trust = trust or ServerTrust()
        self.headers: dict[str, str] = {}
        self._context: ssl.SSLContext | None = None
        self.sends_basic = credentials is not None and not digest
        self._timeout_s = timeout_s
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> HttpLink:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def credentials(self) -> Credentials | None:
        """Who we log in as; ``None`` when nobody was named."""
        return self._credentials

    async def get(self, path: str) -> HttpAnswer:
        """Asks for ``path`` and follows redirects within the host.

        Raises:
            LinkFault: by cause, see ``evsetup.links.faults``.
        """
        url = self._url(path)
        for _ in range(_MAX_REDIRECTS + 1):
            answer = await self._request("GET", url)
            if answer.status not in _MOVED:
                return answer
            url = self._moved_to(url, answer)
        raise BadAnswer(self._say.redirected(url))

    async def get_once(self, path: str) -> HttpAnswer:
        """A GET that changes something: never redirected, as ``post_json`` otherwise."""
        return await self._request("GET", self._url(path))

    async def post_form(
        self, path: str, form: Mapping[str, str], headers: Mapping[str, str] | None = None
    ) -> HttpAnswer:
        """Posts what a web form would; as ``post_json`` otherwise."""
        content = urlencode(form, quote_via=quote).encode("ascii")
        return await self.post_bytes(path, content, "application/x-www-form-urlencoded", headers)

    async def delete(self, path: str, headers: Mapping[str, str] | None = None) -> HttpAnswer:
        """Deletes what is at ``path``; as ``post_json`` otherwise."""
        return await self._request("DELETE", self._url(path), headers=headers)

    async def post_json(
        self, path: str, body: Mapping[str, object] | Sequence[object], headers: Mapping[str, str] | None = None
    ) -> HttpAnswer:
        """Posts ``body`` as JSON. Never repeated and never redirected: what was sent, was sent once.

        Raises:
            NoAnswer, LinkLost: it was sent, and nobody knows whether it was acted on.
            LinkFault: any other cause; nothing was done.
        """
        content = json.dumps(body, separators=(",", ":"), ensure_ascii=False).encode()
        return await self.post_bytes(path, content, "application/json", headers)

    async def post_bytes(
        self, path: str, content: bytes, kind: str, headers: Mapping[str, str] | None = None
    ) -> HttpAnswer:
        """Posts ``content``, whose media type is ``kind``; as ``post_json`` otherwise."""
        all_headers = {"Content-Type": kind, **(headers or {})}
        return await self._request("POST", self._url(path), headers=all_headers, data=content)

    async def put_json(self, path: str, body: object) -> HttpAnswer:
        """Puts ``body`` as JSON; as ``post_json`` otherwise."""
        content = json.dumps(body, separators=(",", ":"), ensure_ascii=False).encode()
        return await self._request("PUT", self._url(path), headers={"Content-Type": "application/json"}, data=content)

    async def post_query(self, path: str, query: Mapping[str, str]) -> HttpAnswer:
        """Posts nothing but a query string; as ``post_json`` otherwise."""
        return await self._request("POST", f"{self._url(path)}?{urlencode(query, quote_via=quote)}", data=b"")

    async def upload(
        self,
        path: str,
        field: str,
        file_name: str,
        content: Path,
        progress: ProgressSink,
        *,
        headers: Mapping[str, str] | None = None,
        answer_timeout_s: float = 120.0,
    ) -> HttpAnswer:
        """Posts the file ``content`` as one multipart form field, with its exact length announced.

        ``progress`` counts the bytes of the file that were handed to the network. The device may take
        ``answer_timeout_s`` after the last byte (it writes its flash memory then).

        Raises:
            OSError: the file cannot be read.
            LinkFault: by cause.
        """
        envelope = Envelope.multipart(field, file_name)
        async with OpenFile(content, Part()) as file:
            return await self._upload(path, file, envelope, progress, headers or {}, answer_timeout_s)

    async def upload_raw(
        self,
        path: str,
        content: Path,
        progress: ProgressSink,
        *,
        part: Part | None = None,
        answer_timeout_s: float = 120.0,
    ) -> HttpAnswer:
        """Posts the bytes of ``content`` (or a ``part`` of them) as the whole body; as ``upload`` otherwise."""
        async with OpenFile(content, part or Part()) as file:
            return await self._upload(path, file, Envelope.none(), progress, {}, answer_timeout_s)

    def elsewhere(self, host: str) -> HttpLink:
        """A link to the same device at another address, with the same log-in; this one stays open."""
        parts = urlsplit(self.base_url)
        netloc = f"[{host}]" if ":" in host else host
        base_url = f"{parts.scheme}://{netloc}{f':{parts.port}' if parts.port else ''}"
        return HttpLink(
            base_url,
            credentials=self._credentials,
            timeout_s=self._timeout_s,
            digest=self._digest,
            one_connection=self._one_connection,
            trust=self.trust,
        )

    async def close(self) -> None:
        """Ends the link; safe to call twice."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _upload(
        self,
        path: str,
        file: OpenFile,
        envelope: Envelope,
        progress: ProgressSink,
        headers: Mapping[str, str],
        answer_timeout_s: float,
    ) -> HttpAnswer:
        loop = asyncio.get_running_loop()

        def wait(seconds: float) -> None:
            if not patience.expired():
                patience.reschedule(loop.time() + seconds)

        body = file.body(envelope, progress, lambda: wait(self._timeout_s), lambda: wait(answer_timeout_s))
        length = str(len(envelope.head) + file.size + len(envelope.tail))
        all_headers = {"Content-Type": envelope.content_type, "Content-Length": length, **headers}
        try:
            async with asyncio.timeout(self._timeout_s * 2) as patience:
                return await self._request("POST", self._url(path), headers=all_headers, data=body, bounded=False)
        except TimeoutError:
            raise NoAnswer(self._say.no_answer()) from None

    async def _request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: bytes | AsyncIterator[bytes] | None = None,
        bounded: bool = True,
    ) -> HttpAnswer:
        session = await self._open()
        headers = {**self._login_header(), **self.headers, **(headers or {})}
        timeout = _timeout(self._timeout_s, self._timeout_s * 2 if bounded else None)

        tls = self._context or True

        async def ask() -> HttpAnswer:
            async with session.request(
                method, url, headers=headers, data=data, timeout=timeout, allow_redirects=False, ssl=tls
            ) as response:
                body = await self._read(response)
                answer = HttpAnswer(response.status, {k.lower(): v for k, v in response.headers.items()}, body)
                self._raise_for_login(answer, response.reason or "")
                log.debug("%s %s: %s, %s bytes", method, url, answer.status, len(body))
                return answer

        return await self._translated(ask)

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        body = bytearray()
        async for chunk in response.content.iter_chunked(_CHUNK):
            body += chunk
            if len(body) > MAX_BODY:
                raise BadAnswer(self._say.too_long())
        return bytes(body)

    async def _translated(self, ask: Callable[[], Awaitable[HttpAnswer]]) -> HttpAnswer:
        """Runs ``ask`` and turns every error of aiohttp and the system into its cause."""
        import aiohttp

        try:
            return await ask()
        except LinkFault:
            raise
        except aiohttp.ConnectionTimeoutError:
            raise TimedOut(self._say.timed_out()) from None
        except TimeoutError:
            raise NoAnswer(self._say.no_answer()) from None
        except (aiohttp.ClientConnectorDNSError, UnicodeError):
            raise Unreachable(self._say.no_such_name()) from None
        except aiohttp.ServerFingerprintMismatch as error:
            raise CertificateChanged(self.host, error.expected.hex(), error.got.hex()) from None
        except aiohttp.ClientConnectorSSLError as error:
            raise Unreachable(self._say.no_tls(ssl.SSLError(*error.os_error.args))) from None
        except aiohttp.ClientConnectorError as error:
            raise Unreachable(self._say.refused(error.os_error)) from None
        except aiohttp.InvalidURL:
            raise BadAnswer(self._say.redirected(self.base_url)) from None
        except (aiohttp.ClientResponseError, aiohttp.http_exceptions.HttpProcessingError) as error:
            raise BadAnswer(self._say.not_http(error)) from None
        except (aiohttp.ClientError, OSError) as error:
            raise LinkLost(self._say.lost(error)) from None

    async def _open(self) -> aiohttp.ClientSession:
        if self._session is not None:
            return self._session
        if "aiohttp" not in sys.modules:
            await asyncio.to_thread(importlib.import_module, "aiohttp")
        import aiohttp

        if self._tls and not self.trust.certificate:
            await self._see_first()
        if self._tls:
            # One for all requests: aiohttp keeps a connection for the context that it was made with.
            self._context = context_for(self.trust)
        if self._session is None:
            headers = {"Accept": "application/json, text/plain;q=0.9, */*;q=0.5"}
            self._session = aiohttp.ClientSession(
                headers=headers,
                connector=self._connector(),
                cookie_jar=aiohttp.CookieJar(unsafe=True),
                trust_env=False,
                auto_decompress=False,
                middlewares=self._digest_log_in(),
            )
        return self._session

    def _connector(self) -> aiohttp.TCPConnector:
        import aiohttp

        # aiohttp compares the fingerprint of the connector, and shakes hands with the context of the request.
        known = aiohttp.Fingerprint(bytes.fromhex(self.trust.certificate)) if self._tls else True
        # The system's own resolver, whatever else is installed: only it knows names of the local network.
        resolver = aiohttp.ThreadedResolver()
        if self._one_connection:
            return aiohttp.TCPConnector(ssl=known, limit=1, keepalive_timeout=_KEPT_S, resolver=resolver)
        return aiohttp.TCPConnector(ssl=known, limit=2, force_close=True, resolver=resolver)

    async def _see_first(self) -> None:
        try:
            await first_sight(self.host, self._port, self.trust, self._timeout_s)
        except ssl.SSLError as error:
            raise Unreachable(self._say.no_tls(error)) from None
        except TimeoutError:
            raise TimedOut(self._say.timed_out()) from None
        except UnicodeError:
            raise Unreachable(self._say.no_such_name()) from None
        except OSError as error:
            raise Unreachable(self._say.refused(error)) from None

    def _digest_log_in(self) -> tuple[aiohttp.DigestAuthMiddleware, ...]:
        import aiohttp

        login = self._credentials
        # A user name with a colon cannot be said in Digest (RFC 7616 §3.4); the device then asks in vain.
        if login is None or not self._digest or ":" in login.user:
            return ()
        return (aiohttp.DigestAuthMiddleware(login.user, login.password.reveal()),)

    def _login_header(self) -> Mapping[str, str]:
        import aiohttp

        login = self._credentials
        if login is None or not self.sends_basic:
            return {}
        return {"Authorization": aiohttp.encode_basic_auth(login.user, login.password.reveal(), "utf-8")}

    def _url(self, path: str) -> str:
        return f"{self.base_url}/{path.lstrip('/')}"

    def _moved_to(self, url: str, answer: HttpAnswer) -> str:
        try:
            target = urljoin(url, answer.headers.get("location", ""))
            old, new = urlsplit(url), urlsplit(target)
        except ValueError:
            raise BadAnswer(self._say.redirected(answer.headers["location"][:80])) from None
        if new.hostname != old.hostname or new.username is not None or (old.scheme, new.scheme) == ("https", "http"):
            raise BadAnswer(self._say.redirected(f"{new.scheme}://{new.hostname or ''}"))
        return target

    def _raise_for_login(self, answer: HttpAnswer, reason: str) -> None:
        status_line = f"{answer.status} {reason}".strip()
        if answer.status == 401:
            named = (part.split()[0] for part in answer.headers.get("www-authenticate", "").split(",") if part.strip())
            challenges = tuple(name for name in named if "=" not in name)
            finding = self._say.wrong_password if self._credentials is not None else self._say.wants_password
            raise Unauthorized(finding(status_line), challenges)
        if answer.status in _LOCKED:
            raise LockedOut(self._say.locked_out(status_line, answer.headers.get("retry-after", "")))
        if answer.status == _BUSY:
            raise Busy(self._say.busy(status_line))


def _timeout(connect_s: float, total_s: float | None) -> aiohttp.ClientTimeout:
    import aiohttp

    return aiohttp.ClientTimeout(total=total_s, connect=connect_s, sock_connect=connect_s)
