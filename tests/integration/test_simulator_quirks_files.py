"""Odd ways of simulated chargers with files."""

from __future__ import annotations

from tests.integration.test_simulator_files import IMAGE, PAST, file_server, get_log
from tests.integration.test_simulator_security import bench, value
from tests.support.small_ftp import small_ftp

from evsetup.simulator.quirks import Quirks


async def test_a_charger_can_know_ftp_only() -> None:
    async with small_ftp() as ftp, file_server() as files, bench(quirks=Quirks(ftp_only=True)) as csms:
        assert await value(csms, "SupportedFileTransferProtocols") == "FTP"
        await get_log(csms, files.url + "/")
        await csms.until(lambda: csms.statuses("LogStatusNotification") == ["Uploading", "NotSupportedOperation"])
        await get_log(csms, ftp.url + "/")
        await csms.until(lambda: csms.statuses("LogStatusNotification")[2:] == ["Uploading", "Uploaded"])
        assert b"connected" in ftp.files["/AC22-00417-diagnostics.txt"]
        ftp.refuses = True
        await get_log(csms, ftp.url + "/")
        await csms.until(lambda: csms.statuses("LogStatusNotification")[4:] == ["Uploading", "PermissionDenied"])


async def test_an_image_is_really_fetched_over_ftp() -> None:
    async with small_ftp() as ftp, bench(quirks=Quirks(ftp_only=True)) as csms:
        ftp.files["/image.bin"] = IMAGE
        await csms.call("UpdateFirmware", location=ftp.url + "/image.bin", retrieveDate=PAST)
        await csms.until(lambda: csms.statuses("FirmwareStatusNotification")[-1:] == ["Installed"])
        assert csms.told("BootNotification")[-1]["firmwareVersion"] == "1.5.0"
        await csms.call("UpdateFirmware", location="http://127.0.0.1:9/image.bin", retrieveDate=PAST)
        await csms.until(lambda: csms.statuses("FirmwareStatusNotification")[-1:] == ["DownloadFailed"])


async def test_uploads_can_come_by_post() -> None:
    async with file_server() as files, bench(quirks=Quirks(posts_uploads=True)) as csms:
        await csms.call("GetDiagnostics", location=files.url + "/in")
        await csms.until(lambda: csms.statuses("DiagnosticsStatusNotification") == ["Uploading", "Uploaded"])
        assert [taken[:2] for taken in files.taken] == [("POST", "/in")]
