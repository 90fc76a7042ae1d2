"""The words that drivers compare a charger's answers with, held against the enums and actions of the ``ocpp`` package.

The package has no types for a checker and takes 120 to 200 ms to import, so the drivers spell OCPP's words themselves; a slip of
the pen there would make an outcome unreachable, and no other test would tell.
"""

from __future__ import annotations

import ast
import enum
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

DRIVERS = Path(__file__).resolve().parents[3] / "app" / "evsetup" / "drivers"
WORD = re.compile(r"[A-Z][A-Za-z]+\Z")
NOT_ENUMS = {"NotImplemented", "NotSupported", "SecurityError", "OcppCsmsUrl", "SecurityProfile"}
"""Codes of CALLERROR and names of variables: no enum of a payload."""


def words_of(*versions: str) -> set[str]:
    """Every word of every enum of these versions, and their actions."""
    found: set[str] = set()
    for version in versions:
        for kind in vars(import_module(f"ocpp.{version}.enums")).values():
            if isinstance(kind, type) and issubclass(kind, enum.Enum):
                found |= {str(member.value) for member in kind}
        for kind in vars(import_module(f"ocpp.{version}.call")).values():
            if isinstance(kind, type):
                found.add(kind.__name__)
    return found


def compared(path: Path) -> Iterator[tuple[str, str]]:
    """Each word that stands in a comparison, a ``case`` or a set of words, with its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        sides: list[ast.AST] = []
        if isinstance(node, ast.MatchValue):
            sides = [node.value]
        elif isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
        elif isinstance(node, ast.Set):
            sides = list(node.elts)
        for part in (part for side in sides for part in ast.walk(side)):
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and WORD.match(part.value):
                yield part.value, f"{path.name}:{part.lineno}"


@pytest.mark.parametrize(
    ("pattern", "versions"), [("ocpp16*.py", ("v16",)), ("ocpp2*.py", ("v201", "v21"))], ids=["1.6", "2.x"]
)
def test_every_word_that_a_driver_compares_with_is_one_of_ocpp(pattern: str, versions: tuple[str, ...]) -> None:
    known = words_of(*versions) | NOT_ENUMS
    found = {(word, where) for path in DRIVERS.glob(pattern) for word, where in compared(path)}
    assert len(found) > 20
    assert sorted(each for each in found if each[0] not in known) == []
