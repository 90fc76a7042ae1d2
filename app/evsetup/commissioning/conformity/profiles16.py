"""Charging profiles for the cases of 1.6: made, sent, looked for in the composite schedule, cleared.

Every profile has an id of ours and is cleared by it after the case. The stack level is the highest that the charger takes, so that
profiles of others are not replaced (same purpose and level) unless they stand there, too; what differs then is told at the end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import Missing, Skipped
from evsetup.commissioning.conformity.common16 import held, stamp
from evsetup.domain.text import Text, text

NUMBER: Final = 730_201
CHARGER: Final = "ChargePointMaxProfile"
EVERY_CHARGE: Final = "TxDefaultProfile"
ONE_CHARGE: Final = "TxProfile"
CLOSE: Final = 0.06
"""How far a limit may be off: units are turned into each other with the nominal voltage."""


async def unit_of(bench: Bench) -> str:
    """The unit of limits that it takes: A where it may choose."""
    words = (await held(bench, "ChargingScheduleAllowedChargingRateUnit")).casefold()
    if "current" in words or words.strip() in {"a", ""}:
        return "A"
    return "W"


async def whole(bench: Bench, key: str) -> int:
    """A key that holds a whole number."""
    value = await held(bench, key)
    if not value.strip().isdecimal():
        raise Skipped(text("commissioning", "{name} is no number.", name=key))
    return int(value)


async def in_its_unit(bench: Bench, amps: float) -> float:
    """So many amperes in the unit that it takes, over three phases."""
    return amps if await unit_of(bench) == "A" else amps * 230 * 3


async def profile_of(
    bench: Bench,
    purpose: str,
    periods: Sequence[tuple[int, float]],
    number: int = NUMBER,
    level: int | None = None,
    **more: object,
) -> dict[str, object]:
    """A profile of ours; ``periods`` are seconds and amperes."""
    duration = more.pop("duration", None)
    schedule: dict[str, object] = {
        "chargingRateUnit": await unit_of(bench),
        "chargingSchedulePeriod": [
            {"startPeriod": start, "limit": await in_its_unit(bench, amps)} for start, amps in periods
        ],
    }
    if duration is not None:
        schedule["duration"] = duration
    return {
        "chargingProfileId": number,
        "stackLevel": await whole(bench, "ChargeProfileMaxStackLevel") if level is None else level,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Relative" if purpose == ONE_CHARGE else "Absolute",
        "chargingSchedule": {**schedule, **({} if purpose == ONE_CHARGE else {"startSchedule": stamp()})},
        **more,
    }


async def send(bench: Bench, connector: int, profile: Mapping[str, object]) -> str:
    """Sends a profile, cleared after the case; the charger's word."""
    number = profile["chargingProfileId"]
    bench.afterwards(
        text("commissioning", "Clear the charging profile"),
        lambda: bench.try_ask("ClearChargingProfile", {"id": number}),
    )
    reply = await bench.ask("SetChargingProfile", {"connectorId": connector, "csChargingProfiles": profile})
    return reply.status


async def accepted(bench: Bench, connector: int, profile: Mapping[str, object]) -> None:
    """A profile that must be taken; cleared after the case."""
    status = await send(bench, connector, profile)
    if status == "NotSupported":
        raise Missing(_answered(status))
    bench.want(status == "Accepted", _answered(status))


async def refused(bench: Bench, connector: int, profile: Mapping[str, object]) -> None:
    """A profile that must not be taken; cleared after the case all the same."""
    bench.afterwards(
        text("commissioning", "Clear the charging profile"),
        lambda: bench.try_ask("ClearChargingProfile", {"id": profile["chargingProfileId"]}),
    )
    await bench.refuses(
        "SetChargingProfile", {"connectorId": connector, "csChargingProfiles": profile}, "Rejected", "NotSupported"
    )


def _answered(status: str) -> Text:
    return text("commissioning", "{action} is answered with {code}.", action="SetChargingProfile", code=status or "–")


async def composite(bench: Bench, connector: int = 1, duration: int = 300) -> list[tuple[int, float]]:
    """The periods of the composite schedule, in the unit that the charger takes."""
    reply = await bench.ask(
        "GetCompositeSchedule",
        {"connectorId": connector, "duration": duration, "chargingRateUnit": await unit_of(bench)},
    )
    bench.has_status(reply, "Accepted")
    schedule = reply.payload.get("chargingSchedule")
    periods = schedule.get("chargingSchedulePeriod") if isinstance(schedule, dict) else None
    told = [
        (one["startPeriod"], float(one["limit"]))
        for one in (periods if isinstance(periods, list) else [])
        if isinstance(one, dict)
        and isinstance(one.get("startPeriod"), int)
        and isinstance(one.get("limit"), int | float)
    ]
    bench.want(bool(told), text("commissioning", "The composite schedule holds no period."))
    return told


async def rules(bench: Bench, amps: float, connector: int = 1) -> None:
    """Wants the composite schedule to begin with that limit."""
    wanted, told = await in_its_unit(bench, amps), (await composite(bench, connector))[0][1]
    bench.want(
        abs(told - wanted) <= max(0.5, wanted * CLOSE),
        text(
            "commissioning", "The composite schedule begins with {told}; {wanted} was sent.", told=told, wanted=wanted
        ),
    )


async def before_it(bench: Bench) -> float:
    """What rules now. Where that is less than the cases send, they could not be seen to act."""
    told = (await composite(bench))[0][1]
    if told <= await in_its_unit(bench, 10):
        raise Skipped(text("commissioning", "It is limited to {limit} already.", limit=told))
    return told


async def running_number(bench: Bench) -> int:
    """The number of the charge that runs."""
    running = (await bench.point()).running_on(1)
    if running is None or not isinstance(running.id, int):
        raise Skipped(text("commissioning", "No charge runs any more."))
    return running.id
