"""Further looks at a server's TLS, beside the road: what chargers that can less than this laptop would meet.

One handshake each, and nothing is sent: TLS 1.2 with suites for ECDSA and for RSA certificates, the four suites of the whitepaper
as far as those leave them open (``facts/ocpp.md`` §4.1 step 7), old versions, no SNI, and whether a client certificate is
wanted. Few at once: a server that counts connections must have room for the road.
"""

from __future__ import annotations

import asyncio
import ssl
import time
import warnings
from collections.abc import Sequence
from typing import NamedTuple

from evsetup.domain.tls import WHITEPAPER_SUITES
from evsetup.ocppj.probe.connection import Address
from evsetup.ocppj.probe.handshake import (
    ClientCertificateWish,
    Handshake,
    client_certificate_wish,
    looking_context,
    shake_hands,
)
from evsetup.ocppj.probe.trust import ClientCertificate, show

_AT_ONCE = 3
_KINDS = {
    "ECDSA": ":".join((*(suite for suite in WHITEPAPER_SUITES if "ECDSA" in suite), "aECDSA")),
    "RSA": ":".join((*(suite for suite in WHITEPAPER_SUITES if "ECDSA" not in suite), "aRSA")),
}
"""All suites of TLS 1.2 by the kind of the certificate's key, those of the whitepaper first: a server may go by that order."""


class Look(NamedTuple):
    """One handshake more: what it showed, or whether the server refused it (neither: it is not known, the network failed).

    ``cut``: it refused without a word of TLS, as one does too that minds so many connections.
    """

    handshake: Handshake | None = None
    refused: bool = False
    cut: bool = False


class Looks(NamedTuple):
    """What the looks showed.

    ``suites`` are the whitepaper's, ``kinds`` the certificates shown in TLS 1.2 by kind of key, ``old`` is TLS 1.1 and below,
    ``without_sni`` is ``None`` for an IP address, which has no SNI.
    """

    suites: dict[str, Look]
    kinds: dict[str, Look]
    old: Look
    without_sni: Look | None
    wish: ClientCertificateWish

    @property
    def taken(self) -> tuple[str, ...]:
        """Those of the four suites that work."""
        return tuple(suite for suite, look in self.suites.items() if look.handshake is not None)

    @property
    def refused(self) -> tuple[str, ...]:
        """Those of the four suites that the server refuses for certain."""
        return tuple(suite for suite, look in self.suites.items() if look.refused)

    @property
    def none_of_the_four(self) -> bool:
        """Whether the server refuses all four for certain."""
        return len(self.refused) == len(self.suites)

    @property
    def no_tls_1_2(self) -> bool:
        """Whether the server refuses every suite of TLS 1.2 for certain."""
        return self.none_of_the_four and bool(self.kinds) and all(look.refused for look in self.kinds.values())

    @property
    def only_kind(self) -> str:
        """``ECDSA`` or ``RSA`` if the server has, for certain, certificates of this kind alone; else empty."""
        return next(
            (
                kind
                for kind, look in self.kinds.items()
                if look.handshake is not None
                and all(other.refused for other_kind, other in self.kinds.items() if other_kind != kind)
            ),
            "",
        )


