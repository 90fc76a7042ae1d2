"""``evsetup test-csms``: the laptop logs in to a CSMS as if it were the charger, and says why it would not come online."""

from __future__ import annotations

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.cli.csms_test_wish import Wish, WrongUsage, read_wish
from evsetup.cli.output import Output
from evsetup.commissioning.csms_test import network, run_csms_test
from evsetup.commissioning.csms_test_account import (
    masked,
    root_to_install,
    to_keep,
    told,
    why_not_reached,
)
from evsetup.domain.finding import Fault, Severity, worst
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import Extent, ProbeReport, ProbeRequest, ProbeStep, StepResult
from evsetup.wording import language_code

if TYPE_CHECKING:
    from evsetup.storage.csms_test_record import StoredCsmsTest
    from evsetup.storage.site_file import SiteFile

GOOD, FINDING, USAGE, INTERRUPTED = 0, 1, 2, 3


async def test_csms(wanted: argparse.Namespace, output: Output) -> int:
    """Runs the probe, each step as it ends, then the verdict.

    Exit code 1 when the charger would not come online, 2 when the options make no test, 3 when a person stopped it.
    """
    site = await _open(wanted.site) if wanted.site is not None else None
    try:
        wish = await read_wish(wanted, output, site)
        return await _Run(wanted, output, wish, site).run()
    except WrongUsage as wrong:
        print(output.say(wrong.why), file=sys.stderr)
        return USAGE
    finally:
        if site is not None:
            await asyncio.to_thread(site.close)


async def _open(path: Path) -> SiteFile:
    from evsetup.commissioning.opening import open_site

    return await open_site(path)


class _Run:
    def __init__(self, wanted: argparse.Namespace, output: Output, wish: Wish, site: SiteFile | None) -> None:
        self._wanted = wanted
        self._output = output
        self._wish = wish
        self._site = site

    async def run(self) -> int:
        self._say_who()
        request = self._wish.request
        if self._wish.root is None:
            return await self._finish(told(await self._report(request)))
        from evsetup.commissioning.operator_root import root_as_file

        async with root_as_file(self._wish.root, request.ca_file) as root:
            report = await self._report(request._replace(ca_file=root))
        return await self._finish(told(report))

    async def _report(self, request: ProbeRequest) -> ProbeReport:
        """What the probe says; after Ctrl-C, what it has seen until then."""
        stop, others = asyncio.Event(), network(ask_others=not self._wanted.ask_nobody_else)
        running = asyncio.ensure_future(run_csms_test(request, self._seen, stop, others))
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            stop.set()
            return await running

    def _say_who(self) -> None:
        output, request = self._output, self._wish.request
        if self._wish.charger is not None:
            label = self._wish.charger.label
            output.line(text("cli", "{identity} is {label} of this site.", identity=request.identity, label=label))
        if request.extent is not Extent.LOG_IN and not self._wish.stand_in:
            output.line(
                text(
                    "cli",
                    "Logs in as {identity}. If that charger is connected to this CSMS now, it may be thrown out; and the CSMS"
                    " keeps the maker and model that are sent: {vendor} {model}. With --log-in-only they are not sent.",
                    identity=request.identity,
                    vendor=request.vendor,
                    model=request.model,
                )
            )

    def _seen(self, result: StepResult) -> None:
        self._output.line(f"[{self._output.say(result.step.title)}] {result.elapsed_s:.3f} s")
        self._output.finding(masked(result.finding, self._wish.request.key))

    async def _finish(self, report: ProbeReport) -> int:
        output, wish = self._output, self._wish
        test = to_keep(
            report,
            wish.request,
            datetime.now(UTC),
            charger_id=wish.charger.id if wish.charger is not None else "",
            stand_in=wish.stand_in,
        )
        output.line("")
        output.line(text("cli", "Dialled: {url}", url=report.url))
        output.finding(test.verdict)
        output.line(text("cli", "Tested from this laptop, not from the charger."))
        output.line(
            text(
                "cli",
                "To test from the charger itself, let it dial this laptop (evsetup serve), or sit between it and this CSMS"
                " (evsetup proxy --upstream {url} --record FILE).",
                url=wish.request.address,
            )
        )
        kept = await self._keep(test)
        root_saved = await self._save_root(report)
        for_it = self._for_it(test) if self._wanted.for_it else ""
        for line in ["", *for_it.split("\n")] if for_it else []:
            output.line(line)
        severity = max(test.verdict.severity, worst([step.finding for step in test.steps]))
        output.document(self._document(report, test, severity) | {"kept": kept, "for_it": for_it or None})
        if test.stopped:
            return INTERRUPTED
        missed = (self._site is not None and kept is None) or root_saved is False
        return FINDING if severity >= Severity.PROBLEM or missed else GOOD

    def _for_it(self, test: StoredCsmsTest) -> str:
        from evsetup.commissioning.for_it import for_the_it_department, in_both_languages

        language = language_code(self._wanted.language)
        return in_both_languages(for_the_it_department(test), self._output.say, language)

    async def _keep(self, test: StoredCsmsTest) -> int | None:
        if self._site is None:
            return None
        try:
            number = await asyncio.to_thread(self._site.put_csms_test, test)
        except Fault as fault:
            self._output.finding(fault.finding)
            return None
        self._output.line(text("cli", "Kept in {file} as test {number}.", file=str(self._wanted.site), number=number))
        return number

    async def _save_root(self, report: ProbeReport) -> bool | None:
        """Whether the root certificate was saved; ``None``: nobody wanted it."""
        if (path := self._wanted.save_root) is None:
            return None
        pem = root_to_install(report.results)
        if not pem:
            self._output.line(text("cli", "No root certificate was seen; nothing was saved."))
            return False
        try:
            await asyncio.to_thread(path.write_text, pem, "ascii")
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._output.line(text("cli", "{file} cannot be written: {reason}.", file=str(path), reason=reason))
            return False
        self._output.line(text("cli", "The root certificate that the charger needs is in {file}.", file=str(path)))
        return True

    def _document(self, report: ProbeReport, test: StoredCsmsTest, severity: Severity) -> dict[str, object]:
        output, request = self._output, self._wish.request
        reached = {step.name for step in test.steps}
        return {
            "ok": not severity.fails and not test.stopped,
            "url": report.url,
            "identity": request.identity,
            "extent": request.extent.value,
            "hold_s": request.hold_s,
            "stopped": test.stopped,
            "verdict": output.as_json(test.verdict),
            "primary": test.cause or None,
            "steps": [
                {"step": step.name, "elapsed_s": round(step.elapsed_s, 3), "finding": output.as_json(step.finding)}
                for step in test.steps
            ],
            "not_reached": [
                {"step": step.value, "why": output.say(self._why_not(step, report))}
                for step in ProbeStep
                if step.value not in reached
            ],
        }

    def _why_not(self, step: ProbeStep, report: ProbeReport) -> Text:
        request = self._wish.request
        return why_not_reached(step, report.results, request.extent, request.hold_s, stopped=report.stopped)
