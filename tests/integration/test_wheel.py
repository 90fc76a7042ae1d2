"""The wheel, built and installed as anybody would: the command is there, and what ships is found from there."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = "Scripts" if os.name == "nt" else "bin"


def run(*command: str | Path, cwd: Path) -> str:
    """Runs a command that knows nothing of this checkout; what it printed."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV"))}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=clean, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment that holds the wheel; the packages that it depends on are lent from the one that runs tests."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, symlinks=os.name != "nt")
    python = folder / SCRIPTS / Path(sys.executable).name
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python)
    run(*pip, "install", "--quiet", "--no-index", "--no-deps", wheel, cwd=folder)
    site_packages = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (Path(site_packages) / "lent.pth").write_text("\n".join(lent), encoding="utf-8")
    return folder


def test_the_wheel_carries_every_resource_and_nothing_but_the_program(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    listing = subprocess.run(["git", "ls-files", "resources"], cwd=ROOT, capture_output=True, text=True, check=True)
    shipped = {f"evsetup/_{name}" for name in listing.stdout.splitlines() if (ROOT / name).is_file()}
    assert shipped
    assert shipped <= names
    assert all(name.startswith(("evsetup/", "evsetup-")) for name in names)


def test_the_command_of_the_wheel_tells_its_version(installed: Path) -> None:
    said = run(installed / SCRIPTS / "evsetup", "--version", cwd=installed)
    assert said.split()[0] == "evsetup"


def test_the_package_of_the_wheel_finds_its_resources(installed: Path) -> None:
    python = installed / SCRIPTS / Path(sys.executable).name
    question = "from evsetup.resources import resource; print(resource('icons', 'evsetup.svg'))"
    found = Path(run(python, "-c", question, cwd=installed).strip())
    assert found.is_file()
    assert installed in found.parents
