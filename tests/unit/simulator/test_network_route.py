"""In which order a station tries its network slots."""

from __future__ import annotations

from evsetup.simulator.network_profiles import Route


def tried(route: Route, dials: int) -> list[int]:
    slots = []
    for _ in range(dials):
        slots.append(route.slot)
        route.failed()
    return slots


def test_each_slot_is_tried_as_often_as_it_is_told_and_the_row_never_ends() -> None:
    assert tried(Route((2, 1), 3), 10) == [2, 2, 2, 1, 1, 1, 2, 2, 2, 1]


def test_a_link_that_came_up_starts_the_count_anew() -> None:
    route = Route((2, 1), 2)
    route.failed()
    route.connected()
    assert route.failures == 0
    assert tried(route, 3) == [2, 2, 1]


def test_an_empty_slot_is_passed_over_at_once() -> None:
    route = Route((2, 1), 3)
    route.give_up()
    assert route.slot == 1
