"""The Alfen driver beyond the contract: one session that is always released, https that is known again, and old TLS by consent."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from tests.support.charger_clients import run_client
from tests.support.demo import eventually, production_csms
from tests.support.lan_chargers import QUICK, alfen_simulator

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, Setting, StaticAddress, Unknown
from evsetup.domain.wifi import WifiNetwork
from evsetup.drivers.alfen_http import AlfenHttp
from evsetup.links.faults import Busy, LinkFault, LockedOut, NoAnswer, Unauthorized, Unreachable
from evsetup.links.http import Credentials, HttpLink
from evsetup.links.server_trust import CertificateChanged, OldTlsOnly, ServerTrust
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.simulator.alfen import AlfenWeb, old_tls

LOGIN = Credentials("admin", Secret("right"))
KEY = Change(Setting.KEY, None, Secret("Kf3-pq8sZ1mX0vB7tL2w"), Effect.NEEDS_RESTART)
PASSPHRASE = Change(Setting.WIFI_PASSPHRASE, None, Secret("a long passphrase"), Effect.CUTS_LINK)
THERE = StaticAddress("127.0.0.77/8", "127.0.0.1", "127.0.0.53")
IDENTITY = Change(Setting.IDENTITY, None, "SITE-BAY07", Effect.NEEDS_RESTART)


def change(setting: Setting, new: str | int) -> Change:
    return Change(setting, None, new, Effect.NEEDS_RESTART)


@asynccontextmanager
async def driver_for(
    web: AlfenWeb, *, trust: ServerTrust | None = None, login: Credentials = LOGIN
) -> AsyncIterator[AlfenHttp]:
    link = HttpLink(web.url, credentials=login, timeout_s=2, one_connection=True, trust=trust)
    driver = AlfenHttp(link, QUICK)
    try:
        yield driver
    finally:
        await driver.close()


def https(*, old: bool = False) -> ssl.SSLContext:
    """A server with a certificate that was made just now."""
    made = TemporaryAuthority.create("Alfen").issue(["alfen.local"], rsa=old)
    return old_tls(server_context(made)) if old else server_context(made)


@pytest.mark.parametrize("tokens", [False, True])
async def test_every_act_logs_in_and_out_again(tokens: bool) -> None:
    async with alfen_simulator(tokens=tokens) as web, driver_for(web) as driver:
        await driver.read_identity()
        await driver.read_settings()
        assert not web.occupied
        assert (await driver.apply(IDENTITY)).kind is OutcomeKind.NEEDS_RESTART
        assert not web.occupied
        assert (await driver.confirm(IDENTITY)).good
        assert not web.occupied


async def test_an_act_that_is_stopped_at_any_moment_releases_the_session() -> None:
    async with alfen_simulator() as web, driver_for(web) as driver:
        for steps in range(0, 120, 4):
            task = asyncio.ensure_future(driver.read_settings())
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            await eventually(lambda: not web.occupied)


async def test_an_act_that_crashes_releases_the_session() -> None:
    async with alfen_simulator() as web, driver_for(web) as driver:
        occupied: list[bool] = []

        async def crash() -> None:
            async with driver._session():
                occupied.append(web.occupied)
                raise RuntimeError("crash")

        with pytest.raises(RuntimeError, match="crash"):
            await crash()

        assert occupied == [True]
        assert not web.occupied


async def test_another_program_that_is_logged_in_keeps_us_out_and_is_named() -> None:
    async with alfen_simulator() as web, driver_for(web) as rival, driver_for(web) as driver:
        async with rival._session():
            with pytest.raises(Busy) as caught:
                await driver.read_settings()
            assert (await driver.read_identity()).serial == "ACE0417342", "who it is may be asked at any time"
            assert (await driver.apply(IDENTITY)).kind is OutcomeKind.REFUSED
        assert await driver.read_settings()

    assert caught.value.finding.code == "driver.alfen.occupied"


async def test_a_wrong_password_is_never_tried_twice() -> None:
    async with alfen_simulator() as web, driver_for(web, login=Credentials("admin", Secret("wrong"))) as driver:
        for _ in range(5):
            with pytest.raises(Unauthorized):
                await driver.read_settings()
        with pytest.raises(LockedOut):
            await driver.read_settings()


async def test_address_path_and_profile_are_written_and_dialled_after_the_restart() -> None:
    async with production_csms({"SITE-BAY07": Secret("Kf3-pq8sZ1mX0vB7tL2w")}) as csms, alfen_simulator() as web:
        async with driver_for(web) as driver:
            await driver.read_identity()
            await driver.read_settings()
            url = change(Setting.CSMS_URL, csms.url)
            profile = change(Setting.SECURITY_PROFILE, 1)
            driver.foresee((profile, KEY, IDENTITY, url))
            for one in (profile, KEY, IDENTITY, url):
                assert (await driver.apply(one)).kind is OutcomeKind.NEEDS_RESTART
            assert not web.charger.ocpp_connected
            assert (await driver.restart()).good
            assert (await driver.wait_until_back(20)).charge_point_identity == "SITE-BAY07"
            for one in (profile, KEY, IDENTITY, url):
                assert (await driver.confirm(one)).good
        assert web.charger.value("2071_1") == csms.url.removeprefix("ws://").partition("/")[0]
        assert web.charger.flash.text("key") == b"Kf3-pq8sZ1mX0vB7tL2w".hex()
        await eventually(lambda: web.charger.ocpp_connected)


async def test_an_encrypted_address_raises_the_profile_and_an_open_one_does_not_lower_it() -> None:
    async with alfen_simulator() as web, driver_for(web) as driver:
        await driver.read_settings()
        wss = change(Setting.CSMS_URL, "wss://csms.example/ocpp/1.6")
        assert (await driver.apply(wss)).good
        assert (web.charger.value("2071_1"), web.charger.value("2071_2")) == ("csms.example:443", "ocpp/1.6")
        assert web.charger.value("2723_0") == 2
        assert (await driver.read_settings())[Setting.CSMS_URL] == "wss://csms.example/ocpp/1.6"
        refused = await driver.apply(change(Setting.CSMS_URL, "ws://127.0.0.1:9/x"))

    assert refused.finding is not None
    assert refused.finding.code == "driver.alfen.other-profile"


async def test_another_operators_preset_is_cleared_on_old_firmware_and_left_to_a_person_on_new() -> None:
    url = change(Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp")
    async with alfen_simulator({"2076_0": "Everon"}) as web, driver_for(web) as driver:
        await driver.read_identity()
        await driver.read_settings()
        assert (await driver.apply(url)).good
        assert web.charger.value("2076_0") == ""
    async with alfen_simulator({"2076_0": "Everon"}, firmware="6.4.0-1") as web, driver_for(web) as driver:
        await driver.read_identity()
        await driver.read_settings()
        outcome = await driver.apply(url)

    assert outcome.kind is OutcomeKind.NOT_OFFERED
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.alfen.another-preset"


async def test_secrets_are_never_shown_and_a_charger_without_a_radio_is_offered_no_wifi() -> None:
    async with alfen_simulator() as web, driver_for(web) as driver:
        for one in (change(Setting.WIFI_SSID, "Car park"), PASSPHRASE):
            assert (await driver.read_settings())[Setting.KEY] is Unknown.UNREADABLE
            assert (await driver.apply(one)).kind is OutcomeKind.APPLIED
        assert (await driver.confirm(PASSPHRASE)).good
        assert (await driver.read_settings())[Setting.WIFI_PASSPHRASE] is Unknown.UNREADABLE
        assert web.charger.flash.text("328B_0") == "a long passphrase"
        assert web.charger.value("328C_0") == 6291462, "a kind of security with a password stays"
    for settings in ({"328F_0": 0}, {"207D_2": "192.168.1.9"}):
        async with alfen_simulator(settings) as web, driver_for(web) as driver:
            now = await driver.read_settings()
            absent = Setting.WIFI_SSID if "328F_0" in settings else Setting.ETHERNET

            assert absent not in now
            assert driver.effect_of(absent) is None
            new = "Car park" if absent is Setting.WIFI_SSID else THERE
            outcome = await driver.apply(Change(absent, None, new, Effect.CUTS_LINK))
            assert outcome.kind is OutcomeKind.NOT_OFFERED


async def test_an_open_network_is_joined_without_a_password_and_wifi_is_switched_off_without_a_name() -> None:
    async with alfen_simulator() as web, driver_for(web) as driver:
        await driver.read_settings()
        name, nothing = (
            change(Setting.WIFI_SSID, "Guests"),
            Change(Setting.WIFI_PASSPHRASE, None, Secret(""), Effect.CUTS_LINK),
        )
        driver.foresee((name, nothing))
        assert (await driver.apply(name)).good
        assert [web.charger.value(number) for number in ("3284_0", "328A_0", "328C_0")] == [1, "Guests", 0]
        assert (await driver.apply(change(Setting.WIFI_SSID, ""))).good
        assert web.charger.value("3284_0") == 0
        assert (await driver.read_settings())[Setting.WIFI_SSID] is Unknown.UNSET


async def test_its_radio_tells_what_it_hears_while_it_is_on() -> None:
    async with alfen_simulator() as web, driver_for(web) as driver:
        with pytest.raises(NoAnswer) as caught:
            await driver.networks()
        web.charger.write({"3284_0": 1})
        heard = await driver.networks()
        assert not web.occupied

    assert caught.value.finding.code == "driver.alfen.no-networks"
    assert heard == (WifiNetwork("Car park", -61, secured=True),)


@pytest.mark.parametrize("tls", [False, True])
async def test_a_fixed_address_acts_after_the_restart_and_is_followed(tls: bool) -> None:
    async with alfen_simulator(tls=https() if tls else None) as web, driver_for(web, trust=ServerTrust()) as driver:
        assert (await driver.read_settings())[Setting.ETHERNET] == Dhcp()
        move = Change(Setting.ETHERNET, Dhcp(), THERE, Effect.CUTS_LINK)

        assert (await driver.apply(move)).kind is OutcomeKind.NEEDS_RESTART
        assert web.interface == "127.0.0.1"
        assert (await driver.restart()).good
        assert (await driver.wait_until_back(20)).serial == "ACE0417342"
        assert web.interface == "127.0.0.77"
        assert (await driver.confirm(move)).good
        assert not web.occupied

        back = Change(Setting.ETHERNET, THERE, Dhcp(), Effect.CUTS_LINK)
        assert (await driver.apply(back)).good
        assert (await driver.confirm(back)).good


async def test_its_certificate_is_taken_at_first_sight_and_another_one_is_refused_before_anything_is_sent() -> None:
    trust = ServerTrust()
    async with alfen_simulator(tls=https()) as web:
        async with driver_for(web, trust=trust) as driver:
            assert await driver.read_settings()
        port = web.port
    assert len(trust.certificate) == 64
    async with alfen_simulator(tls=https(), port=port) as web, driver_for(web, trust=trust) as driver:
        with pytest.raises(CertificateChanged) as caught:
            await driver.read_settings()
        assert not web.occupied
        trust.certificate = caught.value.shown
    async with alfen_simulator(tls=https(), port=port) as web, driver_for(web, trust=trust) as driver:
        with pytest.raises(CertificateChanged):
            await driver.read_identity()

    assert caught.value.finding.code == "link.http.certificate-changed"


async def test_old_tls_is_spoken_with_this_charger_alone_and_only_when_a_person_agreed() -> None:
    async with alfen_simulator(tls=https(old=True)) as web:
        trust = ServerTrust()
        async with driver_for(web, trust=trust) as driver:
            with pytest.raises(OldTlsOnly) as caught:
                await driver.read_identity()
            assert not trust.certificate
        trust.old_tls = True
        async with driver_for(web, trust=trust) as driver:
            assert (await driver.read_identity()).serial == "ACE0417342"
            assert await driver.read_settings()
            assert not web.occupied

    assert caught.value.finding.code == "link.http.old-tls"


async def test_a_port_that_speaks_no_tls_is_told_as_that() -> None:
    async with alfen_simulator() as web:
        link = HttpLink(web.url.replace("http:", "https:"), timeout_s=2, one_connection=True)
        driver = AlfenHttp(link, QUICK)
        with pytest.raises(LinkFault) as caught:
            await driver.read_identity()
        await driver.close()

    assert isinstance(caught.value, Unreachable)


async def test_alfen_cli_reads_and_writes_what_the_stand_in_holds(tmp_path: Path) -> None:
    async with alfen_simulator(tls=https()) as web:
        host = web.url.removeprefix("https://")
        about = ("--host", host, "--json")
        login = {"ALFEN_PASSWORD": "right"}
        info = await run_client("alfen", *about, "info", folder=tmp_path, **login)
        assert info.code == 0, info.err
        assert json.loads(info.out)[0]["ObjectId"] == "ACE0417342"
        written = await run_client(
            "alfen", *about, "set", "--string", "2071_1=csms.example:443", folder=tmp_path, **login
        )
        assert written.code == 0, written.err
        assert web.charger.value("2071_1") == "csms.example:443"
        read = await run_client("alfen", *about, "get", "2071_1", folder=tmp_path, **login)
        assert "csms.example:443" in read.out
        await eventually(lambda: not web.occupied)
        wrong = await run_client("alfen", *about, "get", "2071_1", folder=tmp_path, ALFEN_PASSWORD="nope")
        assert wrong.code != 0
        assert "401" in wrong.err


@pytest.mark.parametrize("tokens", [False, True])
async def test_alfenctl_shows_what_the_driver_wrote_and_the_driver_what_alfenctl_wrote(
    tokens: bool, tmp_path: Path
) -> None:
    async with alfen_simulator(tls=https(), tokens=tokens) as web, driver_for(web) as driver:
        host, port = web.url.removeprefix("https://").split(":")
        about = ("--host", host, "--port", port, "-u", "admin", "-p", "right")
        await driver.read_settings()
        assert (await driver.apply(change(Setting.CSMS_URL, "wss://csms.example/ocpp/1.6"))).good
        shown = await run_client("alfenctl", "ocpp", "show", *about, folder=tmp_path)
        assert shown.code == 0, shown.err
        assert "csms.example:443/ocpp/1.6" in shown.out
        assert "TLS with basic authentication" in shown.out
        words = ("--wired-url", "other.example:443", "--wired-path", "steve")
        written = await run_client("alfenctl", "ocpp", "set", *about, *words, folder=tmp_path)
        assert written.code == 0, written.err
        await eventually(lambda: not web.occupied)

        assert (await driver.read_settings())[Setting.CSMS_URL] == "wss://other.example/steve"


async def test_alfenctl_joins_a_wifi_that_the_driver_reads_and_sees_the_addresses_that_the_driver_wrote(
    tmp_path: Path,
) -> None:
    async with alfen_simulator(tls=https()) as web, driver_for(web) as driver:
        host, port = web.url.removeprefix("https://").split(":")
        about = ("--host", host, "--port", port, "-u", "admin", "-p", "right")
        joined = await run_client(
            "alfenctl", "wifi", "connect", "Car park", "--psk", "a long passphrase", *about, folder=tmp_path
        )
        assert joined.code == 0, joined.err
        assert web.charger.flash.text("328B_0") == "a long passphrase"
        await eventually(lambda: not web.occupied)
        scanned = await run_client("alfenctl", "wifi", "scan", "--json", *about, folder=tmp_path)
        assert json.loads(scanned.out)[0]["ssid"] == "Car park"
        await eventually(lambda: not web.occupied)
        assert (await driver.read_settings())[Setting.WIFI_SSID] == "Car park"
        assert [heard.ssid for heard in await driver.networks()] == ["Car park"]

        assert (await driver.apply(Change(Setting.ETHERNET, Dhcp(), THERE, Effect.CUTS_LINK))).good
        assert (await driver.apply(change(Setting.WIFI_SSID, "Other"))).good
        shown = await run_client("alfenctl", "connectivity", *about, folder=tmp_path)
        assert shown.code == 0, shown.err
        for words in ("127.0.0.77 (static)", "255.0.0.0", "127.0.0.53", "Other"):
            assert words in shown.out
