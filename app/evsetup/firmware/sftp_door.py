"""SFTP on one address, on the event loop (asyncssh does the protocol).

One user with a password of its own, no shell, no forwarding, nothing listed or changed. No path of this computer can be reached:
each request is answered from what lies behind the door. Facts: ``facts/serial-firmware-security.md`` §2.3.
"""

from __future__ import annotations

import asyncio
import posixpath
import stat
from collections.abc import AsyncIterator
from typing import Any

import asyncssh

from evsetup.firmware.doors import be_quiet, one_address
from evsetup.firmware.faults import cannot_serve
from evsetup.firmware.sftp_files import NotAllowed, NotThere, SftpFile, SftpFiles
from evsetup.firmware.shelf import ServerLimits, password_of

_USER = "evsetup"
_MOST_TRIES = 3
_WAITING = 256 * 1024
_A_LITTLE_S = 0.005
_PIECE = 32 * 1024


class SftpDoor:
    """Serves ``files``."""

    def __init__(self, files: SftpFiles, host: str, port: int, limits: ServerLimits) -> None:
        self.port = port
        self.files = files
        self.limits = limits
        self.clients: set[_Client] = set()
        self._host = host
        self._listener: asyncssh.SSHAcceptor | None = None

    def location(self, path: str) -> str:
        """The URL of ``path``."""
        return f"sftp://{_USER}:{password_of(path.split('/')[2])}@{one_address(self._host)}:{self.port}{path}"

    async def start(self) -> None:
        """Listens; ``port`` then tells the real one.

        Raises:
            ServerFault: the address is not this computer's, or the port is taken.
        """
        be_quiet("asyncssh")
        keys = await asyncio.to_thread(_host_keys)
        try:
            self._listener = await asyncssh.listen(
                self._host,
                self.port,
                config=None,
                gss_host=None,
                server_factory=lambda: _Client(self),
                server_host_keys=keys,
                sftp_factory=lambda channel: _Session(channel, self),
                allow_scp=False,
                agent_forwarding=False,
                x11_forwarding=False,
                line_editor=False,
                login_timeout=self.limits.request_s,
            )
        except OSError as error:
            raise cannot_serve(self._host, self.port, error) from error
        self.port = self._listener.get_port()

    async def stop(self) -> None:
        """Breaks all transfers off and listens no more; safe to call twice."""
        listener, self._listener = self._listener, None
        if listener is None:
            return
        listener.close()
        clients = tuple(self.clients)
        for client in clients:
            client.abort()
        await asyncio.gather(*(client.gone.wait() for client in clients))
        await listener.wait_closed()


class _Client(asyncssh.SSHServer):
    """One connection: who it is, and whether it goes on."""

    def __init__(self, door: SftpDoor) -> None:
        self.gone = asyncio.Event()
        self.moved = 0
        self._door = door
        self._tries = 0
        self._seen = 0
        self._connection: asyncssh.SSHServerConnection | None = None
        self._watch: asyncio.TimerHandle | None = None

    def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
        self._connection = conn
        conn.set_extra_info(client=self)
        self._door.files.knock()
        if len(self._door.clients) >= self._door.limits.connections:
            conn.abort()
            return
        self._door.clients.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._door.clients.discard(self)
        if self._watch is not None:
            self._watch.cancel()
        self.gone.set()

    def begin_auth(self, username: str) -> bool:
        return True

    def auth_completed(self) -> None:
        self._watch_on()

    def password_auth_supported(self) -> bool:
        return True

    def validate_password(self, username: str, password: str) -> bool:
        if username == _USER and self._door.files.lets_in(password):
            return True
        self._tries += 1
        if self._tries >= _MOST_TRIES:
            self.abort()
        return False

    def abort(self) -> None:
        """Breaks the connection now."""
        if self._connection is not None:
            self._connection.abort()

    def _watch_on(self) -> None:
        self._watch = asyncio.get_running_loop().call_later(self._door.limits.piece_s, self._look)

    def _look(self) -> None:
        """A client that moved less than a piece since is dropped."""
        if self.moved - self._seen < _PIECE:
            self.abort()
            return
        self._seen = self.moved
        self._watch_on()


