"""The first steps of the probe against real sockets: addresses side by side, the clock, and giving up at any moment."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from tests.support.small_services import KEY, SUCCESS, talker

from evsetup.commissioning.csms_test import run_csms_test
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.links.laptop_network import LaptopNetwork
from evsetup.links.outside import Outside
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.probe import surroundings
from evsetup.ocppj.probe.connection import Address, Dial
from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import ProbeReport, ProbeRequest, ProbeStep
from evsetup.simulator.production_csms import ProductionCsms

NOBODY_OUTSIDE = Outside(None, None, None)
UPGRADE_REFUSED = "HTTP/1.1 404 Not Found\r\nDate: {date}\r\n\r\n"
IPV4, IPV6 = socket.AF_INET, socket.AF_INET6


def finding(report: ProbeReport, step: ProbeStep) -> Finding:
    return next(result.finding for result in report.results if result.step is step)


def request(port: int, scheme: str = "ws", **more: Any) -> ProbeRequest:
    return ProbeRequest(f"{scheme}://127.0.0.1:{port}/ocpp", "CP1", Secret(KEY), **more)


@contextmanager
def full_port() -> Iterator[int]:
    """A port that answers nobody: its queue is full, and nobody takes from it."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        callers = [socket.socket() for _ in range(3)]
        for caller in callers:
            caller.setblocking(False)
            caller.connect_ex(server.getsockname())
        yield server.getsockname()[1]
        for caller in callers:
            caller.close()


# Connection


async def dialled(*addresses: Address, timeout_s: float = 5.0) -> tuple[Address | None, Finding]:
    dial = Dial(addresses, timeout_s)
    told = await dial.run()
    return await dial.reached(), told


async def test_a_connection_that_is_reset_before_a_word_is_said_is_told() -> None:
    async with talker("reset") as (port, _):
        report = await probe_csms(request(port))
    assert report.primary is not None
    assert report.primary.finding.code == "probe.connection.reset"


async def test_a_server_that_only_closes_is_not_taken_for_a_firewall() -> None:
    async with talker("HTTP/1.1 404 Not Found\r\n\r\n") as (port, _):
        report = await probe_csms(request(port))
    assert finding(report, ProbeStep.CONNECTION).code == "probe.connection.ok"


async def test_a_silent_address_does_not_keep_the_next_one_waiting() -> None:
    with full_port() as silent:
        async with talker(SUCCESS) as (port, _):
            reached, told = await dialled(Address(IPV4, ("127.0.0.1", silent)), Address(IPV4, ("127.0.0.1", port)))
    assert reached is not None
    assert reached.sockaddr[1] == port
    assert told.evidence[0].content == "no answer so far"


async def test_both_kinds_of_address_are_tried_even_where_the_first_connects() -> None:
    async with talker(SUCCESS) as (port, _):
        reached, told = await dialled(Address(IPV4, ("127.0.0.1", port)), Address(IPV6, ("::1", port, 0, 0)))
    assert reached == Address(IPV4, ("127.0.0.1", port))
    assert told.code == "probe.connection.ok"
    assert told.evidence[1].label == f"[::1]:{port}"
    assert told.evidence[1].content.startswith("Connection refused")


async def test_all_addresses_together_have_one_time_out() -> None:
    with full_port() as one, full_port() as other:
        reached, told = await dialled(
            Address(IPV4, ("127.0.0.1", one)), Address(IPV4, ("127.0.0.1", other)), timeout_s=0.4
        )
    assert reached is None
    assert told.code == "probe.connection.timed-out"
    assert len(told.evidence) == 2


# Clock


async def test_the_date_of_the_answer_to_the_upgrade_is_enough() -> None:
    async with talker(UPGRADE_REFUSED) as (port, asked):
        report = await probe_csms(request(port))
    assert finding(report, ProbeStep.CLOCK).code == "probe.clock.ok"
    assert not any(line.startswith("HEAD") for line in asked)


async def test_a_server_that_does_not_tell_the_time_is_asked_once_more() -> None:
    async with talker("HTTP/1.1 404 Not Found\r\n\r\n") as (port, asked):
        report = await probe_csms(request(port))
    assert finding(report, ProbeStep.CLOCK).code == "probe.clock.unknown"
    assert "HEAD / HTTP/1.1" in asked


async def test_a_server_whose_clock_is_an_hour_off_is_a_doubt() -> None:
    late = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    async with talker(f"HTTP/1.1 404 Not Found\r\nDate: {late}\r\n\r\n") as (port, _):
        report = await probe_csms(request(port))
    told = finding(report, ProbeStep.CLOCK)
    assert (told.code, told.severity) == ("probe.clock.differs", Severity.WARNING)


async def tls_report(tmp_path: Path, certificate_begins: int, server_ahead: int) -> ProbeReport:
    """A test of a server with a certificate that begins in so many days, and a clock that is so many days ahead."""
    authority = TemporaryAuthority.create("operator root", not_after=datetime.now(UTC) + timedelta(days=2000))
    begins = datetime.now(UTC) + timedelta(days=certificate_begins)
    issued = authority.issue(["127.0.0.1"], not_before=begins, not_after=begins + timedelta(days=300))
    ca_file = tmp_path / "ca.pem"
    ca_file.write_text(authority.certificate_pem)
    date = format_datetime(datetime.now(UTC) + timedelta(days=server_ahead), usegmt=True)
    async with talker(f"HTTP/1.1 200 OK\r\nDate: {date}\r\n\r\n", tls=server_context(issued)) as (port, _):
        return await probe_csms(request(port, "wss", ca_file=ca_file))


