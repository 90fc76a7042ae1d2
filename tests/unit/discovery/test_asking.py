"""What the answer to a family's own request means."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.cards.fingerprint import HttpProbe
from evsetup.cards.shelf import load_shelf
from evsetup.discovery.asking import Said, judge, probes_of
from evsetup.links.one_get import Page

SHELF = load_shelf()
PROBES = [probe for card in SHELF.chargers.values() for probe in card.find.http]
WARP = probes_of(SHELF.card("warp"), "http")[0]
BENDER = probes_of(SHELF.card("bender"), "http")[0]


def page(content: object, status: int = 200) -> Page:
    return Page(status, json.dumps(content).encode())


def test_a_charger_says_who_it_is() -> None:
    answer = judge(WARP, page({"name": "warp3-2k4T", "type": "warp3", "display_type": "WARP3", "uid": "2k4T"}))
    assert answer.said is Said.IS
    assert answer.identity == {"model": "WARP3", "serial": "2k4T"}


@pytest.mark.parametrize("content", [{}, [], None, "warp", {"name": "x"}, {"uid": None, "name": 1}])
def test_another_answer_is_no_such_charger(content: object) -> None:
    assert judge(WARP, page(content)).said is Said.IS_NOT


@pytest.mark.parametrize(
    ("status", "said"), [(401, Said.LOCKED), (403, Said.LOCKED), (404, Said.IS_NOT), (302, Said.IS_NOT)]
)
def test_a_server_that_wants_a_log_in_is_neither_believed_nor_given_up(status: int, said: Said) -> None:
    assert judge(WARP, page({}, status)).said is said


def test_silence_is_no_answer() -> None:
    assert judge(WARP, None).said is Said.SILENT


def test_a_family_of_which_only_the_path_is_known_is_never_sure() -> None:
    assert BENDER.weak
    assert judge(BENDER, page({"token": "x"})).said is Said.MAY_BE
    assert judge(BENDER, Page(200, b"<html>a start page</html>")).said is Said.IS_NOT


@given(
    st.sampled_from(PROBES),
    st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.none() | st.integers() | st.text(max_size=20),
            lambda inner: (
                st.lists(inner, max_size=4)
                | st.dictionaries(
                    st.sampled_from(["uid", "sse", "name", "ObjectId", "version", "serialnr", "x"]), inner, max_size=6
                )
            ),
        ).map(lambda tree: json.dumps(tree).encode()),
    ),
    st.integers(100, 599),
)
def test_whatever_a_server_answers_what_is_told_is_short_and_printable(
    probe: HttpProbe, body: bytes, status: int
) -> None:
    answer = judge(probe, Page(status, body))
    assert all(value.isprintable() and len(value) <= 64 for value in answer.identity.values())
