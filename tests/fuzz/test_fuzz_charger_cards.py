"""Charger cards of strangers: whatever a file holds, it is a card or a finding with its place; it costs little, and hides no other."""

from __future__ import annotations

import tomllib
import tracemalloc
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.charger_schema import CHARGER_MEMBERS
from evsetup.cards.check_cards import check_cards
from evsetup.cards.faults import CardFault
from evsetup.cards.read_cards import read_charger_card
from evsetup.cards.recognise import by_host, by_mac
from evsetup.cards.shelf import Shelf, load_shelf
from evsetup.cards.table import MOST_BYTES, MOST_FLAWS
from evsetup.commissioning.assist import Destination, assist_road
from evsetup.domain.settings import Setting, Settings
from evsetup.resources import resource

SHIPPED = [path.read_text(encoding="utf-8") for path in sorted(resource("cards", "chargers").glob("*.toml"))]
OTHERS = load_shelf().chargers
NAMES = sorted({member.name.rpartition(".")[2] for member in CHARGER_MEMBERS})
EXAMPLES = {member.name.rpartition(".")[2]: member.example for member in CHARGER_MEMBERS}

scalars = st.one_of(
    st.text(max_size=30),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.sampled_from(["", "{", "{url}", "{host}", "*" * 200, "\u202e", "../../x", "http://" + "a" * 200, "-1", "é"]),
)
values = st.recursive(
    scalars,
    lambda one: st.lists(one, max_size=4) | st.dictionaries(st.sampled_from(NAMES), one, max_size=4),
    max_leaves=8,
)
SLOW = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def toml(value: Any) -> str:
    """A value as TOML writes it; what TOML cannot say is a text."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return '"' + "".join(f"\\U{ord(c):08x}" if not 0xD800 <= ord(c) <= 0xDFFF else "?" for c in value) + '"'
        case list():
            return f"[{', '.join(map(toml, value))}]"
        case dict():
            return "{" + ", ".join(f"{name} = {toml(one)}" for name, one in value.items()) + "}"
        case int():
            return str(max(-(2**62), min(value, 2**62)))
        case float():
            return repr(value)
        case _:
            return value.isoformat() if value.year >= 1000 else "1979-05-27"


def told(path: Path) -> ChargerCard | CardFault:
    """What comes of a file: a card, or a fault whose findings say what is wrong."""
    (checked,) = check_cards(path, date(2026, 11, 25))
    assert checked.findings
    assert all(str(finding.seen) and len(str(finding.seen)) < 5000 for finding in checked.findings)
    made = read(path)
    if isinstance(made, CardFault):
        assert 1 <= len(made.flaws) <= MOST_FLAWS
        assert all(str(flaw) for flaw in made.flaws)
    return made


def read(path: Path) -> ChargerCard | CardFault:
    """The card, or why there is none; nothing else is ever raised."""
    try:
        return read_charger_card(path)
    except CardFault as fault:
        return fault


def used(card: ChargerCard) -> None:
    """Everything that the program does with a card, done with this one."""
    shelf = Shelf({**OTHERS, card.id: card})
    shelf.by_boot("Acme", "One")
    shelf.by_mdns("_http._tcp", "acme-1", {"a": "b"})
    by_mac((card,), "98:fc:84:12:34:56")
    by_host((card,), "a" * 63)
    for probe in card.find.http:
        probe.fits("x" * 1000, {"a": 1})
        probe.says({"a": [1]})
    wanted = Settings({Setting.CSMS_URL: "wss://csms.example/x", Setting.IDENTITY: "A-1"})
    assist_road(card, "http://127.0.0.1", Destination(wanted, (), "ws://127.0.0.1:9000"))
    assert all(str(sentence) for sentence in card.sentences)


@SLOW
@given(content=st.binary(max_size=600))
def test_bytes_of_any_kind_are_a_finding(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(content)
    told(path)


@SLOW
@given(members=st.dictionaries(st.sampled_from(NAMES), values, max_size=12))
def test_members_of_any_type_are_a_card_or_a_finding(members: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text("\n".join(f"{name} = {toml(value)}" for name, value in members.items()), encoding="utf-8")
    told(path)


@SLOW
@given(data=st.data())
def test_a_shipped_card_with_any_line_spoiled_is_a_card_or_a_finding(data: st.DataObject, tmp_path: Path) -> None:
    lines = data.draw(st.sampled_from(SHIPPED)).splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(lines) - 1))
        name = lines[place].partition("=")[0].strip()
        match data.draw(st.sampled_from(["value", "drop", "twice", "cut", "junk", "example"])):
            case "value":
                lines[place] = f"{name or 'x'} = {toml(data.draw(values))}"
            case "drop":
                lines[place] = ""
            case "twice":
                lines.insert(place, lines[place])
            case "cut":
                lines[place] = lines[place][: len(lines[place]) // 2]
            case "junk":
                lines[place] += data.draw(st.text(max_size=10))
            case _:
                lines[place] = EXAMPLES.get(name, lines[place])
    path = tmp_path / "x.toml"
    path.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
    if isinstance(card := told(path), ChargerCard):
        used(card)


HOSTILE = {
    "too large": "# " + "x" * MOST_BYTES,
    "a thousand probes": SHIPPED[0] + '[[find.http]]\npath = "/x"\n' * 3000,
    "a list without end": SHIPPED[0].replace("sources = [", "sources = [" + '"x", ' * 20000),
    "a long text in a list": SHIPPED[0].replace("sources = [", f'sources = ["{"x" * 100_000}", '),
    "deep lists": "a = " + "[" * 3000 + "]" * 3000,
    "deep tables": "a = " + "{ a = " * 2000 + "1" + " }" * 2000,
    "many dots": "a" + ".a" * 5000 + " = 1",
    "many headers": "\n".join(f"[a{n}]" for n in range(20000)),
    "many wrong members": "\n".join(f"wrong{n} = 1" for n in range(15000)),
    "stars": SHIPPED[0].replace("[boot]", '[boot]\nmodels = ["' + "*a" * 290 + '"]'),
    "a number without end": "id = " + "9" * 100_000,
}


@pytest.mark.parametrize("kind", list(HOSTILE))
def test_a_hostile_card_is_told_and_costs_little(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "chargers" / "x.toml"
    path.parent.mkdir()
    path.write_text(HOSTILE[kind], encoding="utf-8")
    tracemalloc.start()
    try:
        made = told(path)
        shelf = load_shelf(tmp_path)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 64 * 1024 * 1024
    assert set(OTHERS) <= set(shelf.chargers)
    if isinstance(made, ChargerCard):
        used(made)
    else:
        assert any(finding.code == "cards.bad-file" for finding in shelf.findings)


def test_the_examples_of_the_schema_are_themselves_toml() -> None:
    assert all(tomllib.loads(example) for example in EXAMPLES.values())
