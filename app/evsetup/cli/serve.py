"""``evsetup serve``: the commissioning CSMS in a terminal. Chargers dial in and are shown; one may be let in by name."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.output import Output
from evsetup.cli.secret_input import read_secret
from evsetup.domain.text import text
from evsetup.ocppj.csms import Booted, CallReceived, CommissioningCsms, CsmsEvent, DialledIn, Dropped, Noticed


async def serve(wanted: argparse.Namespace, output: Output) -> int:
    """Runs until interrupted, or for ``--seconds``."""
    key = await read_secret(output.say(text("cli", "Key: "))) if wanted.password_stdin else None
    async with CommissioningCsms(host=wanted.interface, port=wanted.port) as csms:
        seen: list[dict[str, object]] = []

        def show(event: CsmsEvent) -> None:
            match event:
                case DialledIn(identity, address, admitted, findings):
                    output.line(
                        text("cli", "{identity} dialled in from {address}", identity=identity or "?", address=address)
                    )
                    for finding in findings:
                        output.finding(finding)
                    seen.append({"identity": identity, "address": address, "admitted": admitted})
                case Noticed(_, finding):
                    output.finding(finding)
                case Booted(identity, boot):
                    output.line(f"  {identity}: {boot.vendor} {boot.model} {boot.firmware}")
                case CallReceived(identity, action, _):
                    output.line(f"  {identity}: {action}")
                case Dropped(identity, code):
                    output.line(text("cli", "{identity} closed its link ({code})", identity=identity, code=str(code)))

        csms.subscribe(show)
        output.line(text("cli", "Commissioning CSMS: {url} + identity", url=csms.url))
        if wanted.identity:
            csms.expect(wanted.identity, key)
            if key is None:
                output.line(text("cli", "WITHOUT AUTHENTICATION for {identity}", identity=wanted.identity))
        else:
            output.line(text("cli", "Nobody is let in yet: name a charger with --identity."))
        try:
            async with asyncio.timeout(wanted.seconds or None):
                await asyncio.Event().wait()
        except TimeoutError:
            pass
        output.document({"ok": True, "url": csms.url, "dialled_in": seen})
    return 0
