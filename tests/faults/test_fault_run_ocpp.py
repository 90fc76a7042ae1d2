"""The fault run, chargers that dial in: every fault at every point of the whole job, and the job gone on with afterwards.

What strikes where: ``tests/support/fault_points.py``; what must hold: ``tests/support/fault_cases.py``. A case that fails is
told with the command that runs it alone; it is then kept in ``fault_run_seeds.txt``.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support.fault_points import Fault, watch
from tests.support.fault_run import all_cases, pairs, run_all, summary, told
from tests.support.fault_world import Kind

pytestmark = [
    pytest.mark.timeout(400),
    # A program that is killed leaves its sockets to the system; here they are left to the collector, which says so.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

KINDS = (Kind.OCPP16, Kind.OCPP201)


@pytest.fixture(autouse=True)
def _watched() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        watch(patch)
        yield


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.value)
async def test_a_program_that_is_killed_at_any_point_goes_on_where_the_charger_is(kind: Kind) -> None:
    cases = [pair for pair in await all_cases(kind) if pair[0].fault is Fault.KILL]
    ended = await run_all(cases)
    print(kind.value, summary(ended))
    assert not (flaws := told(cases, ended)), flaws


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.value)
async def test_whatever_else_goes_wrong_at_any_point_the_charger_ends_up_right(kind: Kind) -> None:
    cases = [pair for pair in await all_cases(kind) if pair[0].fault is not Fault.KILL]
    ended = await run_all(cases)
    print(kind.value, summary(ended))
    assert not (flaws := told(cases, ended)), flaws


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.value)
async def test_a_second_fault_while_the_first_is_being_mended(kind: Kind) -> None:
    cases = await pairs(kind, range(25))
    ended = await run_all(cases)
    print(kind.value, summary(ended))
    assert not (flaws := told(cases, ended)), flaws
