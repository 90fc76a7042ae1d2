"""Finds the files that ship with the program, in the same way from a checkout, a wheel and a frozen app."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, for example ``resource("icons", "site.svg")``.

    A wheel and a frozen app carry ``resources/`` inside the package; a checkout has it beside ``app/``.

    Raises:
        FileNotFoundError: no such file was shipped.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(("resources", *parts)))
