"""Runs one terminal command and turns its end into an exit code."""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import signal
import sys
from collections.abc import Awaitable, Callable

from evsetup.cli.output import Output
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text
from evsetup.wording import load_catalogue

log = logging.getLogger(__name__)

Command = Callable[[argparse.Namespace, Output], Awaitable[int]]

_GARBAGE = 100_000
"""So many new objects are made before garbage is looked for: what a command still imports is none."""

GOOD, FINDING, USAGE, INTERRUPTED = 0, 1, 2, 3


def run(wanted: argparse.Namespace) -> int:
    """Runs the command. A ``Fault`` is shown as its finding; an interrupt leaves what was begun in the journal."""
    gc.freeze()
    gc.set_threshold(_GARBAGE)
    gc.enable()
    if wanted.command == "simulate":
        from evsetup.simulator.demo_site import main as simulate

        return simulate()
    if wanted.command == "read-codes":
        from evsetup.cards.code_reader import main as read_codes

        return read_codes()
    _use_utf8()
    logging.basicConfig(
        level=logging.DEBUG if wanted.verbose else logging.CRITICAL, stream=sys.stderr, format="%(name)s %(message)s"
    )
    output = Output(load_catalogue(wanted.language), as_json=getattr(wanted, "json", False))
    try:
        command = _command(wanted)
        return asyncio.run(_run(command, wanted, output))
    except KeyboardInterrupt:
        output.line(text("cli", "Stopped by you. Nothing more was written; the journal keeps what was begun."))
        return INTERRUPTED
    except Exception as error:
        log.debug("unexpected", exc_info=error)
        finding = _unexpected(error)
        output.finding(finding)
        output.document({"ok": False, "findings": [output.as_json(finding)]})
        return FINDING


def _unexpected(error: Exception) -> Finding:
    return Finding(
        "app.unexpected",
        Severity.PROBLEM,
        text("cli", "Something in this program went wrong ({kind}).", kind=type(error).__name__),
        text("cli", "It is a fault of this program, not of the charger. What was begun stands in the journal."),
        (
            text("cli", "Run the command again: it reads the charger first and goes on from there."),
            text("cli", "If it happens again, add --verbose and show the output to the maintainers."),
        ),
    )


async def _run(command: Command, wanted: argparse.Namespace, output: Output) -> int:
    _wake_on_signals()
    try:
        return await command(wanted, output)
    except Fault as fault:
        output.finding(fault.finding)
        output.document({"ok": False, "findings": [output.as_json(fault.finding)]})
        return FINDING
    except ExceptionGroup as group:
        faults, others = group.split(Fault)
        if others is not None or faults is None:
            raise
        findings = [fault.finding for fault in _leaves(faults)]
        for finding in findings:
            output.finding(finding)
        output.document({"ok": False, "findings": [output.as_json(finding) for finding in findings]})
        return FINDING


def _wake_on_signals() -> None:
    """Lets a Ctrl-C wake the loop. Without a handler of its own the loop is not told of signals, and one that comes just before
    it goes to sleep is seen only when something else happens; with any one handler it is told of all."""
    if sys.platform != "win32":  # there it is told anyway
        asyncio.get_running_loop().add_signal_handler(signal.SIGURG, lambda: None)


def _leaves(group: BaseExceptionGroup[Fault]) -> list[Fault]:
    found: list[Fault] = []
    for error in group.exceptions:
        found += _leaves(error) if isinstance(error, BaseExceptionGroup) else [error]
    return found


def _command(wanted: argparse.Namespace) -> Command:
    """The command's own file is imported only when it runs: a quick command must start quickly."""
    match wanted.command:
        case "demo":
            from evsetup.cli.demo import demo as command
        case "discover":
            from evsetup.cli.discover import discover as command
        case "test-csms":
            from evsetup.cli.test_csms import test_csms as command
        case "cards":
            from evsetup.cli.cards import cards as command
        case "key":
            from evsetup.cli.key import key as command
        case "serve":
            from evsetup.cli.serve import serve as command
        case "proxy":
            from evsetup.cli.proxy import proxy as command
        case "analyse":
            from evsetup.cli.analyse import analyse as command
        case "replay":
            from evsetup.cli.replay import replay as command
        case "bundle":
            from evsetup.cli.bundle import bundle as command
        case "certificates":
            from evsetup.cli.certificates import certificates as command
        case "local":
            from evsetup.cli.local import local as command
        case "read" | "plan" | "apply":
            from evsetup.cli.settings import settings as command
        case "assist":
            from evsetup.cli.assist import assist as command
        case "template":
            from evsetup.cli.templates import templates as command
        case "tasks":
            from evsetup.cli.tasks import tasks as command
        case "snapshot":
            from evsetup.cli.snapshots import snapshots as command
        case "conformity":
            from evsetup.cli.conformity import conformity as command
        case "prove":
            from evsetup.cli.prove import prove as command
        case "live":
            from evsetup.cli.live import live as command
        case "fetch-log":
            from evsetup.cli.fetch_log import fetch_log as command
        case "bays":
            from evsetup.cli.bays import bays as command
        case "vault":
            from evsetup.cli.vault import vault as command
        case "batch":
            from evsetup.cli.batch import batch as command
        case "modbus":
            from evsetup.cli.modbus import modbus as command
        case "stick":
            from evsetup.cli.stick import stick as command
        case "site":
            from evsetup.cli.site import site as command
        case "billing":
            from evsetup.cli.billing import billing as command
        case "schedule":
            from evsetup.cli.schedule import schedule as command
        case "firmware":
            from evsetup.cli.firmware import firmware as command
        case "installation":
            from evsetup.cli.installation import installation as command
        case _:
            from evsetup.cli.report import report as command
    return command


def _use_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
