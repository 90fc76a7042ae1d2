"""Drives that are full or read-only: real ones, mounted in a mount namespace of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

_PRELUDE = """
import subprocess, sys
from datetime import UTC, datetime
from pathlib import Path
from tests.support.secret_service import MemoryKeyring
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.storage.records import ChargerRecord, ChargerState, JournalEntry
from evsetup.storage.site_faults import SiteFileFault
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import open_vault
from evsetup.storage.vault_faults import VaultFault

DRIVE = Path(sys.argv[1])
SITE = DRIVE / "riverside.evsite"
NOW = datetime.now(UTC)
BALLAST = DRIVE / "ballast"

def new_site():
    site = SiteFile.create(SITE, "Riverside")
    site.put_charger(ChargerRecord("c1", "Bay 01", Identity(), "", None, ChargerState.FOUND, NOW))
    return site

def entry(number):
    return JournalEntry("c1", "job", "apply", "intent", NOW, {"number": number, "ballast": "x" * 2000})

def numbers(site):
    return [e.what["number"] for e in site.journal("c1")]

def fill(leave=0):
    "Leaves less than one page of room, or the pages asked for."
    with BALLAST.open("wb", buffering=0) as ballast:
        try:
            while True:
                ballast.write(bytes(4096))
        except OSError:
            pass
        ballast.truncate(max(0, (ballast.tell() // 4096 - leave) * 4096))

def read_only():
    subprocess.run(["mount", "-o", "remount,ro", str(DRIVE)], check=True)

def fault(act):
    try:
        act()
    except (SiteFileFault, VaultFault) as fault:
        assert fault.finding.do
        return fault.finding.code
    return "done"
"""


@cache
def namespace() -> tuple[str, ...] | None:
    """The command that gives a child mounts of its own; ``None`` where that is not allowed."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return None
    own = () if os.getuid() == 0 else ("--user", "--map-root-user")
    command = ("unshare", *own, "--mount", "--propagation", "private")
    allowed = subprocess.run([*command, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False)
    return command if allowed.returncode == 0 else None


def on_a_drive(folder: Path, body: str, *, size: str = "1m") -> list[str]:
    """Runs ``body`` on a drive of ``size`` bytes and returns the lines that it printed."""
    command = namespace()
    if command is None:
        pytest.skip("this system gives no mount namespace")
    mount = f'mount -t tmpfs -o size={size},mode=700 tmpfs "$1" && exec "$2" -c "$3" "$1"'
    ended = subprocess.run(
        [*command, "sh", "-c", mount, "sh", str(folder), sys.executable, _PRELUDE + body],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": f"{ROOT / 'app'}:{ROOT}"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.splitlines()


def test_a_full_drive_is_told_and_the_site_file_stays_good(tmp_path: Path) -> None:
    told = on_a_drive(
        tmp_path,
        """
site = new_site()
kept = []
fill(leave=20)
while True:
    code = fault(lambda: kept.append(site.record(entry(len(kept)))))
    if code != "done":
        break
print(code, len(kept) > 0, numbers(site) == list(range(len(kept))))
print(fault(lambda: site.record(entry(0))))
BALLAST.unlink()
site.record(entry(len(kept)))
print(numbers(site) == list(range(len(kept) + 1)))
site.close()
with SiteFile.open(SITE) as again:
    print(numbers(again) == list(range(len(kept) + 1)), again._connection.execute("PRAGMA integrity_check").fetchone())
""",
    )

    assert told == [
        "storage.site.disk-full True True",
        "storage.site.disk-full",
        "True",
        "True ('ok',)",
    ]


def test_a_site_file_on_a_full_drive_can_still_be_read(tmp_path: Path) -> None:
    told = on_a_drive(
        tmp_path,
        """
site = new_site()
site.record(entry(0))
site.close()
fill()
print(fault(lambda: SiteFile.open(SITE).close()))
with SiteFile.open(SITE, read_only=True) as site:
    print(numbers(site))
BALLAST.unlink()
with SiteFile.open(SITE) as site:
    print(numbers(site))
""",
    )

    assert told == ["storage.site.disk-full", "[0]", "[0]"]


def test_a_new_site_that_finds_no_room_leaves_nothing_behind(tmp_path: Path) -> None:
    told = on_a_drive(
        tmp_path,
        """
for pages in range(0, 160):
    fill(leave=pages)
    code = fault(lambda: SiteFile.create(SITE, "Riverside").close())
    BALLAST.unlink()
    left = sorted(path.name for path in DRIVE.iterdir())
    if code == "done":
        with SiteFile.open(SITE) as site:
            print(left, site.name, pages > 20)
        break
    assert (code, left) == ("storage.site.disk-full", []), (code, left)
""",
    )

    assert told == ["['riverside.evsite'] Riverside True"]


def test_a_secret_for_which_there_is_no_room_is_told_and_the_others_stay(tmp_path: Path) -> None:
    told = on_a_drive(
        tmp_path,
        """
keyring = MemoryKeyring()
vault = open_vault(DRIVE / "vault", keyring=keyring)
vault.put("a", Secret("1"))
for pages in range(3):
    fill(leave=pages)
    print(fault(lambda: vault.put("b", Secret("x" * 20000))), vault.refs())
    BALLAST.unlink()
    print(open_vault(DRIVE / "vault", keyring=keyring).refs(), list((DRIVE / "vault").glob(".incoming-*")))
vault.put("b", Secret("2"))
print(open_vault(DRIVE / "vault", keyring=keyring).refs())
""",
    )

    assert told == ["storage.vault.not-written ('a',)", "('a',) []"] * 3 + ["('a', 'b')"]


def test_a_read_only_drive_is_told_and_its_site_can_be_read(tmp_path: Path) -> None:
    told = on_a_drive(
        tmp_path,
        """
site = new_site()
site.record(entry(0))
site.close()
read_only()
print(fault(lambda: SiteFile.open(SITE)))
print(fault(lambda: SiteFile.create(DRIVE / "new.evsite", "x")))
with SiteFile.open(SITE, read_only=True) as site:
    print(numbers(site), fault(lambda: site.record(entry(1))))
""",
    )

    assert told == ["storage.site.read-only", "storage.site.read-only", "[0] storage.site.read-only"]


def test_a_new_vault_on_a_read_only_drive_is_told(tmp_path: Path) -> None:
    told = on_a_drive(
        tmp_path,
        """
read_only()
print(fault(lambda: open_vault(DRIVE / "vault", keyring=MemoryKeyring())))
""",
    )

    assert told == ["storage.vault.not-written"]


def test_a_vault_on_a_read_only_drive_can_be_read(tmp_path: Path) -> None:
    told = on_a_drive(
        tmp_path,
        """
keyring = MemoryKeyring()
vault = open_vault(DRIVE / "vault", keyring=keyring)
vault.put("a", Secret("1"))
vault.put("b", Secret("2"))
(DRIVE / "vault" / "vault.bin").write_bytes(b"bent")
(DRIVE / "vault" / "vault.json").unlink()
read_only()
vault = open_vault(DRIVE / "vault", keyring=keyring)
print(vault.refs(), vault.finding.code, fault(lambda: vault.put("c", Secret("3"))), vault.refs())
""",
    )

    assert told == ["('a',) storage.vault.recovered storage.vault.not-written ('a',)"]


def test_a_file_size_limit_leaves_the_old_vault(tmp_path: Path) -> None:
    ended = subprocess.run(
        [
            sys.executable,
            "-c",
            _PRELUDE
            + """
import resource
keyring = MemoryKeyring()
vault = open_vault(DRIVE / "vault", keyring=keyring)
vault.put("a", Secret("1"))
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
print(fault(lambda: vault.put("b", Secret("x" * 20000))), vault.refs(), open_vault(DRIVE / "vault", keyring=keyring).refs())
""",
            str(tmp_path),
        ],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": f"{ROOT / 'app'}:{ROOT}"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    assert ended.stdout == "storage.vault.not-written ('a',) ('a',)\n", ended.stderr
