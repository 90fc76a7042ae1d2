"""The frozen app, started as a person would start it, somewhere else than in the checkout."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.csms_cards import CSMS, write
from tests.unit.cards.test_csms_code import picture

from evsetup.cards.code_reader import read_apart
from evsetup.cards.qr_code import make_dots

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "build" / "dist" / "evsetup"
PROGRAM = BUNDLE / ("evsetup.exe" if os.name == "nt" else "evsetup")
PLUGINS = BUNDLE / "_internal" / "PySide6" / ("plugins" if os.name == "nt" else "Qt/plugins")

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(not PROGRAM.exists(), reason="no bundle: python3 packaging/dev.py bundle"),
]


def start(*arguments: str, cwd: Path, timeout_s: float = 60) -> subprocess.CompletedProcess[str]:
    """Runs the frozen app to its end, with nothing of Python or of this checkout in its environment."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV", "VIRTUAL"))}
    clean["PATH"] = os.defpath
    return subprocess.run(
        [str(PROGRAM), *arguments], cwd=cwd, env=clean, capture_output=True, text=True, timeout=timeout_s
    )


def test_it_tells_the_version_of_its_source(tmp_path: Path) -> None:
    from evsetup import __version__

    done = start("--version", cwd=tmp_path)
    assert (done.returncode, done.stdout.split()) == (0, ["evsetup", __version__])


def test_wrong_usage_is_told_from_a_finding(tmp_path: Path) -> None:
    assert start("no-such-command.txt", "--no-such-option", cwd=tmp_path).returncode == 2


@pytest.mark.timeout(400)
def test_it_does_the_whole_main_job_without_a_window(tmp_path: Path) -> None:
    done = start("demo", "--headless", "--json", cwd=tmp_path, timeout_s=360)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    result = json.loads(done.stdout)
    assert result["ok"] is True
    assert len(result["chargers"]) == 5
    assert not list(tmp_path.iterdir()), "the demo left files where it was started"


def test_the_window_opens_and_paints(tmp_path: Path) -> None:
    done = start("--quit-after-paint", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


def test_it_carries_the_schemas_of_every_ocpp_version() -> None:
    for version in ("v16", "v201", "v21"):
        schemas = list((BUNDLE / "_internal" / "ocpp" / version / "schemas").glob("BootNotification*.json"))
        assert schemas, version


def test_it_carries_the_resources_of_the_checkout() -> None:
    listing = subprocess.run(["git", "ls-files", "resources"], cwd=ROOT, capture_output=True, text=True, check=True)
    wanted = {name for name in listing.stdout.splitlines() if (ROOT / name).is_file()}
    folder = BUNDLE / "_internal" / "evsetup" / "_resources"
    carried = {f"resources/{path.relative_to(folder).as_posix()}" for path in folder.rglob("*") if path.is_file()}
    assert wanted
    assert wanted <= carried


def test_it_carries_what_reads_a_code_out_of_a_photo() -> None:
    assert list((BUNDLE / "_internal" / "zxingcpp").glob("zxingcpp.*"))
    assert list((PLUGINS / "imageformats").glob("*qjpeg*"))


def test_it_reads_a_code_in_a_process_of_its_own() -> None:
    found = asyncio.run(read_apart(picture(make_dots("wss://csms.example.com")), command=(str(PROGRAM), "read-codes")))
    assert found == ("wss://csms.example.com",)


def test_it_judges_an_operators_card_and_makes_its_code(tmp_path: Path) -> None:
    card = write(tmp_path, "volt.toml", CSMS)
    assert start("cards", "check", str(card), cwd=tmp_path).returncode == 0
    assert start("cards", "code", str(card), cwd=tmp_path).stdout.startswith("evsetup-csms:1?")


def test_it_carries_no_plugin_that_is_never_used() -> None:
    from tests.support.packaging_scripts import trimming

    for plugin in PLUGINS.rglob("*.*"):
        if plugin.is_file():
            assert plugin.stem.removeprefix("lib") in trimming.PLUGINS[plugin.parent.name]


def test_no_link_in_it_leads_nowhere() -> None:
    assert not [path for path in BUNDLE.rglob("*") if path.is_symlink() and not path.exists()]


@pytest.mark.skipif(sys.platform != "linux", reason="reads ELF files")
def test_every_library_that_it_loads_is_in_it_or_part_of_the_system() -> None:
    libraries = [path for path in BUNDLE.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    said = subprocess.run(["ldd", *libraries], capture_output=True, text=True, timeout=60).stdout
    assert "not found" not in said, [line for line in said.splitlines() if "not found" in line]
