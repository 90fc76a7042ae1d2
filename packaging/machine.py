"""What the operating system must bring: Qt's libraries, and tools that tests run against.

On Debian and its kin what is missing is installed with apt when we may; else the one command to run is printed. Libraries
are looked for by loading them, so that a distribution's package names matter only when one is missing. The lists are
measured on a bare Debian 12.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_XCB = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}
_WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
_TOOLS = {
    "avahi-daemon": "avahi-daemon",
    "avahi-publish": "avahi-utils",
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-daemon": "dbus",
    "dbus-run-session": "dbus",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "socat": "socat",
    "curl": "curl",
    "wget": "wget",
    "lftp": "lftp",
    "sftp": "openssh-client",
    "aria2c": "aria2",
    "vsftpd": "vsftpd",
    "ip": "iproute2",
    "nft": "nftables",
    "pdftotext": "poppler-utils",
    "node": "nodejs",
    "npm": "npm",
    "nginx": "nginx",
    "mosquitto": "mosquitto",
    "objdump": "binutils",
    "tshark": "tshark",
    "git": "git",
}


class Stop(Exception):
    """A person must act first; the message says how."""


def say(what: str) -> None:
    """One line on what is being done, to stderr: stdout belongs to the verb."""
    print(f"· {what}", file=sys.stderr, flush=True)


def has_display() -> bool:
    """Whether a window can be shown here."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def has_own_networks() -> bool:
    """Whether a process here may have a network of its own, as tests/support/own_network.py gives it to each worker."""
    return bool(shutil.which("unshare")) and _runs(["unshare", "--net", "true"], quiet=True)


def need(*, window: bool, tools: bool, venv: bool) -> None:
    """What this system must bring, all of it installed, or asked for, at once.

    Qt's libraries always (with ``window`` those of X11 and Wayland, too); with ``tools`` the programs that tests and the
    bundle use; with ``venv`` the part of Python that makes virtual environments, which Debian packs apart.
    """
    if sys.platform != "linux":
        return
    libraries = {**_QT, **(_XCB if window else {}), **(_WAYLAND if window and "WAYLAND_DISPLAY" in os.environ else {})}
    missing = {name: package for name, package in libraries.items() if not _loads(name)}
    if tools and shutil.which("apt-get"):  # elsewhere, tests that miss one say so
        path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
        missing |= {tool: package for tool, package in _TOOLS.items() if not shutil.which(tool, path=path)}
        python = f"libpython3.{sys.version_info[1]}"
        if sys.base_prefix == "/usr" and not _loads(f"{python}.so.1.0"):
            missing[f"{python}.so.1.0"] = python  # the frozen app carries it
    if venv and importlib.util.find_spec("ensurepip") is None:
        missing["ensurepip"] = f"python3.{sys.version_info[1]}-venv"
    _install(missing)


def offer(package: str, purpose: str) -> bool:
    """Installs something that is good to have, if that needs nobody; whether it did."""
    prefix = _may_install()
    if prefix is None:
        return False
    say(f"installing {package}: {purpose}")
    return _apt(prefix, [package])


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install(missing: Mapping[str, str]) -> None:
    """Installs the packages of what is missing, or stops with the command that does."""
    if not missing:
        return
    packages = sorted(set(missing.values()))
    if not shutil.which("apt-get"):
        raise Stop(
            f"Missing here: {', '.join(missing)}.\n"
            f"Install the packages of your system that hold them; Debian calls them: {' '.join(packages)}"
        )
    command = shlex.join(["sudo", "apt-get", "install", "--no-install-recommends", *packages])
    prefix = _may_install()
    if prefix is None:
        raise Stop(f"Missing here: {', '.join(missing)}.\nPlease run this, then start again:\n    {command}")
    say(f"installing what this system lacks: {' '.join(packages)}")
    if not _apt(prefix, packages):
        raise Stop(f"apt could not install them. Please see what this says, then start again:\n    {command}")


def _may_install() -> list[str] | None:
    """What to put before apt-get: nothing for root, sudo where it asks no password; ``None`` when we may not."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def _apt(prefix: list[str], packages: list[str]) -> bool:
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--quiet"]
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    if not any(Path("/var/lib/apt/lists").glob("*_Packages*")) or not _runs([*install, "--simulate"], quiet=True):
        _runs([*apt, "update"])
    return _runs(install)


def _runs(command: list[str], *, quiet: bool = False) -> bool:
    sink = subprocess.DEVNULL if quiet else sys.stderr.fileno()
    stderr = subprocess.DEVNULL if quiet else None
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sink, stderr=stderr).returncode == 0
