"""``evsetup billing`` in a process of its own, with simulated chargers of 1.6, 2.0.1 and 2.1 that dial in to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes, values
from tests.support.demo import ocpp2_simulator, ocpp16_simulator

from evsetup.domain.ocmf import ocmf_in
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp16_charger import Ocpp16Charger
from evsetup.simulator.quirks import Quirks

REGISTER = "Energy.Active.Import.Register"
VERSIONS = (OcppVersion.V16, OcppVersion.V201, OcppVersion.V21)
SAMPLED = {
    OcppVersion.V16: "MeterValuesSampledData",
    **dict.fromkeys(VERSIONS[1:], "SampledDataCtrlr.TxUpdatedMeasurands"),
}


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


@asynccontextmanager
async def charger_of(
    version: OcppVersion, terminal: Terminal, quirks: Quirks | None = None, *, signs: bool = False
) -> AsyncIterator[Ocpp16Charger | Ocpp2Charger]:
    url = f"ws://127.0.0.1:{terminal.port}"
    if version is OcppVersion.V16:
        async with ocpp16_simulator(url, "CP-1", KEY, quirks=quirks or Quirks(), signs_meter=signs) as charger:
            yield charger
    else:
        async with ocpp2_simulator(url, "CP-1", KEY, version=version) as station:
            yield station


@pytest.mark.parametrize("version", VERSIONS)
async def test_each_measurand_is_asked_for_alone_then_all_and_afterwards_all_is_as_it_was(
    version: OcppVersion, terminal: Terminal
) -> None:
    wanted = ("--measurand", f"{REGISTER},Voltage,SoC", "--interval", "30")
    async with charger_of(version, terminal):
        _, before = await terminal.at("CP-1", "read", "--all")
        code, told = await terminal.at("CP-1", "billing", "ask", *wanted)
        _, after = await terminal.at("CP-1", "read", "--all")
    assert code == 0
    assert told["measurands"] == [
        {"measurand": REGISTER, "took": "taken", "sent": True},
        {"measurand": "Voltage", "took": "taken", "sent": True},
        {"measurand": "SoC", "took": "refused", "sent": None},
    ]
    assert (told["together"], told["together_sent"]) == ("taken", [REGISTER, "Voltage"])
    assert [one["shown"] for one in told["settings"]] == [True]
    assert "billing.not-measured" in codes(told)
    assert values(after)[SAMPLED[version]] == values(before)[SAMPLED[version]]
    assert told["not_restored"] == []


@pytest.mark.parametrize("version", VERSIONS)
async def test_a_charge_is_listened_to_with_its_clock_aligned_values(version: OcppVersion, terminal: Terminal) -> None:
    async with charger_of(version, terminal):
        demand = ("--measurand", f"{REGISTER},Voltage", "--aligned", "20")
        code, told = await terminal.at("CP-1", "billing", "listen", *demand, "--charge", "1", "--seconds", "2")
    assert code == 0
    heard = {(one["measurand"], one["context"]): one for one in told["measurands"]}
    assert (REGISTER, "Sample.Periodic") in heard
    assert heard["Voltage", "Sample.Periodic"]["phases"] == ["L1-N", "L2-N", "L3-N"]
    assert (REGISTER, "Sample.Clock") in heard
    assert not {"billing.missing", "billing.no-clock-values", "billing.nothing-heard"} & set(codes(told))
    assert told["sample_interval_s"] is not None


async def test_signed_values_of_1_6_are_heard_shown_and_saved(terminal: Terminal, tmp_path: Path) -> None:
    saved = tmp_path / "signed.txt"
    switches = ("SampledDataSignReadings=true", "SampledDataSignUpdatedReadings=true")
    async with charger_of(OcppVersion.V16, terminal, signs=True):
        for switch in (*switches, "PublicKeyWithSignedMeterValue=EveryMeterValue"):
            code, _ = await terminal.at("CP-1", "apply", "--set", switch, "--yes")
            assert code == 0
        words = ("--signed", "--charge", "1", "--seconds", "2", "--save-signed", str(saved))
        code, told = await terminal.at("CP-1", "billing", "listen", *words)
    assert code == 0
    assert "billing.signed" in codes(told)
    first = told["signed"][0]
    assert (first["form"], first["encoding"], first["has_key"], first["meter_serial"]) == (
        "OCMF",
        "OCMF",
        True,
        "M-AC22-00417",
    )
    lines = await asyncio.to_thread(saved.read_text, "utf-8")
    assert ocmf_in(lines.splitlines()[0]).page == first["page"]
    code, shown = await terminal.run("billing", "show", "--charger", "CP-1")
    assert code == 0
    assert [one["part"] for one in shown["records"]] == ["heard"]


@pytest.mark.parametrize("version", VERSIONS[1:])
async def test_signed_values_of_2_x_are_heard(version: OcppVersion, terminal: Terminal) -> None:
    async with charger_of(version, terminal):
        code, _ = await terminal.at("CP-1", "apply", "--set", "SampledDataCtrlr.SignReadings=true", "--yes")
        assert code == 0
        code, told = await terminal.at("CP-1", "billing", "listen", "--signed", "--charge", "1", "--seconds", "2")
    assert code == 0
    assert {one["form"] for one in told["signed"]} == {"OCMF"}
    assert "billing.unsigned" not in codes(told)


async def test_a_demand_for_signed_values_that_nobody_meets_is_a_problem(terminal: Terminal) -> None:
    async with charger_of(OcppVersion.V16, terminal):
        words = ("--signed", "--as-it-is", "--charge", "1", "--seconds", "2")
        code, told = await terminal.at("CP-1", "billing", "listen", *words)
    assert code == 1
    assert "billing.unsigned" in codes(told)


async def test_a_charger_that_promises_meter_values_and_sends_none_is_believed_and_that_is_said(
    terminal: Terminal,
) -> None:
    async with charger_of(OcppVersion.V16, terminal, Quirks(silent_triggers=True)):
        code, told = await terminal.at("CP-1", "billing", "ask", "--measurand", REGISTER)
    assert code == 0
    assert told["measurands"] == [{"measurand": REGISTER, "took": "taken", "sent": None}]


async def test_nothing_heard_is_a_problem(terminal: Terminal) -> None:
    async with charger_of(OcppVersion.V16, terminal):
        code, told = await terminal.at("CP-1", "billing", "listen", "--seconds", "1")
    assert (code, codes(told)) == (1, ["billing.nothing-heard"])


async def test_the_demand_comes_from_the_operators_card(terminal: Terminal) -> None:
    async with charger_of(OcppVersion.V16, terminal):
        code, told = await terminal.at("CP-1", "billing", "ask", "--card", "no-such-card")
    assert (code, codes(told)) == (1, ["cli.unknown-csms-card"])
