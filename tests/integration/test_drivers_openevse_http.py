"""The OpenEVSE driver on the simulated gateway, over real HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from tests.support.demo import openevse_http_simulator

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect, make_plan
from evsetup.domain.progress import Progress, unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue, Unknown
from evsetup.drivers.driver import Driver, FirmwareUploader, Foresees
from evsetup.drivers.openevse_http import OpenEvseHttp
from evsetup.drivers.web_charger import WebTimings
from evsetup.links.faults import Unauthorized
from evsetup.links.http import Credentials, HttpLink
from evsetup.simulator.demo_image import build_image

QUICK = WebTimings(answer_s=5, poll_s=0.01, poll_answer_s=2, settle_s=5, flash_s=10)
KEY = Secret("Kf3-pq8sZ1mX0vB7tL2w")


@asynccontextmanager
async def driver_for(url: str, credentials: Credentials | None = None) -> AsyncIterator[OpenEvseHttp]:
    driver = OpenEvseHttp(HttpLink(url, credentials=credentials, timeout_s=5), QUICK)
    try:
        yield driver
    finally:
        await driver.close()


def change(driver: Driver, setting: Setting, new: SettingValue, old: SettingValue | None = None) -> Change:
    effect = driver.effect_of(setting)
    assert effect is not None
    return Change(setting, old, new, effect)


async def test_identity_and_settings_are_read() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        identity = await driver.read_identity()
        settings = await driver.read_settings()

    assert (identity.vendor, identity.model, identity.serial, identity.firmware) == (
        "OpenEVSE",
        "openevse_wifi_v1",
        "30aea4f19a3c",
        "5.1.2",
    )
    assert identity.mac == "30:AE:A4:F1:9A:3C"
    assert settings[Setting.WIFI_SSID] == "Workshop"
    assert settings[Setting.WIFI_PASSPHRASE] is Unknown.UNREADABLE
    assert settings[Setting.CSMS_URL] is Unknown.UNSET
    assert settings[Setting.KEY] is Unknown.UNSET
    assert settings[Setting.OCPP_VERSION] is OcppVersion.V16


async def test_a_whole_plan_is_applied_and_a_second_plan_is_empty() -> None:
    wanted = Settings(
        {
            Setting.HOSTNAME: "bay-07",
            Setting.TIME_SERVER: "time.site.example",
            Setting.WIFI_SSID: "Car park",
            Setting.WIFI_PASSPHRASE: Secret("a long passphrase"),
            Setting.KEY: KEY,
            Setting.IDENTITY: "SITE-BAY07",
            Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp",
        }
    )
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        plan = make_plan(await driver.read_settings(), wanted, driver.effect_of)
        driver.foresee(plan.changes)
        for one in plan.changes:
            assert (await driver.apply(one)).good
            assert (await driver.confirm(one)).good
        again = make_plan(await driver.read_settings(), wanted, driver.effect_of)
        stored = charger.gateway.settings

    assert not plan.by_hand
    assert [one.setting for one in again.changes] == [Setting.WIFI_PASSPHRASE], "only what nobody can read"
    assert stored.text("ocpp_authkey") == KEY.reveal().encode().hex()
    assert stored.on("ocpp_enabled")
    assert stored.text("pass") == "a long passphrase"


async def test_wifi_name_and_password_go_out_together_when_both_are_coming() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        ssid = change(driver, Setting.WIFI_SSID, "Car park")
        passphrase = change(driver, Setting.WIFI_PASSPHRASE, Secret("a long passphrase"))
        driver.foresee((ssid, passphrase))

        first = await driver.apply(ssid)
        stored_after_first = charger.gateway.settings.text("pass")
        second = await driver.apply(passphrase)

    assert first.kind is OutcomeKind.APPLIED
    assert stored_after_first == "a long passphrase"
    assert second.kind is OutcomeKind.UNCHANGED


async def test_the_same_value_again_changes_nothing() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        one = change(driver, Setting.IDENTITY, "SITE-BAY07")
        await driver.apply(one)

        assert (await driver.apply(one)).kind is OutcomeKind.UNCHANGED


async def test_the_wifi_password_is_confirmed_by_sending_it_again() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        one = change(driver, Setting.WIFI_PASSPHRASE, Secret("a long passphrase"))
        await driver.apply(one)
        confirmed = await driver.confirm(one)
        other = await driver.confirm(change(driver, Setting.WIFI_PASSPHRASE, Secret("another passphrase")))

    assert confirmed.kind is OutcomeKind.UNCHANGED
    assert other.kind is OutcomeKind.FAULT


async def test_the_key_is_read_back_as_it_was_given() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        await driver.apply(change(driver, Setting.KEY, KEY))

        assert (await driver.read_settings())[Setting.KEY] == KEY
        assert (await driver.confirm(change(driver, Setting.KEY, KEY))).kind is OutcomeKind.APPLIED


async def test_an_unsafe_identity_and_an_unfit_key_are_never_sent() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        version = charger.gateway.settings.version
        identity = await driver.apply(change(driver, Setting.IDENTITY, "BAY 07"))
        key = await driver.apply(change(driver, Setting.KEY, Secret("this key is far too long for it")))

        assert charger.gateway.settings.version == version
    assert identity.finding is not None
    assert identity.finding.code == "driver.unsafe-identity"
    assert key.finding is not None
    assert key.finding.code == "driver.unfit-key"


async def test_a_setting_that_openevse_does_not_have_is_left_to_a_person() -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        outcome = await driver.apply(Change(Setting.CELLULAR_APN, None, "internet", Effect.LIVE))

    assert outcome.kind is OutcomeKind.NOT_OFFERED
    assert driver.effect_of(Setting.OCPP_VERSION) is None


async def test_an_address_that_is_switched_off_does_not_count_as_set() -> None:
    factory = {"ocpp_server": "ws://127.0.0.1:9/ocpp", "ocpp_enabled": False}
    async with openevse_http_simulator(settings=factory) as charger, driver_for(charger.url) as driver:
        assert (await driver.read_settings())[Setting.CSMS_URL] is Unknown.UNSET
        one = change(driver, Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp")
        assert (await driver.apply(one)).kind is OutcomeKind.APPLIED
        assert (await driver.confirm(one)).kind is OutcomeKind.APPLIED
        assert charger.gateway.settings.on("ocpp_enabled")


async def test_a_restart_is_waited_for_and_settings_survive_it() -> None:
    async with openevse_http_simulator(speed=5) as charger, driver_for(charger.url) as driver:
        await driver.apply(change(driver, Setting.HOSTNAME, "bay-07"))
        outcome = await driver.restart()
        identity = await driver.wait_until_back(30)

    assert outcome.good
    assert identity.hostname == "bay-07"


async def test_a_firmware_upload_is_counted_and_the_new_version_seen(tmp_path: Path) -> None:
    image = tmp_path / "openevse-5.2.0.bin"
    image.write_bytes(build_image("OpenEVSE", "openevse_wifi_v1", "5.2.0"))
    steps: list[Progress] = []
    async with openevse_http_simulator(speed=5) as charger, driver_for(charger.url) as driver:
        outcome = await driver.upload_firmware(image, steps.append)
        identity = await driver.wait_until_back(30)

    assert outcome.good
    assert steps[-1].done == image.stat().st_size
    assert identity.firmware == "5.2.0"


async def test_an_image_for_other_hardware_is_refused_and_the_old_firmware_stays(tmp_path: Path) -> None:
    image = tmp_path / "other.bin"
    image.write_bytes(build_image("Other", "board", "9.9.9"))
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        outcome = await driver.upload_firmware(image, unheard)
        identity = await driver.read_identity()

    assert outcome.kind is OutcomeKind.REFUSED
    assert identity.firmware == "5.1.2"


async def test_an_image_that_is_gone_is_a_finding(tmp_path: Path) -> None:
    async with openevse_http_simulator() as charger, driver_for(charger.url) as driver:
        outcome = await driver.upload_firmware(tmp_path / "gone.bin", unheard)

    assert outcome.finding is not None
    assert outcome.finding.code == "driver.web.image-unreadable"


async def test_the_right_password_opens_a_protected_charger() -> None:
    login = Credentials("openevseadmin", Secret("right"))
    async with (
        openevse_http_simulator(settings={"www_password": "right"}) as charger,
        driver_for(charger.url, login) as driver,
    ):
        assert (await driver.read_identity()).serial == "30aea4f19a3c"
        assert (await driver.apply(change(driver, Setting.HOSTNAME, "bay-07"))).good


async def test_a_device_that_knows_only_the_cookie_way_is_logged_in_by_it() -> None:
    """The simulated gateway takes both ways; this one, as the gateway for its own page, never offers Basic."""
    stored: dict[str, object] = {"hostname": "old"}

    def allowed(request: web.Request) -> bool:
        return request.cookies.get("oevse_session") == "v1.good" and "Authorization" not in request.headers

    async def log_in(request: web.Request) -> web.Response:
        guess = await request.json()
        if (guess["user"], guess["pass"]) != ("me", "right") or not isinstance(guess["now"], int):
            return web.json_response({"msg": "invalid"}, status=401)
        answer = web.json_response({"msg": "ok"})
        answer.set_cookie("oevse_session", "v1.good", httponly=True, samesite="Strict")
        return answer

    async def config(request: web.Request) -> web.Response:
        if not allowed(request):
            return web.json_response({"msg": "auth"}, status=401)
        if request.method == "POST":
            if request.headers.get("X-Requested-With") != "OpenEVSE":
                return web.json_response({"msg": "csrf"}, status=403)
            stored.update(await request.json())
            return web.json_response({"msg": "done", "config_version": 2})
        return web.json_response(stored)

    application = web.Application()
    application.add_routes([web.post("/login", log_in), web.get("/config", config), web.post("/config", config)])
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        async with driver_for(url, Credentials("me", Secret("right"))) as driver:
            assert (await driver.read_settings())[Setting.HOSTNAME] == "old"
            assert (await driver.apply(change(driver, Setting.HOSTNAME, "new"))).kind is OutcomeKind.APPLIED
        async with driver_for(url, Credentials("me", Secret("wrong"))) as driver:
            with pytest.raises(Unauthorized):
                await driver.read_settings()
    finally:
        await runner.cleanup()
    assert stored["hostname"] == "new"


async def test_the_driver_is_what_its_protocols_say() -> None:
    async with driver_for("http://127.0.0.1:1") as driver:
        assert isinstance(driver, FirmwareUploader)
        assert isinstance(driver, Foresees)
