"""The conformity cases of 2.0.1 and 2.1 on the simulated stations: the honest ones do nothing wrong and are left as they were."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.conformity import SimulatedHand, checked, of

from evsetup.commissioning.conformity.all_cases import cases_of
from evsetup.commissioning.conformity.case import Verdict
from evsetup.commissioning.conformity.runner import Left
from evsetup.domain.settings import OcppVersion


@pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)
async def test_the_honest_station_does_nothing_wrong_and_is_left_as_it_was(
    version: OcppVersion, tmp_path: Path
) -> None:
    async with checked(tmp_path, version, person=SimulatedHand()) as here:
        run = here.run_of()
        await run.run()
    assert of(run.results, Verdict.FAIL) == {}
    assert run.left == Left(looked=True)
    assert {one.case.id for one in run.results} == {one.id for one in cases_of(version)}
    assert of(run.results, Verdict.NOT_RUN) == {}
    assert of(run.results, Verdict.NOT_OFFERED) == {}
    assert all(one.lines for one in run.results if one.verdict is Verdict.PASS)
