"""Both ways of a simulated charger to update itself over OCPP, plain and signed, and what it tells of them after the reboot."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.clock import Clock
from evsetup.simulator.demo_image import ImageHeader
from evsetup.simulator.firmware_update import FirmwareUpdate
from evsetup.simulator.flash import Flash
from evsetup.simulator.forgetting import forget_settings
from evsetup.simulator.quirks import Pace, Quirks
from evsetup.simulator.security import Security
from evsetup.simulator.signed_update import SignedUpdate, Surroundings
from evsetup.simulator.transfer import FileTransfer


class Updating(Protocol):
    """What an update needs to know of the charger."""

    @property
    def maker(self) -> tuple[str, tuple[str, ...]]:
        """The vendor, and the model names on images made for it."""

    async def send(self, action: str, payload: JsonObject) -> None:
        """Sends a request whose failure changes nothing."""

    def restart(self) -> None:
        """Restarts with what was installed."""


class Updates:
    """``ready`` returns when the charger may be taken out of use; ``signed`` is ``None`` where there is no ``security``."""

    def __init__(
        self,
        charger: Updating,
        flash: Flash,
        pace: Pace,
        quirks: Quirks,
        transfer: FileTransfer,
        security: Security | None,
        clock: Clock,
        ready: Callable[[], Awaitable[None]],
    ) -> None:
        self._charger = charger
        self._flash = flash
        self._events = security.events if security is not None else None
        self._forgets = quirks.update_forgets_settings
        vendor, models = charger.maker
        self.plain = FirmwareUpdate(
            vendor, models, pace, quirks, transfer, clock, tell=self._tell, ready=ready, install=self._install
        )
        self.signed: SignedUpdate | None = None
        if security is not None:
            around = Surroundings(transfer, self.plain, self._tell_signed, ready, self._install_signed, clock)
            self.signed = SignedUpdate(vendor, models, pace, quirks, security, around)

    async def tell_finished(self, version: str) -> None:
        """After a reboot: that the update which led to it is done, and that ``version`` runs."""
        if self._flash.read("update_pending") is not True:
            return
        number = self._flash.read("signed_update")
        self._flash.write(update_pending=False, signed_update=None)
        if isinstance(number, int):
            await self._tell_signed({"status": "Installed", "requestId": number})
        else:
            self.plain.status = "Installed"
            await self._tell("Installed")
        if self._events is not None:
            self._events.add("FirmwareUpdated", version)

    async def _tell(self, status: str) -> None:
        await self._charger.send("FirmwareStatusNotification", {"status": status})

    async def _tell_signed(self, status: JsonObject) -> None:
        await self._charger.send("SignedFirmwareStatusNotification", status)

    def _install_signed(self, header: ImageHeader, number: int) -> None:
        self._flash.write(signed_update=number)
        self._install(header)

    def _install(self, header: ImageHeader) -> None:
        if self._forgets:
            forget_settings(self._flash, "ocpp_configuration")
        self._flash.write(version=header.version, update_pending=True)
        self._charger.restart()
