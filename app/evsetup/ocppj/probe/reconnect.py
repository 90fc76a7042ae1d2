"""A broken connection and what comes after: dialling again at once, and dialling while the old link still seems open.

Both happen whenever a charger's network or power fails: it dials anew, and the CSMS may not have noticed (``facts/ocpp.md`` §2.2, §4.1
step 17). The last link was closed just before.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.ocppj.probe.door import Door
from evsetup.ocppj.probe.steps import ProbeRequest
from evsetup.ocppj.probe.talk import Talk
from evsetup.ocppj.probe.upgrade import Upgrade, hangs_up

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection


async def reconnect(door: Door, request: ProbeRequest) -> Finding:
    """Dials at once, then once more beside that link, and sends BootNotification there; both are closed at the end."""
    async with AsyncExitStack() as closing:
        again = await door.open()
        if again.socket is None:
            return _not_again(again)
        closing.push_async_callback(_end, again.socket)
        beside = await door.open()
        evidence = (Evidence("dialled again at once", again.in_short), Evidence("while that was open", beside.in_short))
        if beside.socket is None:
            return _second_refused(beside.in_short, evidence)
        closing.push_async_callback(_end, beside.socket)
        older_gone, newer_gone = await asyncio.gather(hangs_up(again.socket), hangs_up(beside.socket))
        codes = Evidence("close codes", f"{again.socket.close_code or '–'}, {beside.socket.close_code or '–'}")
        if newer_gone:
            return _second_refused(beside.in_short, (*evidence, codes))
        async with Talk(beside, beside.socket, door.spoken(beside), request) as talk:
            booted = await talk.boot()
        if booted.finding.severity.fails:
            return _not_twice(booted.finding, (*evidence, codes))
        if older_gone:
            return Finding(
                "probe.reconnect.ok",
                Severity.OK,
                text("ocppj", "A charger that dials again is let in at once; its old connection is ended."),
                text("ocppj", "Two chargers with the same identity would throw each other out again and again."),
                evidence=(*evidence, codes),
            )
        return Finding(
            "probe.reconnect.both-open",
            Severity.INFO,
            text(
                "ocppj",
                "A charger that dials again is let in at once; its old connection stays open beside the new one.",
            ),
            text("ocppj", "The CSMS may send a command to the old connection, where nobody hears it."),
            evidence=evidence,
        )


async def _end(socket: ClientConnection) -> None:
    try:
        await socket.close()
    finally:
        socket.transport.abort()


def _not_again(answer: Upgrade) -> Finding:
    return Finding(
        "probe.reconnect.refused",
        Severity.WARNING,
        text("ocppj", "A charger that dials again at once is not let in: {answer}.", answer=answer.in_short),
        text("ocppj", "After each short break of its network it stays offline for a while."),
        (
            text("ocppj", "Ask the CSMS operator how long a charger must wait, and whether that can be shorter."),
            text("ocppj", "Set the charger's waiting time between two attempts above that, if it has one."),
        ),
        answer.evidence,
    )


def _not_twice(boot: Finding, evidence: tuple[Evidence, ...]) -> Finding:
    return Finding(
        "probe.reconnect.boot",
        Severity.WARNING,
        text("ocppj", "Let in again, a charger does not get through its start: {seen}", seen=boot.seen),
        text("ocppj", "The first BootNotification was accepted; after a power cut the charger stays offline."),
        (text("ocppj", "Tell the CSMS operator: a charger sends BootNotification after each restart."),),
        (*evidence, *boot.evidence),
    )


def _second_refused(how: str, evidence: tuple[Evidence, ...]) -> Finding:
    return Finding(
        "probe.reconnect.second-refused",
        Severity.WARNING,
        text(
            "ocppj",
            "While the old connection seems open, a charger that dials again is not let in: {answer}.",
            answer=how,
        ),
        text("ocppj", "After a power cut or a gap in its network it stays offline until the CSMS has missed it."),
        (text("ocppj", "Ask the CSMS operator to end the old connection when a new one comes, or to ping often."),),
        evidence,
    )
