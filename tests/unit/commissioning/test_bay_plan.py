"""The plan of a site, as installers save it from their spreadsheets."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.commissioning.bay_plan.columns import BayField, guess
from evsetup.commissioning.bay_plan.faults import BayPlanFault
from evsetup.commissioning.bay_plan.identities import IdentityPatternFault, with_identities
from evsetup.commissioning.bay_plan.reading import ReadPlan, read_bays
from evsetup.commissioning.bay_plan.table import MOST_BYTES, MOST_ROWS, read_table
from evsetup.commissioning.bay_plan.taking_over import compare, take_over
from evsetup.commissioning.bay_plan.writing import written
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile

FULL = "Label,Model,Serial,Identity,Breaker,Phases,Location,Note\nBay 01,OpenEVSE,3C71,SITE-01,32,3,level 1,left\n"
BAY = Bay("Bay 01", "Bay 01", "OpenEVSE", "3C71", "SITE-01", 32.0, "left", phases=3, location="level 1")


def plan(content: str | bytes) -> ReadPlan:
    table = read_table(content if isinstance(content, bytes) else content.encode())
    return read_bays(table, guess(table.head))


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"], ids=["comma", "semicolon", "tab", "bar"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_plan_is_read_whatever_wrote_it(separator: str, encoding: str) -> None:
    words = FULL.replace(",", separator).replace("left", "über dem Gleis").replace("\n", "\r\n")
    read = plan(words.encode(encoding))
    assert read.refused == read.doubts == ()
    (bay,) = read.bays
    assert (bay.note, bay.breaker_a, bay.phases) == ("über dem Gleis", 32.0, 3)


def test_a_spreadsheet_that_says_its_separator_is_believed_and_lines_are_still_counted() -> None:
    read = plan("sep=;\r\nlabel;breaker\r\nBay 01;16,5\r\n;\r\n;20\r\n")
    assert [(bay.label, bay.breaker_a) for bay in read.bays] == [("Bay 01", 16.5)]
    assert [(refused.line, str(refused.words)) for refused in read.refused] == [(5, "It has no label.")]


@pytest.mark.parametrize(
    "head",
    [
        "Stellplatz;Modell;Seriennummer;ChargeBox ID;Sicherung (A);Phasen;Ebene;Bemerkung",
        "Bay no.;Type;S/N;OCPP ID;MCB;Phases;Floor;Comment",
        "Place;Modèle;N° série;Identifiant;Disjoncteur;Phases;Niveau;Remarque",
    ],
)
def test_the_names_that_installers_use_are_known(head: str) -> None:
    assert guess(head.split(";")) == {field: place for place, field in enumerate(BayField)}


def test_names_that_nobody_knows_can_be_given_by_hand() -> None:
    table = read_table(b"ref,what\nBay 01,OpenEVSE\n")
    assert guess(table.head) == {}
    assert read_bays(table, {}).bays == ()
    (bay,) = read_bays(table, {BayField.LABEL: 0, BayField.MODEL: 1}).bays
    assert (bay.label, bay.expected_model) == ("Bay 01", "OpenEVSE")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",M,1,I-1,16,1,,", "no label"),
        ("Bay 01,M,1,I-1,16,1,,", "same as in line 2"),
        ("Bay 09,M,3c-71,I-1,16,1,,", "same as in line 2"),
        ("Bay 09,M,1,SITE-01,16,1,,", "same as in line 2"),
        ("Bay 09,M,1,I-1,many,1,,", "no number of amperes"),
        ("Bay 09,M,1,I-1,9999,1,,", "not between"),
        ("Bay 09,M,1,I-1,16,4,,", "no number of phases"),
        ("Bay 09,M,1,I-1,16,1,," + "x" * 201, "longer than 200"),
    ],
)
def test_every_bad_row_is_named_with_line_and_reason_and_the_others_are_read(row: str, reason: str) -> None:
    read = plan(f"{FULL}{row}\nBay 02,,,,,,,\n")
    assert [bay.label for bay in read.bays] == ["Bay 01", "Bay 02"]
    (refused,) = read.refused
    assert refused.line == 3
    assert reason in str(refused.words)


@pytest.mark.parametrize(
    ("cell", "amps"), [("32", 32.0), ("16,5", 16.5), ("C32", 32.0), ("B 16 A", 16.0), ("63 amps", 63.0)]
)
def test_a_breaker_is_read_as_electricians_write_it(cell: str, amps: float) -> None:
    assert [bay.breaker_a for bay in plan(f"label;breaker\nBay 01;{cell}\n").bays] == [amps]


def test_what_is_odd_about_a_row_is_told_and_the_row_is_read() -> None:
    read = plan('label,identity,note\nBay 01,SITE 01,"=HYPERLINK(""http://x"")",more\n')
    assert read.bays == (Bay("Bay 01", "Bay 01", identity="SITE 01", note='=HYPERLINK("http://x")'),)
    told = " ".join(str(doubt.words) for doubt in read.doubts)
    assert "SITE 01" in told
    assert "formula" in told
    assert "more cells" in told


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n \n,,\n",
        b"%PDF-1.7\x00\x01\x02",
        b"PK\x03\x04\x14\x00\x06\x00",
        b"label\n" + b"x" * MOST_BYTES,
        b"label\n" + b"x\n" * (MOST_ROWS + 1),
        b",".join([b"label"] * 200),
        b'label\n"Bay 01\nBay 02\n',
        b"\xff\xfe\x00\xd8",
    ],
    ids=["nothing", "blank", "PDF", "XLSX", "too large", "too many rows", "too wide", "open quotation", "half a pair"],
)
def test_what_is_no_plan_is_a_finding(content: bytes) -> None:
    with pytest.raises(BayPlanFault) as caught:
        plan(content)
    assert caught.value.finding.do


@given(st.binary(max_size=400))
def test_no_bytes_do_any_harm(content: bytes) -> None:
    try:
        read = plan(content)
    except BayPlanFault:
        return
    assert len({bay.label for bay in read.bays}) == len(read.bays)


_CELL = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=12)


@given(
    st.lists(
        st.builds(
            Bay,
            st.just(""),
            _CELL.filter(bool),
            _CELL,
            identity=_CELL,
            breaker_a=st.none() | st.integers(6, 1600).map(float),
            note=_CELL,
            phases=st.sampled_from([None, 1, 2, 3]),
            location=_CELL,
        ),
        unique_by=(lambda bay: bay.label, lambda bay: bay.identity or bay.label),
        min_size=1,
        max_size=5,
    ),
    st.sampled_from([",", ";", "\t"]),
)
def test_a_written_plan_comes_back_unchanged_and_holds_no_formula(bays: list[Bay], separator: str) -> None:
    content = written(bays, {}, separator=separator)
    for row in read_table(content).rows:
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.cells)
    read = plan(content)
    if not read.refused:
        assert [_said(bay) for bay in read.bays] == [_said(bay) for bay in bays]


def _said(bay: Bay) -> tuple[object, ...]:
    return bay.label, bay.expected_model, bay.identity, bay.breaker_a, bay.note, bay.phases, bay.location


@pytest.mark.parametrize("note", ["=1+1", "'=1+1", "''-2", "'", "it's", "@x"])
def test_a_note_that_looks_like_a_formula_or_was_one_comes_back_as_it_was(note: str) -> None:
    (bay,) = plan(written([Bay("b", "Bay 01", note=note)], {})).bays
    assert bay.note == note


def test_taking_over_adds_changes_and_leaves_alone(tmp_path: Path) -> None:
    with SiteFile.create(tmp_path / "a.evsite", "A") as site:
        site.put_bay(Bay("b7", "Bay 01", "Old", "S1", "KEPT", 16.0, "kept note"))
        site.put_bay(Bay("b8", "Bay 08"))
        site.put_bay(Bay("Bay 02", "Bay 99"))
        read = plan("label,model,serial\nBay 01,New,S1\nBay 02,M,\nBay 08,,\n")
        taking = compare(read, site.bays())
        assert [bay.label for bay in taking.added] == ["Bay 02"]
        assert [(change.before.expected_model, change.after.expected_model) for change in taking.changed] == [
            ("Old", "New")
        ]
        assert [bay.label for bay in taking.same] == ["Bay 08"]
        take_over(site, taking)
        by_label = {bay.label: bay for bay in site.bays()}
        assert by_label["Bay 01"] == Bay("b7", "Bay 01", "New", "S1", "KEPT", 16.0, "kept note")
        assert by_label["Bay 02"].id == "Bay 02-2"
        assert compare(read, site.bays()).to_write == ()


def test_identities_come_from_a_pattern_and_those_that_are_there_stay() -> None:
    bays = (Bay("a", "Bay 1"), Bay("b", "Bay 12", identity="MINE"), Bay("c", "P3, row 7"))
    given = with_identities(bays, "SITE-{bay:02}")
    assert [bay.identity for bay in given] == ["SITE-01", "MINE", "SITE-07"]
    assert [bay.identity for bay in with_identities(bays, "X{n:3}")] == ["X001", "MINE", "X003"]


@pytest.mark.parametrize(
    ("labels", "pattern", "means"),
    [
        (["Bay 1"], "SITE", "no place"),
        (["Bay 1", "Box 1"], "S-{bay}", "taken"),
        (["Bay 1"], "S-{bay:02} x", "safe"),
        (["Bay 1"], "{label}", "safe"),
        (["Bay"], "S-{bay}", "no number"),
        (["Bay 1"], "OTHER-{bay}", "taken"),
    ],
)
def test_a_pattern_that_would_break_a_charger_is_refused_before_anything_is_written(
    labels: list[str], pattern: str, means: str
) -> None:
    bays = [Bay(label, label) for label in labels]
    with pytest.raises(IdentityPatternFault) as caught:
        with_identities(bays, pattern, taken=["OTHER-1"])
    assert means in str(caught.value.finding.means)
