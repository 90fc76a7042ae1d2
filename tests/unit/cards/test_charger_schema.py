"""What contributors are told of a card's members is what the loader takes, and the other way round."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from evsetup.cards.charger_schema import CHARGER_MEMBERS, how_to_write, schema_table
from evsetup.cards.check_cards import check_cards
from evsetup.cards.faults import CardFault
from evsetup.cards.read_cards import read_charger_card
from evsetup.cards.table import Table
from evsetup.resources import resource

ARRAYS = {"mdns", "find.http", "find.udp", "find.addresses", "csms_url_keys", "own_page.fields"}
HEAD = """\
id = "your-brand"
vendor = "Your Brand"
family = "One"
dated = "2026-11"
sources = ["yourbrand.example: manual"]
way = "assist"
ocpp_versions = ["1.6"]
"""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The dotted names of all members that the loader asks for."""
    names: set[str] = set()
    take = Table._take

    def noted(self: Table, name: str, default: object) -> object:
        names.add(".".join([*(part for part in self._where if isinstance(part, str)), name]))
        return take(self, name, default)

    monkeypatch.setattr(Table, "_take", noted)
    return names


def whole_card() -> str:
    """A card with every member that the schema names, by its example."""
    tables: dict[str, list[str]] = {"": []}
    for member in CHARGER_MEMBERS:
        place, _, name = member.name.rpartition(".")
        if name not in {"without_ocpp"}:
            tables.setdefault(place, []).append(member.example)
    made = tables.pop("")
    for place in sorted(tables, key=lambda name: name.count(".")):
        made += ["", f"[[{place}]]" if place in ARRAYS else f"[{place}]", *tables[place]]
    return "\n".join(made) + "\n"


def test_every_example_is_taken_by_the_loader_and_no_member_is_missing_in_the_schema(
    tmp_path: Path, asked: set[str]
) -> None:
    path = tmp_path / "your-brand.toml"
    path.write_text(whole_card(), encoding="utf-8")
    card = read_charger_card(path)
    assert card.id == "your-brand"
    tables = {name for name in asked if any(other.startswith(f"{name}.") for other in asked)}
    assert asked - tables == {member.name for member in CHARGER_MEMBERS}


def test_the_readme_has_the_table_of_the_schema() -> None:
    assert schema_table() in resource("cards", "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("member", [m for m in CHARGER_MEMBERS if m.needed and "." not in m.name], ids=lambda m: m.name)
def test_what_is_said_to_be_needed_is_needed(tmp_path: Path, member: object) -> None:
    name = getattr(member, "name", "")
    path = tmp_path / "your-brand.toml"
    path.write_text(
        "".join(line for line in HEAD.splitlines(True) if not line.startswith(f"{name} =")), encoding="utf-8"
    )
    with pytest.raises(CardFault) as caught:
        read_charger_card(path)
    assert any(f"{name}: is missing" in str(flaw) for flaw in caught.value.flaws)


def test_the_example_of_the_readme_is_a_good_card(tmp_path: Path) -> None:
    readme = resource("cards", "README.md").read_text(encoding="utf-8")
    example = readme.partition("```toml\n")[2].partition("```")[0]
    path = tmp_path / f"{tomllib.loads(example)['id']}.toml"
    path.write_text(example, encoding="utf-8")
    (checked,) = check_cards(path, date(2026, 11, 25))
    assert checked.usable


def test_a_mistake_is_told_with_the_right_way_to_write_it() -> None:
    assert str(how_to_write("find.http[2].path")) == 'Write it like: path = "/info"'
    assert how_to_write("nonsense") is None


def test_the_check_tells_how_a_bad_member_of_a_charger_card_is_written(tmp_path: Path) -> None:
    path = tmp_path / "your-brand.toml"
    path.write_text(HEAD.replace('"assist"', '"magic"'), encoding="utf-8")
    (checked,) = check_cards(path, date(2026, 11, 25))
    (finding,) = checked.findings
    assert str(finding.seen).startswith("your-brand.toml, line 6: way: must be one of")
    assert str(finding.do[0]) == 'Write it like: way = "assist"'
