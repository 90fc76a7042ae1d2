"""One FTP client at a time: what it may say, and how its data goes (pyftpdlib does the protocol).

Nothing is listed, made, renamed or deleted; files are whole bytes, whatever TYPE a client sets or forgets to set. Over TLS
a client may begin with the handshake (implicit) or be greeted first and ask for it (explicit); the port is the same.
"""

from __future__ import annotations

import errno
import logging
import posixpath
import socket
import sys
from typing import Any

from pyftpdlib.filesystems import AbstractedFS
from pyftpdlib.handlers import FTPHandler, TLS_FTPHandler
from pyftpdlib.handlers.ftp.data import DTPHandler
from pyftpdlib.handlers.ftps.data import TLS_DTPHandler

from evsetup.firmware.ftp_files import FtpFiles, FtpReading, FtpWriting
from evsetup.firmware.shelf import ServerLimits

log = logging.getLogger(__name__)

_ALWAYS = [
    "ABOR",
    "ALLO",
    "CDUP",
    "CWD",
    "EPRT",
    "EPSV",
    "FEAT",
    "HELP",
    "MODE",
    "NOOP",
    "OPTS",
    "PASS",
    "PASV",
    "PORT",
    "PWD",
    "QUIT",
    "REIN",
    "SIZE",
    "STAT",
    "STRU",
    "SYST",
    "TYPE",
    "USER",
    "XCUP",
    "XCWD",
    "XPWD",
]
_READS = (*_ALWAYS, "REST", "RETR")
_WRITES = (*_ALWAYS, "STOR")
_SECURE = ("AUTH", "PBSZ", "PROT")
_GREETS_AFTER_S = 1.0
_AT_ONCE = 256 * 1024
_PIECE = 32 * 1024
_TLS_HANDSHAKE = b"\x16"


def session_class(files: FtpFiles, limits: ServerLimits, tls: object | None) -> type[Any]:
    """What pyftpdlib makes of each client; ``tls`` is an ``OpenSSL.SSL.Context``, without which nothing is protected."""
    words = (*(_WRITES if files.writes else _READS), *(_SECURE if tls is not None else ()))
    base = _TlsSession if tls is not None else _PlainSession
    data = _TlsData if tls is not None else _PlainData
    members: dict[str, object] = {
        "files": files,
        "limits": limits,
        "timeout": limits.piece_s,
        "proto_cmds": {word: TLS_FTPHandler.proto_cmds[word] for word in words},
        "abstracted_fs": type("Paths", (_Paths,), {"files": files}),
        "authorizer": _Anyone(),
        "dtp_handler": type("Data", (data,), {"timeout": limits.piece_s}),
        "ssl_context": tls,
    }
    return type("Session", (base,), members)


class _Anyone:
    """Anyone may log in by any name: the token in a path is what opens it."""

    def validate_authentication(self, *_: object) -> None:
        """Lets in."""

    def get_home_dir(self, _user: str) -> str:
        return "/"

    def has_perm(self, *_: object) -> bool:
        return True

    def get_msg_login(self, _user: str) -> str:
        return "Logged in."

    def get_msg_quit(self, _user: str) -> str:
        return "Goodbye."

    def impersonate_user(self, *_: object) -> None:
        """Nobody is impersonated."""

    def terminate_impersonation(self, _user: str) -> None:
        """Nobody was impersonated."""


class _Paths(AbstractedFS):  # type: ignore[misc]
    """Paths that exist by their tokens only; no path of this computer is ever among them."""

    files: FtpFiles

    def ftpnorm(self, path: str) -> str:
        return "/" + posixpath.normpath(posixpath.join(self.cwd, path)).lstrip("/")

    def ftp2fs(self, path: str) -> str:
        return self.ftpnorm(path)

    def fs2ftp(self, path: str) -> str:
        return path

    def validpath(self, path: str) -> bool:
        return True

    def realpath(self, path: str) -> str:
        return path

    def isfile(self, path: str) -> bool:
        return self.files.size_of(path) is not None

    def isdir(self, path: str) -> bool:
        return self.files.is_folder(path)

    def getsize(self, path: str) -> int:
        size = self.files.size_of(path)
        if size is None:
            raise FileNotFoundError(errno.ENOENT, "No such file")
        return size

    def chdir(self, path: str) -> None:
        if not self.files.is_folder(path):
            raise FileNotFoundError(errno.ENOENT, "No such folder")
        self.cwd = path

    def open(self, path: str, mode: str) -> FtpReading | FtpWriting:
        remote = self.cmd_channel.remote_ip
        return self.files.to_read(path, remote) if mode == "rb" else self.files.to_write(path, remote)


