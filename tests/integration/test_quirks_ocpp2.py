"""Each thing that a 2.x station does wrong, through connect → read → key → address: what comes out is stated here."""

from __future__ import annotations

from dataclasses import dataclass, fields

import pytest
from tests.support.demo import ocpp2_simulator

from evsetup.cards.shelf import GENERIC_2, load_shelf
from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, SettingValue
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.drivers.ocpp2_link import Ocpp2Timings
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks
from evsetup.simulator.ocpp2_quirks_commands import CommandQuirks2
from evsetup.simulator.quirks_lies import LieQuirks

NAME = "CS-1"
OLD_KEY = Secret("the-old-key-of-20-ch")
NEW_KEY = Secret("Kf3-pq8sZ1mX0vB7tL2w")
QUICK = Ocpp2Timings(
    call_s=5, present_s=10, drop_s=2, reconnect_s=15, soft_s=5, report_s=2, late_s=0.3, idle_s=2, queue_s=2
)


@dataclass(frozen=True)
class Result:
    """What came out: findings of the report, the codes of what was said to key and address, and where it went."""

    report: tuple[str, ...] = ()
    key: str = ""
    address: str = ""
    arrived: bool = True


FINE = Result()
GONE = Result(arrived=False)
EXPECTED = {
    "report_with_a_hole": Result(report=("driver.report.gaps",)),
    "report_never_ends": Result(report=("driver.report.never-ended",)),
    "report_never_comes": Result(report=("driver.report.never-came",) * 2 + ("driver.report.well-known-only",)),
    "drops_calls_before_boot": FINE,
    "needs_pending_first": FINE,
    "accepts_without_change": Result(
        key="driver.ocpp.key-not-used", address="driver.network.priority-differs", arrived=False
    ),
    "unknown_words": FINE,
    "shaped_like_1_6": FINE,
    "refuses_charging_profiles": FINE,
    "no_set_network_profile": Result(address="driver.ocpp.command-not-offered", arrived=False),
    "set_network_profile_fails": Result(address="driver.network.slot-refused", arrived=False),
    "never_returns_after_migration": GONE,
    "migration_falls_back": GONE,
    "returns_with_old_password": Result(key="driver.ocpp.key-not-used"),
    "probes_with_1_6": FINE,
    "one_item_per_message": FINE,
    "boots_only_once": FINE,
    "never_returns_after_reboot": GONE,
    # What these do wrong shows with files only, and files have tests of their own.
    "ftp_only": FINE,
    "sftp_only": FINE,
    "implicit_ftps_only": FINE,
    "hides_transfers": FINE,
    "fetches_with_http_1_0": FINE,
    "resumes_downloads": FINE,
    "fetches_twice": FINE,
    "posts_uploads": FINE,
    "signed_updates_only": FINE,
    "firmware_stops_at_downloading": FINE,
    "update_forgets_settings": FINE,
    # The same for charging profiles (test_schedule.py).
    "holds_few_periods": FINE,
    "watts_only": FINE,
    "amps_only": FINE,
    "repeats_no_profile": FINE,
    "composite_an_hour_late": FINE,
    "composite_ignores_profile": FINE,
    "forgets_profiles": FINE,
}


def test_every_quirk_of_a_2_x_station_is_in_the_table() -> None:
    commands = {one.name for one in fields(CommandQuirks2)}  # test_conformity2_wrong.py
    lies = {one.name for one in fields(LieQuirks)}  # test_simulator_lies.py
    assert set(EXPECTED) == {one.name for one in fields(Ocpp2Quirks)} - {"common"} - commands - lies


def code(outcome: Outcome) -> str:
    return outcome.finding.code if outcome.finding is not None and not outcome.good else ""


async def put(driver: Ocpp2, setting: Setting, new: SettingValue, old: SettingValue | None = None) -> str:
    """Writes and confirms; the code of what went wrong."""
    change = Change(setting, old, new, Effect.LIVE)
    try:
        outcome = await driver.apply(change)
        return code(outcome) or code(await driver.confirm(change))
    except Fault as fault:
        return fault.finding.code


@pytest.mark.parametrize("quirk", EXPECTED)
async def test_what_comes_out_of_a_station_that(quirk: str) -> None:
    expected = EXPECTED[quirk]
    async with (
        CommissioningCsms(versions=tuple(OcppVersion)) as csms,
        CommissioningCsms(versions=tuple(OcppVersion)) as production,
    ):
        csms.expect(NAME, OLD_KEY)
        async with ocpp2_simulator(csms.url, NAME, OLD_KEY, quirks=Ocpp2Quirks(**{quirk: True})):
            driver = Ocpp2(NAME, csms, load_shelf().card(GENERIC_2), QUICK)
            await csms.wait_for(NAME, 20)
            report = tuple(finding.code for finding in (await driver.read_variables(unheard)).findings)
            settings = await driver.read_settings()
            assert settings[Setting.SECURITY_PROFILE] == 1
            key = await put(driver, Setting.KEY, NEW_KEY, OLD_KEY)
            production.expect(NAME, OLD_KEY if key else NEW_KEY)
            await csms.wait_for(NAME, 20)
            address = await put(driver, Setting.CSMS_URL, production.url)
            if not address:
                assert (await driver.restart()).good
            arrived = False
            if expected.arrived:
                arrived = (await production.wait_for(NAME, 20)).connected
            elif not address:
                before = csms.charge_points.get(NAME)
                if before is not None:
                    await before.closed.wait()
                arrived = NAME in production.charge_points
            await driver.close()
    assert Result(report, key, address, arrived) == expected
