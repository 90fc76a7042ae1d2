"""Rules about what the meter tells: registers that fall, energy that does not fit the power, values that are missing."""

from __future__ import annotations

from datetime import datetime, timedelta

from evsetup.diagnosis.rules.charges import Charge
from evsetup.diagnosis.rules.rule import CHARGER, Rule, Said, suspect
from evsetup.domain.finding import Severity
from evsetup.domain.text import text
from evsetup.ocppj.meter_values import MeterReading

_FITS = 0.15
"""Power is sampled, energy is counted: over minutes they agree to some per cent."""
_MOST_BETWEEN_H = 0.1
_MEASURABLE_WH = 100.0


class RegisterFalls(Rule):
    """The energy register goes back."""

    def metered(self, charge: Charge, at: datetime, reading: MeterReading, row: int) -> None:
        """Compares with the reading before."""
        if reading.energy_wh is not None and charge.last_wh is not None and reading.energy_wh < charge.last_wh - 1:
            finding = suspect(
                "register-falls",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "The energy register fell from {before} to {now} Wh during a charge.",
                    before=f"{charge.last_wh:.0f}",
                    now=f"{reading.energy_wh:.0f}",
                ),
                text(
                    "diagnosis",
                    "A meter only counts up: it was restarted, or the charger mixes two registers. The charge cannot be billed.",
                ),
                text("diagnosis", "Compare the display of the meter; update the firmware."),
            )
            self.find(at, finding, row, kind=str(charge.row))


class EnergyDoesNotFit(Rule):
    """Energy is not power times time."""

    def __init__(self) -> None:
        super().__init__()
        self._sums: dict[int, tuple[datetime, float, float, float, float, int]] = {}
        """By charge: time, power and energy of the last reading, Wh by power, Wh by register, row."""

    def metered(self, charge: Charge, at: datetime, reading: MeterReading, row: int) -> None:
        """Adds both up, between readings that hold both."""
        if reading.power_w is None or reading.energy_wh is None:
            return
        before = self._sums.get(charge.row)
        by_power = by_register = 0.0
        if before is not None:
            hours = (at - before[0]).total_seconds() / 3600
            if 0 < hours <= _MOST_BETWEEN_H and reading.energy_wh >= before[2]:
                by_power = before[3] + (reading.power_w + before[1]) / 2 * hours
                by_register = before[4] + reading.energy_wh - before[2]
            else:
                by_power, by_register = before[3], before[4]
        self._sums[charge.row] = (at, reading.power_w, reading.energy_wh, by_power, by_register, row)

    def over(self, charge: Charge) -> None:
        """Judges."""
        self._judge(charge.row)

    def ended(self, at: datetime, first: datetime) -> None:
        """Judges what still runs."""
        for row in tuple(self._sums):
            self._judge(row)

    def _judge(self, row: int) -> None:
        if (sums := self._sums.pop(row, None)) is None:
            return
        at, _, _, by_power, by_register, last = sums
        largest = max(by_power, by_register)
        if largest > _MEASURABLE_WH and abs(by_power - by_register) > largest * _FITS:
            finding = suspect(
                "energy-does-not-fit",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "The register counted {register} Wh; power over time gives {power} Wh.",
                    register=f"{by_register:.0f}",
                    power=f"{by_power:.0f}",
                ),
                text(
                    "diagnosis",
                    "One of both is wrong: a current transformer on the wrong phase, a wrong factor, or values of another meter.",
                ),
                text("diagnosis", "Compare with a second meter; check the phases and the factor of the meter."),
            )
            self.find(at, finding, row, last)


class StopBelowStart(Rule):
    """A record has less at its end than at its beginning."""

    def over(self, charge: Charge) -> None:
        """Compares both registers of the record."""
        if charge.start_wh is not None and charge.stop_wh is not None and charge.stop_wh < charge.start_wh:
            finding = suspect(
                "negative-energy",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "A charge ends with {stop} Wh and began with {start} Wh.",
                    stop=f"{charge.stop_wh:.0f}",
                    start=f"{charge.start_wh:.0f}",
                ),
                text("diagnosis", "The record has less than no energy: it cannot be billed."),
                text("diagnosis", "Check whether the meter was restarted or exchanged; update the firmware."),
            )
            self.find(charge.begun, finding, charge.row, charge.end_row)


