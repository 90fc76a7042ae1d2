"""``evsetup cards`` and ``evsetup key`` as a person runs them: in a process of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.support.csms_cards import CSMS, write

from evsetup.commissioning.opening import data_folder


def evsetup(*words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "evsetup", *words]
    return subprocess.run(
        command, input=typed, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
    )


def document(*words: str, typed: str = "") -> dict[str, object]:
    done = evsetup(*words, "--json", typed=typed)
    answer: dict[str, object] = json.loads(done.stdout)
    assert done.returncode == (0 if answer["ok"] else 1)
    return answer


def own_card(content: str) -> None:
    write(data_folder() / "cards" / "csms", "volt.toml", content)


def test_a_good_card_is_said_to_be_good(tmp_path: Path) -> None:
    done = evsetup("cards", "check", str(write(tmp_path, "volt.toml", CSMS)))
    assert done.returncode == 0
    assert done.stdout == "✓ volt.toml: the card volt is well written.\n"


def test_each_bad_line_is_told_with_what_to_do(tmp_path: Path) -> None:
    done = evsetup("cards", "check", str(write(tmp_path, "volt.toml", CSMS.replace("wss://", "http://"))))
    assert done.returncode == 1
    assert "✗ volt.toml, line 4: address: must start with ws:// or wss:// and name a host" in done.stdout
    assert 'address = "wss://csms.example.com/ocpp"' in done.stdout


def test_a_folder_is_checked_as_json(tmp_path: Path) -> None:
    write(tmp_path / "csms", "a.toml", CSMS)
    write(tmp_path / "csms", "b.toml", "nonsense")
    answer = document("cards", "check", str(tmp_path))
    cards = answer["cards"]
    assert isinstance(cards, list)
    assert [(Path(card["file"]).name, card["id"], card["usable"]) for card in cards] == [
        ("a.toml", "volt", True),
        ("b.toml", "", False),
    ]


def test_a_card_becomes_the_text_of_its_code(tmp_path: Path) -> None:
    done = evsetup("cards", "code", str(write(tmp_path, "volt.toml", CSMS)))
    assert done.returncode == 0
    assert done.stdout.startswith("evsetup-csms:1?id=volt&name=Volt&")


def test_a_missing_file_is_a_finding_and_no_traceback(tmp_path: Path) -> None:
    for act in ("check", "code"):
        done = evsetup("cards", act, str(tmp_path / "gone.toml"))
        assert done.returncode == 1
        assert "✗" in done.stdout
        assert not done.stderr


def test_no_key_is_printed_unless_it_is_asked_for() -> None:
    answer = document("key", "make", "--charger-card", "alfen")
    assert "key" not in answer
    assert (answer["least"], answer["most"]) == (16, 20)
    assert "16 to 20 characters" in evsetup("key", "make", "--charger-card", "alfen").stdout


def test_a_made_key_goes_to_the_charger_in_its_form() -> None:
    answer = document("key", "make", "--charger-card", "alfen", "--show")
    assert bytes.fromhex(str(answer["for_charger"])).decode() == answer["key"] == answer["for_csms"]
    shown = evsetup("key", "make", "--charger-card", "alfen", "--show").stdout
    assert "Into the charger, as hex digits: " in shown


def test_the_operators_card_says_which_keys_are_taken() -> None:
    own_card(CSMS.replace("security_profile = 2", "security_profile = 2\nkey_least = 32"))
    assert len(str(document("key", "make", "--csms-card", "volt", "--show")["key"])) == 32
    answer = document("key", "make", "--csms-card", "volt", "--charger-card", "alfen")
    assert answer["ok"] is False
    answer = document("key", "make", "--csms-card", "volt", "--charger-card", "alfen", "--ocpp", "2.0.1")
    assert answer["ok"] is True


def test_a_given_key_is_told_its_forms_and_not_repeated() -> None:
    digits = "4F43415F4F4354545F61646D696E5F74657374"
    done = evsetup("key", "check", "--password-stdin", typed=f"{digits}\n")
    assert done.returncode == 0
    assert "Most likely: hex digits that stand for a readable text" in done.stdout
    assert "Or: hex digits that are the password themselves" in done.stdout
    assert digits not in done.stdout + done.stderr


def test_a_key_that_fits_not_is_a_problem() -> None:
    answer = document("key", "check", "--charger-card", "smartevse", typed="x7" * 15 + "\n")
    assert answer["ok"] is False


def test_an_unknown_card_is_a_finding() -> None:
    done = evsetup("key", "make", "--charger-card", "nobody")
    assert done.returncode == 1
    assert "Nothing here is called nobody." in done.stdout
    assert "openevse" in done.stdout
