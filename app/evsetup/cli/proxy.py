"""``evsetup proxy``: the recording proxy in a terminal, with a line for everything that happens."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.live_lines import LiveLines
from evsetup.cli.output import Output
from evsetup.cli.serve import show_authority
from evsetup.commissioning.authority import laptop_authority
from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
from evsetup.diagnosis.trace import MOST_BYTES
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.links.tls import TemporaryAuthority
from evsetup.ocppj.dial_in import shown
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.frames import Call, CallError, CallResult, Send
from evsetup.ocppj.proxy_disturbance import Touch
from evsetup.ocppj.proxy_events import LinkEnded, LinkOpened, LinkRefused, Met, ProxyEvent, Relayed
from evsetup.storage.vault import session_vault

INTERRUPTED = 3


async def proxy(wanted: argparse.Namespace, output: Output) -> int:
    """Runs until interrupted, or for ``--seconds``."""
    authority = await laptop_authority(session_vault()) if wanted.tls else None
    wish = ProxyWish(wanted.upstream, wanted.record, wanted.interface, wanted.port, authority, wanted.ca)
    with LiveLines() as lines:
        relay = RecordedProxy(wish, lambda event: lines.say(lambda: _show(event, output)))
        async with relay:
            url = relay.url
            await _say_what_to_do(url, wanted, authority, output)
            interrupted = await _wait(wanted.seconds)
    if lines.left_out:
        output.line(text("cli", "{count} lines were not shown: the terminal is too slow.", count=lines.left_out))
    output.line(text("cli", "Messages recorded: {count}", count=relay.messages))
    bad = any(finding.severity >= Severity.PROBLEM for finding in relay.findings)
    output.document(
        {
            "ok": not bad,
            "url": url,
            "upstream": wanted.upstream,
            "record": str(wanted.record),
            "messages": relay.messages,
            "refused": relay.refused,
            "findings": [output.as_json(finding) for finding in relay.findings],
        }
    )
    return INTERRUPTED if interrupted else int(bad)


async def _say_what_to_do(
    url: str, wanted: argparse.Namespace, authority: TemporaryAuthority | None, output: Output
) -> None:
    output.line(text("cli", "Type this address into the charger: {url}", url=url))
    output.line(text("cli", "It adds its identity by itself; all it says goes on to {url}.", url=wanted.upstream))
    if authority is not None:
        await show_authority(authority, wanted.root_out, output)
    output.line(
        text(
            "cli",
            "Recorded in {path}, up to {size} GB. Keys and log-ins are left out of it; card numbers are not.",
            path=str(wanted.record),
            size=MOST_BYTES // 10**9,
        )
    )


async def _wait(seconds: float) -> bool:
    """Waits for the end; whether it was an interrupt, which is how this command ends: all is still closed in order."""
    try:
        async with asyncio.timeout(seconds or None):
            await asyncio.Event().wait()
    except TimeoutError:
        return False
    except asyncio.CancelledError:
        return True
    return False


def _show(event: ProxyEvent | Finding, output: Output) -> None:
    match event:
        case Finding():
            output.finding(event)
        case LinkOpened(identity=identity, address=address, subprotocol=chosen):
            places = {"identity": identity or "?", "address": address, "version": chosen or "–"}
            output.line(text("cli", "{identity} is connected from {address} ({version})", **places))
            for finding in event.findings:
                output.finding(finding)
        case LinkRefused() | Met() | LinkEnded():
            output.finding(event.finding)
        case Relayed():
            output.line(_line_of(event))


def _line_of(event: Relayed) -> str:
    record = event.record
    way = "→" if record.direction is Direction.FROM_CHARGER else "←"
    touch = f"  !! {event.touch.value}" if event.touch is not Touch.NONE else ""
    time = event.moment.at.astimezone().strftime("%H:%M:%S.%f")[:-3]
    return f"{time} {record.identity or '?'} {way} {_what(event)}{touch}"


def _what(event: Relayed) -> str:
    record = event.record
    match record.frame:
        case Call(_, action) | Send(_, action):
            return shown(action)
        case CallResult(_, payload):
            status = payload.get("status")
            return shown(record.action or "?") + (f" · {shown(status)}" if isinstance(status, str) else "")
        case CallError(_, code):
            return f"{shown(record.action or '?')} · {shown(code)}"
        case _:
            return f"? ({event.size} bytes)"
