"""The FTP door: what a client may say, what it may not, and when it is dropped. The clients are ftplib and bare sockets."""

from __future__ import annotations

import asyncio
import contextlib
import ftplib
import hashlib
import io
import socket
import ssl
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.integration.test_firmware_file_clients import CONTENT, SHA, Desk, serving

from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware import checked_content
from evsetup.firmware.checked_content import BLOCK
from evsetup.firmware.faults import ServerFault
from evsetup.firmware.file_server import FileServer
from evsetup.firmware.shelf import ServerLimits

QUICK = ServerLimits(connections=2, request_s=1.0, piece_s=1.0)


def log_in(desk: Desk, *, user: str = "", password: str = "") -> ftplib.FTP:
    ftp = ftplib.FTP(timeout=15)
    try:
        ftp.connect("127.0.0.1", desk.server.port)
        ftp.login(user, password)
    except BaseException:
        ftp.close()
        raise
    return ftp


def path_of(desk: Desk) -> str:
    return urlsplit(desk.offered.url).path


def got(ftp: ftplib.FTP, path: str, rest: int | None = None) -> bytes:
    content = io.BytesIO()
    ftp.retrbinary(f"RETR {path}", content.write, rest=rest)
    return content.getvalue()


async def test_the_url_has_a_user_and_a_password_and_any_log_in_opens_it(tmp_path: Path) -> None:
    async with serving("ftp", tmp_path) as desk:
        parts = urlsplit(desk.offered.url)
        assert (parts.scheme, parts.username, len(parts.password or "")) == ("ftp", "evsetup", 16)

        def fetch() -> list[bytes]:
            own, nobody = log_in(desk, user="evsetup", password=parts.password or ""), log_in(desk)
            with own, nobody:
                own.cwd(parts.path.rpartition("/")[0])
                return [got(own, parts.path.rpartition("/")[2]), got(nobody, parts.path + "/")]

        assert await asyncio.to_thread(fetch) == [CONTENT, CONTENT]


async def test_a_client_that_forgets_its_type_gets_bytes_and_their_count(tmp_path: Path) -> None:
    async with serving("ftp", tmp_path) as desk:

        def fetch() -> tuple[int | None, bytes]:
            with log_in(desk) as ftp:
                ftp.sendcmd("TYPE A")
                size = ftp.sendcmd(f"SIZE {path_of(desk)}")
                content = b""
                with ftp.transfercmd(f"RETR {path_of(desk)}") as link:
                    while piece := link.recv(65536):
                        content += piece
                return int(size.split()[1]), content

        assert await asyncio.to_thread(fetch) == (len(CONTENT), CONTENT)


@pytest.mark.parametrize("settled", [False, True], ids=["young", "settled"])
async def test_it_goes_on_where_it_is_told_to(tmp_path: Path, settled: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checked_content, "SETTLED_NS", -1 if settled else 3_000_000_000)
    async with serving("ftp", tmp_path) as desk:

        def fetch() -> list[bytes]:
            with log_in(desk) as ftp:
                return [got(ftp, path_of(desk), at) for at in (1, BLOCK, len(CONTENT) - 1, len(CONTENT))]

        parts = await asyncio.to_thread(fetch)
        assert parts == [CONTENT[1:], CONTENT[BLOCK:], CONTENT[-1:], b""]


@pytest.mark.parametrize(
    "said",
    [
        "LIST", "LIST -la", "NLST", "MLSD", "MLST", "STAT /f", "MDTM {path}", "STOR {path}", "STOU x", "APPE {path}",
        "DELE {path}", "RNFR {path}", "MKD x", "RMD f", "SITE CHMOD 777 {path}", "SITE HELP", "MFMT 20200101000000 {path}",
        "RETR /etc/passwd", "RETR ../../../etc/passwd", "RETR /f/../../etc/passwd", "SIZE /etc/passwd", "CWD /etc",
        "CWD ..//..//etc", "RETR /f/" + "0" * 32 + "/x.bin", "PORT 10,0,0,1,4,1", "EPRT |1|10.0.0.1|2000|", "RETR",
        "REST -1", "REST x", "XYZZY", "SITE EXEC id", "ABOR x",
    ],
)  # fmt: skip
async def test_what_is_not_for_clients_is_refused(tmp_path: Path, said: str) -> None:
    async with serving("ftp", tmp_path) as desk:

        def ask() -> str:
            with log_in(desk) as ftp:
                try:
                    return ftp.sendcmd(said.format(path=path_of(desk)))
                except ftplib.Error as refused:
                    return str(refused)

        answer = await asyncio.to_thread(ask)
        assert answer.startswith(("4", "5"))
        assert "passwd" not in answer or "root:" not in answer
        assert (desk.folder / "image").read_bytes() == CONTENT


