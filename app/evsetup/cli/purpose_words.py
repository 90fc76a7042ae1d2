"""Is OCPP needed here? The answer as options, and the tasks by hand that follow: listed and ticked in the terminal."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evsetup.commissioning.decision import Circumstances

_PURPOSES = ("public", "several-networks", "private", "local-controller", "via-proxy")
_ACCESS = ("cards", "everybody")


def purpose_words(made: argparse.ArgumentParser) -> None:
    """Adds what a charger is for."""
    made.add_argument(
        "--purpose",
        choices=_PURPOSES,
        help="is OCPP needed here? public or several-networks: a CSMS; private: it stands alone; default: public",
    )
    made.add_argument(
        "--access",
        choices=_ACCESS,
        default="cards",
        help="who may charge where it stands alone (default: %(default)s)",
    )


def tick_words(made: argparse.ArgumentParser) -> None:
    """Adds how a person says that something is done by hand."""
    made.add_argument(
        "--tick", action="append", default=[], metavar="TASK", help="this task is done by hand, by its name"
    )


def tasks_words(
    verb: Callable[[str, str], argparse.ArgumentParser], json_option: Callable[[argparse.ArgumentParser], None]
) -> None:
    """Adds the command that lists tasks without the charger."""
    made = verb("tasks", "What is left to do by hand on a charger of a site; ticks what is done.")
    made.add_argument("--site", type=Path, required=True, metavar="FILE")
    made.add_argument(
        "--charger", required=True, metavar="REF", help="its label or bay, its identity or serial in the site file"
    )
    tick_words(made)
    made.add_argument("--untick", action="append", default=[], metavar="TASK", help="this task is not done after all")
    json_option(made)


def circumstances_of(wanted: argparse.Namespace) -> Circumstances:
    """What was said of the charger's purpose."""
    from evsetup.commissioning.decision import Access, Between, Billing, Circumstances, Users

    access = Access.EVERYBODY if wanted.access == "everybody" else Access.CARDS
    match wanted.purpose:
        case "several-networks":
            return Circumstances(users=Users.SEVERAL_NETWORKS, access=access)
        case "private":
            return Circumstances(Users.OWN_PEOPLE, Billing.NOBODY, access=access)
        case "local-controller":
            return Circumstances(between=Between.CONTROLLER, access=access)
        case "via-proxy":
            return Circumstances(between=Between.PROXY, access=access)
        case _:
            return Circumstances(access=access)
