"""A program that is killed at any instant: what was acknowledged is there, and the files open."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.secret_service import FolderKeyring

from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import open_vault

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

ROOT = Path(__file__).parents[2]
ROUNDS = 30

_WRITE_JOURNAL = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from evsetup.storage.records import JournalEntry
from evsetup.storage.site_file import SiteFile
site = SiteFile.open(Path(sys.argv[1]))
for number in range(1_000_000):
    what = {"round": sys.argv[2], "number": number, "ballast": "x" * (number % 7 * 1500)}
    site.record(JournalEntry("c1", "job", "apply", "intent", datetime.now(UTC), what))
    print(number, flush=True)
"""

_WRITE_TRACES = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from evsetup.storage.site_file import SiteFile
from evsetup.storage.trace_record import Heading, TraceEntry, TraceLink
from evsetup.storage.trace_writer import TraceWriter
site = SiteFile.open(Path(sys.argv[1]))
writer = TraceWriter(site, lambda count: print(count, flush=True))
writer.put(TraceLink(sys.argv[2], "SITE-01", "dial-in", "1.6", datetime.now(UTC), "c1"))
for number in range(10_000_000):
    entry = TraceEntry(sys.argv[2], datetime.now(UTC), number, Heading.TO_CHARGER, "x" * (number % 700))
    while not writer.put(entry):
        writer.flush()
"""

_TYPE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from evsetup.storage.records import Bay, Note, People
from evsetup.storage.site_file import SiteFile
site = SiteFile.open(Path(sys.argv[1]))
for number in range(1_000_000):
    site.put_note(Note(f"{sys.argv[2]}-{number}", "b1", "", datetime.now(UTC), str(number)))
    site.put_people(People(str(number), sys.argv[2]))
    site.put_bay(Bay("b1", str(number), note=sys.argv[2]))
    print(number, flush=True)
"""

_MAKE_SITES = """
import sys
from pathlib import Path
from evsetup.storage.site_file import SiteFile
for number in range(1_000_000):
    SiteFile.create(Path(sys.argv[1], f"{sys.argv[2]}-{number}.evsite"), "Riverside").close()
    print(number, flush=True)
"""

_WRITE_VAULT = """
import sys
from pathlib import Path
from tests.support.secret_service import FolderKeyring
from evsetup.domain.secret import Secret
from evsetup.storage.vault import open_vault
vault = open_vault(Path(sys.argv[1], "vault"), keyring=FolderKeyring(Path(sys.argv[1])))
assert vault.finding is None, vault.finding
for number in range(1_000_000):
    vault.put(f"round/{sys.argv[2]}", Secret(str(number)))
    print(number, flush=True)
"""

_DIE_AT_STEP = """
import os, signal, sys
from pathlib import Path
from tests.support.secret_service import FolderKeyring
from evsetup.domain.secret import Secret
from evsetup.storage.vault import open_vault
vault = open_vault(Path(sys.argv[1], "vault"), keyring=FolderKeyring(Path(sys.argv[1])))
left = int(sys.argv[2])

def before(real):
    def step(*arguments, **named):
        global left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        return real(*arguments, **named)
    return step

for name in ("open", "fsync", "replace", "fdopen", "close"):
    setattr(os, name, before(getattr(os, name)))
vault.put("a", Secret("new"))
print("acknowledged", flush=True)
"""


