"""The cards that ship: complete, dated, sourced, and true to the families they describe."""

from __future__ import annotations

import re

import pytest

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.shelf import GENERIC, GENERIC_2, Shelf, load_shelf
from evsetup.domain.address_form import write_address
from evsetup.domain.capability import WayOfWorking
from evsetup.domain.csms_address import KeyRule, UrlRule
from evsetup.domain.dialling import dialling
from evsetup.domain.key_reading import judge_key
from evsetup.domain.key_wish import ANY_KEY, key_demand, make_key
from evsetup.domain.secret import Secret
from evsetup.domain.to_type import LogIn, what_to_type
from evsetup.drivers.registry import WAYS
from evsetup.resources import resource

SHELF = load_shelf()


@pytest.fixture
def shelf() -> Shelf:
    return SHELF


def test_every_shipped_file_can_be_used(shelf: Shelf) -> None:
    assert shelf.findings == ()
    assert set(shelf.chargers) == {path.stem for path in resource("cards", "chargers").glob("*.toml")}


def test_no_operator_ships_as_a_real_one(shelf: Shelf) -> None:
    assert dict(shelf.csms) == {}


@pytest.mark.parametrize("card", SHELF.chargers.values())
def test_every_card_says_when_and_where_its_facts_were_read(card: ChargerCard) -> None:
    assert card.dated == "2026-11"
    assert card.sources


@pytest.mark.parametrize("card", SHELF.chargers.values())
def test_every_card_tells_a_person_how_to_begin_and_how_to_get_back(card: ChargerCard) -> None:
    assert card.open_for_commissioning
    assert bool(card.way_back) or not (card.ocpp_versions or card.own_page)
    assert all(re.match(r"[A-Z].*\.\Z", str(sentence)) for sentence in card.sentences)


def test_at_least_forty_families_are_described(shelf: Shelf) -> None:
    told = [card for card in shelf.chargers.values() if card.id not in {GENERIC, GENERIC_2}]
    assert len({(card.vendor, card.family) for card in told}) >= 40
    assert {card.way for card in told} == set(WayOfWorking)


def test_a_family_without_ocpp_is_said_to_have_none(shelf: Shelf) -> None:
    without = {card.id for card in shelf.chargers.values() if card.without_ocpp}
    assert without == {"esp32-evse", "heidelberg-energy-control", "simpleevse-wifi", "smartevse-v2"}


@pytest.mark.parametrize("card", SHELF.chargers.values(), ids=lambda card: card.id)
def test_whoever_has_a_default_log_in_is_told_what_to_do_about_it(card: ChargerCard) -> None:
    assert card.access.log_in or not card.default_login


@pytest.mark.parametrize(
    ("service", "txt", "card_id"),
    [
        ("_ship._tcp", {"type": "ChargingStation", "brand": "Elli", "model": "Pro"}, "eebus"),
        ("_ship._tcp", {"type": "Wallbox"}, "eebus"),
        ("_ship._tcp", {"type": "HeatPumpAppliance"}, ""),
        ("_matterc._udp", {"DT": "1292"}, "matter"),
        ("_matterc._udp", {"DT": "257"}, ""),
        ("_chargebridge._udp", {"board_type": "CB-CCS-EVSE-LU"}, "everest"),
        ("_chargebridge._udp", {"board_type": "CB-CCS-EV-LU"}, ""),
        ("_nrgkick._tcp", {}, "nrgkick"),
        ("_technove-stations._tcp", {}, "technove"),
    ],
)
def test_what_can_only_be_found_is_named(shelf: Shelf, service: str, txt: dict[str, str], card_id: str) -> None:
    card = shelf.by_mdns(service, "anything", txt)
    assert (card.id if card is not None else "") == card_id


def test_only_families_with_a_driver_are_automated(shelf: Shelf) -> None:
    automated = {card.id for card in shelf.chargers.values() if card.way is WayOfWorking.AUTOMATE}
    assert automated >= {"openevse", GENERIC, GENERIC_2}
    assert {card.id for card in shelf.chargers.values() if card.drivers} == automated
    assert {name for card in shelf.chargers.values() for name in card.drivers} <= set(WAYS)


def test_an_unknown_card_is_the_generic_one(shelf: Shelf) -> None:
    assert shelf.card("").id == GENERIC
    assert shelf.card("nobody").id == GENERIC


def test_the_families_that_a_driver_serves_can_be_asked_for(shelf: Shelf) -> None:
    assert [card.id for card in shelf.with_driver("openevse-serial")] == ["openevse"]


