"""The file server against clients that were not written here: curl, aiohttp's client, and bare sockets."""
# ruff: noqa: ASYNC240 - small files of the test itself

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import random
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from evsetup.firmware import checked_content, faults
from evsetup.firmware.checked_content import BLOCK
from evsetup.firmware.connections import Connections
from evsetup.firmware.file_server import FileServer
from evsetup.firmware.offered import OfferedFile
from evsetup.firmware.shelf import ServerLimits

CONTENT = random.Random(1).randbytes(3 * BLOCK + 1234)
SHA = hashlib.sha256(CONTENT).hexdigest()

needs_curl = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / SHA
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
async def server() -> AsyncIterator[FileServer]:
    async with FileServer("127.0.0.1", limits=ServerLimits(connections=4, request_s=0.3, piece_s=0.5)) as running:
        yield running


@pytest.fixture
async def offered(server: FileServer, image: Path) -> OfferedFile:
    return await server.offer(image, size=len(CONTENT), sha256=SHA, name="openevse 5.1.3 (beta).bin")


async def curl(*arguments: str) -> tuple[int, bytes]:
    """Runs curl; gives its exit code and what it wrote."""
    process = await asyncio.create_subprocess_exec(
        "curl", "--silent", "--max-time", "20", *arguments, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    return process.returncode or 0, out


async def say(offered: OfferedFile, request: str) -> bytes:
    """Sends ``request`` as it is, PATH filled in, and gives everything that comes back until the server closes."""
    host, port, path = re.fullmatch(r"http://([^/]+):(\d+)(/.*)", offered.url).groups()  # type: ignore[union-attr]
    reader, writer = await asyncio.open_connection(host.strip("[]"), int(port))
    try:
        writer.write(request.replace("PATH", path).encode())
        async with asyncio.timeout(10):
            return await reader.read()
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


def parts(answer: bytes) -> tuple[str, dict[str, str], bytes]:
    head, _, body = answer.partition(b"\r\n\r\n")
    status, *lines = head.decode().split("\r\n")
    return status, {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}, body


def test_the_url_is_short_plain_and_nobodys_guess(offered: OfferedFile) -> None:
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/f/[0-9a-f]{32}/openevse-5-1-3-beta\.bin", offered.url)


@needs_curl
async def test_curl_fetches_the_whole_file(offered: OfferedFile) -> None:
    code, body = await curl(offered.url)
    assert (code, hashlib.sha256(body).hexdigest()) == (0, SHA)
    assert offered.done.is_set()
    assert offered.bytes_served == offered.covered == len(CONTENT)


@needs_curl
async def test_curl_resumes_where_it_stopped(offered: OfferedFile, tmp_path: Path) -> None:
    half = tmp_path / "half.bin"
    half.write_bytes(CONTENT[: BLOCK + 77])
    code, _ = await curl("-C", "-", "-o", str(half), offered.url)
    assert (code, half.read_bytes()) == (0, CONTENT)
    assert offered.covered == len(CONTENT) - BLOCK - 77
    assert not offered.done.is_set()


@needs_curl
async def test_two_halves_make_the_file_done(offered: OfferedFile) -> None:
    _, first = await curl("-r", f"0-{BLOCK}", offered.url)
    _, second = await curl("-r", f"{BLOCK + 1}-", offered.url)
    assert first + second == CONTENT
    assert offered.done.is_set()


@needs_curl
async def test_head_tells_the_length_and_sends_nothing(offered: OfferedFile) -> None:
    _, answer = await curl("--head", offered.url)
    status, headers, body = parts(answer)
    assert (status, body) == ("HTTP/1.1 200 OK", b"")
    assert headers["content-length"] == str(len(CONTENT))
    assert headers["accept-ranges"] == "bytes"
    assert offered.bytes_served == 0
    assert offered.contacted.is_set()


@needs_curl
async def test_an_http_1_0_client_gets_exact_length_and_no_chunks(offered: OfferedFile) -> None:
    _, answer = await curl("--http1.0", "--include", "--compressed", offered.url)
    status, headers, body = parts(answer)
    assert status == "HTTP/1.0 200 OK"
    assert headers["content-length"] == str(len(CONTENT))
    assert not {"transfer-encoding", "content-encoding", "location"} & set(headers)
    assert body == CONTENT


async def test_a_bare_http_1_0_request_without_host_is_enough(offered: OfferedFile) -> None:
    status, _, body = parts(await say(offered, "GET PATH HTTP/1.0\r\n\r\n"))
    assert status == "HTTP/1.0 200 OK"
    assert body == CONTENT


@pytest.mark.parametrize("value", ["bytes=", "bytes=a-b", "bytes=9-2", "bytes=0-1,5-9", "chunks=0-1"])
async def test_a_range_that_nobody_can_read_is_ignored(offered: OfferedFile, value: str) -> None:
    status, headers, body = parts(await say(offered, f"GET PATH HTTP/1.1\r\nHost: x\r\nRange: {value}\r\n\r\n"))
    assert status == "HTTP/1.1 200 OK"
    assert headers["content-length"] == str(len(CONTENT))
    assert body == CONTENT


async def test_a_single_range_is_answered_with_206(offered: OfferedFile) -> None:
    status, headers, body = parts(await say(offered, "GET PATH HTTP/1.1\r\nHost: x\r\nRange: bytes=10-19\r\n\r\n"))
    assert status == "HTTP/1.1 206 Partial Content"
    assert headers["content-range"] == f"bytes 10-19/{len(CONTENT)}"
    assert (headers["content-length"], body) == ("10", CONTENT[10:20])


async def test_a_range_past_the_end_is_answered_with_416(offered: OfferedFile) -> None:
    request = f"GET PATH HTTP/1.1\r\nHost: x\r\nRange: bytes={len(CONTENT)}-\r\n\r\n"
    status, headers, body = parts(await say(offered, request))
    assert status.startswith("HTTP/1.1 416")
    assert (headers["content-range"], body) == (f"bytes */{len(CONTENT)}", b"")


async def test_a_resume_of_another_version_gets_the_whole_file(offered: OfferedFile) -> None:
    request = 'GET PATH HTTP/1.1\r\nHost: x\r\nRange: bytes=10-19\r\nIf-Range: "other"\r\n\r\n'
    assert parts(await say(offered, request))[2] == CONTENT
    request = f'GET PATH HTTP/1.1\r\nHost: x\r\nRange: bytes=10-19\r\nIf-Range: "{SHA}"\r\n\r\n'
    assert parts(await say(offered, request))[2] == CONTENT[10:20]


@pytest.mark.parametrize(
    ("request_line", "status"),
    [
        ("GET / HTTP/1.1", 404),
        ("GET /f/ HTTP/1.1", 404),
        ("GET /f/00000000000000000000000000000000/firmware.bin HTTP/1.1", 404),
        ("GET PATH.html HTTP/1.1", 404),
        ("GET PATH/../../../../etc/passwd HTTP/1.1", 404),
        ("GET /../../../../etc/passwd HTTP/1.1", 404),
        ("POST PATH HTTP/1.1\r\nContent-Length: 0", 405),
        ("PUT PATH HTTP/1.1\r\nContent-Length: 100000000", 405),
        ("DELETE PATH HTTP/1.1", 405),
    ],
)
async def test_nothing_but_the_offered_file_is_there(offered: OfferedFile, request_line: str, status: int) -> None:
    head, _, body = parts(await say(offered, f"{request_line}\r\nHost: x\r\n\r\n"))
    assert head.split()[1] == str(status)
    assert body == b""


@pytest.mark.parametrize(
    "garbage", ["\x00\x01\x02\r\n\r\n", "GET\r\n\r\n", "GET PATH HTTP/9.9\r\n\r\n", "\x16\x03\x01\x02", "A" * 70_000]
)
async def test_garbage_ends_the_connection_and_not_the_server(offered: OfferedFile, garbage: str) -> None:
    with contextlib.suppress(ConnectionError):
        await say(offered, garbage)
    assert parts(await say(offered, "GET PATH HTTP/1.0\r\n\r\n"))[2] == CONTENT


@pytest.mark.parametrize("said", ["", "GET PATH HT", "GET PATH HTTP/1.1\r\nHost: x\r\nX-A: "])
async def test_a_client_that_never_asks_is_dropped(offered: OfferedFile, said: str) -> None:
    with contextlib.suppress(ConnectionResetError):
        assert await say(offered, said) == b""
    assert offered.bytes_served == 0


async def test_a_client_that_takes_nothing_is_dropped(tmp_path: Path, server: FileServer) -> None:
    content = bytes(24 * 1024 * 1024)
    path = tmp_path / "large"
    path.write_bytes(content)
    ended = asyncio.Event()

    def watch(offered: OfferedFile) -> None:
        if offered.transfers and offered.transfers[0].ended:
            ended.set()

    offered = await server.offer(path, size=len(content), sha256=hashlib.sha256(content).hexdigest(), on_change=watch)
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=1024)
    writer.write(f"GET {offered.url[offered.url.index('/f/') :]} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    async with asyncio.timeout(20):
        await ended.wait()
    assert not offered.transfers[0].complete
    assert not offered.done.is_set()
    writer.close()
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()
    assert reader is not None


async def test_one_connection_too_many_is_told_to_come_back(server: FileServer, offered: OfferedFile) -> None:
    idle = [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(4)]
    answer = await say(offered, "")
    assert answer.startswith(b"HTTP/1.1 503 ")
    for _, writer in idle:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


async def test_a_revoked_file_is_gone(server: FileServer, offered: OfferedFile) -> None:
    server.revoke(offered.token)
    assert parts(await say(offered, "GET PATH HTTP/1.1\r\nHost: x\r\n\r\n"))[0] == "HTTP/1.1 410 Gone"


async def test_an_expired_file_is_gone(server: FileServer, image: Path) -> None:
    offered = await server.offer(image, size=len(CONTENT), sha256=SHA, minutes=0)
    assert parts(await say(offered, "HEAD PATH HTTP/1.1\r\nHost: x\r\n\r\n"))[0] == "HTTP/1.1 410 Gone"


async def test_an_earlier_offer_can_be_taken_up_again_under_its_old_url(image: Path) -> None:
    async with FileServer("127.0.0.1") as first:
        earlier = await first.offer(image, size=len(CONTENT), sha256=SHA, name="x")
    async with FileServer("127.0.0.1", first.port) as second:
        again = await second.offer(image, size=len(CONTENT), sha256=SHA, name="x", token=earlier.token)
        assert again.url == earlier.url
        assert parts(await say(again, "GET PATH HTTP/1.1\r\nHost: x\r\n\r\n"))[2] == CONTENT


@pytest.mark.parametrize("settled", [False, True], ids=["young", "settled"])
async def test_a_file_that_is_swapped_while_it_is_fetched_is_broken_off_before_a_wrong_byte_leaves(
    server: FileServer, image: Path, settled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checked_content, "SETTLED_NS", -1 if settled else 3_000_000_000)

    def swap(offered: OfferedFile) -> None:
        if offered.bytes_served and image.read_bytes() == CONTENT:
            image.write_bytes(bytes(len(CONTENT)))

    offered = await server.offer(image, size=len(CONTENT), sha256=SHA, on_change=swap)
    received = b""
    with contextlib.suppress(ConnectionResetError):
        received = parts(await say(offered, "GET PATH HTTP/1.1\r\nHost: x\r\n\r\n"))[2]
    assert len(received) < len(CONTENT)
    assert CONTENT.startswith(received)
    assert offered.finding is not None
    assert offered.finding.code == "firmware.serve.changed"
    assert parts(await say(offered, "GET PATH HTTP/1.1\r\nHost: x\r\n\r\n"))[0] == "HTTP/1.1 410 Gone"


async def test_a_file_that_vanished_is_told_and_not_served(offered: OfferedFile, image: Path) -> None:
    image.unlink()
    assert parts(await say(offered, "GET PATH HTTP/1.1\r\nHost: x\r\n\r\n"))[0] == "HTTP/1.1 410 Gone"
    assert offered.finding is not None


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (CONTENT[:-1], faults.Truncated),
        (CONTENT[:-1] + b"?", faults.HashMismatch),
        (b"", faults.Empty),
        (None, faults.Vanished),
    ],
)
async def test_a_bad_file_is_never_offered(
    server: FileServer, image: Path, content: bytes | None, fault: type[faults.ImageFault]
) -> None:
    image.unlink()
    if content is not None:
        image.write_bytes(content)
    with pytest.raises(fault):
        await server.offer(image, size=len(CONTENT), sha256=SHA)


