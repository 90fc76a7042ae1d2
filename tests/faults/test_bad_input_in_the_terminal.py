"""Whatever a person types or plugs in, the terminal answers with a finding and exit code 1: never a traceback."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from evsetup.storage.site_file import SiteFile

Run = dict[str, object]


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment with a home of its own and no session bus."""
    keep = {
        name: value
        for name, value in os.environ.items()
        if name in {"PATH", "SYSTEMROOT", "PYTHONPATH", "COVERAGE_PROCESS_START"}
    }
    return {**keep, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "LANG": "C.UTF-8"}


@pytest.fixture
def dead_port() -> Iterator[int]:
    """A loopback port that is bound and not listened on: a connection to it is refused."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@pytest.fixture
def plain_port() -> Iterator[int]:
    """A loopback port that answers every connection with plain text."""
    with subprocess.Popen(
        [sys.executable, "-u", "-c", _PLAIN_SERVER], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        yield int(server.stdout.readline())
        server.kill()


_PLAIN_SERVER = """
import socket
with socket.create_server(("127.0.0.1", 0)) as server:
    server.settimeout(60)
    print(server.getsockname()[1])
    for _ in range(20):
        with server.accept()[0] as link:
            link.recv(4096)
            link.sendall(b"220 this is not what you think\\r\\n")
"""


def evsetup(home: dict[str, str], *words: str, stdin: str = "") -> tuple[int, Run]:
    """Runs one command with ``--json``; no command may print a traceback."""
    ended = subprocess.run(
        [sys.executable, "-m", "evsetup", *words, "--json"],
        env={**home, "PYTHONPATH": str(Path(__file__).parents[2] / "app")},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert "Traceback" not in ended.stderr + ended.stdout
    return ended.returncode, json.loads(ended.stdout)


def codes(answer: Run) -> list[str]:
    findings = answer.get("findings") or [answer["verdict"]]
    assert isinstance(findings, list)
    assert all(finding["seen"] and finding["means"] and finding["do"] for finding in findings)
    return [finding["code"] for finding in findings]


def test_a_charger_address_where_nothing_listens(home: dict[str, str], tmp_path: Path, dead_port: int) -> None:
    code, answer = evsetup(
        home, "read", "--site", str(tmp_path / "a.evsite"), "--charger", f"http://127.0.0.1:{dead_port}"
    )
    assert code == 1
    assert codes(answer)


def test_a_charger_address_that_answers_something_else(home: dict[str, str], tmp_path: Path, plain_port: int) -> None:
    code, answer = evsetup(
        home, "read", "--site", str(tmp_path / "a.evsite"), "--charger", f"http://127.0.0.1:{plain_port}"
    )
    assert code == 1
    assert codes(answer)


def test_a_serial_port_that_is_not_there(home: dict[str, str], tmp_path: Path) -> None:
    code, answer = evsetup(home, "read", "--site", str(tmp_path / "a.evsite"), "--charger", str(tmp_path / "ttyNONE0"))
    assert code == 1
    assert codes(answer)


def test_a_charger_that_nobody_knows(home: dict[str, str], tmp_path: Path) -> None:
    code, answer = evsetup(home, "read", "--site", str(tmp_path / "a.evsite"), "--charger", "bay with a view")
    assert code == 1
    assert codes(answer)


def test_a_csms_address_without_a_scheme(home: dict[str, str]) -> None:
    code, answer = evsetup(home, "test-csms", "csms.example.com/ocpp", "--identity", "SITE-1")
    assert code == 1
    assert codes(answer)


def test_a_csms_where_nothing_listens(home: dict[str, str], dead_port: int) -> None:
    code, answer = evsetup(home, "test-csms", f"ws://127.0.0.1:{dead_port}/ocpp", "--identity", "SITE-1")
    assert code == 1
    assert codes(answer)


def test_tls_spoken_to_a_plain_port(home: dict[str, str], plain_port: int) -> None:
    code, answer = evsetup(home, "test-csms", f"wss://127.0.0.1:{plain_port}/ocpp", "--identity", "SITE-1")
    assert code == 1
    assert codes(answer)


def test_a_ca_file_that_is_no_certificate(home: dict[str, str], tmp_path: Path, dead_port: int) -> None:
    (tmp_path / "ca.pem").write_text("not a certificate")
    url = f"wss://127.0.0.1:{dead_port}/ocpp"
    code, answer = evsetup(home, "test-csms", url, "--identity", "SITE-1", "--ca", str(tmp_path / "ca.pem"))
    assert code == 1
    assert codes(answer)


def test_a_site_file_from_a_newer_version(home: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "newer.evsite"
    SiteFile.create(path, "Newer").close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 9999")
    database.close()
    before = path.read_bytes()
    code, answer = evsetup(home, "report", "--site", str(path), "--out", str(tmp_path / "r.pdf"))
    assert code == 0
    assert codes(answer) == ["storage.site.newer-version"]
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"just some text", b"SQLite format 3\x00" + b"\xff" * 200])
def test_a_site_file_that_is_none(home: dict[str, str], tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.evsite"
    path.write_bytes(content)
    code, answer = evsetup(home, "report", "--site", str(path), "--out", str(tmp_path / "r.pdf"))
    assert code == 1
    assert codes(answer)


def test_a_firmware_file_that_is_not_what_the_maker_published(home: dict[str, str], tmp_path: Path) -> None:
    image = tmp_path / "image.bin"
    image.write_bytes(b"half of an image")
    words = ["firmware", "add", str(image), "--vendor", "OpenEVSE", "--model", "*", "--version", "5.2.0"]
    code, answer = evsetup(home, *words, "--sha256", "0" * 64)
    assert code == 1
    assert codes(answer)


def test_a_firmware_file_that_is_not_there(home: dict[str, str], tmp_path: Path) -> None:
    words = ["firmware", "add", str(tmp_path / "no.bin"), "--vendor", "OpenEVSE", "--model", "*", "--version", "5.2.0"]
    code, answer = evsetup(home, *words)
    assert code == 1
    assert codes(answer)


def test_a_setting_that_does_not_exist_and_a_secret_in_argv(
    home: dict[str, str], tmp_path: Path, dead_port: int
) -> None:
    for word in ("network.nonsense=1", "security.key=hunter2hunter2hunter2", "network.ethernet=nowhere"):
        site, charger = str(tmp_path / "a.evsite"), f"http://127.0.0.1:{dead_port}"
        code, answer = evsetup(home, "plan", "--site", site, "--charger", charger, "--set", word)
        assert (code, codes(answer)) == (1, ["cli.bad-setting"])
