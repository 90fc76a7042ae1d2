"""One update in a process of its own, which the kernel ends by SIGKILL in a given state of the journal.

``main`` loads everything once, then forks for each line that it is sent. A child opens the site file, reaches the charger, applies the
image, and says how it ended; one that shall die has a thread that kills it some milliseconds after the state was written.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.support.bench_around import job_by_hand
from tests.support.fault_firmware import PATIENCE, hurry

from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.updating import UpdateRecorder
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.domain.finding import Fault
from evsetup.domain.secret import Secret
from evsetup.domain.sighting import Way
from evsetup.firmware.library import Library
from evsetup.firmware.update_states import UpdateState
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import session_vault

COMMAND = (sys.executable, "-c", "from tests.support.killed_update import main; main()")
DIALS_IN = "ocpp:"


def main() -> None:
    """Forks for each line until standard input ends; tells how each child ended."""
    with pytest.MonkeyPatch.context() as patch:
        # A driver of a charger's page looks every two seconds whether it is back.
        hurry(patch, replace(PATIENCE, reboot_s=20))
        for line in sys.stdin:
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    code = asyncio.run(_update(json.loads(line)))
                finally:
                    os._exit(code)
            _, status = os.waitpid(child, 0)
            print(json.dumps({"ended": os.waitstatus_to_exitcode(status)}), flush=True)


async def _update(told: Mapping[str, Any]) -> int:
    if told["state"]:
        _die_in(UpdateState(told["state"]), told["after_s"])
    folder = Path(told["folder"])
    path = folder / "test.evsite"
    site = SiteFile.open(path) if path.exists() else SiteFile.create(path, "Test site")
    options = WorkbenchOptions(csms_port=told["port"], mdns=False, watch_usb=False, patience_s=20)
    library = Library(folder / "firmware")
    try:
        async with Workbench(site, session_vault(), library, load_shelf(), options) as bench:
            job = await _job(bench, told["charger"], told["key"])
            (image,) = library.images()
            try:
                result = await job.update_firmware(image)
            except Fault as fault:
                state = job.update.state if job.update is not None else UpdateState.FAILED
                _tell(state=state.value, code=fault.finding.code, version="")
            else:
                _tell(state=result.state.value, code=result.finding.code, version=result.version)
    finally:
        site.close()
    return 0


async def _job(bench: Workbench, charger: str, key: str) -> ChargerJob:
    if not charger.startswith(DIALS_IN):
        return await job_by_hand(bench, charger)
    identity = charger.removeprefix(DIALS_IN)
    bench.admit(identity, Secret(key))
    await bench.csms.wait_for(identity, 20)
    found = await bench.discovery.wait_for(
        lambda row: (end := row.endpoint(Way.OCPP)) is not None and end.address == identity, 20
    )
    job = await bench.job_for(found)
    await job.choose_card(bench.shelf.card("generic-ocpp16"))
    return job


def _die_in(state: UpdateState, after_s: float) -> None:
    """Ends this process by SIGKILL, ``after_s`` after ``state`` is on the disk."""
    write = UpdateRecorder.__call__

    def written(self: UpdateRecorder, now: UpdateState, what: Mapping[str, object]) -> None:
        write(self, now, what)
        if now is state and not after_s:
            os.kill(os.getpid(), signal.SIGKILL)
        if now is state:
            threading.Timer(after_s, os.kill, (os.getpid(), signal.SIGKILL)).start()

    UpdateRecorder.__call__ = written  # type: ignore[method-assign]


def _tell(**words: str) -> None:
    os.write(1, json.dumps({"said": words}).encode() + b"\n")
