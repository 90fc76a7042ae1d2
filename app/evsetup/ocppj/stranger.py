"""Who connected and made no WebSocket request."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.ocppj.client_hello import ClientHello
from evsetup.ocppj.request_head import Hopeless


@dataclass(frozen=True, slots=True)
class Stranger:
    """A connection that ended before it made a whole WebSocket request.

    ``head``: its first bytes, decrypted where there was TLS. ``why``: why they are no request, ``None`` when they only end
    too soon. ``tls_failure``: OpenSSL's word, empty when TLS did not fail. ``hello``: what it offered over TLS.
    ``to_plain``: it spoke TLS, and none is served. ``to_tls``: it spoke plain HTTP, and only TLS is served.
    """

    address: str
    head: bytes = b""
    why: Hopeless | None = None
    tls_failure: str = ""
    hello: ClientHello | None = None
    to_plain: bool = False
    to_tls: bool = False