class _DataMixin:
    """One data connection; what it carries is counted as it goes, and it must go on."""

    def use_sendfile(self) -> bool:
        return sys.platform == "linux" and not self._secured() and isinstance_straight(self.file_obj)  # type: ignore[attr-defined]

    def push_with_producer(self: Any, producer: Any) -> None:
        self.straight_producer = producer
        super().push_with_producer(producer)  # type: ignore[misc]

    def initiate_sendfile(self: Any) -> None:
        """As much as the kernel takes; the last block, and all of a file that was touched, goes by way of ``read``."""
        if not self.file_obj.straight:
            del self.initiate_send
            self.producer_fifo.appendleft(self.straight_producer)
            self.initiate_send()
            return
        try:
            count = self.file_obj.send_straight(self._fileno, _AT_ONCE)
        except BlockingIOError:
            return
        except (ConnectionError, BrokenPipeError):
            self.handle_close()
            return
        self.tot_bytes_sent += count
        self.file_obj.sent(count)

    def send(self: Any, data: bytes) -> int:
        count: int = super().send(data)  # type: ignore[misc]
        if count and self.file_obj is not None and not self.receive:
            self.file_obj.sent(count)
        return count

    def handle_timeout(self: Any) -> None:
        """Called every ``piece_s``: a client that took, or sent, less than a piece since is dropped."""
        moved = self.get_transmitted_bytes()
        if moved - self._lastdata >= _PIECE:
            self._lastdata = moved
        else:
            self._resp = ("421 Too slow.", log.debug)
            self.close()
            self.cmd_channel.close_when_done()

    def close(self: Any) -> None:
        if self.receive and self.transfer_finished and self.file_obj is not None and not self.file_obj.closed:
            try:
                self.file_obj.finish()
            except OSError:
                self._resp = ("451 Not kept.", log.debug)
        super().close()  # type: ignore[misc]

    def _secured(self: Any) -> bool:
        return bool(getattr(self, "_ssl_requested", False))


def isinstance_straight(file: Any) -> bool:
    """Whether an open file may go by the kernel at all."""
    return bool(getattr(file, "straight", False))


class _PlainData(_DataMixin, DTPHandler):  # type: ignore[misc]
    pass


class _TlsData(_DataMixin, TLS_DTPHandler):  # type: ignore[misc]
    pass


class _SessionMixin:
    """What both kinds of session have in common."""

    files: FtpFiles
    limits: ServerLimits
    banner = "Ready."
    use_sendfile = True
    permit_foreign_addresses = False
    _binary = "i"

    @property
    def _current_type(self) -> str:
        """Images and logs are bytes: a client that forgets TYPE I must not get its line ends changed."""
        return self._binary

    @_current_type.setter
    def _current_type(self, _told: str) -> None:
        """Whatever it says."""

    def handle(self: Any) -> None:
        self.files.knock()
        self.call_later(self.limits.request_s, self._must_be_in)
        super().handle()  # type: ignore[misc]

    def _must_be_in(self: Any) -> None:
        if not self.authenticated:
            self.close()

    def ftp_STAT(self: Any, _path: str) -> None:  # noqa: N802 - pyftpdlib calls it by the command's name
        """Would list."""
        self.respond("502 Nothing is listed here.")

    def log(self, *_: object, **__: object) -> None:
        """Paths are secrets."""

    logline = log_cmd = log_transfer = log

    def log_exception(self, _instance: object) -> None:
        """Strangers make these."""
        log.debug("an FTP session failed: %s", getattr(sys.exc_info()[0], "__name__", "?"))


class _PlainSession(_SessionMixin, FTPHandler):  # type: ignore[misc]
    pass


class _TlsSession(_SessionMixin, TLS_FTPHandler):  # type: ignore[misc]
    """Nothing is carried in clear. ``_waits`` until the client begins, or is greeted."""

    tls_control_required = True
    tls_data_required = True
    _waits: Any = None
    _implicit = False

    def handle(self) -> None:
        self.files.knock()
        self._waits = self.call_later(_GREETS_AFTER_S, self._greet)

    def handle_read_event(self) -> None:
        if self._waits is not None:
            try:
                first = self.socket.recv(1, socket.MSG_PEEK)
            except BlockingIOError:
                return
            except OSError:
                first = b""
            self._waits.cancel()
            self._waits = None
            if first == _TLS_HANDSHAKE:
                self._implicit = True
                self.call_later(self.limits.request_s, self._must_be_in)
                self.secure_connection(self.ssl_context)
            else:
                super().handle()
        super().handle_read_event()

    def handle_ssl_established(self) -> None:
        if self._implicit:
            self._protect()
            super().handle()

    def flush_account(self) -> None:
        super().flush_account()
        if self._implicit:
            self._protect()

    def close(self) -> None:
        if self._waits is not None and not self._waits.cancelled:
            self._waits.cancel()
        self._waits = None
        super().close()

    def _greet(self) -> None:
        self._waits = None
        super().handle()

    def _protect(self) -> None:
        """Who began with TLS means the data, too."""
        self._pbsz = self._prot = True
