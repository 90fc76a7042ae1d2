"""A charge that runs when a proof begins: one of ours is ended first, one of anybody else is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.demo import eventually, ocpp2_simulator, ocpp16_simulator

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.proof_charge import ProofCharge
from evsetup.commissioning.prove import ProofOptions
from evsetup.domain.csms_address import generate_key
from evsetup.domain.finding import Fault

PROOF = ProofOptions(limit_a=8.0, sight_timeout_s=10)


async def test_a_charge_that_somebody_began_with_a_card_is_neither_ended_nor_joined(tmp_path: Path) -> None:
    key, sent = generate_key(), []
    async with workbench(tmp_path) as bench:
        bench.admit("CP-1", key)
        bench.on_frame(lambda frame: sent.append(frame.action))
        async with ocpp16_simulator(bench.csms.url, "CP-1", key) as charger:
            job = await job_by_dial_in(bench, "CP-1")
            await job.read()
            bench.csms.tags.add("CARD")
            assert charger.charge_point is not None
            charging = charger.charge_point.charging
            await charging.start("CARD")
            await eventually(lambda: bench.csms.charge_points["CP-1"].connectors[1].status == "Charging")
            with pytest.raises(Fault) as told:
                await job.prove(PROOF)
            assert told.value.finding.code == "prove.charge-runs"
            assert charging.transaction is not None
            assert not {"RemoteStartTransaction", "RemoteStopTransaction"} & set(sent)


async def test_a_charge_of_a_station_that_somebody_began_with_a_card_is_left_alone_too(tmp_path: Path) -> None:
    key, sent = generate_key(), []
    async with workbench(tmp_path) as bench:
        bench.admit("CS-1", key)
        bench.on_frame(lambda frame: sent.append(frame.action))
        async with ocpp2_simulator(bench.csms.url, "CS-1", key) as charger:
            job = await job_by_dial_in(bench, "CS-1")
            await job.read()
            bench.csms.tags.add("CARD")
            assert charger.station is not None
            await charger.station.charging.start({"idToken": "CARD", "type": "ISO14443"})
            await eventually(lambda: bench.csms.charge_points["CS-1"].transaction)
            with pytest.raises(Fault) as told:
                await job.prove(PROOF)
            assert told.value.finding.code == "prove.charge-runs"
            assert charger.station.charging.transaction is not None
            assert not {"RequestStartTransaction", "RequestStopTransaction"} & set(sent)


async def test_a_charge_that_a_killed_program_left_is_ended_and_the_proof_goes_through(tmp_path: Path) -> None:
    key, sent = generate_key(), []
    async with workbench(tmp_path) as bench:
        bench.admit("CP-1", key)
        bench.on_frame(lambda frame: sent.append(frame.action))
        async with ocpp16_simulator(bench.csms.url, "CP-1", key) as charger:
            job = await job_by_dial_in(bench, "CP-1")
            await job.read()
            await ProofCharge(bench.site, job.record.id, Journal(bench.site, job.record.id)).begins(1)
            bench.csms.tags.add("EVSETUP")
            assert charger.charge_point is not None
            await charger.charge_point.charging.start("EVSETUP")
            await eventually(lambda: bench.csms.charge_points["CP-1"].connectors[1].status == "Charging")

            await job.prove(PROOF)

            told = [action for action in sent if action.startswith("Remote")]
            asked = [told[at] for at in range(0, len(told), 2)]
            assert asked == ["RemoteStopTransaction", "RemoteStartTransaction", "RemoteStopTransaction"]
            assert not await ProofCharge(bench.site, job.record.id, Journal(bench.site, job.record.id)).is_open()
