"""Qt's own words: ours where the catalogue has them, Qt's where it has not; never none at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from tests.support.sample_site import sample_site

from evsetup.report.build import build_report
from evsetup.report.pdf import write_pdf
from evsetup.ui.voice import Voice
from evsetup.wording import Catalogue


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Voice]:
    """A voice with one Punjabi button, taken back after the test."""
    voice = Voice()
    voice.use(qapp, Catalogue("pa_IN", {("QPlatformTheme", "Save"): "ਸੰਭਾਲੋ"}))
    yield voice
    voice.use(qapp, Catalogue())


def test_a_word_that_the_catalogue_has_is_ours_and_every_other_stays_qts(speaking: Voice) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Save") == "ਸੰਭਾਲੋ"
    assert QCoreApplication.translate("QPlatformTheme", "Discard") == "Discard"


def test_a_report_that_is_saved_from_the_window_is_laid_out_as_from_the_terminal(
    speaking: Voice, tmp_path: Path
) -> None:
    with sample_site(tmp_path / "s.evsite") as site:
        write_pdf(build_report(site, None, Catalogue()), tmp_path / "r.pdf")
    first_page = pypdf.PdfReader(tmp_path / "r.pdf").pages[0].extract_text()
    assert "EV charger hand-over report" in " ".join(first_page.split())
