"""Smart charging on a 1.6 charger: what is accepted is looked for in the composite schedule (OCPP 1.6 §3.13, §5.5, §5.16)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Stir
from evsetup.commissioning.conformity.common16 import held
from evsetup.commissioning.conformity.profiles16 import (
    CHARGER,
    CLOSE,
    EVERY_CHARGE,
    NUMBER,
    ONE_CHARGE,
    accepted,
    before_it,
    composite,
    in_its_unit,
    profile_of,
    rules,
    running_number,
    whole,
)
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.SMART_CHARGING, OcppVersion.V16)


@CASES.case(
    "16.smart.keys",
    "1.6 §9.4",
    text("commissioning", "The settings that tell of smart charging"),
    text("commissioning", "Stack levels, units, periods and the number of profiles are told."),
)
async def keys(bench: Bench) -> None:
    """All four are required where the profile is offered."""
    if "smartcharging" not in (await held(bench, "SupportedFeatureProfiles")).casefold().replace(" ", ""):
        raise Missing(text("commissioning", "It does not offer smart charging."))
    wanted = (
        "ChargeProfileMaxStackLevel",
        "ChargingScheduleAllowedChargingRateUnit",
        "ChargingScheduleMaxPeriods",
        "MaxChargingProfilesInstalled",
    )
    missing = [name for name in wanted if await bench.read(name) is None]
    bench.want(not missing, text("commissioning", "These are missing: {names}", names=", ".join(missing)))


@CASES.case(
    "16.smart.composite-charger",
    "TC_056",
    text("commissioning", "The composite schedule of the whole charger"),
    text("commissioning", "GetCompositeSchedule of connector 0 is accepted and holds a schedule."),
)
async def composite_charger(bench: Bench) -> None:
    """What the grid connection may have to give."""
    await composite(bench, 0)


@CASES.case(
    "16.smart.composite-connector",
    "TC_056",
    text("commissioning", "The composite schedule of a connector"),
    text("commissioning", "GetCompositeSchedule of connector 1 is accepted, and its first period starts at once."),
)
async def composite_connector(bench: Bench) -> None:
    """A first period that starts later leaves a hole."""
    told = await composite(bench)
    bench.want(told[0][0] == 0, text("commissioning", "The first period starts after {seconds} s.", seconds=told[0][0]))


@CASES.case(
    "16.smart.clear-by-id",
    "1.6 §5.5",
    text("commissioning", "Clearing a profile by its number"),
    text("commissioning", "It is accepted, and the limit of before rules again; a second time, the answer is Unknown."),
    stir=Stir.WRITES,
)
async def clear_by_id(bench: Bench) -> None:
    """A limit that survives throttles the site."""
    before = await before_it(bench)
    await accepted(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 8)]))
    bench.has_status(await bench.ask("ClearChargingProfile", {"id": NUMBER}), "Accepted")
    told = (await composite(bench))[0][1]
    bench.want(
        abs(told - before) <= before * CLOSE,
        text("commissioning", "{limit} rules still after the profile was cleared.", limit=told),
    )
    bench.has_status(await bench.ask("ClearChargingProfile", {"id": NUMBER}), "Unknown")


@CASES.case(
    "16.smart.clear-by-level",
    "1.6 §5.5",
    text("commissioning", "Clearing a profile by purpose and level"),
    text("commissioning", "It is accepted, and the limit of before rules again."),
    stir=Stir.WRITES,
)
async def clear_by_level(bench: Bench) -> None:
    """On this connector, so that only our own is meant."""
    before = await before_it(bench)
    profile = await profile_of(bench, EVERY_CHARGE, [(0, 8)])
    await accepted(bench, 1, profile)
    place = {"connectorId": 1, "chargingProfilePurpose": EVERY_CHARGE, "stackLevel": profile["stackLevel"]}
    bench.has_status(await bench.ask("ClearChargingProfile", place), "Accepted")
    told = (await composite(bench))[0][1]
    bench.want(
        abs(told - before) <= before * CLOSE,
        text("commissioning", "{limit} rules still after the profile was cleared.", limit=told),
    )


@CASES.case(
    "16.smart.default-limit",
    "TC_057",
    text("commissioning", "A limit for every charge"),
    text("commissioning", "A TxDefaultProfile is accepted, and the composite schedule shows its limit."),
    stir=Stir.WRITES,
)
async def default_limit(bench: Bench) -> None:
    """10 A."""
    await before_it(bench)
    await accepted(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 10)]))
    await rules(bench, 10)


@CASES.case(
    "16.smart.charger-limit",
    "1.6 §3.13.2",
    text("commissioning", "A limit for the whole charger"),
    text("commissioning", "A ChargePointMaxProfile is accepted, and the composite schedule shows its limit."),
    stir=Stir.WRITES,
)
async def charger_limit(bench: Bench) -> None:
    """10 A on connector 0."""
    await before_it(bench)
    await accepted(bench, 0, await profile_of(bench, CHARGER, [(0, 10)]))
    await rules(bench, 10)


@CASES.case(
    "16.smart.lower-limit-rules",
    "1.6 §3.13.3",
    text("commissioning", "Two limits at once"),
    text("commissioning", "Of the charger's limit and that of every charge, the lower one rules."),
    stir=Stir.WRITES,
)
async def lower_limit_rules(bench: Bench) -> None:
    """8 A for the charger, 10 A for each charge."""
    await before_it(bench)
    await accepted(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 10)]))
    await accepted(bench, 0, await profile_of(bench, CHARGER, [(0, 8)], NUMBER + 1))
    await rules(bench, 8)


@CASES.case(
    "16.smart.higher-level-rules",
    "1.6 §3.13.2",
    text("commissioning", "Two profiles of one purpose"),
    text("commissioning", "The one with the higher stack level rules, though its limit is higher."),
    stir=Stir.WRITES,
)
async def higher_level_rules(bench: Bench) -> None:
    """8 A below, 10 A on top."""
    top = await whole(bench, "ChargeProfileMaxStackLevel")
    if top < 1:
        raise Missing(text("commissioning", "It has one stack level."))
    await before_it(bench)
    await accepted(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 8)], level=top - 1))
    await accepted(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 10)], NUMBER + 1))
    await rules(bench, 10)


@CASES.case(
    "16.smart.same-level-replaces",
    "1.6 §5.16",
    text("commissioning", "A second profile of the same purpose and level"),
    text("commissioning", "It takes the place of the first one."),
    stir=Stir.WRITES,
)
async def same_level_replaces(bench: Bench) -> None:
    """First 8 A, then 10 A."""
    await before_it(bench)
    await accepted(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 8)]))
    await accepted(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 10)]))
    await rules(bench, 10)


@CASES.case(
    "16.smart.two-periods",
    "1.6 §3.13.1",
    text("commissioning", "A limit that changes after a while"),
    text("commissioning", "The composite schedule shows both periods, the second about when it was sent for."),
    stir=Stir.WRITES,
)
async def two_periods(bench: Bench) -> None:
    """8 A, and 10 A from two minutes on."""
    await before_it(bench)
    await accepted(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 8), (120, 10)]))
    told = await composite(bench)
    low, high = await in_its_unit(bench, 8), await in_its_unit(bench, 10)
    second = [start for start, limit in told if abs(limit - high) <= high * CLOSE]
    bench.want(
        abs(told[0][1] - low) <= low * CLOSE and bool(second) and 60 <= second[0] <= 121,
        text(
            "commissioning", "It shows {periods}.", periods=", ".join(f"{start} s: {limit:g}" for start, limit in told)
        ),
    )


@CASES.case(
    "16.smart.duration-ends",
    "1.6 §3.13.1",
    text("commissioning", "A limit with an end"),
    text("commissioning", "After its duration, the composite schedule shows what ruled before."),
    stir=Stir.WRITES,
)
async def duration_ends(bench: Bench) -> None:
    """Two minutes."""
    before = await before_it(bench)
    await accepted(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 8)], duration=120))
    told = await composite(bench)
    bench.want(
        abs(told[-1][1] - before) <= before * CLOSE and len(told) > 1,
        text(
            "commissioning", "It shows {periods}.", periods=", ".join(f"{start} s: {limit:g}" for start, limit in told)
        ),
    )


@CASES.case(
    "16.smart.charge-limit",
    "1.6 §5.16.3",
    text("commissioning", "A limit of one charge"),
    text("commissioning", "A TxProfile is accepted while the charge runs, and the composite schedule shows it."),
    stir=Stir.CHARGES,
)
async def charge_limit(bench: Bench) -> None:
    """Named by the number of the charge."""
    await bench.charge()
    await accepted(bench, 1, await profile_of(bench, ONE_CHARGE, [(0, 8)], transactionId=await running_number(bench)))
    await rules(bench, 8)


@CASES.case(
    "16.smart.charge-limit-ends",
    "1.6 §3.13.2",
    text("commissioning", "The limit of a charge after its end"),
    text("commissioning", "It is gone with the charge: the next one is not limited by it."),
    stir=Stir.CHARGES,
)
async def charge_limit_ends(bench: Bench) -> None:
    """Stopped from here."""
    before = await before_it(bench)
    await bench.charge()
    number = await running_number(bench)
    await accepted(bench, 1, await profile_of(bench, ONE_CHARGE, [(0, 8)], transactionId=number))
    mark = bench.mark()
    bench.has_status(await bench.ask("RemoteStopTransaction", {"transactionId": number}), "Accepted")
    await bench.message("StopTransaction", mark=mark)
    told = (await composite(bench))[0][1]
    bench.want(abs(told - before) <= before * CLOSE, text("commissioning", "{limit} rules still.", limit=told))


@CASES.case(
    "16.smart.limit-over-restart",
    "1.6 §5.16",
    text("commissioning", "A limit over a restart"),
    text("commissioning", "A TxDefaultProfile rules again after a restart."),
    stir=Stir.RESTARTS,
)
async def limit_over_restart(bench: Bench) -> None:
    """Whoever protects a fuse with it counts on that."""
    await before_it(bench)
    await accepted(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 10)]))
    await bench.restart("Hard")
    await rules(bench, 10)
