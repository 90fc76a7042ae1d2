"""The key of a charger that no card knows, in the terminal: named by plan, chosen once, applied; every byte is real."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.integration.test_cli_variables import KEY, Terminal
from tests.support.demo import ocpp2_simulator, ocpp16_simulator

from evsetup.simulator.quirks import Quirks

WISH = ("--set", "csms.url=ws://127.0.0.1:9/ocpp")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def address(answer: dict[str, Any]) -> list[tuple[object, object]]:
    return [(one["old"], one["new"]) for one in answer["changes"] if one["setting"] == "csms.url"]


async def test_plan_names_the_candidates_and_one_that_was_chosen_is_remembered_and_applied(terminal: Terminal) -> None:
    url = f"ws://127.0.0.1:{terminal.port}"
    async with ocpp16_simulator(url, "CP-1", KEY, quirks=Quirks(own_address_key=True)) as charger:
        code, plan = await terminal.at("CP-1", "plan", *WISH)
        assert code == 0
        assert [one["name"] for one in plan["address_key"]["candidates"]] == ["AcmeHeadOffice", "AcmePortalUrl"]
        assert plan["address_key"]["candidates"][0]["value"] == f"{url}/CP-1"
        assert (plan["address_key"]["needs_answer"], address(plan)) == (True, [])
        assert plan["by_hand"] == [{"setting": "csms.url", "new": "ws://127.0.0.1:9/ocpp"}]

        code, wrong = await terminal.at("CP-1", "plan", *WISH, "--address-key", "HeadOffice")
        assert code == 0
        assert wrong["address_key"]["finding"]["code"] == "driver.ocpp.address-key-missing"

        code, chosen = await terminal.at("CP-1", "plan", *WISH, "--address-key", "acmeheadoffice")
        assert (code, chosen["address_key"]["key"]) == (0, "AcmeHeadOffice")
        assert address(chosen) == [(url, "ws://127.0.0.1:9/ocpp")]

        code, applied = await terminal.at("CP-1", "apply", "--yes", "--set", f"csms.url={url}/other")
        assert (code, applied["written"]) == (0, True)
        assert [one["confirmed"] for one in applied["changes"]] == ["applied"]
        assert charger.flash.read("ocpp_configuration", {})["AcmeHeadOffice"] == f"{url}/other/CP-1"


async def test_a_charger_that_takes_no_address_over_ocpp_is_left_to_a_person_and_is_no_failure(
    terminal: Terminal,
) -> None:
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY, quirks=Quirks(not_supported=True)):
        code, applied = await terminal.at("CP-1", "apply", "--yes", *WISH)
        assert (code, applied["ok"]) == (0, True)
        assert applied["by_hand"] == [{"setting": "csms.url", "new": "ws://127.0.0.1:9/ocpp"}]
        assert [one["outcome"] for one in applied["changes"]] == ["not offered"]
        code, planned = await terminal.at("CP-1", "plan", *WISH, "--address-by-hand")
        assert (code, planned["address_key"]["by_hand"]) == (0, True)


async def test_a_charger_of_2_0_1_has_no_key_to_choose(terminal: Terminal) -> None:
    async with ocpp2_simulator(f"ws://127.0.0.1:{terminal.port}", "CS-1", KEY):
        code, told = await terminal.at("CS-1", "plan", *WISH, "--address-key", "Any")
        assert code == 1
        assert [finding["code"] for finding in told["findings"]] == ["cli.no-address-key"]


async def test_the_key_is_not_chosen_beside_the_charger_s_own_names(terminal: Terminal) -> None:
    code, told = await terminal.at("CP-1", "plan", "--set", "HeartbeatInterval=60", "--address-key", "Any")
    assert code == 1
    assert [finding["code"] for finding in told["findings"]] == ["cli.bad-setting"]
