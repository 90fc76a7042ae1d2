"""Whom a link to a charger's own https trusts: the certificate that it showed first, and no other until a person agrees.

Chargers make their certificates themselves, so nobody vouches for one; what can be known is that it is the same as before.
Some speak so old a TLS that this laptop refuses it: that is allowed for one charger, when a person says so
(``facts/chargers.md`` §5).
"""

from __future__ import annotations

import asyncio
import hashlib
import ssl
from contextlib import suppress
from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.links.faults import LinkFault


class CertificateChanged(LinkFault):
    """The device shows another certificate than it did before; nothing was sent. ``shown`` is its SHA-256, in hex."""

    def __init__(self, host: str, known: str, shown: str) -> None:
        super().__init__(_changed(host, known, shown))
        self.shown = shown


class OldTlsOnly(LinkFault):
    """The device speaks only an old TLS; nothing was sent."""

    def __init__(self, host: str) -> None:
        super().__init__(_old(host))


@dataclass(slots=True)
class ServerTrust:
    """What is known of one device's https: the SHA-256 (hex) of its certificate, empty before the first sight; and whether a
    person allowed old TLS for it. A link writes down what it sees first."""

    certificate: str = ""
    old_tls: bool = False


def context_for(trust: ServerTrust) -> ssl.SSLContext:
    """TLS without an authority: the certificate is compared instead. TLS 1.2 at least; old suites and short keys when allowed."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if trust.old_tls:
        context.set_ciphers("ALL:!aNULL:!eNULL:@SECLEVEL=0")
    return context


async def first_sight(host: str, port: int, trust: ServerTrust, timeout_s: float) -> None:
    """Looks at the device's certificate and writes it down; nothing is sent but the handshake.

    Raises:
        OldTlsOnly: no TLS of today is possible, an old one is, and it is not allowed.
        OSError, TimeoutError: no handshake came about.
    """
    try:
        shown = await _certificate(host, port, trust, timeout_s)
    except (ssl.SSLError, ConnectionResetError):
        if trust.old_tls:
            raise
        with suppress(OSError, TimeoutError):
            await _certificate(host, port, ServerTrust(old_tls=True), timeout_s)
            raise OldTlsOnly(host) from None
        raise
    trust.certificate = trust.certificate or shown


async def _certificate(host: str, port: int, trust: ServerTrust, timeout_s: float) -> str:
    async with asyncio.timeout(timeout_s):
        _, writer = await asyncio.open_connection(host, port, ssl=context_for(trust), server_hostname=host)
    try:
        encoded = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    finally:
        writer.transport.abort()
    return hashlib.sha256(encoded or b"").hexdigest()


def in_pairs(fingerprint: str) -> str:
    """A fingerprint as people compare it."""
    return ":".join(fingerprint[at : at + 2] for at in range(0, len(fingerprint), 2)).upper()


def _changed(host: str, known: str, shown: str) -> Finding:
    return Finding(
        "link.http.certificate-changed",
        Severity.BLOCKER,
        text("links", "{host} shows another certificate than before.", host=host),
        text(
            "links",
            "It was reset or updated, or another device answers in its place. Nothing was sent, no password either.",
        ),
        (
            text("links", "Ask who reset, updated or replaced the charger."),
            text("links", "Accept the new certificate only when you know why it changed."),
        ),
        (Evidence("known", in_pairs(known)), Evidence("shown", in_pairs(shown))),
    )


def _old(host: str) -> Finding:
    return Finding(
        "link.http.old-tls",
        Severity.BLOCKER,
        text("links", "{host} speaks only an old, weak TLS.", host=host),
        text("links", "Somebody on the same network could read along, the password too. Nothing was sent yet."),
        (
            text(
                "links",
                "Connect the laptop to the charger with a cable of its own, then allow old TLS for this charger.",
            ),
            text("links", "Update the charger's firmware afterwards."),
        ),
    )