@pytest.mark.parametrize(
    ("card_id", "url_rule", "key_rule"),
    [
        ("openevse", UrlRule.APPENDED, KeyRule.HEX),
        ("smartevse", UrlRule.APPENDED, KeyRule.TEXT),
        ("warp", UrlRule.APPENDED_ENCODED, KeyRule.TEXT),
        ("go-e", UrlRule.IN_ADDRESS, KeyRule.NONE),
        ("charx", UrlRule.IN_ADDRESS, KeyRule.TEXT),
        ("bender", UrlRule.APPENDED_AFTER_SLASH, KeyRule.TEXT),
        ("everest", UrlRule.APPENDED, KeyRule.TEXT),
        ("alfen", UrlRule.APPENDED, KeyRule.HEX),
    ],
)
def test_the_rules_that_break_commissioning_are_right(
    shelf: Shelf, card_id: str, url_rule: UrlRule, key_rule: KeyRule
) -> None:
    card = shelf.chargers[card_id]
    assert (card.url_rule, card.key_rule) == (url_rule, key_rule)


@pytest.mark.parametrize(
    ("service", "name", "txt", "card_id"),
    [
        ("_openevse._tcp.local.", "openevse-7e2a", {"id": "1"}, "openevse"),
        ("_http._tcp.local.", "OpenEVSE-7e2a", {}, "openevse"),
        ("_http._tcp.local.", "SmartEVSE-1234", {}, "smartevse"),
        (
            "_http._tcp.local.",
            "Garage",
            {"brand": "Tinkerforge", "model": "WARP3 Charger", "uid": "66", "firmware_version": "2.9"},
            "warp",
        ),
        ("_tf-warp-cm._udp.local.", "warp3-abc", {}, "warp"),
        ("_go-e_go-eCharger_V4._tcp.local.", "anything", {}, "go-e"),
        ("_http._tcp.local.", "go-eCharger_123456", {}, "go-e"),
        ("_alfen._tcp.local.", "ACE0123456", {}, "alfen"),
        ("_lolo3._http._tcp.local.", "ACE0123456", {}, "alfen"),
        ("_http._tcp.local.", "PBLR-0001", {}, "peblar"),
    ],
)
def test_an_announcement_finds_its_card(
    shelf: Shelf, service: str, name: str, txt: dict[str, str], card_id: str
) -> None:
    card = shelf.by_mdns(service, name, txt)
    assert card is not None
    assert card.id == card_id


@pytest.mark.parametrize(
    ("service", "name", "txt"),
    [
        ("_http._tcp.local.", "Office printer", {"model": "LaserJet"}),
        ("_ipp._tcp.local.", "openevse-7e2a", {}),
        ("_http._tcp.local.", "", {}),
    ],
)
def test_what_is_no_charger_finds_no_card(shelf: Shelf, service: str, name: str, txt: dict[str, str]) -> None:
    assert shelf.by_mdns(service, name, txt) is None


@pytest.mark.parametrize(
    ("vendor", "model", "card_id"),
    [
        ("OpenEVSE", "Advanced Series", "openevse"),
        ("  openevse ", "", "openevse"),
        ("Alfen BV", "NG910-60003", "alfen"),
        ("go-e", "go-eCharger_V4", "go-e"),
        ("Webasto", "Webasto Next 22 kW", "webasto-next"),
        ("Schneider Electric", "EVlink Pro AC", "schneider-evlink-pro-ac"),
        ("Schneider Electric", "MONOBLOCK", "schneider-evlink"),
        ("EVBox", "Elvi", "evbox-elvi"),
    ],
)
def test_a_boot_message_finds_its_card(shelf: Shelf, vendor: str, model: str, card_id: str) -> None:
    card = shelf.by_boot(vendor, model)
    assert card is not None
    assert card.id == card_id


@pytest.mark.parametrize(
    ("vendor", "model"), [("", ""), ("Webasto", "Unite"), ("Alfenster", "x"), ("go-electric", "x"), ("KEBA", "P40")]
)
def test_a_boot_message_of_another_family_finds_no_card(shelf: Shelf, vendor: str, model: str) -> None:
    assert shelf.by_boot(vendor, model) is None


def test_an_openevse_gives_its_identity_in_its_announcement(shelf: Shelf) -> None:
    found = shelf.mdns_match("_openevse._tcp", "openevse-7e2a", {})
    assert found is not None
    assert dict(found[1].identity) == {"serial": "id", "firmware": "version"}


def test_the_address_keys_of_an_openevse_are_those_of_its_ocpp_library(shelf: Shelf) -> None:
    (key,) = shelf.chargers["openevse"].csms_url_keys
    assert (key.key, key.identity_key) == ("Cst_BackendUrl", "Cst_ChargeBoxId")


