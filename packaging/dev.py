#!/usr/bin/env python3
"""The one way to set this checkout up and to run it, on a machine that has nothing but Python 3.11 or newer.

    python3 packaging/dev.py demo [--headless …]   the window (or a terminal run) on the demo site
    python3 packaging/dev.py test [--quick]        every check and test; --quick: no bundle, unit and window tests only
    python3 packaging/dev.py bundle                the frozen app, in build/dist/evsetup
    python3 packaging/dev.py bench [name …]        figures against a peer, as ratios
    python3 packaging/dev.py screens               a picture of every screen, in build/screens

Each verb sets up what it needs first and skips what is done. Only the verb's own output goes to stdout.
"""

from __future__ import annotations

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python meets first
    sys.exit("evsetup needs Python 3.11 or newer; this is {}.{}.".format(*sys.version_info[:2]))

import checks
import environment
import machine


def demo(arguments: list[str]) -> int:
    """The demo site: in the window, or headless."""
    headless = "--headless" in arguments
    if not headless and not machine.has_display():
        print(
            "There is no display here, so the window cannot open. The same job runs in the terminal:\n"
            "    python3 packaging/dev.py demo --headless",
            file=sys.stderr,
        )
        return 2
    _set_up(window=not headless, tools=False, development=False)
    return environment.become("-m", "evsetup", "demo", *arguments)


def test(arguments: list[str]) -> int:
    """All checks and tests."""
    quick = "--quick" in arguments
    _set_up(window=not quick, tools=not quick)
    if not quick:
        environment.need_npm_peers()
        environment.need_csms_peer()
        environment.need_charger_clients()
        environment.need_esptool()
    return checks.run(quick=quick)


def bundle(_arguments: list[str]) -> int:
    """The frozen app."""
    _set_up(window=True, tools=True)
    return checks.bundle()


def bench(arguments: list[str]) -> int:
    """The figures of tests/bench."""
    _set_up(window=True, tools=True)
    environment.need_bench_peer()
    return environment.call("-m", "tests.bench", *arguments, offscreen=True)


def screens(_arguments: list[str]) -> int:
    """A picture of every screen."""
    _set_up(window=False, tools=False)
    return checks.screens()


def _set_up(*, window: bool, tools: bool, development: bool = True) -> None:
    machine.need(window=window, tools=tools, venv=not environment.PYTHON.exists())
    environment.need_venv()
    environment.need_pins(development=development)
    environment.need_font()


VERBS = {verb.__name__: verb for verb in (demo, test, bundle, bench, screens)}


def main(arguments: list[str]) -> int:
    """Runs one verb; returns its exit code."""
    if not arguments or arguments[0] not in VERBS:
        print(__doc__, file=sys.stderr)
        return 2
    os.chdir(environment.ROOT)
    try:
        return VERBS[arguments[0]](arguments[1:])
    except machine.Stop as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
