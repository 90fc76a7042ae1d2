"""What odd simulated chargers do while a link stands, as a plain server sees it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.integration.test_simulator_security import charger_at
from tests.support.watching_csms import WatchingCsms, watching_csms
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.frames import Opcode

from evsetup.ocppj.session import LinkClosed
from evsetup.simulator.quirks import NO_QUIRKS, Quirks


@asynccontextmanager
async def bench(**switches: bool) -> AsyncIterator[WatchingCsms]:
    async with watching_csms() as csms, charger_at(csms.port, quirks=Quirks(**switches)):
        await csms.booted()
        yield csms


class FrameServer:
    """Answers nothing by itself; keeps the WebSocket frames that came."""

    def __init__(self) -> None:
        self.frames: asyncio.Queue[Any] = asyncio.Queue()
        self.links: asyncio.Queue[ServerConnection] = asyncio.Queue()

    async def serve(self, connection: ServerConnection) -> None:
        take = connection.protocol.recv_frame

        def seen(frame: Any) -> None:
            self.frames.put_nowait(frame)
            take(frame)

        connection.protocol.recv_frame = seen  # type: ignore[method-assign]
        self.links.put_nowait(connection)
        await connection.wait_closed()

    async def frame(self, opcode: Opcode) -> Any:
        async with asyncio.timeout(20):
            while (frame := await self.frames.get()).opcode is not opcode:
                pass
            return frame


@asynccontextmanager
async def frame_server(quirks: Quirks) -> AsyncIterator[FrameServer]:
    server = FrameServer()
    async with (
        serve(
            server.serve,
            "127.0.0.1",
            0,
            select_subprotocol=lambda protocol, offered: offered[0],
            ping_interval=None,
            close_timeout=0.2,
        ) as listening,
        charger_at(listening.sockets[0].getsockname()[1], quirks=quirks),
    ):
        yield server


async def test_a_ping_is_answered_or_not() -> None:
    async with frame_server(NO_QUIRKS) as server:
        link = await server.links.get()
        await link.ping(b"there?")
        assert (await server.frame(Opcode.PONG)).data == b"there?"
    async with frame_server(Quirks(no_pong=True)) as server:
        link = await server.links.get()
        await link.ping(b"there?")
        await link.send('[2,"1","GetConfiguration",{}]')
        texts = [(await server.frame(Opcode.TEXT)).data for _ in range(2)]
        assert any(b'[3,"1"' in text for text in texts)
        assert server.frames.empty()


async def test_pings_can_come_every_two_minutes() -> None:
    async with frame_server(Quirks(pings_every_two_minutes=True)) as server:
        link = await server.links.get()
        await server.frame(Opcode.PING)
        assert link.request is not None


async def test_messages_can_carry_a_reserved_bit() -> None:
    async with frame_server(Quirks(reserved_bit=True)) as server:
        link = await server.links.get()
        with pytest.raises(ConnectionClosed) as closed:
            await link.recv()
        assert closed.value.sent is not None
        assert (closed.value.sent.code, closed.value.sent.reason) == (1002, "reserved bits must be 0")


async def test_a_second_boot_is_sent_or_not() -> None:
    async with bench(boots_only_once=True) as csms:
        await csms.sockets[0].close()
        await csms.connected(2)
        await csms.until(lambda: len(csms.told("StatusNotification")) >= 3)
        assert len(csms.told("BootNotification")) == 1


async def _ask_before_boot(csms: WatchingCsms) -> None:
    """Asks for the configuration while the answer to BootNotification is held back."""
    await csms.connected(1)
    await csms.link.call("GetConfiguration", {"key": ["HeartbeatInterval"]}, 20)


class SlowToBoot:
    """Holds the first answer to BootNotification back."""

    def __init__(self, csms: WatchingCsms) -> None:
        self.released = asyncio.Event()
        answer = csms._handle

        async def handle(action: str, payload: Any) -> Any:
            if action == "BootNotification":
                await self.released.wait()
            return await answer(action, payload)

        csms._handle = handle  # type: ignore[method-assign]


@pytest.mark.parametrize("quirk", ["hangs_before_boot", "drops_before_boot"])
async def test_a_request_before_the_boot_is_answered_costs_the_link(quirk: str) -> None:
    async with watching_csms() as csms:
        slow = SlowToBoot(csms)
        async with charger_at(csms.port, quirks=Quirks(**{quirk: True})):
            with pytest.raises(LinkClosed):
                await _ask_before_boot(csms)
            slow.released.set()
            await csms.booted()
            answer = await csms.call("GetConfiguration", key=["HeartbeatInterval"])
            assert answer["configurationKey"]


async def test_a_usual_charger_answers_before_its_boot_is_answered() -> None:
    async with watching_csms() as csms:
        slow = SlowToBoot(csms)
        async with charger_at(csms.port):
            await _ask_before_boot(csms)
            slow.released.set()


async def test_the_link_can_drop_once_in_the_middle_of_a_call() -> None:
    async with bench(drops_during_call=True) as csms:
        with pytest.raises(LinkClosed):
            await csms.call("GetConfiguration")
        await csms.booted(2)
        assert (await csms.call("GetConfiguration"))["configurationKey"]


async def test_a_second_link_can_come_while_the_first_one_stands() -> None:
    async with bench(second_socket=True) as csms:
        await csms.connected(2)
        first = csms.sessions[0]
        assert (await first.call("GetConfiguration", {"key": ["HeartbeatInterval"]}))["configurationKey"]
        assert [request.path for request in csms.requests] == ["/ocpp/CP-1"] * 2
        assert len(csms.told("BootNotification")) == 1


async def test_a_restart_can_take_for_ever() -> None:
    async with bench(never_returns_after_reboot=True) as csms:
        await csms.call("Reset", type="Hard")
        await csms.until(lambda: csms.link.closed.is_set())
        assert len(csms.requests) == 1
