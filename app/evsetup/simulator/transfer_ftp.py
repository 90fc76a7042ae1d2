"""FTP of a simulated charger, passive; ftps from the first byte on (implicit), with the roots that it trusts. All of it blocks."""

from __future__ import annotations

import ftplib
import io
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import unquote, urlsplit

from evsetup.simulator.transfer_fault import TransferFailed
from evsetup.simulator.trust import trusting

_FTP_S = 15.0


def ftp_download(location: str, start: int, most: int | None, largest: int, roots: tuple[str, ...]) -> bytes:
    """The file from ``start`` on; hangs up after ``most`` bytes. Raises ``TransferFailed``."""
    content = io.BytesIO()

    def fetch(ftp: ftplib.FTP, path: str) -> None:
        ftp.voidcmd("TYPE I")
        with ftp.transfercmd(f"RETR {path}", start or None) as link:
            while piece := link.recv(16 * 1024):
                content.write(piece)
                if content.tell() > largest:
                    raise TransferFailed("larger than the flash")
                if most is not None and content.tell() >= most:
                    return
        ftp.voidresp()

    _ftp(location, fetch, roots)
    return content.getvalue()


def ftp_upload(location: str, content: bytes, roots: tuple[str, ...]) -> None:
    """Stores ``content``. Raises ``TransferFailed``."""
    _ftp(location, lambda ftp, path: ftp.storbinary(f"STOR {path}", io.BytesIO(content)), roots)


def _ftp(location: str, act: Callable[[ftplib.FTP, str], object], roots: tuple[str, ...]) -> None:
    try:
        url = urlsplit(location)
        with _open(url.scheme, roots) as ftp:
            ftp.connect(url.hostname or "", url.port or ftplib.FTP_PORT)
            ftp.login(unquote(url.username or ""), unquote(url.password or ""))
            if isinstance(ftp, ftplib.FTP_TLS):
                ftp.prot_p()
            act(ftp, unquote(url.path))
    except ftplib.error_perm as refused:
        raise TransferFailed(str(refused), "PermissionDenied") from None
    except (ftplib.Error, OSError, EOFError, ValueError) as error:
        raise TransferFailed(f"{type(error).__name__}: {error}") from None


@contextmanager
def _open(scheme: str, roots: tuple[str, ...]) -> Iterator[ftplib.FTP]:
    ftp: ftplib.FTP = (
        _ImplicitTls(context=trusting(roots), timeout=_FTP_S) if scheme == "ftps" else ftplib.FTP(timeout=_FTP_S)  # noqa: S321 - what such chargers speak
    )
    try:
        yield ftp
    finally:
        ftp.close()


class _ImplicitTls(ftplib.FTP_TLS):
    """Begins with the handshake; ``ftplib`` knows only how to ask for it."""

    _link: socket.socket | None = None

    @property
    def sock(self) -> socket.socket | None:
        return self._link

    @sock.setter
    def sock(self, link: socket.socket | None) -> None:
        if link is not None and not isinstance(link, ssl.SSLSocket):
            link = self.context.wrap_socket(link, server_hostname=self.host)
        self._link = link

    def login(self, user: str = "", passwd: str = "", acct: str = "", secure: bool = True) -> str:
        return super().login(user, passwd, acct, secure=False)
