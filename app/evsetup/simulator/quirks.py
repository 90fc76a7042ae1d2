"""Switches that make a simulated device misbehave as real ones were seen to (``facts/ocpp.md`` §2, §5a), and its pace."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quirks:
    """What this one device does wrong; by default nothing.

    Each switch is one fault that a commissioning tool meets in the field.
    """

    vanishes_on_config_write: bool = False
    """The connection drops in the middle of a configuration write: no answer, and the write is lost."""
    garbage_on_the_wire: bool = False
    """Answers are not JSON: half a page of HTML over HTTP, noise between the lines over serial."""
    unplugged_mid_line: bool = False
    """Serial only: the port disappears after half of the answer line."""
    refuses_authorization_key: bool = False
    """ChangeConfiguration of AuthorizationKey is answered Rejected whatever its form."""
    accepts_without_change: bool = False
    """Configuration writes are answered as done, and nothing changes."""
    never_returns_after_reboot: bool = False
    """A reboot is begun and never ends."""
    firmware_stops_at_downloading: bool = False
    """An update over OCPP reports Downloading and then nothing more."""
    signed_updates_only: bool = False
    """UpdateFirmware is answered with CALLERROR NotSupported (whitepaper L01.FR.20)."""
    without_security_extension: bool = False
    """It knows nothing of the security whitepaper: no certificates, no GetLog, no signed updates, no events."""
    boots_only_once: bool = False
    """No BootNotification on a reconnect without reboot (allowed by OCPP 1.6)."""
    rejects_boot: bool = False
    """CSMS only: every BootNotification is answered Rejected."""
    refuses_transactions: bool = False
    """CSMS only: StartTransaction and StopTransaction are answered with CALLERROR InternalError."""


NO_QUIRKS = Quirks()


@dataclass(frozen=True, slots=True)
class Pace:
    """How much faster than a real device this one is; shortens gaps and sample intervals, never falsifies physics."""

    speed: float = 1.0

    def seconds(self, real: float) -> float:
        """What ``real`` seconds of a real device's idling take here."""
        return real / self.speed

    @property
    def reboot_gap(self) -> float:
        """How long the device is away when it reboots."""
        return self.seconds(2.0)

    @property
    def reaction(self) -> float:
        """How long the device takes to act on an answer that it has just given."""
        return self.seconds(0.2)
