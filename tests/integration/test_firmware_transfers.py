"""Which protocol a charger is asked to fetch by: simulated chargers that take one only, and say so, or do not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.integration.test_firmware_update_ocpp import CONTENT, SHA, update, well_behaved
from tests.integration.test_firmware_update_simulator import add
from tests.support.demo import ocpp2_simulator, ocpp16_simulator
from tests.support.firmware_charger import FirmwareCharger, firmware_charger

from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.transfer_ways import ways_to
from evsetup.commissioning.updating import earlier_offer
from evsetup.domain.certificate import CertificateUse
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.progress import Progress
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.firmware.library import Library
from evsetup.firmware.transfer_choice import Ways
from evsetup.firmware.update import EarlierOffer, update_by_ocpp
from evsetup.firmware.update_states import Patience, UpdateResult, UpdateState
from evsetup.links.tls import TemporaryAuthority
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks
from evsetup.simulator.quirks import Quirks

KEY = Secret("0123456789abcdefXYZ")
PATIENCE = Patience(
    start_s=30, bytes_s=30, install_s=60, reboot_s=60, settle_s=1, retry_s=5, poll_s=0.05, other_way_s=1
)
HTTP, HTTPS, FTP, FTPS, SFTP = (TransferProtocol(word) for word in ("http", "https", "ftp", "ftps", "sftp"))


@dataclass
class Site:
    """One simulated charger on a commissioning CSMS, and what was told while it was updated."""

    charge_point: ChargePoint
    csms: CommissioningCsms
    driver: Any
    authority: TemporaryAuthority
    library: Library
    folder: Path
    card: str
    seen: list[Progress]

    async def update(self, asked: TransferProtocol | None = None, **more: Any) -> UpdateResult:
        async def secure() -> TemporaryAuthority:
            return self.authority

        who = await self.driver.read_identity()
        ways = await ways_to(self.charge_point, self.driver, load_shelf().card(self.card), secure, asked)
        return await update_by_ocpp(
            self.driver,
            self.charge_point,
            self.csms,
            add(self.library, self.folder, who, "99.0.0"),
            self.library,
            identity=who,
            ways=more.pop("ways", ways),
            progress=self.seen.append,
            patience=PATIENCE,
            **more,
        )

    @property
    def said(self) -> list[str]:
        return [str(progress.doing) for progress in self.seen]


@asynccontextmanager
async def site(folder: Path, *, card: str = "generic-ocpp16", **quirks: bool) -> AsyncIterator[Site]:
    async with CommissioningCsms() as csms:
        csms.expect("CP-1", KEY)
        async with ocpp16_simulator(csms.url, "CP-1", KEY, quirks=Quirks(**quirks)):
            charge_point = await csms.wait_for("CP-1", 20)
            driver = Ocpp16("CP-1", csms, load_shelf().card("generic-ocpp16"))
            try:
                authority = TemporaryAuthority.create("evsetup")
                yield Site(charge_point, csms, driver, authority, Library(folder / "library"), folder, card, [])
            finally:
                await driver.close()


@pytest.mark.parametrize(
    ("quirks", "protocol"),
    [
        ({}, HTTP),
        ({"ftp_only": True}, FTP),
        ({"sftp_only": True}, SFTP),
        ({"fetches_with_http_1_0": True}, HTTP),
        ({"resumes_downloads": True}, HTTP),
        ({"resumes_downloads": True, "ftp_only": True}, FTP),
        ({"resumes_downloads": True, "sftp_only": True}, SFTP),
        ({"fetches_twice": True}, HTTP),
    ],
    ids=str,
)
async def test_the_charger_gets_it_by_what_it_says_that_it_takes(
    tmp_path: Path, quirks: dict[str, bool], protocol: TransferProtocol
) -> None:
    async with site(tmp_path, **quirks) as here:
        result = await here.update()
    assert (result.state, result.version, result.transfers) == (UpdateState.DONE, "99.0.0", (protocol,))
    assert ("not encrypted" in here.said[0]) is not protocol.encrypted
    assert protocol.value in here.said[0]


async def test_a_charger_that_tells_nothing_is_asked_once_more_by_the_next_protocol_and_that_is_told(
    tmp_path: Path,
) -> None:
    written: list[tuple[UpdateState, Any]] = []
    async with site(tmp_path, hides_transfers=True, sftp_only=True) as here:
        result = await here.update(journal=lambda state, what: written.append((state, dict(what))))
    assert (result.state, result.transfers) == (UpdateState.DONE, (HTTP, SFTP))
    assert any("By http the charger fetched nothing" in said and "sftp" in said for said in here.said)
    sent = [what for state, what in written if state is UpdateState.SENT]
    assert [what["protocol"] for what in sent] == ["http", "sftp"]
    assert written[-1][1]["transfer"] == "http → sftp"
    assert sent[0]["token"] != sent[1]["token"]


async def test_a_card_knows_better_than_a_charger_that_tells_nothing(tmp_path: Path) -> None:
    async with site(tmp_path, card="compleo-ebox", hides_transfers=True, sftp_only=True) as here:
        result = await here.update()
    assert (result.state, result.transfers) == (UpdateState.DONE, (SFTP,))


async def test_what_a_person_chose_is_the_only_one(tmp_path: Path) -> None:
    async with site(tmp_path, ftp_only=True) as here:
        result = await here.update(HTTP)
    assert (result.state, result.transfers) == (UpdateState.FAILED, (HTTP,))
    assert result.finding.code == "firmware.update.reported-failure"


async def test_implicit_ftps_works_once_the_charger_has_this_laptops_root_and_says_so_before(tmp_path: Path) -> None:
    async with site(tmp_path, implicit_ftps_only=True) as here:
        result = await here.update()
        assert (result.state, result.finding.code) == (UpdateState.FAILED, "firmware.update.not-trusted")
        assert (await here.driver.install_certificate(CertificateUse.CSMS_ROOT, here.authority.certificate_pem)).good
        result = await here.update()
    assert (result.state, result.transfers) == (UpdateState.DONE, (FTPS,))


async def test_https_is_told_to_be_untrusted_and_http_is_the_way_back(tmp_path: Path) -> None:
    async def secure() -> TemporaryAuthority:
        return here.authority

    async with site(tmp_path) as here:
        result = await here.update(ways=Ways((HTTPS, HTTP), secure))
    assert (result.state, result.transfers) == (UpdateState.DONE, (HTTPS, HTTP))
    assert any("not encrypted" in said and "By https" in said for said in here.said)


@pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)
@pytest.mark.parametrize("quirk", ["ftp_only", "sftp_only"])
async def test_a_2_x_station_gets_it_by_what_it_says_that_it_takes(
    tmp_path: Path, version: OcppVersion, quirk: str
) -> None:
    async with CommissioningCsms() as csms:
        csms.expect("CS-1", KEY)
        quirks = Ocpp2Quirks(**{quirk: True})
        async with ocpp2_simulator(csms.url, "CS-1", KEY, version=version, quirks=quirks):
            charge_point = await csms.wait_for("CS-1", 20)
            driver = Ocpp2("CS-1", csms, load_shelf().card("generic-ocpp2"))
            try:
                authority = TemporaryAuthority.create("evsetup")
                here = Site(
                    charge_point, csms, driver, authority, Library(tmp_path / "library"), tmp_path, "generic-ocpp2", []
                )
                result = await here.update()
            finally:
                await driver.close()
    wanted = TransferProtocol(quirk.removesuffix("_only"))
    assert (result.state, result.version, result.transfers) == (UpdateState.DONE, "99.0.0", (wanted,))


async def test_no_connection_after_downloading_names_the_program_and_the_rule(
    tmp_path: Path,
) -> None:
    library, image = _image(tmp_path)
    seen: list[Progress] = []

    async def says_downloading(charger: FirmwareCharger, location: str) -> None:
        await charger.say("Downloading")

    patience = Patience(start_s=3, bytes_s=3, knock_s=1)
    async with firmware_charger(says_downloading) as charger:
        result, _, fetcher = await update(charger, library, image, patience, progress=seen.append)
    assert (result.state, result.finding.code) == (UpdateState.FAILED, "firmware.update.not-reached")
    assert any("No connection came in 1 s" in str(progress.doing) for progress in seen)
    assert any("rule" in str(step) for step in result.finding.do)
    assert fetcher.sent == 1


async def test_a_charger_that_took_a_byte_is_never_asked_again(tmp_path: Path) -> None:
    library, image = _image(tmp_path)

    async def gives_up(charger: FirmwareCharger, location: str) -> None:
        await charger.say("Downloading")
        await charger.fetch(location, stop=50_000)
        await charger.say("DownloadFailed")

    patience = Patience(start_s=30, bytes_s=30, retry_s=1, other_way_s=1)
    async with firmware_charger(gives_up) as charger:
        result, _, fetcher = await update(charger, library, image, patience, ways=Ways((HTTP, SFTP)))
    assert (result.state, result.transfers, fetcher.sent) == (UpdateState.FAILED, (HTTP,), 1)


async def test_an_earlier_offer_by_another_protocol_is_watched_on_where_it_was(tmp_path: Path) -> None:
    library, image = _image(tmp_path)
    async with firmware_charger(well_behaved) as charger:
        earlier = EarlierOffer(0, "ab" * 16, protocol=SFTP)
        patience = Patience(start_s=1, bytes_s=1, retry_s=1, reboot_s=1)
        result, written, fetcher = await update(charger, library, image, patience, earlier=earlier)
    assert (fetcher.sent, result.transfers) == (0, (SFTP,))
    assert next(what for state, what in written if state is UpdateState.SENT)["protocol"] == "sftp"
    assert earlier_offer([], image) is None


def _image(folder: Path) -> tuple[Library, FirmwareImage]:
    library, path = Library(folder / "firmware"), folder / "demo-one-2.0.0.bin"
    path.write_bytes(CONTENT)
    return library, library.add(path, vendor="Demo", model_pattern="One", version="2.0.0", sha256=SHA)
