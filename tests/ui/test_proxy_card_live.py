"""The proxy from the window: begun, dialled through, disturbed, stopped, its recording shown; and offered after a CSMS test."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from tests.support.bench_around import job_by_hand, wish
from tests.support.demo import openevse_http_simulator, production_csms
from tests.support.proxy_ends import KEY, charger_at, csms
from tests.ui.live import live_window, until
from tests.ui.test_csms_test_live import Bench
from tests.ui.test_main_job import Person
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed, InvalidStatus

from evsetup.domain.csms_address import generate_key
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting
from evsetup.ocppj.proxy_disturbance import Act
from evsetup.ui.desks.trace_desk import TraceDesk
from evsetup.ui.dialogs import AskDialog
from evsetup.ui.models.proxy import ProxyView
from evsetup.ui.pages.proxy_card import ProxyCard
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session
from evsetup.ui.widgets.finding_box import FindingBox

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


def field(card: ProxyCard, name: str) -> QLineEdit:
    return next(line for line in card.findChildren(QLineEdit) if line.accessibleName().startswith(name))


def view_of(session: Session) -> ProxyView:
    desk = session.desk(PageName.TRACE)
    assert isinstance(desk, TraceDesk)
    return desk.proxy.view


async def begun(session: Session, upstream: str, folder: Path) -> tuple[Person, TracePage, ProxyCard]:
    person = Person(session.window)
    await until(lambda: view_of_or_none(session))
    session.window.open(PageName.TRACE)
    page = session.window.page(PageName.TRACE)
    assert isinstance(page, TracePage)
    await person.clicks_on("Sit in between…", page.proxy)
    address = field(page.proxy, "Address of the CSMS")
    address.selectAll()
    QTest.keyClicks(address, upstream)
    record_in(session, folder / "talk.jsonl")
    await person.clicks_on("Start the proxy", page.proxy)
    return person, page, page.proxy


def view_of_or_none(session: Session) -> bool:
    return session.work is not None and view_of(session).here


def record_in(session: Session, path: Path) -> None:
    """What the file dialog would have given."""
    desk = session.desk(PageName.TRACE)
    assert isinstance(desk, TraceDesk)
    desk.proxy.record_in(path)


def test_a_charger_talks_through_the_window_and_the_recording_is_shown_after_it(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        async with csms() as upstream:
            person, page, card = await begun(session, upstream, tmp_path)
            await until(lambda: view_of(session).running)
            url = field(card, "Address for the charger").text()
            assert url == view_of(session).url
            told = f"Proxy on port {url.rpartition(':')[2]}"
            await until(lambda: any(told in label.text() for label in session.window.findChildren(QLabel)))
            before = page.table.rowCount()
            async with charger_at(url) as link:
                await link.send('[2,"1","Heartbeat",{}]')
                await link.recv()
                await until(lambda: sees(card, "CP1 → this laptop"))
                await until(lambda: page.table.rowCount() >= before + 2)

                await person.clicks_on("Put a fault in…", card)
                act = next(box for box in card.findChildren(QComboBox) if box.accessibleName() == "What is done, once")
                act.setCurrentIndex(act.findData(Act.HOLD))
                await person.clicks_on("Put it in", card)
                await until(lambda: view_of(session).waiting == 1)
                await link.send('[2,"2","Heartbeat",{}]')
                await until(lambda: view_of(session).holding == 1)
                await person.clicks_on("Release what is held", card)
                assert json.loads(await link.recv())[1] == "2"
            await until(lambda: view_of(session).messages == 5)
            await person.clicks_on("Stop the proxy", card)
            await until(lambda: view_of(session).recorded is not None)
            await person.clicks_on("Show the last recording", card)
            await until(lambda: page.state.startswith("Recording talk.jsonl · Messages: 5"))
            labels = [page.table.label(row) for row in range(page.table.rowCount())]
            touched = [label for label in labels if "held" in label or "late" in label]
            assert touched == ["Heartbeat · held", "Heartbeat · sent late"]

    assert live_window(acts, demo=True).findings == []


def test_a_refusal_is_seen_in_the_card_and_an_old_file_is_not_written_over(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        (tmp_path / "talk.jsonl").write_text("evidence")
        person, _, card = await begun(session, "ws://127.0.0.1:9/", tmp_path)
        await until(lambda: codes(card) == ["diagnosis.trace.exists"])
        record_in(session, tmp_path / "other.jsonl")
        await person.clicks_on("Start the proxy", card)
        await until(lambda: view_of(session).running)
        with pytest.raises(InvalidStatus):
            await charger_at(view_of(session).url)
        await until(lambda: codes(card) == ["proxy.upstream-unreachable"])

    assert live_window(acts, demo=True).findings == []
    assert (tmp_path / "talk.jsonl").read_text() == "evidence"


def test_a_folder_that_cannot_be_made_is_said_in_the_card(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        (tmp_path / "file").write_text("no folder")
        _, _, card = await begun(session, "ws://127.0.0.1:9/", tmp_path / "file" / "folder")
        await until(lambda: codes(card) == ["diagnosis.trace.not-made"])
        assert not view_of(session).running

    assert live_window(acts, demo=True).findings == []


def codes(card: ProxyCard) -> list[str]:
    return [box.finding.code for box in card.findChildren(FindingBox) if box.isVisible()]


def test_a_charger_is_asked_in_this_laptop_s_own_name_after_a_person_said_so(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        async with csms(answering) as upstream:
            person, _, card = await begun(session, upstream, tmp_path)
            await until(lambda: view_of(session).running)
            async with charger_at(view_of(session).url) as link:
                await link.send('[2,"1","BootNotification",{}]')
                assert json.loads(await link.recv())[2] == {"status": "Accepted"}
                await until(lambda: sees(card, "CP1 (BootNotification: Accepted) → this laptop"))
                await person.clicks_on("Ask the charger myself…", card)
                await until(lambda: dialog_of(session) is not None)
                dialog = dialog_of(session)
                assert dialog is not None
                await person.clicks_on("Send the request", dialog)
                asked = json.loads(await link.recv())
                assert asked[2:] == ["GetConfiguration", {}]
                await link.send(json.dumps([3, asked[1], {"unknownKey": ["x"]}]))
                await until(lambda: sees(card, 'CP1 answered: [3, "'))

    assert live_window(acts, demo=True).findings == []


async def answering(link: ServerConnection) -> None:
    with suppress(ConnectionClosed):
        async for message in link:
            await link.send(json.dumps([3, json.loads(message)[1], {"status": "Accepted"}]))


def sees(card: ProxyCard, words: str) -> bool:
    return any(words in label.text() and label.isVisible() for label in card.findChildren(QLabel))


def dialog_of(session: Session) -> AskDialog | None:
    return next((made for made in session.window.findChildren(AskDialog) if made.isVisible()), None)


def test_leaving_the_window_ends_the_proxy_and_closes_its_file(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        async with csms() as upstream:
            await begun(session, upstream, tmp_path)
            await until(lambda: view_of(session).running)

    assert live_window(acts, demo=True).findings == []
    assert (tmp_path / "talk.jsonl").read_text().count("\n") == 1


def test_after_a_csms_test_both_ways_to_test_from_the_charger_itself_are_offered() -> None:
    async def acts(session: Session) -> None:
        await until(lambda: view_of_or_none(session))
        bench = Bench(session)
        async with production_csms({"SITE-01": Secret(KEY)}) as running:
            bench.fills_in(running, KEY)
            await bench.tests_as("SITE-01")
            result = bench.page.result
            said = "This was tested from this laptop, not from the charger. To test from the charger itself:"
            assert bench.person.sees("Let the charger itself dial this laptop…", result) is not None
            assert any(label.text() == said and label.isVisible() for label in result.findChildren(QLabel))
            await bench.person.clicks_on("Sit between the charger and this CSMS…", result)
            await until(lambda: session.window.open_page is PageName.TRACE)
            assert (view_of(session).unfolded, view_of(session).address) == (True, running.url)

    assert live_window(acts, demo=True).findings == []


def test_a_charger_is_rehearsed_through_the_proxy_and_then_switched_by_one_click(tmp_path: Path) -> None:
    key = generate_key()

    async def acts(session: Session) -> None:
        async with production_csms({"CP-7": key}) as behind, openevse_http_simulator() as charger:
            person, _, card = await begun(session, behind.url, tmp_path)
            await until(lambda: view_of(session).running)
            assert session.work is not None
            job = await job_by_hand(session.work.bench, charger.url)
            await job.read()
            job.make_plan(wish(IDENTITY="CP-7", KEY=key))
            await job.write_all()
            await until(lambda: (job.record.id, job.record.label) in view_of(session).besides)
            assert view_of(session).behind == ()

            card.through_wanted.emit(job.record.id)
            await until(lambda: view_of(session).boots.get("CP-7") == "Accepted")
            await until(lambda: len(view_of(session).behind) == 1 and not view_of(session).writing)
            assert (job.record.id, job.record.label) not in view_of(session).besides
            words = session.say(view_of(session).way_back)
            assert behind.url.removeprefix("ws://").partition("/")[0] in words
            await person.clicks_on(words, card)
            await until(lambda: view_of(session).behind == () and not view_of(session).writing)
            assert job.settings.text_of(Setting.CSMS_URL) == behind.url
            # It restarts without a word to the CSMS, which the proxy tells; nothing else is wrong.
            assert {finding.code for finding in view_of(session).findings} <= {"proxy.cut"}

    assert live_window(acts, demo=True).findings == []
