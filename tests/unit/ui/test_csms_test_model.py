"""What the fields of a CSMS test make of cards, chargers and typing; which steps run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evsetup.domain.csms_address import UrlRule
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.ocppj.probe.steps import Extent, ProbeStep
from evsetup.ui.models.csms_test import BrandChoice, ChargerChoice, CsmsTestView, OperatorChoice, what_it_does
from evsetup.ui.models.csms_test_running import running_steps

KEY = Secret("a-key-of-20-letters!")
OPERATOR = OperatorChoice(
    "energy", "Energy", "wss://csms.example.com/ocpp", "TEST-1", (OcppVersion.V201, OcppVersion.V16)
)
HOSTS = OperatorChoice("hosts", "Hosts", "wss://{identity}.csms.example.com/ocpp")
TYPED = BrandChoice("typed", "Typed", UrlRule.IN_ADDRESS, (OcppVersion.V16,))
ENCODED = BrandChoice("encoded", "Encoded", UrlRule.APPENDED_ENCODED, (OcppVersion.V201, OcppVersion.V16))
CHARGER = ChargerChoice("c1", "Bay 01 · SITE-01", "SITE-01", "typed", Identity("Acme", "Acme Wall", "A-77"))
VIEW = CsmsTestView(operators=(OPERATOR, HOSTS), brands=(TYPED, ENCODED), chargers=(CHARGER,))

GOOD = Finding("x.ok", Severity.OK, text("ocppj", "Fine."))
BAD = Finding("x.bad", Severity.PROBLEM, text("ocppj", "Bad."), text("ocppj", "Bad."), (text("ocppj", "Do."),))


def test_an_operators_card_brings_address_versions_and_its_identity_for_tests() -> None:
    view = VIEW.with_operator("energy")

    assert (view.address, view.identity, view.versions) == (OPERATOR.address, "TEST-1", OPERATOR.versions)
    assert view.final_url == "wss://csms.example.com/ocpp/TEST-1"
    assert view.stands_in


def test_a_charger_brings_identity_key_and_brand_and_its_own_identity_is_no_stand_in() -> None:
    view = VIEW.with_operator("energy").with_charger("c1", KEY)

    assert (view.identity, view.key, view.brand) == ("SITE-01", KEY, "typed")
    assert not view.stands_in
    assert view.versions == (OcppVersion.V16,)
    assert view.with_operator("energy").identity == "SITE-01"


def test_a_family_says_how_the_identity_gets_into_the_url_in_1_6_only() -> None:
    typed = CsmsTestView("wss://a/ocpp", "A B", brands=VIEW.brands, brand="typed")
    encoded = CsmsTestView("wss://a/ocpp", "A B", brands=VIEW.brands, brand="encoded")

    assert (typed.rule, typed.dialled.typed, typed.final_url) == (
        UrlRule.IN_ADDRESS,
        "wss://a/ocpp/A B",
        "wss://a/ocpp/A B",
    )
    assert encoded.rule is UrlRule.APPENDED


def test_an_operator_that_wants_the_identity_elsewhere_is_told_of_before_the_test() -> None:
    appends = VIEW.with_operator("hosts").with_typed(HOSTS.address, "SITE-77", None)
    types_it = appends.with_charger("c1", None)

    assert appends.dialled.trouble is not None
    assert types_it.dialled.trouble is None
    assert types_it.final_url == "wss://SITE-01.csms.example.com/ocpp"


def test_typing_something_else_lets_card_and_charger_go() -> None:
    view = VIEW.with_operator("energy").with_charger("c1", KEY)

    same = view.with_typed(view.address, "SITE-01", None)
    other = view.with_typed("wss://elsewhere/ocpp", "SITE-02", KEY)
    assert (same.operator, same.charger) == ("energy", "c1")
    assert (other.operator, other.charger) == ("", "")


def test_typing_the_identity_of_a_charger_of_the_site_finds_it() -> None:
    view = VIEW.with_typed("wss://a/ocpp", "SITE-01", KEY)
    without = replace(view, charger="")

    assert (view.charger, view.brand, view.key) == ("c1", "typed", KEY)
    assert without.with_typed("wss://b/ocpp", "SITE-01", KEY).charger == ""
    assert replace(VIEW, brand="encoded").with_typed("wss://a", "SITE-01", None).brand == "encoded"


def test_what_a_test_may_do_is_said_in_the_chargers_own_words_where_they_are_known() -> None:
    known = [str(sentence) for sentence in what_it_does(VIEW.with_charger("c1", None))]
    unknown = [str(sentence) for sentence in what_it_does(VIEW.with_typed("wss://a", "SITE-77", None))]

    assert "SITE-01 is connected to this CSMS now, the test may throw it out" in known[0]
    assert "says of itself: Acme Wall, serial A-77" in known[1]
    assert "overwrites maker and model of SITE-77" in unknown[1]
    assert len(what_it_does(replace(VIEW.with_typed("wss://a", "SITE-77", None), log_in_only=True))) == 1


@pytest.mark.parametrize(
    ("good", "bad", "extent", "running"),
    [
        ("", "", Extent.ALL, "address"),
        ("", "address", Extent.ALL, ""),
        ("address", "", Extent.ALL, "link name portal proxy"),
        ("address name", "", Extent.ALL, "link portal proxy connection"),
        ("address link portal proxy", "name", Extent.ALL, ""),
        ("address link portal proxy name connection", "", Extent.ALL, "clock certificate"),
        ("address link portal proxy name", "connection", Extent.ALL, ""),
        ("address link name portal proxy connection clock certificate", "upgrade", Extent.ALL, ""),
        ("address link name proxy connection clock certificate upgrade", "", Extent.ALL, "portal boot"),
        ("address link name portal proxy connection clock certificate upgrade", "", Extent.LOG_IN, "subprotocol key"),
        (
            "address link name portal proxy connection clock certificate upgrade boot time heartbeat",
            "",
            Extent.ALL,
            "ping",
        ),
        (
            "address link name portal proxy connection clock certificate upgrade time",
            "boot",
            Extent.ALL,
            "subprotocol key",
        ),
        (
            "address link name portal proxy connection clock certificate upgrade boot ping reconnect",
            "",
            Extent.ALL,
            "size subprotocol key",
        ),
        (
            "address link name portal proxy connection clock certificate upgrade boot ping reconnect subprotocol key size",
            "",
            Extent.ALL,
            "hold",
        ),
        ("address link name portal proxy connection clock certificate upgrade subprotocol", "key", Extent.ALL, ""),
    ],
)
def test_the_steps_that_run_follow_from_those_that_have_ended(
    good: str, bad: str, extent: Extent, running: str
) -> None:
    seen = {ProbeStep(word): GOOD for word in good.split()} | {ProbeStep(word): BAD for word in bad.split()}

    assert {step.value for step in running_steps(seen, extent)} == set(running.split())
