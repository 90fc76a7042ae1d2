"""The wiring of a charger in the terminal: told, shown, checked, and set where the charger can be told."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes
from tests.support.demo import ocpp16_simulator
from tests.support.sample_site import sample_site

from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


async def test_what_is_told_is_shown_checked_and_corrected(terminal: Terminal) -> None:
    sample_site(terminal.site).close()
    about = ("--charger", "Bay 11")
    code, told = await terminal.run("installation", "set", "breaker=16 A", "loop=0,42", "rcd-type=a", *about)
    assert (code, told["ok"]) == (1, False)
    assert codes(told) == [
        "installation.current-above-breaker",
        "installation.unlike.breaker",
        "installation.no-dc-detection",
    ]
    code, shown = await terminal.run("installation", "show", *about)
    assert (code, shown["declared"]) == (0, {"breaker": 16.0, "loop": 0.42, "rcd-type": "A"})
    assert shown["read"] == {"max-current": 32.0}

    code, checked = await terminal.run("installation", "check")
    assert (code, {one["charger"] for one in checked["findings"]}) == (1, {"Bay 11"})
    code, told = await terminal.run("installation", "set", "breaker=32", "dc-detection=yes", *about)
    assert (code, told["findings"]) == (0, [])
    code, checked = await terminal.run("installation", "check", *about)
    assert (code, checked["findings"]) == (0, [])


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("breaker=much", "installation.implausible"),
        ("colour=red", "installation.no-field"),
        ("breaker", "cli.no-value"),
    ],
)
async def test_a_slip_of_the_pen_keeps_nothing(terminal: Terminal, word: str, code: str) -> None:
    sample_site(terminal.site).close()
    exit_code, told = await terminal.run("installation", "set", "loop=0.5", word, "--charger", "Bay 11")
    assert (exit_code, codes(told)) == (1, [code])
    with SiteFile.open(terminal.site) as site:
        assert site.records("c1") == ()


async def test_what_is_wished_is_written_to_the_charger_by_the_next_plan_and_then_read(terminal: Terminal) -> None:
    with SiteFile.create(terminal.site, "Riverside") as site:
        site.put_bay(Bay("b1", "Bay 01", identity="CP-1"))
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY):
        code, _ = await terminal.at("CP-1", "snapshot", "save")
        assert code == 0
        with SiteFile.open(terminal.site) as site:
            (record,) = site.chargers()
            site.put_bay(Bay("b1", "Bay 01", identity="CP-1", charger_id=record.id))
        words = ("installation", "set", "rotation=STR", "--wish", "--charger", "Bay 01")
        code, told = await terminal.run(*words)
        assert (code, told["wished"]) == (0, {"ConnectorPhaseRotation": "0.STR,1.STR"})
        assert codes(told) == ["installation.differs.rotation"]

        code, applied = await terminal.at("CP-1", "apply", "--yes")
        assert (code, [change["new"] for change in applied["variables"]]) == (0, ["0.STR,1.STR"])
        await terminal.at("CP-1", "snapshot", "save")
        code, checked = await terminal.run("installation", "check", "--charger", "Bay 01")
        assert (code, checked["findings"]) == (0, [])
    code, shown = await terminal.run("installation", "show", "--charger", "Bay 01")
    assert (shown["declared"]["rotation"], shown["read"]["rotation"]) == ("STR", "STR")
