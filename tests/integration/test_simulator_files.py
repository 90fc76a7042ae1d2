"""The files of the simulated 1.6 charger: logs that it hands over, signed images that it fetches and checks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from tests.integration.test_simulator_security import CSMS_ROOT, MANUFACTURER_ROOT, bench, install, no_deviations
from tests.support.pki import Root, signature
from tests.support.watching_csms import WatchingCsms

from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.session import CallRefused
from evsetup.simulator.demo_image import build_image
from evsetup.simulator.quirks import Quirks

IMAGE = build_image("evsetup demo", "AC22", "1.5.0", payload_size=20_000)
PAST = "2020-01-01T00:00:00Z"
SIGNED = "SignedFirmwareStatusNotification"


class FileServer:
    """Gives ``files`` by name; keeps what is put or posted; answers ``status`` to uploads."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.taken: list[tuple[str, str, bytes]] = []
        self.status = 201
        self.failures = 0
        self.url = ""

    async def serve(self, request: web.Request) -> web.Response:
        if request.method == "GET":
            self.failures -= 1
            content = self.files.get(request.path)
            return web.Response(status=404) if content is None or self.failures >= 0 else web.Response(body=content)
        self.taken.append((request.method, request.path, await request.read()))
        return web.Response(status=self.status)


@asynccontextmanager
async def file_server(*, tls: TemporaryAuthority | None = None) -> AsyncIterator[FileServer]:
    files = FileServer()
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", files.serve)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    context = server_context(tls.issue(["127.0.0.1"])) if tls else None
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    files.url = f"http{'s' if tls else ''}://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield files
    finally:
        await runner.cleanup()


async def get_log(csms: WatchingCsms, location: str, kind: str = "DiagnosticsLog", number: int = 7) -> Any:
    return await csms.call("GetLog", logType=kind, requestId=number, log={"remoteLocation": location})


async def test_both_logs_are_really_put_on_a_server() -> None:
    async with file_server() as files, bench() as csms:
        assert await install(csms, "nonsense") == "Rejected"
        assert (await get_log(csms, files.url + "/", "SecurityLog"))["status"] == "Rejected"
        await csms.call("CertificateSigned", certificateChain="nonsense")
        answer = await get_log(csms, files.url + "/", "SecurityLog")
        assert answer == {"status": "Accepted", "filename": "AC22-00417-security.txt"}
        await csms.until(lambda: csms.statuses("LogStatusNotification") == ["Uploading", "Uploaded"])
        assert (await get_log(csms, files.url + "/here"))["filename"] == "AC22-00417-diagnostics.txt"
        await csms.until(lambda: len(csms.statuses("LogStatusNotification")) == 4)
        (method, path, security), (_, second, diagnostics) = files.taken
        assert (method, path, second) == ("PUT", "/AC22-00417-security.txt", "/here")
        assert b"InvalidChargePointCertificate" in security
        assert b"connected to ws://127.0.0.1" in diagnostics
        assert {payload["requestId"] for payload in csms.told("LogStatusNotification")} == {7}
        assert no_deviations(csms)


@pytest.mark.parametrize(
    ("status", "word"),
    [(403, "PermissionDenied"), (400, "BadMessage"), (405, "NotSupportedOperation"), (500, "UploadFailure")],
)
async def test_an_upload_that_is_refused_is_told_by_its_word(status: int, word: str) -> None:
    async with file_server() as files, bench() as csms:
        files.status = status
        await get_log(csms, files.url + "/")
        await csms.until(lambda: csms.statuses("LogStatusNotification") == ["Uploading", word])


async def test_diagnostics_are_uploaded_with_retries_as_plain_16_has_it() -> None:
    async with file_server() as files, bench() as csms:
        files.status = 500
        answer = await csms.call("GetDiagnostics", location=files.url + "/", retries=1, retryInterval=1)
        assert answer == {"fileName": "AC22-00417-diagnostics.txt"}
        await csms.until(lambda: csms.statuses("DiagnosticsStatusNotification") == ["Uploading", "UploadFailed"])
        assert len(files.taken) == 2
        files.status = 200
        await csms.call("GetDiagnostics", location=files.url + "/")
        await csms.until(lambda: csms.statuses("DiagnosticsStatusNotification")[2:] == ["Uploading", "Uploaded"])


