"""What a whole site wishes of its chargers at once: card, templates, plan, another charger; whose wish each value is, and who gets it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.batch_site import name_of, site_of, stages
from tests.support.csms_cards import CSMS

from evsetup.cards.read_csms_card import csms_card_of_text
from evsetup.commissioning.batch.batch import Batch
from evsetup.commissioning.batch.member import Member, Stage
from evsetup.commissioning.batch.places import named, places_of
from evsetup.commissioning.bay_plan.identities import IdentityPatternFault
from evsetup.commissioning.decision import Billing, Circumstances, Users
from evsetup.domain.csms_address import generate_key
from evsetup.domain.identity_rule import IdentityRule
from evsetup.domain.settings import OcppVersion, Setting, Settings
from evsetup.domain.template import Level, Template
from evsetup.storage.records import ChargerState

CARD = replace(
    csms_card_of_text(CSMS, "volt"),
    security_profile=1,
    required_keys={"MeterValueSampleInterval": "31", "MinimumStatusDuration": "2"},
)
TEMPLATES = (
    Template(Level.SITE, variables={"ConnectionTimeOut": "45"}),
    Template(Level.MODEL, "AC22", variables={"MeterValueSampleInterval": "20"}),
    Template(Level.BAY, "b2", variables={"ConnectionTimeOut": "60"}),
)

EDITS = {"ConnectionTimeOut": "77", "MeterValueSampleInterval": "33"}


def singles(member: Member) -> dict[str, tuple[str, Level]]:
    """The single settings that it will get, and whose wish each is."""
    return {one.name: (one.new, one.origin.level) for one in member.wished.singles if one.origin is not None}


async def test_each_charger_of_a_batch_gets_what_card_site_model_and_bay_wish_of_it(tmp_path: Path) -> None:
    async with site_of(tmp_path, 3, versions={3: OcppVersion.V201}) as site, site.workbench() as bench:
        for template in TEMPLATES:
            bench.site.put_template(template)
        batch = site.batch(bench, csms_card=CARD, hand_over=False)
        await batch.prepare()
        one, two, three = batch.members
        assert [member.finding for member in batch.members] == [None] * 3
        assert singles(one) == {
            "ConnectionTimeOut": ("45", Level.SITE),
            "MeterValueSampleInterval": ("20", Level.MODEL),
        }
        assert [(task.name, task.value) for task in one.wished.tasks] == [("MinimumStatusDuration", "2")]
        assert singles(two)["ConnectionTimeOut"] == ("60", Level.BAY)
        assert singles(three)["TxCtrlr.EVConnectionTimeOut"] == ("45", Level.SITE)
        assert [note.code for note in three.notes] == ["commissioning.wish.other-version"]
        assert one.wished.origins[Setting.IDENTITY].level is Level.BAY_PLAN
        assert any("MeterValueSampleInterval" in str(words) for words in one.wished.overruled)
        assert (await batch.run()).all_done
        site.written.clear()
        again = site.batch(bench, csms_card=CARD, hand_over=False)
        await again.prepare()
        assert [member.wished.singles for member in again.members] == [()] * 3
        assert not any("Interval" in write or "TimeOut" in write for wrote in site.written.values() for write in wrote)


async def test_single_settings_are_copied_to_others_and_what_belongs_to_one_charger_stays_there(tmp_path: Path) -> None:
    async with site_of(tmp_path, 3, versions={3: OcppVersion.V201}) as site, site.workbench() as bench:
        first = site.batch(bench, hand_over=False)
        await first.prepare()
        (source,) = (job for job in bench.jobs.values() if job.found.best_endpoint.address == name_of(1))
        await source.wishes.plan(Settings(), dials=False)
        await source.variables.read()
        edits = {one.name: value for one in source.variables.known if (value := EDITS.get(str(one.name))) is not None}
        source.variables.make_plan(edits)
        assert all(state.good for state in await source.variables.apply())
        # Nobody asked for it by name, but the plan of the bay does: it wins over what is copied.
        bench.site.put_template(Template(Level.BAY, "b2", variables={"ConnectionTimeOut": "90"}))
        batch = site.batch(bench, copy_from=source.record.id, hand_over=False)
        await batch.prepare()
        one, two, three = batch.members
        assert (one.wished.singles, one.wished.tasks) == ((), ())
        assert singles(two) == {
            "ConnectionTimeOut": ("90", Level.BAY),
            "MeterValueSampleInterval": ("33", Level.COPIED),
        }
        assert singles(three)["TxCtrlr.EVConnectionTimeOut"] == ("77", Level.COPIED)
        assert three.wished.tasks == ()
        named = {one.name for member in batch.members for one in member.wished.singles}
        assert not named & {"AuthorizationKey", "Cst_BackendUrl", "Cst_ChargeBoxId", "SecurityCtrlr.Identity"}
        assert (await batch.run()).all_done
        again = site.batch(bench, copy_from=source.record.id, hand_over=False)
        await again.prepare()
        assert [member.wished.singles for member in again.members] == [()] * 3


async def test_an_identity_that_breaks_chargers_or_the_operators_rule_stops_only_its_own_charger(
    tmp_path: Path,
) -> None:
    async with site_of(tmp_path, 4) as site, site.workbench() as bench:
        first = site.batch(bench)
        await first.prepare()
        for bay, identity in zip(bench.site.bays()[1:], ("SITE 02", "site-03", "SITE-04"), strict=True):
            bench.site.put_bay(replace(bay, identity=identity))
        card = replace(CARD, required_keys={}, identity=IdentityRule(prefix="SITE"))
        batch = site.batch(bench, csms_card=card)
        await batch.prepare()
        told = {member.label: member.finding.code for member in batch.members if member.finding is not None}
        assert told == {"Bay 02": "identity.doubtful", "Bay 03": "identity.rule"}
        assert site.written == {}


async def test_chargers_that_dial_under_their_makers_names_get_identities_by_the_pattern_and_the_operators_keys(
    tmp_path: Path,
) -> None:
    card = replace(CARD, required_keys={"ConnectionTimeOut": "45"}, identity=IdentityRule(pattern="PARK-[0-9][0-9]"))
    async with site_of(tmp_path, 3) as site, site.workbench() as bench:
        for number, bay in enumerate(bench.site.bays(), 1):
            bench.site.put_bay(replace(bay, identity="", expected_serial=f"AC22-{number:05}"))
        keys = {name_of(number): generate_key() for number in range(1, 4)}
        for number, key in enumerate(keys.values(), 1):
            site.production.expect(f"PARK-{number:02}", key)
        bays = bench.site.bays()
        with pytest.raises(IdentityPatternFault):
            named(bays, bays, "PARK {bay}")
        places = places_of(named(bays, bays, "PARK-{bay:02}"), bench.site.chargers())
        batch = Batch(bench, places, site.batch(bench, csms_card=card, keys=keys).wish, concurrency=2)
        await batch.prepare()
        for member in batch.members:
            assert member.finding is None
            assert singles(member) == {"ConnectionTimeOut": ("45", Level.CSMS_CARD)}
            changes = {change.setting: change.new for change in member.plan.changes}
            assert (changes[Setting.IDENTITY], member.wished.origins[Setting.IDENTITY].level) == (
                member.identity,
                Level.BAY_PLAN,
            )
        assert [bay.identity for bay in bench.site.bays()] == ["", "", ""], (
            "a plan writes nothing into the plan of the site"
        )
        assert (await batch.run()).all_done
        assert [bay.identity for bay in bench.site.bays()] == ["PARK-01", "PARK-02", "PARK-03"]
        for number in range(1, 4):
            assert (await site.production.wait_for(f"PARK-{number:02}", 20)).connected


async def test_private_chargers_are_set_up_without_a_csms_each_with_the_limit_of_its_breaker_and_handed_over(
    tmp_path: Path,
) -> None:
    alone = Circumstances(Users.OWN_PEOPLE, Billing.NOBODY)
    async with site_of(tmp_path, 3, versions={2: OcppVersion.V201}) as site, site.workbench() as bench:
        for bay in bench.site.bays():
            bench.site.put_bay(replace(bay, breaker_a=20.0))
        batch = site.batch(bench, circumstances=alone, csms_url="")
        await batch.prepare()
        for member in batch.members:
            assert Setting.CSMS_URL not in member.wished.origins
            tasks = {task.name: task.value for task in member.wished.tasks}
            assert tasks["limits.max-current"] == 20
            assert "stand-alone.cards" in tasks
        assert singles(batch.members[0])["LocalPreAuthorize"] == ("true", Level.PURPOSE)
        assert singles(batch.members[1])["AuthCtrlr.LocalPreAuthorize"] == ("true", Level.PURPOSE)
        assert (await batch.run()).all_done
        assert set(stages(batch.members).values()) == {Stage.DONE}
        records = bench.site.chargers()
        assert {record.state for record in records} == {ChargerState.HANDED_OVER}
        noted = [entry.what for entry in bench.site.journal(records[0].id) if "purpose" in entry.what]
        assert [what["purpose"] for what in noted] == ["stand-alone"]
