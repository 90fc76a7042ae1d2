"""A card's required keys reach a charger that is set up over its own interface: once it is on this laptop, over OCPP."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.support.bench_around import job_by_dial_in, job_by_hand, wish, workbench
from tests.support.csms_cards import CSMS
from tests.support.demo import ocpp2_simulator, openevse_http_simulator

from evsetup.cards.read_csms_card import csms_card_of_text
from evsetup.commissioning.decision import Between, Billing, Circumstances, Users
from evsetup.commissioning.variable_plan import Fate
from evsetup.domain.csms_address import generate_key
from evsetup.domain.settings import OcppVersion, Setting, Settings
from evsetup.domain.template import Level, Template
from evsetup.storage.records import Bay

CARD = replace(
    csms_card_of_text(CSMS, "volt"), required_keys={"MeterValueSampleInterval": "31", "SecurityProfile": "2"}
)


async def test_required_keys_follow_over_ocpp_and_a_second_plan_is_empty(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench, openevse_http_simulator() as openevse:
        bench.site.put_template(
            Template(Level.MODEL, "openevse*", Settings({Setting.TIME_SERVER: "ntp.model.example"}))
        )
        job = await job_by_hand(bench, openevse.url)
        await job.read()
        answered = wish(KEY=generate_key(), CSMS_URL=CARD.address, IDENTITY="SITE-01")
        await job.wishes.plan(answered, Bay("b1", "Bay 01", identity="SITE-01"), CARD)
        assert {one.name for one in job.wishes.not_looked_at} == {"MeterValueSampleInterval", "SecurityProfile"}
        levels = {setting: one.origin.level for setting, one in job.wishes.wanted.settings.items()}
        assert levels == {
            Setting.TIME_SERVER: Level.MODEL,
            Setting.KEY: Level.ANSWER,
            Setting.IDENTITY: Level.BAY_PLAN,
            Setting.CSMS_URL: Level.CSMS_CARD,
        }

        await job.apply()
        states = await job.wishes.write_variables()
        assert {str(state.name): state.fate for state in states} == {"MeterValueSampleInterval": Fate.PROVEN}
        assert [task.name for task in job.wishes.tasks] == ["SecurityProfile"]

        await job.wishes.plan(answered, Bay("b1", "Bay 01", identity="SITE-01"), CARD)
        assert job.wishes.variables.changes == ()
        assert await job.wishes.write_variables() == ()


async def test_a_charger_that_stands_alone_is_not_asked_for_a_csms_and_its_tasks_keep_their_ticks(
    tmp_path: Path,
) -> None:
    alone = Circumstances(Users.OWN_PEOPLE, Billing.NOBODY)
    bay = Bay("b1", "Bay 01", identity="SITE-01", breaker_a=20.0)
    async with workbench(tmp_path) as bench, openevse_http_simulator() as openevse:
        job = await job_by_hand(bench, openevse.url)
        await job.read()
        wanted = await job.wishes.plan(Settings(), bay, CARD, alone)
        assert dict(wanted.plain()) == {Setting.MAX_CURRENT: 20}
        await job.wishes.note_tasks()
        await job.wishes.tick(Setting.MAX_CURRENT.value, done=True)
        done = {task.name: task.done for task in job.wishes.tasks}
        assert done[Setting.MAX_CURRENT.value]
        assert not done["stand-alone.cards"]
        await job.wishes.plan(Settings(), replace(bay, breaker_a=16.0), CARD, alone)
        assert not any(task.done for task in job.wishes.tasks), "another value is another task"


async def test_a_local_controller_is_dialled_at_its_own_address_and_not_at_the_cards(tmp_path: Path) -> None:
    behind = Circumstances(between=Between.CONTROLLER)
    async with workbench(tmp_path) as bench, openevse_http_simulator() as openevse:
        job = await job_by_hand(bench, openevse.url)
        await job.read()
        wanted = await job.wishes.plan(wish(CSMS_URL="ws://192.0.2.9/ocpp"), None, CARD, behind)
        assert wanted.plain()[Setting.CSMS_URL] == "ws://192.0.2.9/ocpp"
        assert wanted.conflicts == ()


async def test_keys_of_a_card_are_written_under_the_names_of_a_2_x_charger_and_what_has_none_is_a_finding(
    tmp_path: Path,
) -> None:
    keys = {"ConnectionTimeOut": "45", "MeterValueSampleInterval": "31", "MinimumStatusDuration": "2"}
    card, key = replace(CARD, required_keys=keys), generate_key()
    async with workbench(tmp_path) as bench:
        bench.admit("NEW-1", key)
        async with ocpp2_simulator(bench.csms.url, "NEW-1", key, version=OcppVersion.V201):
            job = await job_by_dial_in(bench, "NEW-1")
            await job.read()
            await job.wishes.plan(Settings(), None, card)
            (finding,) = job.wishes.findings
            assert finding.code == "commissioning.wish.other-version"
            assert "MinimumStatusDuration = 2" in str(finding.seen)
            assert finding.do
            states = await job.wishes.write_variables()
            assert {str(state.name): state.fate for state in states} == {
                "TxCtrlr.EVConnectionTimeOut": Fate.PROVEN,
                "SampledDataCtrlr.TxUpdatedInterval": Fate.PROVEN,
            }
            assert job.wishes.tasks == ()
            await job.wishes.note_tasks()
            assert [kept.finding.code for kept in bench.site.findings(job.record.id)] == [finding.code]
            await job.wishes.plan(Settings(), None, card)
            assert job.wishes.variables.changes == ()
