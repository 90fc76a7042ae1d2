"""``evsetup bundle``: what a supporter is given of one charger, shown first and then written."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.output import Output, table
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.charger_named import charger_named
from evsetup.diagnosis.support_bundle import Part, bundle_parts, write_bundle
from evsetup.domain.text import text
from evsetup.storage.site_file import SiteFile


async def bundle(wanted: argparse.Namespace, output: Output) -> int:
    """With ``--preview`` nothing is written: all that would leave is printed."""
    site = await site_to_look(wanted.site, output)
    try:
        parts = await asyncio.to_thread(_parts, site, wanted)
    finally:
        await asyncio.to_thread(site.close)
    if wanted.preview:
        for part in parts:
            output.line(f"── {part.name}")
            output.line(part.content.decode("utf-8", "replace").rstrip())
        output.document({"ok": True, "parts": {part.name: part.content.decode("utf-8", "replace") for part in parts}})
        return 0
    size = await asyncio.to_thread(write_bundle, wanted.out, parts)
    for line in table([(part.name, str(len(part.content))) for part in parts]):
        output.line("  " + line)
    output.line(text("cli", "Saved: {path}", path=str(wanted.out)))
    output.document({"ok": True, "file": str(wanted.out), "bytes": size, "parts": [part.name for part in parts]})
    return 0


def _parts(site: SiteFile, wanted: argparse.Namespace) -> tuple[Part, ...]:
    charger_id = charger_named(site, wanted.charger)
    record = site.charger(charger_id)
    assert record is not None  # noqa: S101 - it was named a moment ago
    return bundle_parts(site, record, wanted.trace, hide_serials=wanted.hide_serials)
