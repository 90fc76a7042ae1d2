"""The one way in: the window, or a terminal command.

``python -m evsetup``, the console script, the GUI script and the frozen app all come through here.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

QUIT_AFTER_PAINT = "--quit-after-paint"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs what the arguments ask for; returns the exit code (0 good, 1 a finding, 2 wrong usage, 3 interrupted)."""
    _leave_no_core()
    words = sys.argv[1:] if argv is None else argv
    if not [word for word in words if word != QUIT_AFTER_PAINT]:
        # The bare window: painted before anything else is imported, and before garbage is looked for.
        gc.disable()
        from evsetup.ui.application import run_window
        from evsetup.wording import system_language

        return run_window(None, language=system_language(), quit_after_paint=bool(words))
    # A command is over before garbage is worth looking for; what imports leave behind is none.
    gc.disable()
    from evsetup.cli.arguments import WindowWanted, parse

    command = parse(words)
    if isinstance(command, WindowWanted):
        from evsetup.ui.application import run_window

        return run_window(
            command.site,
            demo=command.demo,
            language=command.language,
            theme=command.theme,
            quit_after_paint=command.quit_after_paint,
        )
    if command.command == "read-codes" and command.picture is not None:
        from evsetup.ui.picture_file import main as read_codes_of_file  # only the window's room can decode pictures

        return read_codes_of_file(command.picture)
    from evsetup.cli.run import run

    code = run(command)
    if argv is None:
        gc.freeze()  # the process ends here: what is left goes all at once, and nobody need look for garbage in it
    return code


def _leave_no_core() -> None:
    """A crash leaves no image of the memory behind: secrets stand in it."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def window() -> int:
    """The window, from the GUI script."""
    return main(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
