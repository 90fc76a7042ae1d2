"""Adapters without a driver, and who has a port open: a folder tree that looks like the system's, and this very computer."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from evsetup.links.serial_findings import busy, denied, no_driver
from evsetup.links.usb_adapters import driverless, modem_software, who_has


def plug(devices: Path, name: str, vendor: str, product: str, *, port: str = "") -> None:
    interface = devices / name / f"{name}:1.0"
    interface.mkdir(parents=True)
    (devices / name / "idVendor").write_text(f"{vendor}\n")
    (devices / name / "idProduct").write_text(f"{product}\n")
    if port:
        (interface / port).mkdir(parents=True)


def test_an_adapter_of_a_known_chip_without_a_port_needs_a_driver(tmp_path: Path) -> None:
    plug(tmp_path, "1-1", "10c4", "ea60")
    plug(tmp_path, "1-2", "1a86", "7523", port="ttyUSB0")
    plug(tmp_path, "1-3", "303a", "1001", port="tty/ttyACM0")
    plug(tmp_path, "1-4", "046d", "c31c")
    (missing,) = driverless(tmp_path)
    assert (missing.bridge, missing.usb, missing.driver) == ("CP210x", "10C4:EA60", "cp210x")
    assert "sudo modprobe cp210x" in str(no_driver("CP210x", "10C4:EA60", "cp210x").do[0])


def test_nothing_is_said_where_the_system_tells_nothing(tmp_path: Path) -> None:
    assert driverless(tmp_path / "not there") == ()
    assert who_has("COM3") == ""
    assert who_has("/dev/pts/no-such", tmp_path) == ""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_the_program_that_has_a_port_is_named() -> None:
    ours, theirs = pty.openpty()
    name = os.ttyname(theirs)
    wait = "import sys; f = open(sys.argv[1], 'rb', buffering=0); print('open', flush=True); sys.stdin.read()"
    other = subprocess.Popen(
        [sys.executable, "-c", wait, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        program = who_has(name)
        assert program.endswith(f"({other.pid})")
        assert program in str(busy(name, program).seen)
    finally:
        other.communicate()
        os.close(theirs)
        os.close(ours)


def test_modem_software_is_known_by_its_name(tmp_path: Path) -> None:
    assert not modem_software(tmp_path)
    (tmp_path / "77").mkdir()
    (tmp_path / "77" / "comm").write_text("ModemManager\n")
    assert modem_software(tmp_path)
    steps = [str(step) for step in busy("/dev/ttyACM0", modem_software=True).do]
    assert any("sudo systemctl stop ModemManager" in step for step in steps)


@pytest.mark.skipif(sys.platform != "linux", reason="the way out is told for each system")
def test_a_port_that_may_not_be_opened_says_which_command_lets_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "group", lambda self: "uucp")
    steps = [str(step) for step in denied("/dev/ttyUSB0").do]
    assert "sudo usermod -aG uucp $USER" in steps[0]
    assert "uaccess" in steps[1]
