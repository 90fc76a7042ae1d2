"""Sentences in the language of the person who reads them."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from tests.support.log_guard import LogGuard

from evsetup import wording
from evsetup.domain.text import text, verbatim
from evsetup.wording import LANGUAGES, Catalogue, language_code, load_catalogue

PUNJABI = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN">
<context><name>tests</name>
<message><source>Chargers found: {count}</source><translation>ਚਾਰਜਰ ਲੱਭੇ: {count}</translation></message>
<message><source>Refused: {reason}</source><translation>ਇਨਕਾਰ: {reason}</translation></message>
<message><source>wrong key</source><translation type="unfinished">ਗਲਤ ਕੁੰਜੀ</translation></message>
<message><source>empty</source><translation type="unfinished"></translation></message>
<message><source>old</source><translation type="obsolete">ਪੁਰਾਣਾ</translation></message>
<message><source>gone</source><translation type="vanished">ਗਿਆ</translation></message>
</context>
<context><name>other</name>
<message><source>wrong key</source><translation>ਹੋਰ</translation></message>
</context>
</TS>
"""


@pytest.fixture
def punjabi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    (tmp_path / "evsetup_pa_IN.ts").write_text(PUNJABI, encoding="utf-8")
    monkeypatch.setattr(wording, "resource", lambda *parts: tmp_path / parts[-1])
    return load_catalogue("pa_IN")


def test_english_is_the_source_itself() -> None:
    catalogue = load_catalogue("en_GB.UTF-8")
    assert catalogue.language == "en"
    assert catalogue.say(text("tests", "Chargers found: {count}", count=3)) == "Chargers found: 3"


def test_a_sentence_is_said_in_punjabi_with_its_places(punjabi: Catalogue) -> None:
    assert punjabi.language == "pa_IN"
    assert punjabi.say(text("tests", "Chargers found: {count}", count=3)) == "ਚਾਰਜਰ ਲੱਭੇ: 3"


def test_a_sentence_within_a_sentence_is_said_in_the_same_language(punjabi: Catalogue) -> None:
    sentence = text("tests", "Refused: {reason}", reason=text("tests", "wrong key"))
    assert punjabi.say(sentence) == "ਇਨਕਾਰ: ਗਲਤ ਕੁੰਜੀ"


def test_the_context_decides_between_equal_sources(punjabi: Catalogue) -> None:
    assert punjabi.say(text("other", "wrong key")) == "ਹੋਰ"


@pytest.mark.parametrize("source", ["empty", "old", "gone", "never heard of"])
def test_what_has_no_translation_stays_english(punjabi: Catalogue, source: str) -> None:
    assert punjabi.lookup("tests", source) == source


def test_words_of_a_device_are_never_translated(punjabi: Catalogue) -> None:
    assert punjabi.say(verbatim("{wrong} key")) == "{wrong} key"


@pytest.mark.parametrize("translation", ["{wrong}", "{count", "{0}", "{count.x.y!z}"])
def test_a_translation_that_does_not_fit_falls_back_to_english_and_is_logged(
    translation: str, expect_log: LogGuard
) -> None:
    expect_log("evsetup.wording", logging.ERROR, "does not fit its places")
    catalogue = Catalogue("pa_IN", {("tests", "Chargers found: {count}"): translation})
    assert catalogue.say(text("tests", "Chargers found: {count}", count=3)) == "Chargers found: 3"


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("en", "en"),
        ("en_US.UTF-8", "en"),
        ("pa", "pa_IN"),
        ("pa_IN", "pa_IN"),
        ("pa_IN.UTF-8", "pa_IN"),
        ("pa-Guru-IN", "pa_IN"),
        ("pa_Guru", "pa_IN"),
        ("pa_PK", "en"),
        ("pa_Arab_PK", "en"),
        ("fr_FR", "en"),
        ("C", "en"),
        ("", "en"),
    ],
)
def test_a_language_is_served_by_the_one_that_ships(asked: str, code: str) -> None:
    assert language_code(asked) == code
    assert code in LANGUAGES
