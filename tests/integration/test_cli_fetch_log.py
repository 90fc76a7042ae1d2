"""``evsetup fetch-log`` in a process of its own, with a simulated charger that dials in to it and really uploads."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes
from tests.support.demo import ocpp2_simulator, ocpp16_simulator

from evsetup.simulator.quirks import Quirks
from evsetup.storage.site_file import SiteFile


def steps_in(site: Path) -> list[tuple[str, str]]:
    """What the journals of the site hold."""
    opened = SiteFile.open(site)
    try:
        return [(entry.step, entry.phase) for one in opened.chargers() for entry in opened.journal(one.id)]
    finally:
        opened.close()


async def test_diagnostics_and_a_security_log_come_into_the_files_that_were_named(tmp_path: Path) -> None:
    terminal, diagnostics, security = Terminal(tmp_path), tmp_path / "diagnostics.txt", tmp_path / "security.txt"
    url = f"ws://127.0.0.1:{terminal.port}"
    async with ocpp16_simulator(url, "CP-1", KEY):
        code, told = await terminal.at("CP-1", "fetch-log", "--out", str(diagnostics))
    assert (code, told["ok"]) == (0, True)
    content = await asyncio.to_thread(diagnostics.read_bytes)
    assert (len(content), hashlib.sha256(content).hexdigest()) == (told["bytes"], told["sha256"])

    async with ocpp2_simulator(url, "CS-1", KEY):
        code, told = await terminal.at("CS-1", "fetch-log", "--kind", "security", "--out", str(security))
    assert code == 0
    assert told["bytes"] == len(await asyncio.to_thread(security.read_bytes)) > 0
    assert await asyncio.to_thread(steps_in, terminal.site) == [("fetch log", "intent"), ("fetch log", "outcome")] * 2


@pytest.mark.parametrize("only", ["ftp_only", "sftp_only"])
async def test_a_charger_that_takes_one_way_only_hands_over_by_that(tmp_path: Path, only: str) -> None:
    terminal, path = Terminal(tmp_path), tmp_path / "log.txt"
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY, quirks=Quirks(**{only: True})):
        code, told = await terminal.at("CP-1", "fetch-log", "--out", str(path))

    assert (code, told["ok"]) == (0, True)
    assert told["bytes"] == len(await asyncio.to_thread(path.read_bytes)) > 0


async def test_a_charger_that_takes_another_way_than_was_chosen_is_a_finding_and_leaves_no_file(tmp_path: Path) -> None:
    terminal, path = Terminal(tmp_path), tmp_path / "none.txt"
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY, quirks=Quirks(ftp_only=True)):
        code, told = await terminal.at("CP-1", "fetch-log", "--out", str(path), "--protocol", "http")

    assert (code, codes(told)) == (1, ["firmware.log.upload-failed"])
    assert not await asyncio.to_thread(path.exists)
