"""FTP and FTPS on one address, in a thread of its own: pyftpdlib has its own loop.

Facts: ``facts/serial-firmware-security.md`` §2.3. Passive ports are whatever the system gives, on the same address; what comes from
another computer than the one that asked is refused.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from cryptography import x509
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from OpenSSL import SSL
from pyftpdlib.ioloop import IOLoop
from pyftpdlib.servers import FTPServer

from evsetup.firmware.doors import be_quiet, one_address
from evsetup.firmware.faults import cannot_serve
from evsetup.firmware.ftp_files import FtpFiles
from evsetup.firmware.ftp_session import session_class
from evsetup.firmware.shelf import ServerLimits, password_of
from evsetup.links.tls import SERVER_SUITES, IssuedCertificate

if TYPE_CHECKING:
    from evsetup.links.certificate_form import PrivateKey

_TURN_S = 0.25
_USER = "evsetup"


class FtpDoor:
    """Serves ``files``; with ``certificates`` as ftps, else as ftp."""

    def __init__(
        self,
        files: FtpFiles,
        host: str,
        port: int,
        limits: ServerLimits,
        certificates: Sequence[IssuedCertificate],
    ) -> None:
        self.port = port
        self._files = files
        self._host = host
        self._limits = limits
        self._certificates = certificates
        self._thread: threading.Thread | None = None
        self._ending = threading.Event()

    def location(self, path: str) -> str:
        """The URL of ``path``. Its user and password are for chargers that take no URL without; the path is what opens."""
        scheme = "ftps" if self._certificates else "ftp"
        return f"{scheme}://{_USER}:{password_of(path.split('/')[2])}@{one_address(self._host)}:{self.port}{path}"

    async def start(self) -> None:
        """Listens; ``port`` then tells the real one.

        Raises:
            ServerFault: the address is not this computer's, or the port is taken.
        """
        try:
            server = await asyncio.to_thread(self._listen)
        except OSError as error:
            raise cannot_serve(self._host, self.port, error) from error
        self.port = server.address[1]
        self._thread = threading.Thread(target=self._serve, args=(server,), name="ftp", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        """Ends all transfers and listens no more; safe to call twice."""
        self._ending.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            await asyncio.to_thread(thread.join)

    def _listen(self) -> FTPServer:
        be_quiet("pyftpdlib")
        tls = tls_context(self._certificates) if self._certificates else None
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        listener = socket.create_server((self._host, self.port), family=family, backlog=100)
        server = _Server(listener, session_class(self._files, self._limits, tls), ioloop=IOLoop())
        server.max_cons = self._limits.connections
        return server

    def _serve(self, server: FTPServer) -> None:
        wait_s = _TURN_S
        while not self._ending.is_set():
            soonest = server.ioloop.loop(timeout=wait_s, blocking=False)
            wait_s = _TURN_S if soonest is None else min(max(soonest, 0.0), _TURN_S)
        server.close_all()


class _Server(FTPServer):  # type: ignore[misc]
    """Counts clients; pyftpdlib counts their data connections among them."""

    def _accept_new_cons(self) -> bool:
        return len(self.ip_map) <= int(self.max_cons)


def tls_context(certificates: Sequence[IssuedCertificate]) -> Any:
    """TLS 1.2 at least, as ``links.tls`` has it, for a library that wants pyOpenSSL's."""
    context = SSL.Context(SSL.TLS_SERVER_METHOD)
    context.set_min_proto_version(SSL.TLS1_2_VERSION)
    context.set_cipher_list(SERVER_SUITES.encode())
    context.set_session_id(_USER.encode())
    for certificate in certificates:
        first, *above = x509.load_pem_x509_certificates(certificate.chain_pem.encode())
        context.use_certificate(first)
        for one in above:
            context.add_extra_chain_cert(one)
        context.use_privatekey(cast("PrivateKey", load_pem_private_key(certificate.key_pem.reveal().encode(), None)))
    return context
