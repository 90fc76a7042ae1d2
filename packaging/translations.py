"""Brings the catalogues in ``resources/i18n`` up to date with the sentences in the code and on the cards.

    .venv/bin/python packaging/translations.py            updates every catalogue; new sentences are "unfinished"
    .venv/bin/python packaging/translations.py FILE.ts    writes all sentences of today into one new catalogue

The extraction is Qt's own lupdate. Card files are data, so their sentences are handed to it in a small made-up source.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CARD_SENTENCES = ("way_back", "open_for_commissioning", "firmware_ways")


def card_sentences() -> list[str]:
    """The sentences for people on all charger cards."""
    found: set[str] = set()
    for path in (ROOT / "resources" / "cards" / "chargers").glob("*.toml"):
        card = tomllib.loads(path.read_text(encoding="utf-8"))
        for name in CARD_SENTENCES:
            value = card.get(name, [])
            found.update([value] if isinstance(value, str) else value)
    return sorted(found - {""})


def update(catalogue: Path) -> None:
    """Runs lupdate over the code and the cards into ``catalogue``; what is gone from the sources goes from it."""
    suffix = ".exe" if sys.platform == "win32" else ""
    lupdate = Path(sys.executable).with_name(f"pyside6-lupdate{suffix}")
    code = sorted(str(path) for path in (ROOT / "app").rglob("*.py"))
    language = catalogue.stem.partition("_")[2] or "pa_IN"
    with tempfile.TemporaryDirectory() as folder:
        cards = Path(folder) / "cards.py"
        lines = ["from evsetup.domain.text import text", *(f"text('cards', {s!r})" for s in card_sentences())]
        cards.write_text("\n".join(lines) + "\n", encoding="utf-8")
        options = ["-silent", "-locations", "none", "-no-obsolete", "-tr-function-alias", "translate+=text"]
        command = [str(lupdate), *options, *code, str(cards), "-ts", str(catalogue), "-target-language", language]
        subprocess.run(command, check=True, timeout=120)


def main(argv: list[str]) -> int:
    """Updates the catalogues that are named, or all that ship."""
    catalogues = [Path(word) for word in argv] or sorted((ROOT / "resources" / "i18n").glob("evsetup_*.ts"))
    for catalogue in catalogues:
        update(catalogue)
        print(catalogue)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
