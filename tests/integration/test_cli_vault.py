"""``evsetup vault`` in its own process, with a vault under a passphrase; passphrases come by standard input."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.storage.owner_secrets import OwnerSecrets
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import open_vault
from evsetup.storage.vault_format import Argon2Cost

CHEAP = Argon2Cost(64, 1, 1)
VAULT, FILE = "the vault's passphrase", "the file's passphrase"
OLD, KEY = "old-KEY-of-the-charger", "new-KEY-of-the-charger"
pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.skipif(sys.platform != "linux", reason="the data folder is set by XDG_DATA_HOME"),
]


@dataclass
class Laptop:
    """A person's home, with or without secrets in its vault."""

    home: Path

    def environment(self) -> dict[str, str]:
        return {**os.environ, "HOME": str(self.home), "XDG_DATA_HOME": str(self.home), "LANG": "C.UTF-8"}

    def keep(self, *keys: str) -> None:
        vault = open_vault(self.home / "evsetup" / "vault", passphrase=Secret(VAULT), cost=CHEAP)
        for key in keys:
            OwnerSecrets(vault, "charger/aa").put("key", Secret(key))
        vault.close()

    def run(self, *words: str, typed: Sequence[str] = (VAULT,)) -> tuple[int, dict[str, object], str]:
        done = subprocess.run(
            [sys.executable, "-m", "evsetup", "vault", *words, "--json"],
            env=self.environment(),
            input="".join(f"{line}\n" for line in typed),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done.returncode, json.loads(done.stdout), done.stdout + done.stderr


@pytest.fixture
def site(tmp_path: Path) -> str:
    path = tmp_path / "riverside.evsite"
    who = Identity(serial="S-1", charge_point_identity="CP-1")
    with SiteFile.create(path, "Riverside") as made:
        made.put_charger(ChargerRecord("aa", "Box 1", who, "", None, ChargerState.FOUND, datetime.now(UTC)))
    return str(path)


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    (tmp_path / "one").mkdir()
    made = Laptop(tmp_path / "one")
    made.keep(OLD, KEY)
    return made


def test_the_history_is_told_without_a_secret(laptop: Laptop, site: str) -> None:
    code, told, all_of_it = laptop.run("history", "--site", site)
    assert code == 0
    (one,) = told["secrets"]  # type: ignore[misc]
    assert (one["label"], one["identity"]) == ("Box 1", "CP-1")
    assert [(life["current"], life["kept"], life["proven"]) for life in one["history"]] == [
        (False, True, None),
        (True, True, None),
    ]
    assert OLD not in all_of_it
    assert KEY not in all_of_it
    assert laptop.run("list", "--charger", "S-2", "--site", site)[1]["secrets"] == []


def test_secrets_are_shown_to_a_terminal_and_to_nothing_else(laptop: Laptop, site: str) -> None:
    code, told, all_of_it = laptop.run("list", "--site", site, "--show")
    assert (code, told["findings"][0]["code"]) == (1, "cli.secrets-need-a-terminal")  # type: ignore[index]
    assert KEY not in all_of_it

    command = [sys.executable, "-m", "evsetup", "vault", "list", "--site", site, "--show"]
    keyboard, terminal = pty.openpty()
    with subprocess.Popen(
        command,
        env=laptop.environment(),
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        start_new_session=True,
    ) as running:
        os.close(terminal)
        shown = b""
        try:
            while b"vault: " not in shown:
                shown += os.read(keyboard, 1000)
            os.write(keyboard, f"{VAULT}\n".encode())
            while piece := os.read(keyboard, 1000):
                shown += piece
        except OSError:  # Linux says so when the other end is closed.
            pass
        assert running.wait(30) == 0, shown
    os.close(keyboard)
    assert KEY.encode() in shown
    assert VAULT.encode() not in shown


def test_another_laptop_takes_them_over_and_a_difference_is_left_until_it_is_asked_for(
    laptop: Laptop, site: str, tmp_path: Path
) -> None:
    out = str(tmp_path / "riverside.evsecrets")
    code, told, _ = laptop.run("export", "--site", site, "--out", out, typed=(VAULT, "short"))
    assert (code, told["findings"][0]["code"]) == (1, "storage.export.weak-passphrase")  # type: ignore[index]
    assert laptop.run("export", "--site", site, "--out", out, typed=(VAULT, FILE))[0] == 0
    assert KEY.encode() not in Path(out).read_bytes()

    (tmp_path / "two").mkdir()
    other = Laptop(tmp_path / "two")
    other.keep("another-KEY-here")
    code, told, all_of_it = other.run("import", out, "--site", site, typed=(VAULT, FILE))
    assert (code, told["taken"], told["secrets"][0]["standing"]) == (1, 0, "conflict")  # type: ignore[index]
    assert other.run("import", out, "--site", site, "--take-theirs", "--check", typed=(VAULT, FILE))[1]["taken"] == 0
    assert other.run("import", out, "--site", site, "--take-theirs", typed=(VAULT, FILE))[1]["taken"] == 1
    assert other.run("import", out, "--site", site, typed=(VAULT, FILE))[1]["secrets"][0]["standing"] == "same"  # type: ignore[index]
    assert other.run("import", out, typed=(VAULT, "not this passphrase"))[1]["findings"][0]["code"] == (  # type: ignore[index]
        "storage.export.wrong-passphrase"
    )
    assert KEY not in all_of_it


def test_a_site_is_forgotten_only_after_a_yes(laptop: Laptop, site: str) -> None:
    code, told, _ = laptop.run("forget", "--site", site)
    assert (code, told["findings"][0]["code"]) == (1, "cli.not-agreed")  # type: ignore[index]
    code, told, _ = laptop.run("forget", "--site", site, "--yes")
    assert (code, told["forgotten"]) == (0, ["charger/aa"])
    assert laptop.run("list")[1]["secrets"] == []


def test_a_vault_that_cannot_be_opened_is_told_and_can_be_set_aside(laptop: Laptop) -> None:
    code, told, _ = laptop.run("list", typed=("wrong",))
    assert (code, told["findings"][0]["code"]) == (1, "storage.vault.wrong-passphrase")  # type: ignore[index]
    code, told, _ = laptop.run("set-aside", "--yes", typed=())
    assert code == 0
    assert (Path(str(told["path"])) / "vault.bin").exists()
    assert laptop.run("list", typed=())[1]["findings"][0]["code"] == "storage.vault.no-keyring"  # type: ignore[index]


def test_a_program_that_crashes_leaves_no_image_of_its_memory(laptop: Laptop) -> None:
    body = (
        "import resource\nfrom evsetup.__main__ import main\n"
        "main(['bays', 'list', '--site', 'none.evsite', '--json'])\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", body], env=laptop.environment(), capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines()[-1] == "0"
