"""``evsetup prove`` in a process of its own, with simulated chargers that dial in to it."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes
from tests.support.demo import ocpp2_simulator, ocpp16_simulator

from evsetup.cli.prove_words import STEPS
from evsetup.commissioning.proof.steps import GuidedStep
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.hand import Hand
from evsetup.simulator.quirks import Quirks


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def url(terminal: Terminal) -> str:
    return f"ws://127.0.0.1:{terminal.port}"


def test_the_steps_of_the_command_are_those_that_there_are() -> None:
    assert list(STEPS) == [step.value for step in GuidedStep]


async def said(*words: str) -> tuple[int | None, str]:
    """What the command says without a site."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "evsetup", "prove", *words),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, _ = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode, out.decode()


async def test_the_steps_are_listed_with_what_they_look_for() -> None:
    code, out = await said("steps", "--json")
    told = json.loads(out)
    assert code == 0
    assert [one["step"] for one in told["steps"]] == list(STEPS)
    assert [one["step"] for one in told["steps"] if one["hand"]] == ["plug-in", "card", "unlock", "offline"]


@pytest.mark.parametrize("version", [OcppVersion.V16, OcppVersion.V201])
async def test_a_charger_is_proven_kept_shown_and_reported(
    version: OcppVersion, terminal: Terminal, tmp_path: Path
) -> None:
    made = (
        ocpp16_simulator(url(terminal), "CP-1", KEY)
        if version is OcppVersion.V16
        else ocpp2_simulator(url(terminal), "CP-1", KEY, version=version)
    )
    async with made as charger:
        await Hand(charger).plug_in()
        some = ("--without", "soft-reset,hard-reset,offline", "--limit", "10")
        code, told = await terminal.at("CP-1", "prove", "run", *some)
    assert code == 0, told
    ended = {one["step"]: one["status"] for one in told["steps"]}
    nobody = {"plug-in", "card", "unlock"}
    assert {step for step, status in ended.items() if status == "skipped"} == nobody, "a pipe has no hand"
    assert all(
        status == "done"
        for step, status in ended.items()
        if step not in {*nobody, "soft-reset", "hard-reset", "offline"}
    )
    code, shown = await terminal.run("prove", "show", "--charger", "CP-1")
    assert code == 0
    assert [one["limit_a"] for one in shown["proofs"]] == [10.0]
    assert shown["proofs"][0]["steps"] == told["steps"]
    report = tmp_path / "report.json"
    code, _ = await terminal.run("report", "--out", str(report))
    assert code == 0
    tests = json.loads(await asyncio.to_thread(report.read_text, "utf-8"))
    assert "proof meter" in json.dumps(tests)


async def test_a_charger_that_lies_ends_with_1_and_the_finding(terminal: Terminal) -> None:
    async with ocpp16_simulator(url(terminal), "CP-1", KEY, quirks=Quirks(voltage_out_of_window=True)) as charger:
        await Hand(charger).plug_in()
        code, told = await terminal.at("CP-1", "prove", "run", "--steps", "start,meter,stop")
    assert code == 1
    assert codes(told) == ["proof.voltage"]


@pytest.mark.parametrize("words", [("--steps", "fly"), ("--limit", "2"), ("--offline", "x")])
async def test_wrong_words_are_refused_before_anything_is_sent(words: tuple[str, str], tmp_path: Path) -> None:
    site = tmp_path / "a.evsite"
    code, _ = await said("run", "--site", str(site), "--charger", "ocpp:CP-1", *words)
    assert code == 2
    assert not site.exists()