@pytest.mark.parametrize(
    ("card_id", "keys"),
    [
        ("alfen", [("BackOffice-URL-wired", "csms.example.com"), ("BackOffice-URL-APN", "csms.example.com")]),
        ("ecotap", [("com_Endpoint", "csms.example.com/ocpp/#OSN#")]),
        ("schneider-evlink", [("ocppcentraladdress", "wss://csms.example.com/ocpp")]),
        ("keba-p30", [("CentralSystemAddress", "wss://csms.example.com/ocpp")]),
        ("wallbox", [("WebSocketUrl", "wss://csms.example.com/ocpp")]),
        ("growatt-thor", [("G_ServerURL", "wss://csms.example.com/ocpp")]),
        ("grizzl-e", [("ServerUrl", "wss://csms.example.com/ocpp")]),
        ("teison", [("VendorWebsocketSettings", "WS,csms.example.com,443,/ocpp/,socpp1.6,,,")]),
        ("evnex", [("OCPPEndPoint", "wss://csms.example.com/ocpp")]),
        ("everest", [("CentralSystemURI", "wss://csms.example.com/ocpp")]),
        ("smartevse", [("Cst_BackendUrl", "wss://csms.example.com/ocpp")]),
        ("charx", [("NewBackendURL", "wss://csms.example.com/ocpp/CP-1")]),
        ("evbox-elvi", [("evb_ServerURL", "wss://csms.example.com/ocpp")]),
        ("abl-emh", []),
        ("abb-terra-ac", []),
    ],
)
def test_the_address_keys_of_a_family_and_their_form_are_right(
    shelf: Shelf, card_id: str, keys: list[tuple[str, str]]
) -> None:
    found = shelf.chargers[card_id].csms_url_keys
    assert [(key.key, write_address(key.form, "wss://csms.example.com/ocpp", "CP-1")) for key in found] == keys


def test_what_is_special_about_an_address_key_stands_on_its_card(shelf: Shelf) -> None:
    (teison,) = shelf.chargers["teison"].csms_url_keys
    assert not teison.listed
    assert teison.identity_key == "VendorChargeBoxId"
    assert {key.path_key for key in shelf.chargers["alfen"].csms_url_keys} == {
        "BackOffice-Path-wired",
        "BackOffice-Path-APN",
    }
    (everest,) = shelf.chargers["everest"].csms_url_keys
    assert everest.locked_until.endswith(".")


PAGES = [card for card in SHELF.chargers.values() if card.own_page is not None]


@pytest.mark.parametrize("card", PAGES, ids=lambda card: card.id)
def test_every_page_that_is_written_down_is_dated_and_can_be_filled_in(card: ChargerCard) -> None:
    page = card.own_page
    assert page is not None
    assert card.dated in page.source
    dialled = dialling("wss://csms.example.com:9000/ocpp", "CP-1", card.url_rule)
    log_in = LogIn("CP-1", Secret("Zwanzig-Zeichen-hier"), card.key_rule, apn="iot.example.com")
    made = what_to_type(dialled, log_in, page)
    assert len(made.fields) == len(page.fields)
    assert dialled.url.endswith("/ocpp/CP-1")


@pytest.mark.parametrize(
    ("card_id", "typed"),
    [
        ("alfen", {"Domain": "csms.example.com", "Port": "9000", "Path": "/ocpp"}),
        ("bender", {"WebSockets JSON OCPP URL of the Backend": "wss://csms.example.com:9000/ocpp/"}),
        ("charx", {"Backend URL": "wss://csms.example.com:9000/ocpp/CP-1", "AuthorizationUser": "CP-1"}),
        ("go-e", {"OCPP server url": "wss://csms.example.com:9000/ocpp/CP-1"}),
        ("warp", {"URL": "wss://csms.example.com:9000/ocpp"}),
        ("teison", {"Port": "socpp1.6"}),
    ],
)
def test_what_is_typed_into_a_brands_own_page(card_id: str, typed: dict[str, str]) -> None:
    card = SHELF.chargers[card_id]
    dialled = dialling("wss://csms.example.com:9000/ocpp/", "CP-1", card.url_rule)
    made = what_to_type(dialled, LogIn("CP-1", key_rule=card.key_rule), card.own_page)
    assert typed.items() <= {str(field.label): str(field.value) for field in made.fields}.items()


@pytest.mark.parametrize("card", SHELF.chargers.values(), ids=lambda card: card.id)
def test_a_key_can_be_made_for_every_family_that_has_one(card: ChargerCard) -> None:
    demand = key_demand(card.key, ANY_KEY)
    assert (demand.trouble is None) == (card.key_rule is not KeyRule.NONE)
    if demand.trouble is None:
        assert judge_key(make_key(demand).key, demand).usable


@pytest.mark.parametrize("card", SHELF.chargers.values(), ids=lambda card: card.id)
def test_every_sentence_of_a_card_is_handed_to_the_translators(card: ChargerCard) -> None:
    from tests.support.packaging_scripts import translations

    assert {sentence.source for sentence in card.sentences} <= set(translations.card_sentences())
