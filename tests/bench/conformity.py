"""The whole conformity check of an instant simulated charger, 1.6 and 2.0.1: seconds of the clock and of one processor core.

The charger reacts as fast as it can; it runs in the same process, so that its work is in the figures. Bound: 60 s for 140 cases; what
a check has more or fewer of is counted in proportion.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path

_BOUND_S, _BOUND_CASES = 60.0, 140


def run() -> dict[str, object]:
    """Both, and what was found wrong: nothing."""
    from evsetup.domain.settings import OcppVersion

    rows: dict[str, dict[str, object]] = {}
    told: dict[str, object] = {}
    for version in (OcppVersion.V16, OcppVersion.V201):
        wall, core, cases, wrong = asyncio.run(_check(version))
        bound = _BOUND_S * cases / _BOUND_CASES
        rows[f"{version}, {cases} cases"] = _against(wall, bound)
        rows[f"{version}, core seconds"] = _against(core, bound)
        told[f"wrong in {version}"] = wrong
    return {"rows": rows, **told}


async def _check(version: object) -> tuple[float, float, int, list[str]]:
    from tests.support.conformity import SimulatedHand, checked, of

    from evsetup.commissioning.conformity.case import Verdict
    from evsetup.domain.settings import OcppVersion

    assert isinstance(version, OcppVersion)
    with tempfile.TemporaryDirectory() as folder:
        async with checked(Path(folder), version, person=SimulatedHand()) as here:
            checks = here.run_of()
            wall, core = time.perf_counter(), time.process_time()
            await checks.run()
            wall, core = time.perf_counter() - wall, time.process_time() - core
    return wall, core, len(checks.results), sorted(of(checks.results, Verdict.FAIL))


def _against(ours: float, bound: float) -> dict[str, object]:
    return {
        "ours": round(ours, 2),
        "peer": round(bound, 1),
        "unit": "s",
        "ratio": round(ours / bound, 3),
        "target": 1.0,
    }
