"""Stations of 2.0.1 that do one thing wrong: exactly the cases that are about it fail, and the station is left as it was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.support.conformity import QUICK, SimulatedHand, checked, of

from evsetup.commissioning.conformity.case import Group, Stir, Verdict
from evsetup.commissioning.conformity.runner import Left
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks

SHORT = replace(QUICK, message_s=1.5, charge_s=1.5)


@dataclass(frozen=True)
class Row:
    """Of which group the cases are run, how much they may disturb, and which of them fail."""

    group: Group
    stir: Stir
    fails: frozenset[str]


def row(group: Group, *fails: str, stir: Stir = Stir.WRITES) -> Row:
    words = {Group.SMART_CHARGING: "smart", Group.LOCAL_LIST: "list"}
    return Row(group, stir, frozenset(f"201.{words.get(group, group.value)}.{one}" for one in fails))


TABLE = {
    "answers_unknown_actions": row(Group.CORE, "unknown-action", stir=Stir.ASKS),
    "silent_customer_reports": row(Group.CORE, "customer-report", stir=Stir.ASKS),
    "unknown_is_rejected": row(
        Group.DEVICE,
        "get-unknown-component",
        "get-unknown-variable",
        "get-unknown-evse",
        "get-mixed",
        "set-mixed",
        "set-unknown-component",
        "set-unknown-variable",
    ),
    "writes_read_only": row(Group.DEVICE, "set-read-only", "profile-fixed"),
    "takes_any_value": row(Group.DEVICE, "set-out-of-range", "set-no-number", "set-no-boolean", "set-unknown-member"),
    "shows_its_key": row(Group.DEVICE, "get-write-only", stir=Stir.ASKS),
    "drops_items": row(Group.DEVICE, "get-too-many", "set-too-many"),
}
ALONE = {
    "composite_ignores_profile": "201.smart.default-limit",
    "report_with_a_hole": "201.device.full-inventory",
    "accepts_without_change": "201.device.set-one",
}


@pytest.mark.parametrize("quirk", TABLE)
async def test_what_a_station_does_wrong_fails_in_its_case_and_in_no_other(quirk: str, tmp_path: Path) -> None:
    wanted, quirks = TABLE[quirk], Ocpp2Quirks(**{quirk: True})
    async with checked(tmp_path, OcppVersion.V201, quirks, SimulatedHand(), SHORT) as here:
        run = here.run_of((wanted.group,), wanted.stir)
        await run.run()
    assert set(of(run.results, Verdict.FAIL)) == wanted.fails
    assert of(run.results, Verdict.NOT_RUN) == {}
    assert run.left == Left(looked=True)
    assert all(one.finding is not None and one.finding.evidence for one in run.results if one.verdict is Verdict.FAIL)


@pytest.mark.parametrize("quirk", ALONE)
async def test_one_case_alone_shows_what_it_is_about(quirk: str, tmp_path: Path) -> None:
    quirks = Ocpp2Quirks(**{quirk: True})
    async with checked(tmp_path, OcppVersion.V201, quirks, SimulatedHand(), SHORT) as here:
        run = here.run_alone(ALONE[quirk])
        await run.run()
    assert set(of(run.results, Verdict.FAIL)) == {ALONE[quirk]}
    assert run.left == Left(looked=True)
