"""A message as a tree: every value has its place, and nothing is drawn too deep."""

from __future__ import annotations

from evsetup.ui.models.message_tree import Leaf, message_tree


def test_values_stand_below_their_names_with_the_place_that_deviations_name() -> None:
    payload = {"connectorId": 1, "meterValue": [{"timestamp": "t", "sampledValue": []}]}
    assert message_tree(payload) == [
        Leaf(0, "connectorId", "1", "connectorId"),
        Leaf(0, "meterValue", "", "meterValue"),
        Leaf(1, "[0]", "", "meterValue/0"),
        Leaf(2, "timestamp", "t", "meterValue/0/timestamp"),
        Leaf(2, "sampledValue", "", "meterValue/0/sampledValue"),
    ]


def test_a_bottomless_message_ends_in_dots() -> None:
    deep: object = "end"
    for _ in range(60):
        deep = {"a": deep}
    leaves = message_tree(deep)
    assert len(leaves) < 50
    assert leaves[-1].value == "…"
