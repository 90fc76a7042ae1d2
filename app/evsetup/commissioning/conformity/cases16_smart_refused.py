"""What a 1.6 charger must not take of smart charging (OCPP 1.6 §3.13, §5.5, §5.16, §9.4)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Skipped, Stir
from evsetup.commissioning.conformity.profiles16 import (
    CHARGER,
    EVERY_CHARGE,
    NUMBER,
    ONE_CHARGE,
    profile_of,
    refused,
    whole,
)
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.SMART_CHARGING, OcppVersion.V16)


@CASES.case(
    "16.smart.composite-unknown-connector",
    "1.6 §5.7",
    text("commissioning", "The composite schedule of a connector that does not exist"),
    text("commissioning", "GetCompositeSchedule is answered with Rejected."),
)
async def composite_unknown_connector(bench: Bench) -> None:
    """Connector 99."""
    await bench.refuses("GetCompositeSchedule", {"connectorId": 99, "duration": 60}, "Rejected")


@CASES.case(
    "16.smart.clear-unknown",
    "1.6 §5.5",
    text("commissioning", "Clearing a profile that it does not have"),
    text("commissioning", "ClearChargingProfile is answered with Unknown."),
)
async def clear_unknown(bench: Bench) -> None:
    """A number of ours that was never sent."""
    bench.has_status(await bench.ask("ClearChargingProfile", {"id": NUMBER + 90}), "Unknown")


@CASES.case(
    "16.smart.charger-limit-on-connector",
    "1.6 §3.13.2",
    text("commissioning", "The charger's limit on a connector"),
    text("commissioning", "A ChargePointMaxProfile is refused anywhere but on connector 0."),
    stir=Stir.WRITES,
)
async def charger_limit_on_connector(bench: Bench) -> None:
    """Connector 1."""
    await refused(bench, 1, await profile_of(bench, CHARGER, [(0, 10)]))


@CASES.case(
    "16.smart.unknown-connector",
    "1.6 §5.16",
    text("commissioning", "A limit on a connector that does not exist"),
    text("commissioning", "SetChargingProfile is answered with Rejected."),
    stir=Stir.WRITES,
)
async def unknown_connector(bench: Bench) -> None:
    """Connector 99."""
    await refused(bench, 99, await profile_of(bench, EVERY_CHARGE, [(0, 10)]))


@CASES.case(
    "16.smart.charge-limit-without-charge",
    "1.6 §5.16.3",
    text("commissioning", "A limit of one charge while none runs"),
    text("commissioning", "A TxProfile is refused."),
    stir=Stir.WRITES,
)
async def charge_limit_without_charge(bench: Bench) -> None:
    """There is nothing that it could be of."""
    if (await bench.point()).running_on(1) is not None:
        raise Skipped(text("commissioning", "A charge runs."))
    await refused(bench, 1, await profile_of(bench, ONE_CHARGE, [(0, 10)]))


@CASES.case(
    "16.smart.level-too-high",
    "1.6 §9.4.1",
    text("commissioning", "A stack level above the highest"),
    text("commissioning", "SetChargingProfile is answered with Rejected."),
    stir=Stir.WRITES,
)
async def level_too_high(bench: Bench) -> None:
    """One more than ChargeProfileMaxStackLevel."""
    top = await whole(bench, "ChargeProfileMaxStackLevel")
    await refused(bench, 1, await profile_of(bench, EVERY_CHARGE, [(0, 10)], level=top + 1))


@CASES.case(
    "16.smart.too-many-periods",
    "1.6 §9.4.3",
    text("commissioning", "More periods than it can hold"),
    text("commissioning", "SetChargingProfile is answered with Rejected."),
    stir=Stir.WRITES,
)
async def too_many_periods(bench: Bench) -> None:
    """One more than ChargingScheduleMaxPeriods."""
    most = await whole(bench, "ChargingScheduleMaxPeriods")
    if most > 500:
        raise Skipped(text("commissioning", "It holds {count} periods.", count=most))
    await refused(bench, 1, await profile_of(bench, EVERY_CHARGE, [(60 * n, 8 + n % 2) for n in range(most + 1)]))


@CASES.case(
    "16.smart.late-first-period",
    "1.6 §7.14",
    text("commissioning", "A schedule that does not begin at its beginning"),
    text("commissioning", "A first period that starts later than 0 is refused."),
    stir=Stir.WRITES,
)
async def late_first_period(bench: Bench) -> None:
    """It must be 0."""
    await refused(bench, 1, await profile_of(bench, EVERY_CHARGE, [(30, 10)]))


@CASES.case(
    "16.smart.charge-limit-of-another",
    "1.6 §5.16.3",
    text("commissioning", "A limit of another charge"),
    text("commissioning", "A TxProfile with the number of a charge that does not run is refused."),
    stir=Stir.CHARGES,
)
async def charge_limit_of_another(bench: Bench) -> None:
    """The number of no charge."""
    await bench.charge()
    await refused(bench, 1, await profile_of(bench, ONE_CHARGE, [(0, 8)], transactionId=2_000_000_011))
