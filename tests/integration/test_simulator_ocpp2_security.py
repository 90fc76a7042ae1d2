"""Certificates, logs and firmware of the simulated 2.x stations: real cryptography, really used."""

from __future__ import annotations

import ssl
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from tests.integration.test_simulator_files import FileServer, file_server
from tests.integration.test_simulator_ocpp2_network import PRIORITY, reset, set_slot
from tests.support.ocpp2_bench import PASSWORD, Bench, bench
from tests.support.pki import Root, hashes_of, signature
from tests.support.watching_csms import WatchingCsms, watching_csms

from evsetup.domain.settings import OcppVersion
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.session import CallRefused
from evsetup.simulator.demo_image import build_image

CSMS_ROOT, MAKER_ROOT = "CSMSRootCertificate", "ManufacturerRootCertificate"
IMAGE = build_image("evsetup demo", "AC22-201", "2.4.0", payload_size=20_000)
PAST = "2020-01-01T00:00:00Z"


async def install(csms: WatchingCsms, pem: str, use: str = CSMS_ROOT) -> object:
    return (await csms.call("InstallCertificate", certificateType=use, certificate=pem))["status"]


async def sign(site: Bench, chain: str, **more: Any) -> tuple[str, str]:
    answer = await site.csms.call("CertificateSigned", certificateChain=chain, **more)
    return answer["status"], answer.get("statusInfo", {}).get("reasonCode", "")


async def asked_for(site: Bench) -> str:
    """The newest signing request, once the station was told to make one."""
    before = len(site.csms.told("SignCertificate"))
    answer = await site.csms.call("TriggerMessage", requestedMessage="SignChargingStationCertificate")
    assert answer["status"] == "Accepted"
    await site.csms.until(lambda: len(site.csms.told("SignCertificate")) > before)
    return str(site.csms.told("SignCertificate")[-1]["csr"])


async def test_roots_are_installed_listed_by_their_hashes_and_deleted() -> None:
    operator, maker = Root.create("Operator root"), Root.create("Maker root")
    async with bench() as site:
        csms = site.csms
        assert (await csms.call("GetInstalledCertificateIds"))["status"] == "NotFound"
        assert await install(csms, operator.pem) == "Accepted"
        assert await install(csms, maker.pem, MAKER_ROOT) == "Accepted"
        assert await install(csms, "nonsense") == "Rejected"
        assert await install(csms, maker.pem, "V2GRootCertificate") == "Rejected"
        answer = await csms.call("GetInstalledCertificateIds", certificateType=[CSMS_ROOT])
        assert [chain["certificateHashData"] for chain in answer["certificateHashDataChain"]] == [
            hashes_of(operator.certificate)
        ]
        assert len((await csms.call("GetInstalledCertificateIds"))["certificateHashDataChain"]) == 2
        assert await site.value("SecurityCtrlr.CertificateEntries") == "2"
        wanted = dict(hashes_of(operator.certificate, "SHA384"))
        assert (await csms.call("DeleteCertificate", certificateHashData=wanted))["status"] == "Accepted"
        assert (await csms.call("DeleteCertificate", certificateHashData=wanted))["status"] == "NotFound"


@pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)
async def test_its_own_certificate_is_asked_for_checked_and_shown_to_the_csms(version: OcppVersion) -> None:
    authority, stations = TemporaryAuthority.create("Production root"), Root.create("Operator CA")
    tls = server_context(authority.issue(["127.0.0.1"]))
    tls.verify_mode = ssl.CERT_REQUIRED
    tls.load_verify_locations(cadata=stations.pem)
    async with watching_csms(tls=tls) as secure, bench(version) as site:
        trigger = await site.csms.call("TriggerMessage", requestedMessage="SignChargingStationCertificate")
        assert trigger["status"] == "Rejected"
        await site.set("SecurityCtrlr.OrganizationName", "Green Power")
        csr = await asked_for(site)
        subject = x509.load_pem_x509_csr(csr.encode()).subject.rfc4514_string()
        assert subject == f"O=Green Power,CN={site.charger.serial}"
        number = site.csms.told("SignCertificate")[-1].get("requestId")
        assert (number is not None) is (version is OcppVersion.V21)
        more = {} if number is None else {"requestId": number}
        if number is not None:
            wrong = await sign(site, stations.sign_request(csr), requestId=number + 1)
            assert wrong == ("Rejected", "InvalidMessageSeq")
        another = await sign(site, stations.sign_request(csr, common_name="CS-1"), **more)
        assert another == ("Rejected", "InvalidCertificate")
        await site.csms.until(lambda: "InvalidChargingStationCertificate" in site.csms.events())
        assert await install(site.csms, authority.certificate_pem) == "Accepted"
        url = f"wss://127.0.0.1:{secure.port}/ocpp"
        assert await set_slot(site.csms, 2, url, securityProfile=3) == ("Accepted", "")
        assert (await site.status_of_set(PRIORITY, "2,1"))[0] == "Rejected"
        assert await sign(site, stations.sign_request(csr) + stations.pem, **more) == ("Accepted", "")
        assert (await site.status_of_set(PRIORITY, "2,1"))[0] == "RebootRequired"
        await reset(site.csms)
        await secure.booted()
        shown = secure.sockets[0].transport.get_extra_info("ssl_object").getpeercert()
        assert ((("commonName", site.charger.serial),)) in shown["subject"]
        assert "Authorization" not in secure.requests[0].headers
        root = hashes_of(x509.load_pem_x509_certificate(authority.certificate_pem.encode()))
        assert (await secure.call("DeleteCertificate", certificateHashData=dict(root)))["status"] == "Failed"


async def test_an_unanswered_certificate_request_is_repeated() -> None:
    async with bench() as site:
        await site.set("SecurityCtrlr.OrganizationName", "Green Power")
        await site.set("SecurityCtrlr.CertSigningWaitMinimum", "1")
        await site.set("SecurityCtrlr.CertSigningRepeatTimes", "2")
        await asked_for(site)
        await site.csms.until(lambda: len(site.csms.told("SignCertificate")) == 3)
        csr = site.csms.told("SignCertificate")[-1]["csr"]
        assert (await sign(site, Root.create("CA").sign_request(csr)))[0] == "Accepted"


async def test_both_logs_are_really_put_on_a_server() -> None:
    async with file_server() as files, bench() as site:

        async def get(kind: str, number: int) -> Any:
            told = {"remoteLocation": files.url + "/"}
            return await site.csms.call("GetLog", logType=kind, requestId=number, log=told)

        assert (await get("SecurityLog", 1))["filename"] == f"{site.charger.serial}-security.txt"
        await site.csms.until(lambda: site.csms.statuses("LogStatusNotification") == ["Uploading", "Uploaded"])
        assert (await get("DiagnosticsLog", 2))["status"] == "Accepted"
        await site.csms.until(lambda: len(files.taken) == 2)
        assert b"StartupOfTheDevice" in files.taken[0][2]
        assert b"connected over slot 1" in files.taken[1][2]
        files.status = 403
        await get("DiagnosticsLog", 3)
        await site.csms.until(lambda: "PermissionDenied" in site.csms.statuses("LogStatusNotification"))


def firmware(files: FileServer, **more: Any) -> dict[str, Any]:
    return {"location": f"{files.url}/image.bin", "retrieveDateTime": PAST, **more}


async def update(site: Bench, number: int, told: dict[str, Any]) -> str:
    return str((await site.csms.call("UpdateFirmware", requestId=number, firmware=told))["status"])


def statuses(site: Bench) -> list[str]:
    return [status for status in site.csms.statuses("FirmwareStatusNotification") if status != "Idle"]


