"""Finds threads and child processes that outlive the test that started them."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from pathlib import Path

_GRACE_S = 3.0
"""What is already on its way out may take this long on a busy machine."""


def threads() -> set[threading.Thread]:
    """All Python threads; threads that Qt made and Python only met have no life of their own here."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


def children() -> set[int]:
    """The process ids of our own children, where the system tells (Linux); helpers of multiprocessing do not count."""
    found: set[int] = set()
    for listing in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found.update(int(pid) for pid in listing.read_text().split())
    return {pid for pid in found if b"multiprocessing.resource_tracker" not in _command(pid)}


def complaints(threads_before: set[threading.Thread], children_before: set[int]) -> list[str]:
    """What was left over since both were taken, one entry each; left-over children are ended and reaped."""
    deadline = time.monotonic() + _GRACE_S
    for thread in threads() - threads_before:
        thread.join(max(0.0, deadline - time.monotonic()))
    told = [f"thread still runs: {thread.name}" for thread in threads() - threads_before]
    while children() - children_before and time.monotonic() < deadline:
        time.sleep(0.02)
    for pid in children() - children_before:
        told.append(f"child process was left over: {pid} {_command(pid).replace(bytes(1), b' ').decode()}".strip())
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
    return told


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""
