"""``evsetup report``: the hand-over report of a site, as PDF or JSON."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.output import Output
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.looking_only import SiteForReading
from evsetup.domain.text import text
from evsetup.report.build import build_report
from evsetup.report.json_export import write_json
from evsetup.report.pdf import save_pdf
from evsetup.wording import load_catalogue


async def report(wanted: argparse.Namespace, output: Output) -> int:
    """Writes ``--out`` and tells its SHA-256."""
    site = await site_to_look(wanted.site, output)
    try:
        catalogue = load_catalogue(wanted.language)
        built = await asyncio.to_thread(build_report, site, None, catalogue)
        if wanted.out.suffix.lower() == ".json":
            sha256 = await asyncio.to_thread(write_json, built, wanted.out)
        else:
            sha256 = await save_pdf(built, wanted.out)
    finally:
        await asyncio.to_thread(site.close)
    output.line(text("cli", "Report written: {path} (SHA-256 {hash})", path=str(wanted.out), hash=sha256))
    why = site.why if isinstance(site, SiteForReading) else None
    findings = [] if why is None else [output.as_json(why)]
    output.document({"ok": True, "path": str(wanted.out), "sha256": sha256, "findings": findings})
    return 0
