"""Smart charging of a 2.x station (2.0.1 part 2, K01 to K10): limits set, told, ranked, cleared; and what must be refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from evsetup.commissioning.conformity.bench import Bench, Reply
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Skipped, Stir
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.ocppj.told import as_number, as_object

CASES: Final = CaseList(Group.SMART_CHARGING, OcppVersion.V201, OcppVersion.V21)

STATION, EVERY_CHARGE, ONE_CHARGE = "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile"
NUMBER: Final = 81_042
"""The number of our profile; further ones count on from it."""
_CLOSE = 0.02
_LOOK_S = 300

Periods = Sequence[tuple[int, float]]


async def _top(bench: Bench) -> int:
    told = (await bench.read("SmartChargingCtrlr.ProfileStackLevel") or "").strip()
    return int(told) if told.isdecimal() and len(told) < 5 else 0


async def _profile(
    bench: Bench, purpose: str, periods: Periods, number: int = NUMBER, level: int | None = None, **more: object
) -> dict[str, object]:
    unit = await bench.read("SmartChargingCtrlr.RateUnit")
    if unit is not None and "A" not in {one.strip() for one in unit.split(",")}:
        raise Skipped(text("commissioning", "It takes no limits in ampere."))
    schedule = {
        "id": 1,
        "chargingRateUnit": "A",
        "chargingSchedulePeriod": [{"startPeriod": start, "limit": limit} for start, limit in periods],
    }
    return {
        "id": number,
        "stackLevel": await _top(bench) if level is None else level,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Relative",
        "chargingSchedule": [schedule],
        **more,
    }


async def _set(bench: Bench, evse: int, profile: Mapping[str, object]) -> Reply:
    number = profile["id"]
    bench.afterwards(
        text("commissioning", "Clear profile {number}", number=str(number)),
        lambda: bench.try_ask("ClearChargingProfile", {"chargingProfileId": number}),
    )
    return await bench.ask("SetChargingProfile", {"evseId": evse, "chargingProfile": profile})


async def _accepted(bench: Bench, evse: int, profile: Mapping[str, object]) -> None:
    bench.has_status(await _set(bench, evse, profile), "Accepted")


async def _refused(bench: Bench, evse: int, profile: Mapping[str, object]) -> None:
    number = profile["id"]
    bench.afterwards(
        text("commissioning", "Clear profile {number}", number=str(number)),
        lambda: bench.try_ask("ClearChargingProfile", {"chargingProfileId": number}),
    )
    await bench.refuses("SetChargingProfile", {"evseId": evse, "chargingProfile": profile}, "Rejected")


async def _composite(bench: Bench, evse: int = 1) -> list[tuple[float, float]]:
    """Start and limit of each period, in ampere."""
    request = {"duration": _LOOK_S, "evseId": evse, "chargingRateUnit": "A"}
    reply = await bench.ask("GetCompositeSchedule", request)
    bench.has_status(reply, "Accepted")
    periods = as_object(reply.payload.get("schedule")).get("chargingSchedulePeriod")
    told = [
        (as_number(as_object(one).get("startPeriod")), as_number(as_object(one).get("limit")))
        for one in (periods if isinstance(periods, list) else [])
    ]
    found = [(start, limit) for start, limit in told if start is not None and limit is not None]
    bench.want(bool(found), text("commissioning", "It tells no period."))
    return found


async def _rules(bench: Bench, amps: float, evse: int = 1) -> None:
    told = (await _composite(bench, evse))[0][1]
    bench.want(
        abs(told - amps) <= amps * _CLOSE,
        text("commissioning", "It tells {told} A where {amps} A rule.", told=f"{told:g}", amps=f"{amps:g}"),
    )


async def _free(bench: Bench) -> float:
    """What rules before, in ampere. Ends the case where that is less than what is tried."""
    before = (await _composite(bench))[0][1]
    if before < 12:
        raise Skipped(text("commissioning", "A limit of {amps} A rules already.", amps=f"{before:g}"))
    return before


@CASES.case(
    "201.smart.composite-evse",
    "2.0.1 K08",
    text("commissioning", "The composite schedule of an EVSE"),
    text("commissioning", "GetCompositeSchedule of EVSE 1 is accepted, and its first period starts at once."),
)
async def composite_evse(bench: Bench) -> None:
    """A first period that starts later leaves a hole."""
    told = await _composite(bench)
    bench.want(told[0][0] == 0, text("commissioning", "The first period starts after {seconds} s.", seconds=told[0][0]))


@CASES.case(
    "201.smart.composite-station",
    "2.0.1 K08",
    text("commissioning", "The composite schedule of the whole station"),
    text("commissioning", "GetCompositeSchedule of EVSE 0 is accepted, with at least one period."),
)
async def composite_station(bench: Bench) -> None:
    """What the grid connection must bear."""
    await _composite(bench, 0)


@CASES.case(
    "201.smart.composite-unknown-evse",
    "2.0.1 K08",
    text("commissioning", "The composite schedule of an EVSE that does not exist"),
    text("commissioning", "GetCompositeSchedule is answered with Rejected."),
)
async def composite_unknown_evse(bench: Bench) -> None:
    """EVSE 99."""
    await bench.refuses("GetCompositeSchedule", {"duration": 60, "evseId": 99}, "Rejected")


@CASES.case(
    "201.smart.clear-unknown",
    "2.0.1 K10",
    text("commissioning", "Clearing a profile that it does not have"),
    text("commissioning", "ClearChargingProfile is answered with Unknown."),
)
async def clear_unknown(bench: Bench) -> None:
    """A number of ours that was never sent."""
    bench.has_status(await bench.ask("ClearChargingProfile", {"chargingProfileId": NUMBER + 90}), "Unknown")


@CASES.case(
    "201.smart.no-profiles",
    "2.0.1 K09",
    text("commissioning", "Asking for a profile that it does not have"),
    text("commissioning", "GetChargingProfiles is answered with NoProfiles."),
)
async def no_profiles(bench: Bench) -> None:
    """A number of ours that was never sent."""
    request = {"requestId": 81, "chargingProfile": {"chargingProfileId": [NUMBER + 90]}}
    bench.has_status(await bench.ask("GetChargingProfiles", request), "NoProfiles")


@CASES.case(
    "201.smart.default-limit",
    "2.0.1 K01",
    text("commissioning", "A limit for every charge"),
    text("commissioning", "A TxDefaultProfile is accepted, and the composite schedule shows its limit."),
    stir=Stir.WRITES,
)
async def default_limit(bench: Bench) -> None:
    """10 A."""
    await _free(bench)
    await _accepted(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 10)]))
    await _rules(bench, 10)


@CASES.case(
    "201.smart.station-limit",
    "2.0.1 K01",
    text("commissioning", "A limit for the whole station"),
    text("commissioning", "A ChargingStationMaxProfile is accepted, and the composite schedule shows its limit."),
    stir=Stir.WRITES,
)
async def station_limit(bench: Bench) -> None:
    """10 A on EVSE 0."""
    await _free(bench)
    await _accepted(bench, 0, await _profile(bench, STATION, [(0, 10)]))
    await _rules(bench, 10)


@CASES.case(
    "201.smart.lower-limit-rules",
    "2.0.1 K01",
    text("commissioning", "Two limits at once"),
    text("commissioning", "Of the station's limit and that of every charge, the lower one rules."),
    stir=Stir.WRITES,
)
async def lower_limit_rules(bench: Bench) -> None:
    """8 A for the station, 10 A for each charge."""
    await _free(bench)
    await _accepted(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 10)]))
    await _accepted(bench, 0, await _profile(bench, STATION, [(0, 8)], NUMBER + 1))
    await _rules(bench, 8)


@CASES.case(
    "201.smart.higher-level-rules",
    "2.0.1 K01",
    text("commissioning", "Two profiles of one purpose"),
    text("commissioning", "The one with the higher stack level rules, though its limit is higher."),
    stir=Stir.WRITES,
)
async def higher_level_rules(bench: Bench) -> None:
    """8 A below, 10 A on top."""
    top = await _top(bench)
    if top < 1:
        raise Missing(text("commissioning", "It has one stack level."))
    await _free(bench)
    await _accepted(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 8)], level=top - 1))
    await _accepted(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 10)], NUMBER + 1))
    await _rules(bench, 10)


@CASES.case(
    "201.smart.same-number-replaces",
    "2.0.1 K01",
    text("commissioning", "A second profile with the same number"),
    text("commissioning", "It takes the place of the first one."),
    stir=Stir.WRITES,
)
async def same_number_replaces(bench: Bench) -> None:
    """First 8 A, then 10 A."""
    await _free(bench)
    await _accepted(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 8)]))
    await _accepted(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 10)]))
    await _rules(bench, 10)


@CASES.case(
    "201.smart.two-periods",
    "2.0.1 K01",
    text("commissioning", "A limit that changes after a while"),
    text("commissioning", "The composite schedule shows both periods, the second about when it was sent for."),
    stir=Stir.WRITES,
)
async def two_periods(bench: Bench) -> None:
    """8 A, and 10 A from two minutes on."""
    await _free(bench)
    await _accepted(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 8), (120, 10)]))
    told = await _composite(bench)
    second = [start for start, limit in told if abs(limit - 10) <= 10 * _CLOSE]
    bench.want(
        abs(told[0][1] - 8) <= 8 * _CLOSE and bool(second) and 60 <= second[0] <= 121,
        text(
            "commissioning",
            "It shows {periods}.",
            periods=", ".join(f"{start:g} s: {limit:g}" for start, limit in told),
        ),
    )


@CASES.case(
    "201.smart.clear-by-id",
    "2.0.1 K10",
    text("commissioning", "Clearing a profile by its number"),
    text("commissioning", "It is accepted, and the limit of before rules again; a second time, the answer is Unknown."),
    stir=Stir.WRITES,
)
async def clear_by_id(bench: Bench) -> None:
    """A limit that survives throttles the site."""
    before = await _free(bench)
    await _accepted(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 8)]))
    bench.has_status(await bench.ask("ClearChargingProfile", {"chargingProfileId": NUMBER}), "Accepted")
    await _rules(bench, before)
    bench.has_status(await bench.ask("ClearChargingProfile", {"chargingProfileId": NUMBER}), "Unknown")


@CASES.case(
    "201.smart.clear-by-purpose",
    "2.0.1 K10",
    text("commissioning", "Clearing a profile by purpose and level"),
    text("commissioning", "It is accepted, and the limit of before rules again."),
    stir=Stir.WRITES,
)
async def clear_by_purpose(bench: Bench) -> None:
    """On this EVSE and level, so that only our own is meant."""
    before = await _free(bench)
    profile = await _profile(bench, EVERY_CHARGE, [(0, 8)])
    await _accepted(bench, 1, profile)
    meant = {"evseId": 1, "chargingProfilePurpose": EVERY_CHARGE, "stackLevel": profile["stackLevel"]}
    bench.has_status(await bench.ask("ClearChargingProfile", {"chargingProfileCriteria": meant}), "Accepted")
    await _rules(bench, before)


@CASES.case(
    "201.smart.report",
    "2.0.1 K09",
    text("commissioning", "Asking for a profile that was set"),
    text("commissioning", "GetChargingProfiles is accepted, and ReportChargingProfiles holds it with its limit."),
    stir=Stir.WRITES,
)
async def report(bench: Bench) -> None:
    """By its number."""
    await _free(bench)
    await _accepted(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 9)]))
    mark = bench.mark()
    request = {"requestId": 82, "chargingProfile": {"chargingProfileId": [NUMBER]}}
    bench.has_status(await bench.ask("GetChargingProfiles", request), "Accepted")
    told = await bench.message("ReportChargingProfiles", lambda payload: payload.get("requestId") == 82, mark)
    profiles = told.get("chargingProfile")
    numbers = [as_object(one).get("id") for one in (profiles if isinstance(profiles, list) else [])]
    bench.want(NUMBER in numbers, text("commissioning", "It tells of the profiles {numbers}.", numbers=str(numbers)))


@CASES.case(
    "201.smart.station-limit-on-evse",
    "2.0.1 K01",
    text("commissioning", "The station's limit on an EVSE"),
    text("commissioning", "A ChargingStationMaxProfile is refused anywhere but on EVSE 0."),
    stir=Stir.WRITES,
)
async def station_limit_on_evse(bench: Bench) -> None:
    """EVSE 1."""
    await _refused(bench, 1, await _profile(bench, STATION, [(0, 10)]))


@CASES.case(
    "201.smart.unknown-evse",
    "2.0.1 K01",
    text("commissioning", "A limit on an EVSE that does not exist"),
    text("commissioning", "SetChargingProfile is answered with Rejected."),
    stir=Stir.WRITES,
)
async def unknown_evse(bench: Bench) -> None:
    """EVSE 99."""
    await _refused(bench, 99, await _profile(bench, EVERY_CHARGE, [(0, 10)]))


@CASES.case(
    "201.smart.charge-limit-without-charge",
    "2.0.1 K01",
    text("commissioning", "A limit of one charge while none runs"),
    text("commissioning", "A TxProfile is refused."),
    stir=Stir.WRITES,
)
async def charge_limit_without_charge(bench: Bench) -> None:
    """There is nothing that it could be of."""
    if (await bench.point()).running_on(1) is not None:
        raise Skipped(text("commissioning", "A charge runs."))
    await _refused(bench, 1, await _profile(bench, ONE_CHARGE, [(0, 10)], transactionId="evsetup-none"))


@CASES.case(
    "201.smart.level-too-high",
    "2.0.1 K01",
    text("commissioning", "A stack level above the highest"),
    text("commissioning", "SetChargingProfile is answered with Rejected."),
    stir=Stir.WRITES,
)
async def level_too_high(bench: Bench) -> None:
    """One more than SmartChargingCtrlr.ProfileStackLevel."""
    if await bench.read("SmartChargingCtrlr.ProfileStackLevel") is None:
        raise Skipped(text("commissioning", "It does not tell its highest stack level."))
    await _refused(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 10)], level=await _top(bench) + 1))


@CASES.case(
    "201.smart.charge-limit",
    "2.0.1 K01",
    text("commissioning", "A limit of one charge"),
    text("commissioning", "A TxProfile is accepted while the charge runs, and the composite schedule shows it."),
    stir=Stir.CHARGES,
)
async def charge_limit(bench: Bench) -> None:
    """Named by the station's own number of the charge."""
    await bench.charge()
    running = (await bench.point()).running_on(1)
    if running is None:
        raise Skipped(text("commissioning", "No charge runs any more."))
    await _accepted(bench, 1, await _profile(bench, ONE_CHARGE, [(0, 8)], transactionId=str(running.id)))
    await _rules(bench, 8)


@CASES.case(
    "201.smart.limit-over-restart",
    "2.0.1 K01",
    text("commissioning", "A limit over a restart"),
    text("commissioning", "A TxDefaultProfile rules again after a restart."),
    stir=Stir.RESTARTS,
)
async def limit_over_restart(bench: Bench) -> None:
    """Whoever protects a fuse with it counts on that."""
    await _free(bench)
    await _accepted(bench, 1, await _profile(bench, EVERY_CHARGE, [(0, 10)]))
    await bench.restart("Immediate")
    await _rules(bench, 10)
