"""The set-up script: what it does twice, what it refuses, what it says when it may not."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from tests.support.packaging_scripts import environment, machine

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout that holds the set-up script only."""
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "_FONT", tmp_path / "resources" / "fonts" / "NotoSansGurmukhi-Regular.ttf")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "pyvenv.cfg").write_text("version = 3.11.0\n")
    return tmp_path


def font_archive(folder: Path) -> Path:
    archive = folder / "font.tgz"
    with tarfile.open(archive, "w:gz") as members:
        for name, content in (
            ("package/400Regular/NotoSansGurmukhi_400Regular.ttf", b"\0\1\0\0"),
            ("package/LICENSE_FONT", b"SIL Open Font License"),
        ):
            member = tarfile.TarInfo(name)
            member.size = len(content)
            members.addfile(member, io.BytesIO(content))
    return archive


def test_a_finished_step_is_done_again_only_when_its_inputs_change(checkout: Path) -> None:
    pins = checkout / "requirements.txt"
    pins.write_text("a==1\n")
    assert not environment._is_stamped("pins", [pins])
    environment._stamp("pins", [pins])
    assert environment._is_stamped("pins", [pins])
    pins.write_text("a==2\n")
    assert not environment._is_stamped("pins", [pins])


def test_another_python_in_the_environment_makes_the_pins_install_again(checkout: Path) -> None:
    pins = checkout / "requirements.txt"
    pins.write_text("a==1\n")
    environment._stamp("pins", [pins])
    (checkout / ".venv" / "pyvenv.cfg").write_text("version = 3.12.0\n")
    assert not environment._is_stamped("pins", [pins])


def test_the_hash_of_a_folder_sees_names_and_contents_but_no_caches(checkout: Path) -> None:
    folder = checkout / "app"
    (folder / "__pycache__").mkdir(parents=True)
    (folder / "a.py").write_text("1")
    first = environment.hash_of([folder])
    (folder / "__pycache__" / "a.pyc").write_text("x")
    assert environment.hash_of([folder]) == first
    (folder / "a.py").rename(folder / "b.py")
    assert environment.hash_of([folder]) != first


def test_a_font_that_is_not_the_pinned_one_is_not_used(checkout: Path) -> None:
    with pytest.raises(machine.Stop, match="not the file that was pinned"):
        environment._unpack_font(font_archive(checkout))
    assert not (checkout / "resources").exists()


def test_the_pinned_font_is_unpacked_with_its_licence(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = font_archive(checkout)
    pinned = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    monkeypatch.setattr(environment, "_FONT_SHA512", pinned)
    environment._unpack_font(archive)
    folder = checkout / "resources" / "fonts"
    assert sorted(path.name for path in folder.iterdir()) == ["NotoSansGurmukhi-Regular.ttf", "OFL.txt"]


def test_without_npm_or_apt_the_font_is_left_out_and_said_so(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(environment, "_SYSTEM_FONT", checkout / "none.ttf")
    environment.need_font()
    assert "npm is missing" in capsys.readouterr().err


@pytest.mark.skipif(not shutil.which("apt-get"), reason="needs apt")
def test_who_may_not_install_is_told_the_one_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_may_install", lambda: None)
    with pytest.raises(machine.Stop, match=r"sudo apt-get install --no-install-recommends libegl1 libgl1"):
        machine._install({"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"})


def test_a_system_without_apt_is_told_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(machine.Stop, match=r"libEGL\.so\.1"):
        machine._install({"libEGL.so.1": "libegl1"})


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_the_window_without_a_display_offers_the_terminal_instead() -> None:
    variables = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    command = [sys.executable, str(ROOT / "packaging" / "dev.py"), "demo"]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "demo --headless" in done.stderr
    assert done.stdout == ""


def test_an_unknown_verb_shows_the_verbs() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "dev.py"), "deploy"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "dev.py demo" in done.stderr
