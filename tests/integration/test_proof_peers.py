"""The guided proof and the conformity check against charge points that are not written here: npm ``ocpp-rpc`` and PyPI ``ocpp``."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.conformity import QUICK as PATIENCE
from tests.support.guided import KEY, NAME, QUICK, statuses
from tests.support.ocpp_rpc.peer import NodePeer, node_peer
from tests.support.ocpp_station import State, ocpp_station

from evsetup.commissioning.conformity.case import Group, Verdict
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.person import Wish
from evsetup.commissioning.proof.steps import GuidedLine, GuidedStep
from evsetup.domain.finding import Severity
from evsetup.domain.settings import OcppVersion

S = GuidedStep
PEERS = pytest.mark.parametrize("version", [OcppVersion.V16, OcppVersion.V201], ids=["ocpp-rpc", "ocpp"])


@dataclass
class AtPeer:
    """The hand at the peer's socket."""

    peer: NodePeer | State

    async def please(self, wish: Wish) -> bool:
        plugged = wish is Wish.PLUG_IN
        if wish not in {Wish.PLUG_IN, Wish.UNPLUG, Wish.PULL_PLUG}:
            if wish is Wish.SHOW_CARD and isinstance(self.peer, NodePeer):
                await self.peer.tell({"card": "04AABBCC"})
                return True
            return False
        if isinstance(self.peer, NodePeer):
            await self.peer.tell({"plug": plugged})
        else:
            await self.peer.plug(plugged)
        return True


@dataclass
class Bench:
    job: ChargerJob
    person: AtPeer


@asynccontextmanager
async def peer_of(version: OcppVersion, folder: Path) -> AsyncIterator[Bench]:
    async with workbench(folder) as bench:
        bench.admit(NAME, KEY)
        config = {"endpoint": bench.csms.url, "identity": NAME, "password": KEY.reveal()}
        made: Any = (
            node_peer("charging16.mjs", config)
            if version is OcppVersion.V16
            else ocpp_station(bench.csms.url, NAME, KEY.reveal())
        )
        async with made as peer:
            await bench.csms.wait_for(NAME, 20)
            job = await job_by_dial_in(bench, NAME)
            if version is not OcppVersion.V16:
                await job.choose_card(bench.shelf.card("generic-ocpp2"))
            yield Bench(job, AtPeer(peer))


@pytest.mark.npm
@PEERS
async def test_a_charger_of_another_maker_is_seen_to_do_its_job(version: OcppVersion, tmp_path: Path) -> None:
    async with peer_of(version, tmp_path) as bench:
        steps = QUICK.steps - {S.HARD_RESET, S.OFFLINE}
        told: tuple[GuidedLine, ...] = await bench.job.guided.run(replace(QUICK, steps=steps), bench.person)
        lines = {line.step: line for line in told}

    ended = statuses(lines)
    without = {"hard-reset": "not run", "offline": "not run"}
    assert ended == (without if version is OcppVersion.V16 else {**without, "card": "skipped"}), told
    assert [one.code for one in bench.job.guided.findings if one.severity > Severity.INFO] == []
    assert lines[S.METER].figures["phases"] == ["L1", "L2", "L3"]
    assert lines[S.LIMIT].figures["currents_a"] == {"L1": 8.0, "L2": 8.0, "L3": 8.0}
    assert lines[S.RECORD].figures["reason"] == "Remote"


@pytest.mark.npm
@PEERS
async def test_a_charger_of_another_maker_is_checked_and_is_as_before(version: OcppVersion, tmp_path: Path) -> None:
    async with peer_of(version, tmp_path) as bench:
        await bench.person.please(Wish.PLUG_IN)
        groups = (Group.TRIGGER, Group.RESERVATION, Group.LOCAL_LIST, Group.SMART_CHARGING)
        found = await bench.job.conformity.run(groups, (), bench.person, patience=PATIENCE)
        run = bench.job.conformity.last

    assert run is not None
    assert found[-1].code == "conformity.as-before", run.differs
    by_group = {group: [one for one in run.cases if one.group == group.value] for group in groups}
    assert {one.verdict for one in by_group[Group.RESERVATION]} <= {Verdict.NOT_OFFERED, Verdict.NOT_RUN}
    assert {one.verdict for one in by_group[Group.LOCAL_LIST]} <= {Verdict.NOT_OFFERED, Verdict.NOT_RUN}
    assert any(one.verdict is Verdict.PASS for one in by_group[Group.TRIGGER])
    assert any(one.verdict is Verdict.PASS for one in by_group[Group.SMART_CHARGING])
