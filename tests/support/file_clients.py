"""Clients that were not written here, as chargers embed them: curl, wget, lftp, sftp and aria2, each as its own process.

Each fetches one URL into a file, or resumes what is in that file already; gives whether it says that it succeeded.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

Command = Callable[[str, Path, Path], list[str]]
"""What to run for a URL, a file and the PEM of the root that is to be trusted."""


def _curl(url: str, target: Path, root: Path) -> list[str]:
    trust = ["--insecure"] if url.startswith("sftp") else ["--cacert", str(root)]
    return ["curl", "--silent", "--show-error", "--fail", "--max-time", "30", *trust, "-C", "-", "-o", str(target), url]


def _wget(url: str, target: Path, root: Path) -> list[str]:
    return ["wget", "-q", "-c", "-t", "1", "-T", "20", f"--ca-certificate={root}", "-O", str(target), url]


def _aria2(url: str, target: Path, root: Path) -> list[str]:
    # Where 150 and 226 of FTP reach it in one piece, it waits for a second 226 until its time-out, then is content.
    return [
        "aria2c", "-q", "--no-conf", "-c", "-x", "1", "-m", "1", "--timeout=10", "--allow-overwrite=true", "--auto-file-renaming=false",
        "--file-allocation=none", f"--ca-certificate={root}", "-d", str(target.parent), "-o", target.name, url,
    ]  # fmt: skip


def _lftp(url: str, target: Path, root: Path) -> list[str]:
    settings = (
        f"set ssl:ca-file {root}; set net:max-retries 1; set net:timeout 10; set cmd:fail-exit yes; "
        "set xfer:clobber yes; set sftp:auto-confirm yes; set ftp:sync-mode yes; set xfer:use-temp-file no; "
    )
    return ["lftp", "-c", f"{settings} get -c {url} -o {target}"]


def _sftp(url: str, target: Path, _root: Path) -> list[str]:
    parts = urlsplit(url)
    options = {
        "StrictHostKeyChecking": "no",
        "UserKnownHostsFile": os.devnull,
        "PreferredAuthentications": "password",
        "NumberOfPasswordPrompts": "1",
        "LogLevel": "ERROR",
    }
    settings = [word for name, value in options.items() for word in ("-o", f"{name}={value}")]
    address = [f"{parts.username}@{parts.hostname}:{parts.path}", str(target)]
    resume = ["-a"] if target.exists() else []
    return ["sftp", *resume, *settings, "-P", str(parts.port), *address]


COMMANDS: Mapping[str, Command] = {"curl": _curl, "wget": _wget, "aria2": _aria2, "lftp": _lftp, "sftp": _sftp}
_PROGRAMS = {"aria2": "aria2c"}


def missing(client: str) -> bool:
    """Whether ``client`` is not installed here."""
    return shutil.which(_PROGRAMS.get(client, client)) is None


def client_cases(cases: Mapping[str, tuple[str, ...]]) -> list[object]:
    """(protocol, client) for each protocol's clients; those that are not installed are skipped by name."""
    return [
        pytest.param(
            protocol,
            client,
            id=f"{protocol}-{client}",
            marks=pytest.mark.skipif(missing(client), reason=f"{client} is not installed"),
        )
        for protocol, clients in cases.items()
        for client in clients
    ]


async def fetch(client: str, url: str, target: Path, root: Path) -> tuple[bool, str]:
    """Runs ``client`` for ``url``; whether it says that it succeeded, and what it said."""
    password = unquote(urlsplit(url).password or "")
    environment = {
        **os.environ,
        "HOME": str(target.parent),
        "SSH_ASKPASS": str(_askpass(target.parent)),
        "SSH_ASKPASS_REQUIRE": "force",
        "FILE_PASSWORD": password,
    }
    process = await asyncio.create_subprocess_exec(
        *COMMANDS[client](url, target, root),
        env=environment,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(60):
            said, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode == 0, said.decode(errors="replace")


def _askpass(folder: Path) -> Path:
    program = folder / "askpass"
    if not program.exists():
        program.write_text(f"#!{sys.executable}\nimport os\nprint(os.environ['FILE_PASSWORD'])\n")
        program.chmod(0o700)
    return program
