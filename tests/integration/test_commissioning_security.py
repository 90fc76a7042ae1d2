"""The security of a charger on this laptop: profile raised, certificates changed, log fetched; every byte over sockets."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.pki import Root, hashes_of
from tests.support.scripted_charger import NAME, Charger, Told, hangs, hangs_up, status

from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.security_now import HeldCertificate, read_root
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.certificate import CertificateUse, LogKind
from evsetup.domain.finding import Fault
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.progress import Progress
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.flash import Flash
from evsetup.simulator.network_profiles import Backend2
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

KEY = Secret("a-key-of-20-letters!")
VERSIONS = pytest.mark.parametrize("version", [OcppVersion.V16, OcppVersion.V201, OcppVersion.V21], ids=str)


@dataclass
class Here:
    """A simulated charger with its memory, and the job that works on it."""

    bench: Workbench
    job: ChargerJob
    flash: Flash

    @property
    def link_profile(self) -> int:
        return self.bench.csms.charge_points[NAME].profile

    def journal(self) -> list[tuple[str, str, object]]:
        entries = self.bench.site.journal(self.job.record.id)
        return [(entry.step, entry.phase, entry.what.get("outcome")) for entry in entries]

    def open_points(self) -> list[str]:
        """What the report would list as open."""
        return [one.finding.code for one in self.bench.site.findings(self.job.record.id)]

    def held(self) -> tuple[HeldCertificate, ...]:
        now = self.job.security.now
        assert now is not None
        assert now.certificates is not None
        return now.certificates

    async def trusts_us(self) -> None:
        security = self.job.security
        await security.install_root(CertificateUse.CSMS_ROOT, await security.own_root())

    async def climbs_to(self, profile: int) -> None:
        await self.job.security.raise_profile(profile)
        assert self.link_profile == profile


@contextlib.asynccontextmanager
async def simulated(folder: Path, version: OcppVersion, quirks: Quirks = NO_QUIRKS, **how: int) -> AsyncIterator[Here]:
    flash = Flash()
    async with workbench(folder) as bench:
        bench.admit(NAME, KEY)
        charger = (
            Ocpp16Charger(Backend(bench.csms.url, NAME, KEY), flash=flash, pace=Pace(20), quirks=quirks, **how)  # type: ignore[arg-type]
            if version is OcppVersion.V16
            else Ocpp2Charger(Backend2(bench.csms.url, NAME, KEY), version=version, flash=flash, pace=Pace(20))
        )
        async with charger:
            yield Here(bench, await job_by_dial_in(bench, NAME), flash)


@contextlib.asynccontextmanager
async def scripted(folder: Path, **settings: object) -> AsyncIterator[tuple[Here, Charger]]:
    async with workbench(folder, patience_s=2.0) as bench:
        bench.admit(NAME, KEY)
        charger = Charger(bench.csms, KEY, settings={"SecurityProfile": "0", **settings})
        charger.on["GetInstalledCertificateIds"] = status("NotFound")
        life = asyncio.create_task(charger.live())
        try:
            job = await job_by_dial_in(bench, NAME)
            await job.choose_card(replace(job.card, id="quick", normal_wait_s=1))
            yield Here(bench, job, Flash()), charger
        finally:
            life.cancel()
            await asyncio.gather(life, return_exceptions=True)


async def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Fault) as told:
        await act()  # type: ignore[misc]
    assert told.value.finding.do
    return told.value.finding.code


def files_in(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.rglob("*") if file.is_file()]


@VERSIONS
async def test_the_profile_is_raised_once_what_was_missing_is_there(tmp_path: Path, version: OcppVersion) -> None:
    async with simulated(tmp_path, version) as here:
        security = here.job.security
        assert (await security.read()).profile == 1
        ahead = await security.look_ahead(2)
        assert [finding.code for finding in ahead.missing] == ["driver.profile.no-root"]
        assert ahead.blocked
        assert ahead.wants_our_root
        assert await code_of(lambda: security.raise_profile(2)) == "driver.profile.no-root"
        assert here.journal() == []

        await here.trusts_us()
        ahead = await security.look_ahead(2)
        assert (ahead.now, ahead.missing, ahead.blocked) == (1, (), False)
        outcome = await security.raise_profile(2)

        assert outcome.kind is OutcomeKind.APPLIED
        assert here.link_profile == 2
        assert security.now is not None
        assert (security.now.profile, security.now.higher) == (2, (3,))
        assert here.journal()[-3:] == [
            ("raise security profile", "intent", None),
            ("raise security profile", "outcome", "applied"),
            ("raise security profile", "read-back", None),
        ]
        assert await code_of(lambda: security.raise_profile(1)) == "driver.profile.not-higher"
    for content in await asyncio.to_thread(files_in, tmp_path):
        assert KEY.reveal().encode() not in content
        assert b"PRIVATE KEY" not in content


@VERSIONS
async def test_a_charger_gets_its_own_certificate_and_goes_up_to_profile_3(
    tmp_path: Path, version: OcppVersion
) -> None:
    async with simulated(tmp_path, version) as here:
        security = here.job.security
        await here.trusts_us()
        await here.climbs_to(2)
        ahead = await security.look_ahead(3)
        assert [finding.code for finding in ahead.missing] == ["driver.profile.own-certificate-unknown"]
        assert ahead.wants_own_certificate
        heard: list[Progress] = []
        renewed = await security.renew_own("Green Power", heard.append)
        assert renewed.kind is OutcomeKind.APPLIED
        assert any("Signing" in str(progress.doing) for progress in heard)
        assert (await security.look_ahead(3)).missing == ()
        await here.climbs_to(3)

        assert security.now is not None
        assert security.now.shown_by_link
        assert security.now.higher == ()


@VERSIONS
async def test_roots_are_installed_known_by_name_and_deleted(tmp_path: Path, version: OcppVersion) -> None:
    operator, maker = Root.create("Operator root"), Root.create("Maker root")
    async with simulated(tmp_path, version) as here:
        security = here.job.security
        await security.install_root(CertificateUse.CSMS_ROOT, read_root(operator.pem))
        await security.install_root(CertificateUse.MANUFACTURER_ROOT, read_root(maker.pem))
        await here.trusts_us()
        assert sorted(str(held.name) for held in here.held()) == ["Maker root", "Operator root", "This laptop's root"]
        assert [held.certificate.use for held in here.held()][-1] is CertificateUse.MANUFACTURER_ROOT

        gone = next(held for held in here.held() if str(held.name) == "Operator root")
        outcome = await security.delete(gone)
        assert outcome.kind is OutcomeKind.APPLIED
        assert "Operator root" not in [str(held.name) for held in here.held()]
        assert [phase for step, phase, _ in here.journal() if step == "change certificates"] == [
            *("intent", "outcome", "read-back"),
        ] * 4


@VERSIONS
async def test_a_charger_that_trusts_others_only_is_not_raised(tmp_path: Path, version: OcppVersion) -> None:
    async with simulated(tmp_path, version) as here:
        security = here.job.security
        await security.install_root(CertificateUse.CSMS_ROOT, read_root(Root.create("Operator root").pem))
        assert await code_of(lambda: security.raise_profile(2)) == "commissioning.security.not-our-root"
        assert here.link_profile == 1


@VERSIONS
async def test_the_log_on_this_laptop_is_the_chargers_byte_for_byte(tmp_path: Path, version: OcppVersion) -> None:
    path = tmp_path / "security.log"
    async with simulated(tmp_path, version) as here:
        await here.trusts_us()
        await here.climbs_to(2)
        heard: list[Progress] = []
        fetched = await here.job.security.fetch_log(LogKind.SECURITY, path, heard.append)
        lines = here.flash.read("security_log", [])

        assert isinstance(lines, list)
        assert path.read_bytes() == "".join(f"{line}\n" for line in lines).encode()
        assert fetched.size == path.stat().st_size > 0
        assert heard[-1].done == fetched.size
        assert here.journal()[-2:] == [("fetch log", "intent", None), ("fetch log", "outcome", "applied")]


async def test_an_older_charger_hands_over_its_diagnostics_and_offers_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "diagnostics.log"
    async with simulated(tmp_path, OcppVersion.V16, Quirks(without_security_extension=True)) as here:
        security = here.job.security
        now = await security.read()
        assert now.profile is None
        assert now.certificates is None
        assert now.higher == ()
        assert now.profile_finding is not None
        assert now.profile_finding.code == "driver.profile.not-offered"
        assert now.certificates_finding is not None
        assert now.certificates_finding.do
        assert await code_of(lambda: security.look_ahead(2)) == "driver.profile.not-offered"
        assert "not-offered" in await code_of(lambda: security.fetch_log(LogKind.SECURITY, tmp_path / "none.log"))
        await security.fetch_log(LogKind.DIAGNOSTICS, path)

    assert path.read_bytes()
    assert not (tmp_path / "none.log").exists()


async def test_a_profile_that_is_no_number_is_said_to_be_unknown(tmp_path: Path) -> None:
    async with scripted(tmp_path, SecurityProfile="high") as (here, _):
        now = await here.job.security.read()

    assert (now.profile, now.higher) == (None, ())
    assert now.profile_finding is not None
    assert now.profile_finding.code == "driver.profile.unreadable"


async def test_events_come_as_they_happen_newest_first(tmp_path: Path) -> None:
    async with simulated(tmp_path, OcppVersion.V16) as here:
        security = here.job.security
        came = asyncio.Event()
        stop = security.watch_events(came.set)
        await here.trusts_us()
        await here.climbs_to(2)
        async with asyncio.timeout(10):
            while not any(event.type == "ReconfigurationOfSecurityParameters" for event in security.events):
                came.clear()
                await came.wait()
        stop()
        arrived = [event.came for event in security.events]

    assert arrived == sorted(arrived, reverse=True)


async def test_a_full_store_refuses_and_nothing_is_changed(tmp_path: Path) -> None:
    async with simulated(tmp_path, OcppVersion.V16, store_room=1) as here:
        await here.trusts_us()
        another = read_root(Root.create("One too many").pem)
        code = await code_of(lambda: here.job.security.install_root(CertificateUse.CSMS_ROOT, another))

        assert code == "driver.certificate.rejected"
        assert [str(held.name) for held in here.held()] == ["This laptop's root"]
        assert ("change certificates", "outcome", "refused") in here.journal()
        assert here.open_points() == ["driver.certificate.rejected"]


async def test_stopping_while_the_profile_rises_leaves_a_doubt_that_reading_clears(tmp_path: Path) -> None:
    async with scripted(tmp_path) as (here, charger):
        security, begun = here.job.security, asyncio.Event()

        def never_answers(payload: Told) -> Told:
            begun.set()
            return hangs(payload)

        charger.on["ChangeConfiguration"] = never_answers
        raising = asyncio.create_task(security.raise_profile(1))
        await begun.wait()
        security.stop()
        with pytest.raises(asyncio.CancelledError):
            await raising

        assert security.in_doubt is not None
        assert security.in_doubt.code == "commissioning.security.profile-in-doubt"
        assert len(await here.job.unfinished()) == 1
        charger.settings["SecurityProfile"] = "1"
        now = await security.read()
        assert now.profile == 1
        assert security.in_doubt is None
        assert await here.job.unfinished() == ()


async def test_a_link_that_is_lost_is_waited_for_and_the_list_decides(tmp_path: Path) -> None:
    root = Root.create("Operator root")
    async with scripted(tmp_path) as (here, charger):
        security = here.job.security
        await security.read()

        def listed(payload: Told) -> Told:
            if payload["certificateType"] != "CentralSystemRootCertificate":
                return {"status": "NotFound"}
            return {"status": "Accepted", "certificateHashData": [hashes_of(root.certificate)]}

        def takes_it_and_drops(payload: Told) -> Told:
            charger.on["GetInstalledCertificateIds"] = listed
            return hangs_up(payload)

        charger.on["InstallCertificate"] = takes_it_and_drops
        await code_of(lambda: security.install_root(CertificateUse.CSMS_ROOT, read_root(root.pem)))

        assert [str(held.name) for held in here.held()] == ["Operator root"]
        assert here.journal()[-2:] == [
            ("change certificates", "outcome", "link lost"),
            ("change certificates", "read-back", None),
        ]


async def test_a_charger_that_stays_away_after_a_rise_is_told_with_a_way_back(tmp_path: Path) -> None:
    async with scripted(tmp_path) as (here, charger):

        def leaves(payload: Told) -> Told:
            charger.redials = False
            asyncio.get_running_loop().call_later(0.05, charger.redial)
            return {"status": "Accepted"}

        charger.on["ChangeConfiguration"] = leaves
        assert await code_of(lambda: here.job.security.raise_profile(1)) == "driver.profile.never-returned"
        assert here.journal()[-1] == ("raise security profile", "outcome", "link lost")
        assert await code_of(here.job.security.read)


async def test_a_refused_log_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "refused.log"
    async with scripted(tmp_path) as (here, charger):
        charger.on["GetLog"] = status("Rejected")
        code = await code_of(lambda: here.job.security.fetch_log(LogKind.SECURITY, path))

        assert code == "driver.file.log-refused"
        assert not path.exists()
        assert here.journal()[-1] == ("fetch log", "outcome", "fault")
        assert here.open_points() == []


async def test_a_log_that_is_stopped_halfway_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    async with scripted(tmp_path) as (here, charger):
        security, some = here.job.security, asyncio.Event()
        asked: asyncio.Future[str] = asyncio.get_running_loop().create_future()

        def promises(payload: Told) -> Told:
            log = payload["log"]
            assert isinstance(log, dict)
            asked.set_result(log["remoteLocation"])
            return {"status": "Accepted"}

        charger.on["GetLog"] = promises
        fetching = asyncio.create_task(
            security.fetch_log(LogKind.SECURITY, folder / "half.log", lambda told: some.set() if told.done else None)
        )
        place = urlsplit(await asked)
        reader, writer = await asyncio.open_connection(place.hostname, place.port)
        writer.write(
            f"PUT {place.path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n".encode() + b"x" * 70_000
        )
        await some.wait()
        assert len(await asyncio.to_thread(files_in, folder)) == 1
        security.stop()
        with pytest.raises(asyncio.CancelledError):
            await fetching
        with contextlib.suppress(ConnectionError):
            assert await reader.read() == b""
        writer.close()

        assert await asyncio.to_thread(files_in, folder) == []
        assert here.journal()[-1] == ("fetch log", "outcome", "stopped")
        assert security.in_doubt is None
        assert not here.job.busy