async def test_a_client_that_hangs_up_is_no_trouble(server: FileServer, offered: OfferedFile) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(offered.url) as answer:
            assert len(await answer.content.readexactly(1000)) == 1000
        async with session.get(offered.url, headers={"Range": "bytes=1000-"}) as answer:
            assert CONTENT.endswith(await answer.read())
    assert offered.covered >= len(CONTENT) - 1000


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "localhost", "", "fe80::1"])
def test_only_one_reachable_address_is_served_on(host: str) -> None:
    with pytest.raises(ValueError):
        FileServer(host)


async def test_it_listens_on_its_address_alone(server: FileServer) -> None:
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.2", server.port)


async def test_a_port_that_is_taken_is_a_finding(server: FileServer) -> None:
    with pytest.raises(faults.ServerFault) as raised:
        await FileServer("127.0.0.1", server.port).start()
    assert raised.value.finding.code == "firmware.server.cannot-start"


async def test_it_serves_on_ipv6_too(image: Path) -> None:
    try:
        server = FileServer("::1")
        await server.start()
    except faults.ServerFault:
        pytest.skip("no IPv6 here")
    offered = await server.offer(image, size=len(CONTENT), sha256=SHA)
    assert offered.url.startswith("http://[::1]:")
    assert parts(await say(offered, "GET PATH HTTP/1.1\r\nHost: x\r\n\r\n"))[2] == CONTENT
    await server.stop()


async def test_stopping_breaks_a_transfer_off_and_can_be_done_twice(server: FileServer, offered: OfferedFile) -> None:
    async with aiohttp.ClientSession() as session:
        answer = await session.get(offered.url)
        await answer.content.readexactly(10)
        await server.stop()
        await server.stop()
        with pytest.raises(aiohttp.ClientError):
            await answer.read()


async def test_a_connection_that_is_only_made_while_all_are_broken_off_is_broken_off_too() -> None:
    async def never(_: web.BaseRequest) -> web.StreamResponse:
        raise AssertionError("nothing is answered any more")

    connections = Connections(web.Server(never), cap=8, patience_s=60)
    listener = await asyncio.get_running_loop().create_server(connections, "127.0.0.1", 0)
    async with listener, asyncio.timeout(10):
        connections.abort()
        reader, writer = await asyncio.open_connection(*listener.sockets[0].getsockname())
        with contextlib.suppress(ConnectionResetError):
            assert await reader.read() == b""
        writer.close()
