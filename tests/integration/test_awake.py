"""The laptop is kept awake through a real session bus: asked for, held, taken back; and it is said where there is nobody to ask."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from evsetup.links.awake import can_be_kept_awake, kept_awake

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a session bus is Linux's")

APP = Path(__file__).parents[2] / "app"
DESKTOP = """
import asyncio, threading
from jeepney import HeaderFields, MessageType, message_bus, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection
from evsetup.links.awake import can_be_kept_awake, kept_awake

NAME = "org.freedesktop.PowerManagement"
heard = []
link = open_dbus_connection()
assert Proxy(message_bus, link).RequestName(NAME) == (1,)

def serve():
    while True:
        call = link.receive()
        if call.header.message_type is not MessageType.method_call:
            continue
        member = call.header.fields[HeaderFields.member]
        heard.append((member, call.body[-1]))
        link.send(new_method_return(call, "u", (7,)) if member == "Inhibit" else new_method_return(call))

threading.Thread(target=serve, daemon=True).start()

async def main():
    async with kept_awake() as agreed:
        print(agreed, [member for member, _ in heard])
    print(heard[-1])
    print(await can_be_kept_awake(), len(heard))

asyncio.run(main())
"""


async def test_a_desktop_is_asked_and_the_promise_is_given_back(tmp_path: Path) -> None:
    if shutil.which("dbus-run-session") is None:
        pytest.skip("dbus-run-session is not installed")
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8", "PYTHONPATH": str(APP)}
    command = ["dbus-run-session", "--", sys.executable, "-c", DESKTOP]
    ended = await asyncio.to_thread(
        subprocess.run, command, env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines() == ["True ['Inhibit']", "('UnInhibit', 7)", "True 4"]


async def test_where_nobody_can_be_asked_the_work_goes_on_and_that_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    async with kept_awake() as agreed:
        assert not agreed
    assert not await can_be_kept_awake()
