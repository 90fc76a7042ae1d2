"""Made-up meters of chargers for their page: not asked yet, asked, listening, with signed values, with findings."""

from __future__ import annotations

from dataclasses import replace

from tests.support.meters import ASKED, DEMAND, heard

from evsetup.commissioning.billing.demand import REGISTER
from evsetup.commissioning.billing.heard import Heard
from evsetup.commissioning.billing.judging import judge_asked, judge_heard
from evsetup.domain.text import text
from evsetup.ui.models.billing import BillingView, meter_rows, signed_rows
from evsetup.ui.models.site import Running

OPERATORS = (("example", "Example Charging"), ("other", "Another Operator of Charging Stations GmbH"))


def views() -> dict[str, BillingView]:
    """By name."""
    fresh = BillingView("CP-07", OPERATORS)
    came = heard(signed=True)
    typical = replace(
        fresh,
        operator="example",
        measurands=", ".join(DEMAND.sampled),
        sample_interval="60",
        aligned_interval="900",
        signed=True,
        rows=meter_rows(DEMAND, ASKED, came),
        signed_rows=signed_rows(came, 20),
        signed_count=23,
        findings=judge_heard(came, replace(DEMAND, sampled=(REGISTER, "Voltage"), aligned_interval_s=None), 180),
    )
    running = Running(text("commissioning", "Listening"), 17, 60, 17.4, None)
    return {
        "empty": BillingView(),
        "fresh": fresh,
        "typical": typical,
        "busy": replace(fresh, running=running, listening=True, rows=meter_rows(DEMAND, None, heard(signed=False))),
        "finding": replace(typical, findings=(*judge_asked(ASKED, DEMAND), *judge_heard(Heard(), DEMAND, 60))),
    }
