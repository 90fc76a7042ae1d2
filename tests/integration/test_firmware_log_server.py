"""A charger's log on its way to the laptop: by PUT, POST and form, from curl and bare sockets, whole or not at all."""
# ruff: noqa: ASYNC240 - small files of the test itself

from __future__ import annotations

import asyncio
import contextlib
import re
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from evsetup.domain.certificate import LogKind
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.firmware.expected_log import ExpectedLog
from evsetup.firmware.fetch_log import LogPatience, NoLog, fetch_log
from evsetup.firmware.log_server import LogLimits, LogServer

LOG = b"2026-11-25T10:00:00Z boot\n" * 5000

needs_curl = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")


@pytest.fixture
async def server() -> AsyncIterator[LogServer]:
    limits = LogLimits(connections=4, request_s=0.5, piece_s=0.5, largest=200_000)
    async with LogServer("127.0.0.1", limits=limits) as running:
        yield running


@pytest.fixture
def expected(server: LogServer, tmp_path: Path) -> ExpectedLog:
    return server.expect(tmp_path / "diagnostics.log")


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    path = tmp_path / "charger.log"
    path.write_bytes(LOG)
    return path


async def curl(*arguments: str) -> str:
    """Runs curl; gives the HTTP status."""
    command = ("curl", "--silent", "--max-time", "20", "--output", "-", "--write-out", "%{http_code}", *arguments)
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    return out.decode()[-3:]


async def say(expected: ExpectedLog, request: bytes) -> bytes:
    """Sends ``request`` as it is, PATH filled in, says no more, and gives what comes back until the server closes."""
    host, port, path = re.fullmatch(r"http://([^/]+):(\d+)(/.*)", expected.url).groups()  # type: ignore[union-attr]
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        writer.write(request.replace(b"PATH", path.encode()))
        writer.write_eof()
        async with asyncio.timeout(10):
            return await reader.read()
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


@needs_curl
@pytest.mark.parametrize(
    "how",
    [
        ("--upload-file", "FILE"),
        ("--data-binary", "@FILE", "--header", "Content-Type: text/plain"),
        ("--form", "file=@FILE"),
        ("--upload-file", "FILE", "--http1.0"),
        ("--upload-file", "FILE", "--header", "Transfer-Encoding: chunked"),
    ],
    ids=["put", "post", "form", "http-1.0", "chunked"],
)
@pytest.mark.parametrize("tail", ["", "/", "/log of CP 7.zip"])
async def test_a_log_comes_whole_however_it_is_sent(
    expected: ExpectedLog, log_file: Path, how: tuple[str, ...], tail: str
) -> None:
    arguments = [argument.replace("FILE", str(log_file)) for argument in how]
    status = await curl(*arguments, expected.url + tail.replace(" ", "%20"))

    assert status == "201"
    assert expected.ended.is_set()
    assert expected.path.read_bytes() == LOG


@needs_curl
async def test_a_log_is_taken_once_and_under_its_own_url_only(expected: ExpectedLog, log_file: Path) -> None:
    other = expected.url[:-1] + ("1" if expected.url.endswith("0") else "0")
    assert await curl("--upload-file", str(log_file), other) in {"404"}
    assert await curl(expected.url) == "405"
    assert await curl("--upload-file", str(log_file), expected.url) == "201"
    assert await curl("--upload-file", str(log_file), expected.url) == "404"


@needs_curl
async def test_a_log_that_is_too_large_is_not_kept(expected: ExpectedLog, tmp_path: Path) -> None:
    large = tmp_path / "large"
    large.write_bytes(bytes(200_001))

    assert await curl("--upload-file", str(large), expected.url) == "413"
    assert expected.flaw == "too large"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["large"]


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"PUT PATH HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nonly this",
        b"PUT PATH HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
        b"POST PATH HTTP/1.1\r\nHost: x\r\nContent-Length: 40\r\nContent-Type: multipart/form-data; boundary=b\r\n\r\n--b\r\n",
        b"PUT PATH HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
        b"POST PATH HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Type: multipart/form-data\r\n\r\nabc",
    ],
    ids=["short", "chunked-short", "form-short", "empty", "form-without-boundary"],
)
async def test_what_is_not_whole_is_not_kept_and_may_be_tried_again(
    server: LogServer, expected: ExpectedLog, request_bytes: bytes
) -> None:
    ended = asyncio.Event()
    expected.on_change = ended.set
    await say(expected, request_bytes)
    async with asyncio.timeout(10):
        while not expected.flaw:
            ended.clear()
            await ended.wait()

    assert not expected.ended.is_set()
    assert list(expected.path.parent.iterdir()) == []
    answer = await say(expected, b"PUT PATH HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")
    assert answer.startswith(b"HTTP/1.1 201")
    assert expected.path.read_bytes() == b"hello"


