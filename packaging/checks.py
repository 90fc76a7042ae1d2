"""Every check and test, in the order of how fast each tells what is wrong; all run, then one summary."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from environment import BUILD, PYTHON, ROOT, call, hash_of
from machine import has_own_networks, say

COVERAGE_FLOOR = 89
"""Per cent of lines and branches; raised when the real figure has risen, never lowered."""

_COVERAGE = {"COVERAGE_FILE": str(BUILD / "coverage" / "data")}
_PARALLEL = ("-n", "2", "--dist", "loadfile")
"""Two workers; only where each has a network of its own, or where no test uses one that others hear."""


def run(*, quick: bool) -> int:
    """Runs all checks, or with ``quick`` those that every system can do; returns 1 when any failed."""
    (BUILD / "coverage").mkdir(parents=True, exist_ok=True)
    steps: list[tuple[str, Callable[[], int]]] = [
        ("lint", lambda: call("-m", "ruff", "check")),
        ("format", lambda: call("-m", "ruff", "format", "--check")),
        ("types", lambda: call("-m", "mypy")),
        ("floors", _floors),
    ]
    workers = _PARALLEL if has_own_networks() else ()
    if quick:
        steps.append(("unit and window tests", lambda: _pytest(*_PARALLEL, "tests/unit", "tests/ui")))
    else:
        steps += [
            ("tests", lambda: _pytest(*workers, "-m", "not bundle", "--cov", "--cov-report=", **_COVERAGE)),
            ("coverage", _coverage),
            ("tests in dev mode", lambda: _dev_mode(workers)),
            ("bundle", bundle),
            ("bundle tests", lambda: bundle() or call("-m", "pytest", "-q", "-m", "bundle", offscreen=True)),
        ]
    told = [(name, *_timed(name, step)) for name, step in steps]
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


def _pytest(*arguments: str, **variables: str) -> int:
    return call("-m", "pytest", "-q", "--durations=10", *arguments, offscreen=True, **variables)


def _dev_mode(workers: tuple[str, ...]) -> int:
    """Python's own checks and asyncio's: never-closed files, never-awaited coroutines, calls from a wrong thread."""
    variables = {"PYTHONDEVMODE": "1", "PYTHONASYNCIODEBUG": "1"}
    folders = ("tests/unit", "tests/integration")
    return _pytest(*workers, "-m", "not bundle", "--asyncio-debug", *folders, **variables)


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
