"""``evsetup live``: one charger as it works, line by line, and the deeds that are asked of it: promised, then seen."""

from __future__ import annotations

import argparse
import asyncio
from contextlib import suppress
from datetime import UTC, datetime

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.live.deeds import Deed, DeedKind, DeedLine, Standing
from evsetup.commissioning.live.error_words import cause_and_action
from evsetup.commissioning.live.tariff import Price, price_from
from evsetup.commissioning.live.view import ErrorNow, LiveNow
from evsetup.commissioning.live.watch import LiveWatch
from evsetup.domain.text import Text, text

_EVERY_S = 1.0


async def live(wanted: argparse.Namespace, output: Output) -> int:
    """Does what ``--do`` asks, one after the other, and shows the charger meanwhile; 1 where a deed was not seen."""
    price = Price(price_from(wanted.price), currency=wanted.currency) if wanted.price else None
    async with one_charger(wanted, output) as job:
        watch = job.live.watch(lambda: None)
        showing = asyncio.create_task(_show(watch, output, price))
        try:
            good = await _deeds(wanted, job, output)
            seconds = wanted.seconds if wanted.seconds is not None else (0.0 if wanted.do else None)
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await asyncio.Event().wait()
        finally:
            watch.stop()
            showing.cancel()
            await asyncio.gather(showing, return_exceptions=True)
        now = watch.now
        output.document(
            {
                "ok": good,
                "deeds": [_plain_deed(line, output) for line in job.live.lines],
                "now": _plain(now, price),
            }
        )
    return 0 if good else 1


async def _deeds(wanted: argparse.Namespace, job: ChargerJob, output: Output) -> bool:
    good = True
    for wish in wanted.do:
        deed = Deed(DeedKind(wish.name), wanted.connector, wish.id_tag, wish.amps, wish.message)
        output.line(deed.words)
        told: list[str] = []

        def promised(told: list[str] = told) -> None:
            line = job.live.lines[-1]
            if line.promise and line.promise not in told:
                told.append(line.promise)
                output.line(
                    text("cli", "  promised: {word} ({seconds} s)", word=line.promise, seconds=_after(line, False))
                )

        line = await job.live.do(deed, promised)
        if line.outcome is not None and line.outcome.finding is not None:
            output.finding(line.outcome.finding)
        elif line.standing is Standing.SEEN:
            output.line(text("cli", "  seen: {what} ({seconds} s)", what=line.said, seconds=_after(line, True)))
        else:
            output.line(text("cli", "  {what} ({seconds} s)", what=line.said, seconds=_after(line, True)))
        good = good and line.outcome is not None and line.outcome.good
        await asyncio.sleep(wanted.between)
    return good


async def _show(watch: LiveWatch, output: Output, price: Price | None) -> None:
    """A line a second at most, and only when something changed."""
    shown, error = "", None
    while True:
        now = watch.now
        line = "  ".join(output.say(part) if isinstance(part, Text) else part for part in _parts(now, price))
        if line != shown:
            output.line(f"{datetime.now():%H:%M:%S}  {line}")
            shown = line
        if now.error is not None and now.error != error:
            error = now.error
            _show_error(error, output)
        await asyncio.sleep(_EVERY_S)


def _parts(now: LiveNow, price: Price | None) -> list[Text | str]:
    parts: list[Text | str] = [] if now.connected else [text("cli", "not connected")]
    parts += [
        text("cli", "connector {n}: {status}", n=one.number, status=one.status) for one in now.connectors if one.number
    ]
    if now.meter is not None:
        if now.meter.power_w is not None:
            parts.append(f"{now.meter.power_w / 1000:.2f} kW")
        if now.meter.currents_a:
            parts.append("/".join(f"{amps:.1f}" for amps in now.meter.currents_a.values()) + " A")
        if now.meter.soc_percent is not None:
            parts.append(f"{now.meter.soc_percent:.0f} %")
    if now.session is not None and now.session.energy_wh is not None:
        parts.append(f"{now.session.energy_wh / 1000:.3f} kWh")
        if price is not None:
            parts.append(f"{price.of(now.session.energy_wh)} {price.currency}")
    return parts


def _show_error(error: ErrorNow, output: Output) -> None:
    if error.over is not None:
        output.line(text("cli", "  {code} is over", code=error.code))
        return
    told = " ".join(filter(None, (error.vendor, error.info)))
    output.line(text("cli", "  ERROR {code} on connector {n} {more}", code=error.code, n=error.connector, more=told))
    if (known := cause_and_action(error.code)) is not None:
        output.line(text("cli", "  {means} {do}", means=known[0], do=known[1]))


def _after(line: DeedLine, ended: bool) -> str:
    seconds = line.ended_after_s if ended else line.promised_after_s
    return f"{seconds:.1f}" if seconds is not None else "?"


def _plain_deed(line: DeedLine, output: Output) -> dict[str, object]:
    outcome = line.outcome
    return {
        "deed": line.deed.kind.value,
        "connector": line.deed.connector,
        "promise": line.promise,
        "promised_after_s": _rounded(line.promised_after_s),
        "seen": output.say(line.said),
        "seen_after_s": _rounded(line.ended_after_s),
        "standing": line.standing.value,
        "outcome": outcome.kind.value if outcome is not None else None,
        "finding": output.as_json(outcome.finding) if outcome is not None and outcome.finding is not None else None,
    }


def _rounded(seconds: float | None) -> float | None:
    return round(seconds, 3) if seconds is not None else None


def _plain(now: LiveNow, price: Price | None) -> dict[str, object]:
    session, meter, error = now.session, now.meter, now.error
    energy = session.energy_wh if session is not None else None
    return {
        "connected": now.connected,
        "connectors": [
            {"number": one.number, "status": one.status, "since": one.since.isoformat()} for one in now.connectors
        ],
        "session": None
        if session is None
        else {
            "id": session.id,
            "connector": session.connector,
            "running": session.stopped is None,
            "energy_wh": energy,
            "seconds": round(session.duration(datetime.now(UTC)).total_seconds()),
            "reason": session.reason,
            "cost": str(price.of(energy)) if price is not None and energy is not None else None,
        },
        "meter": None
        if meter is None
        else {
            "power_w": meter.power_w,
            "currents_a": dict(meter.currents_a),
            "voltages_v": dict(meter.voltages_v),
            "energy_wh": meter.energy_wh,
            "offered_a": meter.offered_a,
            "powers_w": dict(meter.powers_w),
            "soc_percent": meter.soc_percent,
        },
        "limit_a": now.limit_a,
        "heartbeat": now.heartbeat.isoformat() if now.heartbeat is not None else None,
        "clock_offset_s": now.clock_offset_s,
        "error": None
        if error is None
        else {"code": error.code, "connector": error.connector, "over": error.over is not None},
        "security_events": [
            {"type": event.type, "at": event.at, "came": event.came.isoformat()} for event in now.events
        ],
        "messages": dict(now.counts),
        "highest_w": now.highest_w,
        "highest_a": dict(now.highest_a),
    }
