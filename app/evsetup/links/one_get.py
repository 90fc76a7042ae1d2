"""One GET to a web server that nobody has trusted yet: to learn what it is, before anything else is sent to it.

No log-in, no cookie, no redirect, no proxy, no second request; the answer is bounded in time and length. Its certificate is
not judged, since nothing secret is sent and nothing that is read counts as proof; old firmware may use old TLS
(``facts/chargers.md`` §5).
"""

from __future__ import annotations

import json
import ssl
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import aiohttp

MOST_BODY = 32 * 1024
"""Bytes of an answer's body that are read at most; the pages by which chargers are known are far smaller."""

_LONGEST_LINE = 4096


@dataclass(frozen=True, slots=True)
class Page:
    """What came back: ``body`` is cut at ``MOST_BODY`` bytes."""

    status: int
    body: bytes

    @property
    def said(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8", "replace")

    @property
    def members(self) -> object:
        """The body as JSON, ``None`` when it is none."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None


async def one_get(url: str, own_address: str, timeout_s: float) -> Page | None:
    """What ``url`` answers to a GET from ``own_address``, whatever its status; ``None`` when no answer can be had in time."""
    import aiohttp

    limits = aiohttp.ClientTimeout(total=timeout_s)
    secure = _any_tls() if url.startswith("https:") else True
    # Addresses only, so no name is looked up: without this the default resolver would begin a thread of its own.
    resolver = aiohttp.ThreadedResolver()
    connector = aiohttp.TCPConnector(
        force_close=True, limit=1, ssl=secure, local_addr=(own_address, 0), resolver=resolver
    )
    try:
        async with (
            aiohttp.ClientSession(
                connector=connector,
                timeout=limits,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                max_line_size=_LONGEST_LINE,
                max_field_size=_LONGEST_LINE,
            ) as session,
            session.get(url, allow_redirects=False, headers={"Accept-Encoding": "identity"}) as answer,
        ):
            return Page(answer.status, await _bounded(answer))
    except (aiohttp.ClientError, OSError, ValueError, TimeoutError):
        return None


async def _bounded(answer: aiohttp.ClientResponse) -> bytes:
    body = b""
    while len(body) < MOST_BODY:
        more = await answer.content.read(MOST_BODY - len(body))
        if not more:
            break
        body += more
    return body


@cache
def _any_tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    return context
