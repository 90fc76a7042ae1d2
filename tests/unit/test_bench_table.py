"""The table of figures says of each whether it holds."""

from __future__ import annotations

import pytest
from tests.bench.__main__ import names, row


@pytest.mark.parametrize(
    ("ratio", "higher", "said"), [(1.1, False, "ok"), (1.3, False, "BEYOND"), (1.3, True, "ok"), (1.1, True, "BEYOND")]
)
def test_a_ratio_holds_below_its_target_or_above_it_where_more_is_better(ratio: float, higher: bool, said: str) -> None:
    figures = {"ours": 1, "peer": 2, "unit": "/s", "ratio": ratio, "target": 1.2, "higher_is_better": higher}
    assert row("figure", figures).split()[-1] == said


def test_the_figures_of_ocpp_are_among_them() -> None:
    assert {"ocpp_answers", "ocpp_two_hundred"} <= set(names())
