"""How the checks judge a run of tests: what failed beside others is tried alone, named, and never hidden."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tests.support.packaging_scripts import checks, environment

FAILS_ONCE = """
import pathlib
import pytest

SEEN = pathlib.Path(__file__).with_name("seen")


def test_that_needs_a_quiet_machine():
    if not SEEN.exists():
        SEEN.touch()
        pytest.fail("the machine is busy")
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of nothing but what a test writes into it."""
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(checks, "_FAILED", tmp_path / ".pytest_cache" / "v" / "cache" / "lastfailed")
    monkeypatch.setattr(checks, "_COVERAGE", {})
    monkeypatch.setattr(checks, "_unsteady", [])
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = bundle\n")
    return tmp_path


def test_one_that_passes_alone_is_named_and_does_not_fail_the_run(checkout: Path) -> None:
    (checkout / "test_once.py").write_text(FAILS_ONCE)
    assert checks._tests("test_once.py") == 0
    assert checks._unsteady == ["test_once.py::test_that_needs_a_quiet_machine"]


def test_one_that_fails_alone_too_fails_the_run(checkout: Path) -> None:
    (checkout / "test_wrong.py").write_text("def test_wrong():\n    assert False\n")
    assert checks._tests("test_wrong.py") == 1
    assert checks._unsteady == []


def test_many_failures_are_no_accident_and_are_not_tried_again(checkout: Path) -> None:
    (checkout / "test_once.py").write_text(
        "import pytest\n"
        + FAILS_ONCE
        + '\n\n@pytest.mark.parametrize("n", range(9))\ndef test_wrong(n):\n    assert False\n'
    )
    assert checks._tests("test_once.py") == 1
    assert checks._unsteady == []


def test_a_file_that_cannot_be_read_fails_the_run(checkout: Path) -> None:
    (checkout / "test_broken.py").write_text("def\n")
    assert checks._tests("test_broken.py") != 0
    assert checks._unsteady == []
