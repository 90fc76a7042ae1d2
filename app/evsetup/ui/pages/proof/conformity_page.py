"""The check of one charger against OCPP: cases that run by themselves, with verdict and the messages that prove it."""

from __future__ import annotations

from evsetup.domain.text import text
from evsetup.ui.pages.proof.judged_page import JudgedPage


class ConformityPage(JudgedPage):
    """All of it is in ``JudgedPage``; the groups of cases are its parts."""

    name = text("ui", "Check against OCPP")
    first = text("ui", "This charger was not checked yet.")
    intro = text(
        "ui",
        "Cases as the tests of the Open Charge Alliance have them, in own words. Charges are begun and ended, settings are written and the charger restarts; "
        "afterwards it is read again and is as before. Where a hand is needed you are asked.",
    )
    parts = text("ui", "What is checked")
    outcome = text("ui", "What it did")
    go = text("ui", "Begin the check")
