"""Cases of the fault run that once failed, and any case alone.

    EVSETUP_FAULT_CASE='ocpp1.6/kill/before:vault:change#1' python -m pytest tests/faults/test_fault_run_alone.py

runs just that one (several with ``;`` between them); without the variable, those in ``fault_run_seeds.txt`` run.
"""

from __future__ import annotations

import os

import pytest
from tests.support.fault_points import Point, watch
from tests.support.fault_run import ALONE, kept_cases, parse, run_all, told

pytestmark = [
    pytest.mark.timeout(200),
    # A program that is killed leaves its sockets to the system; here they are left to the collector, which says so.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


async def test_what_once_failed_holds() -> None:
    named = os.environ.get(ALONE)
    cases = [parse(name) for name in named.split(";")] if named else kept_cases()
    with pytest.MonkeyPatch.context() as patch:
        watch(patch)
        ended = await run_all(cases)
    assert not (flaws := told(cases, ended)), flaws
    assert all(end.struck for end in ended), [str(end.case) for end in ended if not end.struck]


def test_the_name_of_a_case_says_all_of_it() -> None:
    for case, then in kept_cases():
        assert parse(str(case)) == (case, None)
        assert then is None
    assert Point.parse("after:site:record:apply:intent:csms.url#2") == Point(
        "site:record:apply:intent:csms.url", 2, "after"
    )