def killed(body: str, *arguments: str, after: int) -> list[int]:
    """Runs ``body`` and kills it as soon as it has acknowledged ``after`` writes; returns all that it acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-c", body, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": f"{ROOT / 'app'}:{ROOT}", "PATH": "/usr/bin:/bin"},
    ) as child:
        assert child.stdout is not None
        told = [child.stdout.readline() for _ in range(after)]
        child.send_signal(signal.SIGKILL)
        told += child.stdout.readlines()
        assert child.wait(30) == -signal.SIGKILL
    return [int(line) for line in told if line.endswith("\n")]


@pytest.mark.timeout(300)
def test_no_acknowledged_journal_entry_is_lost(site_path: Path) -> None:
    chance = random.Random(2026)
    for turn in range(ROUNDS):
        acknowledged = killed(_WRITE_JOURNAL, str(site_path), str(turn), after=chance.randint(1, 60))
        with SiteFile.open(site_path) as site:
            kept = [entry.what["number"] for entry in site.journal("c1") if entry.what["round"] == str(turn)]
            verdict = site._connection.execute("PRAGMA integrity_check").fetchone()
        assert acknowledged
        assert kept[: len(acknowledged)] == acknowledged
        # The one that was on its way may be there or not.
        assert len(kept) - len(acknowledged) in {0, 1}
        assert verdict == ("ok",)


@pytest.mark.timeout(300)
def test_no_acknowledged_message_is_lost_when_the_program_dies_in_the_middle_of_a_batch(site_path: Path) -> None:
    chance = random.Random(5)
    for turn in range(10):
        acknowledged = killed(_WRITE_TRACES, str(site_path), str(turn), after=chance.randint(1, 12))
        with SiteFile.open(site_path) as site:
            # Messages are kept in the order in which they came, none left out in between.
            kept = [entry.mono_us for entry in site.traces.page(most=10_000_000) if entry.link == str(turn)]
            verdict = site._connection.execute("PRAGMA integrity_check").fetchone()
        assert acknowledged
        assert len(kept) >= acknowledged[-1]
        assert kept == list(range(len(kept)))
        assert verdict == ("ok",)


@pytest.mark.timeout(300)
def test_what_a_person_typed_is_there_when_the_program_dies_right_after(site_path: Path) -> None:
    chance = random.Random(13)
    for turn in range(10):
        last = killed(_TYPE, str(site_path), str(turn), after=chance.randint(1, 30))[-1]
        with SiteFile.open(site_path) as site:
            assert {f"{turn}-{number}" for number in range(last + 1)} <= {note.id for note in site.notes()}
            assert site.people.company == str(turn)
            assert int(site.people.installer) - last in {0, 1}
            (bay,) = site.bays()
            assert int(bay.label) - last in {0, 1}


@pytest.mark.timeout(120)
def test_a_site_that_is_being_made_is_there_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    chance = random.Random(7)
    for turn in range(10):
        acknowledged = killed(_MAKE_SITES, str(tmp_path), str(turn), after=chance.randint(1, 12))
        made = sorted(tmp_path.glob(f"{turn}-*.evsite"))
        assert len(made) - len(acknowledged) in {0, 1}
        for path in made:
            with SiteFile.open(path) as site:
                assert site.name == "Riverside"


@pytest.mark.timeout(300)
def test_no_acknowledged_secret_is_lost(tmp_path: Path) -> None:
    chance = random.Random(11)
    keyring = FolderKeyring(tmp_path)
    last: dict[str, int] = {}
    for turn in range(ROUNDS):
        last[str(turn)] = killed(_WRITE_VAULT, str(tmp_path), str(turn), after=chance.randint(1, 40))[-1]
        vault = open_vault(tmp_path / "vault", keyring=keyring)
        assert vault.finding is None
        for name, number in last.items():
            kept = vault.get(f"round/{name}")
            assert kept is not None
            assert int(kept.reveal()) - number in {0, 1}
            last[name] = int(kept.reveal())


def test_a_vault_killed_before_each_step_of_a_write_holds_the_old_or_the_new_secret(tmp_path: Path) -> None:
    from evsetup.domain.secret import Secret

    seen = set()
    for step in range(100):
        folder = tmp_path / str(step)
        folder.mkdir()
        open_vault(folder / "vault", keyring=FolderKeyring(folder)).put("a", Secret("old"))
        ended = subprocess.run(
            [sys.executable, "-c", _DIE_AT_STEP, str(folder), str(step)],
            env={"PYTHONPATH": f"{ROOT / 'app'}:{ROOT}", "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        vault = open_vault(folder / "vault", keyring=FolderKeyring(folder))
        kept = vault.get("a")
        assert kept is not None
        assert vault.finding is None
        seen.add(kept.reveal())
        vault.put("b", Secret("after"))
        assert list((folder / "vault").glob(".incoming-*")) == []
        if ended.returncode == 0:
            assert kept.reveal() == "new"
            break
        assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert step >= 8
    assert seen == {"old", "new"}


@pytest.fixture
def site_path(tmp_path: Path) -> Path:
    """A site with the charger that the journal is about."""
    from datetime import UTC, datetime

    from evsetup.domain.identity import Identity
    from evsetup.storage.records import ChargerRecord, ChargerState

    path = tmp_path / "riverside.evsite"
    with SiteFile.create(path, "Riverside") as site:
        site.put_charger(ChargerRecord("c1", "Bay 01", Identity(), "", None, ChargerState.FOUND, datetime.now(UTC)))
    return path
