"""The reports of a 2.x station, and what must be in them (B07, B08, B53 of OCPP 2.0.1 and of the OCA's cases)."""

from __future__ import annotations

import math
from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Skipped
from evsetup.commissioning.conformity.cases2_reading import items_per_message
from evsetup.commissioning.conformity.common2 import answered, items_of, place
from evsetup.commissioning.conformity.reports2 import Row, base_report, mutability_of, name_of, report
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.DEVICE, OcppVersion.V201, OcppVersion.V21)

_NUMBER: Final = 730_701
_MOST: Final = 200
REQUIRED: Final = (
    "AuthCtrlr.AuthorizeRemoteStart",
    "AuthCtrlr.LocalAuthorizeOffline",
    "AuthCtrlr.LocalPreAuthorize",
    "ChargingStation.AvailabilityState",
    "ChargingStation.SupplyPhases",
    "ClockCtrlr.DateTime",
    "ClockCtrlr.TimeSource",
    "Connector@1.1.AvailabilityState",
    "Connector@1.1.ConnectorType",
    "Connector@1.1.SupplyPhases",
    "DeviceDataCtrlr.BytesPerMessage[GetReport]",
    "DeviceDataCtrlr.BytesPerMessage[GetVariables]",
    "DeviceDataCtrlr.BytesPerMessage[SetVariables]",
    "DeviceDataCtrlr.ItemsPerMessage[GetReport]",
    "DeviceDataCtrlr.ItemsPerMessage[GetVariables]",
    "DeviceDataCtrlr.ItemsPerMessage[SetVariables]",
    "EVSE@1.AvailabilityState",
    "EVSE@1.Power",
    "EVSE@1.SupplyPhases",
    "OCPPCommCtrlr.FileTransferProtocols",
    "OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent]",
    "OCPPCommCtrlr.MessageAttempts[TransactionEvent]",
    "OCPPCommCtrlr.MessageTimeout[Default]",
    "OCPPCommCtrlr.NetworkConfigurationPriority",
    "OCPPCommCtrlr.NetworkProfileConnectionAttempts",
    "OCPPCommCtrlr.OfflineThreshold",
    "OCPPCommCtrlr.ResetRetries",
    "OCPPCommCtrlr.RetryBackOffRandomRange",
    "OCPPCommCtrlr.RetryBackOffRepeatTimes",
    "OCPPCommCtrlr.RetryBackOffWaitMinimum",
    "OCPPCommCtrlr.UnlockOnEVSideDisconnect",
    "OCPPCommCtrlr.WebSocketPingInterval",
    "SampledDataCtrlr.TxEndedInterval",
    "SampledDataCtrlr.TxEndedMeasurands",
    "SampledDataCtrlr.TxStartedMeasurands",
    "SampledDataCtrlr.TxUpdatedInterval",
    "SampledDataCtrlr.TxUpdatedMeasurands",
    "SecurityCtrlr.CertificateEntries",
    "SecurityCtrlr.OrganizationName",
    "SecurityCtrlr.SecurityProfile",
    "TxCtrlr.EVConnectionTimeOut",
    "TxCtrlr.StopTxOnEVSideDisconnect",
    "TxCtrlr.StopTxOnInvalidId",
    "TxCtrlr.TxStartPoint",
    "TxCtrlr.TxStopPoint",
)
"""What 2.0.1 part 2 requires of every charging station, whatever it offers besides."""


def _names(rows: list[Row]) -> set[str]:
    return {name_of(row).casefold() for row in rows}


@CASES.case(
    "201.device.full-inventory",
    "2.0.1 B07",
    text("commissioning", "The report of everything"),
    text("commissioning", "GetBaseReport is accepted; all parts come, numbered from 0, each variable once."),
)
async def full_inventory(bench: Bench) -> None:
    """FullInventory."""
    rows = await base_report(bench, "FullInventory")
    names = [name_of(row).casefold() for row in rows]
    twice = sorted({name for name in names if names.count(name) > 1})
    bench.want(bool(names), text("commissioning", "The report is empty."))
    bench.want(not twice, text("commissioning", "These are told twice: {names}", names=", ".join(twice)[:500]))


