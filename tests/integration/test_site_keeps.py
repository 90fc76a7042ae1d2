"""What the site file keeps by itself while chargers are worked on: every message, every sighting."""

from __future__ import annotations

from pathlib import Path

from tests.support.bench_around import job_by_dial_in, job_by_hand, workbench
from tests.support.demo import eventually, ocpp16_simulator, openevse_http_simulator

from evsetup.domain.csms_address import generate_key
from evsetup.domain.sighting import Way
from evsetup.ocppj.frame_record import FrameRecord
from evsetup.storage.site_file import SiteFile
from evsetup.storage.trace_record import Heading, TraceFilter

NAME, KEY = "CP-1", generate_key()


async def test_every_message_of_a_charger_that_is_worked_on_is_in_the_site_file_without_its_key(tmp_path: Path) -> None:
    heard: list[FrameRecord] = []
    async with workbench(tmp_path) as bench:
        bench.on_frame(heard.append)
        bench.admit(NAME, KEY)
        async with ocpp16_simulator(bench.csms.url, NAME, KEY):
            job = await job_by_dial_in(bench, NAME)
            await job.read()
        await eventually(lambda: NAME not in bench.csms.charge_points)
        path, charger_id = bench.site.path, job.record.id
    with SiteFile.open(path, read_only=True) as site:
        (link,) = site.traces.links()
        kept = site.traces.page(TraceFilter(charger_id), most=10_000)
    assert (link.identity, link.charger_id, link.kind, link.version) == (NAME, charger_id, "dial-in", "ocpp1.6")
    assert [one.raw for one in kept] == [one.raw for one in heard]
    assert "BootNotification" in str(kept[0].raw)
    assert kept[0].heading is Heading.FROM_CHARGER
    assert [one.mono_us for one in kept] == sorted(one.mono_us for one in kept)
    assert [one.at for one in kept] == [one.at for one in heard]
    assert KEY.reveal().encode() not in path.read_bytes()


async def test_a_charger_that_dials_in_twice_has_two_links(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench:
        bench.admit(NAME, KEY)
        for _ in range(2):
            async with ocpp16_simulator(bench.csms.url, NAME, KEY):
                await bench.csms.wait_for(NAME, 20)
            await eventually(lambda: NAME not in bench.csms.charge_points)
        path = bench.site.path
    with SiteFile.open(path, read_only=True) as site:
        assert [link.identity for link in site.traces.links()] == [NAME, NAME]
        assert {link.charger_id for link in site.traces.links()} == {""}


async def test_where_a_charger_was_seen_is_in_the_site_file_under_its_id(tmp_path: Path) -> None:
    async with openevse_http_simulator() as charger, workbench(tmp_path) as bench:
        bench.admit(NAME, KEY)
        job = await job_by_hand(bench, charger.url)
        async with ocpp16_simulator(bench.csms.url, NAME, KEY):
            await bench.csms.wait_for(NAME, 20)
            await eventually(lambda: any(row.endpoint(Way.OCPP) for row in bench.discovery.chargers.values()))
        path, charger_id = bench.site.path, job.record.id
    with SiteFile.open(path, read_only=True) as site:
        kept = {(one.charger_id, one.newest.endpoint.way, one.newest.endpoint.address) for one in site.sightings()}
    assert kept == {(charger_id, Way.HTTP, charger.url), ("", Way.OCPP, NAME)}
