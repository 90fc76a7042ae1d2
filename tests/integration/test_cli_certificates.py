"""``evsetup certificates`` with a simulated charger that dials in to it."""

from __future__ import annotations

import argparse
import io
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.support.pki import Root

from evsetup.cli.arguments import parse
from evsetup.cli.certificates import with_vault
from evsetup.cli.output import Output
from evsetup.domain.finding import Fault
from evsetup.domain.secret import Secret
from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.quirks import Pace
from evsetup.storage.vault import session_vault
from evsetup.wording import load_catalogue

NAME = "AC22-00417"
KEY = "a-key-of-20-letters!"


class Terminal:
    """Runs the command for one charger, which keeps dialling the same port."""

    def __init__(self, port: int, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self._port = port
        self._patch = patch
        self._capture = capture
        self._vault = session_vault()

    async def run(self, *words: str, before: str = "") -> tuple[int, Any]:
        wanted = parse(
            ["certificates", "--port", str(self._port), "--identity", NAME, *before.split(), *words, "--json"]
        )
        assert isinstance(wanted, argparse.Namespace)
        self._patch.setattr("sys.stdin", io.StringIO(KEY + "\n"))
        code = await with_vault(wanted, Output(load_catalogue("en"), as_json=True), self._vault)
        return code, json.loads(self._capture.readouterr().out)


@asynccontextmanager
async def terminal(patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> AsyncIterator[Terminal]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    backend = Backend(f"ws://127.0.0.1:{port}/ocpp", NAME, Secret(KEY))
    async with Ocpp16Charger(backend, flash=Flash(), pace=Pace(50)):
        yield Terminal(port, patch, capture)


async def test_a_root_is_installed_listed_and_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "root.pem"
    root.write_text(Root.create("Operator root").pem)
    async with terminal(monkeypatch, capsys) as it:
        assert (await it.run("list"))[1] == {"ok": True, "certificates": []}
        assert (await it.run("install", str(root)))[1]["outcome"] == "applied"
        (listed,) = (await it.run("list"))[1]["certificates"]
        assert listed["use"] == "csms_root"
        assert (await it.run("delete", listed["serial"].upper()))[1]["outcome"] == "applied"
        assert (await it.run("delete", listed["serial"]))[1]["outcome"] == "unchanged"


async def test_a_request_is_saved_signed_elsewhere_and_its_chain_brought_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    csr, chain = tmp_path / "charger.csr", tmp_path / "chain.pem"
    async with terminal(monkeypatch, capsys) as it:
        code, _ = await it.run("request", "--organisation", "Green Power", "--out", str(csr))
        assert code == 0
        chain.write_text(Root.create("Somewhere else").sign_request(csr.read_text()))
        code, told = await it.run("import", str(chain))
        assert (code, told["outcome"]) == (0, "applied")
        with pytest.raises(Fault) as unreadable:
            await it.run("import", str(tmp_path / "nowhere.pem"))
        assert unreadable.value.finding.code == "cli.file"


async def test_a_profile_that_lacks_a_root_is_refused_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with terminal(monkeypatch, capsys) as it:
        code, told = await it.run("profile", "2")

    assert code == 1
    assert [finding["code"] for finding in told["findings"]] == ["driver.profile.no-root"]


async def test_a_charger_is_taken_to_a_certificate_of_its_own_run_by_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with terminal(monkeypatch, capsys) as it:
        runs = [
            await it.run("install"),
            await it.run("profile", "2"),
            await it.run("renew", "--organisation", "Green Power"),
            await it.run("profile", "3"),
        ]
        code, told = await it.run("list", before="--with-certificate")

    assert [(done, said["outcome"]) for done, said in runs] == [(0, "applied")] * 4
    assert code == 0
    assert len(told["certificates"]) == 1
