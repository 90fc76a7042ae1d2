"""What came of a billing check, as the site file keeps it: kind ``billing``, one record for each question or listening.

Content of a question: ``part`` ``asked``, ``demand`` (the operator's measurands and intervals), ``measurands`` (measurand, took, sent),
``together``, ``together_sent``, ``settings`` (setting, value, took, shown), ``not_restored``. Of a listening: ``part`` ``heard``, ``demand``,
``seconds``, ``messages``, ``measurands`` (measurand, context, count, phases, units, last), ``sample_interval_s``, ``signed_count``, ``signed``
(form, encoding, method, has_key, context, at, raw, and of OCMF: meter, page, readings). Both: ``operator``, ``findings`` (code, severity,
seen).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from evsetup.commissioning.billing.asking import Asked
from evsetup.commissioning.billing.demand import Demand
from evsetup.commissioning.billing.heard import PERIODIC, Heard, HeardSigned
from evsetup.domain.finding import Finding
from evsetup.domain.ocmf import OcmfRecord

KIND: Final = "billing"
ASKED: Final = "asked"
HEARD: Final = "heard"

Plain = dict[str, object]


def asked_content(asked: Asked, demand: Demand, operator: str, findings: Iterable[Finding]) -> Plain:
    """The record of a question."""
    return {
        "part": ASKED,
        "operator": operator,
        "demand": demand_plain(demand),
        "measurands": [
            {"measurand": one.measurand, "took": one.took.value, "sent": one.sent} for one in asked.measurands
        ],
        "together": asked.together.value if asked.together is not None else None,
        "together_sent": list(asked.together_sent) if asked.together_sent is not None else None,
        "settings": [
            {"setting": one.setting.value, "value": one.value, "took": one.took.value, "shown": one.shown}
            for one in asked.settings
        ],
        "not_restored": list(asked.not_restored),
        "findings": _findings(findings),
    }


def heard_content(heard: Heard, demand: Demand, operator: str, seconds: float, findings: Iterable[Finding]) -> Plain:
    """The record of a listening."""
    interval = heard.interval_s(PERIODIC)
    return {
        "part": HEARD,
        "operator": operator,
        "demand": demand_plain(demand),
        "seconds": round(seconds, 1),
        "messages": heard.messages,
        "measurands": [
            {
                "measurand": one.measurand,
                "context": one.context,
                "count": one.count,
                "phases": list(one.phases),
                "units": list(one.units),
                "last": one.last,
            }
            for one in heard.measurands
        ],
        "sample_interval_s": round(interval, 2) if interval is not None else None,
        "signed_count": heard.signed_count,
        "signed": [signed_plain(one) for one in heard.signed],
        "findings": _findings(findings),
    }


def demand_plain(demand: Demand) -> Plain:
    """The demand."""
    return {
        "sampled": list(demand.sampled),
        "sample_interval_s": demand.sample_interval_s,
        "aligned": list(demand.aligned),
        "aligned_interval_s": demand.aligned_interval_s,
        "at_end": list(demand.at_end),
        "signed": demand.signed,
    }


def signed_plain(heard: HeardSigned) -> Plain:
    """One signed value, with what its record says of itself."""
    reading = heard.reading
    told: Plain = {
        "form": reading.form.value,
        "encoding": reading.encoding,
        "method": reading.method,
        "has_key": reading.has_key,
        "context": heard.context,
        "at": heard.at.isoformat() if heard.at is not None else None,
        "raw": reading.raw,
    }
    if reading.flaw:
        told["flaw"] = reading.flaw
    if reading.record is not None:
        told.update(_ocmf_plain(reading.record))
    return told


def newest(contents: Sequence[Mapping[str, object]], part: str) -> Mapping[str, object] | None:
    """The newest record of one part; ``contents`` are oldest first."""
    return next((one for one in reversed(contents) if one.get("part") == part), None)


def _ocmf_plain(record: OcmfRecord) -> Plain:
    return {
        "meter": record.meter,
        "meter_serial": record.meter_serial or record.gateway_serial,
        "page": record.page,
        "readings": [
            {
                "time": one.time,
                "clock": one.clock.value if one.clock is not None else "",
                "reason": one.reason,
                "value": str(one.value) if one.value is not None else None,
                "unit": one.unit,
                "register": one.register,
                "state": one.letter,
                "errors": one.errors,
            }
            for one in record.readings
        ],
    }


def _findings(findings: Iterable[Finding]) -> list[Plain]:
    return [{"code": one.code, "severity": one.severity.name.lower(), "seen": str(one.seen)} for one in findings]
