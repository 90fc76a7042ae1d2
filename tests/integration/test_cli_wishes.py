"""Templates and CSMS cards in the terminal: planned with their origins, written, read back, and nothing planned the next time."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes
from tests.support.csms_cards import CSMS
from tests.support.demo import ocpp16_simulator, openevse_http_simulator

from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Way
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile

RIVERSIDE = CSMS.replace('name = "Volt"', 'name = "Riverside"').replace(
    'HeartbeatInterval = "300"', 'HeartbeatInterval = "300"\nMeterValueSampleInterval = "30"\nNoSuchKey = "7"'
)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "riverside.toml"
    path.write_text(RIVERSIDE, encoding="utf-8")
    return path


def origins(answer: dict[str, Any], kind: str = "variables") -> dict[str, tuple[str, str, str]]:
    name = "name" if kind == "variables" else "setting"
    return {row[name]: (str(row["new"]), row["origin"]["level"], row["origin"]["name"]) for row in answer[kind]}


def keep_charger(site: Path, address: str) -> None:
    """An OpenEVSE that the site file knows from an earlier day."""
    with SiteFile.open(site) as kept:
        endpoint = Endpoint(Way.HTTP, address)
        identity = Identity(vendor="OpenEVSE", model="OpenEVSE")
        kept.put_charger(
            ChargerRecord("c1", "Bay charger", identity, "openevse", endpoint, ChargerState.FOUND, datetime.now(UTC))
        )


async def test_a_card_and_a_template_are_written_over_ocpp_and_a_second_plan_is_empty(
    terminal: Terminal, card: Path
) -> None:
    code, _ = await terminal.run("template", "set", "HeartbeatInterval=60", "--model", "*")
    assert code == 0
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY):
        about = ("--csms-card", str(card))
        code, plan = await terminal.at("CP-1", "plan", *about)
        assert code == 0
        assert origins(plan) == {"MeterValueSampleInterval": ("30", "csms-card", "Riverside")}
        (lost,) = plan["overruled"]
        assert (lost["name"], lost["value"], lost["origin"]["name"]) == ("HeartbeatInterval", "60", "*")
        assert lost["instead_of"] == [{"value": "300", "origin": {"level": "csms-card", "name": "Riverside"}}]
        assert [task["name"] for task in plan["tasks"]] == ["NoSuchKey"]
        assert plan["tasks"][0]["value"] == "7"

        # A HeartbeatInterval lasts until the next BootNotification: its answer sets another (OCPP 1.6 §4.2).
        code, _ = await terminal.run("template", "set", "HeartbeatInterval=", "ConnectionTimeOut=45", "--model", "*")
        code, applied = await terminal.at("CP-1", "apply", "--yes")
        assert code == 0
        assert {row["name"]: row["became"] for row in applied["variables"]} == {"ConnectionTimeOut": "proven"}
        code, again = await terminal.at("CP-1", "plan")
        assert (code, again["variables"], again["changes"], again["tasks"]) == (0, [], [], [])


async def test_a_template_of_the_model_reaches_an_openevse_and_the_rest_waits_or_is_a_persons_task(
    terminal: Terminal,
) -> None:
    await terminal.run("template", "set", "network.time-server=ntp.site.example", "HeartbeatInterval=60")
    model = ("network.time-server=ntp.model.example", "limits.max-current=16", "--model", "OpenEVSE*")
    await terminal.run("template", "set", *model)
    async with openevse_http_simulator() as openevse:
        keep_charger(terminal.site, openevse.url)
        about = ("--charger", "Bay charger")
        code, plan = await terminal.run("plan", *about)
        assert code == 0
        assert origins(plan, "changes") == {"network.time-server": ("ntp.model.example", "model", "OpenEVSE*")}
        assert [row["name"] for row in plan["later"]] == ["HeartbeatInterval"]
        assert [(task["name"], task["value"], task["done"]) for task in plan["tasks"]] == [
            ("limits.max-current", 16, False)
        ]
        code, applied = await terminal.run("apply", "--yes", *about)
        assert [row["confirmed"] for row in applied["changes"]] == ["applied"]
        assert openevse.gateway.settings["sntp_hostname"] == "ntp.model.example"
        code, again = await terminal.run("plan", *about)
        assert again["changes"] == []
        code, typed = await terminal.run("plan", "--set", "network.time-server=ntp.mine.example", *about)
        assert origins(typed, "changes") == {"network.time-server": ("ntp.mine.example", "answer", "")}
        assert len(typed["overruled"][0]["instead_of"]) == 2


@pytest.mark.parametrize("word", ["AuthorizationKey=abcdefghijklmnop", "security.key=generate", "csms.identity=CP-1"])
async def test_no_secret_and_no_identity_goes_into_a_template(terminal: Terminal, word: str) -> None:
    code, answer = await terminal.run("template", "set", word)

    assert (code, codes(answer)) == (1, ["commissioning.template.not-shared"])
    code, kept = await terminal.run("template", "show")
    assert (code, kept["templates"]) == (0, [])
    assert "abcdefghijklmnop" not in json.dumps(answer)


async def test_templates_are_shown_changed_value_by_value_and_removed(terminal: Terminal) -> None:
    await terminal.run("template", "set", "limits.max-current=16", "HeartbeatInterval=60")
    code, kept = await terminal.run("template", "set", "heartbeatinterval=", "network.ethernet=dhcp")
    assert code == 0
    assert kept["templates"] == [
        {
            "level": "site",
            "name": "",
            "settings": {"network.ethernet": {"mode": "dhcp"}, "limits.max-current": 16},
            "variables": {},
        }
    ]
    code, unknown = await terminal.run("template", "set", "limits.max-current=16", "--bay", "Bay 99")
    assert (code, codes(unknown)) == (1, ["cli.template.no-bay"])
    code, kept = await terminal.run("template", "remove")
    assert (code, kept["templates"]) == (0, [])
