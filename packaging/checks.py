"""Every check and test, in the order of how fast each tells what is wrong; all run, then one summary."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from environment import BUILD, PYTHON, ROOT, call, hash_of
from machine import has_own_networks, say

COVERAGE_FLOOR = 90
"""Per cent of lines and branches; raised when the real figure has risen, never lowered."""

_COVERAGE = {"COVERAGE_FILE": str(BUILD / "coverage" / "data")}
_DEV_MODE = {"PYTHONDEVMODE": "1", "PYTHONASYNCIODEBUG": "1"}
"""Python's own checks and asyncio's: never-closed files, never-awaited coroutines, calls from a wrong thread."""

_FEW = 20
"""More failures than these are no accident of a busy machine."""

_PARALLEL = ("-n", "3", "--dist", "loadfile")
"""Three workers, since much of a test is waiting; only where each has a network of its own, or where no test uses one that others hear."""

_PARTS = ("tests/unit", "tests/integration")
_LONG = ("tests/faults", "tests/fuzz", "tests/end_to_end")
_FAILED = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"

_unsteady: list[str] = []


def run(*, quick: bool) -> int:
    """Runs all checks, or with ``quick`` those that every system can do; returns 1 when any failed.

    Every test runs once: those of units and of parts together in Python's dev mode and with coverage, those of the window with
    coverage, and the long ones (faults, fuzz, end to end) as users run the app.
    """
    (BUILD / "coverage").mkdir(parents=True, exist_ok=True)
    steps: list[tuple[str, Callable[[], int]]] = [
        ("lint", lambda: call("-m", "ruff", "check")),
        ("format", lambda: call("-m", "ruff", "format", "--check")),
        ("types", lambda: call("-m", "mypy")),
        ("floors", _floors),
    ]
    workers = _PARALLEL if has_own_networks() else ()
    if quick:
        steps.append(("unit and window tests", lambda: _tests(*_PARALLEL, "tests/unit", "tests/ui")))
    else:
        steps += [
            (
                "unit and integration tests",
                lambda: _tests(*_covered(), "--asyncio-debug", *workers, *_PARTS, **_DEV_MODE),
            ),
            ("window tests", lambda: _tests(*_covered("--cov-append"), *workers, "tests/ui")),
            ("coverage", _coverage),
            ("fault, fuzz and whole tests", lambda: _tests(*workers, *_LONG)),
            ("bundle", bundle),
            ("bundle tests", lambda: bundle() or call("-m", "pytest", "-q", "-m", "bundle", offscreen=True)),
        ]
    told = [(name, *_timed(name, step)) for name, step in steps]
    for test in _unsteady:
        print(f"\nunsteady: {test} failed beside others and passed alone")
    print("\n" + "\n".join(f"{'ok    ' if code == 0 else 'FAILED'}  {name:<24} {s:6.1f} s" for name, code, s in told))
    return int(any(code != 0 for _, code, _ in told))


def bundle() -> int:
    """The frozen app in ``build/dist/evsetup``; made anew only when something in it changed."""
    return freeze(ROOT / "packaging" / "evsetup.spec", [ROOT / "app", ROOT / "resources"])


def freeze(spec: Path, inputs: list[Path]) -> int:
    """Freezes what ``spec`` describes from ``inputs`` into a folder of its name."""
    name = spec.stem
    made, stamp = BUILD / "dist" / name, BUILD / f"{name}.stamp"
    state = hash_of([*inputs, spec, *sorted((ROOT / "packaging").rglob("*.*"))])
    if made.is_dir() and stamp.exists() and stamp.read_text(encoding="utf-8") == state:
        say(f"{made.relative_to(ROOT)} is as it should be")
        return 0
    stamp.unlink(missing_ok=True)
    shutil.rmtree(made, ignore_errors=True)
    folders = ("--distpath", str(BUILD / "dist"), "--workpath", str(BUILD / "pyinstaller"))
    code = call("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, str(spec))
    if code == 0:
        stamp.write_text(state, encoding="utf-8")
    return code


def screens() -> int:
    """A picture of every screen in ``build/screens``."""
    code = call("-m", "pytest", "-q", "tests/ui", "-k", "screens", offscreen=True)
    for picture in sorted((BUILD / "screens").rglob("*.png")):
        print(picture.relative_to(ROOT))
    return code


def _covered(*more: str) -> tuple[str, ...]:
    return ("--cov", "--cov-report=", *more)


def _tests(*arguments: str, **variables: str) -> int:
    """These tests; the few that failed run once more, alone.

    Beside other work a test may meet its own time-outs, and its failure says nothing of the app. One that passes alone is
    *unsteady*: it is named in the summary, to be mended; it does not hide among those that passed.
    """
    pytest = ("-m", "pytest", "-q", "-m", "not bundle", "--durations=10")
    _FAILED.unlink(missing_ok=True)
    code = call(*pytest, *arguments, offscreen=True, **_COVERAGE, **variables)
    failed = _last_failed() if code == 1 else []
    if not 0 < len(failed) <= _FEW:
        return code
    print(f"\nalone, once more: {', '.join(failed)}", flush=True)
    code = call(*pytest, *failed, offscreen=True, **variables)
    if code == 0:
        _unsteady.extend(failed)
    return code


def _last_failed() -> list[str]:
    return sorted(json.loads(_FAILED.read_text(encoding="utf-8"))) if _FAILED.exists() else []


def _coverage() -> int:
    return call(
        "-m", "coverage", "report", "--skip-covered", "--sort=cover", f"--fail-under={COVERAGE_FLOOR}", **_COVERAGE
    )


def _floors() -> int:
    program = PYTHON.with_name("lint-imports" + PYTHON.suffix)
    return subprocess.run([program, "--no-cache", "--no-logo"], cwd=ROOT).returncode


def _timed(name: str, step: Callable[[], int]) -> tuple[int, float]:
    print(f"\n── {name}", flush=True)
    start = time.monotonic()
    code = step()
    return code, time.monotonic() - start
