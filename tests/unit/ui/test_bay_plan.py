"""The plan of a site, as installers save it from their tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from evsetup.ui.models.bay_plan import BayPlanFault, read_bay_plan


def plan(folder: Path, content: str | bytes) -> Path:
    path = folder / "plan.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_plan_with_commas_and_all_columns(tmp_path: Path) -> None:
    path = plan(tmp_path, "Label,Model,Serial,Identity,Breaker,Note\nBay 01,OpenEVSE,3C71,SITE-01,32,left\n")
    (bay,) = read_bay_plan(path)
    assert (bay.label, bay.expected_model, bay.expected_serial, bay.identity) == (
        "Bay 01",
        "OpenEVSE",
        "3C71",
        "SITE-01",
    )
    assert (bay.breaker_a, bay.note) == (32.0, "left")


def test_a_plan_from_a_german_table_with_semicolons(tmp_path: Path) -> None:
    path = plan(tmp_path, b"\xef\xbb\xbflabel;breaker\r\nBay 01;16,5\r\n;\r\nBay 02;\r\n")
    assert [(bay.label, bay.breaker_a) for bay in read_bay_plan(path)] == [("Bay 01", 16.5), ("Bay 02", None)]


@pytest.mark.parametrize(
    "content",
    [
        "name,serial\nBay 01,1\n",
        "label\nBay 01\nBay 01\n",
        "label,breaker\nBay 01,many\n",
        b"\xff\xfe\x00label",
        b"label\n" + b"x" * 1_000_001,
        "",
    ],
)
def test_what_is_no_plan_is_a_finding_and_adds_nothing(tmp_path: Path, content: str | bytes) -> None:
    with pytest.raises(BayPlanFault) as caught:
        read_bay_plan(plan(tmp_path, content))
    assert caught.value.finding.do


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    with pytest.raises(BayPlanFault):
        read_bay_plan(tmp_path / "gone.csv")
