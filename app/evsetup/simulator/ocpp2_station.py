"""The OCPP 2.0.1 and 2.1 charging station between two restarts: dials slot by slot, boots, beats, meters, obeys.

Flows B01 to B04, B09, B10 (``facts/ocpp.md`` §3.3, §5). What a CSMS may ask of it stands in ``ocpp2_commands``; what happens at
the connector in ``ocpp2_charging``.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed, LinkClosed, Session
from evsetup.simulator.device_model import DeviceModel
from evsetup.simulator.dialling import NotConnected
from evsetup.simulator.diary import Diary
from evsetup.simulator.flash import Flash
from evsetup.simulator.life import Life
from evsetup.simulator.network_profiles import NetworkProfiles, Route
from evsetup.simulator.ocpp2_charging import Caller, Charging2
from evsetup.simulator.ocpp2_commands import Commands2
from evsetup.simulator.ocpp2_dialling import dial
from evsetup.simulator.ocpp2_files import Files
from evsetup.simulator.ocpp2_meter import Meter2
from evsetup.simulator.ocpp2_monitors import Monitors
from evsetup.simulator.ocpp2_notices import connector_notice
from evsetup.simulator.ocpp2_oddities import as_in_1_6, probe_with_1_6
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.profile_rules import rules_of
from evsetup.simulator.profiles import ProfileStore
from evsetup.simulator.quirks import Pace
from evsetup.simulator.reboot import Reboot
from evsetup.simulator.security import Security
from evsetup.simulator.security_events import not_connected_event
from evsetup.simulator.signed_meter import SignedMeter
from evsetup.simulator.station_hardware import Nameplate2

if TYPE_CHECKING:
    from cryptography import x509
    from websockets.asyncio.client import ClientConnection

log = logging.getLogger(__name__)

_HANDSHAKE_S = 10.0
_LONGEST_PAUSE_S = 60.0


@dataclass(frozen=True, slots=True)
class Station:
    """What a station has over all its lives."""

    version: OcppVersion
    plate: Nameplate2
    flash: Flash
    outlet: Outlet
    pace: Pace
    quirks: Ocpp2Quirks
    security: Security
    report_size: int = 25
    """How many variables one NotifyReport holds."""


class ChargingStation:
    """One life: ``run`` it; it returns when a restart is due."""

    def __init__(self, station: Station, model: DeviceModel, boot_reason: str) -> None:
        self.station = station
        self.model = model
        self.life = Life()
        self.diary = Diary()
        self.accepted = asyncio.Event()
        """Set while the link stands and the CSMS has accepted the boot."""
        self.heartbeat_changed = asyncio.Event()
        """Set when the CSMS has written HeartbeatInterval."""
        self.registration = ""
        """The status of the last BootNotification on this link; empty while there was none."""
        self.profiles = ProfileStore(station.flash, station.outlet.phases, rules_of(station.quirks))
        self.network = NetworkProfiles(model, station.version, station.security)
        self.active_slot = self.network.last_good
        self.charging = Charging2(
            station.outlet,
            model,
            self.profiles,
            station.flash,
            station.pace,
            self.call,
            self.accepted,
            self._tell_connector,
            Meter2(station.outlet, model, SignedMeter(station.flash, station.plate.serial), station.quirks),
            station.quirks,
        )
        self.files = Files(self)
        self.monitors = Monitors(station.flash)
        if station.quirks.forgets_availability:
            station.flash.write(operative=True)
        self._boot_reason = boot_reason
        self._route: Route | None = None
        self._session: Session | None = None
        self._socket: ClientConnection | None = None
        self._redial = asyncio.Event()
        self._boot_now = asyncio.Event()
        self._booted_over = 0
        self._driver_came = False
        self._commands = Commands2(self)

    @property
    def connected(self) -> bool:
        """Whether the WebSocket stands."""
        return self._session is not None

    @property
    def peer_certificate(self) -> x509.Certificate | None:
        """The certificate of the CSMS that is connected; ``None`` over plain ws."""
        from cryptography import x509

        tls = self._socket.transport.get_extra_info("ssl_object") if self._socket is not None else None
        raw = tls.getpeercert(binary_form=True) if tls is not None else None
        return x509.load_der_x509_certificate(raw) if raw else None

    async def run(self) -> Reboot:
        """Lives until a restart is due, and tells why. When cancelled, the power is gone."""
        return await self.life.run(
            self._stay_connected(),
            self.charging.run(),
            self.station.security.events.run(self.call),
            self.monitors.watch(self),
        )

    def redial(self) -> None:
        """Drops the link and dials again with what is stored now."""
        self._redial.set()

    def vanish(self) -> None:
        """Breaks the link without a word."""
        if self._socket is not None:
            self._socket.transport.abort()

    async def restart(self, why: Reboot) -> None:
        """Ends this life; the transaction ends first and its messages go out, within reason."""
        reason = "Reboot" if why is Reboot.NEW_FIRMWARE else "ImmediateReset"
        self.charging.stop(reason, "ResetCommand")
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.station.pace.seconds(5.0)):
                await self.charging.outbox.drained()
        self.life.end(why)

    async def call(self, action: str, payload: JsonObject) -> JsonObject:
        """Sends a request once the CSMS has accepted this station.

        Raises:
            CallFailed: refused, not answered, or the link went away.
        """
        await self.accepted.wait()
        return await self.call_now(action, payload)

    async def call_now(self, action: str, payload: JsonObject) -> JsonObject:
        """Sends a request that the CSMS has asked for: it is let through before the boot is accepted, too (B02).

        Raises:
            CallFailed: refused, not answered, or the link went away.
        """
        if self._session is None:
            raise LinkClosed(action)
        timeout_s = float(self.model.whole("OCPPCommCtrlr", "MessageTimeout", "Default"))
        if self.station.quirks.shaped_like_1_6:
            payload = as_in_1_6(action, payload)
        return await self._session.call(action, payload, timeout_s)

    async def send(self, action: str, payload: JsonObject) -> None:
        """``call_now`` for what changes nothing when it fails."""
        try:
            await self.call_now(action, payload)
        except CallFailed as failure:
            log.debug("%s: %s", self.station.plate.serial, failure)

    async def tell_connectors(self) -> None:
        """The state of the connector, even if it is not new."""
        self.charging.tell_status_again()

    async def tell_connector_now(self) -> None:
        """The same because the CSMS asked for it, accepted or not."""
        with contextlib.suppress(CallFailed):
            await self._tell_connector(self.charging.told_status, self.call_now)

    async def boot_again(self) -> None:
        """The next BootNotification at once, because the CSMS asked for it while it kept this station waiting."""
        self._boot_reason = "Triggered"
        self._boot_now.set()

    async def _stay_connected(self) -> None:
        route = self._route = self.network.route(self.model.whole("OCPPCommCtrlr", "NetworkProfileConnectionAttempts"))
        quirks = self.station.quirks
        if quirks.never_returns_after_migration and route.slot != self.network.last_good:
            await asyncio.Event().wait()
        while True:
            self._redial.clear()
            slot = route.slot
            destination = self.network.destination(slot)
            if destination is None and not self.network.anywhere:
                await self._redial.wait()
                continue
            unreachable = quirks.migration_falls_back and slot != self.network.last_good
            if destination is None or unreachable:
                route.give_up()
                await self._pause(1.0)
                continue
            try:
                if quirks.probes_with_1_6:
                    await probe_with_1_6(destination)
                socket = await dial(destination, timeout_s=_HANDSHAKE_S, ping_interval_s=self._ping_interval or None)
            except NotConnected as reason:
                log.info("%s: slot %s: %s", self.station.plate.serial, slot, reason)
                self.diary.note(f"slot {slot} {reason}")
                not_connected_event(self.station.security.events, reason)
                route.failed()
            else:
                route.connected()
                self.diary.note(f"connected over slot {slot}")
                self.active_slot = slot
                await self._serve(socket, destination.identity)
            if not self._redial.is_set():
                await self._pause(self._back_off(route.failures))

    @property
    def _ping_interval(self) -> int:
        return self.model.whole("OCPPCommCtrlr", "WebSocketPingInterval")

    def _back_off(self, failures: int) -> float:
        """Seconds before the next dial: doubled as often as RetryBackOffRepeatTimes says."""
        doublings = min(max(0, failures - 1), self.model.whole("OCPPCommCtrlr", "RetryBackOffRepeatTimes"))
        return min(_LONGEST_PAUSE_S, self.model.whole("OCPPCommCtrlr", "RetryBackOffWaitMinimum") * 2.0**doublings)

    async def _pause(self, seconds: float) -> None:
        """Waits, unless somebody wants to dial at once."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.station.pace.seconds(seconds)):
                await self._redial.wait()

    async def _serve(self, socket: ClientConnection, identity: str) -> None:
        """One link, from its opening to its end."""
        session = Session(
            socket,
            self.station.version,
            identity=identity,
            handler=self._commands.handle,
            answered=self._commands.answered,
        )
        self._session, self._socket, self.registration = session, socket, ""
        reading = asyncio.create_task(session.run())
        speaking = asyncio.create_task(self._speak(session))
        leaving = asyncio.create_task(self._redial.wait())
        try:
            await asyncio.wait({reading, speaking, leaving}, return_when=asyncio.FIRST_COMPLETED)
            self.accepted.clear()
            await session.close()
        finally:
            self.accepted.clear()
            self._session = self._socket = None
            socket.transport.abort()
            for task in (speaking, leaving, reading):
                task.cancel()
            await asyncio.wait({speaking, leaving, reading})
            await socket.wait_closed()
        for task in (speaking, reading):
            if not task.cancelled():
                task.result()

    async def _speak(self, session: Session) -> None:
        """Boots, tells how things stand, then beats; returns when the CSMS does not answer."""
        try:
            known = self.station.quirks.boots_only_once and self._booted_over == self.active_slot
            if not known and not await self._boot():
                return
            self.registration = "Accepted"
            self._booted_over = self.active_slot
            self.network.accepted_over(self.active_slot)
            self.accepted.set()
            await self.files.tell_finished_update()
            await self.tell_connectors()
            self.life.do(self._plug_in_once())
            while True:
                self.heartbeat_changed.clear()
                try:
                    async with asyncio.timeout(self.model.whole("OCPPCommCtrlr", "HeartbeatInterval")):
                        await self.heartbeat_changed.wait()
                except TimeoutError:
                    await session.call("Heartbeat", {})
        except CallFailed as failure:
            log.info("%s: %s", self.station.plate.serial, failure)

    async def _boot(self) -> bool:
        """BootNotification until it is accepted; false when this station leaves instead.

        Raises:
            CallFailed: not answered.
        """
        first = True
        while True:
            self._boot_now.clear()
            answer = await self.call_now("BootNotification", self._boot_notification(self._boot_reason))
            status, interval = answer.get("status"), answer.get("interval")
            seconds = interval if isinstance(interval, int) and interval > 0 else 60
            self.registration = str(status)
            if status == "Accepted":
                if first and self.station.quirks.needs_pending_first:
                    return False
                self.model.put("OCPPCommCtrlr", "HeartbeatInterval", str(seconds))
                return True
            first = False
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self.station.pace.seconds(seconds)):
                    await self._boot_now.wait()

    def _boot_notification(self, reason: str) -> JsonObject:
        plate = self.station.plate
        return {
            "reason": "Coffee" if self.station.quirks.unknown_words else reason,
            "chargingStation": {
                "vendorName": plate.vendor,
                "model": plate.model,
                "serialNumber": plate.serial,
                "firmwareVersion": plate.firmware,
            },
        }

    async def _tell_connector(self, status: str, call: Caller | None = None) -> None:
        action, payload = connector_notice(self.station.version, status)
        if self.station.quirks.unknown_words and action == "StatusNotification":
            payload = {**payload, "connectorStatus": "Sleeping"}
        await (call or self.call)(action, payload)

    async def _plug_in_once(self) -> None:
        """The demo site's driver arrives a moment after the station is in service."""
        if self._driver_came:
            return
        self._driver_came = True
        await asyncio.sleep(self.station.pace.seconds(1.0))
        if not self.charging.outlet.car_plugged:
            self.charging.plug_in()
