"""``evsetup firmware update`` in a process of its own: what is out of date, a canary, then the rest."""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes
from tests.support.demo import ocpp16_simulator

from evsetup.simulator.demo_image import build_image
from evsetup.simulator.ocpp16_charger import DELIVERED_VERSION, MODEL, VENDOR

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the data folder is set by XDG_DATA_HOME")
NEWER = build_image(VENDOR, MODEL, "1.9.0", payload_size=30_000)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


async def library(terminal: Terminal, content: bytes, vendor: str, model: str, version: str) -> None:
    path = terminal.site.parent / f"{version}.bin"
    path.write_bytes(content)
    words = ("firmware", "add", path, "--vendor", vendor, "--model", model, "--version", version)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "evsetup", *map(str, words), "--sha256", hashlib.sha256(content).hexdigest(), "--json"),
        env=terminal._env,
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await process.communicate()
    assert json.loads(out)["ok"]


async def update(terminal: Terminal, *words: str) -> tuple[int, dict[str, Any]]:
    keys = f"CP-1 {KEY.reveal()}\nCP-2 {KEY.reveal()}\n"
    about = ("--port", str(terminal.port), "--wait", "60", "--keys-stdin")
    return await terminal.run("firmware", "update", *about, *words, lines=keys)


async def test_what_is_out_of_date_is_shown_then_updated_and_then_there_is_nothing_to_do(terminal: Terminal) -> None:
    await library(terminal, NEWER, VENDOR, MODEL, "1.9.0")
    address = f"ws://127.0.0.1:{terminal.port}"
    async with (
        ocpp16_simulator(address, "CP-1", KEY) as first,
        ocpp16_simulator(address, "CP-2", KEY, serial="AC22-00418") as second,
    ):
        for name in ("CP-1", "CP-2"):
            code, _ = await terminal.at(name, "read")
            assert code == 0

        code, plan = await update(terminal, "--plan-only")
        assert (code, plan["updated"]) == (0, False)
        assert [(one["from"], one["to"]) for one in plan["chargers"]] == [(DELIVERED_VERSION, "1.9.0")] * 2
        assert (first.version, second.version) == (DELIVERED_VERSION, DELIVERED_VERSION)

        code, told = await update(terminal, "--canary", "CP-2", "--yes")
        assert code == 0, told
        assert [(one["label"], one["state"], one["canary"]) for one in told["chargers"]] == [
            ("CP-2", "done", True),
            ("CP-1", "done", False),
        ]
        assert (first.version, second.version) == ("1.9.0", "1.9.0")
        code, told = await update(terminal, "--yes")
        assert (code, told["chargers"]) == (0, [])


async def test_a_name_that_nobody_has_and_a_charger_that_does_not_come_are_findings(terminal: Terminal) -> None:
    await library(terminal, NEWER, VENDOR, MODEL, "1.9.0")
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY):
        assert (await terminal.at("CP-1", "read"))[0] == 0
    code, told = await update(terminal, "--canary", "CP-9", "--yes")
    assert (code, codes(told)) == (1, ["cli.unknown-charger"])
    code, told = await terminal.run("firmware", "update", "--port", str(terminal.port), "--wait", "0.5", "--yes")
    assert (code, told["not_reached"]) == (1, ["CP-1"])
