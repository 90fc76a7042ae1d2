"""What a faulty CSMS does to its TLS context: versions, suites, client certificates. Certificates are not made here."""

from __future__ import annotations

import ssl
import warnings
from collections.abc import Sequence

from evsetup.simulator.csms_faults import TlsFault

_RARE_SUITES = "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305"


def spoil(context: ssl.SSLContext, fault: TlsFault | None, client_roots: Sequence[str] = ()) -> None:
    """Gives ``context``, a server's, this fault. ``client_roots`` (PEM) sign the certificates that chargers must show."""
    match fault:
        case TlsFault.OLD_VERSIONS:
            # Today's OpenSSL speaks these at security level 0 only, and Python warns of them: here they are meant.
            context.set_ciphers("ALL:@SECLEVEL=0")
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                context.minimum_version = ssl.TLSVersion.TLSv1
                context.maximum_version = ssl.TLSVersion.TLSv1_1
        case TlsFault.NEWEST_VERSION:
            context.minimum_version = ssl.TLSVersion.TLSv1_3
        case TlsFault.RARE_SUITES:
            context.maximum_version = ssl.TLSVersion.TLSv1_2
            context.set_ciphers(_RARE_SUITES)
        case TlsFault.CLIENT_CERTIFICATE:
            context.verify_mode = ssl.CERT_REQUIRED
            if client_roots:
                context.load_verify_locations(cadata="\n".join(client_roots))
    context.sslobject_class = _Alerting


class _Alerting(ssl.SSLObject):
    """Tells the other side why a handshake fails, as every server does.

    asyncio closes the connection first and the alert is lost: so it is told to wait for more once, whereby it sends what is
    due.
    """

    _failed = False

    def do_handshake(self) -> None:
        try:
            super().do_handshake()
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            raise
        except ssl.SSLError:
            if self._failed:
                raise
            self._failed = True
            raise ssl.SSLWantReadError from None
