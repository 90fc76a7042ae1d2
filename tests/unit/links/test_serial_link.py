"""A serial port on real pseudo terminals and sockets: nothing hangs, nothing is lost unseen, no thread stays."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
import sys
import threading
from collections.abc import Iterator

import pytest

from evsetup.links.faults import LinkLost, NoAnswer, PortBusy, PortDenied, PortGone
from evsetup.links.serial_link import SerialLink, _cause

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals")


class Board:
    """The far end of a serial cable."""

    def __init__(self) -> None:
        import pty
        import tty

        self._master, slave = pty.openpty()
        tty.setraw(self._master)
        tty.setraw(slave)
        self.port = os.ttyname(slave)
        os.close(slave)

    def says(self, data: bytes) -> None:
        os.write(self._master, data)

    def hears(self, size: int) -> bytes:
        heard = b""
        while len(heard) < size:
            heard += os.read(self._master, size - len(heard))
        return heard

    def is_unplugged(self) -> None:
        if self._master >= 0:
            os.close(self._master)
            self._master = -1


@pytest.fixture
def board() -> Iterator[Board]:
    board = Board()
    yield board
    board.is_unplugged()


@pytest.fixture(autouse=True)
def _no_thread_stays() -> Iterator[None]:
    yield
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("serial ")]


async def test_lines_arrive_whole_however_they_were_cut(board: Board) -> None:
    async with SerialLink(board.port) as link:
        board.says(b"hel")
        board.says(b"lo\r\nwor")
        board.says("ld ਪ\n".encode())

        assert await link.read_line(5) == "hello"
        assert await link.read_line(5) == "world ਪ"


async def test_what_is_written_reaches_the_board(board: Board) -> None:
    async with SerialLink(board.port) as link:
        await link.write(b"config:{}\n")

        assert await asyncio.to_thread(board.hears, 10) == b"config:{}\n"


async def test_silence_ends_after_the_time_that_was_given(board: Board) -> None:
    async with SerialLink(board.port) as link:
        with pytest.raises(NoAnswer):
            await link.read_line(0.05)
        assert await link.read(0.05) == b""


async def test_a_line_without_end_comes_in_pieces_and_memory_is_bounded(board: Board) -> None:
    async with SerialLink(board.port) as link:
        for _ in range(100):
            await asyncio.to_thread(board.says, b"x" * 1000)

        assert len(await link.read_line(5)) == 4096
        assert len(link._bytes) <= 64 * 1024


async def test_unplugging_is_seen_after_the_last_bytes_were_read(board: Board) -> None:
    async with SerialLink(board.port) as link:
        board.says(b'{"code":2')
        received = await link.read(5)
        while len(received) < 9:
            received += await link.read(5)
        board.is_unplugged()
        await asyncio.wait_for(link.lost.wait(), 5)

        with pytest.raises(LinkLost):
            await link.read(5)
        with pytest.raises(LinkLost):
            await link.write(b"more")
    assert received == b'{"code":2'


async def test_somebody_who_waits_for_a_line_is_told_of_the_unplugging(board: Board) -> None:
    async with SerialLink(board.port) as link:
        waiting = asyncio.create_task(link.read_line(30))
        await asyncio.sleep(0)
        board.is_unplugged()

        with pytest.raises(LinkLost) as gone:
            await asyncio.wait_for(waiting, 5)
    assert gone.value.finding.code == "link.serial.unplugged"


async def test_a_port_that_is_not_there_is_gone() -> None:
    with pytest.raises(PortGone):
        await SerialLink("/dev/ttyNOSUCH0").open()


@pytest.mark.parametrize("port", ["", "nosuch://x", "socket://127.0.0.1", "socket://"])
async def test_an_odd_port_name_is_gone_and_no_crash(port: str) -> None:
    with pytest.raises(PortGone):
        await SerialLink(port).open()


async def test_a_port_that_we_have_open_ourselves_is_busy(board: Board) -> None:
    async with SerialLink(board.port):
        with pytest.raises(PortBusy):
            await SerialLink(board.port).open()


async def test_a_busy_port_is_asked_for_again_until_it_is_free(board: Board) -> None:
    first = SerialLink(board.port)
    await first.open()
    second = SerialLink(board.port, patience_s=30)
    opening = asyncio.create_task(second.open())
    await asyncio.sleep(0)
    await first.close()

    await asyncio.wait_for(opening, 20)
    await second.close()


async def test_opening_can_be_given_up(board: Board) -> None:
    async with SerialLink(board.port):
        opening = asyncio.create_task(SerialLink(board.port, patience_s=60).open())
        await asyncio.sleep(0)
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening


def test_causes_are_told_apart_on_every_system() -> None:
    assert isinstance(_cause("COM5", OSError("could not open port 'COM5': PermissionError(13, 'Access')")), PortBusy)
    assert isinstance(_cause("COM5", OSError("could not open port 'COM5': FileNotFoundError(2, '')")), PortGone)
    assert isinstance(_cause("/dev/ttyUSB0", OSError(errno.EACCES, "Permission denied")), PortDenied)
    assert isinstance(_cause("/dev/ttyUSB0", OSError(errno.EBUSY, "busy")), PortBusy)


async def test_a_pseudo_terminal_has_no_reset_line(board: Board) -> None:
    async with SerialLink(board.port) as link:
        assert await link.pulse_reset() is False


async def test_a_socket_serves_as_a_port_and_its_end_is_seen() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        link = SerialLink(f"socket://127.0.0.1:{server.getsockname()[1]}")
        opening = asyncio.create_task(link.open())
        far, _ = await asyncio.to_thread(server.accept)
        await opening
        with far:
            far.sendall(b"ready\n")
            assert await link.read_line(5) == "ready"
            await link.write(b"hi\n")
            assert await asyncio.to_thread(far.recv, 10) == b"hi\n"
            assert await link.pulse_reset() is False
        await asyncio.wait_for(link.lost.wait(), 5)
        await link.close()


async def test_a_board_that_takes_nothing_ends_the_write(board: Board) -> None:
    async with SerialLink(board.port) as link:
        with pytest.raises(LinkLost):
            await link.write(b"x" * 1_000_000)


async def test_nothing_can_be_done_with_a_port_that_was_never_opened(board: Board) -> None:
    link = SerialLink(board.port)

    with pytest.raises(LinkLost):
        await link.write(b"x")
    with pytest.raises(LinkLost):
        await link.read_line(1)
    await link.close()
