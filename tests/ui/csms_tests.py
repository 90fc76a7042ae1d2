"""Made-up CSMS tests in every state."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.ui import examples
from tests.ui.examples import NOW

from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.csms_test_account import ROOT_LABEL, why_not_reached
from evsetup.domain.csms_address import UrlRule
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text, verbatim
from evsetup.ocppj.probe.steps import Extent, ProbeStep, StepResult
from evsetup.storage.csms_test_record import StoredCsmsTest
from evsetup.ui.desks.csms_test_choices import with_panel
from evsetup.ui.models.csms_test import (
    BrandChoice,
    ChargerChoice,
    CsmsTestView,
    Depth,
    EarlierTest,
    OperatorChoice,
    Panel,
    TestRung,
)
from evsetup.ui.models.site import Running

ADDRESS = "wss://csms.example.com/ocpp"
URL = f"{ADDRESS}/SITE-12"
PEM = "-----BEGIN CERTIFICATE-----\n" + "MIIFazCCA1OgAwIBAgIRAIIQz7DSQONZRGPgu2OCiwAwDQYJKoZIhvcNAQELBQAw\n" * 9
_BOOT = '[2,"b1","BootNotification",{"chargePointVendor":"OpenEVSE","chargePointModel":"OpenEVSE 32A"}]'
_ACCEPTED = '[3,"b1",{"status":"Accepted","currentTime":"2026-11-22T10:42:07Z","interval":300}]'

SEEN: dict[ProbeStep, tuple[Text, tuple[Evidence, ...], float]] = {
    ProbeStep.ADDRESS: (text("ocppj", "The charger dials {url}.", url=URL), (), 0.0),
    ProbeStep.LINK: (
        verbatim("Ethernet eth0, 192.168.1.20/24, gateway 192.168.1.1"),
        (Evidence("interface", "eth0"), Evidence("address", "192.168.1.20/24"), Evidence("gateway", "192.168.1.1")),
        0.003,
    ),
    ProbeStep.NAME: (
        text("ocppj", "{host} was found.", host="csms.example.com"),
        (Evidence("addresses", "203.0.113.7"),),
        0.012,
    ),
    ProbeStep.PORTAL: (verbatim("No sign-in page is in the way."), (Evidence("answer", "204 No Content"),), 0.062),
    ProbeStep.PROXY: (verbatim("This system uses no proxy."), (), 0.004),
    ProbeStep.CONNECTION: (
        text("ocppj", "{address} takes connections.", address="203.0.113.7:443"),
        (Evidence("from", "192.168.1.20"),),
        0.024,
    ),
    ProbeStep.CLOCK: (
        verbatim("The server is 0.4 s ahead."),
        (Evidence("Date", "Sun, 22 Nov 2026 10:42:07 GMT"),),
        0.031,
    ),
    ProbeStep.CERTIFICATE: (
        verbatim("Proven by ISRG Root X1, valid for 63 more days, for this name."),
        (
            Evidence("version", "TLSv1.3, TLS_AES_128_GCM_SHA256"),
            Evidence("chain", "CN=csms.example.com\nCN=R12, O=Let's Encrypt\nCN=ISRG Root X1"),
            Evidence(ROOT_LABEL, PEM),
        ),
        0.041,
    ),
    ProbeStep.UPGRADE: (
        text("ocppj", "The server opens a WebSocket."),
        (Evidence("status line", "HTTP/1.1 101 Switching Protocols"), Evidence("Server", "nginx/1.26.2")),
        0.038,
    ),
    ProbeStep.SUBPROTOCOL: (
        text("ocppj", "The server speaks {named}.", named="ocpp1.6"),
        (Evidence("ocpp1.6", "yes"), Evidence("ocpp2.0.1", "yes"), Evidence("ocpp2.1", "no")),
        0.11,
    ),
    ProbeStep.KEY: (
        verbatim("The key is taken; a wrong one and none are refused."),
        (Evidence("wrong key", "401"),),
        0.07,
    ),
    ProbeStep.BOOT: (
        text("ocppj", "The CSMS accepts the charger."),
        (Evidence("sent", _BOOT), Evidence("received", _ACCEPTED)),
        0.052,
    ),
    ProbeStep.TIME: (verbatim("The clock of the CSMS is right (0.3 s)."), (), 0.0),
    ProbeStep.HEARTBEAT: (
        text("ocppj", "The CSMS answers the heartbeat."),
        (Evidence("sent", '[2,"h1","Heartbeat",{}]'),),
        0.03,
    ),
    ProbeStep.PING: (verbatim("The CSMS answers pings in 21 ms."), (), 0.021),
    ProbeStep.HOLD: (verbatim("The idle connection stayed open for 60 s."), (), 60.0),
    ProbeStep.SIZE: (verbatim("Messages of 64 kB pass."), (), 0.2),
    ProbeStep.RECONNECT: (verbatim("It can be dialled again at once."), (), 0.14),
}

ONLINE = Finding(
    "probe.verdict.ok",
    Severity.OK,
    text("ocppj", "A charger with this address, identity and key would come online."),
)
WRONG_KEY = replace(
    examples.WRONG_KEY,
    seen=verbatim("401 with this key, 404 with a made-up identity."),
)
REFUSED = replace(WRONG_KEY, code="probe.verdict.offline", seen=examples.WRONG_KEY.seen, evidence=())

FIELDS = CsmsTestView(
    address=ADDRESS,
    identity="SITE-12",
    key=Secret("Kh72jQw01zzTpBx9aa3M"),
    operators=(OperatorChoice("example", "Example Energy", ADDRESS, "EVSETUP-TEST", (OcppVersion.V16,)),),
    brands=(
        BrandChoice("openevse", "OpenEVSE WiFi", UrlRule.APPENDED),
        BrandChoice("go-e", "go-e Gemini", UrlRule.IN_ADDRESS),
    ),
    chargers=(
        ChargerChoice(
            "c12", "Bay 12 · SITE-12", "SITE-12", "openevse", Identity("OpenEVSE", "OpenEVSE 32A", "3C71BF9A7F3A")
        ),
    ),
    operator="example",
    brand="openevse",
    charger="c12",
    site_open=True,
)


def _good(step: ProbeStep) -> TestRung:
    seen, evidence, took = SEEN[step]
    return TestRung(step, Finding(f"probe.{step.value}.ok", Severity.OK, seen, None, (), evidence), took)


def _kept(verdict: Finding, rungs: tuple[TestRung, ...]) -> StoredCsmsTest:
    return StoredCsmsTest(NOW, ADDRESS, URL, "SITE-12", verdict, charger_id="c12", extent="all")


def _over(good: int, verdict: Finding, failed: TestRung | None = None, *, stopped: bool = False) -> CsmsTestView:
    rungs = [_good(step) for step in list(ProbeStep)[:good]] + ([failed] if failed is not None else [])
    results = [StepResult(rung.step, rung.finding, 0.0) for rung in rungs if rung.finding is not None]
    rest = [
        TestRung(step, why=why_not_reached(step, results, Extent.ALL, 60.0, stopped=stopped))
        for step in list(ProbeStep)[len(rungs) :]
    ]
    ladder = (*rungs, *rest)
    cause = failed.step if failed is not None else None
    return replace(FIELDS, rungs=ladder, verdict=verdict, cause=cause, shown=_kept(verdict, ladder), depth=Depth.HOLD)


def csms_test(state: str) -> CsmsTestView:
    """The four states that every page has."""
    match state:
        case "empty":
            return CsmsTestView()
        case "busy":
            steps = list(ProbeStep)
            rungs = [_good(step) for step in steps[:8] if step is not ProbeStep.PORTAL]
            rungs.insert(3, TestRung(ProbeStep.PORTAL, running=True))
            rungs.append(TestRung(ProbeStep.UPGRADE, running=True))
            rungs += [TestRung(step, why=text("ui", "waits")) for step in steps[9:]]
            now = text("ui", "Now: {step}", step=ProbeStep.UPGRADE.title)
            return replace(FIELDS, rungs=tuple(rungs), running=Running(now, 0, 0, 1.4, Depth.QUICK.normal_s))
        case "finding":
            return _over(10, REFUSED, TestRung(ProbeStep.KEY, WRONG_KEY, 0.035))
        case _:
            return replace(_over(18, ONLINE), notice=text("ui", "Kept in the site file; it stands in the report."))


def further() -> dict[str, CsmsTestView]:
    """States that only this page has."""
    asking = replace(FIELDS, asking=True)
    in_host = OperatorChoice("hosts", "Hosts Ltd", "wss://{identity}.csms.example.com/ocpp")
    stopped = replace(ONLINE, seen=text("commissioning", "Stopped by you. {verdict}", verdict=ONLINE.seen))
    before = tuple(
        EarlierTest(number, NOW - timedelta(days=5 - number), "SITE-12", URL, ONLINE if number % 2 else REFUSED)
        for number in range(1, 5)
    )
    shelf = load_shelf()
    ready = replace(FIELDS, brand="alfen", operator="", charger="")
    return {
        "to-type": with_panel(replace(ready, panel=Panel.TO_TYPE), shelf),
        "to-type-after": with_panel(replace(_over(18, ONLINE), brand="alfen", panel=Panel.TO_TYPE), shelf),
        "key": with_panel(replace(ready, panel=Panel.KEY), shelf),
        "question": asking,
        "question-unknown": replace(asking, charger="", operator="", identity="SITE-77"),
        "stopped": _over(15, stopped, stopped=True),
        "elsewhere": replace(FIELDS, operators=(in_host,), operator="hosts", address=in_host.address),
        "earlier": replace(FIELDS, earlier=before),
        "older": replace(_over(10, REFUSED, TestRung(ProbeStep.KEY, WRONG_KEY, 0.035)), older=True, earlier=before),
    }
