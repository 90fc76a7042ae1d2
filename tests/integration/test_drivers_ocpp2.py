"""The OCPP 2.x driver: the real commissioning CSMS, and the simulated 2.0.1 and 2.1 stations that dial in to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from tests.integration.test_drivers_ocpp16_security import Statuses
from tests.integration.test_simulator_files import file_server
from tests.support.demo import ocpp2_simulator
from tests.support.pki import Root, signature
from tests.support.scripted_station import named

from evsetup.cards.shelf import GENERIC_2, load_shelf
from evsetup.commissioning.authority import server_side
from evsetup.domain.certificate import CertificateUse, LogKind
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect, make_plan
from evsetup.domain.progress import unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue, Unknown
from evsetup.domain.variable import VariableChange
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.drivers.ocpp2_known import HEARTBEAT_INTERVAL
from evsetup.drivers.ocpp2_link import Ocpp2Timings
from evsetup.links.signing import sign_request
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.key_form import KeyForm
from evsetup.ocppj.session import FrameRecord
from evsetup.simulator.demo_image import build_image
from evsetup.simulator.ocpp2_charger import MODELS, VENDOR, Ocpp2Charger
from evsetup.simulator.ocpp2_quirks import NO_OCPP2_QUIRKS, Ocpp2Quirks

NAME = "AC22-00731"
OLD_KEY = Secret("the-old-key-of-20-ch")
NEW_KEY = Secret("Kf3-pq8sZ1mX0vB7tL2w")
QUICK = Ocpp2Timings(
    call_s=5,
    present_s=10,
    drop_s=2,
    reconnect_s=15,
    soft_s=10,
    start_s=10,
    stop_s=10,
    trigger_s=5,
    limit_s=10,
    sample_s=0.5,
    report_s=3,
    late_s=0.5,
    idle_s=5,
    queue_s=5,
    sign_s=10,
)
BOTH = pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)


@dataclass
class Site:
    """A station that dialled in, the driver that works on it, and every frame between them."""

    csms: CommissioningCsms
    charger: Ocpp2Charger
    driver: Ocpp2
    frames: list[FrameRecord]

    def change(self, setting: Setting, new: SettingValue, old: SettingValue | None = None) -> Change:
        return Change(setting, old, new, self.driver.effect_of(setting) or Effect.LIVE)

    async def put(self, setting: Setting, new: SettingValue, old: SettingValue | None = None) -> list[OutcomeKind]:
        change = self.change(setting, new, old)
        return [(await self.driver.apply(change)).kind, (await self.driver.confirm(change)).kind]


@asynccontextmanager
async def site(
    version: OcppVersion = OcppVersion.V201,
    *,
    key: Secret | None = OLD_KEY,
    quirks: Ocpp2Quirks = NO_OCPP2_QUIRKS,
    timings: Ocpp2Timings = QUICK,
    **how: Any,
) -> AsyncIterator[Site]:
    """What we send keeps to OCPP's schemas in every one of these tests."""
    frames: list[FrameRecord] = []
    async with AsyncExitStack() as stack:
        csms = await stack.enter_async_context(CommissioningCsms(versions=tuple(OcppVersion), listener=frames.append))
        csms.expect(NAME, key)
        charger = await stack.enter_async_context(
            ocpp2_simulator(csms.url, NAME, key, version=version, quirks=quirks, **how)
        )
        driver = Ocpp2(NAME, csms, load_shelf().card(GENERIC_2), timings)
        stack.push_async_callback(driver.close)
        await csms.wait_for(NAME, 10)
        yield Site(csms, charger, driver, frames)
    assert [(f.action, f.deviations) for f in frames if f.deviations and f.direction.name == "TO_CHARGER"] == []


@BOTH
async def test_everything_that_a_station_has_is_read(version: OcppVersion) -> None:
    async with site(version) as here:
        seen = await here.driver.read_variables(unheard)
        assert seen.findings == ()
        assert len(seen.variables) > 60
        assert seen.identity.serial == here.charger.serial
        interval = seen.variables[named("OCPPCommCtrlr.HeartbeatInterval")]
        assert interval.writable
        assert interval.data_type.value == "integer"


@BOTH
async def test_settings_are_read(version: OcppVersion) -> None:
    async with site(version) as here:
        settings = await here.driver.read_settings()
        assert settings[Setting.OCPP_VERSION] is version
        assert settings[Setting.IDENTITY] == NAME
        assert settings[Setting.SECURITY_PROFILE] == 1
        assert settings[Setting.KEY] is Unknown.UNREADABLE
        shown = here.csms.url if version is OcppVersion.V21 else Unknown.UNREADABLE
        assert settings[Setting.CSMS_URL] == shown


@BOTH
async def test_a_variable_is_written_and_read_back(version: OcppVersion) -> None:
    async with site(version) as here:
        change = VariableChange(named("OCPPCommCtrlr.HeartbeatInterval"), None, "77")
        assert (await here.driver.write_variable(change)).kind is OutcomeKind.APPLIED
        assert (await here.driver.confirm_variable(change)).kind is OutcomeKind.APPLIED