async def test_the_log_status_can_be_triggered() -> None:
    async with bench() as csms:
        await csms.call("ExtendedTriggerMessage", requestedMessage="LogStatusNotification")
        await csms.call("ExtendedTriggerMessage", requestedMessage="FirmwareStatusNotification")
        await csms.call("ExtendedTriggerMessage", requestedMessage="Heartbeat")
        await csms.until(lambda: csms.told(SIGNED) and csms.told("LogStatusNotification") and csms.told("Heartbeat"))
        assert csms.told(SIGNED) == csms.told("LogStatusNotification") == [{"status": "Idle"}]
        answer = await csms.call("ExtendedTriggerMessage", requestedMessage="DataTransfer")
        assert answer["status"] == "NotImplemented"


@asynccontextmanager
async def signing(**how: Any) -> AsyncIterator[tuple[WatchingCsms, FileServer, Root]]:
    maker = Root.create("Charger maker")
    async with file_server() as files, bench(**how) as csms:
        files.files["/image.bin"] = IMAGE
        assert await install(csms, maker.pem, MANUFACTURER_ROOT) == "Accepted"
        yield csms, files, maker


async def update(csms: WatchingCsms, location: str, certificate: str, sign: str, **more: Any) -> object:
    retries = {name: more.pop(name) for name in ("retries", "retryInterval") if name in more}
    firmware = {
        "location": location,
        "retrieveDateTime": PAST,
        "signingCertificate": certificate,
        "signature": sign,
        **more,
    }
    return (await csms.call("SignedUpdateFirmware", requestId=5, firmware=firmware, **retries))["status"]


@pytest.mark.parametrize("scheme", ["ECDSA", "RSA-PSS", "PKCS1"])
async def test_a_signed_image_is_verified_installed_and_shows_in_the_next_boot(scheme: str) -> None:
    key = ec.generate_private_key(ec.SECP256R1()) if scheme == "ECDSA" else rsa.generate_private_key(65537, 2048)
    async with signing() as (csms, files, maker):
        signed = signature(key, IMAGE, pss=scheme == "RSA-PSS")
        certificate = maker.sign_key("Signer", key)
        assert await update(csms, files.url + "/image.bin", certificate, signed) == "Accepted"
        await csms.until(lambda: csms.statuses(SIGNED)[-1:] == ["Installed"])
        assert csms.statuses(SIGNED) == [
            "Downloading",
            "Downloaded",
            "SignatureVerified",
            "Installing",
            "InstallRebooting",
            "Installed",
        ]
        assert {payload["requestId"] for payload in csms.told(SIGNED)} == {5}
        assert csms.told("BootNotification")[-1]["firmwareVersion"] == "1.5.0"
        await csms.until(lambda: "FirmwareUpdated" in csms.events())
        assert no_deviations(csms)


async def test_a_signature_over_something_else_is_invalid() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    async with signing() as (csms, files, maker):
        certificate = maker.sign_key("Signer", key)
        for wrong in (signature(key, IMAGE + b"x"), "not base64!", signature(maker.key, IMAGE)):
            before = len(csms.statuses(SIGNED))
            assert await update(csms, files.url + "/image.bin", certificate, wrong) == "Accepted"
            await csms.until(lambda before=before: len(csms.statuses(SIGNED)) == before + 3)
            assert csms.statuses(SIGNED)[-1] == "InvalidSignature"
        await csms.until(lambda: "InvalidFirmwareSignature" in csms.events())


async def test_a_signer_that_no_installed_manufacturer_root_vouches_for_is_refused() -> None:
    key, stranger = ec.generate_private_key(ec.SECP256R1()), Root.create("Stranger")
    async with signing() as (csms, files, maker):
        between = Root.create("Between", signed_by=maker)
        for certificate in (
            stranger.sign_key("Signer", key),
            between.sign_key("Signer", key),
            maker.sign_key("Signer", key, days=-1),
            "none",
        ):
            assert await update(csms, files.url + "/image.bin", certificate, "eA==") == "InvalidCertificate"
        await csms.until(lambda: "InvalidFirmwareSigningCertificate" in csms.events())
        assert csms.statuses(SIGNED) == []


