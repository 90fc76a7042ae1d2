"""What chargers report of their own security, and what it means (security whitepaper N/A04, 2.0.1 part 2 appendix 1).

They arrive late, once the charger is back: the best evidence of why an upgrade or a log-in failed. Editions print two of the
names differently, so they are matched by how they begin (``facts/ocpp.md`` §3.2).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from weakref import WeakKeyDictionary

from evsetup.domain.finding import Evidence
from evsetup.domain.text import Text, text
from evsetup.ocppj.csms import CallReceived, CommissioningCsms, CsmsEvent

_MOST_KEPT = 200

_MEANINGS = (
    ("FirmwareUpdated", text("drivers", "New firmware is running.")),
    (
        "FailedToAuthenti",
        text(
            "drivers", "The CSMS did not accept the charger's log-in: its key or its certificate is not the right one."
        ),
    ),
    (
        "CentralSystemFailedToAuthenti",
        text("drivers", "The charger does not trust the CSMS: its certificate is not signed by a root that it holds."),
    ),
    ("CSMSFailedToAuthenti", text("drivers", "The charger does not trust the CSMS that it reached.")),
    ("SettingSystemTime", text("drivers", "The charger's clock was set.")),
    ("StartupOfTheDevice", text("drivers", "The charger has started.")),
    ("ResetOrReboot", text("drivers", "The charger was restarted.")),
    ("SecurityLogWasCleared", text("drivers", "Somebody cleared the charger's security log.")),
    (
        "ReconfigurationOfSecurityParameters",
        text("drivers", "A security setting was changed: a key, a security profile or a certificate."),
    ),
    ("MemoryExhaustion", text("drivers", "The charger ran out of memory.")),
    ("InvalidMessages", text("drivers", "The charger received messages that it cannot read.")),
    ("AttemptedReplayAttacks", text("drivers", "The charger saw an old message sent again.")),
    ("TamperDetectionActivated", text("drivers", "The charger's housing was opened, or its sensor says so.")),
    (
        "InvalidFirmwareSignature",
        text("drivers", "The firmware's signature does not fit the file: it is damaged, or not from the maker."),
    ),
    (
        "InvalidFirmwareSigningCertificate",
        text("drivers", "The certificate of the firmware's signature is not from the charger's maker, or has expired."),
    ),
    (
        "InvalidCentralSystemCertificate",
        text(
            "drivers",
            "The CSMS's certificate was refused: another name, not valid now (check the charger's clock), or from a root "
            "that the charger does not hold.",
        ),
    ),
    ("InvalidCsmsCertificate", text("drivers", "The CSMS's certificate was refused.")),
    (
        "InvalidChargePointCertificate",
        text(
            "drivers",
            "The certificate that was given to the charger does not fit its own key, or is not signed by a root that it trusts.",
        ),
    ),
    (
        "InvalidChargingStationCertificate",
        text("drivers", "The certificate that was given to the charger was refused."),
    ),
    ("InvalidTLSVersion", text("drivers", "The CSMS speaks another version of TLS than the charger takes.")),
    ("InvalidTLSCipherSuite", text("drivers", "The CSMS and the charger share no TLS cipher suite.")),
    ("MaintenanceLogin", text("drivers", "Somebody logged in to the charger for maintenance.")),
)


@dataclass(frozen=True, slots=True)
class SecurityEvent:
    """One event: ``at`` is the charger's own time as it sent it, ``came`` when it arrived here."""

    type: str
    at: str
    came: datetime
    tech_info: str = ""

    @property
    def means(self) -> Text | None:
        """What it tells, in plain words; ``None`` for a vendor's own event."""
        return meaning_of(self.type)

    @property
    def explains_failure(self) -> bool:
        """Whether it says why something was refused or did not connect; a start or a changed setting does not."""
        return self.type.casefold().startswith(("invalid", "failedto", "centralsystemfailed", "csmsfailed"))

    @property
    def evidence(self) -> Evidence:
        """It, as evidence of a finding."""
        return Evidence(f"SecurityEvent {self.type}", f"{self.at} {self.tech_info}".strip())


def meaning_of(event_type: str) -> Text | None:
    """What an event with this name tells; the longest name that it begins with counts, spelling of capitals does not."""
    folded = event_type.casefold()
    fitting = [(len(name), means) for name, means in _MEANINGS if folded.startswith(name.casefold())]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


class SecurityEvents:
    """The events of all chargers on one CSMS, from the first question for them on; the newest 200 of each."""

    def __init__(self) -> None:
        self._of: dict[str, deque[SecurityEvent]] = {}
        self._watchers: list[Callable[[str, SecurityEvent], None]] = []

    @classmethod
    def on(cls, csms: CommissioningCsms) -> SecurityEvents:
        """The one collection of this CSMS."""
        if (found := _ON.get(csms)) is None:
            found = _ON[csms] = cls()
            csms.subscribe(found._hear)
        return found

    def of(self, identity: str) -> Sequence[SecurityEvent]:
        """What this charger has reported, oldest first."""
        return tuple(self._of.get(identity, ()))

    def watch(self, callback: Callable[[str, SecurityEvent], None]) -> Callable[[], None]:
        """Tells ``callback`` each event with the identity of its charger, from now on; returns what ends that."""
        self._watchers.append(callback)

        def stop() -> None:
            if callback in self._watchers:
                self._watchers.remove(callback)

        return stop

    def _hear(self, event: CsmsEvent) -> None:
        if not isinstance(event, CallReceived) or event.action != "SecurityEventNotification":
            return
        payload = event.payload
        told = SecurityEvent(
            str(payload.get("type"))[:50],
            str(payload.get("timestamp", ""))[:40],
            datetime.now(UTC),
            str(payload.get("techInfo") or "")[:255],
        )
        self._of.setdefault(event.identity, deque(maxlen=_MOST_KEPT)).append(told)
        for callback in tuple(self._watchers):
            callback(event.identity, told)


_ON: WeakKeyDictionary[CommissioningCsms, SecurityEvents] = WeakKeyDictionary()
