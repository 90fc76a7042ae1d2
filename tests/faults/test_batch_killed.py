"""A batch whose program is killed (SIGKILL) in its middle: the next one goes on by reading, and no charger gets a write twice."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from tests.support.batch_site import Site, name_of, site_of

from evsetup.domain.csms_address import generate_key
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.ocpp_configuration import ChangeStatus, OcppConfiguration
from evsetup.storage.records import ChargerState
from evsetup.storage.site_file import SiteFile

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL"),
    pytest.mark.timeout(240),
]

CHARGERS = 12
MIXED = {4: OcppVersion.V201, 9: OcppVersion.V21}
Line = dict[str, Any]


@dataclass
class Writes:
    """Every ChangeConfiguration that a charger of 1.6 took, by its flash, in order: key and value."""

    taken: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    on_write: Callable[[str], None] = lambda _: None


@pytest.fixture
def writes(monkeypatch: pytest.MonkeyPatch) -> Writes:
    """Notes what the simulated chargers take, before they answer."""
    noted, change = Writes(), OcppConfiguration.change

    def noting(configuration: OcppConfiguration, name: str, value: str) -> ChangeStatus:
        status = change(configuration, name, value)
        path = configuration._flash._path
        assert path is not None
        noted.taken.setdefault(path.stem, []).append((name, value))
        noted.on_write(name)
        return status

    monkeypatch.setattr(OcppConfiguration, "change", noting)
    return noted


class Program:
    """One run of the program over the whole site."""

    def __init__(self, site: Site, old: dict[str, Secret], new: dict[str, Secret], *, wait_s: float) -> None:
        self._told = {
            "folder": str(site.folder),
            "port": site.port,
            "url": site.production.url,
            "old": {name: key.reveal() for name, key in old.items()},
            "new": {name: key.reveal() for name, key in new.items()},
            "concurrency": 5,
            "wait_s": wait_s,
        }
        self.process: asyncio.subprocess.Process | None = None
        self.lines: list[Line] = []

    async def run(self, on_line: Callable[[Line], None] = lambda _: None) -> int:
        """From its start to its end, or to its death: the exit code."""
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.support.batch_child"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(self._told).encode() + b"\n")
        async for raw in self.process.stdout:
            if raw.endswith(b"\n"):
                self.lines.append(json.loads(raw))
                on_line(self.lines[-1])
        return await self.process.wait()

    def kill(self) -> None:
        """Ends it as a power cut would."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()

    @property
    def last(self) -> dict[str, Line]:
        """What it said of each charger last."""
        return {line["identity"]: line for line in self.lines}


def nth(count: int, act: Callable[[], None]) -> Callable[[], None]:
    """Acts at the ``count``th call."""
    calls = 0

    def call() -> None:
        nonlocal calls
        calls += 1
        if calls == count:
            act()

    return call


MOMENTS = ("first key", "fifth key", "third final address", "proof", "first done", "half done")


def arm(moment: str, writes: Writes, program: Program) -> Callable[[Line], None]:
    """Kills the program at ``moment``: as a charger stores a value and has not answered yet, or as a step begins."""
    match moment:
        case "first key" | "fifth key":
            hit = nth(1 if moment == "first key" else 5, program.kill)
            writes.on_write = lambda name: hit() if name == "AuthorizationKey" else None
            return lambda _: None
        case "third final address":
            hit = nth(3, program.kill)
            writes.on_write = lambda name: hit() if name == "Cst_BackendUrl" else None
            return lambda _: None
        case "proof":
            hit = nth(4, program.kill)
            return lambda line: hit() if line["doing"] == "prove" else None
        case _:
            hit = nth(1 if moment == "first done" else CHARGERS // 2, program.kill)
            return lambda line: hit() if line["stage"] == "done" else None


async def test_who_runs_it_again_with_the_same_words_is_let_in_with_keys_that_were_changed_since(
    tmp_path: Path, writes: Writes
) -> None:
    async with site_of(tmp_path, 4) as site:
        names = [name_of(number) for number in range(1, 5)]
        new = {name: generate_key() for name in names}
        for name, key in new.items():
            site.production.expect(name, key)
        first = Program(site, dict(site.old), new, wait_s=30)
        assert await first.run(arm("proof", writes, first)) == -9
        assert {key for taken in writes.taken.values() for key, _ in taken} == {"AuthorizationKey"}
        # Not even the vault is left, as where this program could keep keys for one run only.
        shutil.rmtree(tmp_path / "vault")
        second = Program(site, dict(site.old), new, wait_s=30)
        assert await second.run() == 0
        assert {(line["stage"], line["finding"]) for line in second.last.values()} == {("done", None)}
        for taken in writes.taken.values():
            assert [key for key, _ in taken].count("AuthorizationKey") == 1


@pytest.mark.parametrize("moment", MOMENTS)
async def test_a_batch_that_is_killed_goes_on_by_reading_and_repeats_no_write(
    tmp_path: Path, writes: Writes, moment: str
) -> None:
    async with site_of(tmp_path, CHARGERS, versions=MIXED) as site:
        names = [name_of(number) for number in range(1, CHARGERS + 1)]
        new = {name: generate_key() for name in names}
        for name, key in new.items():
            site.production.expect(name, key)
        first = Program(site, dict(site.old), new, wait_s=30)
        assert await first.run(arm(moment, writes, first)) == -9
        assert len([line for line in first.last.values() if line["stage"] == "done"]) < CHARGERS
        writes.on_write = lambda _: None

        # What a person typed is gone with the program: the vault and the chargers tell the rest.
        second = Program(site, {}, new, wait_s=8)
        assert await second.run() == 0
        became = {name: (line["stage"], line["finding"]) for name, line in second.last.items()}
        away = {name for name, (stage, _) in became.items() if stage == "not reached"}
        assert set(became.values()) <= {("done", None), ("not reached", "batch.left-before")}, became
        assert set(became) == set(names)
        for name in names:
            assert (await site.production.wait_for(name, 20)).connected

        for number, name in enumerate(names, 1):
            if number not in MIXED:
                taken = writes.taken[f"flash-{number}"]
                assert len(taken) == len(set(taken)), (name, [key for key, _ in taken])
                assert {key for key, _ in taken} >= {"AuthorizationKey", "Cst_BackendUrl"}
        with SiteFile.open(tmp_path / "test.evsite") as kept:
            states = {record.identity.charge_point_identity: record.state for record in kept.chargers()}
        assert {states[name] for name in names if name not in away} == {ChargerState.HANDED_OVER}
