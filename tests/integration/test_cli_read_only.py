"""Site files that cannot be written, in the terminal: what looks still works and says so, what acts is refused before it begins."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import Terminal, codes
from tests.integration.test_cli_wishes import keep_charger
from tests.support.demo import openevse_http_simulator

from evsetup.storage import schema
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    made = Terminal(tmp_path)
    with SiteFile.create(made.site, "Riverside") as site:
        site.put_bay(Bay("b1", "Bay 01", identity="SITE-01"))
    return made


def make_newer(site: Path) -> None:
    with closing(sqlite3.connect(site)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.newest() + 1}")


@contextmanager
def locked(site: Path) -> Iterator[None]:
    """Another program writes for as long as this lasts."""
    with closing(sqlite3.connect(site, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN IMMEDIATE")
        yield


async def test_a_newer_file_lets_a_charger_be_read_and_planned_and_nothing_be_written(terminal: Terminal) -> None:
    async with openevse_http_simulator() as charger:
        keep_charger(terminal.site, charger.url)
        make_newer(terminal.site)
        before, about = terminal.site.read_bytes(), ("--charger", "Bay charger")
        code, read = await terminal.run("read", *about)
        assert (code, read["identity"]["vendor"]) == (0, "OpenEVSE")
        code, plan = await terminal.run("plan", *about, "--set", "network.hostname=bay-1")
        assert code == 0
        assert [change["setting"] for change in plan["changes"]] == ["network.hostname"]
        code, told = await terminal.run("apply", *about, "--set", "network.hostname=bay-1", "--yes")
        assert (code, codes(told)) == (1, ["storage.site.newer-version"])
        code, again = await terminal.run("read", *about)
        assert again["settings"] == read["settings"]
    assert terminal.site.read_bytes() == before


async def test_a_newer_file_is_listed_and_reported_and_takes_no_plan_no_template_and_no_snapshot(
    terminal: Terminal, tmp_path: Path
) -> None:
    make_newer(terminal.site)
    plan = tmp_path / "plan.csv"
    plan.write_text("label\nBay 02\n")
    for words in (
        ("bays", "list"),
        ("template", "show"),
        ("snapshot", "list"),
        ("report", "--out", str(tmp_path / "r.json")),
    ):
        code, _ = await terminal.run(*words)
        assert code == 0, words
    for words in (
        ("bays", "import", str(plan)),
        ("template", "set", "HeartbeatInterval=60"),
        ("snapshot", "save", "--charger", "ocpp:CP-1"),
        ("fetch-log", "--charger", "ocpp:CP-1", "--out", str(tmp_path / "log")),
        ("batch", "--bay", "Bay 01", "--yes"),
    ):
        code, told = await terminal.run(*words)
        assert (code, codes(told)) == (1, ["storage.site.newer-version"]), words


async def test_a_file_that_another_program_keeps_locked_is_read_and_nothing_is_done_to_a_charger(
    terminal: Terminal,
) -> None:
    async with openevse_http_simulator() as charger:
        keep_charger(terminal.site, charger.url)
        about = ("--charger", "Bay charger", "--set", "network.hostname=bay-1")
        with locked(terminal.site):
            code, plan = await terminal.run("plan", *about)
            assert (code, len(plan["changes"])) == (0, 1)
            code, told = await terminal.run("apply", *about, "--yes")
            assert (code, codes(told)) == (1, ["storage.site.busy"])
        code, again = await terminal.run("plan", *about)
        assert again["changes"] == plan["changes"]