@pytest.mark.parametrize("signed", [False, True], ids=["unsigned", "signed"])
async def test_firmware_is_really_fetched_checked_and_shows_in_the_next_boot(signed: bool) -> None:
    maker, key = Root.create("Charger maker"), rsa.generate_private_key(65537, 2048)
    async with file_server() as files, bench() as site:
        files.files["/image.bin"] = IMAGE
        told = firmware(files)
        if signed:
            told |= {"signingCertificate": maker.sign_key("Firmware", key), "signature": signature(key, IMAGE)}
            assert await update(site, 1, told) == "InvalidCertificate"
            assert await install(site.csms, maker.pem, MAKER_ROOT) == "Accepted"
        assert await update(site, 2, told) == "Accepted"
        await site.csms.booted(2)
        boot = site.csms.told("BootNotification")[1]
        assert (boot["reason"], boot["chargingStation"]["firmwareVersion"]) == ("FirmwareUpdate", "2.4.0")
        await site.csms.until(lambda: statuses(site)[-1] == "Installed")
        checked = ["SignatureVerified"] if signed else []
        assert statuses(site) == [
            "Downloading",
            "Downloaded",
            *checked,
            "Installing",
            "InstallRebooting",
            "Installed",
        ]
        assert {told["requestId"] for told in site.csms.told("FirmwareStatusNotification")} == {2}


async def test_an_image_with_a_wrong_signature_is_not_installed() -> None:
    maker, key = Root.create("Charger maker"), ec.generate_private_key(ec.SECP256R1())
    async with file_server() as files, bench() as site:
        await install(site.csms, maker.pem, MAKER_ROOT)
        files.files["/image.bin"] = IMAGE
        told = firmware(files, signingCertificate=maker.sign_key("Firmware", key), signature=signature(key, b"else"))
        assert await update(site, 4, told) == "Accepted"
        await site.csms.until(lambda: statuses(site)[-1:] == ["InvalidSignature"])
        await site.csms.until(lambda: "InvalidFirmwareSignature" in site.csms.events())


async def test_a_download_that_fails_and_an_image_for_another_model_are_told() -> None:
    async with file_server() as files, bench() as site:
        assert await update(site, 5, firmware(files)) == "Accepted"
        await site.csms.until(lambda: statuses(site) == ["Downloading", "DownloadFailed"])
        files.files["/image.bin"] = build_image("evsetup demo", "AC22", "9.9.9", payload_size=20_000)
        assert await update(site, 6, firmware(files)) == "Accepted"
        await site.csms.until(lambda: statuses(site)[-1] == "InstallationFailed")


@pytest.mark.parametrize(
    ("message", "action"),
    [
        ("Heartbeat", "Heartbeat"),
        ("MeterValues", "MeterValues"),
        ("StatusNotification", "StatusNotification"),
        ("FirmwareStatusNotification", "FirmwareStatusNotification"),
        ("LogStatusNotification", "LogStatusNotification"),
    ],
)
async def test_each_message_can_be_triggered(message: str, action: str) -> None:
    async with bench() as site:
        await site.plugged()
        await site.csms.until(lambda: len(site.csms.told("StatusNotification")) == 2)
        before = len(site.csms.told(action))
        answer = await site.csms.call("TriggerMessage", requestedMessage=message)
        assert answer["status"] == "Accepted"
        await site.csms.until(lambda: len(site.csms.told(action)) > before)


async def test_what_cannot_be_triggered_is_refused_as_the_rules_say() -> None:
    async with bench() as site:
        for message, status in (
            ("BootNotification", "Rejected"),
            ("TransactionEvent", "Rejected"),
            ("SignV2GCertificate", "NotImplemented"),
        ):
            assert (await site.csms.call("TriggerMessage", requestedMessage=message))["status"] == status
        with pytest.raises(CallRefused) as refused:
            await site.csms.call("PublishFirmware", location="http://127.0.0.1:9/", checksum="0" * 32, requestId=1)
        assert refused.value.code == "NotImplemented"
        assert PASSWORD.reveal() not in "".join(frame.raw for frame in site.csms.frames)
