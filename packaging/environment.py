"""The virtual environment: exact pins with hashes, the package importable, and the fetched parts.

A stamp beside each finished step holds a hash of what it was made from; a step runs again only when that changes.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
from collections.abc import Iterable
from pathlib import Path

from machine import Stop, offer, say

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

_FONT = ROOT / "resources" / "fonts" / "NotoSansGurmukhi-Regular.ttf"
_FONT_PACKAGE = "@expo-google-fonts/noto-sans-gurmukhi@0.4.1"
_FONT_SHA512 = "yAaWoUawvVD/50HnZWN1lABWOy9eNcbS3i9bRjoXwEueaoI7E2dTd7liA2BcJ/uTkFUgYWd5QOjIfoCXnTo44Q=="
_FONT_MEMBERS = {
    "package/400Regular/NotoSansGurmukhi_400Regular.ttf": _FONT.name,
    "package/LICENSE_FONT": "OFL.txt",
}
_SYSTEM_FONT = Path("/usr/share/fonts/truetype/noto/NotoSansGurmukhi-Regular.ttf")
_NPM_PEERS = ROOT / "tests" / "support" / "ocpp_rpc"
_PEERS = BUILD / "peers"


def need_venv() -> None:
    """The virtual environment, in which ``evsetup`` can be imported from ``app/``."""
    if not PYTHON.exists():
        say(f"making {VENV.name}")
        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    link = _site_packages() / "evsetup-dev.pth"
    if not link.exists() or link.read_text(encoding="utf-8").strip() != str(ROOT / "app"):
        link.write_text(f"{ROOT / 'app'}\n", encoding="utf-8")
    _need_command()


def _need_command() -> None:
    """``evsetup`` itself, beside the environment's Python."""
    windows = os.name == "nt"
    command = PYTHON.with_name("evsetup.cmd" if windows else "evsetup")
    words = f'@"{PYTHON}" -m evsetup %*\n' if windows else f'#!/bin/sh\nexec "{PYTHON}" -m evsetup "$@"\n'
    if not command.exists() or command.read_text(encoding="utf-8") != words:
        command.write_text(words, encoding="utf-8")
        command.chmod(0o755)


def need_pins(*, development: bool) -> None:
    """The pinned packages; those for development hold those for running."""
    kinds = {kind: ROOT / "packaging" / f"requirements{kind}.txt" for kind in ("", "-dev")}
    done = {kind: _is_stamped(f"pins{kind}", [path]) for kind, path in kinds.items()}
    kind = "-dev" if development else ""
    if done[kind] or done["-dev"]:
        return
    count = sum("==" in line for line in kinds[kind].read_text(encoding="utf-8").splitlines())
    say(f"installing pinned packages: {count} (about {300 if development else 130} MB, once)")
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    install = [*pip, "install", *quiet, "--require-hashes", "--no-deps", "-r", kinds[kind]]
    if subprocess.run(install, stdout=sys.stderr.fileno()).returncode != 0:
        raise Stop("pip could not install the pinned packages; it says above why. Is this machine online?")
    _stamp(f"pins{kind}", [kinds[kind]])


def need_font() -> None:
    """A font for Punjabi, which no Qt brings; without one, its letters are boxes, and nothing else is amiss."""
    if _FONT.exists():
        return
    if npm := shutil.which("npm"):
        say("fetching the Gurmukhi font")
        with tempfile.TemporaryDirectory() as folder:
            pack = [npm, "pack", "--silent", "--pack-destination", folder, _FONT_PACKAGE]
            packed = subprocess.run(pack, cwd=folder, stdout=subprocess.DEVNULL)
            archives = list(Path(folder).glob("*.tgz"))
            if packed.returncode == 0 and len(archives) == 1:
                _unpack_font(archives[0])
                return
        say("npm could not fetch the Gurmukhi font: Punjabi needs one that the system has")
    elif not _SYSTEM_FONT.exists() and not offer("fonts-noto-core", "Punjabi letters"):
        say("npm is missing, so the Gurmukhi font is not fetched: Punjabi needs one that the system has")


