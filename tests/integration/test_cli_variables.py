"""All settings in the terminal: the command runs the CSMS, a simulated charger dials in to it, and every byte is real."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.support.demo import ocpp16_simulator

from evsetup.domain.secret import Secret

KEY = Secret("the-key-of-20-charac")
NEW_KEY = "a-new-key-of-20-char"


class Terminal:
    """Runs commands beside a charger that dials in, with a home of its own."""

    def __init__(self, folder: Path) -> None:
        keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT") if name in os.environ}
        self._env = {**keep, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"), "LANG": "C.UTF-8"}
        self.site = folder / "a.evsite"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    async def at(self, charger: str, *words: str, lines: str = "") -> tuple[int, dict[str, Any]]:
        """A command about ``charger``: its exit code and its JSON."""
        about = ("--charger", f"ocpp:{charger}", "--port", str(self.port), "--key-stdin", "--wait", "60")
        return await self.run(*words, *about, lines=f"{KEY.reveal()}\n{lines}")

    async def run(self, *words: str, lines: str = "") -> tuple[int, dict[str, Any]]:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "evsetup", *words, "--site", str(self.site), "--json"),
            env=self._env,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await asyncio.wait_for(process.communicate(lines.encode()), 100)
        assert b"Traceback" not in out + err
        assert process.returncode is not None
        return process.returncode, json.loads(out)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def codes(answer: dict[str, Any]) -> list[str]:
    return [finding["code"] for finding in answer["findings"]]


def values(answer: dict[str, Any]) -> dict[str, str | None]:
    return {row["name"]: row["value"] for row in answer["variables"]}


async def test_every_setting_is_read_planned_applied_kept_and_restored(terminal: Terminal) -> None:
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY):
        code, read = await terminal.at("CP-1", "read", "--all")
        assert code == 0
        assert values(read)["ConnectionTimeOut"] == "30"
        meanings = {row["name"]: row["meaning"] for row in read["variables"]}
        assert meanings["ConnectionTimeOut"]

        code, saved = await terminal.at("CP-1", "snapshot", "save", "--note", "as delivered")
        assert (code, saved["snapshot"]["note"]) == (0, "as delivered")
        number = saved["snapshot"]["number"]

        code, plan = await terminal.at("CP-1", "plan", "--set", "connectiontimeout=300")
        assert (code, [change["new"] for change in plan["changes"]]) == (0, ["300"])
        code, applied = await terminal.at("CP-1", "apply", "--set", "connectiontimeout=300", "--yes")
        assert code == 0
        assert [(c["name"], c["became"]) for c in applied["changes"]] == [("ConnectionTimeOut", "proven")]

        code, later = await terminal.at("CP-1", "snapshot", "save")
        code, diff = await terminal.run("snapshot", "diff", str(number), str(later["snapshot"]["number"]))
        assert (code, diff["differences"]) == (0, [{"name": "ConnectionTimeOut", "left": "30", "right": "300"}])

        code, restored = await terminal.at("CP-1", "apply", "--restore", str(number), "--yes")
        assert (code, [c["new"] for c in restored["changes"]]) == (0, ["30"])
        assert all(left["why"] for left in restored["left_out"])

        code, listed = await terminal.run("snapshot", "list")
        assert [one["note"] for one in listed["snapshots"] if one["why"] == "by hand"] == ["as delivered", ""]


async def test_what_cannot_be_written_is_a_finding_and_nothing_is_written(terminal: Terminal) -> None:
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY):
        for word, finding in (
            ("HeartbeatInterval=soon", "commissioning.value.flaw"),
            ("NumberOfConnectors=5", "commissioning.value.read-only"),
            ("NoSuchThing=1", "cli.unknown-variable"),
            (f"AuthorizationKey={NEW_KEY}", "cli.secret-in-argv"),
        ):
            code, answer = await terminal.at("CP-1", "apply", "--set", word, "--yes")
            assert (code, codes(answer)) == (1, [finding])
            assert all(each["do"] for each in answer["findings"])
            assert NEW_KEY not in json.dumps(answer)
        code, answer = await terminal.at("CP-1", "apply", "--restore", "99", "--yes")
        assert (code, codes(answer)) == (1, ["cli.no-snapshot"])


async def test_a_secret_comes_on_standard_input_and_stands_in_no_answer_and_no_file(
    terminal: Terminal, tmp_path: Path
) -> None:
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY):
        words = ("apply", "--secret-stdin", "AuthorizationKey", "--yes")
        code, answer = await terminal.at("CP-1", *words, lines=f"{NEW_KEY}\n")

    assert (code, [change["became"] for change in answer["changes"]]) == (0, ["taken"])
    assert NEW_KEY not in json.dumps(answer)
    for content in await asyncio.to_thread(lambda: [f.read_bytes() for f in tmp_path.rglob("*") if f.is_file()]):
        assert NEW_KEY.encode() not in content


async def test_a_charger_that_does_not_dial_in_is_told(terminal: Terminal) -> None:
    about = ("--charger", "ocpp:CP-9", "--key-stdin", "--wait", "0.2")
    code, answer = await terminal.run("read", "--all", *about, lines="x" * 16 + "\n")

    assert code == 1
    assert codes(answer)
