"""Whom a simulated charger trusts over TLS, and what it shows of itself (whitepaper: TLS 1.2 at least)."""

from __future__ import annotations

import ssl
import tempfile
import warnings
from pathlib import Path

from evsetup.links.tls import IssuedCertificate


def trusting(roots: tuple[str, ...], own: IssuedCertificate | None = None, *, old: bool = False) -> ssl.SSLContext:
    """Trusts ``roots`` (PEM) and nothing else; shows ``own`` to servers that ask; ``old`` knows no TLS but 1.0."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if old:
        _use_tls_1_0(context)
    if roots:
        context.load_verify_locations(cadata="".join(roots))
    if own is not None:
        # The ssl module takes a key from a file only; this one exists, for us alone, while it is read.
        with tempfile.TemporaryDirectory(prefix="evsetup-") as folder:
            path = Path(folder, "own.pem")
            path.touch(mode=0o600)
            path.write_text(own.chain_pem + own.key_pem.reveal(), "ascii")
            context.load_cert_chain(path)
    return context


def _use_tls_1_0(context: ssl.SSLContext) -> None:
    """Today's OpenSSL speaks TLS 1.0 at security level 0 only, and Python warns of it: here it is meant."""
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1
