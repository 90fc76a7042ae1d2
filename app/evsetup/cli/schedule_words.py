"""The words of ``evsetup schedule`` on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from evsetup.domain.schedule_templates import Template

Options = Callable[[argparse.ArgumentParser], None]


def schedule_words(
    verb: Callable[[str, str], argparse.ArgumentParser], one_charger: Options, json_option: Options
) -> None:
    """The words of the command."""
    acts = verb("schedule", "A weekly charging schedule: shown, checked, sent to a charger, cleared.").add_subparsers(
        dest="act", required=True
    )
    shows = acts.add_parser("show", help="Shows a schedule, or a template to begin with; asks no charger.")
    source = shows.add_mutually_exclusive_group(required=True)
    source.add_argument("--file", type=Path, metavar="SCHEDULE.toml")
    source.add_argument("--template", choices=[template.value for template in Template])
    shows.add_argument("--zone", default="Europe/London", help="time zone of a template (default: %(default)s)")
    shows.add_argument("--phases", type=int, choices=(1, 3), default=3, help="phases of a template")
    shows.add_argument(
        "--full", default="16 A", metavar="LIMIT", help="full power of a template (default: %(default)s)"
    )
    shows.add_argument("--out", type=Path, metavar="FILE", help="save it as a file to edit")
    shows.add_argument("--from", dest="start", metavar="TIME", help="a charge from then on, as 2026-11-26T18:00")
    shows.add_argument("--hours", type=float, default=8.0, metavar="H", help="of so many hours: what it costs")
    checks = acts.add_parser("check", help="Says whether a charger can hold it, and what it would answer now.")
    sends = acts.add_parser("send", help="Sends it, and reads back what the charger makes of it.")
    clears = acts.add_parser("clear", help="Clears what was sent, and reads that back.")
    for act in (checks, sends, clears):
        one_charger(act)
        act.add_argument("--connector", type=int, default=0, metavar="N", help="connector (0: all)")
        act.add_argument("--file", type=Path, required=act is not clears, metavar="SCHEDULE.toml")
    sends.add_argument("--yes", action="store_true", help="send without asking")
    for act in (shows, checks, sends, clears):
        json_option(act)
