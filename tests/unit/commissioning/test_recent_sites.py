"""The list of sites that were opened lately."""

from __future__ import annotations

from pathlib import Path

from evsetup.commissioning.laptop import this_laptop
from evsetup.commissioning.recent_sites import MOST, note_opened, recent_sites


def test_the_newest_is_on_top_once_and_one_whose_file_is_gone_is_named(tmp_path: Path) -> None:
    for name in ("north", "south", "north"):
        (tmp_path / f"{name}.evsite").touch()
        note_opened(tmp_path, tmp_path / f"{name}.evsite", name.title())
    (tmp_path / "south.evsite").unlink()
    assert [(site.name, site.missing) for site in recent_sites(tmp_path)] == [("North", False), ("South", True)]


def test_only_some_are_kept(tmp_path: Path) -> None:
    for number in range(MOST + 3):
        note_opened(tmp_path, tmp_path / f"{number}.evsite", str(number))
    assert [site.name for site in recent_sites(tmp_path)] == [str(MOST + 2 - n) for n in range(MOST)]


def test_a_bent_list_is_an_empty_one(tmp_path: Path) -> None:
    for content in ("", "{}", '[{"path": 1}, 2]', '[{"path": "\\u0000", "name": "x"}]', "\x00"):
        (tmp_path / "recent-sites.json").write_text(content)
        assert recent_sites(tmp_path) == ()


def test_a_laptop_keeps_its_id_and_two_laptops_have_two(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    first = this_laptop(tmp_path)
    assert first == this_laptop(tmp_path)
    assert first[0] != this_laptop(tmp_path / "other")[0]
