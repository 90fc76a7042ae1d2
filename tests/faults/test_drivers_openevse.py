"""Everything that goes wrong between a driver and an OpenEVSE: told by its cause, and nothing is written in vain."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from tests.support.demo import openevse_http_simulator

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import Progress, unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting
from evsetup.drivers.openevse_http import OpenEvseHttp
from evsetup.drivers.openevse_serial import OpenEvseSerial, SerialTimings
from evsetup.drivers.web_charger import WebTimings
from evsetup.links.faults import BadAnswer, LinkLost, LockedOut, NoAnswer, TimedOut, Unauthorized, Unreachable
from evsetup.links.http import Credentials, HttpLink
from evsetup.links.serial_link import SerialLink
from evsetup.simulator.demo_image import build_image
from evsetup.simulator.flash import Flash
from evsetup.simulator.openevse import GatewayHardware, OpenEvse
from evsetup.simulator.openevse_serial import OpenEvseSerial as UsbPort
from evsetup.simulator.quirks import Pace, Quirks

QUICK = WebTimings(answer_s=0.5, poll_s=0.01, poll_answer_s=0.5, settle_s=0.5, flash_s=1)
IDENTITY = Change(Setting.IDENTITY, None, "SITE-BAY07", Effect.LIVE)


@asynccontextmanager
async def over_http(url: str, password: str = "") -> AsyncIterator[OpenEvseHttp]:
    credentials = Credentials("openevseadmin", Secret(password)) if password else None
    driver = OpenEvseHttp(HttpLink(url, credentials=credentials, timeout_s=0.5), QUICK)
    try:
        yield driver
    finally:
        await driver.close()


@asynccontextmanager
async def over_usb(quirks: Quirks) -> AsyncIterator[tuple[OpenEvseSerial, UsbPort]]:
    gateway = OpenEvse(GatewayHardware(), flash=Flash(), pace=Pace(20), quirks=quirks)
    async with UsbPort(gateway, pty=False) as port:
        link = SerialLink(port.port)
        await link.open()
        driver = OpenEvseSerial(link, SerialTimings(answer_s=0.3, greetings=2, retry_s=0.02))
        try:
            yield driver, port
        finally:
            await driver.close()


@asynccontextmanager
async def device(**answers: object) -> AsyncIterator[str]:
    """A web server that answers ``GET_status``, ``POST_config`` … as told: JSON, a ``web.Response``, or not at all."""
    release = asyncio.Event()

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        await request.read()
        told = answers.get(f"{request.method}_{request.path.lstrip('/')}")
        if told is None:
            await release.wait()
            return web.Response()
        return told if isinstance(told, web.Response) else web.json_response(told)

    runner = web.ServerRunner(web.Server(answer), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        release.set()
        await runner.cleanup()


async def test_a_charger_that_drops_the_connection_in_the_middle_of_a_write_is_lost() -> None:
    quirks = Quirks(vanishes_on_config_write=True)
    async with openevse_http_simulator(quirks=quirks) as charger, over_http(charger.url) as driver:
        outcome = await driver.apply(IDENTITY)

    assert outcome.kind is OutcomeKind.LINK_LOST
    assert outcome.finding is not None
    assert "identity" in str(outcome.finding.seen)


async def test_a_charger_that_lost_its_power_before_the_write_raises() -> None:
    async with openevse_http_simulator() as charger, over_http(charger.url) as driver:
        await driver.read_settings()
        await charger.power_down()

        with pytest.raises(Unreachable):
            await driver.apply(IDENTITY)


async def test_a_charger_that_swallows_a_write_and_still_answers_is_silent() -> None:
    async with device(GET_status={"mode": "STA"}) as url, over_http(url) as driver:
        outcome = await driver.apply(IDENTITY)

    assert outcome.kind is OutcomeKind.SILENT


async def test_a_charger_that_swallows_a_write_and_answers_no_more_is_lost() -> None:
    async with device() as url, over_http(url) as driver:
        outcome = await driver.apply(IDENTITY)

    assert outcome.kind is OutcomeKind.LINK_LOST


async def test_a_charger_that_leaves_for_another_wifi_is_expected_to_go() -> None:
    async with device() as url, over_http(url) as driver:
        wifi = Change(Setting.WIFI_SSID, None, "Car park", Effect.CUTS_LINK)

        assert (await driver.apply(wifi)).kind is OutcomeKind.LINK_LOST_EXPECTED
        assert (await driver.confirm(wifi)).kind is OutcomeKind.LINK_LOST_EXPECTED


async def test_a_refused_write_carries_the_charger_s_own_words() -> None:
    answer = web.json_response({"msg": "Could not parse JSON"}, status=400)
    async with device(POST_config=answer) as url, over_http(url) as driver:
        outcome = await driver.apply(IDENTITY)

    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert outcome.finding.evidence[0].content == "400 Could not parse JSON"


async def test_a_value_that_is_answered_as_done_and_not_kept_is_found_out() -> None:
    quirks = Quirks(accepts_without_change=True)
    async with openevse_http_simulator(quirks=quirks) as charger, over_http(charger.url) as driver:
        assert (await driver.apply(IDENTITY)).kind is OutcomeKind.APPLIED
        confirmed = await driver.confirm(IDENTITY)

    assert confirmed.kind is OutcomeKind.FAULT
    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.read-back-differs"


async def test_garbage_is_a_bad_answer() -> None:
    quirks = Quirks(garbage_on_the_wire=True)
    async with openevse_http_simulator(quirks=quirks) as charger, over_http(charger.url) as driver:
        with pytest.raises(BadAnswer):
            await driver.read_settings()


@pytest.mark.parametrize(
    "answer", [[], "text", 7, web.json_response({}, status=404), web.json_response({}, status=500)]
)
async def test_another_device_is_not_taken_for_an_openevse(answer: object) -> None:
    async with device(GET_config=answer, GET_status={}) as url, over_http(url) as driver:
        with pytest.raises(BadAnswer) as other:
            await driver.read_settings()

    assert other.value.finding.code == "driver.web.not-this-family"


async def test_members_of_other_types_do_not_break_the_reading() -> None:
    odd = {"hostname": 7, "ssid": None, "pass": True, "ocpp_server": ["x"], "ocpp_enabled": 1, "ocpp_authkey": {}}
    async with device(GET_config=odd, GET_status={"uptime": "long"}) as url, over_http(url) as driver:
        await driver.read_settings()
        assert (await driver.read_identity()).hostname == "7"


async def test_a_wrong_password_is_tried_once_only() -> None:
    async with (
        openevse_http_simulator(settings={"www_password": "right"}) as charger,
        over_http(charger.url, "wrong") as driver,
    ):
        with pytest.raises(Unauthorized) as wrong:
            await driver.read_settings()
        outcome = await driver.apply(IDENTITY)
        failures = len(charger._login._failures)

    assert wrong.value.finding.code == "link.http.wrong-password"
    assert outcome.kind is OutcomeKind.REFUSED
    assert failures == 2, "one for each request, none for a second way of logging in"


async def test_a_charger_that_locks_itself_says_so_and_opens_to_the_right_password() -> None:
    async with openevse_http_simulator(settings={"www_password": "right"}) as charger:
        async with over_http(charger.url, "wrong") as driver:
            for _ in range(10):
                with pytest.raises(Unauthorized):
                    await driver.read_settings()
            with pytest.raises(LockedOut):
                await driver.read_settings()
        async with over_http(charger.url, "right") as driver:
            assert (await driver.read_identity()).vendor == "OpenEVSE"


async def test_a_charger_that_does_not_come_back_is_told_in_time() -> None:
    quirks = Quirks(never_returns_after_reboot=True)
    async with openevse_http_simulator(quirks=quirks) as charger, over_http(charger.url) as driver:
        assert (await driver.restart()).good
        with pytest.raises(TimedOut) as gone:
            await driver.wait_until_back(1)

    assert gone.value.finding.code == "driver.not-back"


async def test_an_upload_that_breaks_is_told_from_a_restart_after_the_last_byte(tmp_path: Path) -> None:
    image = tmp_path / "image.bin"
    image.write_bytes(bytes(8_000_000))
    steps: list[Progress] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        if head.startswith(b"GET"):
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
            writer.close()
        else:
            await reader.readexactly(100_000 if b"half" in head else 8_000_000)
            writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with over_http(url) as driver:
            whole = await driver.upload_firmware(image, unheard)
        async with over_http(url + "/half") as driver:
            broken = await driver.upload_firmware(image, steps.append)

    assert whole.kind is OutcomeKind.LINK_LOST_EXPECTED
    assert broken.finding is not None
    assert broken.finding.code == "driver.web.upload-broke"
    assert steps[-1].done < 8_000_000


async def test_a_damaged_image_is_refused_by_the_charger(tmp_path: Path) -> None:
    image = tmp_path / "image.bin"
    image.write_bytes(build_image("OpenEVSE", "openevse_wifi_v1", "5.2.0")[:-1])
    async with openevse_http_simulator() as charger, over_http(charger.url) as driver:
        outcome = await driver.upload_firmware(image, unheard)

    assert outcome.kind is OutcomeKind.REFUSED


async def test_a_cable_pulled_in_the_middle_of_an_answer_is_lost() -> None:
    async with over_usb(Quirks(unplugged_mid_line=True)) as (driver, _):
        outcome = await driver.apply(IDENTITY)

    assert outcome.kind is OutcomeKind.LINK_LOST


async def test_a_cable_pulled_before_a_write_raises() -> None:
    async with over_usb(Quirks()) as (driver, port):
        await driver.read_identity()
        await port.unplug()
        await asyncio.wait_for(driver._link.lost.wait(), 5)

        with pytest.raises(LinkLost):
            await driver.apply(IDENTITY)


async def test_noise_between_the_lines_does_not_hide_the_answer() -> None:
    async with over_usb(Quirks(garbage_on_the_wire=True)) as (driver, _):
        assert (await driver.apply(IDENTITY)).kind is OutcomeKind.APPLIED
        assert (await driver.confirm(IDENTITY)).kind is OutcomeKind.UNCHANGED


async def test_a_serial_value_that_is_answered_as_done_and_not_kept_is_found_out() -> None:
    async with over_usb(Quirks(accepts_without_change=True)) as (driver, _):
        assert (await driver.apply(IDENTITY)).kind is OutcomeKind.APPLIED
        assert (await driver.confirm(IDENTITY)).kind is OutcomeKind.FAULT


async def test_a_device_that_never_answers_is_silent_and_nothing_is_sent_to_it() -> None:
    heard = bytearray()

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while chunk := await reader.read(1000):
            heard.extend(chunk)
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    async with server:
        link = SerialLink(f"socket://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        await link.open()
        driver = OpenEvseSerial(link, SerialTimings(answer_s=0.05, greetings=2, retry_s=0.01))
        outcome = await driver.apply(IDENTITY)
        with pytest.raises(NoAnswer):
            await driver.read_identity()
        with pytest.raises(TimedOut):
            await driver.wait_until_back(0.2)
        await driver.close()

    assert outcome.kind is OutcomeKind.SILENT
    assert b"SITE-BAY07" not in heard


async def test_locked_and_refused_lines_are_told_apart() -> None:
    answers = iter([b'{"code":200,"msg":"no change"}\n', b'{"code":423,"msg":"locked"}\n', b'{"code":400,"msg":"?"}\n'])

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.readline():
            writer.write(next(answers))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        link = SerialLink(f"socket://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        await link.open()
        driver = OpenEvseSerial(link, SerialTimings(answer_s=5))
        locked = await driver.apply(IDENTITY)
        refused = await driver.apply(IDENTITY)
        await driver.close()

    assert (locked.kind, refused.kind) == (OutcomeKind.REFUSED, OutcomeKind.REFUSED)
    assert locked.finding is not None
    assert locked.finding.evidence[0].content == "423 locked"
    assert "locked" in str(locked.finding.do[0])


async def test_a_port_that_goes_away_with_the_restart_is_opened_again() -> None:
    """Boards with USB in the chip itself: their port vanishes while they start."""
    connections: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        while await reader.readline():
            writer.write(b'{"code":200,"msg":"no change"}\n')
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        link = SerialLink(f"socket://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        await link.open()
        driver = OpenEvseSerial(link, SerialTimings(answer_s=5, retry_s=0.01))
        await driver.read_identity()
        connections[0].transport.abort()
        await asyncio.wait_for(link.lost.wait(), 5)

        identity = await driver.wait_until_back(10)
        await driver.close()

    assert identity.vendor == "OpenEVSE"
    assert len(connections) == 2
