"""Each guard of tests/conftest.py, seen failing the test that it is there for: a run of pytest of its own, per test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).resolve().parents[3]
Judge = Callable[[str], str]


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """Runs one test file under the guards; returns what pytest said."""

    def run(source: str) -> str:
        file = tmp_path / "test_judged.py"
        file.write_text(dedent(source), encoding="utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-c", str(ROOT / "pyproject.toml"), "-p", "tests.conftest"]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "app")))}
        done = subprocess.run(
            [*command, "-p", "no:cacheprovider", str(file)],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        return done.stdout + done.stderr

    return run


def test_a_quiet_test_passes(judge: Judge) -> None:
    said = judge(
        """
        import logging, socket, threading

        def test_quiet():
            logging.getLogger("evsetup").info("all is well")
            thread = threading.Thread(target=lambda: None)
            thread.start()
            thread.join()
            with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
                pass
        """
    )
    assert "1 passed" in said
    assert "error" not in said


def test_an_unexpected_warning_in_the_log_fails_the_test(judge: Judge) -> None:
    said = judge("import logging\n\ndef test_loud():\n    logging.getLogger('evsetup.links').warning('port is odd')\n")
    assert "unexpected log record: WARNING evsetup.links: port is odd" in said


def test_an_announced_record_is_let_through_and_must_come(judge: Judge) -> None:
    said = judge(
        """
        import logging

        def test_comes(expect_log):
            expect_log("evsetup", logging.ERROR, "odd$")
            logging.getLogger("evsetup.links").error("port is odd")

        def test_stays_away(expect_log):
            expect_log("evsetup", logging.ERROR, "odd$")
        """
    )
    assert "expected log record never came: ERROR evsetup 'odd$'" in said
    assert "2 passed, 1 error" in said


@pytest.mark.parametrize("how", ["await asyncio.sleep(0)", "asyncio.sleep(0)"])
def test_a_task_or_coroutine_that_nobody_awaits_fails_the_test(judge: Judge, how: str) -> None:
    task = "kept.append(asyncio.create_task(asyncio.sleep(60), name='orphan'))" if how.startswith("await") else "pass"
    said = judge(f"import asyncio\nkept = []\n\nasync def test_leaves():\n    {task}\n    {how}\n")
    assert ("task was never awaited: orphan sleep" in said) or ("was never awaited" in said and "1 failed" in said)


def test_a_left_over_task_of_a_qt_loop_fails_the_test(judge: Judge) -> None:
    said = judge(
        """
        import asyncio
        from PySide6.QtWidgets import QApplication
        import qasync

        kept = []

        async def leave():
            kept.append(asyncio.ensure_future(asyncio.sleep(60)))

        def test_leaves(qapp):
            loop = qasync.QEventLoop(qapp)
            loop.run_until_complete(leave())
            loop.close()
        """
    )
    assert "task was never awaited" in said


def test_a_left_over_thread_fails_the_test(judge: Judge) -> None:
    said = judge(
        """
        import threading

        def test_leaves():
            threading.Thread(target=threading.Event().wait, args=(10,), name="orphan", daemon=True).start()
        """
    )
    assert "thread still runs: orphan" in said


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process its children")
def test_a_left_over_child_process_fails_the_test_and_is_ended(judge: Judge) -> None:
    said = judge(
        """
        import subprocess, sys

        kept = []

        def test_leaves():
            kept.append(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))

        def test_is_gone():
            process = kept.pop()
            process.stdin.close()
            assert process.wait(5) is not None
        """
    )
    assert "child process was left over" in said
    assert "2 passed, 1 error" in said


@pytest.mark.parametrize(
    ("call", "complaint"),
    [
        ("sock.bind(('0.0.0.0', 0))", "socket.bind '0.0.0.0' port 0"),
        ("sock.connect(('192.0.2.1', 80))", "socket.connect '192.0.2.1' port 80"),
        ("sock.sendto(b'x', ('192.0.2.1', 80))", "socket.sendto '192.0.2.1' port 80"),
        ("sock.sendto(b'x', ('224.0.0.251', 5353))", "socket.sendto '224.0.0.251' port 5353"),
        ("socket.getaddrinfo('charger.example', 80)", "look-up of 'charger.example'"),
    ],
)
def test_a_socket_that_leaves_loopback_is_refused_even_if_the_refusal_is_swallowed(
    judge: Judge, call: str, complaint: str
) -> None:
    said = judge(
        f"""
        import contextlib, socket

        def test_leaves():
            with socket.socket(type=socket.SOCK_DGRAM) as sock, contextlib.suppress(BaseException):
                {call}
        """
    )
    assert f"left loopback: {complaint}" in said


def test_multicast_on_the_loopback_interface_is_let_through(judge: Judge) -> None:
    said = judge(
        """
        import socket

        def test_stays():
            with socket.socket(type=socket.SOCK_DGRAM) as sock:
                sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("127.0.0.1"))
                sock.sendto(b"x", ("224.0.0.251", 5353))
        """
    )
    assert "1 passed" in said


def test_a_name_that_cannot_exist_is_answered_here(judge: Judge) -> None:
    said = judge(
        """
        import pytest, socket

        def test_no_such_name():
            with pytest.raises(socket.gaierror):
                socket.getaddrinfo("csms.invalid", 443)
        """
    )
    assert "1 passed" in said


@pytest.mark.parametrize("when", ["call", "teardown"])
def test_a_warning_of_qt_fails_the_test(judge: Judge, when: str) -> None:
    said = judge(
        f"""
        import pytest
        from PySide6.QtCore import qWarning

        @pytest.fixture
        def closing():
            yield
            if {when!r} == "teardown":
                qWarning("a layout is odd")

        def test_loud(closing):
            if {when!r} == "call":
                qWarning("a layout is odd")
        """
    )
    assert "a layout is odd" in said
    assert ("1 failed" in said) if when == "call" else ("1 error" in said)


def test_each_test_has_a_home_of_its_own(judge: Judge) -> None:
    said = judge(
        """
        import os, pathlib

        homes = set()

        def test_one():
            homes.add(pathlib.Path.home())
            (pathlib.Path.home() / "left").touch()

        def test_two():
            assert pathlib.Path.home() not in homes
            assert not list(pathlib.Path.home().iterdir())
            assert os.environ["XDG_CONFIG_HOME"].startswith(str(pathlib.Path.home()))
        """
    )
    assert "2 passed" in said