class RecordDoesNotFit(Rule):
    """The record's end differs from what the meter told last."""

    def over(self, charge: Charge) -> None:
        """By more than the time between two readings explains."""
        if (
            charge.stop_wh is None
            or charge.last_wh is None
            or charge.start_wh is None
            or charge.stop_wh < charge.start_wh
        ):
            return
        if charge.stop_wh < charge.last_wh - 1 or charge.stop_wh - charge.last_wh > max(
            2000.0, charge.last_wh - charge.start_wh
        ):
            finding = suspect(
                "record-does-not-fit",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "A charge ends with {stop} Wh; the meter told {last} Wh last.",
                    stop=f"{charge.stop_wh:.0f}",
                    last=f"{charge.last_wh:.0f}",
                ),
                text("diagnosis", "The record is made of another register than the meter values."),
                text("diagnosis", "Compare with the display of the meter before anything is billed."),
            )
            self.find(charge.begun, finding, charge.row, charge.end_row)


class NoEnergy(Rule):
    """Charges without any energy."""

    def __init__(self) -> None:
        super().__init__()
        self._empty: list[Charge] = []

    def over(self, charge: Charge) -> None:
        """Three in a row that took minutes."""
        if charge.ended is None or charge.start_wh is None or charge.stop_wh is None:
            return
        if charge.stop_wh != charge.start_wh or charge.ended - charge.begun < timedelta(minutes=2):
            self._empty.clear()
            return
        self._empty.append(charge)
        if len(self._empty) == 3:
            finding = suspect(
                "no-energy",
                Severity.PROBLEM,
                text("diagnosis", "Three charges in a row took minutes and no energy."),
                text("diagnosis", "Nothing flows, or the charger does not reach its meter."),
                text(
                    "diagnosis",
                    "Check the meter's wiring and its setting in the charger; look whether the contactor closes.",
                ),
            )
            self.find(charge.begun, finding, *(one.row for one in self._empty))


class NoMeterValues(Rule):
    """A long charge without a single reading."""

    def over(self, charge: Charge) -> None:
        """A quarter of an hour."""
        if charge.ended is not None and not charge.readings and charge.ended - charge.begun >= timedelta(minutes=15):
            finding = suspect(
                "no-meter-values",
                Severity.WARNING,
                text(
                    "diagnosis",
                    "A charge of {minutes} minutes was told without any meter value.",
                    minutes=int((charge.ended - charge.begun).total_seconds() / 60),
                ),
                text("diagnosis", "Nobody sees its progress, and load management is blind."),
                text(
                    "diagnosis",
                    "Set MeterValueSampleInterval and MeterValuesSampledData (1.6) or SampledDataCtrlr (2.x).",
                ),
            )
            self.find(charge.begun, finding, charge.row)


class ValuesOfNoCharge(Rule):
    """Readings that do not say of which charge they are."""

    actions = frozenset({"MeterValues"})

    def __init__(self) -> None:
        super().__init__()
        self._running: dict[int, Charge] = {}

    def begun(self, charge: Charge) -> None:
        """One runs there."""
        self._running[charge.connector] = charge

    def over(self, charge: Charge) -> None:
        """None runs there."""
        self._running.pop(charge.connector, None)

    def asked(self, call: Said) -> None:
        """1.6: sampled values of a charge carry its number; clock-aligned ones need not."""
        connector = call.payload.get("connectorId")
        charge = self._running.get(connector) if isinstance(connector, int) else None
        if call.by is not CHARGER or charge is None or not charge.id or "transactionId" in call.payload:
            return
        if "Sample.Clock" in str(call.payload.get("meterValue")):
            return
        finding = suspect(
            "values-of-no-charge",
            Severity.WARNING,
            text("diagnosis", "Meter values during a charge do not name its number."),
            text("diagnosis", "The CSMS cannot add them to the charge: no progress, no cost."),
            text("diagnosis", "Update the firmware; ask the CSMS operator whether values are matched by connector."),
        )
        self.find(call.at, finding, charge.row, call.row, kind=str(charge.row))


RULES: tuple[type[Rule], ...] = (
    RegisterFalls,
    EnergyDoesNotFit,
    StopBelowStart,
    RecordDoesNotFit,
    NoEnergy,
    NoMeterValues,
    ValuesOfNoCharge,
)
