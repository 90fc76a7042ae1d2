"""``evsetup conformity`` in a process of its own, with simulated chargers that dial in to it."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes, values
from tests.support.demo import ocpp16_simulator

from evsetup.cli.conformity_words import GROUPS, VERSIONS
from evsetup.commissioning.conformity.all_cases import ALL_CASES
from evsetup.commissioning.conformity.case import Group
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.quirks import Quirks


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def url(terminal: Terminal) -> str:
    return f"ws://127.0.0.1:{terminal.port}"


def test_the_groups_and_versions_of_the_command_are_those_that_there_are() -> None:
    assert list(GROUPS) == [one.value for one in Group]
    assert list(VERSIONS) == [str(one) for one in OcppVersion]


async def test_an_honest_charger_is_checked_kept_shown_and_as_before(terminal: Terminal) -> None:
    async with ocpp16_simulator(url(terminal), "CP-1", KEY):
        _, before = await terminal.at("CP-1", "read", "--all")
        code, told = await terminal.at("CP-1", "conformity", "run", "--groups", "trigger,local-list")
        _, after = await terminal.at("CP-1", "read", "--all")
    assert code == 0
    assert {one["verdict"] for one in told["cases"]} == {"pass"}
    assert len(told["cases"]) == sum(
        one.group in {Group.TRIGGER, Group.LOCAL_LIST} for one in ALL_CASES if OcppVersion.V16 in one.versions
    )
    assert told["left"] == {"looked": True, "differs": []}
    assert codes(told) == ["conformity.as-before"]
    assert values(after) == values(before)
    assert told["outlook"]["groups"][0]["offered"] is True
    assert any("ISO 15118" in one for one in told["outlook"]["paths"])
    code, shown = await terminal.run("conformity", "show", "--charger", "CP-1")
    assert code == 0
    assert shown["runs"] == 1
    assert shown["cases"] == told["cases"]


async def test_a_run_before_and_after_is_compared_and_what_is_worse_comes_first(terminal: Terminal) -> None:
    case = ("--cases", "16.trigger.heartbeat,16.trigger.unknown-connector")
    async with ocpp16_simulator(url(terminal), "CP-1", KEY):
        code, _ = await terminal.at("CP-1", "conformity", "run", *case)
        assert code == 0
    async with ocpp16_simulator(url(terminal), "CP-1", KEY, quirks=Quirks(triggers_any_connector=True)):
        code, told = await terminal.at("CP-1", "conformity", "run", *case)
    assert code == 1
    assert codes(told) == ["conformity.16.trigger.unknown-connector", "conformity.as-before"]
    code, compared = await terminal.run("conformity", "compare", "--charger", "CP-1")
    assert code == 0
    assert [(one["id"], one["change"]) for one in compared["cases"]] == [
        ("16.trigger.unknown-connector", "worse"),
        ("16.trigger.heartbeat", "same"),
    ]


async def test_cases_are_listed_and_an_unknown_one_is_told(terminal: Terminal) -> None:
    words = ("-m", "evsetup", "conformity", "list", "--ocpp", "1.6", "--json")
    listing = await asyncio.create_subprocess_exec(sys.executable, *words, stdout=asyncio.subprocess.PIPE)
    out, _ = await asyncio.wait_for(listing.communicate(), 60)
    assert listing.returncode == 0
    cases = json.loads(out)["cases"]
    assert len(cases) >= 60
    assert all(one["title"] and one["expects"] and one["reference"] for one in cases)
    code, told = await terminal.at("CP-1", "conformity", "run", "--cases", "16.no-such")
    assert code == 1
    assert codes(told) == ["cli.unknown-case"]