def need_npm_peers() -> None:
    """The independent OCPP implementation that tests talk to."""
    lock = _NPM_PEERS / "package-lock.json"
    npm = shutil.which("npm")
    if npm is None or not lock.exists():
        return
    inputs = [lock, _NPM_PEERS / "package.json"]
    if (_NPM_PEERS / "node_modules").is_dir() and _is_stamped("npm-peers", inputs):
        return
    say("installing the npm packages that tests talk to")
    command = [npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
    if subprocess.run(command, cwd=_NPM_PEERS, stdout=sys.stderr.fileno()).returncode != 0:
        raise Stop("npm could not install them; it says above why. Is this machine online?")
    _stamp("npm-peers", inputs)


def need_csms_peer() -> None:
    """An independent CSMS that tests run as a program, in an environment of its own: it is AGPL and no part of ours."""
    _need_program("ocpp-csms", "csms-peer", "installing the CSMS that tests talk to")


def need_charger_clients() -> None:
    """Clients that others wrote for real chargers, which tests let talk to the simulated ones."""
    _need_program("charger-clients", "charger-clients", "installing the clients that simulated chargers are tried with")


def need_esptool() -> None:
    """esptool, which tests let write a simulated board; it is GPL and no part of ours."""
    _need_program("esptool", "esptool", "installing the program that writes ESP32 boards")


def need_bench_peer() -> None:
    """The program beside which our CSMS test is timed, in an environment of its own as any of its users has it."""
    _need_program("test-ocpp", "bench-peer", "installing the program that figures are held against")


def _need_program(name: str, stamp: str, words: str) -> None:
    pins, folder = ROOT / "packaging" / f"requirements-{name}.txt", _PEERS / name
    if folder.is_dir() and _is_stamped(stamp, [pins]):
        return
    say(words)
    venv.create(folder, clear=True, with_pip=True, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [python, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    install = [*pip, "install", "--quiet", "--require-hashes", "--no-deps", "-r", pins]
    if subprocess.run(install, stdout=sys.stderr.fileno()).returncode != 0:
        raise Stop("pip could not install it; it says above why. Is this machine online?")
    _stamp(stamp, [pins])


def call(*arguments: str, offscreen: bool = False, **variables: str) -> int:
    """Runs the environment's Python at the top of the checkout; returns its exit code."""
    extra = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
    return subprocess.run([PYTHON, *arguments], cwd=ROOT, env={**os.environ, **extra, **variables}).returncode


def become(*arguments: str) -> int:
    """Runs the environment's Python in place of this one, where the system can."""
    if os.name != "nt":
        os.execv(PYTHON, [str(PYTHON), *arguments])
    return call(*arguments)


def hash_of(paths: Iterable[Path]) -> str:
    """One hash over files and folders, by name and content; caches of Python do not count."""
    digest = hashlib.sha256()
    for top in paths:
        for path in sorted([top] if top.is_file() else top.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _site_packages() -> Path:
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    return next((VENV / "lib").glob("python3*/site-packages"))


def _stamp_file(name: str) -> Path:
    return VENV / f"evsetup-{name}.stamp"


def _is_stamped(name: str, inputs: list[Path]) -> bool:
    stamp = _stamp_file(name)
    return stamp.exists() and stamp.read_text(encoding="utf-8") == hash_of([*inputs, VENV / "pyvenv.cfg"])


def _stamp(name: str, inputs: list[Path]) -> None:
    _stamp_file(name).write_text(hash_of([*inputs, VENV / "pyvenv.cfg"]), encoding="utf-8")


def _unpack_font(archive: Path) -> None:
    if base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode() != _FONT_SHA512:
        raise Stop(f"{_FONT_PACKAGE} is not the file that was pinned; nothing of it was used.")
    _FONT.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as members:
        for member, name in sorted(_FONT_MEMBERS.items()):
            content = members.extractfile(member)
            if content is None:
                raise Stop(f"{_FONT_PACKAGE} does not hold {member}.")
            (_FONT.parent / name).write_bytes(content.read())
