"""Chargers of 1.6 that do one thing wrong: exactly the cases that are about it fail, and the charger is left as it was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.support.conformity import QUICK, SimulatedHand, checked, of

from evsetup.commissioning.conformity.case import Group, Stir, Verdict
from evsetup.commissioning.conformity.runner import Left
from evsetup.simulator.quirks import Quirks

SHORT = replace(QUICK, message_s=1.5, charge_s=1.5)


@dataclass(frozen=True)
class Row:
    """Of which group the cases are run, how much they may disturb, and which of them fail."""

    group: Group
    stir: Stir
    fails: frozenset[str]


def core(*fails: str, stir: Stir = Stir.ASKS) -> Row:
    return Row(Group.CORE, stir, frozenset(f"16.core.{one}" for one in fails))


def other(group: Group, *fails: str, stir: Stir = Stir.WRITES) -> Row:
    words = {Group.SMART_CHARGING: "smart", Group.LOCAL_LIST: "list"}
    return Row(group, stir, frozenset(f"16.{words.get(group, group.value)}.{one}" for one in fails))


TABLE = {
    "answers_unknown_actions": core("unknown-action"),
    "no_pong": core("answers-pings"),
    "stops_any_number": core("remote-stop-unknown"),
    "native_values": core(
        "get-all-keys",
        "get-one-key",
        "get-mixed-keys",
        "required-keys",
        "max-keys",
        "clear-cache",
        "number-of-connectors",
        "no-message",
    ),
    "silent_triggers": other(
        Group.TRIGGER, "boot", "heartbeat", "status", "meter-values", "firmware-status", "diagnostics-status"
    ),
    "triggers_any_connector": other(Group.TRIGGER, "unknown-connector"),
    "local_time": other(Group.TRIGGER, "status", "meter-values"),
    "silent_diagnostics": other(Group.FIRMWARE, "diagnostics-nowhere", "diagnostics-order"),
    "firmware_stops_at_downloading": other(Group.FIRMWARE, "update-from-nowhere", "charges-after-failed-update"),
    "takes_any_profile": other(
        Group.SMART_CHARGING,
        "charger-limit-on-connector",
        "unknown-connector",
        "charge-limit-without-charge",
        "level-too-high",
        "too-many-periods",
        "late-first-period",
    ),
    "composite_an_hour_late": other(
        Group.SMART_CHARGING,
        "default-limit",
        "charger-limit",
        "lower-limit-rules",
        "higher-level-rules",
        "same-level-replaces",
        "two-periods",
        "duration-ends",
    ),
    "reserves_occupied": other(Group.RESERVATION, "occupied", "second-one", stir=Stir.CHARGES),
    "cancels_any_reservation": other(Group.RESERVATION, "cancel-unknown"),
    "list_version_stuck": other(Group.LOCAL_LIST, "whole", "changes", "old-changes"),
    "list_takes_old_versions": other(Group.LOCAL_LIST, "old-changes"),
    "takes_rubbish_certificates": other(Group.SECURITY, "rubbish-root"),
    "shows_its_key": other(Group.SECURITY, "key-hidden"),
}


@pytest.mark.parametrize("quirk", TABLE)
async def test_what_a_charger_does_wrong_fails_in_its_case_and_in_no_other(quirk: str, tmp_path: Path) -> None:
    row = TABLE[quirk]
    async with checked(tmp_path, quirks=Quirks(**{quirk: True}), person=SimulatedHand(), patience=SHORT) as here:
        run = here.run_of((row.group,), row.stir)
        await run.run()
    assert set(of(run.results, Verdict.FAIL)) == row.fails
    assert of(run.results, Verdict.NOT_RUN) == {}
    assert run.left == Left(looked=True)
    assert all(one.finding is not None and one.finding.evidence for one in run.results if one.verdict is Verdict.FAIL)


@pytest.mark.parametrize(
    ("quirk", "case"),
    [
        ("promises_second_start", "16.core.no-second-start"),
        ("writes_read_only", "16.core.change-read-only"),
        ("accepts_without_change", "16.core.change-configuration"),
        ("forgets_availability", "16.core.out-of-service-over-restart"),
        ("forgets_profiles", "16.smart.limit-over-restart"),
    ],
)
async def test_one_case_alone_shows_what_it_is_about(quirk: str, case: str, tmp_path: Path) -> None:
    async with checked(tmp_path, quirks=Quirks(**{quirk: True}), patience=SHORT) as here:
        run = here.run_alone(case)
        await run.run()
    assert set(of(run.results, Verdict.FAIL)) == {case}
    assert run.left == Left(looked=True)


async def test_a_profile_that_survives_clearing_is_told_as_what_is_left_changed(tmp_path: Path) -> None:
    async with checked(tmp_path, quirks=Quirks(keeps_cleared_profiles=True), patience=SHORT) as here:
        run = here.run_alone("16.smart.clear-by-id")
        await run.run()
    assert set(of(run.results, Verdict.FAIL)) == {"16.smart.clear-by-id"}
    assert run.left is not None
    assert [str(one) for one in run.left.differs] == ["the limits of its charging profiles are others than before"]
