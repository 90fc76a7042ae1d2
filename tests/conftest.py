"""What holds for every test: it stays on a loopback of its own, at a home of its own, and leaves nothing behind.

Qt messages of level warning and above fail a test by pytest-qt's ``qt_log_level_fail`` (pyproject.toml) until its end,
and by ``pytest_runtest_teardown`` here while its fixtures are taken down.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Generator, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"  # qasync takes any Qt that was imported before it

import pytest
from tests.support import leftovers, loopback, own_network, task_guard
from tests.support.log_guard import LogGuard
from tests.support.private_home import PrivateHome
from tests.support.qt_messages import qt_silence

own_network.enter_own_network()
_home = PrivateHome()
loopback.stay_on_loopback()
task_guard.watch_runners()


def pytest_unconfigure() -> None:
    """Takes the session's home away."""
    _home.remove()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """Hears what Qt says while windows close."""
    with qt_silence(item.config.getini("qt_log_ignore")) as said:
        yield
    if said:
        pytest.fail("\n".join(said), pytrace=False)


@pytest.fixture(autouse=True)
def _leaves_nothing_behind() -> Iterator[LogGuard]:
    """Compares the process after the test with what it was before; the first fixture in, the last one out."""
    threads, children, tasks = leftovers.threads(), leftovers.children(), task_guard.pending_tasks()
    guard = LogGuard()
    root = logging.getLogger()
    root.addHandler(guard)
    with _home.one_test():
        yield guard
    left = leftovers.complaints(threads, children) + task_guard.complaints(tasks) + loopback.complaints()
    root.removeHandler(guard)
    if complaints := guard.complaints() + left:
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expect_log(_leaves_nothing_behind: LogGuard) -> LogGuard:
    """``expect_log(logger, level, pattern)``: the test provokes this record, and fails if it does not come."""
    return _leaves_nothing_behind
