"""The OCPP 1.6 driver and the simulated charger with the whole security whitepaper in it, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from tests.integration.test_drivers_ocpp16 import NAME, QUICK, Site, site
from tests.integration.test_simulator_files import IMAGE, file_server
from tests.support.pki import Root, signature

from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.authority import server_side
from evsetup.domain.certificate import CertificateUse, LogKind
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.secret import Secret
from evsetup.domain.variable import VariableChange, VariableName
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.security_events import meaning_of
from evsetup.links.signing import sign_request
from evsetup.links.tls import TemporaryAuthority
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.quirks import Pace, Quirks

KEY = Secret("a-key-of-20-letters!")


def code(outcome: Outcome) -> str:
    assert outcome.finding is not None
    return outcome.finding.code


def change(name: str, new: str | Secret, old: str | None = None) -> VariableChange:
    return VariableChange(VariableName(name), old, new)


class Statuses(list[str]):
    """What a charger tells of a file, and an event for the last word."""

    def __init__(self, last: str) -> None:
        super().__init__()
        self._last = last
        self.ended = asyncio.Event()

    def __call__(self, status: str) -> None:
        self.append(status)
        if status == self._last:
            self.ended.set()


async def test_a_root_is_installed_listed_and_deleted() -> None:
    root = Root.create("Operator root")
    async with site() as here:
        assert await here.driver.installed_certificates() == ()
        installed = await here.driver.install_certificate(CertificateUse.CSMS_ROOT, root.pem)
        await here.driver.install_certificate(CertificateUse.MANUFACTURER_ROOT, Root.create("Maker").pem)
        listed = await here.driver.installed_certificates()
        deleted = await here.driver.delete_certificate(listed[0])
        left = await here.driver.installed_certificates()

    assert installed.kind is OutcomeKind.APPLIED
    assert [one.use for one in listed] == [CertificateUse.CSMS_ROOT, CertificateUse.MANUFACTURER_ROOT]
    assert deleted.kind is OutcomeKind.APPLIED
    assert [one.use for one in left] == [CertificateUse.MANUFACTURER_ROOT]


async def test_the_charger_gets_its_own_certificate_from_an_authority() -> None:
    authority = Root.create("Operator CA")
    subjects: list[str] = []

    async def sign(csr: str) -> str:
        subjects.append(x509.load_pem_x509_csr(csr.encode()).subject.rfc4514_string())
        return authority.sign_request(csr)

    async with site() as here:
        await here.driver.install_certificate(CertificateUse.CSMS_ROOT, authority.pem)
        taken = await here.driver.renew_own_certificate("Green Power", sign)

    assert taken.kind is OutcomeKind.APPLIED
    assert taken.finding is None
    assert subjects == [f"O=Green Power,CN={NAME}"]


async def test_a_chain_for_somebody_else_is_rejected_with_the_charger_s_own_reason() -> None:
    authority = Root.create("Operator CA")
    async with site() as here:
        request = await here.driver.request_own_certificate("Green Power")
        outcome = await here.driver.install_own_certificate(authority.sign_request(request, common_name="Somebody"))

    assert code(outcome) == "driver.certificate.own-rejected"
    assert outcome.finding is not None
    assert any("InvalidChargePointCertificate" in one.label for one in outcome.finding.evidence)


async def test_what_a_higher_profile_needs_is_read_from_the_charger() -> None:
    async with site() as here:
        before = await here.driver.missing_for_profile(2)
        await here.driver.install_certificate(CertificateUse.CSMS_ROOT, Root.create("Operator root").pem)
        after = await here.driver.missing_for_profile(2)
        third = await here.driver.missing_for_profile(3)
        first = await here.driver.missing_for_profile(1)

    assert [finding.code for finding in before] == ["driver.profile.no-root"]
    assert after == ()
    assert [finding.code for finding in third] == ["driver.profile.own-certificate-unknown"]
    assert [finding.code for finding in first] == ["driver.profile.not-higher"]


async def test_a_charger_of_profile_0_goes_up_to_1_and_logs_in_with_its_key() -> None:
    async with site(key=None) as here:
        written = await here.driver.write_variable(change("AuthorizationKey", KEY))
        confirmed = await here.driver.confirm_variable(change("AuthorizationKey", KEY))
        again = await here.driver.raise_profile(1)

    assert written.good
    assert confirmed.kind is OutcomeKind.APPLIED
    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.ocpp.key-form"
    assert code(again) == "driver.profile.not-higher"


@asynccontextmanager
async def encrypted_site(authority: TemporaryAuthority) -> AsyncIterator[Ocpp16]:
    """A charger at profile 1 on a CSMS that serves all profiles at one port, under ``authority``."""
    side = await server_side(authority, "127.0.0.1")
    async with AsyncExitStack() as stack:
        csms = CommissioningCsms(tls=side.tls, mutual_tls=side.mutual, plain=True)
        await stack.enter_async_context(csms)
        csms.expect(NAME, KEY)
        backend = Backend(csms.url_for(1), NAME, KEY)
        await stack.enter_async_context(Ocpp16Charger(backend, flash=Flash(), pace=Pace(20)))
        await csms.wait_for(NAME, 10)
        driver = Ocpp16(NAME, csms, load_shelf().card("generic-ocpp16"), QUICK)
        stack.push_async_callback(driver.close)
        yield driver


async def test_a_charger_climbs_to_its_own_certificate_signed_by_this_laptop() -> None:
    authority = TemporaryAuthority.create("Commissioning")

    async def sign(csr: str) -> str:
        return sign_request(authority, csr)

    async with encrypted_site(authority) as driver:
        await driver.install_certificate(CertificateUse.CSMS_ROOT, authority.certificate_pem)
        second = await driver.raise_profile(2)
        refused = await driver.raise_profile(3)
        renewed = await driver.renew_own_certificate("Green Power", sign)
        third = await driver.raise_profile(3)
        here = driver._charger.present

        assert here is not None
        assert here.profile == 3
        assert here.certificate_name == "AC22-00417"
    assert second.kind is third.kind is OutcomeKind.APPLIED
    assert code(refused) == "driver.profile.refused"
    assert renewed.kind is OutcomeKind.APPLIED


async def test_a_charger_that_trusts_this_laptop_goes_up_to_tls() -> None:
    authority = TemporaryAuthority.create("Commissioning")
    async with encrypted_site(authority) as driver:
        without = await driver.raise_profile(2)
        await driver.install_certificate(CertificateUse.CSMS_ROOT, authority.certificate_pem)
        (listed,) = await driver.installed_certificates()
        raised = await driver.raise_profile(2)
        again = await driver.raise_profile(2)
        in_use = await driver.delete_certificate(listed)

    assert code(without) == "driver.profile.no-root"
    assert raised.kind is OutcomeKind.APPLIED
    assert code(again) == "driver.profile.not-higher"
    assert code(in_use) == "driver.certificate.in-use"


async def test_a_charger_that_does_not_trust_this_laptop_falls_back_and_says_why() -> None:
    async with encrypted_site(TemporaryAuthority.create("Stranger")) as driver:
        await driver.install_certificate(CertificateUse.CSMS_ROOT, Root.create("Another").pem)
        outcome = await driver.raise_profile(2)

    assert code(outcome) == "driver.profile.fell-back"
    assert outcome.finding is not None
    assert outcome.finding.means == meaning_of("InvalidCentralSystemCertificate")
    assert any("InvalidCentralSystemCertificate" in one.label for one in outcome.finding.evidence)


async def test_a_charger_without_the_security_extension_offers_none_of_it() -> None:
    async with site(quirks=Quirks(without_security_extension=True)) as here:
        install = await here.driver.install_certificate(CertificateUse.CSMS_ROOT, Root.create("Root").pem)
        renew = await here.driver.renew_own_certificate("Green Power", _never)
        missing = await here.driver.missing_for_profile(2)
        log = await here.driver.fetch_log(LogKind.SECURITY, "http://127.0.0.1:9/", lambda _: None)

    assert install.kind is renew.kind is log.kind is OutcomeKind.NOT_OFFERED
    assert [finding.code for finding in missing] == ["driver.profile.not-offered"]


async def _never(_: str) -> str:
    raise AssertionError("there is nothing to sign")


async def test_a_log_is_really_uploaded() -> None:
    told = Statuses("Uploaded")
    async with file_server() as files, site() as here:
        outcome = await here.driver.fetch_log(LogKind.DIAGNOSTICS, files.url + "/", told)
        await asyncio.wait_for(told.ended.wait(), 10)

    assert outcome.kind is OutcomeKind.APPLIED
    assert told == ["Uploading", "Uploaded"]
    assert files.taken


async def test_an_older_charger_uploads_its_diagnostics_instead() -> None:
    told = Statuses("Uploaded")
    async with file_server() as files, site(quirks=Quirks(without_security_extension=True)) as here:
        outcome = await here.driver.fetch_log(LogKind.DIAGNOSTICS, files.url + "/", told)
        await asyncio.wait_for(told.ended.wait(), 10)

    assert outcome.kind is OutcomeKind.APPLIED
    assert told == ["Uploading", "Uploaded"]


async def _signed(here: Site, url: str, maker: Root, content: bytes, told: Statuses) -> Outcome:
    await here.driver.install_certificate(CertificateUse.MANUFACTURER_ROOT, maker.pem)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = maker.sign_key("Signer", key)
    return await here.driver.fetch_signed_firmware(url, certificate, signature(key, content), told)


async def test_a_charger_that_takes_signed_images_only_is_updated_in_that_way() -> None:
    told = Statuses("Installed")
    async with file_server() as files, site(quirks=Quirks(signed_updates_only=True)) as here:
        files.files["/image.bin"] = IMAGE
        plain = await here.driver.fetch_firmware(files.url + "/image.bin", told)
        outcome = await _signed(here, files.url + "/image.bin", Root.create("Maker"), IMAGE, told)
        await asyncio.wait_for(told.ended.wait(), 20)
        back = await ChargePointOnCsms(NAME, here.csms, QUICK).wait_back(10)

    assert code(plain) == "driver.file.signed-only"
    assert outcome.kind is OutcomeKind.APPLIED
    assert "SignatureVerified" in told
    assert back.told_identity.firmware == "1.5.0"


async def test_a_wrong_signature_is_told_by_the_charger_in_words_and_as_an_event() -> None:
    told = Statuses("InvalidSignature")
    async with file_server() as files, site() as here:
        files.files["/image.bin"] = IMAGE
        heard = here.csms.charge_points[NAME].expect_call("SecurityEventNotification")
        await _signed(here, files.url + "/image.bin", Root.create("Maker"), IMAGE + b"x", told)
        await asyncio.wait_for(told.ended.wait(), 20)
        async with asyncio.timeout(10):
            await heard
        events = here.driver.security_events

    assert "InvalidFirmwareSignature" in {event.type for event in events}
    assert all(event.means is not None for event in events)
