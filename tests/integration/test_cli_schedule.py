"""``evsetup schedule`` in a process of its own, with simulated chargers that dial in to it."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes
from tests.support.demo import ocpp2_simulator, ocpp16_simulator
from tests.support.schedules import EVERY_NIGHT

from evsetup.domain.schedule_file import schedule_from_toml, to_toml
from evsetup.simulator.ocpp16_charger import Ocpp16Charger
from evsetup.simulator.quirks import Quirks


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


@pytest.fixture
def night(tmp_path: Path) -> str:
    file = tmp_path / "night.toml"
    file.write_text(to_toml(EVERY_NIGHT), "utf-8")
    return str(file)


def standing_in(charger: Ocpp16Charger) -> int:
    assert charger.charge_point is not None
    return len(charger.charge_point.profiles.installed)


async def shown(*words: str) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "evsetup", "schedule", "--language", "en", "show", *words),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(), 60)
    assert b"Traceback" not in out + err
    assert process.returncode is not None
    return process.returncode, out.decode()


async def test_a_template_is_saved_and_read_again(tmp_path: Path) -> None:
    file = tmp_path / "uk.toml"
    code, out = await shown("--template", "uk", "--zone", "Europe/London", "--phases", "1", "--out", str(file))
    assert code == 0
    assert "08:00–11:00 off" in out
    assert schedule_from_toml(await asyncio.to_thread(file.read_text, "utf-8")).delay_up_to_s == 600
    code, out = await shown("--file", str(file))
    assert code == 0
    assert "Random delay: up to 600 s" in out


async def test_what_a_charge_costs_is_told() -> None:
    words = ("--template", "prices", "--zone", "Europe/Berlin", "--from", "2026-11-26T22:00", "--hours", "3")
    code, out = await shown(*words)
    assert code == 0
    assert "22.080 kWh costs 2.21 EUR" in out


@pytest.mark.parametrize(
    "words", [("--template", "uk", "--zone", "Mars/Base"), ("--file", "nothing-of-this-name.toml")]
)
async def test_what_cannot_be_understood_is_a_finding(words: tuple[str, ...]) -> None:
    code, out = await shown(*words)
    assert code == 1
    assert "Nothing was read or written." in out


async def test_a_schedule_is_checked_sent_checked_again_and_cleared(terminal: Terminal, night: str) -> None:
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY) as charger:
        code, told = await terminal.at("CP-1", "schedule", "check", "--file", night)
        assert code == 0
        assert told["can_hold"]["periods"] == 24
        assert "schedule.differs" in codes(told)
        assert standing_in(charger) == 0

        code, told = await terminal.at("CP-1", "schedule", "send", "--file", night, "--yes")
        assert (code, told["sent"], told["differences"]) == (0, True, [])
        assert "schedule.as-wanted" in codes(told)
        assert standing_in(charger) == 1

        code, told = await terminal.at("CP-1", "schedule", "check", "--file", night)
        assert "schedule.as-wanted" in codes(told)

        code, told = await terminal.at("CP-1", "schedule", "clear")
        assert (code, codes(told)) == (0, ["schedule.cleared"])
        assert standing_in(charger) == 0


async def test_without_a_yes_nothing_is_sent(terminal: Terminal, night: str) -> None:
    async with ocpp2_simulator(f"ws://127.0.0.1:{terminal.port}", "CS-1", KEY) as charger:
        code, told = await terminal.at("CS-1", "schedule", "send", "--file", night, lines="no\n")
        assert (code, told["sent"]) == (0, False)
        assert charger.station is not None
        assert charger.station.profiles.installed == ()


async def test_an_answer_that_differs_ends_with_a_finding_and_the_hours(terminal: Terminal, night: str) -> None:
    url, late = f"ws://127.0.0.1:{terminal.port}", Quirks(composite_an_hour_late=True)
    async with ocpp16_simulator(url, "CP-1", KEY, quirks=late):
        code, told = await terminal.at("CP-1", "schedule", "send", "--file", night, "--yes")
    assert code == 1
    assert "schedule.differs" in codes(told)
    assert {one["unit"] for one in told["differences"]} == {"A"}
