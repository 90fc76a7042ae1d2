"""A charger that no driver reaches, in the terminal: a person types what is printed, and OCPP proves it. Every byte is real."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes
from tests.support.demo import ocpp16_simulator, production_csms

from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.sighting import Endpoint, Way
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile

PAGE = "http://127.0.0.1:9"


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def keep(site: Path, card: str) -> None:
    """A charger that was found on an earlier day."""
    with SiteFile.create(site, "a") as kept:
        endpoint = Endpoint(Way.HTTP, PAGE)
        kept.put_charger(
            ChargerRecord("c1", "Bay 7", Identity(), card, endpoint, ChargerState.FOUND, datetime.now(UTC))
        )


class Person:
    """Reads what the command prints, line by line."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.lines: list[str] = []

    async def sees(self, pattern: str) -> re.Match[str]:
        """Reads on until a line has ``pattern``."""
        out = self.process.stdout
        assert out is not None
        while line := (await asyncio.wait_for(out.readline(), 60)).decode():
            self.lines.append(line.rstrip())
            if found := re.search(pattern, line):
                return found
        raise AssertionError("\n".join(self.lines))

    async def ends(self) -> int:
        """Reads all; the exit code."""
        out = self.process.stdout
        assert out is not None
        self.lines += (await asyncio.wait_for(out.read(), 60)).decode().splitlines()
        return await self.process.wait()


@asynccontextmanager
async def assisted(terminal: Terminal, *words: str) -> AsyncIterator[Person]:
    process = await asyncio.create_subprocess_exec(
        *(
            sys.executable,
            "-m",
            "evsetup",
            "assist",
            "--site",
            str(terminal.site),
            "--port",
            str(terminal.port),
            *words,
        ),
        env={**terminal._env, "PYTHONUNBUFFERED": "1", "PATH": os.environ["PATH"]},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(f"{KEY.reveal()}\n".encode())
    process.stdin.close()
    try:
        yield Person(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_a_person_types_what_is_printed_and_the_charger_comes_is_proven_and_leaves(terminal: Terminal) -> None:
    keep(terminal.site, "autel")
    async with production_csms({"SITE-07": KEY}) as production:
        wishes = ("--set", f"csms.url={production.url}", "--set", "csms.identity=SITE-07", "--key-stdin")
        async with assisted(terminal, "--charger", "Bay 7", *wishes, "--show-key", "--prove") as person:
            key = Secret((await person.sees(r"Key = (\S+)"))[1])
            assert key == KEY
            here = (await person.sees(r"URL = (\S+)"))[1]
            assert "Autel Charge app, OCPP Server, Custom." in "\n".join(person.lines)
            await person.sees("Waiting for SITE-07")
            async with ocpp16_simulator(here, "SITE-07", key):
                assert (await person.sees(r"URL = (\S+)"))[1] == production.url
                await person.sees("then dials")
            assert await person.ends() == 0, person.lines
    assert any("did not come back" in line for line in person.lines)
    with SiteFile.open(terminal.site, read_only=True) as site:
        assert [charger.state for charger in site.chargers()] == [ChargerState.HANDED_OVER]


async def test_a_plan_prints_the_steps_and_keeps_ticks(terminal: Terminal) -> None:
    keep(terminal.site, "bender")
    about = (
        "plan",
        "--charger",
        "Bay 7",
        "--set",
        "csms.url=wss://csms.example/ocpp",
        "--set",
        "csms.identity=SITE-07",
    )
    code, plan = await terminal.run(*about, "--tick", "assist.open.1")
    assert code == 0
    road = plan["road"]
    assert road["page"] == "http://127.0.0.1/operator"
    assert road["dials"] == "wss://csms.example/ocpp/SITE-07"
    steps = {step["name"]: step for step in road["steps"]}
    assert steps["assist.open.1"]["done"]
    assert steps["assist.leave.1"]["label"] == "WebSockets JSON OCPP URL of the Backend"
    assert steps["assist.leave.1"]["value"] == "wss://csms.example/ocpp/"
    assert not steps["assist.leave.1"]["done"]
    code, again = await terminal.run(*about)
    assert {step["name"] for step in again["road"]["steps"] if step["done"]} == {"assist.open.1"}
    assert plan["changes"] == []


async def test_a_charger_that_cannot_come_here_is_handed_over_on_a_persons_word(terminal: Terminal) -> None:
    keep(terminal.site, "zaptec")
    async with production_csms({"SITE-07": KEY}) as production:
        about = ("--charger", "Bay 7", "--family", "zaptec", "--direct", "--key-stdin")
        wishes = ("--set", f"csms.url={production.url}", "--set", "csms.identity=SITE-07")
        code, told = await terminal.run("assist", *about, *wishes, lines=f"{KEY.reveal()}\n")
        assert (code, codes(told)) == (1, ["commissioning.not-seen-there"])
        code, _ = await terminal.run("tasks", "--charger", "Bay 7", "--tick", "assist.seen.1")
        assert code == 0
        code, done = await terminal.run("assist", *about, *wishes, lines=f"{KEY.reveal()}\n")
        assert (code, done["handed_over"]) == (0, True), json.dumps(done)


async def test_a_family_that_no_card_describes_is_told(terminal: Terminal) -> None:
    code, told = await terminal.run("plan", "--charger", PAGE, "--family", "acme", "--set", "limits.max-current=16")
    assert (code, codes(told)) == (1, ["cli.no-family"])


async def test_where_nothing_is_wanted_there_is_no_road(terminal: Terminal) -> None:
    code, told = await terminal.run("assist", "--charger", PAGE, "--family", "autel")
    assert (code, codes(told)) == (1, ["cli.no-road"])
