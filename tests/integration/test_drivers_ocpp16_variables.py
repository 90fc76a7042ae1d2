"""Every setting of the simulated 1.6 charger through the driver, with the faults that real ones were seen to have."""

from __future__ import annotations

from tests.integration.test_drivers_ocpp16 import NAME, site

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import unheard
from evsetup.domain.variable import Access, VariableChange, VariableName
from evsetup.simulator.quirks import Quirks

MEASURANDS = "MeterValuesSampledData"


def code(outcome: Outcome) -> str:
    assert outcome.finding is not None
    return outcome.finding.code


def change(name: str, new: str, old: str | None = None) -> VariableChange:
    return VariableChange(VariableName(name), old, new)


async def test_every_setting_is_read_and_nothing_is_held_back() -> None:
    async with site() as here:
        snapshot = await here.driver.read_variables(unheard)

    assert snapshot.findings == ()
    assert len(snapshot.variables) > 30
    assert snapshot.variables[VariableName("AuthorizationKey")].access is Access.WRITE_ONLY
    assert snapshot.variables[VariableName("NumberOfConnectors")].access is Access.READ_ONLY
    assert snapshot.identity.serial == NAME


async def test_a_setting_is_written_and_read_back() -> None:
    async with site() as here:
        await here.driver.read_variables(unheard)
        one = change("HeartbeatInterval", "300", "60")
        assert (await here.driver.write_variable(one)).good
        assert (await here.driver.confirm_variable(one)).kind is OutcomeKind.APPLIED
        assert code(await here.driver.write_variable(change("NoSuchKey", "1"))) == "driver.variable.not-there"


async def test_a_heartbeat_interval_outlives_the_next_boot_although_its_answer_sets_it_anew() -> None:
    name = VariableName("HeartbeatInterval")
    async with site() as here:
        first = (await here.driver.read_variables(unheard)).variables[name].value
        one = change("HeartbeatInterval", "347", first)
        assert (await here.driver.write_variable(one)).good
        assert (await here.driver.confirm_variable(one)).good
        assert (await here.driver.restart()).good
        await here.driver.wait_until_back(10)
        again = (await here.driver.read_variables(unheard)).variables[name].value

    assert first == "60"
    assert again == "347"


async def test_a_write_that_is_accepted_and_forgotten_is_found_out() -> None:
    async with site(quirks=Quirks(accepts_without_change=True)) as here:
        old = (await here.driver.read_variables(unheard)).variables[VariableName("HeartbeatInterval")].value
        one = VariableChange(VariableName("HeartbeatInterval"), old, "777")
        assert (await here.driver.write_variable(one)).good
        assert code(await here.driver.confirm_variable(one)) == "driver.variable.unchanged"


async def test_measurands_that_the_charger_does_not_have_are_left_out() -> None:
    async with site() as here:
        old = (await here.driver.read_variables(unheard)).variables[VariableName(MEASURANDS)].value
        one = VariableChange(VariableName(MEASURANDS), old, "Voltage,SoC,Current.Import")
        written = await here.driver.write_variable(one)
        confirmed = await here.driver.confirm_variable(one)
        now = (await here.driver.read_variables(unheard)).variables[VariableName(MEASURANDS)].value

    assert code(written) == "driver.ocpp.measurands-left-out"
    assert confirmed.kind is OutcomeKind.APPLIED
    assert now == "Voltage,Current.Import"


async def test_a_charger_that_restarts_over_its_measurands_is_told_and_read_without_them() -> None:
    async with site(quirks=Quirks(reboots_on_measurands=True)) as here:
        await here.driver.read_variables(unheard)
        one = change(MEASURANDS, "Voltage,SoC", "Voltage")
        written = await here.driver.write_variable(one)
        fell = await here.driver.confirm_variable(one)
        snapshot = await here.driver.read_variables(unheard)
        healed = await here.driver.write_variable(change(MEASURANDS, "Voltage"))

    assert written.kind is healed.kind is OutcomeKind.APPLIED
    assert code(fell) == "driver.variable.drops-link"
    assert {finding.code for finding in snapshot.findings} == {
        "driver.ocpp.no-full-list",
        "driver.ocpp.key-drops-link",
    }
    assert VariableName("HeartbeatInterval") in snapshot.variables
    assert VariableName(MEASURANDS) not in snapshot.variables


async def test_a_charger_that_restarts_over_the_full_list_is_read_by_name_and_spared_the_second_time() -> None:
    async with site(quirks=Quirks(reboots_on_full_read=True)) as here:
        first = await here.driver.read_variables(unheard)
        link = here.csms.charge_points[NAME]
        second = await here.driver.read_variables(unheard)
        stayed = here.csms.charge_points[NAME] is link

    assert [finding.code for finding in first.findings] == ["driver.ocpp.no-full-list"]
    assert set(first.variables) == set(second.variables)
    assert stayed
