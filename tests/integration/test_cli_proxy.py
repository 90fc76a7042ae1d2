"""``evsetup proxy`` as a person runs it: what to type, what happens, a recording that can be read back, and a clean end."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.support.proxy_ends import KEY, LOG_IN, csms, echo, end_of
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from evsetup.diagnosis.trace_entry import Begun, Closed, Message, Opened, Refused
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.domain.secret import MASK

LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
from evsetup.__main__ import main
sys.exit(main())
"""
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C goes to a whole console there")


class Terminal:
    """What the command prints, line by line."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.lines: list[str] = []

    async def line(self, part: str) -> str:
        """The first line that holds ``part``, waited for."""
        assert self.process.stdout is not None
        async with asyncio.timeout(60):
            while True:
                for line in self.lines:
                    if part in line:
                        return line
                read = (await self.process.stdout.readline()).decode()
                assert read, self.lines
                self.lines.append(read.rstrip())

    async def url(self) -> str:
        return (await self.line("Type this address into the charger: ")).partition(": ")[2]

    async def end(self) -> int:
        """Presses Ctrl-C; gives the exit code."""
        self.process.send_signal(signal.SIGINT)
        return await self.ended()

    async def ended(self) -> int:
        async with asyncio.timeout(60):
            assert self.process.stdout is not None
            while read := (await self.process.stdout.readline()).decode():
                self.lines.append(read.rstrip())
            return await self.process.wait()


@asynccontextmanager
async def relaying(
    folder: Path, upstream: str, *more: str, program: tuple[str, ...] = ("-m", "evsetup")
) -> AsyncIterator[Terminal]:
    words = ("proxy", "--upstream", upstream, "--record", "talk.jsonl", "--port", "0", "--language", "en", *more)
    process = await asyncio.create_subprocess_exec(
        sys.executable, *program, *words, stdin=DEVNULL, stdout=PIPE, stderr=DEVNULL, cwd=folder
    )
    try:
        yield Terminal(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


def charger(url: str) -> connect:
    return connect(
        f"{url}/CP1",
        subprotocols=[Subprotocol("ocpp1.6")],
        additional_headers={"Authorization": LOG_IN},
        proxy=None,
        ping_interval=None,
    )


@needs_signals
async def test_what_passes_is_shown_and_recorded_and_ctrl_c_ends_it_in_order(tmp_path: Path) -> None:
    key = '[2,"2","ChangeConfiguration",{"key":"AuthorizationKey","value":"CANARY"}]'
    async with csms() as upstream, relaying(tmp_path, upstream) as terminal, charger(await terminal.url()) as link:
        for message in ('[2,"1","Heartbeat",{}]', key):
            await link.send(message)
            assert await link.recv() == message
        await terminal.line("CP1 is connected from 127.0.0.1 (ocpp1.6)")
        await terminal.line("CP1 → Heartbeat")
        assert await terminal.end() == 3
        assert (await end_of(link))[0] == 1001
    entries = list(reader := TraceReader(tmp_path / "talk.jsonl"))
    assert [type(entry) for entry in entries] == [Begun, Opened, Message, Message, Message, Message, Closed]
    assert (reader.broken, reader.cut) == (0, False)
    assert [entry.content for entry in entries if isinstance(entry, Message)][:2] == ['[2,"1","Heartbeat",{}]'] * 2
    opened = next(entry for entry in entries if isinstance(entry, Opened))
    assert (opened.path, opened.subprotocol, opened.identity) == ("/CP1", "ocpp1.6", "CP1")
    assert ("Authorization", f"Basic {MASK}") in opened.asked
    recorded = (tmp_path / "talk.jsonl").read_text()
    assert "CANARY" not in recorded
    assert KEY not in recorded
    assert LOG_IN.split()[1] not in recorded
    assert "CANARY" not in "".join(terminal.lines)


@needs_signals
async def test_with_json_one_document_is_all_that_is_printed(tmp_path: Path) -> None:
    async with csms() as upstream, relaying(tmp_path, upstream, "--json", "--seconds", "0.2") as terminal:
        assert await terminal.ended() == 0
    document = json.loads("\n".join(terminal.lines))
    assert (document["ok"], document["messages"], document["findings"]) == (True, 0, [])


async def test_a_refusal_is_a_finding_and_in_the_recording_with_its_status(tmp_path: Path) -> None:
    def refuse(link: ServerConnection, _request: Any) -> Any:
        return link.respond(401, f"not with {LOG_IN}")  # type: ignore[arg-type]

    async with csms(process_request=refuse) as upstream, relaying(tmp_path, upstream) as terminal:
        with pytest.raises(InvalidStatus):
            await charger(await terminal.url())
        await terminal.line("✗ The CSMS answered 401 to CP1.")
        if sys.platform != "win32":
            assert await terminal.end() == 3
    if sys.platform != "win32":
        refused = next(entry for entry in TraceReader(tmp_path / "talk.jsonl") if isinstance(entry, Refused))
        assert (refused.status, refused.path) == (401, "/CP1")
        assert LOG_IN.split()[1] not in refused.body


async def test_an_earlier_recording_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "talk.jsonl").write_text("evidence")
    async with relaying(tmp_path, "ws://127.0.0.1:9/") as terminal:
        assert await terminal.ended() == 1
    assert "talk.jsonl is there already" in terminal.lines[0]
    assert (tmp_path / "talk.jsonl").read_text() == "evidence"


@pytest.mark.parametrize(
    ("upstream", "more", "said"),
    [
        ("http://127.0.0.1/", (), "no address of a CSMS"),
        ("wss://127.0.0.1:9/", ("--ca", "none.pem"), "none.pem"),
        ("ws://127.0.0.1:9/", ("--interface", "0.0.0.0"), "every network"),
        ("ws://127.0.0.1:9/", ("--interface", "192.0.2.1"), "cannot take calls"),
    ],
)
async def test_what_cannot_be_begun_says_why_and_leaves_no_file(
    tmp_path: Path, upstream: str, more: tuple[str, ...], said: str
) -> None:
    async with relaying(tmp_path, upstream, *more) as terminal:
        assert await terminal.ended() == 1
    assert said in terminal.lines[0]
    assert not (tmp_path / "talk.jsonl").exists()


@needs_signals
async def test_a_full_drive_ends_the_recording_and_the_charger_notices_nothing(tmp_path: Path) -> None:
    message = json.dumps([2, "1", "DataTransfer", {"vendorId": "x", "data": "y" * 300}])
    async with (
        csms() as upstream,
        relaying(tmp_path, upstream, program=("-c", LIMITED)) as terminal,
        charger(await terminal.url()) as link,
    ):
        for _ in range(20):
            await link.send(message)
            assert await link.recv() == message
        await terminal.line("▲ The recording talk.jsonl ended: it could not be written.")
        await link.send(message)
        assert await link.recv() == message
        assert await terminal.end() == 3
    assert len(list(TraceReader(tmp_path / "talk.jsonl"))) > 2


@needs_signals
async def test_when_it_is_killed_the_link_breaks_at_once_and_the_recording_so_far_can_be_read(tmp_path: Path) -> None:
    ends: asyncio.Queue[int | None] = asyncio.Queue()

    async def watch(link: ServerConnection) -> None:
        await echo(link)
        ends.put_nowait(link.close_code)

    async with (
        csms(watch) as upstream,
        relaying(tmp_path, upstream) as terminal,
        charger(await terminal.url()) as link,
    ):
        await link.send("[]")
        await link.recv()
        await terminal.line("CP1 ←")
        terminal.process.kill()
        assert (await end_of(link))[0] == 1006
        assert await asyncio.wait_for(ends.get(), 20) == 1006
    reader = TraceReader(tmp_path / "talk.jsonl")
    assert [type(entry) for entry in reader][:2] == [Begun, Opened]
    assert reader.broken == 0


async def test_a_terminal_that_hangs_holds_up_no_charger(tmp_path: Path) -> None:
    message = '[2,"1","Heartbeat",{}]'
    async with csms() as upstream, relaying(tmp_path, upstream) as terminal, charger(await terminal.url()) as link:
        assert terminal.process.stdout is not None
        # Nobody reads from here on: its lines fill the pipe, and then its own queue.
        async with asyncio.timeout(60):
            for _ in range(6000):
                await link.send(message)
                assert await link.recv() == message


async def test_after_a_csms_test_both_ways_to_test_from_the_charger_itself_are_named(tmp_path: Path) -> None:
    async with csms() as upstream:
        words = ("test-csms", upstream, "--identity", "CP1", "--log-in-only", "--ask-nobody-else", "--language", "en")
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "evsetup", *words, stdin=DEVNULL, stdout=PIPE, stderr=DEVNULL, cwd=tmp_path
        )
        said = (await process.communicate())[0].decode()
    assert "Tested from this laptop, not from the charger." in said
    assert "(evsetup serve)" in said
    assert f"(evsetup proxy --upstream {upstream} --record FILE)" in said
