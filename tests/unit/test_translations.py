"""The Punjabi catalogue: complete, up to date with the sources, and with the same places in every sentence."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from evsetup.cards.read_meanings import read_meanings
from evsetup.resources import resource
from evsetup.wording import LANGUAGES

ROOT = Path(__file__).parents[2]
SHIPPED = [code for code in LANGUAGES if code != "en"]


def sentences(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    found = {}
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found[context.findtext("name", ""), message.findtext("source", "")] = translation
    return found


@pytest.fixture(scope="module")
def in_sources(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """What the extraction tool finds in the code and on the cards today."""
    made = tmp_path_factory.mktemp("lupdate") / "now_pa_IN.ts"
    subprocess.run([sys.executable, ROOT / "packaging" / "translations.py", made], check=True, timeout=120)
    return set(sentences(made))


@pytest.mark.parametrize("language", SHIPPED)
def test_every_sentence_of_the_code_is_translated(language: str, in_sources: set[tuple[str, str]]) -> None:
    shipped = sentences(resource("i18n", f"evsetup_{language}.ts"))
    missing = sorted(key for key in in_sources if key not in shipped or not shipped[key].text)
    unfinished = sorted(key for key, t in shipped.items() if t.get("type") == "unfinished")
    assert not missing, f"{len(missing)} sentences lack {language}: {missing[:5]}"
    assert not unfinished


def test_what_keys_and_variables_mean_is_translated_too(in_sources: set[tuple[str, str]]) -> None:
    read = [read_meanings(path) for path in resource("cards", "ocpp").glob("*.toml")]
    everything = [m for file in read for m in (*file.meanings, *(n for maker in file.makers for n in maker.meanings))]
    assert everything
    assert {("cards", meaning.words.source) for meaning in everything} <= in_sources


@pytest.mark.parametrize("language", SHIPPED)
def test_a_translation_has_the_places_of_its_source(language: str) -> None:
    for (context, source), translation in sentences(resource("i18n", f"evsetup_{language}.ts")).items():
        places = [sorted(re.findall(r"\{(\w+)[^}]*\}", words)) for words in (source, translation.text or "")]
        assert places[0] == places[1], f"{context}: {source!r} → {translation.text!r}"
