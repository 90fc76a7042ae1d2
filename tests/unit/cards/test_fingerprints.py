"""How a card says that a charger is recognised by asking, and what the shipped cards say of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from evsetup.cards.faults import CardFault
from evsetup.cards.fingerprint import Fingerprint, HttpProbe, Over
from evsetup.cards.read_cards import read_charger_card
from evsetup.cards.recognise import by_host, by_mac, by_usb
from evsetup.cards.shelf import load_shelf

SHELF = load_shelf()
CARDS = tuple(SHELF.chargers.values())

CARD = """\
id = "acme"
vendor = "Acme"
family = "One"
dated = "2026-11"
sources = ["acme.example manual"]
way = "guide"
ocpp_versions = ["1.6"]

[find]
oui = ["98:FC:84:1"]
hosts = ["acme-*"]
names = ["acme.local"]
usb = ["0525:a4a2"]

[[find.http]]
path = "/info"
members = ["id"]

[[find.udp]]
port = 7090
send = "i"

[[find.addresses]]
url = "http://192.168.4.1"
over = "own-wifi"
"""


def ids(found: tuple[object, ...]) -> list[str]:
    return [getattr(card, "id", "") for card in found]


def test_a_fingerprint_is_read_as_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "acme.toml"
    path.write_text(CARD, encoding="utf-8")
    find = read_charger_card(path).find
    assert find.oui == ("98FC841",)
    assert find.usb == ("0525:A4A2",)
    assert [(probe.path, probe.weak) for probe in find.http] == [("/info", False)]
    assert [(one.url, one.over) for one in find.addresses] == [("http://192.168.4.1", Over.OWN_WIFI)]


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('"98:FC:84:1"', '"98FC841"', "line 10: find.oui: must be the first 6, 7 or 9 digits"),
        ('"acme-*"', '"*"', "line 11: find.hosts: must be the name of a host"),
        ('"0525:a4a2"', '"0525"', "line 13: find.usb: must be USB numbers"),
        ('path = "/info"', 'path = "info"', "line 16: find.http[1].path: must begin with a slash"),
        ("port = 7090\n", "", "find.udp[1].port: is missing"),
        ("port = 7090", "port = 70900", "line 20: find.udp[1].port: must be a whole number from 1 to 65535"),
        ('"own-wifi"', '"magic"', "line 25: find.addresses[1].over: must be one of usb, own-wifi, cable"),
        ('"http://192.168.4.1"', '"192.168.4.1"', "line 24: find.addresses[1].url: must be the address of a web page"),
        ('members = ["id"]', "membres = []", "line 17: find.http[1].membres: is not known; is it misspelt?"),
    ],
)
def test_a_mistake_in_a_fingerprint_is_told_with_its_line(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    path = tmp_path / "acme.toml"
    path.write_text(CARD.replace(right, wrong), encoding="utf-8")
    with pytest.raises(CardFault) as caught:
        read_charger_card(path)
    told = [evidence.content for evidence in caught.value.finding.evidence]
    assert any(said in one for one in told), told


def test_an_answer_fits_when_it_holds_all_that_is_named() -> None:
    probe = HttpProbe("/status", members=("ipaddress",), any_members=("mode", "srssi"), words="open")
    assert probe.fits('{"open"', {"ipaddress": "192.168.4.1", "srssi": -60})
    assert not probe.fits('{"open"', {"ipaddress": "192.168.4.1"})
    assert not probe.fits('{"open"', {"srssi": -60})
    assert not probe.fits("{}", {"ipaddress": "192.168.4.1", "srssi": -60})
    assert not probe.fits("open", ["ipaddress", "mode"])
    assert not probe.fits("open", None)


def test_an_identity_is_taken_from_texts_and_numbers_alone() -> None:
    probe = HttpProbe("/", identity=(("serial", "a.b"), ("model", "m"), ("firmware", "f")))
    assert probe.says({"a": {"b": 4711}, "m": ["x"], "f": ""}) == {"serial": "4711"}
    assert probe.says("nothing") == {}


@pytest.mark.parametrize(
    ("mac", "found"),
    [
        ("54:9a:11:9f:00:01", ["alfen"]),
        ("54:9a:11:8f:00:01", []),
        ("70:B3:D5:50:9A:BC", ["warp"]),
        ("70-50-E7-51-02-03", ["wallbox"]),
        ("", []),
    ],
)
def test_a_mac_address_may_name_a_family(mac: str, found: list[str]) -> None:
    assert ids(by_mac(CARDS, mac)) == found


def test_the_longest_prefix_beats_a_shorter_one() -> None:
    short, long = Fingerprint(oui=("70B3D5",)), Fingerprint(oui=("70B3D5509",))
    assert short.oui_digits("70:b3:d5:50:9a:bc") < long.oui_digits("70:b3:d5:50:9a:bc")


@pytest.mark.parametrize(
    ("host", "found"),
    [
        ("go-echarger_123456.local.", ["go-e"]),
        ("WARP3-2abc", ["warp"]),
        ("ev3000.local", ["charx"]),
        ("printer", []),
        ("", []),
    ],
)
def test_a_host_name_may_name_a_family(host: str, found: list[str]) -> None:
    assert ids(by_host(CARDS, host)) == found


def test_usb_numbers_may_name_a_family() -> None:
    assert ids(by_usb(CARDS, "0525:a4a2")) == ["charx"]


@pytest.mark.parametrize(
    ("card_id", "answer"),
    [
        ("openevse", {"ipaddress": "10.0.0.5", "espfree": 1}),
        ("warp", {"name": "warp2-abc", "type": "warp2", "display_type": "WARP2", "uid": "abc"}),
        ("go-e", {"sse": "123456", "fwv": "55.6", "car": 1}),
        ("smartevse", {"serialnr": 1234, "version": "v3"}),
        ("alfen", {"ObjectId": "ACE0123456", "FWVersion": "6.0", "Model": "NG910"}),
    ],
)
def test_an_answer_names_one_family_and_no_other(card_id: str, answer: dict[str, object]) -> None:
    strong = [(card.id, probe) for card in CARDS for probe in card.find.http if not probe.weak]
    assert {name for name, probe in strong if probe.fits("", answer)} == {card_id}
