"""The probe's look at the server's certificate.

Failure classes: ``facts/ocpp.md`` §4.1 step 7; what a charger demands: §3.1 (TLS 1.2, name in the certificate).
"""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.dial_in import shown
from evsetup.ocppj.probe.connection import Address, open_socket
from evsetup.ocppj.trust import looking_context, verifying_context

if TYPE_CHECKING:
    from cryptography import x509

_SOON = timedelta(days=14)
_WORD_S = 3.0
_NAME_CODES = {62, 63, 64}  # X509_V_ERR_HOSTNAME_MISMATCH, _EMAIL_, _IP_ADDRESS_


@dataclass(frozen=True, slots=True)
class Handshake:
    """What a TLS handshake showed."""

    version: str
    cipher: str
    leaf: bytes


async def judge_certificate(
    address: Address, host: str, ca_file: Path | None, timeout_s: float
) -> tuple[ssl.SSLContext | None, Finding]:
    """The context to go on with (``None``: it must not go on), and what is to be said of the certificate."""
    try:
        context = await asyncio.to_thread(verifying_context, ca_file)
    except (OSError, ValueError) as error:
        return None, _bad_ca_file(ca_file, error)
    try:
        handshake = await shake_hands(address, host, context, timeout_s)
    except ssl.SSLCertVerificationError as error:
        return None, await _refused(address, host, error, timeout_s)
    except (ssl.SSLError, OSError, TimeoutError) as error:
        return None, await _no_tls(address, error, timeout_s)
    return context, _accepted(handshake)


async def shake_hands(address: Address, host: str, context: ssl.SSLContext, timeout_s: float) -> Handshake:
    """One TLS handshake, after which the connection is closed.

    Raises:
        ssl.SSLError, OSError, TimeoutError: as the system says.
    """
    connection = await open_socket(address, timeout_s)
    try:
        async with asyncio.timeout(timeout_s):
            transport, _ = await asyncio.get_running_loop().create_connection(
                asyncio.Protocol, sock=connection, ssl=context, server_hostname=host
            )
    except BaseException:
        connection.close()
        raise
    try:
        tls = transport.get_extra_info("ssl_object")
        return Handshake(tls.version() or "", tls.cipher()[0], tls.getpeercert(binary_form=True) or b"")
    finally:
        transport.abort()


async def speaks_tls(address: Address, host: str, timeout_s: float) -> bool:
    """Whether the port takes a TLS handshake at all."""
    try:
        await shake_hands(address, host, looking_context(), timeout_s)
    except (ssl.SSLError, OSError, TimeoutError):
        return False
    return True


async def parting_word(address: Address, host: str, context: ssl.SSLContext, timeout_s: float) -> str:
    """The TLS alert with which the server hangs up after a handshake, before it was asked anything; empty when it waits.

    In TLS 1.3 a server says only then that it wants a client certificate; a request on its way would hide that.
    """
    ended: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    class Listener(asyncio.Protocol):
        def connection_lost(self, exc: Exception | None) -> None:
            if not ended.done():
                ended.set_result((exc.reason or "") if isinstance(exc, ssl.SSLError) else "")

    connection = await open_socket(address, timeout_s)
    transport: asyncio.BaseTransport | None = None
    try:
        async with asyncio.timeout(min(timeout_s, _WORD_S)):
            transport, _ = await asyncio.get_running_loop().create_connection(
                Listener, sock=connection, ssl=context, server_hostname=host
            )
            return await ended
    except (OSError, TimeoutError):
        return ""
    finally:
        if isinstance(transport, asyncio.WriteTransport):
            transport.abort()
        connection.close()


async def speaks_http(address: Address, timeout_s: float) -> bool:
    """Whether the port answers unencrypted HTTP."""
    try:
        connection = await open_socket(address, timeout_s)
    except (OSError, TimeoutError):
        return False
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(timeout_s):
            await loop.sock_sendall(connection, b"GET / HTTP/1.1\r\nHost: probe\r\nConnection: close\r\n\r\n")
            return (await loop.sock_recv(connection, 16)).startswith(b"HTTP/")
    except (OSError, TimeoutError):
        return False
    finally:
        connection.close()


