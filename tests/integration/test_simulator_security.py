"""The simulated 1.6 charger and the security whitepaper: certificates, profiles, events."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from tests.support.pki import Root, hashes_of
from tests.support.watching_csms import WatchingCsms, either_port, watching_csms

from evsetup.domain.secret import Secret
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.session import CallRefused
from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

KEY = Secret("a-key-of-20-letters!")
SERIAL = "AC22-00417"
CSMS_ROOT = "CentralSystemRootCertificate"
MANUFACTURER_ROOT = "ManufacturerRootCertificate"


@asynccontextmanager
async def charger_at(port: int, *, quirks: Quirks = NO_QUIRKS, **how: Any) -> AsyncIterator[Ocpp16Charger]:
    backend = Backend(f"ws://127.0.0.1:{port}/ocpp", "CP-1", KEY)
    async with Ocpp16Charger(backend, flash=Flash(), pace=Pace(20), quirks=quirks, **how) as charger:
        yield charger


@asynccontextmanager
async def bench(**how: Any) -> AsyncIterator[WatchingCsms]:
    async with watching_csms(password=KEY.reveal().encode()) as csms, charger_at(csms.port, **how):
        await csms.booted()
        yield csms


async def install(csms: WatchingCsms, pem: str, use: str = CSMS_ROOT) -> object:
    return (await csms.call("InstallCertificate", certificateType=use, certificate=pem))["status"]


async def installed(csms: WatchingCsms, use: str = CSMS_ROOT) -> list[dict[str, str]]:
    answer = await csms.call("GetInstalledCertificateIds", certificateType=use)
    return list(answer.get("certificateHashData", []))


async def change(csms: WatchingCsms, key: str, value: str) -> object:
    return (await csms.call("ChangeConfiguration", key=key, value=value))["status"]


async def value(csms: WatchingCsms, key: str) -> object:
    return (await csms.call("GetConfiguration", key=[key]))["configurationKey"][0].get("value")


def no_deviations(csms: WatchingCsms) -> bool:
    assert [(record.raw, record.deviations) for record in csms.frames if record.deviations] == []
    return True


async def test_a_root_is_installed_listed_by_its_hashes_and_deleted() -> None:
    root = Root.create("Operator root")
    async with bench() as csms:
        assert (await csms.call("GetInstalledCertificateIds", certificateType=CSMS_ROOT))["status"] == "NotFound"
        assert await install(csms, root.pem) == "Accepted"
        assert await install(csms, root.pem) == "Accepted"
        assert await installed(csms) == [hashes_of(root.certificate)]
        assert await installed(csms, MANUFACTURER_ROOT) == []
        for data, status in (
            (hashes_of(root.certificate, "SHA512"), "Accepted"),
            (hashes_of(root.certificate), "NotFound"),
        ):
            assert (await csms.call("DeleteCertificate", certificateHashData=data))["status"] == status
        assert no_deviations(csms)


@pytest.mark.parametrize(
    "flaw",
    [
        lambda root: "no certificate",
        lambda root: root.pem + root.pem,
        lambda root: root.sign_key("a server", root.key),
        lambda root: Root.create("Expired", days=-1).pem,
        lambda root: root.pem + "x" * 5500,
    ],
    ids=["no PEM", "two", "no authority", "expired", "too long"],
)
async def test_what_is_no_usable_root_is_rejected(flaw: Callable[[Root], str]) -> None:
    async with bench() as csms:
        assert await install(csms, flaw(Root.create("Operator root"))) == "Rejected"
        assert await installed(csms) == []


async def test_a_full_store_rejects() -> None:
    async with bench(store_room=2) as csms:
        assert await value(csms, "CertificateStoreMaxLength") == "2"
        assert await install(csms, Root.create("One").pem) == "Accepted"
        assert await install(csms, Root.create("Two").pem, MANUFACTURER_ROOT) == "Accepted"
        assert await install(csms, Root.create("Three").pem) == "Rejected"


async def test_with_the_additional_check_a_new_root_must_be_signed_by_the_one_before() -> None:
    old = Root.create("Old")
    async with bench(checks_successor=True) as csms:
        assert await value(csms, "AdditionalRootCertificateCheck") == "true"
        assert await install(csms, old.pem) == "Accepted"
        assert await install(csms, Root.create("Stranger").pem) == "Rejected"
        new = Root.create("New", signed_by=old)
        assert await install(csms, new.pem) == "Accepted"
        assert len(await installed(csms)) == 2
        newest = Root.create("Newest", signed_by=new)
        assert await install(csms, newest.pem) == "Accepted"
        serials = {entry["serialNumber"] for entry in await installed(csms)}
        assert serials == {f"{root.certificate.serial_number:x}" for root in (new, newest)}


async def test_a_certificate_request_needs_an_operator_and_its_answer_must_fit() -> None:
    authority = Root.create("Operator CA")
    async with bench() as csms:
        trigger = {"requestedMessage": "SignChargePointCertificate"}
        assert (await csms.call("ExtendedTriggerMessage", **trigger))["status"] == "Rejected"
        assert await change(csms, "CpoName", "Green Power") == "Accepted"
        assert (await csms.call("ExtendedTriggerMessage", **trigger))["status"] == "Accepted"
        await csms.until(lambda: csms.told("SignCertificate"))
        csr = str(csms.told("SignCertificate")[0]["csr"])
        subject = x509.load_pem_x509_csr(csr.encode()).subject
        assert subject.rfc4514_string() == f"O=Green Power,CN={SERIAL}"

        async def signed(chain: str) -> object:
            return (await csms.call("CertificateSigned", certificateChain=chain))["status"]

        stranger = Root.create("Stranger")
        assert await signed("nothing") == "Rejected"
        assert await signed(authority.sign_request(csr, common_name="CP-1")) == "Rejected"
        assert await signed(authority.sign_request(csr, days=-1)) == "Rejected"
        assert await signed(authority.sign_request(csr) + stranger.pem) == "Rejected"
        assert await signed(authority.sign_key(SERIAL, stranger.key)) == "Rejected"
        await csms.until(lambda: "InvalidChargePointCertificate" in csms.events())
        assert await signed(authority.sign_request(csr) + authority.pem) == "Accepted"
        assert await signed(authority.sign_request(csr)) == "Rejected"
        assert no_deviations(csms)


@pytest.mark.parametrize(
    ("wanted", "status"), [("0", "Rejected"), ("1", "Rejected"), ("2", "Rejected"), ("3", "Rejected")]
)
async def test_a_profile_is_refused_while_its_prerequisites_are_missing(wanted: str, status: str) -> None:
    async with bench() as csms:
        assert await change(csms, "SecurityProfile", wanted) == status
        assert csms.link is csms.sessions[0]


@pytest.mark.parametrize("rsa", [False, True], ids=["ECDSA", "RSA"])
async def test_profile_2_is_reached_with_an_installed_root_and_never_left_downwards(rsa: bool) -> None:
    authority = TemporaryAuthority.create("Commissioning")
    tls = server_context(authority.issue(["127.0.0.1"], rsa=rsa))
    async with (
        watching_csms() as plain,
        watching_csms(tls=tls, password=KEY.reveal().encode()) as secure,
        either_port(plain.port, secure.port) as port,
        charger_at(port),
    ):
        await plain.booted()
        assert await install(plain, authority.certificate_pem) == "Accepted"
        assert await change(plain, "SecurityProfile", "2") == "Accepted"
        await secure.booted()
        await secure.until(lambda: "ReconfigurationOfSecurityParameters" in secure.events())
        assert await value(secure, "SecurityProfile") == "2"
        assert await change(secure, "SecurityProfile", "1") == "Rejected"
        data = (await installed(secure))[0]
        assert (await secure.call("DeleteCertificate", certificateHashData=data))["status"] == "Failed"
        other = Root.create("Other")
        await install(secure, other.pem)
        data = dict(hashes_of(other.certificate))
        assert (await secure.call("DeleteCertificate", certificateHashData=data))["status"] == "Accepted"


async def test_an_untrusted_csms_makes_it_fall_back_and_say_why() -> None:
    stranger = TemporaryAuthority.create("Stranger")
    tls = server_context(stranger.issue(["127.0.0.1"]))
    async with (
        watching_csms() as plain,
        watching_csms(tls=tls) as secure,
        either_port(plain.port, secure.port) as port,
        charger_at(port),
    ):
        await plain.booted()
        assert await install(plain, Root.create("Another").pem) == "Accepted"
        assert await change(plain, "SecurityProfile", "2") == "Accepted"
        await plain.booted(2)
        await plain.until(lambda: "InvalidCentralSystemCertificate" in plain.events())
        assert plain.events()[0] == "ReconfigurationOfSecurityParameters"
        assert await value(plain, "SecurityProfile") == "1"
        assert secure.sessions == []


@asynccontextmanager
async def alerting(description: int) -> AsyncIterator[int]:
    """A TLS server that answers every ClientHello with this fatal alert (RFC 5246 §7.2)."""

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65536)
        writer.write(bytes([21, 3, 3, 0, 2, 2, description]))
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


@pytest.mark.parametrize(("alert", "event"), [(70, "InvalidTLSVersion"), (40, "InvalidTLSCipherSuite")])
async def test_no_common_tls_version_or_suite_is_told_after_it_fell_back(alert: int, event: str) -> None:
    async with (
        watching_csms() as plain,
        alerting(alert) as secure,
        either_port(plain.port, secure) as port,
        charger_at(port),
    ):
        await plain.booted()
        await install(plain, Root.create("Another").pem)
        await change(plain, "SecurityProfile", "2")
        await plain.booted(2)
        await plain.until(lambda: event in plain.events())


async def test_a_refused_login_is_told_once_it_is_let_in() -> None:
    async with watching_csms(password=b"another password") as csms, charger_at(csms.port):
        await csms.until(lambda: len(csms.requests) >= 2)
        csms.password = KEY.reveal().encode()
        await csms.until(lambda: csms.events() == ["FailedToAuthenticateAtCentralSystem"])


async def test_profile_3_shows_the_certificate_that_the_csms_has_signed() -> None:
    authority, operator = TemporaryAuthority.create("Commissioning"), Root.create("Operator CA")
    tls = server_context(authority.issue(["127.0.0.1"]))
    tls.verify_mode = ssl.CERT_REQUIRED
    tls.load_verify_locations(cadata=operator.pem)
    async with (
        watching_csms() as plain,
        watching_csms(tls=tls) as secure,
        either_port(plain.port, secure.port) as port,
        charger_at(port),
    ):
        await plain.booted()
        await install(plain, authority.certificate_pem)
        assert await change(plain, "SecurityProfile", "3") == "Rejected"
        await change(plain, "CpoName", "Green Power")
        await plain.call("ExtendedTriggerMessage", requestedMessage="SignChargePointCertificate")
        await plain.until(lambda: plain.told("SignCertificate"))
        chain = operator.sign_request(str(plain.told("SignCertificate")[0]["csr"]))
        assert (await plain.call("CertificateSigned", certificateChain=chain))["status"] == "Accepted"
        assert await change(plain, "SecurityProfile", "3") == "Accepted"
        await secure.booted()
        shown = secure.sockets[-1].transport.get_extra_info("peercert")["subject"]
        assert (("commonName", SERIAL),) in shown
        assert secure.logins[-1] == b""


async def test_an_event_waits_in_flash_for_the_next_link(tmp_path: Path) -> None:
    flash = Flash(tmp_path / "flash.json")
    async with watching_csms(password=b"never") as csms:
        backend = Backend(f"ws://127.0.0.1:{csms.port}/ocpp", "CP-1", KEY)
        async with Ocpp16Charger(backend, flash=flash, pace=Pace(20)):
            await csms.until(lambda: len(csms.requests) >= 2)
        csms.password = None
        async with Ocpp16Charger(backend, flash=Flash(tmp_path / "flash.json"), pace=Pace(20)):
            await csms.until(lambda: csms.events())


async def test_a_charger_may_know_nothing_of_the_whitepaper() -> None:
    async with bench(quirks=Quirks(without_security_extension=True)) as csms:
        with pytest.raises(CallRefused) as refused:
            await csms.call("GetInstalledCertificateIds", certificateType=CSMS_ROOT)
        assert refused.value.code == "NotImplemented"
        assert await change(csms, "CpoName", "x") == "NotSupported"
        await csms.until(lambda: csms.told("StatusNotification"))
        await asyncio.sleep(0)
        assert csms.events() == []
