"""Reading the variables of a 2.x station (B06 of OCPP 2.0.1; TC_B_06 ff. of the OCA)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Skipped
from evsetup.commissioning.conformity.common2 import items_of, place, statuses_read
from evsetup.commissioning.conformity.common16 import held
from evsetup.commissioning.conformity.reports2 import name_of
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text

CASES: Final = CaseList(Group.DEVICE, OcppVersion.V201, OcppVersion.V21)

_KNOWN: Final = (
    "OCPPCommCtrlr.OfflineThreshold",
    "ClockCtrlr.DateTime",
    "TxCtrlr.EVConnectionTimeOut",
    "SecurityCtrlr.SecurityProfile",
)
_MOST: Final = 200


def _told(statuses: list[str]) -> Text:
    return text("commissioning", "The statuses are {words}.", words=", ".join(statuses) or "–")


@CASES.case(
    "201.device.get-one",
    "TC_B_06",
    text("commissioning", "A variable is read"),
    text("commissioning", "GetVariables shows it with the status Accepted."),
)
async def get_one(bench: Bench) -> None:
    """One that every charger has."""
    statuses = await statuses_read(bench, _KNOWN[0])
    bench.want(statuses == ["Accepted"], _told(statuses))


@CASES.case(
    "201.device.get-many",
    "TC_B_06 ff.",
    text("commissioning", "Several variables are read at once"),
    text("commissioning", "GetVariables answers each, and no other."),
)
async def get_many(bench: Bench) -> None:
    """As many as it takes, four at most."""
    wanted = _KNOWN[: await items_per_message(bench, "GetVariables")]
    reply = await bench.ask("GetVariables", {"getVariableData": [place(name) for name in wanted]})
    told = sorted(name_of(one).partition(".")[2] for one in items_of(reply.payload, "getVariableResult"))
    bench.want(
        told == sorted(name.partition(".")[2] for name in wanted),
        text("commissioning", "It answers {names}.", names=", ".join(told)),
    )


@CASES.case(
    "201.device.get-attribute",
    "2.0.1 B06",
    text("commissioning", "A variable is read by the name of its attribute"),
    text("commissioning", "GetVariables of the attribute Actual shows the same value as without it."),
)
async def get_attribute(bench: Bench) -> None:
    """Actual is what is meant when none is named."""
    value = await held(bench, _KNOWN[0])
    reply = await bench.ask("GetVariables", {"getVariableData": [{**place(_KNOWN[0]), "attributeType": "Actual"}]})
    shown = [one.get("attributeValue") for one in items_of(reply.payload, "getVariableResult")]
    bench.want(shown == [value], text("commissioning", "It shows {value}.", value=str(shown)))


@CASES.case(
    "201.device.get-unknown-component",
    "2.0.1 B06",
    text("commissioning", "A variable of a component that does not exist is read"),
    text("commissioning", "Its status is UnknownComponent."),
)
async def get_unknown_component(bench: Bench) -> None:
    """A made-up one."""
    statuses = await statuses_read(bench, "EvsetupNoSuchCtrlr.Enabled")
    bench.want(statuses == ["UnknownComponent"], _told(statuses))


@CASES.case(
    "201.device.get-unknown-variable",
    "2.0.1 B06",
    text("commissioning", "A variable that does not exist is read"),
    text("commissioning", "Its status is UnknownVariable."),
)
async def get_unknown_variable(bench: Bench) -> None:
    """Of a component that every charger has."""
    statuses = await statuses_read(bench, "ClockCtrlr.EvsetupNoSuchVariable")
    bench.want(statuses == ["UnknownVariable"], _told(statuses))


@CASES.case(
    "201.device.get-unknown-evse",
    "2.0.1 B06",
    text("commissioning", "A variable of an EVSE that does not exist is read"),
    text("commissioning", "Its status is UnknownComponent."),
)
async def get_unknown_evse(bench: Bench) -> None:
    """EVSE 99."""
    statuses = await statuses_read(bench, "EVSE@99.AvailabilityState")
    bench.want(statuses == ["UnknownComponent"], _told(statuses))


@CASES.case(
    "201.device.get-unknown-attribute",
    "2.0.1 B06",
    text("commissioning", "An attribute that a variable does not have is read"),
    text("commissioning", "Its status is NotSupportedAttributeType."),
)
async def get_unknown_attribute(bench: Bench) -> None:
    """The clock has no target."""
    item = {**place("ClockCtrlr.DateTime"), "attributeType": "Target"}
    reply = await bench.ask("GetVariables", {"getVariableData": [item]})
    statuses = [str(one.get("attributeStatus")) for one in items_of(reply.payload, "getVariableResult")]
    bench.want(statuses == ["NotSupportedAttributeType"], _told(statuses))


@CASES.case(
    "201.device.get-mixed",
    "2.0.1 B06",
    text("commissioning", "Variables that it has and has not are read at once"),
    text("commissioning", "Each has the status that it has alone."),
)
async def get_mixed(bench: Bench) -> None:
    """One bad item spoils no other."""
    if await items_per_message(bench, "GetVariables") < 3:
        raise Skipped(text("commissioning", "It takes fewer than three at once."))
    statuses = await statuses_read(bench, _KNOWN[0], "EvsetupNoSuchCtrlr.Enabled", "ClockCtrlr.EvsetupNoSuchVariable")
    bench.want(sorted(statuses) == ["Accepted", "UnknownComponent", "UnknownVariable"], _told(statuses))


@CASES.case(
    "201.device.get-other-letter-case",
    "2.0.1 part 1 §4",
    text("commissioning", "A variable is read with other capital letters"),
    text("commissioning", "It is the same variable: names know no letter case."),
)
async def get_other_letter_case(bench: Bench) -> None:
    """All small."""
    statuses = await statuses_read(bench, _KNOWN[0].lower())
    bench.want(statuses == ["Accepted"], _told(statuses))


@CASES.case(
    "201.device.get-too-many",
    "TC_B_06 ff.",
    text("commissioning", "More variables are read than it takes at once"),
    text("commissioning", "GetVariables is answered with an error, not with some of them."),
)
async def get_too_many(bench: Bench) -> None:
    """One more than ItemsPerMessage."""
    most = await items_per_message(bench, "GetVariables")
    if most > _MOST:
        raise Skipped(text("commissioning", "It takes {count} at once.", count=most))
    reply = await bench.try_ask("GetVariables", {"getVariableData": [place(_KNOWN[0])] * (most + 1)})
    bench.want(
        bool(reply.error),
        text("commissioning", "It answers {count}.", count=len(items_of(reply.payload, "getVariableResult"))),
    )


@CASES.case(
    "201.device.limits-told",
    "TC_B_53",
    text("commissioning", "How much it takes at once"),
    text("commissioning", "ItemsPerMessage and BytesPerMessage are told for reading, for reports and for writing."),
)
async def limits_told(bench: Bench) -> None:
    """Whoever does not know them sends too much."""
    names = [
        f"DeviceDataCtrlr.{limit}[{action}]"
        for limit in ("ItemsPerMessage", "BytesPerMessage")
        for action in ("GetReport", "GetVariables")
    ]
    names += ["DeviceDataCtrlr.ItemsPerMessage[SetVariables]", "DeviceDataCtrlr.BytesPerMessage[SetVariables]"]
    missing = [name for name in names if not (await bench.read(name) or "").isdecimal()]
    bench.want(not missing, text("commissioning", "These are missing: {names}", names=", ".join(missing)))


@CASES.case(
    "201.device.places-told",
    "2.0.1 part 1 §4.2",
    text("commissioning", "The charger, its EVSE and its connector"),
    text("commissioning", "Each of the three has an AvailabilityState."),
)
async def places_told(bench: Bench) -> None:
    """The three tiers of the device model."""
    names = ("ChargingStation.AvailabilityState", "EVSE@1.AvailabilityState", "Connector@1.1.AvailabilityState")
    shown = [await bench.read(name) for name in names]
    missing = [name for name, value in zip(names, shown, strict=True) if value is None]
    bench.want(not missing, text("commissioning", "These are missing: {names}", names=", ".join(missing)))
    words = {"Available", "Occupied", "Reserved", "Unavailable", "Faulted"}
    bench.want(set(shown) <= words, text("commissioning", "It shows {value}.", value=str(shown)))


@CASES.case(
    "201.device.get-write-only",
    "2.0.1 B06",
    text("commissioning", "A variable that may only be written is read"),
    text("commissioning", "Its status is Rejected, and no value is shown."),
)
async def get_write_only(bench: Bench) -> None:
    """The password. The value itself is never kept."""
    name = "SecurityCtrlr.BasicAuthPassword"
    reply = await bench.ask("GetVariables", {"getVariableData": [place(name)]})
    (one, *_) = (*items_of(reply.payload, "getVariableResult"), {})
    status = str(one.get("attributeStatus", ""))
    if status.startswith("Unknown"):
        raise Missing(text("commissioning", "It has no {name}.", name=name))
    bench.want(not one.get("attributeValue"), text("commissioning", "It shows one."))
    bench.want(status == "Rejected", _told([status]))


async def items_per_message(bench: Bench, action: str) -> int:
    """How many items it takes in one request; 1 where it does not tell."""
    value = (await bench.read(f"DeviceDataCtrlr.ItemsPerMessage[{action}]") or "").strip()
    return max(1, int(value)) if value.isdecimal() and len(value) < 7 else 1