async def test_a_folder_that_is_gone_is_told_to_the_charger(server: LogServer, tmp_path: Path) -> None:
    expected = server.expect(tmp_path / "nowhere" / "log")

    answer = await say(expected, b"PUT PATH HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")

    assert answer.startswith(b"HTTP/1.1 507")
    assert expected.flaw == "drive"


def test_an_address_that_nobody_can_be_told_is_refused() -> None:
    with pytest.raises(ValueError, match="one address"):
        LogServer("0.0.0.0")


class Charger:
    """A charger that answers GetLog as ``outcome`` says, then does as ``act`` says."""

    def __init__(
        self,
        act: Callable[[str, Callable[[str], None]], object] = lambda location, tell: None,
        outcome: Outcome = Outcome(OutcomeKind.APPLIED),  # noqa: B008 - frozen
    ) -> None:
        self._act = act
        self._outcome = outcome

    async def fetch_log(self, kind: LogKind, location: str, on_status: Callable[[str], None]) -> Outcome:
        self._act(location, on_status)
        return self._outcome


QUICK = LogPatience(begin_s=0.3, whole_s=10.0, after_word_s=0.1)


async def why_not(charger: Charger, server: LogServer, folder: Path) -> str:
    with pytest.raises(Fault) as fault:
        await fetch_log(charger, LogKind.DIAGNOSTICS, server, folder / "log", patience=QUICK)
    return fault.value.finding.code


async def test_a_charger_that_refuses_keeps_its_own_reason(server: LogServer, tmp_path: Path) -> None:
    refusal = Finding("driver.refused", Severity.PROBLEM, text("t", "No."), text("t", "Why."), (text("t", "Do."),))
    charger = Charger(outcome=Outcome(OutcomeKind.REFUSED, finding=refusal))

    assert await why_not(charger, server, tmp_path) == "driver.refused"


async def test_a_charger_that_has_no_log_is_not_waited_for(server: LogServer, tmp_path: Path) -> None:
    charger = Charger(outcome=Outcome(OutcomeKind.UNCHANGED))

    assert await why_not(charger, server, tmp_path) == "firmware.log.none"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), "firmware.log.never-came"),
        (("Uploading",), "firmware.log.never-came"),
        (("Uploading", "Uploaded"), "firmware.log.elsewhere"),
        (("Uploading", "UploadFailure"), "firmware.log.upload-failed"),
        (("NotSupportedOperation",), "firmware.log.upload-failed"),
    ],
)
async def test_a_log_that_never_comes_is_named_by_the_chargers_last_word(
    server: LogServer, tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    charger = Charger(lambda location, tell: [tell(word) for word in words])

    assert await why_not(charger, server, tmp_path) == code


async def test_a_log_that_comes_is_the_proof_whatever_was_said(server: LogServer, tmp_path: Path) -> None:
    uploads: list[asyncio.Task[bytes]] = []

    def act(location: str, tell: Callable[[str], None]) -> None:
        tell("UploadFailure")
        body = b"PUT PATH HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"
        uploads.append(asyncio.ensure_future(say(ExpectedLog(location, "", tmp_path, lambda: None), body)))

    path = await fetch_log(Charger(act), LogKind.SECURITY, server, tmp_path / "log", patience=LogPatience())

    assert path.read_bytes() == b"hello"
    assert (await uploads[0]).startswith(b"HTTP/1.1 201")


async def test_a_log_that_was_cut_off_is_told_so(server: LogServer, tmp_path: Path) -> None:
    uploads: list[asyncio.Task[bytes]] = []

    def act(location: str, tell: Callable[[str], None]) -> None:
        body = b"PUT PATH HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nhello"
        uploads.append(asyncio.ensure_future(say(ExpectedLog(location, "", tmp_path, lambda: None), body)))

    quick = LogPatience(begin_s=1.0, whole_s=1.5, after_word_s=0.1)
    with pytest.raises(NoLog) as fault:
        await fetch_log(Charger(act), LogKind.DIAGNOSTICS, server, tmp_path / "log", patience=quick)

    assert fault.value.finding.code == "firmware.log.not-whole"
    await uploads[0]
