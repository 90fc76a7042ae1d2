"""The program of the fault run as a process of its own, which is really killed.

``main`` loads everything once, then forks for each line that it is sent: the child does the whole job on the laptop described
there, tells each acknowledged journal entry on its standard output, and dies by SIGKILL at the point that the line names.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.fault_points import CURRENT, Fault, Injector, Point, watch
from tests.support.fault_world import Kind, Laptop, main_job
from tests.support.secret_service import FolderKeyring

from evsetup.domain.finding import Fault as Finding
from evsetup.domain.secret import Secret
from evsetup.storage.records import JournalEntry

COMMAND = (sys.executable, "-c", "from tests.support.fault_child import main; main()")


def line_for(laptop: Laptop, keyring: Path, point: Point) -> str:
    """What ``main`` is sent. The keys go through a pipe between two processes of this test, and nowhere else."""
    told = {
        "kind": laptop.kind.value,
        "host": laptop.host,
        "address": laptop.address,
        "goal": laptop.goal,
        "old": laptop.old.reveal(),
        "new": laptop.new.reveal(),
        "disk": str(laptop.disk),
        "keyring": str(keyring),
        "point": str(point),
    }
    return json.dumps(told) + "\n"


def main() -> None:
    """Forks for each line until standard input ends; tells how each child ended."""
    with pytest.MonkeyPatch.context() as patch:
        watch(patch)
        for line in sys.stdin:
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    code = asyncio.run(_job(json.loads(line)))
                finally:
                    os._exit(code)
            _, status = os.waitpid(child, 0)
            print(json.dumps({"ended": os.waitstatus_to_exitcode(status)}), flush=True)


class _Told(list[JournalEntry]):
    """Acknowledged entries, each told before anything else happens."""

    def append(self, entry: JournalEntry) -> None:
        key = [entry.job, entry.step, entry.phase, entry.what.get("setting")]
        os.write(1, json.dumps({"acknowledged": key}).encode() + b"\n")


async def _job(told: Mapping[str, str]) -> int:
    injector = Injector(Fault.KILL, Point.parse(told["point"]), acknowledged=_Told())
    injector.strike = lambda _: os.kill(os.getpid(), signal.SIGKILL)
    CURRENT.set(injector)
    laptop = Laptop(
        Kind(told["kind"]),
        *(told["host"], told["address"], told["goal"], Secret(told["old"]), Secret(told["new"])),
        disk=Path(told["disk"]),
        keyring=FolderKeyring(Path(told["keyring"])),
    )
    try:
        async with replace(laptop).program() as bench:
            await main_job(laptop, bench)
    except Finding as fault:
        os.write(2, f"{fault.finding.code}\n".encode())
        return 1
    return 0
