"""``evsetup replay``: one side of a recording said again, to a CSMS or to a charger that dials in, and what is answered otherwise."""

from __future__ import annotations

import argparse
import asyncio
from urllib.parse import urlsplit

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output
from evsetup.cli.secret_input import read_secret
from evsetup.diagnosis import replay_findings
from evsetup.diagnosis.log_reader import open_recording
from evsetup.diagnosis.replay import Replayed, ReplayWish, replay_charger, replay_csms
from evsetup.diagnosis.replay_script import Script, script_of
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.progress import Progress
from evsetup.domain.text import text
from evsetup.links.tls import client_context


async def replay(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 where the link ended in between, or nothing could be said."""
    if bool(wanted.to) == bool(wanted.charger and wanted.site):
        raise Fault(_which())
    script = await asyncio.to_thread(_script, wanted)
    if script is None:
        raise replay_findings.nothing_in_it(wanted.of)
    done, verdict = await (_to_csms(wanted, script, output) if wanted.to else _to_charger(wanted, script, output))
    output.finding(verdict)
    output.document(
        {
            "ok": not verdict.severity.fails,
            "of": script.identity,
            "version": script.version.value,
            "verdict": output.as_json(verdict),
            "calls": [_plain(one) for one in done],
        }
    )
    return int(verdict.severity.fails)


async def _to_csms(wanted: argparse.Namespace, script: Script, output: Output) -> tuple[tuple[Replayed, ...], Finding]:
    password = None
    if wanted.password_stdin:
        password = await read_secret(output.say(text("cli", "Key: ")))
    tls = await asyncio.to_thread(client_context, wanted.ca) if urlsplit(wanted.to).scheme == "wss" else None
    wish = ReplayWish(wanted.to, wanted.identity, password, tls, wanted.fast)
    return await replay_charger(script, wish, lambda progress: _show(progress, output))


async def _to_charger(
    wanted: argparse.Namespace, script: Script, output: Output
) -> tuple[tuple[Replayed, ...], Finding]:
    async with one_charger(wanted, output) as job:
        return await replay_csms(
            script,
            job.ask,
            lambda progress: _show(progress, output),
            writes=wanted.with_writes,
            fast=wanted.fast,
        )


def _show(progress: Progress, output: Output) -> None:
    output.line(f"{progress.done}/{progress.total}  {output.say(progress.doing)}")


def _script(wanted: argparse.Namespace) -> Script | None:
    return script_of(open_recording(wanted.trace), wanted.of)


def _plain(one: Replayed) -> dict[str, object]:
    return {
        "row": one.said.row,
        "action": one.said.action,
        "left_out": one.left_out,
        "differs": {at: list(pair) for at, pair in one.differs.items()},
    }


def _which() -> Finding:
    return Finding(
        "cli.replay",
        Severity.PROBLEM,
        text("cli", "Name either --to URL, or --site FILE and --charger ocpp:IDENTITY."),
        text("cli", "Nothing was sent."),
        (text("cli", "See “evsetup replay --help”."),),
    )
