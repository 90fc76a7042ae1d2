"""The OCPP 1.6 charge point that all simulated chargers share: dials, boots, beats, meters, obeys, reboots.

Rules: OCPP-J 1.6, its Security Whitepaper, ``facts/ocpp.md`` §3. What a CSMS may ask of it stands in
``remote_commands``; what happens at the connector in ``charging``.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed, LinkClosed, Session
from evsetup.simulator.charging import Charging
from evsetup.simulator.clock import Clock
from evsetup.simulator.dialling import Destination, Dialler, NotConnected
from evsetup.simulator.diary import Diary
from evsetup.simulator.flash import Flash
from evsetup.simulator.log_upload import LogUpload
from evsetup.simulator.message_faults import MessageFaults
from evsetup.simulator.ocpp_configuration import OcppConfiguration
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.profile_rules import rules_of
from evsetup.simulator.profiles import ProfileStore
from evsetup.simulator.quirks import Pace, Quirks
from evsetup.simulator.reboot import Reboot
from evsetup.simulator.remote_commands import RemoteCommands
from evsetup.simulator.samples import now
from evsetup.simulator.security import Security
from evsetup.simulator.signed_meter import SignedMeter
from evsetup.simulator.transfer import FileTransfer
from evsetup.simulator.updates import Updates

if TYPE_CHECKING:
    from cryptography import x509
    from websockets.asyncio.client import ClientConnection

log = logging.getLogger(__name__)

_LONGEST_BACK_OFF_S = 30.0
_HANDSHAKE_S = 10.0


class _PowerCut(Exception):
    """Ends everything that runs in the charge point."""


def _cut_power() -> NoReturn:
    raise _PowerCut


@dataclass(frozen=True, slots=True)
class Nameplate:
    """What the charge point says of itself in BootNotification, and the model names on images made for it."""

    vendor: str
    model: str
    serial: str
    image_models: tuple[str, ...]
    tethered: bool = False


class ChargePoint:
    """One charge point between two boots: ``run`` it, and reboot it when it returns.

    ``destination`` tells where to dial and with what, ``None`` nowhere; it is asked before each attempt.
    """

    def __init__(
        self,
        nameplate: Nameplate,
        *,
        flash: Flash,
        outlet: Outlet,
        configuration: OcppConfiguration,
        destination: Callable[[], Destination | None],
        firmware: str,
        pace: Pace,
        quirks: Quirks,
        transfer: FileTransfer = FileTransfer(),  # noqa: B008 - frozen
        security: Security | None = None,
        meter: SignedMeter | None = None,
        on_dial_failed: Callable[[NotConnected], None] = lambda reason: None,
        on_accepted: Callable[[], None] = lambda: None,
    ) -> None:
        self.nameplate = nameplate
        self.configuration = configuration
        self.pace = pace
        self.quirks = quirks
        self.transfer = transfer
        self.security = security
        self.diary = Diary()
        self.accepted = asyncio.Event()
        """Set while the link stands and the CSMS has accepted the boot."""
        self.flash = flash
        self._destination = destination
        self._firmware = firmware
        self._on_dial_failed = on_dial_failed
        self._on_accepted = on_accepted
        self._session: Session | None = None
        self._socket: ClientConnection | None = None
        self._redial = asyncio.Event()
        clock = Clock(unset=quirks.clock_of_1970)
        self._dialler = Dialler(quirks, MessageFaults(quirks, pace, clock), pace)
        self._jobs: asyncio.TaskGroup | None = None
        self._end: asyncio.Future[Reboot] | None = None
        self.failed_dials = 0
        self._booted = False
        self._driver_came = False
        self._dialled_beside = False
        self.profiles = ProfileStore(flash, outlet.phases, rules_of(quirks))
        self.charging = Charging(
            outlet, configuration, self.profiles, flash, pace, self.call, self.accepted, meter, quirks
        )
        self.updates = Updates(self, flash, pace, quirks, transfer, security, clock, ready=self.charging.wait_idle)
        self.logs = LogUpload(nameplate.serial, self.diary, transfer, pace, self.send)
        self.commands = RemoteCommands(self)

    @property
    def maker(self) -> tuple[str, tuple[str, ...]]:
        """The vendor, and the model names on images made for it."""
        return self.nameplate.vendor, self.nameplate.image_models

    @property
    def connected(self) -> bool:
        """Whether the WebSocket stands."""
        return self._session is not None

    async def run(self) -> Reboot:
        """Lives until a reboot is needed, and tells why. When cancelled, the power is gone."""
        self._end = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.TaskGroup() as jobs:
                self._jobs = jobs
                jobs.create_task(self._stay_connected())
                jobs.create_task(self.charging.run())
                if self.security is not None:
                    jobs.create_task(self.security.events.run(self.call))
                await self._end
                _cut_power()
        except* _PowerCut:
            pass
        finally:
            self._jobs = None
        # A task group that ends by an error swallows a cancellation that came meanwhile (CPython < 3.13).
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise asyncio.CancelledError
        return self._end.result()

    def do(self, job: Coroutine[object, object, None]) -> None:
        """Does something beside the rest, until the power is cut."""
        if self._jobs is None:
            job.close()
            return
        try:
            self._jobs.create_task(job)
        except RuntimeError:  # the power is being cut right now
            job.close()

    def vanish(self) -> None:
        """Breaks the link without a word."""
        if self._socket is not None:
            self._socket.transport.abort()

    def redial(self) -> None:
        """Drops the link and dials again with what is stored now."""
        self._redial.set()

    def restart(self) -> None:
        """Begins to reboot into the firmware that was installed."""
        self.do(self.reboot(Reboot.NEW_FIRMWARE))

    async def reboot(self, why: Reboot) -> None:
        """Ends this life; a soft reset first ends the transaction and lets its messages out, within reason."""
        if why is not Reboot.HARD:
            self.charging.stop(why.value)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self.pace.seconds(5.0)):
                    await self.charging.outbox.drained()
        if self._end is not None and not self._end.done():
            self._end.set_result(why)

    async def call(self, action: str, payload: JsonObject) -> JsonObject:
        """Sends a request once the CSMS has accepted this charge point.

        Raises:
            CallFailed: refused, not answered, or the link went away.
        """
        await self.accepted.wait()
        if self._session is None:
            raise LinkClosed(action)
        return await self._session.call(action, payload)

    async def send(self, action: str, payload: JsonObject) -> None:
        """Sends a request whose failure changes nothing."""
        try:
            await self.call(action, payload)
        except CallFailed as failure:
            log.debug("%s: %s", self.nameplate.serial, failure)

    async def tell_connectors(self) -> None:
        """StatusNotification of the charge point itself, then of its connector."""
        status = "Available" if self.charging.available else "Unavailable"
        await self.send(
            "StatusNotification", {"connectorId": 0, "errorCode": "NoError", "status": status, "timestamp": now()}
        )
        self.charging.tell_status_again()

    @property
    def peer_certificate(self) -> x509.Certificate | None:
        """What the CSMS has shown of itself; ``None`` when the link has no TLS."""
        tls = self._socket.transport.get_extra_info("ssl_object") if self._socket is not None else None
        shown = tls.getpeercert(binary_form=True) if tls is not None else None
        if shown is None:
            return None
        from cryptography import x509

        return x509.load_der_x509_certificate(shown)

    async def boot(self, session: Session) -> None:
        """BootNotification until it is accepted.

        Raises:
            CallFailed: not answered.
        """
        while True:
            answer = await session.call(
                "BootNotification",
                {
                    "chargePointVendor": self.nameplate.vendor,
                    "chargePointModel": self.nameplate.model,
                    "chargePointSerialNumber": self.nameplate.serial,
                    "firmwareVersion": self._firmware,
                },
            )
            interval = answer.get("interval")
            seconds = interval if isinstance(interval, int) and interval > 0 else 60
            if answer.get("status") == "Accepted":
                self.configuration.store({"HeartbeatInterval": str(seconds)})
                self._booted = True
                return
            await asyncio.sleep(self.pace.seconds(seconds))

    async def boot_again(self) -> None:
        """BootNotification because the CSMS asked for it."""
        if self._session is not None:
            with contextlib.suppress(CallFailed):
                await self.boot(self._session)

    async def _stay_connected(self) -> None:
        while True:
            self._redial.clear()
            destination = self._destination()
            if destination is None:
                await self._redial.wait()
                continue
            try:
                socket = await self._dialler.dial(
                    destination, timeout_s=_HANDSHAKE_S, ping_interval_s=self._ping_interval
                )
            except NotConnected as reason:
                log.info("%s: %s", self.nameplate.serial, reason)
                self.diary.note(f"no link to {destination.address}: {reason}")
                self.failed_dials += 1
                self._on_dial_failed(reason)
            else:
                self.failed_dials = 0
                self.diary.note(f"connected to {destination.address}")
                await self._serve(socket, destination)
            if not self._redial.is_set():
                await self._pause(min(2.0**self.failed_dials, _LONGEST_BACK_OFF_S))

    @property
    def _ping_interval(self) -> float | None:
        if self.quirks.pings_every_two_minutes:
            return self.pace.seconds(120.0)
        return self.configuration.whole("WebSocketPingInterval") or None

    async def _pause(self, seconds: float) -> None:
        """Waits, unless somebody wants to dial at once."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.pace.seconds(seconds)):
                await self._redial.wait()

    async def _serve(self, socket: ClientConnection, destination: Destination) -> None:
        """One link, from its opening to its end."""
        session = Session(
            socket,
            OcppVersion.V16,
            identity=destination.identity,
            handler=self.commands.handle,
            answered=self.commands.answered,
        )
        self._session, self._socket = session, socket
        reading = asyncio.create_task(session.run())
        speaking = asyncio.create_task(self._speak(session, destination))
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

    async def _speak(self, session: Session, destination: Destination) -> None:
        """Boots, tells how things stand, then beats; returns when the CSMS does not answer."""
        try:
            if not (self._booted and self.quirks.boots_only_once):
                await self.boot(session)
            self.accepted.set()
            self._on_accepted()
            await self.updates.tell_finished(self._firmware)
            await self.tell_connectors()
            self.do(self._plug_in_once())
            if self.quirks.second_socket:
                self.do(self._dial_beside(destination))
            while True:
                await self._heartbeat_due()
                await session.call("Heartbeat", {})
        except CallFailed as failure:
            log.info("%s: %s", self.nameplate.serial, failure)

    async def _heartbeat_due(self) -> None:
        """Returns when a heartbeat is due; an interval that is changed meanwhile counts at once."""
        loop = asyncio.get_running_loop()
        last = loop.time()
        while (left := last + (self.configuration.whole("HeartbeatInterval") or 3600) - loop.time()) > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await self.configuration.changed.wait()

    async def _dial_beside(self, destination: Destination) -> None:
        """A second link for the same identity, once; nothing is said over it."""
        if self._dialled_beside:
            return
        self._dialled_beside = True
        await asyncio.sleep(self.pace.reaction)
        try:
            link = await self._dialler.dial(destination, timeout_s=_HANDSHAKE_S)
        except NotConnected as reason:
            self.diary.note(f"no second link: {reason}")
            return
        try:
            await link.wait_closed()
        finally:
            link.transport.abort()
            await link.wait_closed()

    async def _plug_in_once(self) -> None:
        """The demo site's driver arrives a moment after the charger is in service."""
        if self._driver_came:
            return
        self._driver_came = True
        await asyncio.sleep(self.pace.seconds(1.0))
        if not self.charging.outlet.car_plugged:
            self.charging.plug_in()
