"""The one way in: the window, or a terminal command.

``python -m evsetup``, the console script, the GUI script and the frozen app all come through here.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs what the arguments ask for; returns the exit code (0 good, 1 a finding, 2 wrong usage, 3 interrupted)."""
    from evsetup.cli.arguments import WindowWanted, parse

    command = parse(sys.argv[1:] if argv is None else argv)
    if isinstance(command, WindowWanted):
        from evsetup.ui.application import run_window

        return run_window(
            command.site,
            demo=command.demo,
            language=command.language,
            theme=command.theme,
            quit_after_paint=command.quit_after_paint,
        )
    from evsetup.cli.run import run

    return run(command)


def window() -> int:
    """The window, from the GUI script."""
    return main(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
