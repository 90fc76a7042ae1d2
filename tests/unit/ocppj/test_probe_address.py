from __future__ import annotations

import pytest

from evsetup.domain.csms_address import UrlRule
from evsetup.domain.finding import Severity
from evsetup.domain.identity_rule import IdentityRule
from evsetup.ocppj.probe.address import elsewhere, judge_address

BESIDE, INSIDE = UrlRule.APPENDED, UrlRule.IN_ADDRESS


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("", "empty"),
        ("  ", "empty"),
        (" wss://csms.example/ocpp", "space"),
        ("wss://csms.example/ocpp ", "space"),
        ("wss://csms.example/oc pp", "space"),
        ("wss://csms.example/ocpp\n", "space"),
        ("csms.example/ocpp", "no-scheme"),
        ("csms.example:443/ocpp", "no-scheme"),
        ("http://csms.example/ocpp", "http"),
        ("https://csms.example/ocpp", "http"),
        ("HTTPS://csms.example/ocpp", "http"),
        ("ftp://csms.example/ocpp", "scheme"),
        ("wss://", "no-host"),
        ("wss:///ocpp", "no-host"),
        ("wss://:443/ocpp", "no-host"),
        ("ws://csms.example:OCPP2.0.1", "version-as-port"),
        ("wss://csms.example:443x/ocpp", "port"),
        ("wss://csms.example:ocpp1.6/x", "version-as-port"),
        ("wss://csms.example:99999/x", "port"),
        ("wss://csms.example:0/x", "port"),
        ("wss://[::1/x", "port"),
        ("wss://a..b/x", "port"),
        ("wss://" + "a" * 64 + ".example/x", "port"),
        ("wss://CP1:key@csms.example/x", "log-in"),
        ("wss://csms.example/x?id=", "query"),
        ("wss://csms.example/x#", None),
        ("wss://csms.example/x#y", "query"),
    ],
)
def test_an_address_that_nobody_can_dial_is_told_why(address: str, code: str | None) -> None:
    target, finding = judge_address(address, "CP1", BESIDE)
    if code is None:
        assert target is not None
        return
    assert target is None
    assert finding.code == f"probe.address.{code}"
    assert finding.severity is Severity.PROBLEM
    assert "key" not in str(finding.seen)


@pytest.mark.parametrize(
    ("address", "identity", "rule", "url", "code"),
    [
        ("wss://csms.example/ocpp", "CP1", BESIDE, "wss://csms.example/ocpp/CP1", "ok"),
        ("wss://csms.example/ocpp/", "CP1", BESIDE, "wss://csms.example/ocpp/CP1", "ok"),
        ("WSS://csms.example", "CP1", BESIDE, "WSS://csms.example/CP1", "ok"),
        ("ws://[::1]:9000/ocpp", "CP1", BESIDE, "ws://[::1]:9000/ocpp/CP1", "ok"),
        ("wss://csms.example/ocpp/CP1", "CP1", INSIDE, "wss://csms.example/ocpp/CP1", "ok"),
        ("wss://csms.example/ocpp/CP1", "CP1", BESIDE, "wss://csms.example/ocpp/CP1", "identity-twice"),
        ("wss://csms.example/ocpp", "CP1", INSIDE, "wss://csms.example/ocpp", "identity-missing"),
        ("wss://csms.example//ocpp", "CP1", BESIDE, "wss://csms.example//ocpp/CP1", "double-slash"),
        ("wss://csms.example/o", "Büro", BESIDE, "wss://csms.example/o/B%C3%BCro", "identity-doubtful"),
        ("wss://csms.example/o", "A" * 49, BESIDE, "wss://csms.example/o/" + "A" * 49, "identity-doubtful"),
    ],
)
def test_what_the_charger_would_dial_is_computed_and_doubts_are_told(
    address: str, identity: str, rule: UrlRule, url: str, code: str
) -> None:
    target, finding = judge_address(address, identity, rule)
    assert target is not None
    assert target.url == url
    assert finding.code == f"probe.address.{code}"


@pytest.mark.parametrize(
    ("identity", "code"), [("", "no-identity"), ("CP 1", "identity-characters"), ("a/b", "identity-characters")]
)
def test_an_identity_that_cannot_be_part_of_an_address_is_told(identity: str, code: str) -> None:
    target, finding = judge_address("wss://csms.example/ocpp", identity, BESIDE)
    assert target is None
    assert finding.code == f"probe.address.{code}"


def test_ports_default_to_those_of_the_scheme() -> None:
    for address, port, secure in (("ws://a", 80, False), ("wss://a", 443, True), ("wss://a:8443", 8443, True)):
        target, _ = judge_address(address, "CP1", BESIDE)
        assert target is not None
        assert (target.port, target.secure) == (port, secure)


def test_one_thing_at_a_time_is_varied() -> None:
    target, _ = judge_address("wss://csms.example/a/b", "CP1", BESIDE)
    assert target is not None
    assert elsewhere(target, "X", "").url == "wss://csms.example/a/b/X"
    assert elsewhere(target, "CP1", "nowhere").url == "wss://csms.example/nowhere/CP1"


def test_an_identity_that_the_operators_rule_does_not_take_is_a_doubt_that_says_how_it_should_look() -> None:
    rule = IdentityRule(prefix="DE*", example="DE*123*E1")
    target, finding = judge_address("wss://csms.example/ocpp", "CP1", BESIDE, rule)
    assert target is not None
    assert (finding.code, finding.severity) == ("probe.address.identity-rule", Severity.WARNING)
    assert "DE*123*E1" in str(finding.do[0])
    _, taken = judge_address("wss://csms.example/ocpp", "DE-1", BESIDE, IdentityRule(prefix="DE"))
    assert taken.severity is Severity.OK
