"""What is kept when this program fails: where in our own code, and nothing else. It stays on this laptop.

A record holds the kinds of the errors and, of their frames, file, line and function of our own package only: a whitelist, so
that no value, message, path or name of a person can be in it. Fatal errors of the interpreter come through ``faulthandler``
and are reduced to the same when they are found at the next start.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import evsetup
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.storage.file_lock import locked

log = logging.getLogger(__name__)

_PACKAGE = Path(evsetup.__file__).resolve().parent
_MOST_ERRORS = 20
_MOST_FRAMES = 40
_MOST_LINKED = 8
_MOST_BYTES = 256 * 1024
_MOST_KEPT = 5

_FATAL = re.compile(r"(?:Fatal Python error|Windows fatal exception): ([A-Za-z0-9_ -]{1,60})")
_FRAME = re.compile(r'\s+File "(.*)", line ([0-9]{1,7}) in (.*)')
_THREAD = re.compile(r"(?:Current thread|Thread) 0x")
_OURS = re.compile(r"[a-z_][\w/]{0,200}\.py:[0-9]{1,7}:[\w.<>?]{1,120}|elsewhere", re.ASCII)
_NAME = re.compile(r"[\w.<>]{1,120}\Z", re.ASCII)
_STAMP = re.compile(r"[0-9]{8}T[0-9]{6}-[0-9]{1,10}\.raw\Z")


@dataclass(frozen=True, slots=True)
class Crash:
    """A failure of an earlier run. ``path`` is its record, for a person to read and to show to the maintainers."""

    path: Path
    finding: Finding


class CrashRecord:
    """Records the failures of this run in ``folder``. ``begin`` once, ``end`` when the program ends in order."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None
        self._path = folder
        self._stack = ExitStack()
        self._told: set[str] = set()
        self._lock = threading.RLock()  # an error in a finaliser may come while another is written

    def begin(self) -> None:
        """Opens the record and takes the hooks for errors that nobody caught; the hooks from before still run.

        A folder that cannot be written leaves this run without a record.
        """
        started = datetime.now(UTC)
        name = f"{started:%Y%m%dT%H%M%S}-{os.getpid()}"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # The lock tells the next start that this run is still alive; the system lets go of it when we die.
            self._stack.enter_context(locked(self._folder / f"{name}.lock", 0))
            self._path = self._folder / f"{name}.raw"
            self._file = self._stack.enter_context(_open_private(self._path))
        except OSError as error:
            self._stack.close()
            log.info("no crash record in this run: %s", error.strerror)
            return
        faulthandler.enable(self._file)
        self._stack.callback(faulthandler.disable)
        self._take_hooks()

    def note(self, error: BaseException | None) -> None:
        """Records one error, each kind at each place once; for errors that were caught and should not have happened."""
        if error is None or isinstance(error, KeyboardInterrupt | SystemExit):
            return
        line = json.dumps({"at": datetime.now(UTC).isoformat(timespec="seconds"), "errors": list(_described(error))})
        mark = line.partition('"errors"')[2]
        with self._lock:
            if self._file is None or mark in self._told or len(self._told) >= _MOST_ERRORS:
                return
            self._told.add(mark)
            with suppress(OSError, ValueError, RuntimeError):
                self._file.write(line.encode() + b"\n")
                self._file.flush()

    def end(self) -> None:
        """Gives the hooks back and closes the record; an empty one is taken away. May be called twice."""
        with self._lock:
            if self._file is None:
                return
            self._stack.close()
            self._file = None
        with suppress(OSError):
            if self._path.stat().st_size == 0:
                self._path.unlink()
                self._path.with_suffix(".lock").unlink(missing_ok=True)

    def _take_hooks(self) -> None:
        except_before, thread_before, unraisable_before = sys.excepthook, threading.excepthook, sys.unraisablehook

        def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            self.note(error)
            except_before(kind, error, trace)

        def on_thread(given: threading.ExceptHookArgs) -> None:
            self.note(given.exc_value)
            thread_before(given)

        def on_unraisable(given: Any) -> None:
            self.note(given.exc_value)
            unraisable_before(given)

        sys.excepthook, threading.excepthook, sys.unraisablehook = on_error, on_thread, on_unraisable

        def give_back() -> None:
            # Whoever took a hook after us keeps it.
            if sys.excepthook is on_error:
                sys.excepthook = except_before
            if threading.excepthook is on_thread:
                threading.excepthook = thread_before
            if sys.unraisablehook is on_unraisable:
                sys.unraisablehook = unraisable_before

        self._stack.callback(give_back)


