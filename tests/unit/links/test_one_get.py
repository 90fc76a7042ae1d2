"""One GET to anybody: whatever comes back, it is one request, short, without secrets, and ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from evsetup.links.one_get import MOST_BODY, one_get
from evsetup.links.tls import TemporaryAuthority, server_context

OWN = "127.0.0.1"
Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def server(talk: Talk, *, tls: bool = False) -> AsyncIterator[str]:
    """A server that says what it likes; gives its base URL."""
    context = server_context(TemporaryAuthority.create("nobody's root").issue(["elsewhere"])) if tls else None
    served = await asyncio.start_server(talk, OWN, 0, ssl=context)
    async with served:
        yield f"{'https' if tls else 'http'}://{OWN}:{served.sockets[0].getsockname()[1]}"


def says(*answers: bytes, heard: list[bytes] | None = None) -> Talk:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await reader.readuntil(b"\r\n\r\n")
        if heard is not None:
            heard.append(request)
        for answer in answers:
            writer.write(answer)
        with suppress(ConnectionError):
            await writer.drain()
        writer.close()

    return talk


async def test_a_page_is_read_with_one_request_that_tells_nothing() -> None:
    heard: list[bytes] = []
    answer = b'HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 9\r\n\r\n{"uid":1}'
    async with server(says(answer, heard=heard)) as url:
        page = await one_get(f"{url}/info/name?a=b", OWN, 5)
    assert page is not None
    assert (page.status, page.members) == (200, {"uid": 1})
    (request,) = heard
    assert request.startswith(b"GET /info/name?a=b HTTP/1.1\r\n")
    assert not any(word in request.lower() for word in (b"authorization", b"cookie"))


async def test_a_redirect_is_not_followed() -> None:
    heard: list[bytes] = []
    answer = b"HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/x\r\nContent-Length: 0\r\n\r\n"
    async with server(says(answer, heard=heard)) as url:
        page = await one_get(f"{url}/", OWN, 5)
    assert page is not None
    assert (page.status, len(heard)) == (302, 1)


async def test_of_an_endless_page_only_the_beginning_is_read() -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n"
    async with server(says(answer, *[b"A" * 65536] * 40)) as url:
        page = await one_get(f"{url}/", OWN, 10)
    assert page is not None
    assert len(page.body) == MOST_BODY
    assert page.members is None


async def test_a_server_that_keeps_silent_is_not_waited_for() -> None:
    gone = asyncio.Event()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()  # ends when we hang up
        writer.close()
        gone.set()

    async with server(talk) as url:
        assert await one_get(f"{url}/", OWN, 0.2) is None
        async with asyncio.timeout(10):
            await gone.wait()


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x00\xff" * 500,
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 999999 What\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
    ],
)
async def test_garbage_is_no_page(answer: bytes) -> None:
    async with server(says(answer)) as url:
        assert await one_get(f"{url}/", OWN, 5) is None


async def test_a_certificate_that_nobody_knows_is_no_hindrance_to_asking_who_is_there() -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
    async with server(says(answer), tls=True) as url:
        page = await one_get(f"{url}/api/info", OWN, 5)
    assert page is not None
    assert page.members == {}


async def test_nobody_there_is_no_page() -> None:
    assert await one_get("http://127.0.0.1:9/", OWN, 2) is None
    assert await one_get("http://[::1]:9/", OWN, 2) is None
