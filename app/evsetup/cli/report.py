"""``evsetup report``: the hand-over report of a site, as PDF and JSON bound to each other; and whether two files are such a pair."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from evsetup.cli.output import Output
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.looking_only import SiteForReading
from evsetup.domain.text import text
from evsetup.report.build import build_report
from evsetup.report.json_export import write_json
from evsetup.report.pair import verify, write_pair
from evsetup.report.pdf import offscreen_qt
from evsetup.wording import load_catalogue


async def report(wanted: argparse.Namespace, output: Output) -> int:
    """Writes ``--out`` and tells the SHA-256 of what was written; ``verify`` exits with 1 when the files are no pair."""
    if wanted.act == "verify":
        return await _verify(wanted.pdf, wanted.beside, output)
    site = await site_to_look(wanted.site, output)
    rules = None if wanted.rules is None else [] if wanted.rules == "none" else wanted.rules.split(",")
    written: dict[str, str] = {}
    try:
        catalogue = load_catalogue(wanted.language)
        built = await asyncio.to_thread(build_report, site, None, catalogue, rules=rules)
        if wanted.out.suffix.lower() == ".json":
            written[str(wanted.out)] = await asyncio.to_thread(write_json, built, wanted.out)
        else:
            with offscreen_qt():
                sha256, beside, its_hash = await asyncio.to_thread(write_pair, built, wanted.out)
            written = {str(wanted.out): sha256, str(beside): its_hash}
    finally:
        await asyncio.to_thread(site.close)
    for path, digest in written.items():
        output.line(text("cli", "Report written: {path} (SHA-256 {hash})", path=path, hash=digest))
    why = site.why if isinstance(site, SiteForReading) else None
    findings = [] if why is None else [output.as_json(why)]
    first = str(wanted.out)
    output.document({"ok": True, "path": first, "sha256": written[first], "written": written, "findings": findings})
    return 0


async def _verify(pdf: Path, beside: Path, output: Output) -> int:
    finding = await asyncio.to_thread(verify, pdf, beside)
    output.finding(finding)
    if not finding.severity.fails:
        if finding.means is not None:
            output.line(finding.means)
        for piece in finding.evidence:
            output.line(f"  {piece.label}: {piece.content}")
    output.document({"ok": not finding.severity.fails, "findings": [output.as_json(finding)]})
    return 1 if finding.severity.fails else 0
