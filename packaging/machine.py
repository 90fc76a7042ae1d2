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
    "ip": "iproute2",
    "pdftotext": "poppler-utils",
    "node": "nodejs",
    "npm": "npm",
    "objdump": "binutils",
}


class Stop(Exception):
    """A person must act first; the message says how."""


def say(what: str) -> None:
    """One line on what is being done, to stderr: stdout belongs to the verb."""
    print(f"· {what}", file=sys.stderr, flush=True)


def has_display() -> bool:
    """Whether a window can be shown here."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def need_qt_libraries(*, window: bool) -> None:
    """The system libraries that PySide6 loads; with ``window`` those of X11 and Wayland, too."""
    if sys.platform != "linux":
        return
    wanted = {**_QT, **(_XCB if window else {}), **(_WAYLAND if window and "WAYLAND_DISPLAY" in os.environ else {})}
    missing = {name: package for name, package in wanted.items() if not _loads(name)}
    _install(sorted(set(missing.values())), "libraries that the window needs", sorted(missing))


def need_tools() -> None:
    """The programs that tests and the bundle use; where there is no apt, tests that miss one say so."""
    if sys.platform != "linux" or not shutil.which("apt-get"):
        return
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
    missing = [package for tool, package in _TOOLS.items() if not shutil.which(tool, path=path)]
    _install(sorted(set(missing)), "tools that the tests use", missing)


def need_venv_module() -> None:
    """The part of Python that makes virtual environments, which Debian packs apart."""
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python3.{sys.version_info[1]}-venv"
        _install([package], "Python's virtual environments", ["ensurepip"])


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


def _install(packages: list[str], purpose: str, missing: list[str]) -> None:
    if not packages:
        return
    command = shlex.join(["sudo", "apt-get", "install", "--no-install-recommends", *packages])
    if not shutil.which("apt-get"):
        raise Stop(
            f"Missing here: {', '.join(missing)} ({purpose}).\n"
            f"Install the packages of your system that hold them; Debian calls them: {' '.join(packages)}"
        )
    prefix = _may_install()
    if prefix is None:
        raise Stop(f"Missing here: {purpose}. Please run this, then start again:\n    {command}")
    say(f"installing {purpose}: {' '.join(packages)}")
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
    if not any(Path("/var/lib/apt/lists").glob("*_Packages*")) or not _runs([*install, "--simulate"]):
        _runs([*apt, "update"])
    return _runs(install)


def _runs(command: list[str]) -> bool:
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr.fileno()).returncode == 0