@BOTH
async def test_a_key_is_proven_by_the_station_logging_in_with_it(version: OcppVersion) -> None:
    async with site(version) as here:
        await here.driver.read_settings()
        assert await here.put(Setting.KEY, NEW_KEY, OLD_KEY) == [OutcomeKind.APPLIED] * 2
        assert here.csms.charge_points[NAME].key_form is KeyForm.TEXT


@BOTH
async def test_the_station_leaves_for_its_new_csms_and_is_welcome_there(version: OcppVersion) -> None:
    async with site(version) as here, CommissioningCsms(versions=(version,)) as production:
        production.expect(NAME, NEW_KEY)
        settings = await here.driver.read_settings()
        wanted = Settings({Setting.KEY: NEW_KEY, Setting.CSMS_URL: production.url})
        plan = make_plan(settings, wanted, here.driver.effect_of)
        here.driver.foresee(plan.changes)
        for one in plan.changes:
            assert (await here.driver.apply(one)).good
            assert (await here.driver.confirm(one)).good
        assert (await here.driver.restart()).good
        there = await production.wait_for(NAME, 15)
        assert there.version is version
        assert there.boot is not None


@BOTH
async def test_a_secure_csms_needs_its_root_in_the_station_first(version: OcppVersion, tmp_path: Path) -> None:
    authority = TemporaryAuthority.create("Example CSMS root")
    tls = server_context(authority.issue(["127.0.0.1"]))
    async with site(version) as here, CommissioningCsms(versions=(version,), tls=tls) as production:
        production.expect(NAME, OLD_KEY)
        await here.driver.read_settings()
        change = here.change(Setting.CSMS_URL, production.url)
        refused = await here.driver.apply(change)
        assert refused.finding is not None
        assert refused.finding.code == "driver.network.prerequisites"

        installed = await here.driver.install_certificate(CertificateUse.CSMS_ROOT, authority.certificate_pem)
        assert installed.kind is OutcomeKind.APPLIED
        assert (await here.driver.apply(change)).kind is OutcomeKind.NEEDS_RESTART
        assert (await here.driver.confirm(change)).good
        assert (await here.driver.restart()).good
        assert (await production.wait_for(NAME, 15)).boot is not None


async def test_a_migration_that_fails_ends_where_it_began() -> None:
    async with (
        site(quirks=Ocpp2Quirks(migration_falls_back=True)) as here,
        CommissioningCsms(versions=tuple(OcppVersion)) as production,
    ):
        production.expect(NAME, OLD_KEY)
        before = here.csms.charge_points[NAME]
        assert (await here.put(Setting.CSMS_URL, production.url))[0] is OutcomeKind.NEEDS_RESTART
        assert (await here.driver.restart()).good
        await before.closed.wait()
        assert (await here.csms.wait_for(NAME, 20)).connected
        assert NAME not in production.charge_points


@pytest.mark.parametrize(
    ("quirk", "code"),
    [
        ("report_with_a_hole", "driver.report.gaps"),
        ("report_never_ends", "driver.report.never-ended"),
        ("report_never_comes", "driver.report.never-came"),
    ],
)
async def test_what_is_wrong_with_a_report_is_said(quirk: str, code: str) -> None:
    async with site(quirks=Ocpp2Quirks(**{quirk: True})) as here:
        seen = await here.driver.read_variables(unheard)
        assert code in [finding.code for finding in seen.findings]
        assert len(seen.variables) > 20


async def test_accepted_without_change_is_found_by_reading_back() -> None:
    async with site(quirks=Ocpp2Quirks(accepts_without_change=True)) as here:
        change = VariableChange(named("OCPPCommCtrlr.HeartbeatInterval"), None, "77")
        assert (await here.driver.write_variable(change)).good
        outcome = await here.driver.confirm_variable(change)
        assert outcome.finding is not None
        assert outcome.finding.code == "driver.variable.another-value"


async def test_a_station_that_takes_one_item_at_a_time_is_asked_one_by_one() -> None:
    async with site(quirks=Ocpp2Quirks(one_item_per_message=True)) as here:
        settings = await here.driver.read_settings()
        assert settings[Setting.SECURITY_PROFILE] == 1
        sizes = {
            len(f.frame.payload["getVariableData"])  # type: ignore[union-attr,arg-type]
            for f in here.frames
            if f.action == "GetVariables" and f.direction.name == "TO_CHARGER"
        }
        assert sizes == {1}


async def test_a_station_that_returns_with_the_old_password_is_said() -> None:
    async with site(quirks=Ocpp2Quirks(returns_with_old_password=True)) as here:
        assert await here.put(Setting.KEY, NEW_KEY, OLD_KEY) == [OutcomeKind.APPLIED, OutcomeKind.FAULT]
        assert (await here.csms.wait_for(NAME, 15)).connected