async def look_around(
    address: Address, host: str, has_name: bool, client: ClientCertificate | None, timeout_s: float
) -> Looks:
    """All looks; never raises for what the network or the server does. ``client`` is shown where the server asks for it."""
    ends = time.monotonic() + timeout_s
    contexts = await asyncio.to_thread(_contexts, client)

    room = asyncio.Semaphore(_AT_ONCE)

    async def one(context: ssl.SSLContext, sni: bool) -> Look:
        async with room:
            return await _look(address, host, context, ends, sni=sni)

    async def listen() -> ClientCertificateWish:
        async with room:
            return await client_certificate_wish(address, host, contexts["heard"], ends - time.monotonic())

    def look(context: ssl.SSLContext, *, sni: bool = True) -> asyncio.Task[Look]:
        return tasks.create_task(one(context, sni))

    async with asyncio.TaskGroup() as tasks:
        wish = tasks.create_task(listen())
        looking = {kind: look(contexts[kind]) for kind in _KINDS}
        old = look(context) if (context := old_context()) is not None else None
        without = look(contexts["any"], sni=False) if has_name else None
    kinds = {kind: task.result() for kind, task in looking.items()}
    told = {suite: own for suite in WHITEPAPER_SUITES if (own := _told(suite, kinds)) is not None}
    left = [suite for suite in WHITEPAPER_SUITES if suite not in told]
    by_suite = await asyncio.to_thread(_suite_contexts, left, client)
    async with asyncio.TaskGroup() as tasks:
        trying = {suite: look(context) for suite, context in by_suite.items()}
    taken = {suite: told[suite] if suite in told else trying[suite].result() for suite in WHITEPAPER_SUITES}
    return Looks(
        taken,
        {kind: _shown(kind, taken) or look for kind, look in kinds.items()},
        old.result() if old is not None else Look(),
        without.result() if without is not None else None,
        wish.result(),
    )


def _told(suite: str, kinds: dict[str, Look]) -> Look | None:
    """What the looks by kind of key tell of one of the four suites; ``None``: nothing for certain.

    A server that refuses all suites for RSA certificates, and says so, refuses each of them. One that refuses either kind
    refuses TLS 1.2, or something else: then each suite is tried.
    """
    own = kinds[_kind(suite)]
    if own.handshake is not None:
        return own if own.handshake.cipher == suite else None
    others = (look.handshake for kind, look in kinds.items() if kind != _kind(suite))
    return own if own.refused and not own.cut and any(others) else None


def _shown(kind: str, suites: dict[str, Look]) -> Look | None:
    """A look at one of the four suites that showed a certificate with this kind of key."""
    return next((look for suite, look in suites.items() if _kind(suite) == kind and look.handshake is not None), None)


def _kind(suite: str) -> str:
    return "ECDSA" if "ECDSA" in suite else "RSA"


async def _look(address: Address, host: str, context: ssl.SSLContext, ends: float, *, sni: bool = True) -> Look:
    """One look; ``ends`` is in seconds of ``time.monotonic``. When time is up it finds nothing out."""
    try:
        return Look(await shake_hands(address, host, context, ends - time.monotonic(), sni=sni))
    except (ssl.SSLEOFError, ConnectionResetError, ConnectionAbortedError, BrokenPipeError):
        return Look(refused=True, cut=True)
    except ssl.SSLError:
        return Look(refused=True)
    except (OSError, TimeoutError):
        return Look()


async def speaks_old_tls(address: Address, host: str, timeout_s: float) -> Handshake | None:
    """A handshake with TLS 1.1 or below, if the server takes one."""
    context = old_context()
    return None if context is None else (await _look(address, host, context, time.monotonic() + timeout_s)).handshake


def old_context() -> ssl.SSLContext | None:
    """As ``looking_context``, with TLS 1.0 and 1.1 alone; ``None`` where OpenSSL was built without them.

    Today's OpenSSL speaks them at security level 0 only.
    """
    if not (ssl.HAS_TLSv1 and ssl.HAS_TLSv1_1):
        return None
    context = looking_context()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Python warns of old versions: here they are meant
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


def _contexts(client: ClientCertificate | None) -> dict[str, ssl.SSLContext]:
    contexts = {kind: _tls_1_2(suites) for kind, suites in _KINDS.items()}
    contexts |= {"any": looking_context(), "heard": looking_context()}
    return _showing(contexts, client)


def _suite_contexts(suites: Sequence[str], client: ClientCertificate | None) -> dict[str, ssl.SSLContext]:
    return _showing({suite: _tls_1_2(suite) for suite in suites}, client)


def _showing(contexts: dict[str, ssl.SSLContext], client: ClientCertificate | None) -> dict[str, ssl.SSLContext]:
    if client is not None:
        for context in contexts.values():
            show(context, client)
    return contexts


def _tls_1_2(suites: str) -> ssl.SSLContext:
    context = looking_context()
    context.set_ciphers(f"{suites}:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context
