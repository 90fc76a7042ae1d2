"""A person adds a card of a charger family without touching code: checked, put in its place, used, told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

CARD = """\
# Ours.
id = "acme"
vendor = "Acme"
family = "One"
dated = "2026-11"
sources = ["acme.example manual"]
way = "assist"
ocpp_versions = ["1.6"]
open_for_commissioning = ["Open its page, menu OCPP."]
way_back = "Type the address of before."

[access]
page = "https://{host}/ocpp"
"""


class Terminal:
    """Runs commands with a home of its own."""

    def __init__(self, folder: Path) -> None:
        keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT") if name in os.environ}
        self._env = {**keep, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"), "LANG": "C.UTF-8"}
        self.site = folder / "site" / "a.evsite"
        self.site.parent.mkdir()

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """One command, to its end."""
        command = [sys.executable, "-m", "evsetup", *words]
        done = subprocess.run(
            command, env=self._env, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
        )
        assert "Traceback" not in done.stdout + done.stderr
        return done

    def document(self, *words: str) -> dict[str, Any]:
        """What it answers as JSON."""
        answer: dict[str, Any] = json.loads(self.run(*words, "--json").stdout)
        return answer

    def plan(self, family: str) -> tuple[str, ...]:
        """The words for a charger of a family, in the site."""
        about = ("--site", str(self.site), "--charger", "http://127.0.0.1:9", "--family", family)
        return ("plan", *about, "--set", "csms.url=wss://csms.example/x", "--set", "csms.identity=A-1")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def write(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def test_a_card_is_added_as_it_was_written_and_used_from_then_on(terminal: Terminal, tmp_path: Path) -> None:
    card = write(tmp_path / "mine.toml", CARD)
    added = terminal.document("cards", "add", str(card))
    assert Path(added["file"]).read_text(encoding="utf-8") == CARD
    assert Path(added["file"]).parent.parent == Path(terminal.document("cards", "folder")["folder"])
    assert terminal.document(*terminal.plan("acme"))["road"]["page"] == "https://127.0.0.1/ocpp"


def test_a_card_that_cannot_be_used_is_not_added(terminal: Terminal, tmp_path: Path) -> None:
    done = terminal.run("cards", "add", str(write(tmp_path / "mine.toml", CARD.replace('"assist"', '"magic"'))))
    assert done.returncode == 1
    assert "mine.toml, line 7: way: must be one of automate, assist, guide, verify" in done.stdout
    assert 'Write it like: way = "assist"' in done.stdout
    assert not Path(terminal.document("cards", "folder")["folder"], "chargers").exists()


def test_a_second_card_of_the_same_name_wants_a_word(terminal: Terminal, tmp_path: Path) -> None:
    card = write(tmp_path / "mine.toml", CARD)
    place = Path(terminal.document("cards", "add", str(card))["file"])
    write(card, CARD.replace('"One"', '"Two"'))
    assert [one["code"] for one in terminal.document("cards", "add", str(card))["findings"]] == ["cards.exists"]
    assert terminal.document("cards", "add", str(card), "--replace")["ok"]
    assert '"Two"' in place.read_text(encoding="utf-8")
    assert place.with_suffix(".toml.before").read_text(encoding="utf-8") == CARD


def test_an_own_card_wins_over_one_that_ships_and_a_broken_one_harms_nothing(terminal: Terminal) -> None:
    own = Path(terminal.document("cards", "folder")["folder"]) / "chargers"
    write(own / "mine.toml", CARD.replace('"acme"', '"autel"'))
    write(own / "broken.toml", 'id = "broken\n')
    done = terminal.run(*terminal.plan("autel"))
    assert done.returncode == 0
    assert "Your card file mine.toml replaces the card autel." in done.stdout
    assert "The card file broken.toml cannot be used" in done.stdout
    assert "https://127.0.0.1/ocpp" in done.stdout


def test_a_card_beside_the_site_file_is_for_that_site_and_names_no_operator(terminal: Terminal, tmp_path: Path) -> None:
    beside = terminal.site.parent / "cards"
    write(beside / "chargers" / "acme.toml", CARD)
    write(beside / "csms" / "volt.toml", 'id = "volt"\nname = "Volt"\naddress = "wss://elsewhere.example/x"\n')
    assert terminal.document(*terminal.plan("acme"))["road"]["page"] == "https://127.0.0.1/ocpp"
    refused = terminal.document(*terminal.plan("acme"), "--csms-card", "volt")
    assert [one["code"] for one in refused["findings"]] == ["cli.no-csms-card"]
    terminal.site = tmp_path / "b.evsite"
    assert [one["code"] for one in terminal.document(*terminal.plan("acme"))["findings"]] == ["cli.no-family"]


def test_a_card_is_shown_in_words_and_all_are_listed(terminal: Terminal) -> None:
    assert "micro-USB port CONFIG" in terminal.run("cards", "show", "bender").stdout
    assert {"bender", "keba-p30"} <= set(terminal.document("cards", "show")["cards"])
    assert "Sources" in terminal.document("cards", "show", "bender")["about"]
    assert [one["code"] for one in terminal.document("cards", "show", "acme")["findings"]] == ["cli.no-family"]