async def test_ftps_takes_both_beginnings_and_nothing_in_clear(tmp_path: Path) -> None:
    async with serving("ftps", tmp_path) as desk:
        trust = ssl.create_default_context(cadata=desk.root.read_text())

        def explicit() -> bytes:
            with ftplib.FTP_TLS(timeout=15, context=trust) as ftp:
                ftp.connect("127.0.0.1", desk.server.port)
                ftp.login("evsetup", "x")
                ftp.prot_p()
                return got(ftp, path_of(desk))

        def clear() -> str:
            with pytest.raises(ftplib.error_perm) as refused:
                log_in(desk)
            return str(refused.value)

        def implicit() -> str:
            with (
                socket.create_connection(("127.0.0.1", desk.server.port), timeout=15) as raw,
                trust.wrap_socket(raw, server_hostname="127.0.0.1") as link,
            ):
                return link.recv(100).decode()

        def unprotected() -> str:
            with ftplib.FTP_TLS(timeout=15, context=trust) as ftp:
                ftp.connect("127.0.0.1", desk.server.port)
                ftp.login("evsetup", "x")
                with pytest.raises(ftplib.error_perm) as refused:
                    got(ftp, path_of(desk))
                return str(refused.value)

        assert await asyncio.to_thread(explicit) == CONTENT
        assert (await asyncio.to_thread(clear)).startswith("550")
        assert (await asyncio.to_thread(implicit)).startswith("220")
        assert (await asyncio.to_thread(unprotected)).startswith("550")


@pytest.mark.parametrize("settled", [False, True], ids=["young", "settled"])
async def test_a_file_that_is_swapped_while_it_is_fetched_is_broken_off(
    tmp_path: Path, settled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checked_content, "SETTLED_NS", -1 if settled else 3_000_000_000)
    image = tmp_path / "large"
    content = CONTENT * 12
    image.write_bytes(content)
    changed = asyncio.Event()
    async with serving("ftp", tmp_path) as desk:
        offered = await desk.server.offer(
            image,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            on_change=lambda it: changed.set() if it.finding else None,
        )

        def fetch() -> bytes:
            received = b""
            with contextlib.suppress(ftplib.Error, EOFError), log_in(desk) as ftp:
                with ftp.transfercmd(f"RETR {offered.path}") as link:
                    received = link.recv(1000)
                    image.write_bytes(bytes(len(content)))
                    while piece := link.recv(65536):
                        received += piece
                assert ftp.voidresp().startswith("4")
            return received

        received = await asyncio.to_thread(fetch)
        async with asyncio.timeout(10):
            await changed.wait()
        assert len(received) < len(content)
        # What the system has queued of an untouched file may still change on its way.
        assert settled or content.startswith(received)
        assert offered.finding is not None
        assert offered.finding.code == "firmware.serve.changed"


async def test_who_never_logs_in_and_who_takes_nothing_is_dropped(tmp_path: Path) -> None:
    image = tmp_path / "large"
    content = bytes(24 * 1024 * 1024)
    image.write_bytes(content)
    ended = asyncio.Event()
    async with serving("ftp", tmp_path, limits=QUICK) as desk:
        offered = await desk.server.offer(
            image,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            on_change=lambda it: ended.set() if it.transfers and it.transfers[0].ended else None,
        )

        def idle() -> bytes:
            with socket.create_connection(("127.0.0.1", desk.server.port), timeout=15) as link:
                everything = b""
                while piece := link.recv(100):
                    everything += piece
                return everything

        def takes_nothing() -> tuple[ftplib.FTP, socket.socket]:
            ftp = log_in(desk)
            return ftp, ftp.transfercmd(f"RETR {offered.path}")

        assert (await asyncio.to_thread(idle)).startswith(b"220")
        ftp, link = await asyncio.to_thread(takes_nothing)
        async with asyncio.timeout(20):
            await ended.wait()
        assert not offered.transfers[0].complete
        link.close()
        ftp.close()


async def test_one_client_too_many_is_sent_away(tmp_path: Path) -> None:
    async with serving("ftp", tmp_path, limits=ServerLimits(connections=2)) as desk:

        def three() -> str:
            with log_in(desk), log_in(desk), pytest.raises(ftplib.error_temp) as refused:
                log_in(desk)
            return str(refused.value)

        assert (await asyncio.to_thread(three)).startswith("421")


async def test_taking_back_breaks_a_transfer_off(tmp_path: Path) -> None:
    image = tmp_path / "large"
    content = bytes(24 * 1024 * 1024)
    image.write_bytes(content)
    async with serving("ftp", tmp_path) as desk:
        offered = await desk.server.offer(image, size=len(content), sha256=hashlib.sha256(content).hexdigest())

        def begin() -> tuple[ftplib.FTP, socket.socket]:
            ftp = log_in(desk)
            link = ftp.transfercmd(f"RETR {offered.path}")
            link.recv(10)
            return ftp, link

        def rest(link: socket.socket) -> int:
            count = 10
            with contextlib.suppress(ConnectionError), link:
                while piece := link.recv(65536):
                    count += len(piece)
            return count

        ftp, link = await asyncio.to_thread(begin)
        desk.server.revoke(offered.token)
        assert await asyncio.to_thread(rest, link) < len(content)
        ftp.close()


async def test_an_expired_image_is_gone_and_the_port_is_free_after_stopping(tmp_path: Path) -> None:
    async with serving("ftp", tmp_path) as desk:
        offered = await desk.server.offer(tmp_path / "image", size=len(CONTENT), sha256=SHA, minutes=0)

        def fetch() -> str:
            with log_in(desk) as ftp, pytest.raises(ftplib.error_perm) as refused:
                got(ftp, offered.path)
            return str(refused.value)

        assert (await asyncio.to_thread(fetch)).startswith("550")
        with pytest.raises(ServerFault):
            await FileServer("127.0.0.1", desk.server.port, protocol=TransferProtocol.FTP).start()
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.2", desk.server.port)
        port = desk.server.port
    async with FileServer("127.0.0.1", port, protocol=TransferProtocol.FTP) as again:
        assert again.port == port
