"""The OCPP 1.6 driver: the real commissioning CSMS, and the simulated charger that dials in to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace

from evsetup.cards.charger_card import ChargerCard, CsmsUrlKey
from evsetup.cards.shelf import load_shelf
from evsetup.domain.csms_address import KeyRule, UrlRule
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect, make_plan
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue, Unknown
from evsetup.drivers.driver import FirmwareFetcher, RemoteControl
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.ocpp16_link import Ocpp16Timings
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.key_form import KeyForm
from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

NAME = "AC22-00417"
OLD_KEY = Secret("the-old-key-of-20-ch")
NEW_KEY = Secret("Kf3-pq8sZ1mX0vB7tL2w")
QUICK = Ocpp16Timings(
    call_s=5,
    full_read_s=2,
    present_s=10,
    drop_s=2,
    reconnect_s=15,
    soft_s=10,
    start_s=10,
    stop_s=10,
    trigger_s=5,
    limit_s=10,
    sample_s=0.5,
)


@dataclass
class Site:
    """A charger that dialled in, and the driver that works on it."""

    csms: CommissioningCsms
    charger: Ocpp16Charger
    driver: Ocpp16

    def change(self, setting: Setting, new: SettingValue, old: SettingValue | None = None) -> Change:
        return Change(setting, old, new, self.driver.effect_of(setting) or Effect.LIVE)


@asynccontextmanager
async def site(
    *,
    key: Secret | None = OLD_KEY,
    quirks: Quirks = NO_QUIRKS,
    speed: float = 20,
    edit_card: Callable[[ChargerCard], ChargerCard] = lambda card: card,
    timings: Ocpp16Timings = QUICK,
) -> AsyncIterator[Site]:
    async with AsyncExitStack() as stack:
        csms = await stack.enter_async_context(CommissioningCsms())
        csms.expect(NAME, key)
        backend = Backend(csms.url, NAME, key)
        charger = Ocpp16Charger(backend, flash=Flash(), pace=Pace(speed), quirks=quirks)
        await stack.enter_async_context(charger)
        driver = Ocpp16(NAME, csms, edit_card(load_shelf().card("generic-ocpp16")), timings)
        stack.push_async_callback(driver.close)
        await csms.wait_for(NAME, 10)
        yield Site(csms, charger, driver)


async def test_identity_is_what_the_boot_notification_said() -> None:
    async with site() as here:
        identity = await here.driver.read_identity()

    assert (identity.vendor, identity.model, identity.serial) == ("evsetup demo", "AC22", NAME)
    assert identity.firmware == "1.4.0"
    assert identity.charge_point_identity == NAME


async def test_settings_are_read_from_the_keys_of_the_card() -> None:
    async with site() as here:
        settings = await here.driver.read_settings()
        url = here.csms.url

    assert settings[Setting.CSMS_URL] == url
    assert settings[Setting.IDENTITY] == NAME
    assert settings[Setting.KEY] is Unknown.UNREADABLE
    assert settings[Setting.SECURITY_PROFILE] == 1
    assert settings[Setting.OCPP_VERSION] is OcppVersion.V16


async def test_a_new_key_is_proven_by_the_charger_logging_in_with_it() -> None:
    async with site() as here:
        await here.driver.read_settings()
        one = here.change(Setting.KEY, NEW_KEY, OLD_KEY)
        applied = await here.driver.apply(one)
        confirmed = await here.driver.confirm(one)
        charge_point = here.csms.charge_points[NAME]

        assert applied.kind is OutcomeKind.APPLIED
        assert confirmed.kind is OutcomeKind.APPLIED
        assert charge_point.key_form is KeyForm.TEXT
        assert "new key" in str(confirmed.seen)


async def test_a_charger_without_a_key_is_taken_to_security_profile_1() -> None:
    async with site(key=None) as here:
        settings = await here.driver.read_settings()
        one = here.change(Setting.KEY, NEW_KEY)
        applied = await here.driver.apply(one)
        confirmed = await here.driver.confirm(one)
        after = await here.driver.read_settings()

        assert settings[Setting.SECURITY_PROFILE] == 0
        assert applied.good
        assert confirmed.kind is OutcomeKind.APPLIED
        assert after[Setting.SECURITY_PROFILE] == 1
        assert here.csms.charge_points[NAME].key_form is KeyForm.TEXT


async def test_address_and_identity_are_stored_read_back_and_act_after_the_restart() -> None:
    async with site() as here, CommissioningCsms() as production:
        production.expect("SITE-BAY07", OLD_KEY)
        settings = await here.driver.read_settings()
        wanted = Settings({Setting.IDENTITY: "SITE-BAY07", Setting.CSMS_URL: production.url})
        plan = make_plan(settings, wanted, here.driver.effect_of)
        for one in plan.changes:
            assert (await here.driver.apply(one)).kind is OutcomeKind.NEEDS_RESTART
            assert (await here.driver.confirm(one)).kind is OutcomeKind.APPLIED
        assert (await here.driver.restart()).good

        there = await production.wait_for("SITE-BAY07", 15)

        assert there.boot is not None
        assert there.boot.serial == NAME


async def test_a_second_plan_is_empty() -> None:
    async with site() as here:
        settings = await here.driver.read_settings()
        plan = make_plan(
            settings, Settings({Setting.IDENTITY: NAME, Setting.CSMS_URL: here.csms.url}), here.driver.effect_of
        )

    assert plan.changes == ()


async def test_a_restart_is_seen_to_its_end() -> None:
    async with site() as here:
        first = here.csms.charge_points[NAME]
        outcome = await here.driver.restart()
        identity = await here.driver.wait_until_back(20)

        assert outcome.kind is OutcomeKind.APPLIED
        assert identity.serial == NAME
        assert here.csms.charge_points[NAME] is not first


async def test_the_charger_starts_obeys_a_limit_and_stops() -> None:
    async with site() as here:
        here.charger.charge_point.charging.plug_in()  # type: ignore[union-attr]
        charge_point = here.csms.charge_points[NAME]

        started = await here.driver.start(1, "EVSETUP")
        assert started.kind is OutcomeKind.APPLIED, started
        assert charge_point.transaction is not None

        limited = await here.driver.limit(1, 8.0)
        assert limited.kind is OutcomeKind.APPLIED, limited
        assert charge_point.meter is not None
        assert max(charge_point.meter.currents_a.values()) <= 8.4

        cleared = await here.driver.clear_limit()
        assert cleared.kind is OutcomeKind.APPLIED, cleared
        assert "32 A" in str(cleared.seen)

        stopped = await here.driver.stop()
        assert stopped.kind is OutcomeKind.APPLIED, stopped
        assert charge_point.transaction.reason == "Remote"
        assert (await here.driver.stop()).kind is OutcomeKind.UNCHANGED


async def test_clearing_without_a_limit_of_ours_changes_nothing() -> None:
    async with site() as here:
        assert (await here.driver.clear_limit()).kind is OutcomeKind.UNCHANGED


async def test_a_triggered_message_is_waited_for() -> None:
    async with site() as here:
        assert (await here.driver.trigger("Heartbeat")).kind is OutcomeKind.APPLIED
        unknown = await here.driver.trigger("SignChargePointCertificate")

    assert unknown.kind is OutcomeKind.NOT_OFFERED


async def test_statuses_of_an_update_are_told_until_it_ends() -> None:
    told: list[str] = []
    ended = asyncio.Event()

    def hear(status: str) -> None:
        told.append(status)
        if status.endswith("Failed"):
            ended.set()

    async with site() as here:
        outcome = await here.driver.fetch_firmware("http://127.0.0.1:9/nothing.bin", hear)
        async with asyncio.timeout(30):
            await ended.wait()

    assert outcome.kind is OutcomeKind.APPLIED
    assert told[0] == "Downloading"
    assert told[-1] == "DownloadFailed"


async def test_a_family_without_an_address_key_is_explained() -> None:
    def no_key(card: ChargerCard) -> ChargerCard:
        return replace(card, csms_url_keys=(CsmsUrlKey("NoSuchKey"),))

    async with site(edit_card=no_key) as here:
        before = here.driver.effect_of(Setting.CSMS_URL)
        outcome = await here.driver.apply(here.change(Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp"))
        await here.driver.read_settings()

        assert before is Effect.NEEDS_RESTART
        assert outcome.kind is OutcomeKind.NOT_OFFERED
        assert outcome.finding is not None
        assert "web page" in str(outcome.finding.do[0])
        assert here.driver.effect_of(Setting.CSMS_URL) is None


async def test_an_identity_that_is_part_of_the_address_is_written_with_it() -> None:
    def in_address(card: ChargerCard) -> ChargerCard:
        return replace(
            card, url_rule=UrlRule.IN_ADDRESS, csms_url_keys=(CsmsUrlKey("Cst_BackendUrl", form="{url}/{identity}"),)
        )

    async with site(edit_card=in_address) as here:
        await here.driver.read_settings()
        one = here.change(Setting.CSMS_URL, "ws://127.0.0.1:9/cs")
        await here.driver.apply(one)
        confirmed = await here.driver.confirm(one)
        other = here.change(Setting.IDENTITY, "SITE-BAY07")
        renamed = await here.driver.apply(other)
        renamed_confirmed = await here.driver.confirm(other)
        charge_point = here.charger.charge_point

        assert confirmed.kind is OutcomeKind.APPLIED
        assert renamed.kind is OutcomeKind.NEEDS_RESTART
        assert renamed_confirmed.kind is OutcomeKind.APPLIED
        assert charge_point is not None
        assert charge_point.configuration["Cst_BackendUrl"] == "ws://127.0.0.1:9/cs/SITE-BAY07"


async def test_an_unsafe_identity_is_never_sent() -> None:
    async with site() as here:
        outcome = await here.driver.apply(here.change(Setting.IDENTITY, "BAY 07"))

    assert outcome.finding is not None
    assert outcome.finding.code == "driver.unsafe-identity"


async def test_a_family_without_keys_offers_none() -> None:
    async with site(edit_card=lambda card: replace(card, key_rule=KeyRule.NONE)) as here:
        assert here.driver.effect_of(Setting.KEY) is None


async def test_the_driver_is_what_its_protocols_say() -> None:
    async with site() as here:
        assert isinstance(here.driver, RemoteControl)
        assert isinstance(here.driver, FirmwareFetcher)
