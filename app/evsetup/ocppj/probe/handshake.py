"""The probe's TLS handshakes: what each showed, never what it means.

Python tells of a handshake only the server's own certificate; the whole chain as sent, and whether a client certificate was
asked for, come from parts of the ``ssl`` module that are public from 3.13 on or not at all. ``truststore``, on which trust
rests here, uses the first in the same way; tests hold both against ``openssl s_client``.
"""

from __future__ import annotations

import asyncio
import ssl
from typing import Any, NamedTuple

from evsetup.ocppj.probe.connection import Address, open_socket

_WORD_S = 3.0
_DER = 2  # _ssl.ENCODING_DER
_CERTIFICATE_REQUEST = 13  # RFC 8446 B.3
_NEW_SESSION_TICKET = 4
_HANDSHAKE = 22


class Handshake(NamedTuple):
    """What a TLS handshake showed; certificates as DER, the server's own first.

    ``sent`` is the chain as the server sends it, ``verified`` the one that OpenSSL went along (with its root; empty where the
    operating system judges in its place, or nobody does).
    """

    version: str
    cipher: str
    sent: tuple[bytes, ...]
    verified: tuple[bytes, ...] = ()

    @property
    def leaf(self) -> bytes:
        """The server's own certificate; empty when it showed none."""
        return self.sent[0] if self.sent else b""


class ClientCertificateWish(NamedTuple):
    """Whether a server asked for a client certificate, whether it then hung up, and with which TLS alert (empty: none)."""

    asked: bool = False
    hung_up: bool = False
    alert: str = ""


async def shake_hands(
    address: Address, host: str, context: ssl.SSLContext, timeout_s: float, *, sni: bool = True
) -> Handshake:
    """One TLS handshake, after which the connection is closed.

    Raises:
        ssl.SSLError, OSError, TimeoutError: as the system says.
    """
    connection = await open_socket(address, timeout_s)
    try:
        async with asyncio.timeout(timeout_s):
            transport, _ = await asyncio.get_running_loop().create_connection(
                asyncio.Protocol, sock=connection, ssl=context, server_hostname=host if sni else ""
            )
    except BaseException:
        connection.close()
        raise
    try:
        tls = transport.get_extra_info("ssl_object")
        by_openssl = type(context) is ssl.SSLContext and context.verify_mode is ssl.CERT_REQUIRED
        verified = chain_of(tls, "get_verified_chain") if by_openssl else ()
        return Handshake(tls.version() or "", tls.cipher()[0], chain_of(tls, "get_unverified_chain"), verified)
    finally:
        transport.abort()


def chain_of(tls: Any, which: str) -> tuple[bytes, ...]:
    """The chain (``get_unverified_chain``: as sent; ``get_verified_chain``) of an ``ssl.SSLObject``; private before 3.13."""
    source = tls if hasattr(tls, which) else tls._sslobj
    chain = getattr(source, which)() or ()
    return tuple(link if isinstance(link, bytes) else link.public_bytes(_DER) for link in chain)


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
    return (await _listen(address, host, context, timeout_s, _Ear(patient=True))).alert


async def client_certificate_wish(
    address: Address, host: str, context: ssl.SSLContext, timeout_s: float
) -> ClientCertificateWish:
    """Whether the server asks for a client certificate, and whether it hangs up over what it gets.

    If it asks, it is listened to until it goes on as if all were well (a session ticket), or some seconds have passed.
    ``context`` is nobody else's. Never raises for what the network does.
    """
    ear = _Ear(patient=False)
    context._msg_callback = ear.hear  # type: ignore[attr-defined]
    try:
        return await _listen(address, host, context, timeout_s, ear)
    finally:
        context._msg_callback = None  # type: ignore[attr-defined]


class _Ear(asyncio.Protocol):
    """Hears how a server goes on after a handshake; a ``patient`` one also where it asked for nothing."""

    def __init__(self, *, patient: bool) -> None:
        self.patient = patient
        self.asked = False
        self.ended: asyncio.Future[ClientCertificateWish] = asyncio.get_running_loop().create_future()

    def hear(self, _: object, direction: str, version: object, content: int, message: int, data: bytes) -> None:
        """One message of the handshake, as the ``ssl`` module tells it."""
        if direction == "read" and content == _HANDSHAKE:
            if message == _CERTIFICATE_REQUEST:
                self.asked = True
            elif message == _NEW_SESSION_TICKET:
                self.ended.get_loop().call_soon(self.end, ClientCertificateWish(self.asked))

    def connection_lost(self, exc: Exception | None) -> None:
        alert = (exc.reason or "") if isinstance(exc, ssl.SSLError) else ""
        self.end(ClientCertificateWish(self.asked, True, alert))

    def end(self, wish: ClientCertificateWish) -> None:
        if not self.ended.done():
            self.ended.set_result(wish)


async def _listen(
    address: Address, host: str, context: ssl.SSLContext, timeout_s: float, ear: _Ear
) -> ClientCertificateWish:
    transport: asyncio.BaseTransport | None = None
    try:
        connection = await open_socket(address, timeout_s)
    except (OSError, TimeoutError):
        return ClientCertificateWish()
    try:
        async with asyncio.timeout(min(timeout_s, _WORD_S)):
            transport, _ = await asyncio.get_running_loop().create_connection(
                lambda: ear, sock=connection, ssl=context, server_hostname=host
            )
            if not ear.patient and (not ear.asked or transport.get_extra_info("ssl_object").version() != "TLSv1.3"):
                return ClientCertificateWish(
                    ear.asked
                )  # TLS 1.2 comes to no handshake without a certificate that is wanted
            return await ear.ended
    except ssl.SSLError as error:
        return ClientCertificateWish(ear.asked, True, error.reason or "")
    except TimeoutError:
        return ClientCertificateWish(ear.asked)
    except OSError:
        return ClientCertificateWish(ear.asked, True)
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


def looking_context() -> ssl.SSLContext:
    """Trusts everybody and speaks all that OpenSSL can (TLS 1.2 at least): for looking, never for sending anything."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context
