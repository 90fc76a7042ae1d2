"""The SFTP door: what a client may ask, what it may not, and when it is dropped. The client is asyncssh's own."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncssh
import pytest
from tests.integration.test_firmware_file_clients import CONTENT, SHA, Desk, serving

from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware import sftp_door
from evsetup.firmware.faults import ServerFault
from evsetup.firmware.file_server import FileServer
from evsetup.firmware.shelf import ServerLimits


@asynccontextmanager
async def connected(desk: Desk, **how: Any) -> AsyncIterator[asyncssh.SSHClientConnection]:
    parts = urlsplit(desk.offered.url)
    given = {"username": parts.username, "password": parts.password, **how}
    async with asyncssh.connect(
        "127.0.0.1", desk.server.port, config=None, known_hosts=None, client_keys=None, agent_path=None, **given
    ) as connection:
        yield connection


def test_no_request_of_the_protocol_falls_through_to_the_files_of_this_computer() -> None:
    ours = vars(sftp_door._Session)
    inherited = {
        name
        for name, member in vars(asyncssh.SFTPServer).items()
        if callable(member) and not name.startswith("_") and name not in ours
    }
    # These touch no file: they make names of numbers, and map what this door never asks to be mapped.
    assert inherited == {
        "convert_attrs",
        "format_user",
        "format_group",
        "format_longname",
        "map_path",
        "reverse_map_path",
    }


async def test_parts_are_read_from_where_they_are_asked(tmp_path: Path) -> None:
    async with serving("sftp", tmp_path) as desk, connected(desk) as connection, connection.start_sftp_client() as sftp:
        async with sftp.open(desk.offered.path, "rb") as file:
            assert await file.read(1000, 400_000) == CONTENT[400_000:401_000]
            assert await file.read(10, len(CONTENT)) == b""
            assert await file.read(100, len(CONTENT) - 5) == CONTENT[-5:]
        assert (await sftp.stat(desk.offered.path)).size == len(CONTENT)
        assert desk.offered.contacted.is_set()
        assert desk.offered.covered == 1005


ACTS: dict[str, Callable[[asyncssh.SFTPClient, str], Any]] = {
    "list": lambda sftp, path: sftp.listdir("/"),
    "list the folder": lambda sftp, path: sftp.listdir(path.rpartition("/")[0]),
    "write": lambda sftp, path: sftp.open(path, "wb"),
    "append": lambda sftp, path: sftp.open(path, "ab"),
    "read and write": lambda sftp, path: sftp.open(path, "r+b"),
    "new file": lambda sftp, path: sftp.open("/f/new", "wb"),
    "remove": lambda sftp, path: sftp.remove(path),
    "rename": lambda sftp, path: sftp.rename(path, "/x"),
    "posix rename": lambda sftp, path: sftp.posix_rename(path, "/x"),
    "folder": lambda sftp, path: sftp.mkdir("/x"),
    "no folder": lambda sftp, path: sftp.rmdir("/f"),
    "symlink": lambda sftp, path: sftp.symlink("/etc/passwd", "/f/x"),
    "link": lambda sftp, path: sftp.link("/etc/passwd", "/f/x"),
    "read link": lambda sftp, path: sftp.readlink("/proc/self/exe"),
    "space": lambda sftp, path: sftp.statvfs("/"),
    "other file": lambda sftp, path: sftp.open("/etc/passwd", "rb"),
    "way out": lambda sftp, path: sftp.open("/f/../../../etc/passwd", "rb"),
    "about other file": lambda sftp, path: sftp.stat("/etc/passwd"),
    "another token": lambda sftp, path: sftp.open("/f/" + "0" * 32 + "/x.bin", "rb"),
}


@pytest.mark.parametrize("act", ACTS, ids=str)
async def test_what_is_not_for_clients_is_refused(tmp_path: Path, act: str) -> None:
    async with serving("sftp", tmp_path) as desk, connected(desk) as connection, connection.start_sftp_client() as sftp:
        with pytest.raises(asyncssh.SFTPError):
            await ACTS[act](sftp, desk.offered.path)
        assert (tmp_path / "image").read_bytes() == CONTENT


async def test_there_is_no_shell_and_no_way_on(tmp_path: Path) -> None:
    async with serving("sftp", tmp_path) as desk, connected(desk) as connection:
        with pytest.raises((asyncssh.ChannelOpenError, asyncssh.ProcessError)):
            await connection.run("id", check=True)
        with pytest.raises(asyncssh.ChannelOpenError):
            await connection.open_connection("127.0.0.1", desk.server.port)
        with pytest.raises(asyncssh.ChannelListenError):
            await connection.forward_remote_port("127.0.0.1", 0, "127.0.0.1", 9)


@pytest.mark.parametrize("how", [{"password": "wrong"}, {"username": "root"}], ids=str)
async def test_only_the_users_own_password_opens(tmp_path: Path, how: dict[str, str]) -> None:
    async with serving("sftp", tmp_path) as desk:
        with pytest.raises(asyncssh.PermissionDenied):
            async with connected(desk, **how):
                pass


async def test_who_says_nothing_and_who_takes_nothing_is_dropped(tmp_path: Path) -> None:
    limits = ServerLimits(connections=8, request_s=1.0, piece_s=1.0)
    async with serving("sftp", tmp_path, limits=limits) as desk:
        reader, writer = await asyncio.open_connection("127.0.0.1", desk.server.port)
        async with asyncio.timeout(20):
            await reader.read()
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()
        async with connected(desk) as idle, asyncio.timeout(20):
            await idle.wait_closed()


async def test_one_client_too_many_is_sent_away(tmp_path: Path) -> None:
    async with serving("sftp", tmp_path, limits=ServerLimits(connections=1)) as desk, connected(desk):
        with pytest.raises((asyncssh.Error, OSError)):
            async with connected(desk):
                pass


async def test_a_file_that_is_swapped_or_taken_back_is_broken_off(tmp_path: Path) -> None:
    async with serving("sftp", tmp_path) as desk, connected(desk) as connection, connection.start_sftp_client() as sftp:
        async with sftp.open(desk.offered.path, "rb") as file:
            assert await file.read(10, 0) == CONTENT[:10]
            (tmp_path / "image").write_bytes(bytes(len(CONTENT)))
            with pytest.raises(asyncssh.SFTPNoSuchFile):
                await file.read(10, len(CONTENT) - 10)
        assert desk.offered.finding is not None
        (tmp_path / "image").write_bytes(CONTENT)
        again = await desk.server.offer(tmp_path / "image", size=len(CONTENT), sha256=SHA)
        async with sftp.open(again.path, "rb") as file:
            desk.server.revoke(again.token)
            with pytest.raises(asyncssh.SFTPNoSuchFile):
                await file.read(10, 0)


async def test_a_client_that_asks_for_much_and_takes_nothing_fills_no_memory(tmp_path: Path) -> None:
    content = bytes(24 * 1024 * 1024)
    (tmp_path / "large").write_bytes(content)
    async with serving("sftp", tmp_path) as desk, connected(desk) as connection, connection.start_sftp_client() as sftp:
        offered = await desk.server.offer(
            tmp_path / "large", size=len(content), sha256=hashlib.sha256(content).hexdigest()
        )
        async with sftp.open(offered.path, "rb") as file:
            transport = connection._transport
            assert isinstance(transport, asyncio.Transport)
            asking = asyncio.create_task(file.read(len(content), 0))
            while offered.bytes_served < 300_000:  # noqa: ASYNC110 - the library tells of no progress
                await asyncio.sleep(0)
            transport.pause_reading()
            before = -1
            while before != offered.bytes_served:
                before = offered.bytes_served
                await asyncio.sleep(0.2)
            assert offered.bytes_served < 12 * 1024 * 1024  # what the kernel's buffers on both sides hold, and a little
            transport.resume_reading()
            assert await asking == content


async def test_a_port_that_is_taken_is_a_finding(tmp_path: Path) -> None:
    async with serving("sftp", tmp_path) as desk:
        with pytest.raises(ServerFault):
            await FileServer("127.0.0.1", desk.server.port, protocol=TransferProtocol.SFTP).start()
        await desk.server.stop()
        await desk.server.stop()
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", desk.server.port)
