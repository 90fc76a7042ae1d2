"""TLS handshakes that end with the server's word for what is wrong, as every server's do and asyncio's do not."""

from __future__ import annotations

import ssl


def with_alerts(context: ssl.SSLContext) -> ssl.SSLContext:
    """``context`` itself, a server's, changed so that the other side is told why a handshake fails.

    asyncio closes the connection first and the alert is lost: so it is told to wait for more once, whereby it sends what is
    due.
    """
    context.sslobject_class = _Alerting
    return context


class _Alerting(ssl.SSLObject):
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
