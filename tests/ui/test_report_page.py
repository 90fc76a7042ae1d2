"""The report in the window: rule sets, language, signatures, and both files of it, on the demo site and in every look."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QPushButton
from tests.support.sample_site import sample_site
from tests.ui.fit import cut_off
from tests.ui.live import live_window, until
from tests.ui.stage import LANGUAGES, on_stage, settle
from tests.ui.test_main_job import Person, card_of
from tests.ui.test_screens import SCREENS

from evsetup.report.build import build_report
from evsetup.report.html import preview_html
from evsetup.report.pair import verify
from evsetup.report.rule_sets import rule_sets
from evsetup.report.signatures import Role, signatures_of
from evsetup.ui.desks.report_desk import ReportDesk
from evsetup.ui.models.report import ReportView
from evsetup.ui.pages.report_page import ReportPage
from evsetup.ui.rail import PageName
from evsetup.ui.rules_dialog import RulesDialog
from evsetup.ui.session import Session
from evsetup.ui.sign_dialog import SignDialog
from evsetup.ui.widgets.signature_pad import SignaturePad
from evsetup.wording import load_catalogue

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]
SCREENS.mkdir(parents=True, exist_ok=True)
VARIANTS = ["light", "dark", "punjabi", "stretched", "smallest"]


def look(variant: str) -> tuple[str, str, tuple[int, int]]:
    theme = "dark" if variant == "dark" else "light"
    return theme, LANGUAGES.get(variant, "en"), (1024, 700) if variant == "smallest" else (1280, 800)


def draw(pad: SignaturePad) -> None:
    """Two strokes with the mouse."""
    for stroke in ([(40, 90), (120, 30), (200, 100)], [(240, 60), (400, 90)]):
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(*stroke[0]))
        for point in stroke[1:]:
            QTest.mouseMove(pad, QPoint(*point))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*stroke[-1]))


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_page_with_rules_and_signatures_in_every_look(variant: str, tmp_path: Path) -> None:
    with sample_site(tmp_path / "a.evsite") as site:
        report = build_report(site, None, load_catalogue("en"), rules=["uk", "de"])
    signed = (Role.INSTALLER.title, Role.OWNER.title)
    with on_stage(*look(variant)) as window:
        window.open(PageName.REPORT)
        page = window.page(PageName.REPORT)
        assert isinstance(page, ReportPage)
        page.show_view(ReportView(report.site, preview_html(report), 9, rules=("uk", "de"), signed=signed))
        settle()
        assert cut_off(window) == []
        assert window.grab().save(str(SCREENS / f"report-rules-{variant}.png"))


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_dialogs_in_every_look(variant: str) -> None:
    with on_stage(*look(variant)) as window:
        for name, dialog in (
            ("rules", RulesDialog(window.say, window, rule_sets(), ("uk",))),
            ("sign", SignDialog(window.say, window, Role.OWNER, "Amandeep Kaur")),
        ):
            dialog.show()
            settle()
            if isinstance(dialog, SignDialog):
                draw(dialog.findChildren(SignaturePad)[0])
            settle()
            assert cut_off(dialog) == []
            assert dialog.grab().save(str(SCREENS / f"report-{name}-{variant}.png"))
            dialog.close()


def test_a_signature_is_drawn_cleared_or_only_a_name() -> None:
    with on_stage() as window:
        dialog = SignDialog(window.say, window, Role.OWNER, "")
        dialog.show()
        settle()
        go = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Sign")
        assert not go.isEnabled()
        QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "A. Owner")
        assert go.isEnabled()
        assert dialog.strokes == ()
        pad = dialog.findChildren(SignaturePad)[0]
        draw(pad)
        assert len(dialog.strokes) == 2
        assert all(0 <= x <= 1 and 0 <= y <= 1 for stroke in dialog.strokes for x, y in stroke)
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        QTest.mouseMove(pad, QPoint(-50, 4000))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(-50, 4000))
        assert all(0 <= x <= 1 and 0 <= y <= 1 for stroke in dialog.strokes for x, y in stroke)
        pad.clear()
        assert dialog.strokes == ()
        dialog.close()


def dialog_of(session: Session, kind: type[QDialog]) -> QDialog | None:
    return next((one for one in session.window.findChildren(kind) if one.isVisible()), None)


def test_rules_language_and_signatures_come_into_both_files(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await until(lambda: card_of(session, "Bay 03") is not None)
        await person.clicks_on("Set up", card_of(session, "Bay 03"))
        commission = session.window.page(PageName.COMMISSION)
        await until(lambda: person.sees("Next", commission) is not None)
        await person.clicks_on("Report")
        page, desk = session.window.page(PageName.REPORT), session.desk(PageName.REPORT)
        assert isinstance(page, ReportPage)
        assert isinstance(desk, ReportDesk)
        await until(lambda: person.sees("Rule sets: 0…", page) is not None)

        await person.clicks_on("Rule sets: 0…", page)
        await until(lambda: dialog_of(session, RulesDialog) is not None)
        dialog = dialog_of(session, RulesDialog)
        assert dialog is not None
        for box in dialog.findChildren(QCheckBox):
            if box.text().startswith(("United Kingdom", "Germany")):
                box.click()
        await person.clicks_on("Use these", dialog)
        await until(lambda: person.sees("Rule sets: 2…", page) is not None)

        choice = page.findChildren(QComboBox)[0]
        choice.setCurrentIndex(choice.findData("pa_IN"))
        choice.activated.emit(choice.currentIndex())
        await until(lambda: desk.language == "pa_IN" and page._view is not None and page._view.language == "pa_IN")
        assert session.say.language == "en"

        await person.clicks_on("Owner signs…", page)
        await until(lambda: dialog_of(session, SignDialog) is not None)
        dialog = dialog_of(session, SignDialog)
        assert dialog is not None
        QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "A. Owner")
        draw(dialog.findChildren(SignaturePad)[0])
        await person.clicks_on("Sign", dialog)
        await until(lambda: bool(page._view and page._view.signed))
        assert session.work is not None
        assert [one.name for one in signatures_of(session.work.bench.site)] == ["A. Owner"]

        await desk.save_as(tmp_path / "r.pdf")
        assert page._view is not None
        assert page._view.saved_as == "r.pdf"
        assert verify(tmp_path / "r.pdf", tmp_path / "r.json").code == "report.verified"
        content = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["content"]
        assert [one["id"] for one in content["chargers"][0]["rules"]] == ["de", "uk"]
        assert (content["signatures"][0]["role"], len(content["signatures"][0]["drawn"])) == ("owner", 2)

        (tmp_path / "other.json").write_text("[]")
        await desk.save_as(tmp_path / "other.pdf")
        assert page._view.finding is not None
        assert page._view.finding.code == "report.in-the-way"

    assert live_window(acts, demo=True).findings == []
