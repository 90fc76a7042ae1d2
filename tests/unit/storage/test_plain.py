from __future__ import annotations

import json
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import MASK
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.text import Text
from evsetup.storage.plain import (
    finding_from_plain,
    finding_to_plain,
    from_json,
    settings_from_plain,
    storable,
    text_from_plain,
    text_to_plain,
    to_json,
)

words = st.text(st.characters(exclude_categories=("Cs",)), max_size=12).filter(lambda s: "://" not in s)
numbers = st.integers() | st.floats(allow_nan=False)
texts = st.recursive(
    st.builds(Text, words, words, st.dictionaries(words, words | numbers, max_size=3).map(lambda d: tuple(d.items()))),
    lambda inner: st.builds(
        Text, words, words, st.dictionaries(words, inner, max_size=2).map(lambda d: tuple(d.items()))
    ),
    max_leaves=4,
)
findings = st.builds(
    Finding,
    words,
    st.sampled_from(Severity),
    texts,
    texts,
    st.lists(texts, min_size=1, max_size=3).map(tuple),
    st.lists(st.builds(Evidence, words, words), max_size=2).map(tuple),
)


@given(texts)
def test_a_text_comes_back_as_it_was(sentence: Text) -> None:
    assert text_from_plain(from_json(to_json(text_to_plain(sentence)))) == sentence


@given(findings)
def test_a_finding_comes_back_as_it_was(finding: Finding) -> None:
    assert finding_from_plain(from_json(to_json(finding_to_plain(finding)))) == finding


json_values = st.recursive(
    st.none() | st.booleans() | numbers | words,
    lambda v: st.lists(v, max_size=3) | st.dictionaries(words, v, max_size=3),
)


@given(json_values)
def test_json_of_another_shape_is_told_and_never_taken_for_a_value(stored: object) -> None:
    for read in (text_from_plain, finding_from_plain, settings_from_plain):
        try:
            value = read(stored)
        except (ValueError, KeyError, TypeError):
            continue
        assert isinstance(value, Text | Settings | Finding)


def test_settings_that_a_newer_program_knows_are_left_out() -> None:
    stored = {"network.hostname": "bay", "network.satellite": "on"}
    assert dict(settings_from_plain(stored)) == {Setting.HOSTNAME: "bay"}


@given(st.text())
def test_any_text_can_be_stored(anything: str) -> None:
    storable(anything).encode()


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("ws://u:secret@h/x", f"ws://u:{MASK}@h/x"),
        ("see ftp://u:p%40ss@h and wss://v:w@g", f"see ftp://u:{MASK}@h and wss://v:{MASK}@g"),
        ("http://u:with@sign@h", f"http://u:{MASK}@h"),
        ("http://h:8080/a@b", "http://h:8080/a@b"),
        ("http://u@h", "http://u@h"),
    ],
)
def test_a_password_in_a_url_is_shown_as_dots(url: str, shown: str) -> None:
    assert storable(url) == shown


def test_enums_and_paths_are_stored_by_their_value() -> None:
    assert json.loads(to_json({Setting.KEY: [Severity.OK, PurePosixPath("a/b"), None, True, 1.5]})) == {
        "security.key": [0, "a/b", None, True, 1.5]
    }


def test_what_is_no_json_is_a_program_error() -> None:
    with pytest.raises(TypeError, match="bytes"):
        to_json({"raw": b"x"})
