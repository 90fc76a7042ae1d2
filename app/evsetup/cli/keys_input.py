"""The keys of many chargers, which come over standard input and never as arguments."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.text import text


@dataclass(frozen=True, slots=True)
class SiteKeys:
    """By identity: the key with which it logs in here (``None``: without any), and the key of its CSMS where that is given."""

    log_ins: dict[str, Secret | None]
    at_csms: dict[str, Secret]


async def keys_from_stdin() -> SiteKeys:
    """Lines of identity, key of now and key of the CSMS, up to the end or an empty line. Raises a ``Fault`` for a line that is none."""

    def read() -> list[str]:
        lines: list[str] = []
        while line := sys.stdin.readline().strip():
            lines.append(line)
        return lines

    log_ins: dict[str, Secret | None] = {}
    at_csms: dict[str, Secret] = {}
    for number, line in enumerate(await asyncio.to_thread(read), 1):
        identity, *given = line.split()
        if not 1 <= len(given) <= 2:
            raise Fault(_no_line(number))
        log_ins[identity] = None if given[0] == "-" else Secret(given[0])
        if len(given) == 2:
            at_csms[identity] = Secret(given[1])
    return SiteKeys(log_ins, at_csms)


def _no_line(number: int) -> Finding:
    return Finding(
        "cli.batch",
        Severity.PROBLEM,
        text("cli", "Line {number} of the keys is not “IDENTITY KEY [NEW-KEY]”.", number=number),
        text("cli", "Nothing was read or written."),
        (text("cli", "See “evsetup batch --help”."),),
    )