def _accepted(handshake: Handshake) -> Finding:
    certificate = _load(handshake.leaf)
    evidence = (Evidence("TLS", f"{handshake.version}, {handshake.cipher}"), *_describe(certificate))
    if certificate is not None and certificate.not_valid_after_utc - datetime.now(UTC) < _SOON:
        return Finding(
            "probe.certificate.expires-soon",
            Severity.WARNING,
            text(
                "ocppj", "The certificate is good until {day} only.", day=f"{certificate.not_valid_after_utc:%Y-%m-%d}"
            ),
            text("ocppj", "If it is not renewed before, all chargers go offline that day."),
            (text("ocppj", "Ask the CSMS operator whether it is renewed by itself."),),
            evidence,
        )
    seen = text("ocppj", "The server proves who it is: {version}.", version=handshake.version)
    return Finding("probe.certificate.ok", Severity.OK, seen, evidence=evidence)


async def _refused(address: Address, host: str, error: ssl.SSLCertVerificationError, timeout_s: float) -> Finding:
    """Why the certificate is not trusted; looked at again, without trust and without sending anything."""
    try:
        certificate = _load((await shake_hands(address, host, looking_context(), timeout_s)).leaf)
    except (ssl.SSLError, OSError, TimeoutError):
        certificate = None
    said = Evidence("verification", error.verify_message or error.reason or "")
    return _verdict(certificate, host, error.verify_code, (said, *_describe(certificate)))


def _verdict(certificate: x509.Certificate | None, host: str, code: int, evidence: tuple[Evidence, ...]) -> Finding:
    now = datetime.now(UTC)
    if certificate is not None and certificate.not_valid_after_utc < now:
        return _bad(
            "expired",
            text("ocppj", "The certificate expired on {day}.", day=f"{certificate.not_valid_after_utc:%Y-%m-%d}"),
            text("ocppj", "No charger may trust it, unless this laptop's clock is wrong."),
            evidence,
            text("ocppj", "Ask the CSMS operator to renew it."),
            text("ocppj", "Check date and time of this laptop."),
        )
    if certificate is not None and certificate.not_valid_before_utc > now:
        return _bad(
            "not-yet-valid",
            text(
                "ocppj", "The certificate is valid from {day} on.", day=f"{certificate.not_valid_before_utc:%Y-%m-%d}"
            ),
            text("ocppj", "Either the server is set up wrongly, or this laptop's clock is behind."),
            evidence,
            text("ocppj", "Check date and time of this laptop, and of the charger."),
            text("ocppj", "Ask the CSMS operator to correct the certificate."),
        )
    if certificate is not None and certificate.issuer == certificate.subject and code not in _NAME_CODES:
        return _bad(
            "self-signed",
            text("ocppj", "The server vouches for itself; no authority does."),
            text(
                "ocppj",
                "A charger trusts it only if it holds this very certificate; a TLS inspection may also be at work.",
            ),
            evidence,
            text(
                "ocppj",
                "Ask the CSMS operator for the right address, or for the certificate as a file, and choose that.",
            ),
        )
    if code in _NAME_CODES or (certificate is not None and not _covers(certificate, host) and not code):
        return _bad(
            "wrong-name",
            text("ocppj", "The certificate is not for {host}.", host=host),
            text("ocppj", "The server is another one than the address says, or its certificate lacks this name."),
            evidence,
            text(
                "ocppj",
                "Use the name that is in the certificate: {names}.",
                names=", ".join(_names(certificate)) or "?",
            ),
            text("ocppj", "Ask the CSMS operator which address is right."),
        )
    issuer = shown(certificate.issuer.rfc4514_string()) if certificate is not None else "?"
    return _bad(
        "unknown-authority",
        text("ocppj", "Nobody here knows the authority that vouches for the server: {issuer}.", issuer=issuer),
        text("ocppj", "The CSMS has an authority of its own, or its server leaves a certificate of the chain out."),
        evidence,
        text("ocppj", "Get the operator's root certificate and choose it as CA file; the charger needs the same file."),
        text("ocppj", "Ask the CSMS operator whether the server sends its whole chain."),
    )


