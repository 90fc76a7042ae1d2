"""Brings the catalogues in ``resources/i18n`` up to date with the sentences in the code, on the cards, in the meanings and in the rule sets.

    .venv/bin/python packaging/translations.py            updates every catalogue; new sentences are "unfinished"
    .venv/bin/python packaging/translations.py FILE.ts    writes all sentences of today into one new catalogue

lupdate keeps the catalogues, but it does not hear a ``text("room", "…{place}", place=value)`` with values, and cards are
data. So the sentences are found here, and handed to it in a small made-up source.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MARKERS = ("text", "translate")
CARD_SENTENCES = ("way_back", "open_for_commissioning", "firmware_ways", "firmware_traps", "how_to_find", "traps")


def card_sentences() -> list[str]:
    """The sentences for people on all charger cards."""
    found: set[str] = set()
    for path in (ROOT / "resources" / "cards" / "chargers").glob("*.toml"):
        card = tomllib.loads(path.read_text(encoding="utf-8"))
        for name in CARD_SENTENCES:
            value = card.get(name, [])
            found.update([value] if isinstance(value, str) else value)
        found.add(card.get("own_page", {}).get("where", ""))
        found.update(card.get("access", {}).get("log_in", []))
        found.update(key.get("locked_until", "") for key in card.get("csms_url_keys", []))
    return sorted(found - {""})


def meaning_sentences() -> list[str]:
    """What the keys and variables of OCPP mean."""
    found: set[str] = set()
    for path in (ROOT / "resources" / "cards" / "ocpp").glob("*.toml"):
        todo: list[object] = [tomllib.loads(path.read_text(encoding="utf-8"))]
        while todo:
            table = todo.pop()
            if isinstance(table, dict):
                found.update(value for name, value in table.items() if name == "meaning" and isinstance(value, str))
                todo.extend(table.values())
    return sorted(found)


def rule_sentences() -> list[str]:
    """What rule sets are called and what they ask."""
    found: set[str] = set()
    for path in (ROOT / "resources" / "rules").glob("*.toml"):
        rules = tomllib.loads(path.read_text(encoding="utf-8"))
        found.update([rules["name"], *(line["ask"] for line in rules["lines"])])
    return sorted(found)


def code_sentences() -> list[tuple[str, str]]:
    """Context and source of every ``text(…)`` in the code.

    Raises:
        ValueError: a sentence is not written out as a literal, so that nobody could translate it.
    """
    found: set[tuple[str, str]] = set()
    for path in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKERS:
                words = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
                if len(words) != 2 or not all(isinstance(word, str) for word in words):
                    raise ValueError(f"{path.relative_to(ROOT)}:{node.lineno}: not two literals")
                found.add((str(words[0]), str(words[1])))
    return sorted(found)


def update(catalogue: Path) -> None:
    """Brings ``catalogue`` up to date; what is gone from the sources goes from it."""
    suffix = ".exe" if sys.platform == "win32" else ""
    lupdate = Path(sys.executable).with_name(f"pyside6-lupdate{suffix}")
    language = catalogue.stem.partition("_")[2] or "pa_IN"
    data = sorted({*card_sentences(), *meaning_sentences()})
    of_rules = (("rules", sentence) for sentence in rule_sentences())
    sentences = [*code_sentences(), *(("cards", sentence) for sentence in data), *of_rules]
    with tempfile.TemporaryDirectory() as folder:
        made_up = Path(folder) / "sentences.py"
        lines = [f"translate({quoted(context)}, {quoted(source)})" for context, source in sentences]
        made_up.write_text("\n".join(lines) + "\n", encoding="utf-8")
        options = ["-silent", "-locations", "none", "-no-obsolete", "-no-ui-lines", "-disable-heuristic", "sametext"]
        command = [str(lupdate), *options, str(made_up), "-ts", str(catalogue), "-target-language", language]
        subprocess.run(command, check=True, timeout=120)


def quoted(words: str) -> str:
    """A string literal that lupdate reads as it is meant: double quotes, only the simplest escapes."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def main(argv: list[str]) -> int:
    """Updates the catalogues that are named, or all that ship."""
    catalogues = [Path(word) for word in argv] or sorted((ROOT / "resources" / "i18n").glob("evsetup_*.ts"))
    for catalogue in catalogues:
        update(catalogue)
        print(catalogue)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
