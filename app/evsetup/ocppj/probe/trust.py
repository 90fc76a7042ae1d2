"""Whom the probe trusts (the operating system's authorities, or one file), and as whom it comes (profile 3)."""

from __future__ import annotations

import asyncio
import base64
import re
import ssl
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.domain.tls import WHITEPAPER_SUITES

if TYPE_CHECKING:
    from cryptography import x509

_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Linux distributions, BSD and macOS keep what they trust."""


_MOST_BYTES = 2**20
_BEGIN = re.compile(rb"-----BEGIN (?:X509 )?CERTIFICATE-----")


class BadFile(Fault):
    """A file that was chosen for the test cannot be used."""


class ClientCertificate(NamedTuple):
    """What the charger shows of itself in security profile 3: PEM files, the chain with its own certificate first.

    ``key_file`` may be left out if the key is in ``chain_file`` too; ``password`` opens it if it is encrypted.
    """

    chain_file: Path
    key_file: Path | None = None
    password: Secret | None = None


class Trust(NamedTuple):
    """The context of the verifying handshake and of all that follows it.

    ``roots`` are the certificates of ``ca_file``; without a file it is the operating system that judges. ``shown`` is what
    ``client`` holds.
    """

    context: ssl.SSLContext
    ca_file: Path | None = None
    roots: tuple[x509.Certificate, ...] = ()
    client: ClientCertificate | None = None
    shown: tuple[x509.Certificate, ...] = ()


async def trust_in_time(ca_file: Path | None, client: ClientCertificate | None) -> Trust | BadFile:
    """As ``trust``, in a thread: reading all authorities of the system takes as long as a handshake. Never raises."""
    try:
        return await asyncio.to_thread(trust, ca_file, client)
    except BadFile as fault:
        return fault


def trust(ca_file: Path | None, client: ClientCertificate | None = None) -> Trust:
    """Trusts ``ca_file`` alone, or the operating system; TLS 1.2 at least. Blocks: reads files.

    Raises:
        BadFile: a file cannot be read, holds no certificate, or the wrong key.
    """
    ders, roots = _read_roots(ca_file) if ca_file is not None else ((), ())
    context = _system_context() if ca_file is None else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ders:
        context.load_verify_locations(cadata=b"".join(ders))
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(":".join(dict.fromkeys((*WHITEPAPER_SUITES, *_usual_suites()))))
    shown: tuple[x509.Certificate, ...] = ()
    if client is not None:
        show(context, client)
        shown = _load(_read(client.chain_file))
    return Trust(context, ca_file, roots, client, shown)


def show(context: ssl.SSLContext, client: ClientCertificate) -> None:
    """Lets ``context`` show ``client`` to servers that ask for it. Blocks: reads files.

    Raises:
        BadFile: its files cannot be used.
    """
    password = client.password.reveal() if client.password is not None else ""
    try:
        # Without the callable OpenSSL would ask in the terminal for the password of an encrypted key.
        context.load_cert_chain(client.chain_file, client.key_file, lambda: password)
    except (OSError, ValueError) as error:
        raise BadFile(_bad_client_certificate(client, error)) from None


def authorities_of_the_system() -> tuple[bytes, ...]:
    """What the operating system trusts (DER), as far as OpenSSL can list it. Blocks: reads files."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _load_system(context)
    return tuple(context.get_ca_certs(binary_form=True))


def _system_context() -> ssl.SSLContext:
    if sys.platform in {"win32", "darwin"}:
        import truststore

        judged_by_the_system: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return judged_by_the_system
    # truststore would read all authorities again for each connection, on the event loop.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _load_system(context)
    return context


def _load_system(context: ssl.SSLContext) -> None:
    context.load_default_certs()
    if not context.cert_store_stats()["x509"]:
        bundle = next((bundle for bundle in _BUNDLES if Path(bundle).is_file()), None)
        if bundle is not None:
            context.load_verify_locations(bundle)


def _usual_suites() -> list[str]:
    """The suites that this OpenSSL offers without being told; those of TLS 1.3 are always on."""
    return [
        suite["name"]
        for suite in ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).get_ciphers()
        if suite["protocol"] != "TLSv1.3"
    ]


def _read_roots(ca_file: Path) -> tuple[tuple[bytes, ...], tuple[x509.Certificate, ...]]:
    from cryptography import x509

    try:
        ders = _read(ca_file)
        return ders, _load(ders)
    except (OSError, ValueError, x509.InvalidVersion) as error:
        raise BadFile(_bad_ca_file(ca_file, error)) from None


def _read(pem_file: Path) -> tuple[bytes, ...]:
    """The certificates of a PEM file, as DER.

    Raises:
        OSError: it cannot be read.
        ValueError: it holds none, or one that is cut.
    """
    with pem_file.open("rb") as file:
        blocks = _BEGIN.split(file.read(_MOST_BYTES))[1:]
    if not blocks:
        raise ValueError
    return tuple(base64.b64decode(block.partition(b"-----END")[0]) for block in blocks)


def _load(ders: Iterable[bytes]) -> tuple[x509.Certificate, ...]:
    from cryptography import x509

    return tuple(map(x509.load_der_x509_certificate, ders))


def _bad_ca_file(ca_file: Path, error: Exception) -> Finding:
    reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
    return Finding(
        "probe.certificate.bad-ca-file",
        Severity.PROBLEM,
        text("ocppj", "The file {file} holds no certificate that can be used.", file=ca_file.name),
        text("ocppj", "Without it the CSMS cannot be told from an impostor."),
        (text("ocppj", "Choose the root certificate of the CSMS, in PEM form (BEGIN CERTIFICATE)."),),
        (Evidence("reason", reason),),
    )


def _bad_client_certificate(client: ClientCertificate, error: Exception) -> Finding:
    reason = (error.reason if isinstance(error, ssl.SSLError) else getattr(error, "strerror", "")) or ""
    return Finding(
        "probe.certificate.bad-client-certificate",
        Severity.PROBLEM,
        text("ocppj", "The client certificate in {file} cannot be used.", file=client.chain_file.name),
        text(
            "ocppj", "File or key cannot be read, the key is encrypted with another password, or it is another's key."
        ),
        (
            text("ocppj", "Choose certificate and key in PEM form, the charger's own certificate first."),
            text("ocppj", "Check that the key belongs to this certificate."),
        ),
        (Evidence("reason", reason or type(error).__name__),),
    )
