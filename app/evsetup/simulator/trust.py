"""Whom a simulated charger trusts over TLS, and what it shows of itself (whitepaper: TLS 1.2 at least)."""

from __future__ import annotations

import ssl
import warnings

from evsetup.links.tls import IssuedCertificate, load


def trusting(roots: tuple[str, ...], own: IssuedCertificate | None = None, *, old: bool = False) -> ssl.SSLContext:
    """Trusts ``roots`` (PEM) and nothing else; shows ``own`` to servers that ask; ``old`` knows no TLS but 1.0."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if old:
        _use_tls_1_0(context)
    if roots:
        context.load_verify_locations(cadata="".join(roots))
    if own is not None:
        load(context, own)
    return context


def _use_tls_1_0(context: ssl.SSLContext) -> None:
    """Today's OpenSSL speaks TLS 1.0 at security level 0 only, and Python warns of it: here it is meant."""
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1


def send_alerts(context: ssl.SSLContext, failures: list[ssl.SSLError]) -> None:
    """Lets handshakes with ``context`` tell the other side why they fail, as OpenSSL does for every charger.

    asyncio closes the connection first and the alert is lost: so it is told to wait for more once, whereby it sends what is
    due. The error then falls into ``failures``.
    """

    class Alerting(ssl.SSLObject):
        def do_handshake(self) -> None:
            try:
                super().do_handshake()
            except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
                raise
            except ssl.SSLError as error:
                if failures:
                    raise
                failures.append(error)
                raise ssl.SSLWantReadError from None

    context.sslobject_class = Alerting
