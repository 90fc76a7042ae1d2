"""What is demanded is held against what is taken and sent: each lack has its finding, and nothing lacking has none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from evsetup.commissioning.billing.asking import Asked, AskedMeasurand, AskedSetting, Took
from evsetup.commissioning.billing.demand import REGISTER, Demand, MeterSetting, demand_of, name_of
from evsetup.commissioning.billing.heard import CLOCK, END, PERIODIC, Heard
from evsetup.commissioning.billing.judging import judge_asked, judge_heard, judge_set_up
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.settings import OcppVersion

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def sample(
    measurand: str = REGISTER, context: str = PERIODIC, value: str = "1500", **more: object
) -> dict[str, object]:
    return {"value": value, "measurand": measurand, "context": context, "unit": "Wh", **more}


def values(at: datetime, *samples: dict[str, object]) -> dict[str, object]:
    return {"connectorId": 1, "meterValue": [{"timestamp": at.isoformat(), "sampledValue": list(samples)}]}


def heard_every(seconds: float, *measurands: str, count: int = 4) -> Heard:
    heard = Heard()
    for number in range(count):
        heard.take("MeterValues", values(NOON + timedelta(seconds=seconds * number), *map(sample, measurands)))
    return heard


def test_a_card_demands_in_the_names_of_1_6_and_every_version_is_asked_in_its_own() -> None:
    demand = demand_of(
        {
            "MeterValuesSampledData": "Energy.Active.Import.Register, Voltage,Voltage",
            "metervaluesampleinterval": "60",
            "ClockAlignedDataInterval": "900",
            "MeterValuesAlignedData": REGISTER,
            "StopTxnSampledData": REGISTER,
            "SampledDataSignReadings": "true",
        }
    )
    assert demand == Demand((REGISTER, "Voltage"), 60, (REGISTER,), 900, (REGISTER,), signed=True)
    assert demand.measurands == (REGISTER, "Voltage")
    assert str(name_of(MeterSetting.SAMPLED, OcppVersion.V16)) == "MeterValuesSampledData"
    assert str(name_of(MeterSetting.SAMPLED, OcppVersion.V21)) == "SampledDataCtrlr.TxUpdatedMeasurands"


@pytest.mark.parametrize("value", ["", "often", "-1", "1e3", "999999", "9" * 30, "٣"])
def test_an_interval_that_cannot_be_read_demands_nothing(value: str) -> None:
    assert demand_of({"MeterValueSampleInterval": value}).sample_interval_s is None


def test_the_usual_is_asked_for_where_nobody_demands_anything() -> None:
    assert REGISTER in Demand().or_usual().sampled
    assert Demand(("Voltage",)).or_usual().sampled == ("Voltage",)


GOOD = Asked(
    (AskedMeasurand(REGISTER, Took.TAKEN, True), AskedMeasurand("Voltage", Took.TAKEN, True)),
    Took.TAKEN,
    (REGISTER, "Voltage"),
)
DEMAND = Demand((REGISTER, "Voltage"), 60)


@pytest.mark.parametrize(
    ("asked", "code", "severity"),
    [
        (GOOD, "billing.asked", Severity.OK),
        (replace(GOOD, measurands=(AskedMeasurand(REGISTER, Took.REFUSED),)), "billing.not-measured", Severity.PROBLEM),
        (
            replace(GOOD, measurands=(AskedMeasurand("Voltage", Took.REFUSED),)),
            "billing.not-measured",
            Severity.WARNING,
        ),
        (replace(GOOD, measurands=(AskedMeasurand("SoC", Took.NOT_THERE),)), "billing.not-measured", Severity.INFO),
        (
            replace(GOOD, measurands=(AskedMeasurand("Voltage", Took.TAKEN, False),)),
            "billing.taken-not-sent",
            Severity.WARNING,
        ),
        (replace(GOOD, together=Took.REFUSED), "billing.not-together", Severity.WARNING),
        (replace(GOOD, together_sent=(REGISTER,)), "billing.lost-together", Severity.WARNING),
        (replace(GOOD, not_restored=("MeterValuesSampledData",)), "billing.not-restored", Severity.PROBLEM),
        (
            replace(GOOD, settings=(AskedSetting(MeterSetting.SAMPLE_INTERVAL, "60", Took.REFUSED),)),
            "billing.setting-refused",
            Severity.WARNING,
        ),
        (
            replace(GOOD, settings=(AskedSetting(MeterSetting.SAMPLE_INTERVAL, "60", Took.TAKEN, shown=False),)),
            "billing.setting-refused",
            Severity.WARNING,
        ),
        (
            replace(GOOD, settings=(AskedSetting(MeterSetting.SAMPLE_INTERVAL, "60", Took.AFTER_RESTART),)),
            "billing.asked",
            Severity.OK,
        ),
    ],
)
def test_each_answer_has_its_finding(asked: Asked, code: str, severity: Severity) -> None:
    found = judge_asked(asked, DEMAND)
    assert codes(found) == [code]
    assert found[0].severity is severity


def test_what_comes_as_it_is_demanded_is_good() -> None:
    assert codes(judge_heard(heard_every(60, REGISTER, "Voltage"), DEMAND, 240)) == ["billing.heard"]


def test_nothing_heard_is_a_problem() -> None:
    assert codes(judge_heard(Heard(), DEMAND, 60)) == ["billing.nothing-heard"]


def test_a_measurand_that_does_not_come_is_missed_and_the_register_is_missed_most() -> None:
    [voltage] = judge_heard(heard_every(60, REGISTER), DEMAND, 240)
    [register] = judge_heard(heard_every(60, "Voltage"), DEMAND, 240)
    assert (voltage.code, voltage.severity) == ("billing.missing", Severity.WARNING)
    assert (register.code, register.severity) == ("billing.missing", Severity.PROBLEM)


@pytest.mark.parametrize(("every_s", "wrong"), [(60, False), (66, False), (30, True), (120, True)])
def test_an_interval_is_wrong_when_it_is_a_fifth_off(every_s: float, wrong: bool) -> None:
    found = codes(judge_heard(heard_every(every_s, REGISTER, "Voltage"), DEMAND, 500))
    assert ("billing.interval" in found) is wrong


def test_an_interval_is_not_judged_by_one_value() -> None:
    assert heard_every(60, REGISTER, count=1).interval_s() is None


@pytest.mark.parametrize(
    ("second", "expected"), [(0, []), (1, []), (899, []), (450, ["billing.off-the-clock"]), (86_399, [])]
)
def test_clock_aligned_values_come_at_whole_multiples(second: int, expected: list[str]) -> None:
    heard = heard_every(60, REGISTER)
    midnight = NOON.replace(hour=0)
    heard.take("MeterValues", values(midnight + timedelta(seconds=second), sample(context=CLOCK)))
    found = codes(judge_heard(heard, Demand((REGISTER,), aligned_interval_s=900), 900))
    assert [code for code in found if code != "billing.heard"] == expected


def test_clock_aligned_values_that_do_not_come_are_missed() -> None:
    found = judge_heard(heard_every(60, REGISTER), Demand(aligned_interval_s=900), 900)
    assert codes(found) == ["billing.no-clock-values"]


def test_a_charge_that_ends_without_its_register_is_a_problem() -> None:
    heard = heard_every(60, REGISTER)
    ended = {
        "eventType": "Ended",
        "meterValue": [{"timestamp": NOON.isoformat(), "sampledValue": [sample("Voltage", END)]}],
    }
    heard.take("TransactionEvent", ended)
    assert codes(judge_heard(heard, Demand(), 60)) == ["billing.no-register-at-end"]
    heard.take("StopTransaction", {"transactionId": 1, "meterStop": 1500})
    assert codes(judge_heard(heard, Demand(), 60)) == ["billing.heard"]


def test_signed_values_are_counted_and_never_judged() -> None:
    heard = heard_every(60, REGISTER)
    manipulated = 'OCMF|{"MS":"M","RD":[{"TM":"t U","RV":1,"RU":"kWh","ST":"M"}]}|{"SD":"00"}'
    heard.take("MeterValues", values(NOON, sample(format="SignedData", value=manipulated)))
    found = judge_heard(heard, Demand(signed=True), 60)
    assert codes(found) == ["billing.heard", "billing.signed"]
    assert "not checked here" in str(found[1].seen)


def test_signed_values_that_were_demanded_and_records_that_cannot_be_read_are_told() -> None:
    heard = heard_every(60, REGISTER)
    assert codes(judge_heard(heard, Demand(signed=True), 60)) == ["billing.unsigned"]
    heard.take("MeterValues", values(NOON, sample(format="SignedData", value="OCMF|{}")))
    assert codes(judge_heard(heard, Demand(signed=True), 60)) == ["billing.ocmf-unreadable", "billing.signed"]


def test_what_could_not_be_set_for_a_listening_is_told() -> None:
    took = ((MeterSetting.ALIGNED_INTERVAL, "900", Took.REFUSED), (MeterSetting.SAMPLED, REGISTER, Took.TAKEN))
    assert codes(judge_set_up(took)) == ["billing.setting-refused"]


def test_what_is_heard_stays_within_bounds() -> None:
    heard = Heard()
    signed = sample(format="SignedData", value="x" * 100)
    for number in range(1500):
        heard.take("MeterValues", values(NOON, sample(f"Odd.{number}", f"Context {number}"), signed))
    assert len(heard.measurands) <= 200
    assert len(heard.signed) <= 100
    assert heard.signed_count == 1500
