"""The step CERTIFICATE: one verifying handshake, after which the road goes on, and what is to be said of it.

Failure classes: ``facts/ocpp.md`` §4.1 step 7. What is looked at besides (``tls_looks``) runs beside the road; looking and
judging are kept apart (``handshake``, ``trusted``, ``distrusted``, ``no_handshake``). The whole step ends within its time-out
and a moment.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from evsetup.domain.finding import Finding, Severity
from evsetup.ocppj.probe.certificate_facts import in_certificates, is_address, plain_fingerprint
from evsetup.ocppj.probe.chain import ChainSeen, load, path
from evsetup.ocppj.probe.connection import Address
from evsetup.ocppj.probe.handshake import (
    Handshake,
    client_certificate_wish,
    looking_context,
    shake_hands,
    speaks_http,
)
from evsetup.ocppj.probe.tls_looks import look_around, speaks_old_tls
from evsetup.ocppj.probe.trust import BadFile, Trust, authorities_of_the_system, show
from evsetup.ocppj.probe.trust_path import TrustPath, trust_path
from evsetup.ocppj.probe.trusted import judge_trusted

if TYPE_CHECKING:
    from cryptography import x509

_LAST_LOOK_S = 0.8
"""How long a look may take that comes after the step's time is up."""


class Judgement(NamedTuple):
    """The step's finding, and on what the trust rests (``None``: there is none, or the operating system keeps it to itself)."""

    finding: Finding
    path: TrustPath | None = None


class Meeting:
    """The verifying handshake with one server, and everything that is found out about its TLS afterwards.

    First ``shake``, then ``judge``. Neither raises for what network, server or files do. ``host`` is as dialled, so it may
    hold letters that no certificate does. ``named_root`` is the SHA-256 fingerprint (hex digits) of the root that the operator's
    card names and does not bring; it is looked for where the operating system judges.
    """

    def __init__(self, address: Address, host: str, trust: Trust, timeout_s: float, named_root: str = "") -> None:
        self._address = address
        self._host = host
        self._trust = trust
        self._named_root = named_root
        self._ends = time.monotonic() + timeout_s
        self._outcome: Handshake | Exception = RuntimeError("judged before the handshake")
        self._http = False

    async def shake(self) -> ssl.SSLContext | None:
        """The context to go on with; ``None``: the road ends here."""
        self._outcome = await self._verify(self._trust.context)
        return self._trust.context if isinstance(self._outcome, Handshake) else None

    async def judge(self) -> Judgement:
        """What is to be said of the server's TLS."""
        match self._outcome:
            case Handshake() as handshake:
                return await self._trusted(handshake)
            case ssl.SSLCertVerificationError() as failure:
                return await self._distrusted(failure)
            case failure:
                return Judgement(await self._no_handshake(failure))

    @property
    def _left_s(self) -> float:
        return max(self._ends - time.monotonic(), _LAST_LOOK_S)

    async def _verify(self, context: ssl.SSLContext) -> Handshake | Exception:
        """The verifying handshake. If it takes long, plain HTTP is tried meanwhile: no time would be left for that afterwards."""
        limit = self._left_s
        async with asyncio.TaskGroup() as tasks:
            shaking = tasks.create_task(self._settled(context, limit))
            await asyncio.wait({shaking}, timeout=limit / 2)
            if not shaking.done():
                trying = tasks.create_task(speaks_http(self._address, limit / 2))
                await shaking
                if isinstance(shaking.result(), Handshake):
                    trying.cancel()
                else:
                    self._http = await trying
        return shaking.result()

    async def _settled(self, context: ssl.SSLContext, limit: float) -> Handshake | Exception:
        try:
            return await shake_hands(self._address, self._host, context, limit)
        except (ssl.SSLError, OSError, TimeoutError, ValueError) as failure:  # ValueError: no name for SNI
            return failure

    async def _trusted(self, handshake: Handshake) -> Judgement:
        client = self._trust.client
        looks = await look_around(self._address, self._host, not is_address(self._host), client, self._left_s)
        seen = await asyncio.to_thread(self._seen, handshake)
        if seen is None:
            from evsetup.ocppj.probe.distrusted import unreadable

            return Judgement(unreadable(Severity.WARNING, "OK"))
        finding = judge_trusted(seen, handshake, looks, self._trust.shown)
        return Judgement(finding, trust_path(seen, handshake))

    async def _distrusted(self, failure: ssl.SSLCertVerificationError) -> Judgement:
        """Looked at again, without trust and without sending anything."""
        from evsetup.ocppj.probe.distrusted import judge_distrusted, unreadable

        said = failure.verify_message or failure.reason or ""
        try:
            shown = await shake_hands(self._address, self._host, looking_context(), self._left_s)
        except (ssl.SSLError, OSError, TimeoutError) as error:
            return Judgement(await self._no_handshake(error))
        sent = load(shown.sent)
        if not sent:
            return Judgement(unreadable(Severity.PROBLEM, said))
        seen = self._chain(sent, self._trust.roots)
        return Judgement(await asyncio.to_thread(judge_distrusted, seen, said))

    async def _no_handshake(self, failure: Exception) -> Finding:
        from evsetup.ocppj.probe.no_handshake import NoHandshake, judge_no_handshake

        reason = getattr(failure, "reason", None) or str(failure) or type(failure).__name__
        if isinstance(failure, TimeoutError):
            return judge_no_handshake(NoHandshake(self._host, str(self._address), "time-out", self._http))
        context = looking_context()
        if self._trust.client is not None:
            with suppress(BadFile):
                await asyncio.to_thread(show, context, self._trust.client)
        limit = self._left_s
        async with asyncio.TaskGroup() as tasks:
            http = tasks.create_task(speaks_http(self._address, limit))
            wish = tasks.create_task(client_certificate_wish(self._address, self._host, context, limit))
            old = tasks.create_task(speaks_old_tls(self._address, self._host, limit))
            lax = tasks.create_task(self._settled(looking_context(), limit))
        shown = lax.result()
        return judge_no_handshake(
            NoHandshake(
                self._host,
                str(self._address),
                reason,
                http.result(),
                wish.result(),
                old.result(),
                shown if isinstance(shown, Handshake) else None,
                self._trust.shown,
            )
        )

    def _seen(self, handshake: Handshake) -> ChainSeen | None:
        """The chain with the root that it was verified by. Blocks: may have to look through the system's authorities."""
        sent, verified = load(handshake.sent), load(handshake.verified)
        if not sent:
            return None
        if verified:
            seen = self._chain(sent, verified[-1:])._replace(verified=verified)
        else:
            root = self._chain(sent, load(authorities_of_the_system())).way.root
            seen = self._chain(sent, () if root is None else (root,))
        return seen._replace(off_the_card=self._is_off_the_card(seen))

    def _is_off_the_card(self, seen: ChainSeen) -> bool:
        if not self._named_root or self._trust.ca_file is not None or not seen.roots:
            return False
        if self._named_root in map(plain_fingerprint, (*seen.roots, *seen.sent)):
            return False
        # An authority with two roots may be reached by either: the server sends the one signed by the other.
        known = load(authorities_of_the_system())
        named = tuple(root for root in known if plain_fingerprint(root) == self._named_root)
        return not named or path(seen.sent, named).root is None

    def _chain(self, sent: tuple[x509.Certificate, ...], roots: tuple[x509.Certificate, ...]) -> ChainSeen:
        ca_file = self._trust.ca_file
        host = in_certificates(self._host)
        return ChainSeen(host, datetime.now(UTC), sent, roots, ca_file.name if ca_file is not None else None)
