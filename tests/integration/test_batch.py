"""A whole site at once: ten and more simulated chargers of 1.6 and 2.x in one process, through the same steps as one."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from tests.support.batch_site import name_of, site_of, stages

from evsetup.commissioning.batch.member import Member, Stage
from evsetup.commissioning.states import JobStep
from evsetup.domain.csms_address import generate_key
from evsetup.domain.settings import OcppVersion, Setting, Settings
from evsetup.simulator.quirks import Quirks
from evsetup.storage.records import ChargerState

MIXED = {3: OcppVersion.V201, 6: OcppVersion.V201, 9: OcppVersion.V21, 12: OcppVersion.V21}


async def test_twelve_chargers_of_all_versions_are_set_up_at_once(tmp_path: Path) -> None:
    async with site_of(tmp_path, 12, versions=MIXED) as site, site.workbench() as bench:
        batch = site.batch(bench)
        await batch.prepare()
        assert set(stages(batch.members).values()) == {Stage.PLANNED}
        assert site.written == {}
        keys = await site.register(bench)
        values = [key.reveal() for key in keys.values()]
        assert len(set(values)) == 12
        for member in batch.members:
            change = {change.setting: change for change in member.plan.changes}
            assert change[Setting.KEY].new == keys[member.identity]
            assert change[Setting.CSMS_URL].new == site.production.url
        summary = await batch.run()
        assert [str(member.finding) for member in summary.need_you] == []
        assert summary.all_done
        for number in range(1, 13):
            assert (await site.production.wait_for(name_of(number), 20)).connected
        assert {record.state for record in bench.site.chargers()} == {ChargerState.HANDED_OVER}
        assert all(bay.charger_id for bay in bench.site.bays())


async def test_each_charger_that_fails_stops_only_itself(tmp_path: Path) -> None:
    quirks = {
        2: Quirks(refuses_authorization_key=True),
        4: Quirks(reboots_on_full_read=True),
        6: Quirks(vanishes_on_config_write=True),
    }
    async with site_of(tmp_path, 10, quirks=quirks, missing=[8]) as site, site.workbench() as bench:
        batch = site.batch(bench, wait_s=5)
        await batch.prepare()
        await site.register(bench)
        summary = await batch.run()
        stood = stages(batch.members)
        assert stood[name_of(2)] is Stage.NEEDS_YOU
        assert stood[name_of(6)] is Stage.NEEDS_YOU
        assert stood[name_of(8)] is Stage.NOT_REACHED
        # One that restarts when it is asked for everything is read key by key, and comes through.
        assert {name for name, stage in stood.items() if stage is Stage.DONE} == {
            name_of(n) for n in (1, 3, 4, 5, 7, 9, 10)
        }
        for member in (*summary.need_you, *summary.not_reached):
            assert member.finding is not None
            assert member.finding.do
        assert name_of(8) not in site.written
        assert (len(summary.done), len(summary.need_you), len(summary.not_reached)) == (7, 2, 1)


async def test_a_pause_begins_no_further_step_and_a_resumed_batch_ends_well(tmp_path: Path) -> None:
    async with site_of(tmp_path, 10) as site, site.workbench() as bench:
        batch = site.batch(bench, concurrency=3)
        await batch.prepare()
        await site.register(bench)
        first_done, all_held = asyncio.Event(), asyncio.Event()

        def watch(member: Member) -> None:
            if member.stage is Stage.DONE:
                batch.pause()
                first_done.set()
            if first_done.is_set() and not any(one.stage.at_work for one in batch.members):
                all_held.set()

        stop = batch.subscribe(watch)
        running = asyncio.create_task(batch.run())
        async with asyncio.timeout(60):
            await all_held.wait()
        stop()
        held = stages(batch.members)
        assert Stage.DONE in held.values()
        assert set(held.values()) <= {Stage.DONE, Stage.PAUSED, Stage.PLANNED}
        assert batch.paused
        assert not any(job.busy for job in bench.jobs.values())
        batch.resume()
        assert (await running).all_done


async def test_never_more_chargers_at_work_than_allowed(tmp_path: Path) -> None:
    async with site_of(tmp_path, 10) as site, site.workbench() as bench:
        batch = site.batch(bench, concurrency=3)
        most = 0

        def count(_: Member) -> None:
            nonlocal most
            most = max(most, sum(member.stage.at_work for member in batch.members))

        batch.subscribe(count)
        await batch.prepare()
        await site.register(bench)
        assert (await batch.run()).all_done
        assert most == 3


async def test_a_cancelled_batch_leaves_nothing_running_and_what_is_left_goes_on_from_a_new_reading(
    tmp_path: Path,
) -> None:
    async with site_of(tmp_path, 10, versions=MIXED) as site, site.workbench() as bench:
        batch = site.batch(bench, concurrency=5)
        await batch.prepare()
        keys = await site.register(bench)
        proving = asyncio.Event()
        batch.subscribe(lambda member: member.doing is JobStep.PROVE and proving.set())
        running = asyncio.create_task(batch.run())
        await proving.wait()
        await batch.cancel()
        summary = await running
        assert not batch.running
        assert not any(job.busy for job in bench.jobs.values())
        assert summary.stopped
        assert all(member.finding is None for member in summary.stopped)
        site.written.clear()
        await batch.prepare()
        assert (await batch.run()).all_done
        assert await site.register(bench) == keys


async def test_a_program_that_starts_again_in_the_middle_reads_first_and_writes_nothing_twice(tmp_path: Path) -> None:
    async with site_of(tmp_path, 10, versions=MIXED) as site:
        async with site.workbench() as bench:
            batch = site.batch(bench, concurrency=6)
            await batch.prepare()
            keys = await site.register(bench)
            done = asyncio.Event()
            batch.subscribe(lambda member: member.stage is Stage.DONE and done.set())
            running = asyncio.create_task(batch.run())
            await done.wait()
            await batch.cancel()
            await running
            handed_over = {member.identity for member in batch.summary.done}
        # The keys with which the chargers were delivered are forgotten: the vault alone knows which may be in force.
        site.old = {}
        async with site.workbench() as bench:
            batch = site.batch(bench, wait_s=5)
            await batch.prepare()
            assert {member.identity for member in batch.summary.done} >= handed_over
            summary = await batch.run()
            left = {member.identity for member in summary.not_reached}
            # Who had left for its CSMS when the program ended is not here to be read; that is said.
            assert all(member.finding is not None for member in summary.not_reached)
            assert {m.finding.code for m in summary.not_reached if m.finding} <= {"batch.left-before"}
            assert len(summary.done) + len(left) == 10
            assert await site.register(bench) | keys == keys
        for number in range(1, 11):
            name = name_of(number)
            assert (await site.production.wait_for(name, 20)).connected
            writes = [write for write in site.written[name] if write.startswith("ChangeConfiguration")]
            assert sorted(writes) == sorted(set(writes)), name


async def test_a_program_that_ends_while_keys_are_being_changed_asks_each_charger_which_key_it_has(
    tmp_path: Path,
) -> None:
    async with site_of(tmp_path, 10) as site:
        sent = asyncio.Event()
        site.on_write = lambda write: sent.set() if "AuthorizationKey" in write else None
        async with site.workbench() as bench:
            batch = site.batch(bench, concurrency=4)
            await batch.prepare()
            await site.register(bench)
            running = asyncio.create_task(batch.run())
            await sent.wait()
            await batch.cancel()
            await running
            assert batch.summary.stopped
        site.old = {name: key for name, key in site.old.items() if name not in site.written}
        async with site.workbench() as bench:
            batch = site.batch(bench)
            await batch.prepare()
            interrupted = [member for member in batch.members if member.notes]
            assert {note.code for member in interrupted for note in member.notes} == {"commissioning.interrupted"}
            summary = await batch.run()
            assert [str(m.identity) + str(m.finding) for m in summary.need_you] == []
            assert summary.all_done
        for name, writes in site.written.items():
            keys = [write for write in writes if write == "ChangeConfiguration AuthorizationKey"]
            assert len(keys) == 1, name


async def test_settings_are_copied_from_one_charger_and_each_keeps_its_identity_and_gets_its_own_key(
    tmp_path: Path,
) -> None:
    versions = dict.fromkeys(range(1, 5), OcppVersion.V201)
    async with site_of(tmp_path, 4, versions=versions) as site, site.workbench() as bench:
        first = site.batch(bench)
        await first.prepare()
        source = next(job for job in bench.jobs.values() if job.found.best_endpoint.address == name_of(1))
        source.make_plan(Settings({Setting.TIME_SERVER: "time.riverside.example"}))
        await source.write_all()
        await source.read()
        batch = site.batch(bench, copy_from=source.record.id)
        await batch.prepare()
        for member in batch.members:
            changes = {change.setting: change.new for change in member.plan.changes}
            assert (Setting.TIME_SERVER in changes) == (member.identity != name_of(1))
            assert changes.get(Setting.TIME_SERVER, "time.riverside.example") == "time.riverside.example"
            assert Setting.IDENTITY not in changes
        made = [key.reveal() for key in (await site.register(bench)).values()]
        assert len(set(made)) == 4
        assert (await batch.run()).all_done


async def test_an_identity_or_a_key_that_two_share_stops_those_and_no_other(tmp_path: Path) -> None:
    async with site_of(tmp_path, 5) as site, site.workbench() as bench:
        shared = generate_key()
        bays = bench.site.bays()
        bench.site.put_bay(replace(bays[1], identity=name_of(1)))
        batch = site.batch(bench, wait_s=5, keys={name_of(3): shared, name_of(4): shared})
        await batch.prepare()
        found = {member.label: member.finding.code for member in batch.members if member.finding is not None}
        assert found == {
            "Bay 01": "batch.identity-twice",
            "Bay 02": "batch.identity-twice",
            "Bay 04": "batch.key-twice",
        }
        assert site.written == {}
        await site.register(bench)
        assert {member.label for member in (await batch.run()).done} == {"Bay 03", "Bay 05"}
        assert name_of(4) not in site.written
