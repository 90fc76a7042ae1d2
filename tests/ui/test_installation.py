"""Limits and installation in the window: typed, refused, kept, checked, wished of the charger; in every look."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from tests.ui.fit import cut_off
from tests.ui.live import live_window, until
from tests.ui.stage import LANGUAGES, on_stage, settle
from tests.ui.test_bay_acts_live import chooses
from tests.ui.test_main_job import Person, card_of
from tests.ui.test_screens import SCREENS

from evsetup.commissioning.installation.check import Wiring, contradictions
from evsetup.commissioning.installation.fields import FIELDS, Value
from evsetup.domain.settings import Setting
from evsetup.domain.template import Level
from evsetup.ui.models.installation import InstallationView
from evsetup.ui.pages.installation_page import InstallationPage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]
SCREENS.mkdir(parents=True, exist_ok=True)
DECLARED: dict[str, Value] = {
    "breaker": 16.0,
    "cable-cross-section": 6.0,
    "max-current": 32.0,
    "phases": 3.0,
    "rotation": "STR",
    "earthing": "TT",
    "rcd-type": "A",
    "insulation": 500.0,
    "measured-by": "Dina Roy, 2026-11-24",
}


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched", "smallest"])
@pytest.mark.parametrize("state", ["contradicting", "sound"])
def test_the_page_in_every_look(variant: str, state: str) -> None:
    theme, language = ("dark" if variant == "dark" else "light"), LANGUAGES.get(variant, "en")
    with on_stage(theme, language, (1024, 700) if variant == "smallest" else (1280, 800)) as window:
        window.open(PageName.INSTALLATION)
        page = window.page(PageName.INSTALLATION)
        assert isinstance(page, InstallationPage)
        declared = DECLARED if state == "contradicting" else {"breaker": 32.0}
        read: dict[str, Value] = {"max-current": 32.0, "rotation": "STR"}
        found = contradictions(Wiring("Bay 11", declared, read if state == "contradicting" else {}))
        page.show_view(InstallationView("Bay 11", declared, read, found, can_wish=True, edition=1))
        settle()
        assert cut_off(window) == []
        assert window.grab().save(str(SCREENS / f"installation-{state}-{variant}.png"))


def test_every_field_has_a_name_for_a_screen_reader_and_is_reached_by_the_keyboard() -> None:
    with on_stage() as window:
        window.open(PageName.INSTALLATION)
        page = window.page(PageName.INSTALLATION)
        fields = [*page.findChildren(QLineEdit), *page.findChildren(QComboBox)]
        assert len(fields) == len(FIELDS)
        assert all(field.accessibleName() for field in fields)
        assert len({field.accessibleName() for field in fields}) == len(fields)
        settle()


def test_what_a_person_typed_stays_while_the_file_holds_the_same() -> None:
    with on_stage() as window:
        window.open(PageName.INSTALLATION)
        page = window.page(PageName.INSTALLATION)
        assert isinstance(page, InstallationPage)
        page.show_view(InstallationView("Bay 11", {"breaker": 16.0}, edition=1))
        field(page, "Cable, cross-section, mm²").setText("six")
        page.show_view(InstallationView("Bay 11", {"breaker": 16.0}, {"max-current": 32.0}, edition=1))
        assert field(page, "Cable, cross-section, mm²").text() == "six"
        page.show_view(InstallationView("Bay 11", {"breaker": 16.0}, edition=2))
        assert (field(page, "Breaker, A").text(), field(page, "Cable, cross-section, mm²").text()) == ("16", "")


def field(page: InstallationPage, name: str) -> QLineEdit:
    return next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name)


def choice(page: InstallationPage, name: str) -> QComboBox:
    return next(one for one in page.findChildren(QComboBox) if one.accessibleName() == name)


def reads(page: InstallationPage, words: str) -> bool:
    return any(words in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_limits_are_typed_refused_kept_checked_and_wished_on_the_demo_site(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await until(lambda: card_of(session, "Bay 01") is not None)
        await person.clicks_on("More…", card_of(session, "Bay 01"))
        await chooses(session, "Limits and installation", "Do this")
        await until(lambda: session.window.open_page is PageName.INSTALLATION)
        page = session.window.page(PageName.INSTALLATION)
        assert isinstance(page, InstallationPage)
        assert session.work is not None
        site = session.work.bench.site

        field(page, "Breaker, A").setText("sixteen")
        await person.clicks_on("Save", page)
        await until(lambda: reads(page, "“sixteen” is not taken"))
        assert field(page, "Breaker, A").text() == "sixteen"

        for name, typed in (("Breaker, A", "16"), ("Highest current, A", "32")):
            field(page, name).setText(typed)
        choice(page, "RCD, type").setCurrentText("B")
        await person.clicks_on("Save", page)
        await until(lambda: reads(page, "32 A, behind a breaker of 16 A"))

        field(page, "Highest current, A").setText("16")
        await person.clicks_on("Save, and set it in the charger…", page)
        await until(lambda: any(one.level is Level.BAY for one in site.templates()))
        (wished,) = [one for one in site.templates() if one.level is Level.BAY]
        assert dict(wished.settings) == {Setting.MAX_CURRENT: 16}
        await until(lambda: reads(page, "nothing was written to it yet"))
        await person.clicks_on("&Back", page)
        await until(lambda: session.window.open_page is PageName.SITE)

    assert live_window(acts, demo=True).findings == []