async def test_a_revoked_signer_is_refused() -> None:
    maker, key = Root.create("Charger maker"), ec.generate_private_key(ec.SECP256R1())
    certificate = maker.sign_key("Signer", key)
    from cryptography import x509

    serial = x509.load_pem_x509_certificate(certificate.encode()).serial_number
    async with bench(revoked=frozenset({serial})) as csms:
        await install(csms, maker.pem, MANUFACTURER_ROOT)
        assert await update(csms, "http://127.0.0.1:9/x", certificate, "eA==") == "RevokedCertificate"


async def test_a_genuine_signature_over_an_image_for_another_model_ends_in_a_failed_installation() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    other = build_image("evsetup demo", "DC150", "1.5.0", payload_size=1000)
    damaged = IMAGE[:-7]
    async with signing() as (csms, files, maker):
        certificate = maker.sign_key("Signer", key)
        for image, word in ((other, "InstallationFailed"), (damaged, "InstallVerificationFailed")):
            files.files["/image.bin"] = image
            await update(csms, files.url + "/image.bin", certificate, signature(key, image))
            await csms.until(lambda word=word: csms.statuses(SIGNED)[-1:] == [word])


async def test_times_and_interruptions_have_words_of_their_own() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    async with signing() as (csms, files, maker):
        certificate = maker.sign_key("Signer", key)
        soon = (datetime.now(UTC) + timedelta(seconds=0.7)).isoformat().replace("+00:00", "Z")
        files.failures = 1
        await update(
            csms,
            files.url + "/image.bin",
            certificate,
            signature(key, IMAGE),
            retrieveDateTime=(datetime.now(UTC) + timedelta(seconds=0.3)).isoformat().replace("+00:00", "Z"),
            installDateTime=soon,
            retries=1,
            retryInterval=1,
        )
        await csms.until(lambda: csms.statuses(SIGNED)[-1:] == ["Installed"])
        told = csms.statuses(SIGNED)
        assert told[:4] == ["DownloadScheduled", "Downloading", "DownloadPaused", "Downloading"]
        assert [word for word in told if word != "InstallScheduled"][4:] == [
            "Downloaded",
            "SignatureVerified",
            "Installing",
            "InstallRebooting",
            "Installed",
        ]


async def test_a_second_request_takes_the_place_of_a_download_and_a_failed_one_is_told() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    async with signing(quirks=Quirks(firmware_stops_at_downloading=True)) as (csms, files, maker):
        certificate = maker.sign_key("Signer", key)
        sign = signature(key, IMAGE)
        assert await update(csms, files.url + "/image.bin", certificate, sign) == "Accepted"
        await csms.until(lambda: csms.statuses(SIGNED) == ["Downloading"])
        assert await update(csms, files.url + "/image.bin", certificate, sign) == "AcceptedCanceled"
    async with signing() as (csms, files, maker):
        await update(csms, files.url + "/missing.bin", maker.sign_key("Signer", key), sign)
        await csms.until(lambda: csms.statuses(SIGNED) == ["Downloading", "DownloadFailed"])


async def test_a_charger_with_signed_updates_may_refuse_plain_ones() -> None:
    async with bench(quirks=Quirks(signed_updates_only=True)) as csms:
        with pytest.raises(CallRefused) as refused:
            await csms.call("UpdateFirmware", location="http://127.0.0.1:9/x", retrieveDate=PAST)
        assert refused.value.code == "NotSupported"


async def test_https_is_trusted_by_the_installed_roots_only() -> None:
    authority = TemporaryAuthority.create("File server")
    async with file_server(tls=authority) as files, bench() as csms:
        await get_log(csms, files.url + "/")
        await csms.until(lambda: csms.statuses("LogStatusNotification") == ["Uploading", "UploadFailure"])
        assert await install(csms, authority.certificate_pem, CSMS_ROOT) == "Accepted"
        await get_log(csms, files.url + "/")
        await csms.until(lambda: csms.statuses("LogStatusNotification")[2:] == ["Uploading", "Uploaded"])
