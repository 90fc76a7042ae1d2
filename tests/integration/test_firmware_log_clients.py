"""Logs come in by every protocol, from clients that were not written here: whole, or not at all."""
# ruff: noqa: ASYNC240 - small files of the test itself

from __future__ import annotations

import asyncio
import ftplib
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncssh
import pytest
from tests.support.file_clients import missing

from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware.expected_log import ExpectedLog
from evsetup.firmware.log_server import LogLimits, LogServer
from evsetup.links.tls import TemporaryAuthority

LOG = b"2026-11-25T10:00:00Z boot\n" * 5000
LIMITS = LogLimits(connections=4, request_s=2.0, piece_s=2.0, largest=200_000)


@asynccontextmanager
async def waiting(protocol: str, folder: Path) -> AsyncIterator[tuple[LogServer, ExpectedLog, Path]]:
    authority = TemporaryAuthority.create("evsetup")
    root = folder / "root.pem"
    root.write_text(authority.certificate_pem)
    kind = TransferProtocol(protocol)
    async with LogServer("127.0.0.1", protocol=kind, authority=authority, limits=LIMITS) as server:
        yield server, server.expect(folder / "charger.log"), root


async def put(url: str, content: bytes, root: Path) -> bool:
    """Uploads with curl, as EVerest's chargers do."""
    trust = ["--insecure"] if url.startswith("sftp") else ["--cacert", str(root)]
    process = await asyncio.create_subprocess_exec(
        "curl", "--silent", "--fail", "--max-time", "20", *trust, "-T", "-", url, stdin=asyncio.subprocess.PIPE
    )
    await process.communicate(content)
    return process.returncode == 0


@pytest.mark.skipif(missing("curl"), reason="curl is not installed")
@pytest.mark.parametrize("protocol", ["http", "https", "ftp", "ftps", "sftp"])
async def test_curl_hands_a_log_over(protocol: str, tmp_path: Path) -> None:
    async with waiting(protocol, tmp_path) as (_, expected, root):
        url = expected.url.rstrip("/") + "/diagnostics.txt"
        assert not await put(url.replace(expected.token, "0" * 32), LOG, root)
        assert not await put(url, LOG * 2, root)
        assert (expected.flaw, expected.ended.is_set()) == ("too large", False)
        assert await put(url, LOG, root)
        async with asyncio.timeout(10):
            await expected.ended.wait()
        assert expected.path.read_bytes() == LOG
        assert not await put(url, LOG, root)
        assert [path.name for path in tmp_path.iterdir() if "charger" in path.name] == ["charger.log"]


FTP_SAID = [
    "LIST",
    "RETR {path}x",
    "DELE {path}x",
    "MKD {path}d",
    "APPE {path}x",
    "STOU",
    "RNFR {path}x",
    "SIZE {path}x",
]


@pytest.mark.parametrize("said", FTP_SAID)
async def test_ftp_takes_logs_and_gives_nothing(tmp_path: Path, said: str) -> None:
    async with waiting("ftp", tmp_path) as (server, expected, _):

        def ask() -> str:
            with ftplib.FTP(timeout=15) as ftp:
                ftp.connect("127.0.0.1", server.port)
                ftp.login()
                with pytest.raises(ftplib.Error) as refused:
                    ftp.sendcmd(said.format(path=urlsplit(expected.url).path))
                return str(refused.value)

        assert (await asyncio.to_thread(ask)).startswith(("4", "5"))
        assert not expected.ended.is_set()


async def test_an_ftp_client_that_goes_into_the_folder_stores_there(tmp_path: Path) -> None:
    async with waiting("ftp", tmp_path) as (server, expected, _):

        def store() -> None:
            with ftplib.FTP(timeout=15) as ftp:
                ftp.connect("127.0.0.1", server.port)
                ftp.login()
                ftp.cwd(urlsplit(expected.url).path)
                ftp.storbinary("STOR some name.zip", io.BytesIO(LOG))

        await asyncio.to_thread(store)
        async with asyncio.timeout(10):
            await expected.ended.wait()
        assert expected.path.read_bytes() == LOG


@asynccontextmanager
async def session(expected: ExpectedLog) -> AsyncIterator[Any]:
    url = urlsplit(expected.url)
    async with (
        asyncssh.connect(
            "127.0.0.1", url.port or 0, config=None, known_hosts=None, client_keys=None, agent_path=None,
            username=url.username, password=url.password,
        ) as connection,
        connection.start_sftp_client() as sftp,
    ):  # fmt: skip
        yield sftp


async def test_sftp_takes_logs_and_gives_nothing(tmp_path: Path) -> None:
    async with waiting("sftp", tmp_path) as (_, expected, _root), session(expected) as sftp:
        path = urlsplit(expected.url).path + "log.txt"
        for act in (
            sftp.open(path, "rb"),
            sftp.listdir("/"),
            sftp.remove(path),
            sftp.mkdir("/l/x"),
            sftp.open("/x", "wb"),
        ):
            with pytest.raises(asyncssh.SFTPError):
                await act
        async with sftp.open(path, "wb") as file:
            await file.write(b"half")
            with pytest.raises(asyncssh.SFTPError):
                await file.write(b"elsewhere", 1000)
            with pytest.raises(asyncssh.SFTPError):
                await sftp.open(path, "wb")


async def test_a_client_that_vanishes_or_is_no_longer_waited_for_leaves_nothing(tmp_path: Path) -> None:
    async with waiting("sftp", tmp_path) as (server, expected, _):
        changed = asyncio.Event()
        expected.on_change = changed.set
        async with session(expected) as sftp:
            file = await sftp.open(urlsplit(expected.url).path + "log.txt", "wb")
            await file.write(b"half a log")
            sftp._handler._writer.channel.get_connection().abort()
        async with asyncio.timeout(10):
            while expected.taking:
                changed.clear()
                await changed.wait()
        assert expected.flaw == "cut off"
        async with session(expected) as sftp:
            file = await sftp.open(urlsplit(expected.url).path + "log.txt", "wb")
            server.forget(expected)
            with pytest.raises(asyncssh.SFTPError):
                await file.write(b"too late")
        assert not [path for path in tmp_path.iterdir() if "charger" in path.name]
