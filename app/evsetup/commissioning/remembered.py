"""What this program wrote into a charger on an earlier day, where the charger itself never shows it: OCPP 2.0.1 and its address.

Only what was confirmed after it was written counts, and only while the charger is seen to keep it (``Driver`` says so).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import text
from evsetup.drivers.driver import Driver, HidesAddress
from evsetup.storage.records import JournalEntry


@dataclass(frozen=True, slots=True)
class WrittenBefore:
    """The CSMS address that was written and confirmed last, and when."""

    address: str
    at: datetime

    def finding(self) -> Finding:
        """Why nothing is planned for it."""
        return Finding(
            "commissioning.written-before",
            Severity.INFO,
            text(
                "commissioning",
                "The CSMS address {address} was written from here on {date}; the charger does not show it.",
                address=self.address,
                date=self.at.astimezone().strftime("%Y-%m-%d"),
            ),
            text("commissioning", "Its connection still stands first in the charger, so it is not written again."),
        )


def written_before(driver: Driver, now: Settings, entries: Iterable[JournalEntry]) -> WrittenBefore | None:
    """The address in a charger that does not show it; ``None`` where it shows one, or keeps none but this laptop's."""
    hidden = now.get(Setting.CSMS_URL) is Unknown.UNREADABLE
    if not hidden or not isinstance(driver, HidesAddress) or not driver.another_connection_waits:
        return None
    return confirmed_address(entries)


def with_address(now: Settings, before: WrittenBefore | None) -> Settings:
    """The settings as read, with the address that is known to be there."""
    return now if before is None else now.with_values({Setting.CSMS_URL: before.address})


def has_address(address: str, now: Settings, before: WrittenBefore | None) -> bool:
    """Whether ``address`` stands in the charger already, so that it only has to restart to use it."""
    return bool(address) and with_address(now, before).get(Setting.CSMS_URL) == address


def confirmed_address(entries: Iterable[JournalEntry]) -> WrittenBefore | None:
    """The address of the newest attempt to write one, when it was confirmed."""
    intended: object = None
    confirmed: WrittenBefore | None = None
    for entry in entries:
        if entry.what.get("setting") != Setting.CSMS_URL.value:
            continue
        match entry.phase:
            case "intent":
                # From here on the old one may be gone, whatever comes of the new one.
                intended, confirmed = entry.what.get("new"), None
            case "read-back" if _good(entry) and isinstance(intended, str):
                confirmed = WrittenBefore(intended, entry.at)
    return confirmed


def _good(entry: JournalEntry) -> bool:
    return any(kind.value == entry.what.get("outcome") and kind.good for kind in OutcomeKind)
