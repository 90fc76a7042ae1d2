"""Each lie of a charger and the finding of the guided proof that tells of it, and no other: in 1.6, 2.0.1 and 2.1."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.guided import QUICK, guided

from evsetup.commissioning.proof.steps import GuidedStep
from evsetup.domain.finding import Severity
from evsetup.domain.settings import OcppVersion

S = GuidedStep
CHARGE = frozenset({S.PLUG_IN, S.START, S.METER, S.LIMIT, S.COMPOSITE, S.TAKE_BACK, S.STOP, S.RECORD})
LIES: dict[str, tuple[frozenset[GuidedStep], str]] = {
    "ignores_limit": (CHARGE, "proof.limit-ignored"),
    "one_phase_ignores_limit": (CHARGE, "proof.limit-ignored"),
    "meter_jumps_back": (CHARGE, "proof.register-falls"),
    "energy_without_power": (CHARGE, "proof.energy-differs"),
    "voltage_out_of_window": (CHARGE, "proof.voltage"),
    "stops_without_record": (CHARGE, "proof.no-record"),
    "record_without_energy": (CHARGE, "proof.record-energy"),
    "composite_ignores_profile": (CHARGE, "proof.composite-differs"),
    "keeps_cleared_profiles": (CHARGE, "driver.ocpp.limit-left"),
    "loses_offline_queue": (frozenset({S.PLUG_IN, S.START, S.STOP, S.OFFLINE}), "proof.offline-lost"),
    "offline_queue_out_of_order": (frozenset({S.PLUG_IN, S.START, S.STOP, S.OFFLINE}), "proof.offline-order"),
    "unlock_does_nothing": (frozenset({S.PLUG_IN, S.START, S.STOP, S.UNLOCK}), "proof.plug-held"),
    "reset_does_nothing": (frozenset({S.SOFT_RESET}), "driver.ocpp.not-reset"),
    "status_frozen": (frozenset({S.PLUG_IN}), "proof.status-frozen"),
    "card_not_told": (frozenset({S.CARD}), "proof.card-not-told"),
    "silent_triggers": (frozenset({S.BOOT}), "driver.ocpp.trigger-ignored"),
}


@pytest.mark.parametrize("version", list(OcppVersion), ids=str)
@pytest.mark.parametrize("lie", ["", *LIES])
async def test_each_lie_is_found_out_and_nothing_else_is_said(lie: str, version: OcppVersion, tmp_path: Path) -> None:
    every = frozenset().union(*(steps for steps, _ in LIES.values()))
    steps, code = LIES.get(lie, (every, ""))
    async with guided(tmp_path, version, **({lie: True} if lie else {})) as proof:
        await proof.run(replace(QUICK, steps=steps))

    wrong = [finding for finding in proof.work.findings if finding.severity >= Severity.WARNING]
    assert [finding.code for finding in wrong] == ([code] if lie else [])
    assert all(finding.do for finding in wrong)
