"""Turns a marked sentence into the language of the person who reads it.

Catalogues are Qt's own ``.ts`` files (``resources/i18n/evsetup_<language>.ts``), read as they are: the same file serves
translators (Linguist), the window and the terminal, and needs no compile step. English is the source and has none.
"""

from __future__ import annotations

import locale
import logging
import os
from collections.abc import Mapping

from evsetup.domain.text import Text
from evsetup.resources import resource

log = logging.getLogger(__name__)

LANGUAGES: Mapping[str, str] = {"en": "English", "pa_IN": "ਪੰਜਾਬੀ"}
"""The languages that ship, each with its own name."""


class Catalogue:
    """All sentences of one language; a sentence that has no translation stays English."""

    def __init__(self, language: str = "en", sentences: Mapping[tuple[str, str], str] | None = None) -> None:
        self.language = language
        self._sentences = sentences or {}

    def lookup(self, context: str, source: str) -> str:
        """The translation of ``source`` in ``context``, places still in it; ``source`` itself when there is none."""
        return self._sentences.get((context, source), source)

    def say(self, sentence: Text) -> str:
        """The whole sentence with its places filled in."""
        values = {name: self.say(v) if isinstance(v, Text) else str(v) for name, v in sentence.values}
        template = self.lookup(sentence.context, sentence.source)
        try:
            return template.format(**values)
        except (KeyError, IndexError, ValueError, AttributeError):
            log.exception("translation of %r does not fit its places", sentence.source)
            return sentence.source.format(**values)


def load_catalogue(language: str) -> Catalogue:
    """The catalogue of ``language`` (``"en"``, ``"pa_IN"``).

    ``pa`` and ``pa_Guru`` mean ``pa_IN``; Shahmukhi (``pa_PK``, ``pa_Arab``) has no catalogue and stays English, as does
    every language that does not ship.
    """
    code = language_code(language)
    if code == "en":
        return Catalogue()
    from xml.etree import ElementTree  # English needs none, and the window is painted sooner without it

    tree = ElementTree.parse(resource("i18n", f"evsetup_{code}.ts"))  # noqa: S314 - a file that ships with the program
    sentences: dict[tuple[str, str], str] = {}
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") not in {"obsolete", "vanished"}:
                sentences[name, message.findtext("source", "")] = translation.text
    return Catalogue(code, sentences)


def language_code(language: str) -> str:
    """The shipped language that serves ``language`` (``"pa-Guru-IN"`` → ``"pa_IN"``), else ``"en"``."""
    parts = language.partition(".")[0].replace("-", "_").split("_")
    if parts[0] == "pa" and not {"PK", "Arab"} & set(parts[1:]):
        return "pa_IN"
    return next((code for code in LANGUAGES if code.split("_")[0] == parts[0] and code != "pa_IN"), "en")


def system_language() -> str:
    """The language of the person's system, as far as it ships."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return language_code(os.environ[name])
    return language_code(locale.getlocale()[0] or "en")
