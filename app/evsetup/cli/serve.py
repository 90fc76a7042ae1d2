"""``evsetup serve``: the commissioning CSMS in a terminal. Chargers dial in and are shown; one may be let in by name."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from evsetup.cli.csms_test_wish import versions
from evsetup.cli.output import Output
from evsetup.cli.secret_input import read_secret
from evsetup.commissioning.authority import laptop_authority, server_side
from evsetup.domain.csms_address import generate_key
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.drivers.security_events import meaning_of
from evsetup.links.tls import TemporaryAuthority, read_roots
from evsetup.ocppj.csms import Booted, CallReceived, CommissioningCsms, CsmsEvent, DialledIn, Dropped, Noticed
from evsetup.storage.vault import session_vault


async def serve(wanted: argparse.Namespace, output: Output) -> int:
    """Runs until interrupted, or for ``--seconds``."""
    if wanted.json and wanted.identity and not (wanted.password_stdin or wanted.no_authentication):
        sys.stderr.write("serve: with --json, give the key with --password-stdin: a new one could not be shown\n")
        return 2
    if (wanted.profile or 0) >= 2 and not wanted.tls:
        sys.stderr.write("serve: --profile 2 and 3 need --tls\n")
        return 2
    key = await _key(wanted, output)
    side, authority = None, None
    if wanted.tls:
        authority = await laptop_authority(session_vault())
        roots = [await asyncio.to_thread(read_roots, path) for path in wanted.client_root]
        side = await server_side(authority, wanted.interface, tuple(roots))
    async with CommissioningCsms(
        host=wanted.interface,
        port=wanted.port,
        tls=side.tls if side else None,
        mutual_tls=side.mutual if side else None,
        plain=True,
        versions=versions(wanted.ocpp),
    ) as csms:
        seen: list[dict[str, object]] = []

        def show(event: CsmsEvent) -> None:
            match event:
                case DialledIn(identity, address, admitted, findings):
                    output.line(
                        text("cli", "{identity} dialled in from {address}", identity=identity or "?", address=address)
                    )
                    for finding in findings:
                        output.finding(finding)
                    codes = [finding.code for finding in findings]
                    told = {"identity": identity, "address": address, "admitted": admitted, "findings": codes}
                    seen.append({**told, "security_profile": event.profile} if admitted else told)
                case Noticed(_, finding):
                    output.finding(finding)
                case Booted(identity, boot):
                    output.line(f"  {identity}: {boot.vendor} {boot.model} {boot.firmware}")
                case CallReceived(identity, "SecurityEventNotification", payload):
                    kind = str(payload.get("type", "?"))[:50]
                    means = meaning_of(kind)
                    output.line(f"  {identity}: {kind}" + (f": {output.say(means)}" if means is not None else ""))
                case CallReceived(identity, action, _):
                    output.line(f"  {identity}: {action}")
                case Dropped(identity, code):
                    output.line(text("cli", "{identity} closed its link ({code})", identity=identity, code=str(code)))

        csms.subscribe(show)
        output.line(text("cli", "Commissioning CSMS: {url} + identity", url=csms.url))
        if authority is not None:
            output.line(text("cli", "With TLS: {url} + identity", url=csms.secure_url))
            await show_authority(authority, wanted.root_out, output)
        if wanted.identity:
            csms.expect(wanted.identity, key, profile=wanted.profile)
            if key is None:
                output.line(text("cli", "WITHOUT AUTHENTICATION for {identity}", identity=wanted.identity))
        else:
            output.line(text("cli", "Nobody is let in yet: name a charger with --identity."))
        try:
            async with asyncio.timeout(wanted.seconds or None):
                await asyncio.Event().wait()
        except TimeoutError:
            pass
        output.document({"ok": True, "url": csms.url, "secure_url": csms.secure_url, "dialled_in": seen})
    return 0


async def _key(wanted: argparse.Namespace, output: Output) -> Secret | None:
    """The key of the charger that is let in: typed in, or made now and shown once; none only where that was asked for."""
    if wanted.no_authentication or not wanted.identity:
        return None
    if wanted.password_stdin:
        return await read_secret(output.say(text("cli", "Key: ")))
    key = generate_key()
    # It must be typed into the charger; it is written nowhere else.
    output.line(text("cli", "Key for {identity}: {key}", identity=wanted.identity, key=key.reveal()))
    return key


async def show_authority(authority: TemporaryAuthority, root_out: Path, output: Output) -> None:
    """Saves the root that chargers must trust, and says where it is and how to know it."""
    path = await asyncio.to_thread(root_out.resolve)
    await asyncio.to_thread(path.write_text, authority.certificate_pem, "ascii")
    output.line(text("cli", "Root certificate for the charger: {path}", path=str(path)))
    output.line(
        text(
            "cli",
            "SHA-256 {fingerprint}, valid until {date}",
            fingerprint=authority.fingerprint,
            date=f"{authority.expires:%Y-%m-%d}",
        )
    )
