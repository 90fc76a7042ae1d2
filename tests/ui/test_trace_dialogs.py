"""Pictures of the dialogs of the trace page, in every look."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from tests.support.charger_tape import NOON, ChargerTape
from tests.ui.fit import cut_off
from tests.ui.stage import on_stage, settle
from tests.ui.test_screens import SCREENS

from evsetup.diagnosis.comparing import Heard, compared
from evsetup.diagnosis.log_columns import columns_of
from evsetup.diagnosis.log_lines import LoggedMessage
from evsetup.diagnosis.replay import Replayed
from evsetup.diagnosis.replay_findings import verdict
from evsetup.diagnosis.replay_script import Said
from evsetup.diagnosis.support_bundle import Part
from evsetup.domain.progress import Progress
from evsetup.domain.text import text
from evsetup.ui.frame import Window
from evsetup.ui.pages.trace.bundle_dialog import BundleDialog
from evsetup.ui.pages.trace.columns_dialog import ColumnsDialog
from evsetup.ui.pages.trace.compare_dialog import CompareDialog
from evsetup.ui.pages.trace.replay_dialog import ReplayDialog

pytestmark = pytest.mark.usefixtures("qapp")
VARIANTS = ["light", "dark", "pa_IN", "stretched"]


def heard(tape: ChargerTape) -> Heard:
    made = Heard()
    for entry in tape.entries:
        made.take(entry)
    made.end()
    return made


def bundle(window: Window) -> QDialog:
    dialog = BundleDialog(window.say, window)
    about = b'{\n  "program": "evsetup 1.0",\n  "hidden": {"cards": true}\n}\n'
    dialog.show_parts([Part("about.json", about), Part("recording-1.jsonl", about * 40)])
    return dialog


def compare(window: Window) -> QDialog:
    one = ChargerTape().open().boot().status().beat().close()
    other = ChargerTape().open().boot("Rejected").boot("Rejected").wait(30).boot().start().stop().close(1006)
    return CompareDialog(compared(heard(one), heard(other)), "monday.jsonl", "tuesday.jsonl", window.say, window)


def replay(window: Window, *, over: bool = True) -> QDialog:
    dialog = ReplayDialog(
        text("ui", "{charger} to {url}", charger="EVSETUP-PROBE", url="wss://csms.example/ocpp"), window.say, window
    )
    said = Said(7, 1.0, "BootNotification", {})
    done = (Replayed(said, {"status": ("Accepted", "Rejected")}), Replayed(said))
    if over:
        dialog.show_end(done, verdict(done, 2))
    else:
        dialog.show_progress(Progress(text("diagnosis", "{action} is said again", action="MeterValues"), 40, 100), 12.0)
    return dialog


def columns(window: Window) -> QDialog:
    dialog = ColumnsDialog(columns_of("Zeit,Charge Point,Was,Payload"), "export.csv", window.say, window)
    dialog.show_messages([LoggedMessage(NOON, True, "CP-7", '[2,"1","Heartbeat",{}]')] * 3, 12)
    return dialog


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", ["bundle", "compare", "replay", "replaying", "columns"])
def test_pictures_of_the_dialogs(name: str, variant: str) -> None:
    theme, language = ("dark" if variant == "dark" else "light"), (variant if variant in VARIANTS[2:] else "en")
    with on_stage(theme, language) as window:
        dialog = {
            "bundle": bundle,
            "columns": columns,
            "compare": compare,
            "replay": replay,
            "replaying": lambda window: replay(window, over=False),
        }[name](window)
        dialog.show()
        settle()
        Path(SCREENS).mkdir(parents=True, exist_ok=True)
        assert dialog.grab().save(str(SCREENS / f"trace-dialog-{name}-{variant}.png"))
        assert cut_off(dialog) == []
        dialog.close()
