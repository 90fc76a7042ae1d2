"""Pages: nothing is torn apart, no heading stands alone."""

from __future__ import annotations

from evsetup.report.pagination import paginate
from evsetup.report.piece import Piece


def pages(*pieces: Piece, height: float = 100) -> list[list[str]]:
    sheets = paginate(pieces, height, 1.0, lambda html: float(html.split("/")[1]))
    return [[html for _, html in sheet] for sheet in sheets]


def test_pieces_follow_each_other_until_the_page_is_full() -> None:
    assert pages(Piece("a/60"), Piece("b/40"), Piece("c/1")) == [["a/60", "b/40"], ["c/1"]]


def test_a_heading_goes_with_what_it_heads() -> None:
    assert pages(Piece("a/80"), Piece("h/10", keep_with_next=True), Piece("b/20")) == [["a/80"], ["h/10", "b/20"]]


def test_a_table_that_goes_over_the_page_repeats_its_head() -> None:
    assert pages(Piece("1/60", head="h/5"), Piece("2/60", head="h/5")) == [["1/60"], ["h/5", "2/60"]]


def test_a_section_may_begin_a_page() -> None:
    assert pages(Piece("a/1"), Piece("b/1", new_page=True)) == [["a/1"], ["b/1"]]
    assert pages(Piece("b/1", new_page=True)) == [["b/1"]]


def test_space_above_is_kept_but_not_at_the_top() -> None:
    sheets = paginate((Piece("a/10", 5), Piece("b/10", 5)), 100, 2.0, lambda html: 10.0)
    assert sheets == (((0.0, "a/10"), (20.0, "b/10")),)


def test_what_is_higher_than_a_page_gets_its_own() -> None:
    assert pages(Piece("a/1"), Piece("b/500"), Piece("c/1")) == [["a/1"], ["b/500"], ["c/1"]]


def test_a_heading_at_the_very_end_is_not_lost() -> None:
    assert pages(Piece("h/10", keep_with_next=True)) == [["h/10"]]
