"""Whether all is ready for an update: what stops it, what is only said, and what is not known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from evsetup.commissioning.readiness import Conditions, readiness
from evsetup.domain.finding import worst
from evsetup.links.power import LaptopPower, in_pmset, laptop_power

GOOD = Conditions(
    power=LaptopPower(False, 80), free_bytes=10**9, clock_s=0.4, serves=True, recovery="Press the button."
)


@pytest.mark.parametrize(
    ("changed", "code", "stops"),
    [
        ({}, "firmware.ready", False),
        ({"charging": True}, "firmware.update.busy", True),
        ({"power": LaptopPower(False, 29)}, "firmware.ready.battery", True),
        ({"power": LaptopPower(False, 30)}, "firmware.ready", False),
        ({"power": LaptopPower(True, 3)}, "firmware.ready", False),
        ({"power": LaptopPower()}, "firmware.ready", False),
        ({"free_bytes": 1000}, "firmware.ready.room", True),
        ({"free_bytes": None}, "firmware.ready", False),
        ({"serves": False}, "firmware.ready.server", True),
        ({"serves": None}, "firmware.ready", False),
        ({"clock_s": -61.0}, "firmware.ready.clock", False),
        ({"clock_s": None}, "firmware.ready", False),
        ({"backup": False}, "firmware.ready.no-backup", False),
        ({"recovery": ""}, "firmware.ready.no-recovery", False),
    ],
)
def test_each_thing_has_its_finding_and_weight(changed: dict[str, object], code: str, stops: bool) -> None:
    found = readiness(replace(GOOD, **changed))  # type: ignore[arg-type]
    assert [one.code for one in found] == [code]
    assert worst(found).fails is stops


def test_what_stops_comes_first() -> None:
    found = readiness(Conditions(charging=True, clock_s=300.0, backup=False))
    assert found[0].code == "firmware.update.busy"
    assert [one.severity for one in found] == sorted((one.severity for one in found), reverse=True)


def supply(folder: Path, name: str, **members: str) -> None:
    (folder / name).mkdir(parents=True)
    for member, words in members.items():
        (folder / name / member).write_text(f"{words}\n")


def test_linux_tells_mains_and_the_laptops_own_battery(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "BAT0", type="Battery", capacity="41", status="Discharging")
    supply(tmp_path, "hidpp_battery_0", type="Battery", scope="Device", capacity="5", status="Discharging")
    assert laptop_power(tmp_path) == LaptopPower(False, 41)
    (tmp_path / "AC" / "online").write_text("1\n")
    assert laptop_power(tmp_path) == LaptopPower(True, 41)


def test_a_computer_without_battery_is_on_mains_and_one_that_tells_nothing_is_not_known(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    assert laptop_power(tmp_path / "none") == LaptopPower(on_mains=True)
    assert laptop_power(tmp_path / "not there") == LaptopPower()


@pytest.mark.parametrize(
    ("words", "power"),
    [
        (
            "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t63%; discharging; 4:02 remaining",
            LaptopPower(False, 63),
        ),
        ("Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t100%; charged", LaptopPower(True, 100)),
        ("", LaptopPower()),
    ],
)
def test_macos_tells_it_in_words(words: str, power: LaptopPower) -> None:
    assert in_pmset(words) == power
