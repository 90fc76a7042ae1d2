"""Card files of a person's own: taken when they are right, told with file and line when they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from evsetup.cards.faults import CardFault
from evsetup.cards.read_cards import read_charger_card
from evsetup.cards.shelf import Shelf, load_shelf

CHARGER = """\
id = "acme"
vendor = "Acme"
family = "One"
dated = "2026-11"
sources = ["acme.example manual"]
way = "guide"
ocpp_versions = ["1.6"]

[boot]
vendors = ["Acme"]

[[mdns]]
service = "_acme._tcp"

[[mdns]]
service = "_http._tcp"
name_prefix = "acme-"
"""


def write(folder: Path, name: str, content: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def problems(path: Path) -> list[str]:
    with pytest.raises(CardFault) as caught:
        read_charger_card(path)
    return [evidence.content for evidence in caught.value.finding.evidence]


def told(shelf: Shelf) -> list[str]:
    return [finding.code for finding in shelf.findings]


def test_a_persons_own_card_is_on_the_shelf(tmp_path: Path) -> None:
    write(tmp_path / "chargers", "acme.toml", CHARGER)
    shelf = load_shelf(tmp_path)
    assert shelf.findings == ()
    card = shelf.by_boot("ACME", "One")
    assert card is not None
    assert card.id == "acme"
    assert "_acme._tcp" in shelf.mdns_types


def test_a_folder_without_cards_is_no_trouble(tmp_path: Path) -> None:
    assert load_shelf(tmp_path / "nowhere").findings == ()


def test_a_bad_file_hides_no_good_one(tmp_path: Path) -> None:
    write(tmp_path / "chargers", "a-broken.toml", "id = \n")
    write(tmp_path / "chargers", "acme.toml", CHARGER)
    shelf = load_shelf(tmp_path)
    assert told(shelf) == ["cards.bad-file"]
    assert {"acme", "openevse"} <= set(shelf.chargers)
    assert "a-broken.toml" in str(shelf.findings[0].seen)
    assert "line 1" in str(shelf.findings[0].seen)


def test_a_persons_card_replaces_the_one_that_ships(tmp_path: Path) -> None:
    write(tmp_path / "chargers", "mine.toml", CHARGER.replace('"acme"', '"openevse"'))
    shelf = load_shelf(tmp_path)
    assert told(shelf) == ["cards.replaced"]
    assert shelf.chargers["openevse"].vendor == "Acme"


def test_the_same_card_in_two_files_is_told_and_the_first_is_used(tmp_path: Path) -> None:
    write(tmp_path / "chargers", "a.toml", CHARGER)
    write(tmp_path / "chargers", "b.toml", CHARGER.replace('"Acme"', '"Other"'))
    shelf = load_shelf(tmp_path)
    assert told(shelf) == ["cards.twice"]
    assert shelf.chargers["acme"].vendor == "Acme"


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('way = "guide"', 'way = "magic"', "line 6: way: must be one of automate, assist, guide, verify"),
        ('way = "guide"', 'way = "automate"', "line 6: way: automate needs a driver in drivers"),
        ('id = "acme"', 'id = "Acme One"', "line 1: id: must be 1 to 48 small letters, digits and hyphens"),
        ('vendor = "Acme"', 'vendor = ""', "line 2: vendor: must not be empty"),
        ('vendor = "Acme"\n', "", "vendor: is missing"),
        ('dated = "2026-11"', 'dated = "November"', 'line 4: dated: must be a year and a month, like "2026-11"'),
        ('ocpp_versions = ["1.6"]', 'ocpp_versions = ["1.7"]', "line 7: ocpp_versions: must hold only 1.6, 2.0.1, 2.1"),
        ('ocpp_versions = ["1.6"]\n', "", "ocpp_versions: is missing"),
        ('family = "One"', 'family = "One"\nwithout_ocpp = true', "line 4: without_ocpp: does not go together with"),
        ('family = "One"', 'family = "One"\napplies = "live"', "line 4: applies: does not go together with"),
        ('family = "One"', 'family = "One"\napplies = "soon"', "line 4: applies: must be one of unknown, live"),
        ('family = "One"', 'family = "One"\nidentity_habit = "x"', "line 4: identity_habit: must be one of unknown"),
        ('family = "One"', 'family = "One"\nfirmware_transfers = ["tftp"]', "firmware_transfers: must hold only http"),
        ("[boot]", "[limits]\nphases = [4]\n[boot]", "line 10: limits.phases: must be a list of whole numbers"),
        ("[boot]", "[limits]\nleast_a = 9\nmost_a = 6\n[boot]", "limits.least_a: must not be greater than most_a"),
        ("[boot]", "[limits]\nmost_a = -1\n[boot]", "line 10: limits.most_a: must be a number from 1 to 1000"),
        ("[boot]", '[access]\npage = "/x"\n[boot]', "line 10: access.page: must be an address like http://"),
        ("[boot]", '[access]\nlog_in = ["{x}"]\n[boot]', "line 10: access.log_in: must have no braces"),
        ('family = "One"', 'family = "One"\nnormal_wait_s = "long"', "line 4: normal_wait_s: must be a whole number"),
        ('family = "One"', 'family = "One"\nnormal_wait_s = true', "line 4: normal_wait_s: must be a whole number"),
        ('family = "One"', 'family = "One"\nrestart_needed = 1', "line 4: restart_needed: must be true or false"),
        ('family = "One"', 'family = "One"\nway_bak = "x"', "line 4: way_bak: is not known; is it misspelt?"),
        ('family = "One"', 'family = "One"\nway_back = "{x}"', "line 4: way_back: must have no braces"),
        ('family = "One"', 'family = """One\nTwo"""', "line 3: family: must have no control characters"),
        ('family = "One"', 'family = "One"\nboot_vendors = "x"', "line 4: boot_vendors: is not known"),
        ('vendors = ["Acme"]', "vendors = [1]", "line 10: boot.vendors: must be a list of texts in quotes"),
        ('vendors = ["Acme"]', 'models = ["One"]', "line 9: boot: models need vendors"),
        ('name_prefix = "acme-"', "name_prefix = 7", "line 17: mdns[2].name_prefix: must be a text in quotes"),
        ('"_http._tcp"', '"http"', "line 16: mdns[2].service: must be a service type without domain"),
        ('name_prefix = "acme-"', 'scheme = "ftp"', "line 17: mdns[2].scheme: must be http or https"),
        ('name_prefix = "acme-"', "port = 70000", "line 17: mdns[2].port: must be a whole number from 0 to 65535"),
        ('name_prefix = "acme-"', 'identity = { wheels = "4" }', "mdns[2].identity: may hold only vendor, model"),
        ('vendor = "Acme"', f'vendor = "{"x" * 401}"', "line 2: vendor: must have at most 400 characters"),
        ("sources = [", "sources = [7, ", "line 5: sources: must be a list of texts in quotes"),
        ('family = "One"', 'family = "One"\nfirmware_ways = ["{x}"]', "line 4: firmware_ways: must have no braces"),
        ('[boot]\nvendors = ["Acme"]', "[x]", "line 9: x: is not known; is it misspelt?"),
        ('family = "One"', 'family = "One"\nboot = 1', "Cannot overwrite"),
        ('name_prefix = "acme-"', "txt = { id = 7 }", "line 17: mdns[2].txt: must be a table of texts in quotes"),
        ("[[mdns]]", "[mdns]", "mdns: must be written as [[mdns]]"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    content = CHARGER.replace(right, wrong) if right != "[[mdns]]" else CHARGER[: CHARGER.rindex("[[mdns]]")]
    if right == "[[mdns]]":
        content = content.replace(right, wrong)
    found = problems(write(tmp_path, "acme.toml", content))
    assert any(problem.startswith("acme.toml") and said in problem for problem in found), found


def test_a_word_where_a_table_belongs_is_told(tmp_path: Path) -> None:
    head = CHARGER[: CHARGER.index("[boot]")]
    assert problems(write(tmp_path, "acme.toml", f'{head}boot = "Acme"\n')) == [
        "acme.toml, line 9: boot: must be a table"
    ]


def test_all_mistakes_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    content = CHARGER.replace('"guide"', '"magic"').replace('"2026-11"', '"now"').replace("service", "servise")
    assert len(problems(write(tmp_path, "acme.toml", content))) >= 4


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"x" * 300_000, b"a = " + b"[" * 5000, b"[" * 200_000])
def test_garbage_is_a_finding(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "garbage.toml"
    path.write_bytes(content)
    assert problems(path)


def test_a_card_that_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "chargers" / "folder.toml").mkdir(parents=True)
    assert told(load_shelf(tmp_path)) == ["cards.bad-file"]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('form = "{server}"', "csms_url_keys[1].form: has no such place: server"),
        ('form = "{identity}"', "csms_url_keys[1].form: holds no part of an address"),
        ('form = "{url}"\npath_key = "Path"', "csms_url_keys[1].form: must hold no path: that goes into path_key"),
        ('path_key = "Path"\npath_form = "{host}"', "csms_url_keys[1].path_form: must hold {path}"),
        ("with_identity = true", "csms_url_keys[1].with_identity: is not known; is it misspelt?"),
    ],
)
def test_an_address_key_that_could_not_be_written_is_told(tmp_path: Path, lines: str, said: str) -> None:
    path = write(tmp_path, "acme.toml", f'{CHARGER}\n[[csms_url_keys]]\nkey = "Url"\n{lines}\n')
    assert any(problem.endswith(said) for problem in problems(path))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('[own_page]\nsource = "manual"\nwhere = "Page OCPP."', "own_page.fields: must not be empty"),
        (
            '[own_page]\nsource = "manual"\nwhere = "Page OCPP."\n[[own_page.fields]]\nlabel = "URL"\nform = "{server}"',
            "own_page.fields[1].form: has no such place: server",
        ),
        ("[own_page]\nwhere = 7", "own_page.source: is missing"),
    ],
)
def test_a_page_of_the_brand_that_could_not_be_shown_is_told(tmp_path: Path, lines: str, said: str) -> None:
    path = write(tmp_path, "acme.toml", f"{CHARGER}\n{lines}\n")
    assert any(problem.endswith(said) for problem in problems(path))


def test_the_words_of_a_brands_page_are_on_its_card(tmp_path: Path) -> None:
    lines = '[own_page]\nsource = "manual"\nwhere = "Page OCPP."\n[[own_page.fields]]\nlabel = "URL"\nform = "{typed}"'
    card = read_charger_card(write(tmp_path, "acme.toml", f"{CHARGER}\n{lines}\n"))
    assert card.own_page is not None
    assert [(field.label, field.form) for field in card.own_page.fields] == [("URL", "{typed}")]


def test_a_charger_that_takes_no_key_of_any_length_is_told(tmp_path: Path) -> None:
    content = CHARGER.replace('family = "One"', 'family = "One"\nkey_least = 30\nkey_most = 20')
    assert any("must not be greater than key_most" in said for said in problems(write(tmp_path, "acme.toml", content)))
