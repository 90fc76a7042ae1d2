"""The hardware addresses that this laptop has learnt of devices beside it: the system's own table, nothing is sent.

A hardware address names the maker of a network chip, and is a hint, never proof (``facts/chargers.md`` §12.3).
"""

from __future__ import annotations

import asyncio
import platform
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

MOST = 4096
_TABLE = Path("/proc/net/arp")
_COMPLETE = 0x2
_LINE = re.compile(
    r"(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})(?![\d.])\)?\s+(?:at\s+)?((?:[0-9a-f]{1,2}[:-]){5}[0-9a-f]{1,2})(?![0-9a-f:-])",
    re.IGNORECASE,
)


async def neighbours() -> Mapping[str, str]:
    """Hardware address (``98:fc:84:12:34:56``) by IPv4 address; empty where the system does not tell."""
    return await asyncio.to_thread(_look)


def read_linux_table(table: str) -> dict[str, str]:
    """What ``/proc/net/arp`` says; entries that wait for an answer are left out."""
    found: dict[str, str] = {}
    for line in table.splitlines()[1 : MOST + 1]:
        words = line.split()
        if len(words) < 4:
            continue
        try:
            known = int(words[2], 16) & _COMPLETE
        except ValueError:
            continue
        if known and (mac := _mac(words[3])):
            found[words[0]] = mac
    return found


def read_arp_listing(listing: str) -> dict[str, str]:
    """What ``arp -a`` of macOS and Windows says: colons or dashes, zeros left out or not."""
    pairs = (_LINE.search(line) for line in listing.splitlines()[:MOST])
    return {pair[1]: mac for pair in pairs if pair is not None and (mac := _mac(pair[2]))}


def _mac(words: str) -> str:
    parts = re.split(r"[:-]", words.casefold())
    if len(parts) != 6 or not all(re.fullmatch(r"[0-9a-f]{1,2}", part) for part in parts):
        return ""
    numbers = [int(part, 16) for part in parts]
    if numbers[0] & 1 or not any(numbers):
        return ""  # a group's address, or none
    return ":".join(f"{number:02x}" for number in numbers)


def _look() -> dict[str, str]:
    try:
        if platform.system() == "Linux":
            return read_linux_table(_TABLE.read_text())
        said = subprocess.run(["arp", "-a"], capture_output=True, text=True, timeout=5, check=False)  # noqa: S607
        return read_arp_listing(said.stdout)
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return {}
