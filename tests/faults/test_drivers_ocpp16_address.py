"""The CSMS address in 1.6 chargers: every form of the cards, and a charger that no card knows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.scripted_charger import NAME, QUICK, Site, Told, site

from evsetup.cards.charger_card import ChargerCard, CsmsUrlKey
from evsetup.cards.shelf import load_shelf
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import unheard
from evsetup.domain.settings import Setting, Unknown
from evsetup.drivers.ocpp16 import Ocpp16

SHELF = load_shelf()
NEW = "wss://csms.example.com/ocpp"


def driver(here: Site, card: ChargerCard) -> Ocpp16:
    return Ocpp16(NAME, here.csms, replace(card, normal_wait_s=1), QUICK)


def to(address: str) -> Change:
    return Change(Setting.CSMS_URL, None, address, Effect.NEEDS_RESTART)


@pytest.mark.parametrize(
    ("card_id", "held", "read", "written"),
    [
        (
            "alfen",
            {"BackOffice-URL-wired": "old.example:80", "BackOffice-Path-wired": "/old", "SecurityProfile": "2"},
            "wss://old.example:80/old",
            {"BackOffice-URL-wired": "csms.example.com", "BackOffice-Path-wired": "/ocpp"},
        ),
        (
            "alfen",
            {"BackOffice-URL-APN": "old.example", "BackOffice-Path-APN": "/", "SecurityProfile": "1"},
            "ws://old.example",
            {"BackOffice-URL-APN": "csms.example.com", "BackOffice-Path-APN": "/ocpp"},
        ),
        (
            "ecotap",
            {"com_Endpoint": "old.example/path/#OSN#"},
            "ws://old.example/path",
            {"com_Endpoint": "csms.example.com/ocpp/#OSN#"},
        ),
        (
            "teison",
            {"VendorWebsocketSettings": "WS,old.example,9000,/ocpp/,ocpp1.6,,,"},
            "ws://old.example:9000/ocpp",
            {"VendorWebsocketSettings": "WS,csms.example.com,443,/ocpp/,socpp1.6,,,"},
        ),
        ("evbox-elvi", {"evb_ServerURL": "wss://old.example/x/"}, "wss://old.example/x", {"evb_ServerURL": NEW + "/"}),
        (
            "charx",
            {"NewBackendURL": f"ws://old.example/x/{NAME}"},
            "ws://old.example/x",
            {"NewBackendURL": f"{NEW}/{NAME}"},
        ),
        (
            "schneider-evlink",
            {"ocppcentraladdress": "ws://old.example"},
            "ws://old.example",
            {"ocppcentraladdress": NEW},
        ),
        ("growatt-thor", {"G_ServerURL": "ws://old.example/"}, "ws://old.example/", {"G_ServerURL": NEW}),
        (
            "ecotap",
            {"com_Endpoint": "something else"},
            "something else",
            {"com_Endpoint": "csms.example.com/ocpp/#OSN#"},
        ),
    ],
    ids=["alfen", "alfen over mobile", "ecotap", "teison", "evbox", "charx", "schneider", "growatt", "odd value"],
)
async def test_an_address_is_read_written_and_read_back_in_the_form_of_its_family(
    card_id: str, held: dict[str, object], read: str, written: dict[str, str]
) -> None:
    async with site(**held) as here:

        def take(asked: Told) -> Told:
            here.charger.store(asked)
            return {"status": "RebootRequired"}

        here.charger.on["ChangeConfiguration"] = take
        it = driver(here, SHELF.card(card_id))
        before = await it.read_settings()
        applied = await it.apply(to(NEW))
        confirmed = await it.confirm(to(NEW))

    assert before[Setting.CSMS_URL] == read
    assert applied.kind is OutcomeKind.NEEDS_RESTART
    assert confirmed.kind is OutcomeKind.APPLIED
    assert {name: here.charger.settings[name] for name in written} == written


async def test_a_key_that_is_told_only_by_name_is_found() -> None:
    async with site(VendorWebsocketSettings="WS,old.example,443,/,socpp1.6,,,") as here:
        everything = here.charger.told
        here.charger.on["GetConfiguration"] = lambda asked: (
            everything(asked) if asked.get("key") else {"configurationKey": [], "unknownKey": []}
        )
        it = driver(here, SHELF.card("teison"))
        settings = await it.read_settings()
        snapshot = await it.read_variables(unheard)

    assert settings[Setting.CSMS_URL] == "wss://old.example"
    assert [str(name) for name in snapshot.variables] == ["VendorWebsocketSettings"]


async def test_an_identity_goes_to_the_end_of_the_address_where_it_has_no_key() -> None:
    async with site(NewBackendURL=f"ws://old.example/x/{NAME}") as here:
        here.charger.on["ChangeConfiguration"] = here.charger.store
        it = driver(here, SHELF.card("charx"))
        await it.read_settings()
        change = Change(Setting.IDENTITY, None, "CP-2", Effect.NEEDS_RESTART)
        await it.apply(change)
        confirmed = await it.confirm(change)

    assert here.charger.settings["NewBackendURL"] == "ws://old.example/x/CP-2"
    assert confirmed.kind is OutcomeKind.APPLIED


async def test_a_locked_address_says_what_unlocks_it() -> None:
    async with site(CentralSystemURI="ws://old.example") as here:
        here.charger.readonly = {"CentralSystemURI"}
        it = driver(here, SHELF.card("everest"))
        await it.read_settings()
        before = it.flaw_of_address_key("")
        outcome = await it.apply(to(NEW))

    assert outcome.kind is OutcomeKind.NOT_OFFERED
    assert outcome.finding is not None
    assert before == outcome.finding
    assert it.candidate_address_keys() == ()
    assert outcome.finding.code == "driver.ocpp.read-only"
    assert "maker" in str(outcome.finding.do[0])


async def test_a_family_without_an_address_key_is_explained_and_nothing_is_sent() -> None:
    async with site(HeartbeatInterval="60") as here:
        it = driver(here, SHELF.card("abb-terra-ac"))
        settings = await it.read_settings()
        before = it.flaw_of_address_key("")
        outcome = await it.apply(to(NEW))

    assert before is None
    assert Setting.CSMS_URL not in settings
    assert it.effect_of(Setting.CSMS_URL) is None
    assert outcome.kind is OutcomeKind.NOT_OFFERED
    assert outcome.finding is not None
    assert not outcome.finding.severity.fails
    assert not here.charger.asked("ChangeConfiguration")


UNKNOWN = replace(SHELF.card("generic-ocpp16"), csms_url_keys=())


async def test_an_unknown_charger_shows_what_may_be_its_address_and_a_person_chooses() -> None:
    settings = {
        "HeartbeatInterval": "60",
        "WebSocketPingInterval": "30",
        "AcmeServerVersion": "2",
        "AcmeBackend": "old.example/x",
        "OcppTarget": f"ws://user:secret@old.example/x/{NAME}",
        "MyCentralUrlPassword": "hunter2hunter2",
        "EmptyServerUrl": "",
        "LockedUrl": "ws://a",
        "PortalUrl": "https://portal.example",
    }
    async with site(**settings) as here:
        here.charger.settings["Whereto"] = here.csms.url.removeprefix("ws://")
        here.charger.readonly = {"LockedUrl"}
        here.charger.on["ChangeConfiguration"] = here.charger.store
        it = driver(here, UNKNOWN)
        await it.read_settings()
        candidates = it.candidate_address_keys()
        assert it.address_key == ""
        assert it.effect_of(Setting.CSMS_URL) is None
        it.name_address_key("ocpptarget")
        effect = it.effect_of(Setting.CSMS_URL)
        before = await it.read_settings()
        await it.apply(to(NEW))
        confirmed = await it.confirm(to(NEW))

    assert [one.name for one in candidates] == ["Whereto", "OcppTarget", "AcmeBackend", "EmptyServerUrl"]
    assert "this laptop" in str(candidates[0].why)
    assert not any("secret" in one.value for one in candidates)
    assert effect is Effect.NEEDS_RESTART
    assert before[Setting.CSMS_URL] == "ws://user:secret@old.example/x"
    assert it.address_key == "OcppTarget"
    assert here.charger.settings["OcppTarget"] == f"{NEW}/{NAME}"
    assert confirmed.kind is OutcomeKind.APPLIED


async def test_a_chosen_key_that_a_card_knows_keeps_the_form_of_the_card() -> None:
    async with site(com_Endpoint="") as here:
        here.charger.on["ChangeConfiguration"] = here.charger.store
        it = driver(here, SHELF.card("ecotap"))
        it.name_address_key("COM_endpoint")
        before = await it.read_settings()
        await it.apply(to(NEW))

    assert before[Setting.CSMS_URL] is Unknown.UNSET
    assert here.charger.settings["com_Endpoint"] == "csms.example.com/ocpp/#OSN#"


async def test_a_named_key_that_the_charger_does_not_have_is_explained_and_another_can_be_named() -> None:
    async with site(Right="ws://old.example/", Locked="ws://a") as here:
        here.charger.readonly = {"Locked"}
        here.charger.on["ChangeConfiguration"] = here.charger.store
        it = driver(here, UNKNOWN)
        it.name_address_key("Wrong")
        await it.read_settings()
        missing, effect = it.flaw_of_address_key("Wrong"), it.effect_of(Setting.CSMS_URL)
        it.name_address_key("Locked")
        await it.read_settings()
        locked, no_key = it.flaw_of_address_key("Locked"), it.address_key
        it.name_address_key("Right")
        await it.read_settings()
        outcome = await it.apply(to(NEW))

    assert missing is not None
    assert (missing.code, missing.severity.fails) == ("driver.ocpp.address-key-missing", False)
    assert effect is None
    assert locked is not None
    assert (locked.code, no_key) == ("driver.ocpp.read-only", "")
    assert it.flaw_of_address_key("Right") is None
    assert outcome.good
    assert here.charger.settings["Right"] == f"{NEW}/"


async def test_a_word_that_is_taken_back_leaves_the_address_to_a_person_again() -> None:
    async with site(Right="ws://old.example") as here:
        it = driver(here, UNKNOWN)
        it.name_address_key("Right")
        await it.read_settings()
        assert it.address_key == "Right"
        it.name_address_key("")
        assert it.effect_of(Setting.CSMS_URL) is None


async def test_the_other_keys_of_a_card_are_tried_when_the_chosen_one_is_not_there() -> None:
    async with site(Url="ws://old.example") as here:
        here.charger.on["ChangeConfiguration"] = here.charger.store
        it = driver(here, replace(SHELF.card("generic-ocpp16"), csms_url_keys=(CsmsUrlKey("Url"),)))
        it.name_address_key("Other")
        await it.read_settings()
        outcome = await it.apply(to(NEW))

    assert outcome.good
    assert here.charger.settings["Url"] == NEW
