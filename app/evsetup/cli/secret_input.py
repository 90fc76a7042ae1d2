"""Reads a secret from standard input: from a pipe, or typed without echo."""

from __future__ import annotations

import asyncio
import getpass
import sys

from evsetup.domain.secret import Secret


async def read_secret(prompt: str) -> Secret:
    """One line of standard input, without its line end."""

    def read() -> str:
        if sys.stdin.isatty():
            return getpass.getpass(prompt)
        return sys.stdin.readline().rstrip("\r\n")

    return Secret(await asyncio.to_thread(read))
