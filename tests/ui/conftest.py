"""What every test of the window shares."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module", autouse=True)
def _widgets_end_in_their_own_thread() -> Iterator[None]:
    """Widgets in circles are collected before other tests run, whose threads may begin a collection: Qt would not survive it."""
    yield
    gc.collect()
