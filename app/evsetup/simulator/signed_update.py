"""SignedUpdateFirmware of a simulated charger: certificate, download and signature are really checked.

Rules: security whitepaper L01, ``facts/ocpp.md`` §3.2, ``facts/serial-firmware-security.md`` §2.1, §2.4. The signing certificate
must be issued by an installed manufacturer root, with nobody in between; the signature is over the whole file with SHA-256,
RSA-PSS as the whitepaper says, or PKCS #1 v1.5 and ECDSA as other chargers take it.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.certificate_store import LONGEST_PEM, MANUFACTURER_ROOT, issued_by, valid_now
from evsetup.simulator.clock import Clock
from evsetup.simulator.demo_image import BadImage, DamagedImage, ImageHeader, check_image
from evsetup.simulator.firmware_update import FirmwareUpdate, seconds_until
from evsetup.simulator.quirks import Pace
from evsetup.simulator.quirks_files import FileQuirks
from evsetup.simulator.security import Security
from evsetup.simulator.transfer import FileTransfer, Tries
from evsetup.simulator.transfer_fault import TransferFailed

if TYPE_CHECKING:
    from cryptography import x509

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an update needs of its charger.

    ``tell`` sends SignedFirmwareStatusNotification, ``ready`` returns when the charger may be taken out of use, ``install``
    gets the header of the image and the request's number.
    """

    transfer: FileTransfer
    plain: FirmwareUpdate | None
    tell: Callable[[JsonObject], Awaitable[None]]
    ready: Callable[[], Awaitable[None]]
    install: Callable[[ImageHeader, int], None]
    clock: Clock = field(default_factory=Clock)


class SignedUpdate:
    """One update at a time; a new request ends one that is not yet being installed."""

    def __init__(
        self,
        vendor: str,
        models: tuple[str, ...],
        pace: Pace,
        quirks: FileQuirks,
        security: Security,
        around: Surroundings,
    ) -> None:
        self._vendor, self._models = vendor, models
        self._pace, self._quirks = pace, quirks
        self._store, self._events, self._revoked = security.store, security.events, security.revoked
        self._around = around
        self._running: asyncio.Task[None] | None = None
        self._installing = False
        self._status = "Idle"
        self._request_id: int | None = None

    @property
    def busy(self) -> bool:
        """Whether an update runs."""
        return self._running is not None and not self._running.done()

    def status_now(self) -> JsonObject:
        """What SignedFirmwareStatusNotification says when it is triggered."""
        if self._status == "Idle" or self._request_id is None:
            return {"status": "Idle"}
        return {"status": self._status, "requestId": self._request_id}

    def judge(self, request: JsonObject) -> str:
        """The status with which a request is answered; a running update is ended when the new one takes its place."""
        match request.get("firmware"):
            case {"signingCertificate": str(pem), "location": str(), "signature": str()}:
                certificate = _certificate(pem)
            case _:
                return "Rejected"
        if certificate is None or issued_by(certificate, self._store.roots(MANUFACTURER_ROOT)) is None:
            self._events.add("InvalidFirmwareSigningCertificate")
            return "InvalidCertificate"
        if certificate.serial_number in self._revoked:
            self._events.add("InvalidFirmwareSigningCertificate", "revoked")
            return "RevokedCertificate"
        return self._take_its_place()

    def _take_its_place(self) -> str:
        """The status for a request without a flaw."""
        if self._installing or (self._around.plain is not None and self._around.plain.busy):
            return "Rejected"
        if self._running is not None and self.busy:
            self._running.cancel()
            return "AcceptedCanceled"
        return "Accepted"

    async def run(self, request: JsonObject) -> None:
        """Carries out a request that was accepted."""
        self._running = asyncio.current_task()
        number, firmware = request.get("requestId"), request.get("firmware")
        self._request_id = number if isinstance(number, int) else 0
        if isinstance(firmware, dict):
            content = await self._download(request, firmware)
            if content is not None:
                await self._install(content, firmware)

    async def _download(self, request: JsonObject, firmware: JsonObject) -> bytes | None:
        """The image once it is here and its signature is right, ``None`` otherwise."""
        if (wait_s := seconds_until(firmware.get("retrieveDateTime"), self._around.clock)) > 0:
            await self._say("DownloadScheduled")
            await asyncio.sleep(wait_s)
        await self._say("Downloading")
        if self._quirks.firmware_stops_at_downloading:
            await asyncio.Event().wait()
        try:
            content = await self._fetch(str(firmware.get("location")), Tries.of(request))
        except TransferFailed as reason:
            log.info("download failed: %s", reason)
            await self._say("DownloadFailed")
            return None
        await self._say("Downloaded")
        return content if await self._is_genuine(content, firmware) else None

    async def _is_genuine(self, content: bytes, firmware: JsonObject) -> bool:
        """Whether the signature is right, which is told."""
        certificate = _certificate(str(firmware.get("signingCertificate")))
        if certificate is None or not signature_fits(certificate, str(firmware.get("signature")), content):
            self._events.add("InvalidFirmwareSignature")
            await self._say("InvalidSignature")
            return False
        await self._say("SignatureVerified")
        return True

    async def _fetch(self, location: str, tries: Tries) -> bytes:
        while True:
            try:
                return await self._around.transfer.download(location)
            except TransferFailed:
                if not tries.left():
                    raise
                await self._say("DownloadPaused")
                await asyncio.sleep(self._pace.seconds(tries.pause_s))
                await self._say("Downloading")

    async def _install(self, content: bytes, firmware: JsonObject) -> None:
        if (wait_s := seconds_until(firmware.get("installDateTime"), self._around.clock)) > 0:
            await self._say("InstallScheduled")
            await asyncio.sleep(wait_s)
        await self._around.ready()
        self._installing = True
        try:
            await self._say("Installing")
            await asyncio.sleep(self._pace.seconds(1.0))
            try:
                header = check_image(content, self._vendor, self._models)
            except BadImage as flaw:
                log.info("image refused: %s", flaw)
                await self._say("InstallVerificationFailed" if isinstance(flaw, DamagedImage) else "InstallationFailed")
                return
            await self._say("InstallRebooting")
            self._around.install(header, self._request_id or 0)
        finally:
            self._installing = False

    async def _say(self, status: str) -> None:
        self._status = status
        await self._around.tell({"status": status, "requestId": self._request_id or 0})


def _certificate(pem: str) -> x509.Certificate | None:
    from cryptography import x509

    if len(pem) > LONGEST_PEM:
        return None
    try:
        certificate = x509.load_pem_x509_certificate(pem.encode())
    except ValueError:
        return None
    return certificate if valid_now(certificate) else None


def signature_fits(certificate: x509.Certificate, signature: str, content: bytes) -> bool:
    """Whether ``signature`` (base64) is one of the certificate's key over ``content``."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    try:
        raw = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError):
        return False
    sha = hashes.SHA256()
    key = certificate.public_key()
    checks: list[Callable[[], None]] = []
    match key:
        case rsa.RSAPublicKey():
            pss = padding.PSS(padding.MGF1(sha), padding.PSS.AUTO)
            checks = [
                lambda: key.verify(raw, content, pss, sha),
                lambda: key.verify(raw, content, padding.PKCS1v15(), sha),
            ]
        case ec.EllipticCurvePublicKey():
            checks = [lambda: key.verify(raw, content, ec.ECDSA(sha))]
    for check in checks:
        try:
            check()
        except InvalidSignature:
            continue
        return True
    return False