async def test_a_laptop_whose_clock_stopped_is_the_cause_and_not_the_certificate(tmp_path: Path) -> None:
    report = await tls_report(tmp_path, certificate_begins=100, server_ahead=200)
    assert report.primary is not None
    assert report.primary.finding.code == "probe.clock.laptop-wrong"
    assert finding(report, ProbeStep.CERTIFICATE).severity.fails
    assert "clock" in str(report.verdict.seen)


async def test_a_certificate_that_is_not_valid_yet_is_the_cause_where_the_clocks_agree(tmp_path: Path) -> None:
    report = await tls_report(tmp_path, certificate_begins=100, server_ahead=0)
    assert finding(report, ProbeStep.CLOCK).code == "probe.clock.ok"
    assert report.primary is not None
    assert report.primary.step is ProbeStep.CERTIFICATE


async def test_a_server_that_speaks_no_tls_leaves_the_clock_unknown() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        report = await probe_csms(request(server.getsockname()[1], "wss", timeout_s=0.3))
    assert finding(report, ProbeStep.CLOCK).code == "probe.clock.unknown"
    assert report.primary is not None
    assert report.primary.step is ProbeStep.CERTIFICATE


# The whole, on this laptop


async def test_a_csms_on_this_laptop_needs_no_network_no_page_and_no_proxy() -> None:
    async with ProductionCsms({"CP1": Secret(KEY)}, tls=None) as csms:
        report = await run_csms_test(request(csms.port))
    assert finding(report, ProbeStep.LINK).code == "probe.link.loopback"
    assert finding(report, ProbeStep.PORTAL).code == "probe.portal.not-needed"
    assert finding(report, ProbeStep.PROXY).code == "probe.proxy.not-needed"
    assert not any(result.finding.severity.fails for result in report.results)


async def test_a_name_that_is_no_public_one_is_judged_without_anybody_outside() -> None:
    report = await run_csms_test(ProbeRequest("wss://csms.invalid/ocpp", "CP1", None))
    assert finding(report, ProbeStep.NAME).severity.fails
    assert ProbeStep.CONNECTION not in [result.step for result in report.results]


# Giving up


class Endless:
    """Surroundings that never answer."""

    def __init__(self) -> None:
        self.begun: set[str] = set()
        self.ended: set[str] = set()
        self.all_begun = asyncio.Event()

    async def _wait(self, what: str) -> None:
        self.begun.add(what)
        if len(self.begun) == 4:
            self.all_begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.ended.add(what)

    async def local_link(self, host: str, found: surroundings.Found, timeout_s: float) -> Finding:
        await self._wait("link")
        raise AssertionError

    async def name_servers(self, host: str, port: int, found: surroundings.Found, timeout_s: float) -> Finding | None:
        await self._wait("name")
        raise AssertionError

    async def portal(self, host: str, found: surroundings.Found, timeout_s: float) -> Finding:
        await self._wait("portal")
        raise AssertionError

    async def proxy(self, host: str, port: int, secure: bool, found: surroundings.Found, timeout_s: float) -> Finding:
        await self._wait("proxy")
        raise AssertionError

    async def out_there(self, host: str, address: str, port: int, timeout_s: float) -> Finding | None:
        await self._wait("out there")
        raise AssertionError

    async def clock_ahead(self, timeout_s: float) -> float | None:
        return None


async def test_cancelling_ends_every_look_around() -> None:
    around = Endless()
    with full_port() as silent:
        running = asyncio.create_task(probe_csms(request(silent, timeout_s=60), surroundings=around))
        await around.all_begun.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert around.ended == around.begun >= {"link", "name", "portal", "proxy"}


async def test_stopping_ends_every_look_around_and_leaves_a_report() -> None:
    around, stop = Endless(), asyncio.Event()
    with full_port() as silent:
        running = asyncio.create_task(probe_csms(request(silent, timeout_s=60), surroundings=around, stop=stop))
        await around.all_begun.wait()
        stop.set()
        report = await running
    assert report.stopped
    assert [result.step for result in report.results] == [ProbeStep.ADDRESS]


async def test_cancelling_does_not_wait_for_a_name_look_up_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, release, ended = threading.Event(), threading.Event(), threading.Event()

    def hang(*arguments: object, **more: object) -> list[object]:
        begun.set()
        release.wait(60)
        ended.set()
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    network = LaptopNetwork(NOBODY_OUTSIDE, name_servers=())
    running = asyncio.create_task(
        run_csms_test(ProbeRequest("wss://csms.operator.com/ocpp", "CP1", None), network=network)
    )
    assert await asyncio.to_thread(begun.wait, 60)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert not ended.is_set()
    release.set()
    assert await asyncio.to_thread(ended.wait, 60)
