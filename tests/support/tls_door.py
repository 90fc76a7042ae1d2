"""A TLS server on loopback that lets in and says nothing: blocking sockets, which send every alert as real servers do."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress

from evsetup.ocppj.probe.connection import Address


@contextmanager
def tls_door(context: ssl.SSLContext) -> Iterator[Address]:
    """Where it listens; ended at the end, with all its threads."""

    open_ones: list[socket.socket] = []

    def serve(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(5)
            with context.wrap_socket(connection, server_side=True, suppress_ragged_eofs=False) as secured:
                open_ones.append(secured)
                while secured.recv(1000):
                    pass

    def accept() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            threads.submit(serve, connection)

    with ThreadPoolExecutor(20) as threads, socket.create_server(("127.0.0.1", 0)) as listening:
        threads.submit(accept)
        try:
            yield Address(socket.AF_INET, listening.getsockname())
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            for connection in open_ones:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
