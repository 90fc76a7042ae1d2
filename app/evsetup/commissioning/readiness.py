"""Whether all is ready for an update of a charger's firmware, looked at before anything is sent (``facts/serial-firmware-security.md`` §2).

Whether the image fits the charger is judged by ``firmware.fit``; what stands here is about everything around it.
"""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.firmware.update_findings import busy
from evsetup.links.power import LaptopPower

LOWEST_PERCENT = 30
LARGEST_CLOCK_S = 60.0
LEAST_FREE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Conditions:
    """What was found. ``clock_s`` is how far the charger's clock is ahead, ``None`` where it does not tell; ``serves`` whether this laptop
    can hand out the image where the charger reaches it, ``None`` where that is not needed; ``free_bytes`` where the site file is; ``stays_awake`` whether this laptop can be kept from sleeping."""

    charging: bool = False
    power: LaptopPower = LaptopPower()  # noqa: RUF009 - frozen
    stays_awake: bool = True
    free_bytes: int | None = None
    clock_s: float | None = None
    serves: bool | None = None
    backup: bool = True
    recovery: str = ""


def readiness(found: Conditions) -> tuple[Finding, ...]:
    """What speaks against it, the weightiest first; with nothing, that all is ready."""
    told = [
        *([busy()] if found.charging else []),
        *_power(found.power),
        *([] if found.stays_awake else [_falls_asleep()]),
        *_room(found.free_bytes),
        *([_cannot_serve()] if found.serves is False else []),
        *_clock(found.clock_s),
        *([] if found.backup else [_no_backup()]),
        *([] if found.recovery else [_no_recovery()]),
    ]
    return tuple(sorted(told, key=lambda one: -one.severity)) or (_ready(),)


def _ready() -> Finding:
    return Finding(
        "firmware.ready",
        Severity.OK,
        text(
            "commissioning",
            "All is ready: no charge runs, power, room and clock are right, and the settings are saved.",
        ),
    )


def _falls_asleep() -> Finding:
    return Finding(
        "firmware.ready.sleep",
        Severity.INFO,
        text("commissioning", "This system does not let itself be kept awake."),
        text(
            "commissioning",
            "If the laptop goes to sleep, the charger loses the file server in the middle of its download.",
        ),
        (
            text(
                "commissioning",
                "Switch sleep off in the system's settings until the update is done, or touch the laptop now and then.",
            ),
        ),
    )


def _power(power: LaptopPower) -> list[Finding]:
    if power.on_mains is not False or power.percent is None or power.percent >= LOWEST_PERCENT:
        return []
    return [
        Finding(
            "firmware.ready.battery",
            Severity.PROBLEM,
            text("commissioning", "This laptop runs on its battery, which is at {percent} %.", percent=power.percent),
            text(
                "commissioning",
                "If it goes off while the charger fetches the image, the update may break off half-way.",
            ),
            (
                text("commissioning", "Connect its charger."),
                text("commissioning", "Or go on when the battery is at {percent} % or more.", percent=LOWEST_PERCENT),
            ),
        )
    ]


def _room(free_bytes: int | None) -> list[Finding]:
    if free_bytes is None or free_bytes >= LEAST_FREE:
        return []
    return [
        Finding(
            "firmware.ready.room",
            Severity.PROBLEM,
            text("commissioning", "The drive of the site file has {count} MB left.", count=free_bytes // 1_000_000),
            text("commissioning", "How far an update is must be written down at every step."),
            (text("commissioning", "Make room on the drive, then try again."),),
        )
    ]


def _cannot_serve() -> Finding:
    return Finding(
        "firmware.ready.server",
        Severity.PROBLEM,
        text("commissioning", "This laptop cannot offer files on the address by which the charger reaches it."),
        text("commissioning", "The charger would find nothing to fetch."),
        (
            text("commissioning", "Let evsetup through the firewall of this laptop, for incoming connections."),
            text("commissioning", "Check that the network of the charger is still connected."),
        ),
    )


def _clock(clock_s: float | None) -> list[Finding]:
    if clock_s is None or abs(clock_s) <= LARGEST_CLOCK_S:
        return []
    return [
        Finding(
            "firmware.ready.clock",
            Severity.WARNING,
            text("commissioning", "The charger's clock is {seconds} s off.", seconds=f"{clock_s:+.0f}"),
            text(
                "commissioning", "It may wait for the time of the update, or hold the signing certificate for invalid."
            ),
            (
                text("commissioning", "Restart the charger: the answer to its BootNotification sets its clock."),
                text("commissioning", "Give it a time server that it can reach."),
            ),
            (Evidence("offset", f"{clock_s:+.1f} s"),),
        )
    ]


def _no_backup() -> Finding:
    return Finding(
        "firmware.ready.no-backup",
        Severity.WARNING,
        text("commissioning", "Nothing is saved of this charger's settings."),
        text("commissioning", "Some updates forget settings, and nobody could say which."),
        (text("commissioning", "Read the charger first."),),
    )


def _no_recovery() -> Finding:
    return Finding(
        "firmware.ready.no-recovery",
        Severity.INFO,
        text("commissioning", "No way back after a failed update is known for this family."),
        text("commissioning", "If the update fails, its maker may have to help."),
        (text("commissioning", "Have the maker's support number at hand."),),
    )
