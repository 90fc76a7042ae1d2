"""``evsetup apply --roll-back`` in a process of its own, beside a real simulated charger."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes
from tests.integration.test_cli_wishes import keep_charger
from tests.support.demo import ocpp16_simulator, openevse_http_simulator

from evsetup.simulator.quirks import Quirks

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


async def test_what_an_earlier_command_wrote_is_put_back_by_a_later_one(terminal: Terminal) -> None:
    await terminal.run("template", "set", "HeartbeatInterval=60")
    async with openevse_http_simulator() as openevse:
        before = openevse.gateway.settings["sntp_hostname"]
        keep_charger(terminal.site, openevse.url)
        about = ("--charger", "Bay charger")
        code, _ = await terminal.run("apply", "--yes", "--set", "network.time-server=ntp.mine.example", *about)
        assert (code, openevse.gateway.settings["sntp_hostname"]) == (0, "ntp.mine.example")

        code, answer = await terminal.run("apply", "--roll-back", *about)

        assert (code, answer["ok"], answer["findings"]) == (0, True, [])
        assert [(row["setting"], row["before"], row["became"]) for row in answer["put_back"]] == [
            ("network.time-server", before, "as before")
        ]
        assert openevse.gateway.settings["sntp_hostname"] == before
        code, answer = await terminal.run("apply", "--roll-back", *about)
        assert (code, codes(answer)) == (1, ["commissioning.nothing-to-roll-back"])


async def test_a_key_that_was_not_taken_is_told_with_what_was_put_back(terminal: Terminal) -> None:
    quirks = Quirks(accepts_without_change=True)
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY, quirks=quirks):
        wish = ("--set", "csms.url=ws://127.0.0.1:1/ocpp", "--roll-back", "--yes")
        code, answer = await terminal.at("CP-1", "apply", *wish)
        assert code == 1
        assert codes(answer)[0] == "driver.read-back-differs"
        assert {row["setting"]: row["became"] for row in answer["put_back"]} == {"csms.url": "as before"}
