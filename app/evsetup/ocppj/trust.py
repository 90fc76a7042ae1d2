"""Whom a probe trusts: the operating system's authorities, or one file."""

from __future__ import annotations

import ssl
from pathlib import Path


def verifying_context(ca_file: Path | None) -> ssl.SSLContext:
    """Trusts ``ca_file`` alone, or the operating system; TLS 1.2 at least. Blocks: reads files.

    Raises:
        OSError, ValueError: the file cannot be read, or holds no certificate.
    """
    if ca_file is None:
        import truststore

        context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=ca_file.read_text("ascii"))
        if not context.cert_store_stats()["x509"]:
            raise ValueError("no certificate")
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def looking_context() -> ssl.SSLContext:
    """Trusts everybody: for looking at a certificate that was refused, never for sending anything."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
