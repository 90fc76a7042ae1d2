"""Who a charger is, through each driver: round trips counted on the wire ÷ the fewest that its interface allows.

The peers are the interfaces themselves, with the reason in words; the drivers stand before the stand-ins of the contract test.
"""

from __future__ import annotations

import asyncio
import json

import pytest
from tests.support.driver_contract import DriverCase, cases


async def _trips(case: DriverCase) -> int:
    async with case.bench() as bench:
        driver = await bench.open(None)
        try:
            await driver.read_identity()
            return bench.relay.trips
        finally:
            await driver.close()
            if bench.let_go is not None:
                await bench.let_go()


def run() -> dict[str, object]:
    """One row per driver. Nought of nought is one: none were needed, and none were made."""
    rows: dict[str, dict[str, object]] = {}
    for case in cases():
        try:
            ours = asyncio.run(_trips(case))
        except pytest.skip.Exception as skipped:
            rows[str(case)] = {"ratio": None, "skipped": str(skipped)}
            continue
        ratio = float(ours / case.trips if case.trips else ours + 1)
        rows[str(case)] = {"ours": ours, "peer": case.trips, "unit": "", "ratio": ratio, "target": 1.0, "why": case.why}
    return {"rows": rows}


if __name__ == "__main__":
    print(json.dumps(run()))
