"""What a 2.x station tells of its meter while it charges (J02, E of OCPP 2.0.1)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Stir
from evsetup.commissioning.conformity.common2 import charge, event, number_in, samples_in, stop
from evsetup.commissioning.conformity.common16 import held, put_or_end
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.ocppj.frames import JsonObject

CASES: Final = CaseList(Group.CORE, OcppVersion.V201, OcppVersion.V21)

REGISTER: Final = "Energy.Active.Import.Register"
_PERIODIC: Final = event("Updated", "MeterValuePeriodic")


def _register(sent: JsonObject) -> float | None:
    """The energy register in an event, in Wh."""
    for one in samples_in(sent):
        if one.get("measurand", REGISTER) == REGISTER and "phase" not in one:
            unit, value = one.get("unitOfMeasure"), one.get("value")
            told = unit if isinstance(unit, dict) else {}
            power = told.get("multiplier", 0)
            factor = (1000.0 if told.get("unit") == "kWh" else 1.0) * 10.0 ** (power if isinstance(power, int) else 0)
            return float(value) * factor if isinstance(value, int | float) else None
    return None


@CASES.case(
    "201.core.sample-interval",
    "2.0.1 J02",
    text("commissioning", "Meter values as often as told"),
    text("commissioning", "With TxUpdatedInterval of one second, events with meter values of this charge come."),
    stir=Stir.CHARGES,
)
async def sample_interval(bench: Bench) -> None:
    """Each names the charge that it is of."""
    await put_or_end(bench, "SampledDataCtrlr.TxUpdatedInterval", "1")
    number = await charge(bench)
    mark = bench.mark()
    for _ in range(2):
        sent = await bench.message("TransactionEvent", _PERIODIC, mark)
        bench.want(
            number_in(sent) == number and bool(samples_in(sent)),
            text("commissioning", "They hold no values, or are of another charge."),
        )
        mark = bench.mark()


@CASES.case(
    "201.core.sampled-measurands",
    "2.0.1 J02",
    text("commissioning", "Meter values of what is told"),
    text("commissioning", "With one measurand set, samples hold this one and no other."),
    stir=Stir.CHARGES,
)
async def sampled_measurands(bench: Bench) -> None:
    """With the energy register, which every charger measures."""
    await put_or_end(bench, "SampledDataCtrlr.TxUpdatedInterval", "1")
    await put_or_end(bench, "SampledDataCtrlr.TxUpdatedMeasurands", REGISTER)
    await charge(bench)
    sent = await bench.message("TransactionEvent", _PERIODIC)
    others = sorted({str(one.get("measurand", REGISTER)) for one in samples_in(sent)} - {REGISTER})
    bench.want(_register(sent) is not None, text("commissioning", "They hold no energy register."))
    bench.want(not others, text("commissioning", "They hold these besides: {names}", names=", ".join(others)))


@CASES.case(
    "201.core.register-never-falls",
    "2.0.1 J02",
    text("commissioning", "The energy register"),
    text("commissioning", "It never falls from one sample to the next."),
    stir=Stir.CHARGES,
)
async def register_never_falls(bench: Bench) -> None:
    """Three samples of one charge."""
    await put_or_end(bench, "SampledDataCtrlr.TxUpdatedInterval", "1")
    await charge(bench)
    read: list[float] = []
    mark = bench.mark()
    for _ in range(3):
        sent = await bench.message("TransactionEvent", _PERIODIC, mark)
        mark = bench.mark()
        if (value := _register(sent)) is not None:
            read.append(value)
    if not read:
        raise Missing(text("commissioning", "They hold no energy register."))
    bench.want(
        read == sorted(read), text("commissioning", "It read {values}.", values=" → ".join(f"{one:g}" for one in read))
    )


@CASES.case(
    "201.core.values-at-the-start",
    "2.0.1 J02",
    text("commissioning", "Meter values at the start of a charge"),
    text("commissioning", "With TxStartedMeasurands set, the first event holds them, as those of the beginning."),
    stir=Stir.CHARGES,
)
async def values_at_the_start(bench: Bench) -> None:
    """The energy register before the charge."""
    await put_or_end(bench, "SampledDataCtrlr.TxStartedMeasurands", REGISTER)
    mark = bench.mark()
    await charge(bench)
    start = await bench.message("TransactionEvent", event("Started"), mark)
    bench.want(bool(samples_in(start, "Transaction.Begin")), text("commissioning", "The record holds none."))


@CASES.case(
    "201.core.values-at-the-end",
    "2.0.1 J02",
    text("commissioning", "Meter values in the record of a charge"),
    text("commissioning", "With TxEndedMeasurands set, the last event holds them, as those of the end."),
    stir=Stir.CHARGES,
)
async def values_at_the_end(bench: Bench) -> None:
    """The register after the charge, not less than before it."""
    await put_or_end(bench, "SampledDataCtrlr.TxStartedMeasurands", REGISTER)
    await put_or_end(bench, "SampledDataCtrlr.TxEndedMeasurands", REGISTER)
    mark = bench.mark()
    number = await charge(bench)
    start = await bench.message("TransactionEvent", event("Started"), mark)
    ended = await stop(bench, number)
    bench.want(bool(samples_in(ended, "Transaction.End")), text("commissioning", "The record holds none."))
    begun, final = _register(start), _register(ended)
    bench.want(
        begun is None or final is None or final >= begun,
        text("commissioning", "The register went from {begun} to {ended}.", begun=str(begun), ended=str(final)),
    )


@CASES.case(
    "201.core.no-samples-where-off",
    "2.0.1 J02",
    text("commissioning", "No meter values where none are asked for"),
    text("commissioning", "With TxUpdatedInterval of 0, no periodic event comes while a charge runs."),
    stir=Stir.CHARGES,
)
async def no_samples_where_off(bench: Bench) -> None:
    """Two messages that are asked for pass in the meantime."""
    await held(bench, "SampledDataCtrlr.TxUpdatedInterval")
    await put_or_end(bench, "SampledDataCtrlr.TxUpdatedInterval", "0")
    await charge(bench)
    # What was due when the setting was written may come still.
    mark = bench.mark()
    for _ in range(2):
        mark = bench.mark()
        await bench.ask("TriggerMessage", {"requestedMessage": "Heartbeat"})
        await bench.message("Heartbeat", mark=mark)
    came = bench.came("TransactionEvent", _PERIODIC, mark)
    bench.want(not came, text("commissioning", "{count} came.", count=len(came)))
