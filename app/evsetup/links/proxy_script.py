"""Where the system finds the script that names its proxy (PAC): Windows, macOS, GNOME and KDE. It is named, never run.

A script that DHCP offers (option 252) cannot be read portably, nor can a sign-in page's address (option 114, RFC 8910); where
the system was told to look for one by itself (WPAD), that is said.
"""

from __future__ import annotations

import configparser
import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

BY_ITSELF = "looked for in the network (WPAD)"
"""In place of the script's address, where the system is told no other."""

_PATIENCE_S = 2.0


def proxy_script() -> str:
    """The address of the script that the system is told to run for each connection; empty when it is told none. Blocks."""
    on_linux = _kde if "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").upper() else _gnome
    return {"win32": _windows, "darwin": _macos}.get(sys.platform, on_linux)()


def _windows() -> str:
    if sys.platform == "win32":
        import winreg

        path = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
            return str(winreg.QueryValueEx(key, "AutoConfigURL")[0])
    return ""


def _macos() -> str:
    words = dict(line.split(" : ", 1) for line in _said("/usr/sbin/scutil", "--proxy").splitlines() if " : " in line)
    told = {name.strip(): value.strip() for name, value in words.items()}
    if told.get("ProxyAutoConfigEnable") == "1":
        return told.get("ProxyAutoConfigURLString", "")
    return BY_ITSELF if told.get("ProxyAutoDiscoveryEnable") == "1" else ""


def _gnome() -> str:
    gsettings = shutil.which("gsettings")
    if gsettings is None or _said(gsettings, "get", "org.gnome.system.proxy", "mode").strip() != "'auto'":
        return ""
    return _said(gsettings, "get", "org.gnome.system.proxy", "autoconfig-url").strip().strip("'") or BY_ITSELF


def _kde() -> str:
    folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    told = configparser.ConfigParser(interpolation=None, strict=False)
    with contextlib.suppress(OSError, ValueError, configparser.Error):
        told.read(folder / "kioslaverc", encoding="utf-8")
    match told.get("Proxy Settings", "ProxyType", fallback=""):
        case "2":
            return told.get("Proxy Settings", "Proxy Config Script", fallback="")
        case "3":
            return BY_ITSELF
    return ""


def _said(*command: str) -> str:
    with contextlib.suppress(OSError, ValueError, subprocess.SubprocessError):
        return subprocess.run(  # noqa: S603 - the commands stand above
            command, capture_output=True, text=True, timeout=_PATIENCE_S, check=True
        ).stdout
    return ""