@CASES.case(
    "201.device.configuration-inventory",
    "2.0.1 B07",
    text("commissioning", "The report of all that can be set"),
    text("commissioning", "It holds what may be written, and nothing that may only be read."),
)
async def configuration_inventory(bench: Bench) -> None:
    """ConfigurationInventory."""
    rows = await base_report(bench, "ConfigurationInventory")
    fixed = sorted(name_of(row) for row in rows if mutability_of(row) == {"ReadOnly"})
    bench.want(bool(rows), text("commissioning", "The report is empty."))
    bench.want(not fixed, text("commissioning", "These can only be read: {names}", names=", ".join(fixed)[:500]))


@CASES.case(
    "201.device.configuration-in-full",
    "2.0.1 B07",
    text("commissioning", "The two reports agree"),
    text("commissioning", "Whatever may be written in the full report is in the report of what can be set."),
)
async def configuration_in_full(bench: Bench) -> None:
    """And the other way round."""
    full = await base_report(bench, "FullInventory")
    settable = _names([row for row in full if mutability_of(row) - {"ReadOnly"}])
    told = _names(await base_report(bench, "ConfigurationInventory"))
    differ = sorted(settable ^ told)
    bench.want(
        not differ, text("commissioning", "These are in one of them only: {names}", names=", ".join(differ)[:500])
    )


@CASES.case(
    "201.device.summary-inventory",
    "2.0.1 B07",
    text("commissioning", "The short report"),
    text("commissioning", "It tells the availability of the charger; or it is not offered."),
)
async def summary_inventory(bench: Bench) -> None:
    """SummaryInventory is optional."""
    names = _names(await base_report(bench, "SummaryInventory"))
    bench.want(
        "chargingstation.availabilitystate" in names,
        text("commissioning", "It holds {names}.", names=", ".join(sorted(names))[:500]),
    )


@CASES.case(
    "201.device.unknown-report",
    "2.0.1 B07",
    text("commissioning", "A report that OCPP does not know"),
    text("commissioning", "GetBaseReport is answered with an error, NotSupported or Rejected."),
)
async def unknown_report(bench: Bench) -> None:
    """A made-up name."""
    reply = await bench.try_ask("GetBaseReport", {"requestId": _NUMBER, "reportBase": "EvsetupInventory"})
    bench.want(
        bool(reply.error) or reply.status in {"NotSupported", "Rejected"}, answered("GetBaseReport", reply.status)
    )


@CASES.case(
    "201.device.required-variables",
    "TC_B_53",
    text("commissioning", "The variables that every charger must have"),
    text("commissioning", "All of them are in the full report."),
)
async def required_variables(bench: Bench) -> None:
    """Those that are required whatever a charger offers besides."""
    names = _names(await base_report(bench, "FullInventory"))
    missing = [name for name in REQUIRED if name.casefold() not in names]
    bench.want(not missing, text("commissioning", "These are missing: {names}", names=", ".join(missing)))


@CASES.case(
    "201.device.values-fit",
    "2.0.1 part 1 §4.3",
    text("commissioning", "Values fit what is said of them"),
    text("commissioning", "Each value in the full report is of its data type, and within its limits or its list."),
)
async def values_fit(bench: Bench) -> None:
    """A number that is none breaks whoever reads it."""
    rows = await base_report(bench, "FullInventory")
    odd = sorted(name_of(row) for row in rows if not _fits(row))
    bench.want(not odd, text("commissioning", "These do not fit: {names}", names=", ".join(odd)[:500]))


