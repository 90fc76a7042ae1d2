from __future__ import annotations

from evsetup.ocppj.log_in_limit import LogInLimit


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_tenth_wrong_log_in_in_a_minute_locks_for_a_minute() -> None:
    clock = Clock()
    limit = LogInLimit(clock)
    for _ in range(9):
        limit.failed("a", "CP1")
    assert limit.locked_s("a", "CP1") == 0
    limit.failed("a", "CP1")
    assert limit.locked_s("a", "CP1") == 60
    assert limit.locked_s("a", "CP2") == limit.locked_s("b", "CP1") == 0
    clock.now = 60.0
    assert limit.locked_s("a", "CP1") == 0


def test_slow_failures_never_lock() -> None:
    clock = Clock()
    limit = LogInLimit(clock)
    for _ in range(100):
        limit.failed("a", "CP1")
        clock.now += 7.0
    assert limit.locked_s("a", "CP1") == 0


def test_a_person_who_sets_the_key_ends_the_lock() -> None:
    limit = LogInLimit(Clock())
    for _ in range(10):
        limit.failed("a", "CP1")
    limit.forgive("CP1")
    assert limit.locked_s("a", "CP1") == 0


def test_guesses_spread_over_many_identities_are_stopped_and_the_right_charger_is_not() -> None:
    clock = Clock()
    limit = LogInLimit(clock)
    judged = 0
    for guess in range(10_000):
        clock.now += 0.001
        identity = f"CP{guess % 50}"
        if limit.locked_s("a", identity) == 0:
            judged += 1
            limit.failed("a", identity)
    assert judged <= LogInLimit.SPREAD_LIMIT + 50
    assert limit.locked_s("a", "the one that is commissioned") == 0
    assert limit.locked_s("b", "CP1") == 0


def test_what_is_kept_of_floods_is_bounded() -> None:
    clock = Clock()
    limit = LogInLimit(clock)
    for number in range(5_000):
        clock.now += 1.0
        limit.failed(f"address {number}", "CP1")
    for _ in range(10):
        limit.failed("a", "CP1")
    assert limit.locked_s("a", "CP1") == 60
