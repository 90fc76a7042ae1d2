"""The program is killed by SIGKILL in every state of an update's journal, twenty times each, and started again.

The charger is given the image once, whatever happens; a program that starts anew never says done before the charger tells the version,
and goes on until it does.
"""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tests.support.demo import ocpp16_simulator, openevse_http_simulator
from tests.support.fault_firmware import hurry
from tests.support.forking import forking
from tests.support.killed_update import COMMAND, DIALS_IN

from evsetup.domain.secret import Secret
from evsetup.firmware.library import Library
from evsetup.firmware.update_states import UpdateState
from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.demo_image import ImageHeader, write_demo_image
from evsetup.simulator.firmware_update import FirmwareUpdate
from evsetup.simulator.ocpp16_charger import MODEL, VENDOR
from evsetup.simulator.openevse import VENDOR as WEB_VENDOR
from evsetup.simulator.openevse import OpenEvse
from evsetup.simulator.updates import Updates

pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no fork"),
]

KILLS = 20
APART_S = 0.004
"""The first is killed as the state is on the disk, each further one so much later."""
APART_AT_THE_END_S = 0.0001
"""Once the version is seen, all is over within moments."""
LANES = 4
MOST_STARTS = 4
VERSION = "99.0.0"
KEY = Secret("0123456789abcdefXYZ")
OVER_OCPP = (
    UpdateState.PLANNED,
    UpdateState.SENT,
    UpdateState.DOWNLOADING,
    UpdateState.DOWNLOADED,
    UpdateState.INSTALLING,
    UpdateState.REBOOTING,
    UpdateState.VERIFYING,
)
BY_UPLOAD = (UpdateState.PLANNED, UpdateState.SENT, UpdateState.REBOOTING, UpdateState.VERIFYING)


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Counter[int]:
    """How often each charger installed an image; one that is told to fetch while it is at one counts as twice."""
    hurry(monkeypatch)
    count: Counter[int] = Counter()
    told, install, upload = FirmwareUpdate.run, Updates._install, OpenEvse.install

    async def run(update: Any, request: JsonObject) -> None:
        if update.busy:
            count[id(update._install.__self__._flash)] += 2
        await told(update, request)

    def installed(updates: Any, header: ImageHeader) -> None:
        count[id(updates._flash)] += 1
        install(updates, header)

    def uploaded(gateway: OpenEvse, content: bytes, size: str = "") -> None:
        count[id(gateway.flash)] += 1
        upload(gateway, content, size)

    # A charger's memory outlives its restarts.
    monkeypatch.setattr(FirmwareUpdate, "run", run)
    monkeypatch.setattr(Updates, "_install", installed)
    monkeypatch.setattr(OpenEvse, "install", uploaded)
    return count


async def started(process: asyncio.subprocess.Process, about: dict[str, object]) -> tuple[int, dict[str, str]]:
    """One program to its end: its exit code, and what it said."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(about).encode() + b"\n")
    said: dict[str, str] = {}
    while "ended" not in (told := json.loads(await process.stdout.readline())):
        said = told["said"]
    return told["ended"], said


async def case(
    folder: Path,
    process: asyncio.subprocess.Process,
    state: UpdateState,
    number: int,
    *,
    upload: bool,
    given: Counter[int],
) -> list[str]:
    """What does not hold after a kill in ``state``."""
    folder.mkdir()  # noqa: ASYNC240 - a test's own folder
    after_s = number * (APART_AT_THE_END_S if state is UpdateState.VERIFYING else APART_S)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    vendor, model = (WEB_VENDOR, "*") if upload else (VENDOR, MODEL)
    charger: Any = openevse_http_simulator() if upload else ocpp16_simulator(f"ws://127.0.0.1:{port}", "CP-1", KEY)
    async with charger as device:
        made = write_demo_image(folder, vendor, device.gateway.hardware.buildenv if upload else model, VERSION)
        Library(folder / "firmware").add(
            made.path, vendor=vendor, model_pattern=model, version=VERSION, sha256=made.sha256
        )
        about: dict[str, object] = {
            "folder": str(folder),
            "port": port,
            "charger": device.url if upload else f"{DIALS_IN}CP-1",
            "key": KEY.reveal(),
            "state": state.value,
            "after_s": after_s,
        }
        name = f"{state.value} + {after_s * 1000:g} ms"
        ended, said = await started(process, about)
        if ended != -signal.SIGKILL:
            return [f"{name}: it was not killed ({ended}, {said})"]
        flaws: list[str] = []
        for _ in range(MOST_STARTS):
            ended, said = await started(process, {**about, "state": ""})
            runs = device.gateway.version if upload else device.version
            if ended != 0:
                flaws.append(f"{name}: the next program ended with {ended}")
            if said.get("state") == "done" and (runs != VERSION or said["version"] != VERSION):
                flaws.append(f"{name}: it said done while the charger runs {runs}")
            if said.get("state") == "done":
                break
        else:
            flaws.append(f"{name}: not done after {MOST_STARTS} starts: {said}")
        count = given.pop(id(device.gateway.flash if upload else device.flash), 0)
    return flaws if count == 1 else [*flaws, f"{name}: it installed the image {count} times"]


@pytest.mark.parametrize("upload", [False, True], ids=["ocpp", "upload"])
async def test_killed_in_any_state_twenty_times_the_charger_gets_the_image_once_and_the_end_is_known(
    upload: bool, tmp_path: Path, given: Counter[int]
) -> None:
    todo = iter([(state, number) for state in (BY_UPLOAD if upload else OVER_OCPP) for number in range(KILLS)])
    flaws: list[str] = []

    async def one_after_the_other(lane: int) -> None:
        async with forking(COMMAND) as process:
            for at, (state, number) in enumerate(todo):
                flaws.extend(await case(tmp_path / f"{lane}-{at}", process, state, number, upload=upload, given=given))

    async with asyncio.TaskGroup() as lanes:
        for lane in range(LANES):
            lanes.create_task(one_after_the_other(lane))
    assert not flaws, "\n".join(flaws)
