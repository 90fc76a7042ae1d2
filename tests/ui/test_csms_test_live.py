"""The CSMS test in the window, against CSMS that really listen: asked first, filled live, stopped, kept, copied."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from tests.support.demo import RunningCsms, production_csms
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person

from evsetup.domain.finding import Severity
from evsetup.domain.secret import Secret
from evsetup.ocppj.probe.steps import ProbeStep
from evsetup.simulator.csms_faults import PORTAL_PAGE, CsmsFaults, KeyFault, LinkEnd, Reply, TcpFault
from evsetup.simulator.faulty_csms import FaultyCsms
from evsetup.ui.card_editor.editor import CardEditor
from evsetup.ui.desks.csms_test_desk import CsmsTestDesk
from evsetup.ui.desks.report_desk import ReportDesk
from evsetup.ui.models.csms_test import CsmsTestView
from evsetup.ui.pages.csms_test_page import CsmsTestPage
from evsetup.ui.pages.dial_in_card import DialInCard
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session
from evsetup.ui.widgets.finding_box import FindingBox

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]

KEY = Secret("CANARY-key-20-letter")


class Bench:
    """The page, its desk, and the hands of a person."""

    def __init__(self, session: Session) -> None:
        self.person = Person(session.window)
        session.window.open(PageName.CSMS_TEST)
        page, desk = session.window.page(PageName.CSMS_TEST), session.desk(PageName.CSMS_TEST)
        assert isinstance(page, CsmsTestPage)
        assert isinstance(desk, CsmsTestDesk)
        self.page, self.desk = page, desk

    @property
    def view(self) -> CsmsTestView:
        return self.desk.view

    def types(self, name: str, words: str) -> None:
        field = next(field for field in self.page.findChildren(QLineEdit) if field.accessibleName().startswith(name))
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)

    def chooses(self, name: str, beginning: str) -> None:
        box = next(box for box in self.page.findChildren(QComboBox) if box.accessibleName() == name)
        at = next(at for at in range(box.count()) if box.itemText(at).startswith(beginning))
        box.setCurrentIndex(at)
        box.activated.emit(at)

    def fills_in(self, csms: RunningCsms, key: str) -> None:
        self.types("Address", csms.url)
        self.types("Identity", "SITE-01")
        self.types("Key", key)

    async def tests_as(self, identity: str) -> None:
        await self.person.clicks_on("Test", self.page)
        await self.person.clicks_on(f"Test as {identity}", self.page)
        await until(lambda: self.view.is_over)

    def seen(self, step: ProbeStep) -> str:
        rung = next(rung for rung in self.view.rungs if rung.step is step)
        return rung.finding.code if rung.finding is not None else str(rung.why)


def test_a_person_is_asked_before_a_real_identity_is_used_and_may_leave_it() -> None:
    async def acts(session: Session) -> None:
        bench = Bench(session)
        async with production_csms({"SITE-01": KEY}) as csms:
            bench.fills_in(csms, KEY.reveal())
            await bench.person.clicks_on("Test", bench.page)
            await until(lambda: bench.page.question.isVisible())
            await bench.person.clicks_on("Cancel", bench.page.question)
            await until(lambda: not bench.page.question.isVisible())
            assert (bench.desk.sent, csms.csms.stations["SITE-01"].links) == ([], 0)

            await bench.person.clicks_on("Test", bench.page)
            await bench.person.clicks_on("Log in only, without BootNotification", bench.page.question)
            await until(lambda: bench.view.is_over)
            assert bench.view.log_in_only
            assert csms.csms.stations["SITE-01"].boots == 0
            assert bench.seen(ProbeStep.BOOT) == "Not done: you chose to log in only."

            # The same identity at the same address is not asked about again; another one is.
            await bench.person.clicks_on("Test again", bench.page)
            await until(lambda: len(bench.desk.sent) == 2 and bench.view.is_over)
            bench.types("Identity", "SITE-02")
            await bench.person.clicks_on("Test", bench.page)
            await until(lambda: bench.page.question.isVisible())

    assert live_window(acts).findings == []


def test_the_ladder_fills_as_the_steps_end_and_the_cause_opens_with_its_evidence() -> None:
    async def acts(session: Session) -> None:
        bench = Bench(session)
        ladders: list[tuple[int, bool]] = []
        show = bench.page.show_view

        def watched(view: CsmsTestView) -> None:
            ladders.append((sum(rung.finding is not None for rung in view.rungs), any(r.running for r in view.rungs)))
            show(view)

        bench.page.show_view = watched  # type: ignore[method-assign]
        async with production_csms({"SITE-01": KEY}) as csms:
            bench.fills_in(csms, "CANARY-not-the-key-0")
            await bench.tests_as("SITE-01")
        counts = [count for count, running in ladders if running]
        assert counts == sorted(counts)
        assert len(set(counts)) >= 4
        assert bench.view.cause is ProbeStep.KEY
        assert bench.view.verdict is not None
        assert str(bench.view.verdict.seen).startswith("Address and identity are right, the key is not")
        assert bench.seen(ProbeStep.BOOT) == "Not reached, because of this step: Security key"

        await bench.person.clicks_on("Show what was seen", bench.page)
        await bench.person.clicks_on("Copy the evidence", bench.page)
        assert "401" in QGuiApplication.clipboard().text()
        await bench.person.clicks_on("Copy for the IT department", bench.page)
        copied = QGuiApplication.clipboard().text()
        assert f"Please allow TCP {csms.csms.port} to localhost" in copied
        assert "CANARY" not in copied

    assert live_window(acts).findings == []


FAULTS = (
    (CsmsFaults(tcp=TcpFault.REFUSES), "probe.connection.refused"),
    (CsmsFaults(reply=PORTAL_PAGE), "probe.upgrade.web-page"),
    (CsmsFaults(reply=Reply(503)), "probe.upgrade.server-fault"),
    (CsmsFaults(key=KeyFault.HEX_DIGITS), "probe.key.other-form"),
    (CsmsFaults(boot_status="Pending"), "probe.boot.pending"),
    (CsmsFaults(boot_status="Rejected"), "probe.boot.rejected"),
    (CsmsFaults(idle_limit_s=0.5, idle_end=LinkEnd.ABNORMAL), "probe.hold.cut"),
)


def test_each_fault_of_a_csms_is_the_sentence_on_top_with_its_advice_and_its_step_opens() -> None:
    async def acts(session: Session) -> None:
        bench = Bench(session)
        seen: list[str] = []
        for faults, code in FAULTS:
            async with FaultyCsms({"SITE-01": KEY}, faults=faults) as csms:
                bench.types("Address", csms.url)
                bench.types("Identity", "SITE-01")
                bench.types("Key", KEY.reveal())
                if code.startswith("probe.hold"):
                    bench.chooses("How long to test", "And watch the idle connection for 60 s")
                await bench.tests_as("SITE-01")
            view = bench.view
            causes = [rung for rung in view.rungs if rung.finding is not None and rung.finding.code == code]
            seen.append(code if causes else str([r.finding.code for r in view.rungs if r.finding is not None]))
            if not causes or view.verdict is None:
                continue
            [box] = [box for box in bench.page.result.findChildren(FindingBox) if box.isVisible()]
            assert box.finding == view.verdict
            assert view.verdict.do
            bench.page.open_step(causes[0].step)
            await until(lambda code=code: code in _boxes(bench))  # type: ignore[misc]
        assert seen == [code for _, code in FAULTS]

    assert live_window(acts).findings == []


def test_stopping_keeps_what_was_seen_and_says_who_stopped() -> None:
    async def acts(session: Session) -> None:
        bench = Bench(session)
        asked = asyncio.Event()

        async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if await reader.read(1):
                asked.set()
            await reader.read()
            writer.close()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        async with server:
            bench.types("Address", f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ocpp")
            bench.types("Identity", "SITE-01")
            await bench.person.clicks_on("Test", bench.page)
            await bench.person.clicks_on("Test as SITE-01", bench.page.question)
            await asked.wait()
            await until(lambda: bench.seen(ProbeStep.CONNECTION) == "probe.connection.ok")
            await bench.person.clicks_on("Stop", bench.page)
            await until(lambda: bench.view.is_over)
        assert bench.view.verdict is not None
        assert str(bench.view.verdict.seen).startswith("Stopped by you.")
        assert bench.seen(ProbeStep.CONNECTION) == "probe.connection.ok"
        assert bench.seen(ProbeStep.KEY) == "Not reached before you stopped."
        assert bench.person.sees("Test again", bench.page) is not None

    assert live_window(acts).findings == []


def test_the_long_watch_over_an_idle_connection_shows_its_time_and_ends_when_a_person_wants() -> None:
    async def acts(session: Session) -> None:
        bench = Bench(session)
        async with FaultyCsms({"SITE-01": KEY}) as csms:
            bench.types("Address", csms.url)
            bench.types("Identity", "SITE-01")
            bench.types("Key", KEY.reveal())
            bench.chooses("How long to test", "And watch the idle connection for 10 min")
            await bench.person.clicks_on("Test", bench.page)
            await bench.person.clicks_on("Test as SITE-01", bench.page.question)
            await until(lambda: [rung.step for rung in bench.view.rungs if rung.running] == [ProbeStep.HOLD])
            await until(
                lambda: csms.stations["SITE-01"].boots == 3
            )  # its own, after reconnecting, and on the idle link
            assert bench.view.running is not None
            assert (str(bench.view.running.doing), bench.view.running.normal_s) == ("Now: Idle connection", 615)
            await bench.person.clicks_on("Stop", bench.page)
            await until(lambda: bench.view.is_over)
        assert bench.seen(ProbeStep.HOLD) == "probe.hold.stopped"
        assert bench.seen(ProbeStep.BOOT) == "probe.boot.ok"
        assert bench.view.verdict is not None
        assert str(bench.view.verdict.seen).startswith("Stopped by you. A charger would come online")

    assert live_window(acts).findings == []


def test_a_charger_of_the_site_brings_identity_key_and_brand_and_its_test_is_kept_and_reported() -> None:
    async def acts(session: Session) -> None:
        await until(lambda: session.work is not None)
        work = session.work
        assert work is not None
        bench = Bench(session)
        await until(lambda: any(choice.name.startswith("Bay 01") for choice in bench.view.chargers) or _again(bench))
        bench.types("Key", "")
        bench.chooses("CSMS card", "Riverside Energy (demo)")
        bench.chooses("Charger of this site", "Bay 01")
        await until(lambda: bench.view.charger != "")
        assert (bench.view.identity, bench.view.brand) == ("SITE-01", "openevse")
        assert bench.view.key == work.keys["SITE-01"]
        await bench.tests_as("SITE-01")
        assert bench.view.verdict is not None
        assert bench.view.verdict.severity < Severity.PROBLEM
        await until(lambda: len(bench.view.earlier) == 1)
        kept = work.bench.site.csms_test(bench.view.earlier[0].number)
        assert kept is not None
        assert kept.charger_id == bench.view.charger
        assert {step.name for step in kept.steps} >= {"connection", "certificate", "boot"}

        bench.types("Key", "not-the-right-key-20")
        await bench.person.clicks_on("Test", bench.page)
        await until(lambda: bench.view.is_over and len(bench.view.earlier) == 2)
        assert bench.view.cause is ProbeStep.KEY
        first = next(b for b in _buttons(bench.page.earlier) if b.accessibleName().endswith("SITE-01"))
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
        await until(lambda: bench.view.older)
        await bench.person.clicks_on("Close this earlier test", bench.page)

        await bench.person.clicks_on("Report")
        report = session.desk(PageName.REPORT)
        assert isinstance(report, ReportDesk)
        await until(lambda: "CSMS tested from the laptop" in report._view.html)

    assert live_window(acts, demo=True).findings == []


def test_a_key_is_made_and_what_to_type_is_shown_in_the_words_of_the_brand() -> None:
    async def acts(session: Session) -> None:
        bench = Bench(session)
        await until(lambda: len(bench.view.brands) > 5)
        bench.types("Address", "wss://csms.example.com/ocpp")
        bench.types("Identity", "SITE-12")
        bench.chooses("Brand of the charger", "Alfen")
        await bench.person.clicks_on("Make or check a key…", bench.page)
        await bench.person.clicks_on("Make a new key", bench.page)
        await until(lambda: bench.view.key is not None and len(bench.view.key) >= 16)
        await bench.person.clicks_on("What to type on the charger's own page…", bench.page)
        await until(lambda: bench.page.to_type.isVisible() and not bench.page.key.isVisible())
        shown = [field.text() for field in bench.page.to_type.findChildren(QLineEdit)]
        assert {"SITE-12", "wss://csms.example.com/ocpp/SITE-12", "csms.example.com", "443"} <= set(shown)

    assert live_window(acts).findings == []


def test_a_card_that_is_saved_is_chosen_and_its_identity_for_tests_is_used_without_asking(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        bench = Bench(session)
        async with production_csms({"TEST-1": KEY}, tmp_path) as csms:
            assert csms.ca_file is not None
            await until(lambda: len(bench.view.brands) > 5)
            await bench.person.clicks_on("New CSMS card…", bench.page)
            await until(lambda: session.window.findChild(CardEditor) is not None)
            editor = session.window.findChild(CardEditor)
            assert editor is not None
            editor.open_members(
                {"id": "riverside", "name": "Riverside Energy", "dated": "2026-11", "address": csms.url}
                | {"ocpp_versions": ["1.6"], "security_profile": 2, "test_identity": "TEST-1"}
                | {"ca_pem": csms.ca_file.read_text()}
            )
            await bench.person.clicks_on("Save the card", editor)
            await until(lambda: bench.view.operator == "riverside")
            assert bench.view.identity == "TEST-1"
            bench.types("Key", KEY.reveal())
            await bench.person.clicks_on("Test", bench.page)
            await until(lambda: bench.view.is_over)
            assert bench.view.verdict is not None
            assert "as TEST-1 did" in str(bench.view.verdict.seen)
            assert bench.view.verdict.severity is Severity.OK

    assert live_window(acts).findings == []


def test_what_a_card_says_of_identities_is_held_against_the_one_that_is_typed() -> None:
    async def acts(session: Session) -> None:
        bench = Bench(session)
        async with production_csms({"DE-SITE-01": KEY, "SITE-01": KEY}) as csms:
            await until(lambda: len(bench.view.brands) > 5)
            await bench.person.clicks_on("New CSMS card…", bench.page)
            await until(lambda: session.window.findChild(CardEditor) is not None)
            editor = session.window.findChild(CardEditor)
            assert editor is not None
            editor.open_members(
                {"id": "riverside", "name": "Riverside Energy", "dated": "2026-11", "address": csms.url}
                | {"ocpp_versions": ["1.6"], "security_profile": 1}
                | {"identity_prefix": "DE-", "identity_example": "DE-SITE-01"}
            )
            await bench.person.clicks_on("Save the card", editor)
            await until(lambda: bench.view.operator == "riverside")
            bench.types("Key", KEY.reveal())
            bench.types("Identity", "DE-SITE-01")
            await bench.tests_as("DE-SITE-01")
            assert bench.seen(ProbeStep.ADDRESS) == "probe.address.ok"
            bench.types("Identity", "SITE-01")
            await bench.person.clicks_on("Test", bench.page)
            await bench.person.clicks_on("Test as SITE-01", bench.page)
            await until(lambda: len(bench.desk.sent) == 2 and bench.view.is_over)
            assert bench.seen(ProbeStep.ADDRESS) == "probe.address.identity-rule"

    assert live_window(acts).findings == []


def test_the_other_way_to_test_is_one_click_away() -> None:
    async def acts(session: Session) -> None:
        await until(lambda: session.work is not None)
        bench = Bench(session)
        bench.types("Address", "http://127.0.0.1/ocpp")
        bench.types("Address", "ws://127.0.0.1:1/ocpp")
        bench.types("Identity", "SITE-01")
        await bench.tests_as("SITE-01")
        assert bench.view.cause is ProbeStep.CONNECTION
        await bench.person.clicks_on("Let the charger itself dial this laptop…", bench.page)
        card = session.window.findChild(DialInCard)
        assert card is not None
        await until(lambda: bench.person.sees("Let it in", card) is not None)

    assert live_window(acts, demo=True).findings == []


def _boxes(bench: Bench) -> list[str]:
    return [box.finding.code for box in bench.page.result.findChildren(FindingBox) if box.isVisible()]


def _again(bench: Bench) -> bool:
    """Chargers of the demo come one by one."""
    bench.desk.refresh()
    return False


def _buttons(within: QWidget) -> list[QWidget]:
    from PySide6.QtWidgets import QPushButton

    return list(within.findChildren(QPushButton))
