"""What a 2.x station transfers and asks for by itself: firmware, logs, and its own certificate.

Flows A02, L01, L02, N01 of OCPP 2.0.1 (``facts/ocpp.md`` §3.3, ``facts/serial-firmware-security.md`` §2.1).
"""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed
from evsetup.simulator.certificate_store import CSMS_ROOT, LONGEST_PEM, MANUFACTURER_ROOT
from evsetup.simulator.demo_image import ImageHeader
from evsetup.simulator.forgetting import forget_settings
from evsetup.simulator.log_upload import LogFile, LogUpload
from evsetup.simulator.ocpp2_update import StationUpdate
from evsetup.simulator.own_certificate import NotOurs
from evsetup.simulator.reboot import Reboot
from evsetup.simulator.security_events import INVALID_STATION_CERTIFICATE
from evsetup.simulator.signed_update import Surroundings
from evsetup.simulator.transfer import FileTransfer

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_station import ChargingStation


class Files:
    """The transfers of one station between two restarts."""

    def __init__(self, charging_station: ChargingStation) -> None:
        self._station = charging_station
        house = charging_station.station
        self.transfer = FileTransfer.of(house.quirks, self._roots)
        self.logs = LogUpload(
            house.plate.serial, charging_station.diary, self.transfer, house.pace, charging_station.send
        )
        self.update = StationUpdate(
            house.plate.vendor,
            (house.plate.model,),
            house.pace,
            house.quirks,
            house.security,
            Surroundings(self.transfer, None, self._tell_firmware, charging_station.charging.wait_idle, self._install),
        )
        self._signing: asyncio.Task[None] | None = None
        self._request_ids = itertools.count(1)
        self._asked_with: int | None = None
        self._answered = asyncio.Event()

    def log_file(self, kind: object) -> LogFile | None:
        """The log of that type; ``None`` when the station keeps none."""
        match kind:
            case "DiagnosticsLog":
                return self.logs.diagnostics
            case "SecurityLog":
                house = self._station.station
                return LogFile(f"{house.plate.serial}-security.txt", house.security.events.content)
            case _:
                return None

    async def tell_finished_update(self) -> None:
        """Tells of the update that led to this start."""
        flash = self._station.station.flash
        number = flash.read("update_pending")
        if isinstance(number, int) and not isinstance(number, bool):
            flash.write(update_pending=None)
            await self._tell_firmware({"status": "Installed", "requestId": number})
            self._station.station.security.events.add("FirmwareUpdated", self._station.station.plate.firmware)

    async def ask_for_certificate(self) -> None:
        """SignCertificate; repeated with a longer pause each time while no CertificateSigned comes (A02.FR.17 ff.)."""
        if self._signing is not None and not self._signing.done():
            self._signing.cancel()
        self._signing = asyncio.current_task()
        self._answered.clear()
        model = self._station.model
        pause = float(model.whole("SecurityCtrlr", "CertSigningWaitMinimum"))
        for _ in range(1 + model.whole("SecurityCtrlr", "CertSigningRepeatTimes")):
            await self._sign_once()
            try:
                async with asyncio.timeout(self._station.station.pace.seconds(pause)):
                    await self._answered.wait()
            except TimeoutError:
                pause *= 2
            else:
                return

    def take_certificate(self, request: JsonObject) -> tuple[str, str]:
        """Carries out CertificateSigned: its status, and the reason when it is Rejected."""
        security = self._station.station.security
        told = request.get("requestId")
        if told is not None and told != self._asked_with:
            return "Rejected", "InvalidMessageSeq"
        longest = self._station.model.whole("SecurityCtrlr", "MaxCertificateChainSize")
        try:
            security.own.take(str(request.get("certificateChain", "")), longest)
        except NotOurs as reason:
            security.events.add(INVALID_STATION_CERTIFICATE, str(reason))
            return "Rejected", "InvalidCertificate"
        self._answered.set()
        return "Accepted", ""

    async def _sign_once(self) -> None:
        station = self._station
        csr = station.station.security.own.request(station.model["SecurityCtrlr", "OrganizationName"])
        if len(csr) > LONGEST_PEM:
            return
        request: dict[str, object] = {"csr": csr, "certificateType": "ChargingStationCertificate"}
        if station.station.version is OcppVersion.V21:
            self._asked_with = next(self._request_ids)
            request["requestId"] = self._asked_with
        try:
            answer = await station.call_now("SignCertificate", request)
        except CallFailed:
            return
        if answer.get("status") != "Accepted":
            self._answered.set()

    def _roots(self) -> tuple[str, ...]:
        return self._station.station.security.store.pems(CSMS_ROOT, MANUFACTURER_ROOT)

    async def _tell_firmware(self, status: JsonObject) -> None:
        await self._station.send("FirmwareStatusNotification", status)

    def _install(self, header: ImageHeader, number: int) -> None:
        if self._station.station.quirks.update_forgets_settings:
            forget_settings(self._station.station.flash, "variables")
        self._station.station.flash.write(version=header.version, update_pending=number)
        self._station.life.do(self._station.restart(Reboot.NEW_FIRMWARE))
