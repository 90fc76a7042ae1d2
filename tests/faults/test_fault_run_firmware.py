"""The fault run, firmware: every fault at every boundary of an update by upload and of one over OCPP 1.6, and the job done afterwards.

What must hold: ``tests/support/fault_firmware.py``. A case that fails is told with the command that runs it alone; it is then
kept in ``fault_run_firmware_seeds.txt``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.fault_cases import Case, attempts, flaws_of
from tests.support.fault_firmware import (
    clean_firmware_run,
    firmware_cases,
    hurry,
    run_firmware_case,
    watched_by,
)
from tests.support.fault_points import CURRENT, Fault, Injector, watch
from tests.support.fault_run import ALONE, run_all, summary, told
from tests.support.fault_world import Kind, world_of

from evsetup.domain import finding
from evsetup.firmware.update_states import Patience, UpdateState

pytestmark = [
    pytest.mark.timeout(300),
    # A program that is killed leaves its sockets to the system; here they are left to the collector, which says so.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

KINDS = (Kind.HTTP, Kind.OCPP16)
SEEDS = Path(__file__).with_name("fault_run_firmware_seeds.txt")
NO_PATIENCE = Patience(
    start_s=0.05, bytes_s=0.05, install_s=0.05, reboot_s=0.05, settle_s=0.6, retry_s=0.05, poll_s=0.02
)


@pytest.fixture(autouse=True)
def _watched() -> Iterator[None]:
    """Wraps the edges of the program, and makes the chargers' updates quick, until it is undone."""
    with pytest.MonkeyPatch.context() as patch:
        watch(patch)
        hurry(patch)
        yield


async def test_what_once_failed_holds() -> None:
    named = os.environ.get(ALONE)
    lines = named.split(";") if named else SEEDS.read_text(encoding="utf-8").splitlines()
    cases = [(Case.parse(line), None) for line in lines if line and not line.startswith("#")]
    ended = await run_all(cases, run_firmware_case)
    assert not (flaws := told(cases, ended, Path(__file__).name)), flaws
    assert all(end.struck for end in ended), [str(end.case) for end in ended if not end.struck]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.value)
async def test_whatever_goes_wrong_in_an_update_the_charger_is_sent_it_once_and_the_job_goes_on(
    kind: Kind, tmp_path: Path
) -> None:
    cases = [(case, None) for case in firmware_cases(kind, await clean_firmware_run(tmp_path, kind))]
    ended = await run_all(cases, run_firmware_case)
    print(kind.value, summary(ended))
    assert {case.fault for case, _ in cases} >= set(Fault) - {Fault.KEYRING_GONE, Fault.SLEEP}
    assert not (flaws := told(cases, ended, Path(__file__).name)), flaws


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.value)
async def test_an_update_that_outlasts_all_patience_is_unknown_and_is_only_watched_on_by_the_next_program(
    kind: Kind, tmp_path: Path
) -> None:
    injector = Injector()
    CURRENT.set(injector)
    async with world_of(tmp_path, kind) as world:
        watching = watched_by(world, injector)
        with pytest.MonkeyPatch.context() as impatient:
            hurry(impatient, NO_PATIENCE)
            async with world.program() as bench:
                with pytest.raises(finding.Fault) as told_first:
                    await watching.work(world, bench)
        assert watching.told == [UpdateState.UNKNOWN]
        assert told_first.value.finding.do
        went = await attempts(world, injector, work=watching.work)
        assert watching.told[1:] == [UpdateState.DONE]
        assert not [*went.flaws, *watching.flaws, *(await flaws_of(world, injector, whole=went.whole))]