def _fits(row: Row) -> bool:
    """Whether the Actual value is what the characteristics say. An empty one says that there is none."""
    told = row.get("variableCharacteristics")
    about = told if isinstance(told, dict) else {}
    for attribute in items_of(row, "variableAttribute"):
        value = attribute.get("value")
        if not isinstance(value, str) or value == "" or attribute.get("type", "Actual") != "Actual":
            continue
        words = [word.strip() for word in str(about.get("valuesList", "")).split(",") if word.strip()]
        match about.get("dataType"):
            case "boolean":
                return value.casefold() in {"true", "false"}
            case "integer" | "decimal":
                return _number_fits(value, about.get("minLimit"), about.get("maxLimit"))
            case "OptionList":
                return not words or value in words
            case "MemberList" | "SequenceList":
                return not words or {one.strip() for one in value.split(",")} <= set(words)
    return True


def _number_fits(value: str, low: object, high: object) -> bool:
    try:
        number = float(value)
    except ValueError:
        return False
    above = not isinstance(low, int | float) or number >= low
    return math.isfinite(number) and above and (not isinstance(high, int | float) or number <= high)


@CASES.case(
    "201.device.report-of-variable",
    "2.0.1 B08",
    text("commissioning", "The report of one variable"),
    text("commissioning", "GetReport tells this variable and no other."),
)
async def report_of_variable(bench: Bench) -> None:
    """The clock."""
    names = _names(await report(bench, componentVariable=[place("ClockCtrlr.DateTime")]))
    bench.want(
        names == {"clockctrlr.datetime"}, text("commissioning", "It holds {names}.", names=", ".join(sorted(names)))
    )


@CASES.case(
    "201.device.report-of-component",
    "2.0.1 B08",
    text("commissioning", "The report of one component"),
    text("commissioning", "GetReport tells several variables of this component, and of no other."),
)
async def report_of_component(bench: Bench) -> None:
    """Every charger has several here."""
    names = _names(await report(bench, componentVariable=[{"component": {"name": "OCPPCommCtrlr"}}]))
    bench.want(
        len(names) > 1 and all(name.startswith("ocppcommctrlr.") for name in names),
        text("commissioning", "It holds {names}.", names=", ".join(sorted(names))[:500]),
    )


@CASES.case(
    "201.device.report-of-nothing",
    "2.0.1 B08",
    text("commissioning", "The report of a component that does not exist"),
    text("commissioning", "GetReport is answered with EmptyResultSet, or Rejected."),
)
async def report_of_nothing(bench: Bench) -> None:
    """A made-up one."""
    request = {"requestId": _NUMBER + 1, "componentVariable": [{"component": {"name": "EvsetupNoSuchCtrlr"}}]}
    await bench.refuses("GetReport", request, "EmptyResultSet", "Rejected")


@CASES.case(
    "201.device.report-of-problems",
    "2.0.1 B08",
    text("commissioning", "The report of components with a problem"),
    text("commissioning", "GetReport tells those that have one; EmptyResultSet where all is well."),
)
async def report_of_problems(bench: Bench) -> None:
    """Optional: a charger may say that it knows no criteria."""
    rows = await report(bench, componentCriteria=["Problem"])
    broken = {name_of(row).rpartition(".")[0] for row in rows}
    problems = {
        name_of(row).rpartition(".")[0]
        for row in rows
        if name_of(row).endswith(".Problem")
        and any(str(one.get("value")).casefold() == "true" for one in items_of(row, "variableAttribute"))
    }
    well = sorted(broken - problems)
    bench.want(not well, text("commissioning", "These have no problem: {names}", names=", ".join(well)[:500]))


@CASES.case(
    "201.device.report-too-much",
    "2.0.1 B08",
    text("commissioning", "A report of more than it takes at once"),
    text("commissioning", "GetReport is answered with an error."),
)
async def report_too_much(bench: Bench) -> None:
    """One more than ItemsPerMessage."""
    most = await items_per_message(bench, "GetReport")
    if most > _MOST:
        raise Skipped(text("commissioning", "It takes {count} at once.", count=most))
    request = {"requestId": _NUMBER + 2, "componentVariable": [place("ClockCtrlr.DateTime")] * (most + 1)}
    reply = await bench.try_ask("GetReport", request)
    bench.want(bool(reply.error) or reply.status == "Rejected", answered("GetReport", reply.status))
