"""Writing the variables of a 2.x station (B05 of OCPP 2.0.1; TC_B_09 ff. of the OCA). What is written is given back."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Skipped, Stir
from evsetup.commissioning.conformity.cases2_reading import items_per_message
from evsetup.commissioning.conformity.common2 import answered, items_of, place, statuses_of
from evsetup.commissioning.conformity.common16 import held, put_or_end
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.DEVICE, OcppVersion.V201, OcppVersion.V21)

WAIT: Final = "TxCtrlr.EVConnectionTimeOut"
_THRESHOLD: Final = "OCPPCommCtrlr.OfflineThreshold"
_READ_ONLY: Final = "SecurityCtrlr.SecurityProfile"
_MOST: Final = 200


async def _refused(bench: Bench, name: str, value: str, *statuses: str) -> None:
    """A write that must not be taken: one of these statuses, and the value is as before."""
    before = await bench.read(name)
    status = await bench.put(name, value)
    bench.want(status in statuses, answered("SetVariables", status))
    now = await bench.read(name)
    bench.want(now == before, text("commissioning", "{name} shows {shown} now.", name=name, shown=str(now)))


@CASES.case(
    "201.device.set-one",
    "TC_B_09",
    text("commissioning", "A setting is written and read back"),
    text("commissioning", "SetVariables is accepted, and GetVariables shows the new value."),
    stir=Stir.WRITES,
)
async def set_one(bench: Bench) -> None:
    """With one that every charger has."""
    new = "43" if await held(bench, WAIT) != "43" else "44"
    await put_or_end(bench, WAIT, new)
    shown = await bench.read(WAIT)
    bench.want(
        shown == new,
        text("commissioning", "{name} shows {shown} after {new} was accepted.", name=WAIT, shown=str(shown), new=new),
    )


@CASES.case(
    "201.device.set-many",
    "TC_B_09 ff.",
    text("commissioning", "Two settings are written at once"),
    text("commissioning", "SetVariables accepts both, and both show their new values."),
    stir=Stir.WRITES,
)
async def set_many(bench: Bench) -> None:
    """Each first alone, so that it is given back."""
    if await items_per_message(bench, "SetVariables") < 2:
        raise Skipped(text("commissioning", "It takes fewer than two at once."))
    await put_or_end(bench, WAIT, "43")
    await put_or_end(bench, _THRESHOLD, "61")
    data = [{**place(WAIT), "attributeValue": "44"}, {**place(_THRESHOLD), "attributeValue": "62"}]
    reply = await bench.ask("SetVariables", {"setVariableData": data})
    statuses = statuses_of(reply.payload, "setVariableResult")
    bench.want(list(statuses) == ["Accepted", "Accepted"], answered("SetVariables", ", ".join(statuses)))
    shown = [await bench.read(WAIT), await bench.read(_THRESHOLD)]
    bench.want(shown == ["44", "62"], text("commissioning", "It shows {value}.", value=str(shown)))


@CASES.case(
    "201.device.set-mixed",
    "2.0.1 B05",
    text("commissioning", "Of two settings written at once, one does not exist"),
    text("commissioning", "Each has the status that it has alone, and the other one is written."),
    stir=Stir.WRITES,
)
async def set_mixed(bench: Bench) -> None:
    """One bad item spoils no other."""
    if await items_per_message(bench, "SetVariables") < 2:
        raise Skipped(text("commissioning", "It takes fewer than two at once."))
    await put_or_end(bench, WAIT, "43")
    unknown = {**place("ClockCtrlr.EvsetupNoSuchVariable"), "attributeValue": "1"}
    data = [unknown, {**place(WAIT), "attributeValue": "44"}]
    reply = await bench.ask("SetVariables", {"setVariableData": data})
    statuses = sorted(statuses_of(reply.payload, "setVariableResult"))
    bench.want(statuses == ["Accepted", "UnknownVariable"], answered("SetVariables", ", ".join(statuses)))
    shown = await bench.read(WAIT)
    bench.want(shown == "44", text("commissioning", "It shows {value}.", value=str(shown)))


@CASES.case(
    "201.device.set-unknown-component",
    "2.0.1 B05",
    text("commissioning", "A setting of a component that does not exist is written"),
    text("commissioning", "Its status is UnknownComponent."),
)
async def set_unknown_component(bench: Bench) -> None:
    """A made-up one."""
    status = await bench.write("EvsetupNoSuchCtrlr.Enabled", "true")
    bench.want(status == "UnknownComponent", answered("SetVariables", status))


@CASES.case(
    "201.device.set-unknown-variable",
    "2.0.1 B05",
    text("commissioning", "A setting that does not exist is written"),
    text("commissioning", "Its status is UnknownVariable."),
)
async def set_unknown_variable(bench: Bench) -> None:
    """Of a component that every charger has."""
    status = await bench.write("ClockCtrlr.EvsetupNoSuchVariable", "1")
    bench.want(status == "UnknownVariable", answered("SetVariables", status))


@CASES.case(
    "201.device.set-unknown-attribute",
    "2.0.1 B05",
    text("commissioning", "An attribute that a setting does not have is written"),
    text("commissioning", "Its status is NotSupportedAttributeType, or Rejected."),
)
async def set_unknown_attribute(bench: Bench) -> None:
    """A time to wait has no target."""
    item = {**place(WAIT), "attributeType": "Target", "attributeValue": "30"}
    reply = await bench.ask("SetVariables", {"setVariableData": [item]})
    statuses = list(statuses_of(reply.payload, "setVariableResult"))
    bench.want(statuses in (["NotSupportedAttributeType"], ["Rejected"]), answered("SetVariables", ", ".join(statuses)))


@CASES.case(
    "201.device.set-read-only",
    "2.0.1 B05",
    text("commissioning", "A variable that may only be read is written"),
    text("commissioning", "Its status is Rejected, and its value stays."),
    stir=Stir.WRITES,
)
async def set_read_only(bench: Bench) -> None:
    """The number of items of a report."""
    await held(bench, "DeviceDataCtrlr.ItemsPerMessage[GetReport]")
    await _refused(bench, "DeviceDataCtrlr.ItemsPerMessage[GetReport]", "3", "Rejected")


@CASES.case(
    "201.device.set-out-of-range",
    "2.0.1 B05",
    text("commissioning", "A value that is out of range"),
    text("commissioning", "It is rejected, and the setting stays as it was."),
    stir=Stir.WRITES,
)
async def set_out_of_range(bench: Bench) -> None:
    """A time to wait cannot be negative."""
    await held(bench, WAIT)
    await _refused(bench, WAIT, "-1", "Rejected")


@CASES.case(
    "201.device.set-no-number",
    "2.0.1 B05",
    text("commissioning", "A word where a number belongs"),
    text("commissioning", "It is rejected, and the setting stays as it was."),
    stir=Stir.WRITES,
)
async def set_no_number(bench: Bench) -> None:
    """Not even part of it is a number."""
    await held(bench, WAIT)
    await _refused(bench, WAIT, "soon", "Rejected")


@CASES.case(
    "201.device.set-no-boolean",
    "2.0.1 B05",
    text("commissioning", "A word where true or false belongs"),
    text("commissioning", "It is rejected, and the setting stays as it was."),
    stir=Stir.WRITES,
)
async def set_no_boolean(bench: Bench) -> None:
    """Neither of them."""
    await held(bench, "AuthCtrlr.LocalAuthorizeOffline")
    await _refused(bench, "AuthCtrlr.LocalAuthorizeOffline", "perhaps", "Rejected")


@CASES.case(
    "201.device.set-unknown-member",
    "2.0.1 B05",
    text("commissioning", "A measurand that OCPP does not know"),
    text("commissioning", "It is rejected, and the list stays as it was."),
    stir=Stir.WRITES,
)
async def set_unknown_member(bench: Bench) -> None:
    """In the list of what is sampled."""
    await held(bench, "SampledDataCtrlr.TxUpdatedMeasurands")
    await _refused(bench, "SampledDataCtrlr.TxUpdatedMeasurands", "Evsetup.No.Such.Measurand", "Rejected")


@CASES.case(
    "201.device.set-too-long",
    "2.0.1 B05",
    text("commissioning", "A value that is too long"),
    text("commissioning", "It is rejected or answered with an error, and the setting stays as it was."),
    stir=Stir.WRITES,
)
async def set_too_long(bench: Bench) -> None:
    """More than ConfigurationValueSize may be."""
    await held(bench, WAIT)
    errors = ("PropertyConstraintViolation", "FormatViolation", "TypeConstraintViolation")
    await _refused(bench, WAIT, "1" * 1001, "Rejected", *errors, "OccurrenceConstraintViolation", "GenericError")


@CASES.case(
    "201.device.set-too-many",
    "TC_B_09 ff.",
    text("commissioning", "More settings are written than it takes at once"),
    text("commissioning", "SetVariables is answered with an error, and nothing is written."),
    stir=Stir.WRITES,
)
async def set_too_many(bench: Bench) -> None:
    """One more than ItemsPerMessage; the value is the one that it has."""
    most = await items_per_message(bench, "SetVariables")
    if most > _MOST:
        raise Skipped(text("commissioning", "It takes {count} at once.", count=most))
    item = {**place(WAIT), "attributeValue": await held(bench, WAIT)}
    reply = await bench.try_ask("SetVariables", {"setVariableData": [item] * (most + 1)})
    bench.want(
        bool(reply.error),
        text("commissioning", "It answers {count}.", count=len(items_of(reply.payload, "setVariableResult"))),
    )


@CASES.case(
    "201.device.set-over-restart",
    "2.0.1 B05",
    text("commissioning", "A setting over a restart"),
    text("commissioning", "What was written is still there after a restart."),
    stir=Stir.RESTARTS,
)
async def set_over_restart(bench: Bench) -> None:
    """With the setting that is written in another case, too."""
    new = "43" if await held(bench, WAIT) != "43" else "44"
    await put_or_end(bench, WAIT, new)
    await bench.restart("Immediate")
    shown = await bench.read(WAIT)
    bench.want(
        shown == new,
        text("commissioning", "{name} shows {shown} after {new} was accepted.", name=WAIT, shown=str(shown), new=new),
    )


@CASES.case(
    "201.device.profile-fixed",
    "TC_A_19",
    text("commissioning", "The security profile cannot simply be written"),
    text("commissioning", "A write of SecurityCtrlr.SecurityProfile is rejected: it follows from the connection."),
    stir=Stir.WRITES,
)
async def profile_fixed(bench: Bench) -> None:
    """With the value that it has, so that nothing can change."""
    value = await held(bench, _READ_ONLY)
    status = await bench.write(_READ_ONLY, value)
    bench.want(status == "Rejected", answered("SetVariables", status))