class _Session(asyncssh.SFTPServer):
    """What one client asks. Each request of the protocol is answered here; none falls through to this computer's files."""

    def __init__(self, channel: asyncssh.SSHServerChannel[bytes], door: SftpDoor) -> None:
        super().__init__(channel)
        self._door = door
        self._client: _Client = channel.get_connection().get_extra_info("client")
        self._remote = str(channel.get_extra_info("peername", ("",))[0])
        self._open: set[SftpFile] = set()

    async def open(self, path: bytes, pflags: int, attrs: asyncssh.SFTPAttrs) -> object:
        return await self._opened(path, writes=bool(pflags & ~asyncssh.FXF_READ))

    async def open56(self, path: bytes, desired_access: int, flags: int, attrs: asyncssh.SFTPAttrs) -> object:
        writes = bool(desired_access & (asyncssh.ACE4_WRITE_DATA | asyncssh.ACE4_APPEND_DATA))
        return await self._opened(path, writes=writes)

    async def close(self, file_obj: object) -> None:
        file = self._own(file_obj)
        self._open.discard(file)
        if self._client.gone.is_set() or self.channel.is_closing():
            # The library closes what a client that vanished had open: that is no word of the client.
            file.drop()
            return
        try:
            await file.close()
        except (NotThere, NotAllowed) as refused:
            raise _error(refused) from None

    async def read(self, file_obj: object, offset: int, size: int) -> bytes:
        file = self._own(file_obj)
        await self._room()
        try:
            data = await file.read(offset, size)
        except (NotThere, NotAllowed) as refused:
            raise _error(refused) from None
        self._client.moved += len(data)
        return data

    async def write(self, file_obj: object, offset: int, data: bytes) -> int:
        try:
            await self._own(file_obj).write(offset, data)
        except (NotThere, NotAllowed) as refused:
            raise _error(refused) from None
        self._client.moved += len(data)
        return len(data)

    def stat(self, path: bytes) -> asyncssh.SFTPAttrs:
        name = _normal(path)
        size = self._door.files.size_of(name)
        if size is not None:
            return asyncssh.SFTPAttrs(size=size, permissions=stat.S_IFREG | 0o444)
        if self._door.files.is_folder(name):
            return asyncssh.SFTPAttrs(permissions=stat.S_IFDIR | 0o555)
        raise asyncssh.SFTPNoSuchFile("not there")

    lstat = stat

    def fstat(self, file_obj: object) -> asyncssh.SFTPAttrs:
        return asyncssh.SFTPAttrs(size=self._own(file_obj).size, permissions=stat.S_IFREG | 0o444)

    def realpath(self, path: bytes) -> bytes:
        return _normal(path).encode()

    def setstat(self, path: bytes, attrs: asyncssh.SFTPAttrs) -> None:
        """Clients set times after an upload, and call it failed when they may not; nothing is set."""

    def lsetstat(self, path: bytes, attrs: asyncssh.SFTPAttrs) -> None:
        """As ``setstat``."""

    def fsetstat(self, file_obj: object, attrs: asyncssh.SFTPAttrs) -> None:
        """As ``setstat``."""

    def fsync(self, file_obj: object) -> None:
        """What is kept is written for good when it is closed."""

    def scandir(self, path: bytes) -> AsyncIterator[asyncssh.SFTPName]:
        raise asyncssh.SFTPPermissionDenied("nothing is listed here")

    def exit(self) -> None:
        for file in self._open:
            file.drop()
        self._open.clear()

    def _refused(self, *_: object, **__: object) -> Any:
        raise asyncssh.SFTPPermissionDenied("nothing is changed here")

    remove = mkdir = rmdir = rename = posix_rename = readlink = symlink = link = _refused
    lock = unlock = statvfs = fstatvfs = _refused

    async def _opened(self, path: bytes, *, writes: bool) -> SftpFile:
        try:
            file = await self._door.files.open(_normal(path), self._remote, writes=writes)
        except (NotThere, NotAllowed) as refused:
            raise _error(refused) from None
        self._open.add(file)
        return file

    async def _room(self) -> None:
        """Waits until what was read before is nearly gone: a client that asks and never takes must not fill the memory."""
        while self._waiting() > _WAITING:  # noqa: ASYNC110 - the library tells nobody when its buffers empty
            await asyncio.sleep(_A_LITTLE_S)

    def _waiting(self) -> int:
        transport: asyncio.Transport | None = getattr(self.connection, "_transport", None)
        behind = 0 if transport is None else transport.get_write_buffer_size()
        return max(self.channel.get_write_buffer_size(), behind)

    def _own(self, file_obj: object) -> SftpFile:
        for file in self._open:
            if file is file_obj:
                return file
        raise asyncssh.SFTPFailure("not open")


def _error(refused: NotThere | NotAllowed) -> asyncssh.SFTPError:
    if isinstance(refused, NotThere):
        return asyncssh.SFTPNoSuchFile("not there")
    return asyncssh.SFTPPermissionDenied("not allowed")


def _normal(path: bytes) -> str:
    try:
        return "/" + posixpath.normpath(posixpath.join("/", path.decode())).lstrip("/")
    except ValueError:
        raise asyncssh.SFTPNoSuchFile("not there") from None


def _host_keys() -> list[asyncssh.SSHKey]:
    """One of each kind that chargers' clients check; RSA last, for old ones."""
    return [
        asyncssh.generate_private_key("ssh-ed25519"),
        asyncssh.generate_private_key("ecdsa-sha2-nistp256"),
        asyncssh.generate_private_key("ssh-rsa", key_size=2048),
    ]
