"""The conformity cases of 1.6 on the simulated charger: the honest one does nothing wrong and is left as it was."""

from __future__ import annotations

from pathlib import Path

from tests.support.conformity import SimulatedHand, checked, of

from evsetup.commissioning.conformity.all_cases import cases_of
from evsetup.commissioning.conformity.case import Verdict
from evsetup.commissioning.conformity.runner import Left
from evsetup.domain.settings import OcppVersion


async def test_the_honest_charger_does_nothing_wrong_and_is_left_as_it_was(tmp_path: Path) -> None:
    async with checked(tmp_path, person=SimulatedHand()) as here:
        run = here.run_of()
        await run.run()
    assert of(run.results, Verdict.FAIL) == {}
    assert run.left == Left(looked=True)
    assert {one.case.id for one in run.results} == {one.id for one in cases_of(OcppVersion.V16)}
    assert of(run.results, Verdict.NOT_RUN) == {}
    assert of(run.results, Verdict.NOT_OFFERED) == {}
    assert all(one.lines for one in run.results if one.verdict is Verdict.PASS)
