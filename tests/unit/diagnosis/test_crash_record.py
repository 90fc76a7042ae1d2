from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evsetup.diagnosis.crash_record import Crash, CrashRecord, find_crash
from evsetup.domain.finding import Severity

APP = Path(__file__).parents[3] / "app"

_PRELUDE = """
import sys
from pathlib import Path
from evsetup.diagnosis.crash_record import CrashRecord
record = CrashRecord(Path(sys.argv[1]))
record.begin()
SECRET = "CANARY-7f3a"
"""


def run(folder: Path, body: str, *, expect: int | None = None) -> str:
    """Runs a program that keeps a crash record; returns what it said on stderr."""
    ended = subprocess.run(
        [sys.executable, "-c", _PRELUDE + body, str(folder)],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(APP)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if expect is not None:
        assert ended.returncode == expect, ended.stderr
    return ended.stderr


def told(folder: Path) -> tuple[Crash, list[dict[str, object]]]:
    crash = find_crash(folder)
    assert crash is not None
    return crash, json.loads(crash.path.read_bytes())["errors"]


def test_a_program_that_ends_in_order_leaves_nothing(tmp_path: Path) -> None:
    run(tmp_path, "record.end(); record.end()", expect=0)

    assert list(tmp_path.iterdir()) == []
    assert find_crash(tmp_path) is None


def test_an_error_that_nobody_caught_is_told_once_at_the_next_start(tmp_path: Path) -> None:
    said = run(
        tmp_path,
        """
from evsetup.storage.plain import to_json
to_json({"password": SECRET, "raw": b"x"})
""",
        expect=1,
    )

    assert "Traceback" in said
    crash, errors = told(tmp_path)
    assert crash.finding.code == "diagnosis.crashed"
    assert crash.finding.severity is Severity.WARNING
    assert [error["kind"] for error in errors] == ["TypeError"]
    frames = errors[0]["frames"]
    assert isinstance(frames, list)
    assert frames[0] == "elsewhere"
    assert [frame.split(":")[0] for frame in frames[1:]] == ["storage/plain.py"] * (len(frames) - 1)
    assert frames[-1].endswith(":_clean")
    assert find_crash(tmp_path) is None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["told"]


def test_no_message_value_or_path_is_in_a_record(tmp_path: Path) -> None:
    run(
        tmp_path,
        """
import threading

class Bad(Exception):
    pass

def fail(password):
    try:
        int(password)
    except ValueError as error:
        raise ExceptionGroup(password, [Bad(password), KeyError(password)]) from error

threading.Thread(target=fail, args=(SECRET,), name=SECRET).start()
fail(SECRET)
""",
        expect=1,
    )

    raw = b"".join(path.read_bytes() for path in tmp_path.glob("*.raw"))
    assert raw
    crash, errors = told(tmp_path)
    for content in (raw, crash.path.read_bytes(), repr(crash.finding).replace(str(crash.path), "").encode()):
        assert b"CANARY" not in content
        assert str(APP).encode() not in content
        assert str(tmp_path).encode() not in content
    assert [error["kind"] for error in errors][:4] == ["ExceptionGroup", "ValueError", "Bad", "KeyError"]


def test_a_fatal_error_of_the_interpreter_is_told_with_its_place_in_our_code(tmp_path: Path) -> None:
    run(
        tmp_path,
        """
import faulthandler
from evsetup.domain.secret import Secret
from evsetup.diagnosis import trace

class Dies:
    def __call__(self, record):
        faulthandler._sigsegv()

watched = trace.Trace()
watched.subscribe(Dies())
watched.record(Secret(SECRET))
""",
        expect=-signal.SIGSEGV if sys.platform != "win32" else None,
    )

    crash, errors = told(tmp_path)
    assert errors[0]["kind"] == "Segmentation fault"
    frames = errors[0]["frames"]
    assert isinstance(frames, list)
    assert [frame.split(":")[::2] for frame in frames if frame != "elsewhere"] == [["diagnosis/trace.py", "record"]]
    assert str(APP) not in crash.path.read_text()
    assert b"CANARY" not in crash.path.read_bytes()


def test_an_error_that_was_caught_can_be_noted_and_is_kept_once(tmp_path: Path) -> None:
    run(
        tmp_path,
        """
for _ in range(5):
    try:
        raise OSError(28, SECRET)
    except OSError as error:
        record.note(error)
record.note(None)
record.note(KeyboardInterrupt())
record.end()
""",
        expect=0,
    )

    _, errors = told(tmp_path)
    assert [error["kind"] for error in errors] == ["OSError"]


def test_an_error_in_a_finaliser_is_recorded(tmp_path: Path) -> None:
    run(
        tmp_path,
        """
class Bad:
    def __del__(self):
        raise ValueError(SECRET)
Bad()
record.end()
""",
        expect=0,
    )

    assert [error["kind"] for error in told(tmp_path)[1]] == ["ValueError"]


def test_a_program_that_was_killed_is_no_crash(tmp_path: Path) -> None:
    run(tmp_path, "import os, signal; os.kill(os.getpid(), signal.SIGTERM)")

    assert list(tmp_path.glob("*.raw")) != []
    assert find_crash(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_the_record_of_a_program_that_still_runs_is_left_alone(tmp_path: Path) -> None:
    body = "record.note(ValueError()); print('ready', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", _PRELUDE + body, str(tmp_path)],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(APP)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "ready\n"
        assert find_crash(tmp_path) is None
        other.stdin.close()
        other.wait(30)

    assert find_crash(tmp_path) is not None


def test_hooks_that_were_there_before_still_run_and_come_back(tmp_path: Path) -> None:
    said = run(
        tmp_path,
        """
record.end()
heard = []
sys.excepthook = before = lambda *given: heard.append(given[0].__name__)
again = CrashRecord(Path(sys.argv[1]))
again.begin()
assert sys.excepthook is not before
sys.excepthook(ValueError, ValueError(), None)
again.end()
assert sys.excepthook is before
assert heard == ["ValueError"], heard
""",
        expect=0,
    )
    assert said == ""


def test_a_hook_that_was_taken_later_is_not_taken_away(tmp_path: Path) -> None:
    run(tmp_path, "sys.excepthook = later = print\nrecord.end()\nassert sys.excepthook is later", expect=0)


def test_a_folder_that_cannot_be_written_leaves_the_program_running(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    record = CrashRecord(tmp_path / "file" / "crash")
    before = sys.excepthook
    record.begin()
    record.note(ValueError())
    record.end()

    assert sys.excepthook is before
    assert find_crash(tmp_path / "file" / "crash") is None


def test_only_the_newest_records_are_kept(tmp_path: Path) -> None:
    for number in range(8):
        (tmp_path / f"20260301T12000{number}-1.raw").write_text('{"errors": [{"kind": "ValueError", "frames": []}]}')
        assert find_crash(tmp_path) is not None

    assert len(list((tmp_path / "told").iterdir())) == 5


@pytest.mark.parametrize(
    "raw",
    [
        '{"errors": [{"kind": "CANARY secret", "frames": ["CANARY", "/CANARY.py:1:f", 5]}]}',
        'Fatal Python error: Aborted\n\nCurrent thread 0x1 (most recent call first):\n  File "/CANARY/x.py", line 1 in f',
        'Fatal Python error: Aborted\n\nThread 0x2 (most recent call first):\n  File "evsetup/CANARY.py", line 1 in f',
    ],
)
def test_a_record_that_was_bent_brings_nothing_in(tmp_path: Path, raw: str) -> None:
    (tmp_path / "20260301T120000-1.raw").write_text(raw)

    crash, _ = told(tmp_path)
    assert "CANARY" not in crash.path.read_text()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=100).map(lambda t: f'{{"errors": {t}'.encode()))
def test_any_bytes_in_the_place_of_a_record_stop_no_start(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "20260301T120000-1.raw").write_bytes(raw)
    find_crash(tmp_path)
    assert list(tmp_path.glob("*.raw")) == []
