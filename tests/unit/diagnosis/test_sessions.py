"""Sessions of a recording: energy, gaps, errors, and those whose end was never heard."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.support.charger_tape import NOON, ChargerTape, analysed

from evsetup.diagnosis import sessions as module
from evsetup.diagnosis.sessions import Session, gaps_of


def sessions_of(tape: ChargerTape) -> list[Session]:
    return analysed(tape.entries).sessions.sessions


def charging(tape: ChargerTape, samples: int, wh: int = 1000) -> ChargerTape:
    for number in range(samples):
        tape.wait(30).meter(wh + 100 * number, watts=7000 + number)
    return tape


def test_a_charge_tells_its_energy_by_its_record_and_its_highest_power() -> None:
    tape = charging(ChargerTape().open().boot().start(wh=1000), 5).stop(wh=1460)
    (session,) = sessions_of(tape)
    assert (session.charger, session.evse, session.id, session.tag) == ("CP1", 1, "7", "CARD0001")
    assert (session.energy_wh, session.by_record, session.peak_w, session.readings) == (460, True, 7004, 5)
    assert (session.reason, session.whole, session.gaps, session.errors) == ("Local", True, (), ())
    assert session.seconds == pytest.approx(150, abs=2)
    assert (session.first_row, session.last_row) == (3, 15)


def test_a_lost_link_and_a_silent_meter_are_gaps() -> None:
    tape = charging(ChargerTape().open().boot().start(), 4)
    tape.close(1006).wait(300).open()
    charging(tape, 4, 2000)
    tape.wait(400)
    charging(tape, 3, 3000).stop(wh=3300)
    (session,) = sessions_of(tape)
    assert [gap.offline for gap in session.gaps] == [True, False]
    assert [(gap.ends - gap.begins).total_seconds() // 10 for gap in session.gaps] == [33, 43]


def test_errors_and_faults_of_its_connector_belong_to_it() -> None:
    tape = charging(ChargerTape().open().boot().status("Faulted", "GroundFailure").start(), 2)
    tape.status("Faulted", "OverCurrentFailure", connectorId=2).status("SuspendedEVSE", "HighTemperature")
    tape.down("ChangeAvailability", {"connectorId": 1, "type": "Inoperative"}, "InternalError")
    (session,) = sessions_of(tape.stop())
    assert session.errors == ("SuspendedEVSE · HighTemperature", "ChangeAvailability · InternalError")


def test_a_charge_without_an_end_is_told_as_far_as_it_came() -> None:
    (session,) = sessions_of(charging(ChargerTape().open().boot().start(wh=1000), 3))
    assert (session.whole, session.ended, session.seconds) == (False, None, None)
    assert (session.energy_wh, session.by_record) == (200, False)


def test_a_refused_card_is_an_error() -> None:
    (session,) = sessions_of(ChargerTape().open().boot().start(status="Invalid").wait(1).stop(wh=1000))
    assert session.errors == ("Authorize · Invalid",)


def test_two_readings_tell_nothing_of_what_is_usual() -> None:
    assert gaps_of([(NOON, False), (NOON + timedelta(hours=1), True)]) == ()


def test_what_is_more_than_can_be_kept_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_SESSIONS", 2)
    tape = ChargerTape().open().boot()
    for number in range(5):
        tape.start(number=number).wait(60).stop(number=number)
    book = analysed(tape.entries).sessions
    assert ([session.id for session in book.sessions], book.left_out) == (["0", "1"], 3)