def find_crash(folder: Path) -> Crash | None:
    """The failures of earlier runs, told once: reduced, put into ``folder/told`` and taken from where they were.

    Runs that are still alive are left alone. Never raises: a start must not fail because of an old failure.
    """
    errors: list[dict[str, object]] = []
    for raw in sorted(path for path in _listed(folder) if _STAMP.match(path.name)):
        with suppress(OSError, TimeoutError), locked(raw.with_suffix(".lock"), 0):
            with raw.open("rb") as file:
                errors += _read(file.read(_MOST_BYTES).decode(errors="replace"))
            raw.unlink()
        if not raw.exists():
            raw.with_suffix(".lock").unlink(missing_ok=True)
    if not errors:
        return None
    try:
        return _tell(folder / "told", errors[:_MOST_ERRORS])
    except OSError as error:
        log.info("the crash record was not kept: %s", error.strerror)
        return None


def _tell(folder: Path, errors: list[dict[str, object]]) -> Crash:
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}.json"
    record = {
        "program": evsetup.__version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "errors": errors,
    }
    with _open_private(path) as file:
        file.write(json.dumps(record, indent=1).encode())
    for old in sorted(_listed(folder))[:-_MOST_KEPT]:
        old.unlink(missing_ok=True)
    return Crash(path, _finding(path, errors[0]))


def _finding(path: Path, first: dict[str, object]) -> Finding:
    frames = first.get("frames")
    place = str(frames[-1]) if isinstance(frames, list) and frames else ""
    return Finding(
        "diagnosis.crashed",
        Severity.WARNING,
        text("diagnosis", "Something went wrong in this program when it last ran."),
        text("diagnosis", "Where it happened is recorded on this computer only; nothing was sent. It holds no secret."),
        (
            text("diagnosis", "Read the charger again before you go on: what it says decides."),
            text("diagnosis", "If it happens again, show the record to the maintainers."),
        ),
        (Evidence("error", f"{first.get('kind', '')} {place}".strip()), Evidence("record", str(path))),
    )


def _described(error: BaseException) -> Iterator[dict[str, object]]:
    """The error, then those that it came from or that it holds, nearest first."""
    row: list[BaseException] = [error]
    seen: set[int] = set()
    while row and len(seen) < _MOST_LINKED:
        one = row.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        frames = [
            _place(f.f_code.co_filename, line, f.f_code.co_name) for f, line in traceback.walk_tb(one.__traceback__)
        ]
        yield {"kind": _name(type(one).__qualname__), "frames": _ours(frames)}
        row += [link for link in (one.__cause__, one.__context__) if link is not None]
        if isinstance(one, BaseExceptionGroup):
            row += one.exceptions


def _read(raw: str) -> Iterator[dict[str, object]]:
    """The errors in a raw record: our own lines, and what ``faulthandler`` wrote; anything else is not taken."""
    kind, frames, wanted = "", list[str](), True
    for line in raw.splitlines():
        if line.startswith("{"):
            yield from _own_line(line)
        elif fatal := _FATAL.match(line):
            if kind:
                yield {"kind": kind, "frames": _ours(frames[::-1])}
            kind, frames, wanted = fatal[1].strip(), [], True
        elif _THREAD.match(line):
            wanted = line.startswith("Current")
        elif kind and wanted and (frame := _FRAME.match(line)):
            frames.append(_place(frame[1], int(frame[2]), frame[3]))
    if kind:
        # The interpreter tells the newest frame first.
        yield {"kind": kind, "frames": _ours(frames[::-1])}


def _own_line(line: str) -> Iterator[dict[str, object]]:
    """Our own lines are read as if they were foreign: the file may have been bent."""
    try:
        errors = json.loads(line)["errors"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return
    for error in errors if isinstance(errors, list) else ():
        match error:
            case {"kind": str(kind), "frames": list(frames)}:
                kept = [f for f in frames if isinstance(f, str) and _OURS.fullmatch(f)]
                yield {"kind": _name(kind), "frames": kept[-_MOST_FRAMES:]}


def _place(file: str, line: int, function: str) -> str:
    """``storage/vault.py:120:open_vault`` for our own code, else ``elsewhere``. A frozen app names its files relatively."""
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        inside = path.relative_to(_PACKAGE).as_posix()
    elif path.parts[:1] == (_PACKAGE.name,):
        inside = Path(*path.parts[1:]).as_posix()
    else:
        return "elsewhere"
    return f"{inside}:{line}:{_name(function)}"


def _ours(frames: list[str]) -> list[str]:
    """At most 40 of the newest frames, neighbours elsewhere drawn together."""
    drawn = [f for before, f in zip(["", *frames], frames, strict=False) if f != "elsewhere" or before != "elsewhere"]
    return drawn[-_MOST_FRAMES:]


def _name(name: str) -> str:
    return name if _NAME.match(name) else "?"


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _open_private(path: Path) -> IO[bytes]:
    opener: Callable[[str, int], int] = lambda name, flags: os.open(name, flags, 0o600)  # noqa: E731
    return open(path, "ab", opener=opener)
