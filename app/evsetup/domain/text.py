"""Sentences that people read, marked where they are written and translated where they are shown.

``text("room", "…")`` is both the value and the mark: the extraction tool (lupdate, with ``text`` as an alias of
``translate``) finds it, ``evsetup.wording`` turns it into the person's language. Both arguments must be plain string
literals; anything that varies goes into ``{named}`` places.
"""

from __future__ import annotations

from dataclasses import dataclass

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence: the English source, its context for translators, and the values of its places.

    A value may itself be a ``Text``; it is translated with the sentence that holds it.
    """

    context: str
    source: str
    values: tuple[tuple[str, Value | Text], ...] = ()

    def __str__(self) -> str:
        """The English sentence, for logs and tests."""
        return self.source.format(**{name: str(value) for name, value in self.values})


def text(context: str, source: str, /, **values: Value | Text) -> Text:
    """Marks ``source`` for translation in ``context`` and binds its places."""
    return Text(context, source, tuple(values.items()))


def verbatim(words: str) -> Text:
    """Words that no catalogue translates: a device's own answer, a name, a number with its unit."""
    return Text("", "{words}", (("words", words),))
