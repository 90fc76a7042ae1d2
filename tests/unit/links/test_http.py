"""The HTTP client for chargers: every trouble has its cause, and nothing leaves for another host."""

from __future__ import annotations

import asyncio
import base64
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from aiohttp import web

from evsetup.domain.progress import Progress, unheard
from evsetup.domain.secret import Secret
from evsetup.links.faults import BadAnswer, LinkLost, LockedOut, NoAnswer, Unauthorized, Unreachable
from evsetup.links.http import MAX_BODY, Credentials, HttpLink

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def device(handler: Handler) -> AsyncIterator[str]:
    """A web server on a free port that answers everything with ``handler``."""
    server = web.Server(handler)
    runner = web.ServerRunner(server, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def raw_device(answer: bytes, *, then_wait: bool = False) -> AsyncIterator[str]:
    """A TCP server that answers every first bytes with ``answer`` and hangs up (or keeps the line open)."""
    release = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(answer)
        if then_wait:
            await release.wait()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        release.set()
        server.close()
        await server.wait_closed()


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_a_get_gives_status_headers_and_json() -> None:
    async def answer(request: web.Request) -> web.Response:
        return web.json_response({"path": request.path}, headers={"X-Odd": "yes"})

    async with device(answer) as url, HttpLink(url) as http:
        got = await http.get("status")

    assert (got.status, got.ok, got.headers["x-odd"], got.json()) == (200, True, "yes", {"path": "/status"})


async def test_a_post_carries_json_and_own_headers() -> None:
    seen: list[object] = []

    async def answer(request: web.Request) -> web.Response:
        seen.extend([request.method, request.headers["X-Requested-With"], await request.json()])
        return web.json_response({"msg": "done"})

    async with device(answer) as url, HttpLink(url) as http:
        await http.post_json("/config", {"hostname": "ਚਾਰਜਰ"}, {"X-Requested-With": "OpenEVSE"})

    assert seen == ["POST", "OpenEVSE", {"hostname": "ਚਾਰਜਰ"}]


async def test_user_and_password_go_out_as_basic() -> None:
    seen: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        seen.append(request.headers["Authorization"])
        return web.Response()

    async with device(answer) as url, HttpLink(url, credentials=Credentials("me", Secret("ü:1"))) as http:
        await http.get("status")

    assert seen == ["Basic " + base64.b64encode("me:ü:1".encode()).decode()]


async def test_a_device_that_wants_a_password_is_told_from_a_wrong_password() -> None:
    async def answer(request: web.Request) -> web.Response:
        return web.Response(status=401, headers={"WWW-Authenticate": 'Basic realm="x", Digest realm="y", nonce="1"'})

    async with device(answer) as url:
        async with HttpLink(url) as http:
            with pytest.raises(Unauthorized) as wants:
                await http.get("status")
        async with HttpLink(url, credentials=Credentials("me", Secret("wrong"))) as http:
            with pytest.raises(Unauthorized) as wrong:
                await http.get("status")

    assert wants.value.finding.code == "link.http.wants-password"
    assert wrong.value.finding.code == "link.http.wrong-password"
    assert wrong.value.challenges == ("Basic", "Digest")


@pytest.mark.parametrize("status", [423, 429])
async def test_a_locked_device_says_how_long_to_wait(status: int) -> None:
    async def answer(request: web.Request) -> web.Response:
        return web.Response(status=status, headers={"Retry-After": "60"})

    async with device(answer) as url, HttpLink(url) as http:
        with pytest.raises(LockedOut) as locked:
            await http.get("status")

    assert "60 seconds" in str(locked.value.finding.do[0])


async def test_a_closed_port_is_unreachable() -> None:
    async with HttpLink(f"http://127.0.0.1:{closed_port()}") as http:
        with pytest.raises(Unreachable) as refused:
            await http.get("status")

    assert refused.value.finding.code == "link.http.refused"


async def test_a_name_that_nobody_knows_is_unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    async def nobody_knows(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", nobody_knows)
    async with HttpLink("http://charger.invalid") as http:
        with pytest.raises(Unreachable) as unknown:
            await http.get("status")

    assert unknown.value.finding.code == "link.http.no-such-name"


@pytest.mark.parametrize("name", ["a..b", "a" * 64 + ".local"])
async def test_a_name_that_cannot_exist_is_unreachable(name: str) -> None:
    async with HttpLink(f"http://{name}") as http:
        with pytest.raises(Unreachable):
            await http.get("status")


async def test_a_device_that_hangs_is_told_from_one_that_is_not_there() -> None:
    async with raw_device(b"", then_wait=True) as url, HttpLink(url, timeout_s=0.1) as http:
        with pytest.raises(NoAnswer) as hangs:
            await http.post_json("config", {})

    assert hangs.value.finding.code == "link.http.no-answer"


@pytest.mark.parametrize(
    "answer",
    [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", b"HTTP/1.1 200 OK\r\nContent-Le"],
    ids=["nothing", "half a body", "half a header"],
)
async def test_a_connection_that_breaks_is_lost(answer: bytes) -> None:
    async with raw_device(answer) as url, HttpLink(url) as http:
        with pytest.raises(LinkLost):
            await http.get("status")


async def test_something_that_is_not_a_web_server_is_a_bad_answer() -> None:
    async with raw_device(b"220 ftp ready\r\n\r\n") as url, HttpLink(url) as http:
        with pytest.raises(BadAnswer) as odd:
            await http.get("status")

    assert odd.value.finding.code == "link.http.not-http"


async def test_a_body_that_is_not_json_is_a_bad_answer_with_its_beginning() -> None:
    async def answer(request: web.Request) -> web.Response:
        return web.Response(text="<html>\x07hello")

    async with device(answer) as url, HttpLink(url) as http:
        got = await http.get("status")
        with pytest.raises(BadAnswer) as odd:
            got.json()

    assert odd.value.finding.evidence[0].content == "<html>·hello"


async def test_an_endless_body_is_not_read_to_its_end() -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        with suppress(ConnectionResetError):  # the reader leaves in the middle, as it should
            for _ in range(4 * MAX_BODY // 65536):
                await response.write(b"x" * 65536)
        return response

    async with device(answer) as url, HttpLink(url) as http:
        with pytest.raises(BadAnswer) as long:
            await http.get("status")

    assert long.value.finding.code == "link.http.too-long"


async def test_a_redirect_within_the_host_is_followed() -> None:
    async def answer(request: web.Request) -> web.Response:
        if request.path == "/old":
            return web.Response(status=302, headers={"Location": "/new"})
        return web.json_response({"at": request.path})

    async with device(answer) as url, HttpLink(url) as http:
        assert (await http.get("old")).json() == {"at": "/new"}


@pytest.mark.parametrize(
    "location", ["http://127.0.0.2/status", "//127.0.0.2/", "file:///etc/passwd", "http://[", "/a"]
)
async def test_a_redirect_elsewhere_or_in_circles_is_not_followed(location: str) -> None:
    async def answer(request: web.Request) -> web.Response:
        return web.Response(status=302, headers={"Location": location})

    async with device(answer) as url, HttpLink(url, credentials=Credentials("me", Secret("pw"))) as http:
        with pytest.raises(BadAnswer) as elsewhere:
            await http.get("status")

    assert elsewhere.value.finding.code == "link.http.redirected"


async def test_a_redirected_post_is_not_sent_again() -> None:
    seen: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        seen.append(request.path)
        return web.Response(status=307, headers={"Location": "/elsewhere"})

    async with device(answer) as url, HttpLink(url) as http:
        assert (await http.post_json("config", {})).status == 307

    assert seen == ["/config"]


async def test_an_upload_announces_its_exact_length_and_counts_every_byte(tmp_path: Path) -> None:
    image = tmp_path / "image.bin"
    image.write_bytes(bytes(range(256)) * 300)
    received: list[tuple[str | None, str | None, bytes, bool]] = []
    steps: list[Progress] = []

    async def answer(request: web.Request) -> web.Response:
        part = await (await request.multipart()).next()
        assert not isinstance(part, type(None))
        content = bytes(await part.read())  # type: ignore[union-attr]
        received.append((part.name, part.filename, content, request.content_length is not None))  # type: ignore[union-attr]
        return web.Response(text="OK")

    async with device(answer) as url, HttpLink(url) as http:
        got = await http.upload("update", "firmware", 'a"b\r\n.bin', image, steps.append)

    assert got.body == b"OK"
    assert received == [("firmware", "a_b__.bin", image.read_bytes(), True)]
    assert steps[-1].done == steps[-1].total == image.stat().st_size
    assert [s.done for s in steps] == sorted(s.done for s in steps)


async def test_an_upload_that_stalls_ends(tmp_path: Path) -> None:
    image = tmp_path / "image.bin"
    image.write_bytes(bytes(64 * 1024 * 1024))

    async with raw_device(b"", then_wait=True) as url, HttpLink(url, timeout_s=0.2) as http:
        with pytest.raises(NoAnswer):
            await http.upload("update", "firmware", "image.bin", image, unheard, answer_timeout_s=0.2)


async def test_an_upload_of_a_missing_file_sends_nothing(tmp_path: Path) -> None:
    async with HttpLink(f"http://127.0.0.1:{closed_port()}") as http:
        with pytest.raises(FileNotFoundError):
            await http.upload("update", "firmware", "x", tmp_path / "missing", unheard)


async def test_cookies_of_an_address_are_kept() -> None:
    seen: list[str | None] = []

    async def answer(request: web.Request) -> web.Response:
        seen.append(request.cookies.get("oevse_session"))
        response = web.Response()
        response.set_cookie("oevse_session", "v1.x")
        return response

    async with device(answer) as url, HttpLink(url) as http:
        await http.get("a")
        await http.get("b")

    assert seen == [None, "v1.x"]


@pytest.mark.parametrize(
    "url",
    [
        "ftp://127.0.0.1",
        "127.0.0.1",
        "http://",
        "http://me:pw@127.0.0.1",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:0",
        "http://[::1",
        "http://exa mple",
        "http://a\x00b",
    ],
)
def test_only_plain_web_addresses_are_taken(url: str) -> None:
    with pytest.raises(ValueError) as flaw:
        HttpLink(url)

    assert "pw" not in str(flaw.value)


async def test_no_secret_reaches_the_log(caplog: pytest.LogCaptureFixture) -> None:
    async def answer(request: web.Request) -> web.Response:
        return web.json_response({"msg": "done"})

    with caplog.at_level(logging.DEBUG):
        async with device(answer) as url, HttpLink(url, credentials=Credentials("me", Secret("tell-nobody"))) as http:
            await http.post_json("config", {"pass": "hidden-passphrase"})

    assert "tell-nobody" not in caplog.text
    assert "hidden-passphrase" not in caplog.text


async def test_closing_twice_is_fine() -> None:
    http = HttpLink("http://127.0.0.1:1")
    await http.close()
    await http.close()