async def _no_tls(address: Address, error: Exception, timeout_s: float) -> Finding:
    evidence = (Evidence("TLS", getattr(error, "reason", None) or str(error) or type(error).__name__),)
    if await speaks_http(address, timeout_s):
        return _bad(
            "plain-port",
            text("ocppj", "{address} does not speak TLS.", address=str(address)),
            text("ocppj", "The address says wss:// (encrypted); this port serves ws:// (not encrypted)."),
            evidence,
            text("ocppj", "Check the port: encrypted CSMSs mostly use 443."),
            text("ocppj", "If the operator offers no encryption, write ws:// instead."),
        )
    if "CERTIFICATE_REQUIRED" in evidence[0].content or "HANDSHAKE_FAILURE" in evidence[0].content:
        return _bad(
            "handshake",
            text("ocppj", "The server ended the TLS handshake."),
            text(
                "ocppj", "It wants a client certificate (security profile 3), or TLS versions or suites do not match."
            ),
            evidence,
            text("ocppj", "Ask the CSMS operator which security profile and TLS versions are set."),
        )
    return _bad(
        "no-tls",
        text("ocppj", "{address} does not complete the TLS handshake.", address=str(address)),
        text("ocppj", "Something else than a TLS server listens there, or a firewall cuts encrypted connections."),
        evidence,
        text("ocppj", "Check the port."),
        text("ocppj", "Test from another network; if it works there, the firewall is the cause."),
    )


def _bad_ca_file(ca_file: Path | None, error: Exception) -> Finding:
    reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
    return _bad(
        "bad-ca-file",
        text("ocppj", "The file {file} holds no certificate that can be used.", file=ca_file.name if ca_file else "?"),
        text("ocppj", "Without it the CSMS cannot be told from an impostor."),
        (Evidence("reason", reason),),
        text("ocppj", "Choose the root certificate of the CSMS, in PEM form (BEGIN CERTIFICATE)."),
    )


def _bad(code: str, seen: Text, means: Text, evidence: tuple[Evidence, ...], *do: Text) -> Finding:
    return Finding(f"probe.certificate.{code}", Severity.PROBLEM, seen, means, do, evidence)


def _load(der: bytes) -> x509.Certificate | None:
    from cryptography import x509

    try:
        return x509.load_der_x509_certificate(der)
    except ValueError:
        return None


def _describe(certificate: x509.Certificate | None) -> tuple[Evidence, ...]:
    from cryptography.hazmat.primitives import hashes

    if certificate is None:
        return ()
    return (
        Evidence("subject", shown(certificate.subject.rfc4514_string())),
        Evidence("names", ", ".join(_names(certificate))[:500]),
        Evidence("issuer", shown(certificate.issuer.rfc4514_string())),
        Evidence("valid", f"{certificate.not_valid_before_utc:%Y-%m-%d} – {certificate.not_valid_after_utc:%Y-%m-%d}"),
        Evidence("SHA-256 fingerprint", certificate.fingerprint(hashes.SHA256()).hex(":")),
    )


def _names(certificate: x509.Certificate | None) -> list[str]:
    from cryptography import x509

    if certificate is None:
        return []
    try:
        alternatives = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, ValueError):
        return []
    return [shown(str(name.value)) for name in alternatives if isinstance(name, x509.DNSName | x509.IPAddress)]


def _covers(certificate: x509.Certificate, host: str) -> bool:
    try:
        host = str(ipaddress.ip_address(host))
    except ValueError:
        host = host.casefold().rstrip(".")
    names = [name.casefold() for name in _names(certificate)]
    return host in names or f"*.{host.partition('.')[2]}" in names
