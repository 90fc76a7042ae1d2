"""Is OCPP needed here? Each answer in the terminal leads to its own plan, and every one ends in a report."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.support.batch_site import Site, name_of, site_of

from evsetup.cli.purpose_words import circumstances_of
from evsetup.commissioning.decision import Purpose, Users, decide
from evsetup.domain.secret import Secret
from evsetup.storage.site_file import SiteFile

NEW = "key-of-the-csms-n001"
TITLES = {
    "public": "It works with a CSMS",
    "private": "It stands alone",
    "local-controller": "It works under a local controller",
    "via-proxy": "It works with a CSMS, through a proxy",
}


async def run(site: Site, *words: str, lines: str = "") -> tuple[int, dict[str, Any]]:
    """A command on the site's file: its exit code and its JSON."""
    keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT") if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "evsetup", *words, "--site", str(site.folder / "test.evsite"), "--json"),
        env={**keep, "HOME": str(site.folder), "XDG_DATA_HOME": str(site.folder / "data"), "LANG": "C.UTF-8"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(lines.encode()), 120)
    assert b"Traceback" not in out + err
    assert process.returncode is not None
    return process.returncode, json.loads(out)


async def report(site: Site) -> dict[str, Any]:
    """The hand-over report as JSON."""
    code, _ = await run(site, "report", "--out", str(site.folder / "report.json"))
    assert code == 0
    told: dict[str, Any] = json.loads((site.folder / "report.json").read_text())["content"]
    return told


def told_of(charger: dict[str, Any], label: str) -> list[tuple[str, str]]:
    return [(line["value"], line["basis"]) for line in charger["known"] if line["label"] == label]


@pytest.mark.parametrize("purpose", TITLES)
async def test_every_purpose_is_planned_set_up_and_ends_in_a_report_that_names_it(tmp_path: Path, purpose: str) -> None:
    async with site_of(tmp_path, 1) as site:
        with SiteFile.open(site.folder / "test.evsite") as kept:
            kept.put_bay(replace(kept.bays()[0], breaker_a=20.0))
        site.production.expect(name_of(1), Secret(NEW))
        about = ["--all", "--purpose", purpose, "--port", str(site.port), "--keys-stdin", "--wait", "30", "--yes"]
        if purpose != "private":
            # The address of the CSMS, of the controller or of the proxy: whoever the charger shall dial.
            about += ["--csms", site.production.url]
        code, told = await run(site, "batch", *about, lines=f"{name_of(1)} {site.old[name_of(1)].reveal()} {NEW}\n")
        assert code == 0, told
        (charger,) = told["chargers"]
        settings = {change["setting"] for change in charger["changes"]}
        assert ("csms.url" in settings) is (purpose != "private")
        if purpose != "private":
            assert (await site.production.wait_for(name_of(1), 20)).connected
        (section,) = (await report(site))["chargers"]
        assert section["handed_over"]
        assert told_of(section, "Purpose") == [(TITLES[purpose], "declared")]
        assert told_of(section, "Reason")


async def test_tasks_of_a_private_charger_are_listed_ticked_and_declared_without_the_charger(tmp_path: Path) -> None:
    async with site_of(tmp_path, 1) as site:
        with SiteFile.open(site.folder / "test.evsite") as kept:
            kept.put_bay(replace(kept.bays()[0], breaker_a=20.0))
        key = f"{site.old[name_of(1)].reveal()}\n"
        about = ("--charger", f"ocpp:{name_of(1)}", "--port", str(site.port), "--key-stdin", "--wait", "30")
        private = ("--purpose", "private", "--access", "everybody")
        code, plan = await run(site, "plan", *private, *about, lines=key)
        assert code == 0
        assert {task["name"]: task["value"] for task in plan["tasks"]} == {
            "limits.max-current": 20,
            "stand-alone.free": None,
        }
        code, applied = await run(site, "apply", "--yes", "--tick", "limits.max-current", *private, *about, lines=key)
        assert code == 0
        assert {task["name"]: task["done"] for task in applied["tasks"]} == {
            "limits.max-current": True,
            "stand-alone.free": False,
        }
        code, wrong = await run(site, "tasks", "--charger", name_of(1), "--tick", "no-such-thing")
        assert (code, wrong["findings"][0]["code"]) == (1, "cli.no-task")
        points = {point["what"] for point in (await report(site))["open_points"]}
        assert any("Switch free charging on" in point for point in points)
        assert not any("Highest current" in point for point in points)
        code, kept_now = await run(site, "tasks", "--charger", name_of(1), "--tick", "stand-alone.free")
        assert (code, [task["done"] for task in kept_now["tasks"]]) == (0, [True, True])
        code, kept_now = await run(site, "tasks", "--charger", name_of(1), "--untick", "limits.max-current")
        assert [task["done"] for task in kept_now["tasks"]] == [False, True]
        (section,) = (await report(site))["chargers"]
        assert told_of(section, "By hand: Switch free charging on") == [("ticked as done", "declared")]
        assert told_of(section, "By hand: Highest current") == [("20, not ticked", "declared")]


async def test_a_batch_that_nobody_can_dial_and_that_is_not_private_says_what_to_name(tmp_path: Path) -> None:
    async with site_of(tmp_path, 1, missing=[1]) as site:
        code, told = await run(site, "batch", "--all", "--wait", "1")
        assert (code, told["findings"][0]["code"]) == (1, "cli.batch")
        assert "--purpose private" in told["findings"][0]["seen"]


def test_several_networks_is_an_answer_of_its_own_that_needs_a_csms() -> None:
    said = circumstances_of(argparse.Namespace(purpose="several-networks", access="cards"))
    assert said.users is Users.SEVERAL_NETWORKS
    assert decide(said).purpose is Purpose.ONE_CSMS
