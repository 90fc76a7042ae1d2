"""``evsetup live`` in a process of its own, with simulated chargers of every version that dial in to it."""

from __future__ import annotations

import argparse
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes
from tests.support.demo import ocpp2_simulator, ocpp16_simulator

from evsetup.cli.live_options import _DEEDS, WishedDeed, deed_from
from evsetup.commissioning.live.deeds import DeedKind
from evsetup.domain.settings import OcppVersion


def simulator(version: OcppVersion, url: str) -> AbstractAsyncContextManager[object]:
    if version is OcppVersion.V16:
        return ocpp16_simulator(url, "CP-1", KEY)
    return ocpp2_simulator(url, "CP-1", KEY, version=version)


@pytest.mark.parametrize("version", list(OcppVersion), ids=str)
async def test_a_charge_is_started_limited_and_stopped_and_each_deed_is_seen(
    tmp_path: Path, version: OcppVersion
) -> None:
    terminal = Terminal(tmp_path)
    deeds = ("start=TAG7", "limit=8", "clear-limit", "stop", "trigger=Heartbeat", "unavailable", "available")
    asked = [word for deed in deeds for word in ("--do", deed)]
    async with simulator(version, f"ws://127.0.0.1:{terminal.port}"):
        code, told = await terminal.at("CP-1", "live", *asked, "--price", "0,39")
    assert code == 0, told
    assert [deed["outcome"] for deed in told["deeds"]] == ["applied"] * len(deeds)
    assert all(deed["promise"].endswith(": Accepted") for deed in told["deeds"])
    assert all(0 <= deed["promised_after_s"] <= deed["seen_after_s"] for deed in told["deeds"])
    assert told["now"]["session"]["running"] is False
    assert float(told["now"]["session"]["cost"]) >= 0
    assert told["now"]["messages"]["Heartbeat"] >= 1
    assert told["now"]["highest_w"] > 0


async def test_a_deed_that_is_refused_is_a_finding_and_an_exit_code(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    async with simulator(OcppVersion.V16, f"ws://127.0.0.1:{terminal.port}"):
        code, told = await terminal.at("CP-1", "live", "--do", "unlock", "--connector", "9")
    assert (code, told["ok"]) == (1, False)
    assert told["deeds"][0]["finding"]["do"]


async def test_a_price_that_is_none_is_told_before_the_charger_is_waited_for(tmp_path: Path) -> None:
    code, told = await Terminal(tmp_path).at("CP-1", "live", "--price", "cheap")
    assert (code, codes(told)) == (1, ["live.price"])


def test_every_deed_has_its_word_on_the_command_line() -> None:
    assert {kind.value for kind in DeedKind} == _DEEDS


@pytest.mark.parametrize(
    ("words", "deed"),
    [
        ("start", WishedDeed("start", id_tag="EVSETUP")),
        ("start=TAG7", WishedDeed("start", id_tag="TAG7")),
        ("limit=8.5", WishedDeed("limit", amps=8.5)),
        ("trigger=Heartbeat", WishedDeed("trigger", message="Heartbeat")),
        ("hard-reset", WishedDeed("hard-reset")),
    ],
)
def test_a_deed_is_read_as_it_is_typed(words: str, deed: WishedDeed) -> None:
    assert deed_from(words) == deed


@pytest.mark.parametrize(
    "words", ["", "dance", "start=", f"start={'x' * 37}", "limit", "limit=-1", "limit=nan", "stop=1", "trigger=a b"]
)
def test_what_is_no_deed_is_told_on_the_command_line(words: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        deed_from(words)