async def test_without_set_network_profile_nothing_can_be_written_in_2_0_1_and_everything_in_2_1() -> None:
    async with site(quirks=Ocpp2Quirks(no_set_network_profile=True)) as here:
        outcome = await here.driver.apply(here.change(Setting.CSMS_URL, "ws://csms.example.com/ocpp"))
        assert outcome.kind is OutcomeKind.NOT_OFFERED
    async with site(OcppVersion.V21, quirks=Ocpp2Quirks(no_set_network_profile=True)) as here:
        assert await here.put(Setting.CSMS_URL, "ws://csms.example.com/ocpp") == [
            OutcomeKind.NEEDS_RESTART,
            OutcomeKind.APPLIED,
        ]


@BOTH
async def test_a_station_is_started_limited_stopped_and_left_without_a_limit(version: OcppVersion) -> None:
    async with site(version) as here:
        started = await here.driver.start(1, "EVSETUP")
        assert started.kind is OutcomeKind.APPLIED, started
        limited = await here.driver.limit(1, 8)
        assert limited.kind is OutcomeKind.APPLIED, limited
        assert "fell to" in str(limited.seen)
        stopped = await here.driver.stop()
        assert stopped.kind is OutcomeKind.APPLIED, stopped
        transaction = here.csms.charge_points[NAME].transaction
        assert transaction is not None
        assert transaction.reason == "Remote"
        cleared = await here.driver.clear_limit()
        assert cleared.kind is OutcomeKind.APPLIED, cleared


@BOTH
async def test_a_station_gets_a_certificate_of_its_own(version: OcppVersion) -> None:
    root = Root.create("Example CSMS root")
    async with site(version) as here:
        await here.driver.install_certificate(CertificateUse.CSMS_ROOT, root.pem)

        async def sign(csr: str) -> str:
            return root.sign_request(csr)

        renewed = await here.driver.renew_own_certificate("Example", sign)
        assert renewed.kind is OutcomeKind.APPLIED, renewed
        assert renewed.finding is None


@BOTH
async def test_a_station_goes_up_to_profile_3_over_this_laptops_own_tls(version: OcppVersion) -> None:
    authority = TemporaryAuthority.create("evsetup temporary root")
    side = await server_side(authority, "127.0.0.1")
    async with site(version) as here:
        here.csms.use_tls(side.tls, side.mutual)
        refused = await here.driver.raise_profile(2)
        assert refused.finding is not None
        assert refused.finding.code == "driver.network.prerequisites"
        assert (await here.driver.install_certificate(CertificateUse.CSMS_ROOT, authority.certificate_pem)).good
        raised = await here.driver.raise_profile(2)
        assert raised.kind is OutcomeKind.APPLIED, raised
        assert here.csms.charge_points[NAME].profile == 2

        async def sign(csr: str) -> str:
            return await asyncio.to_thread(sign_request, authority, csr)

        assert (await here.driver.renew_own_certificate("Example", sign)).kind is OutcomeKind.APPLIED
        raised = await here.driver.raise_profile(3)
        assert raised.kind is OutcomeKind.APPLIED, raised
        assert here.csms.charge_points[NAME].profile == 3


@BOTH
async def test_a_log_is_really_uploaded(version: OcppVersion) -> None:
    told = Statuses("Uploaded")
    async with file_server() as files, site(version) as here:
        outcome = await here.driver.fetch_log(LogKind.SECURITY, files.url + "/", told)
        await asyncio.wait_for(told.ended.wait(), 10)
    assert outcome.kind is OutcomeKind.APPLIED
    assert told == ["Uploading", "Uploaded"]
    assert files.taken


async def test_a_station_that_takes_signed_images_only_is_updated_in_that_way() -> None:
    told = Statuses("Installed")
    image = build_image(VENDOR, MODELS[OcppVersion.V201], "2.4.0", payload_size=20_000)
    maker = Root.create("Maker")
    key = ec.generate_private_key(ec.SECP256R1())
    async with file_server() as files, site(quirks=Ocpp2Quirks(signed_updates_only=True)) as here:
        files.files["/image.bin"] = image
        url = files.url + "/image.bin"
        plain = await here.driver.fetch_firmware(url, told)
        assert plain.finding is not None
        await here.driver.install_certificate(CertificateUse.MANUFACTURER_ROOT, maker.pem)
        outcome = await here.driver.fetch_signed_firmware(
            url, maker.sign_key("Signer", key), signature(key, image), told
        )
        await asyncio.wait_for(told.ended.wait(), 20)
    assert outcome.kind is OutcomeKind.APPLIED
    assert "SignatureVerified" in told


@BOTH
async def test_a_heartbeat_interval_outlives_the_next_boot_although_its_answer_sets_it_anew(
    version: OcppVersion,
) -> None:
    async with site(version) as here:
        old = (await here.driver.read_variables(unheard)).variables[HEARTBEAT_INTERVAL].value
        change = VariableChange(HEARTBEAT_INTERVAL, old, "347")
        assert (await here.driver.write_variable(change)).good
        assert (await here.driver.confirm_variable(change)).good
        assert (await here.driver.restart()).good
        await here.driver.wait_until_back(15)
        assert (await here.driver.read_variables(unheard)).variables[HEARTBEAT_INTERVAL].value == "347"
