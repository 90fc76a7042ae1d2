"""Whether JSON nests deeper than OCPP ever does, told by a schema that says nothing else: its validator walks in Rust."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jsonschema_rs import Validator

MAX_DEPTH = 64
"""Deeper nesting than this is refused: no OCPP message comes near it, and much foreign code recurses."""


_COUNTED = 4096
"""A longer message has more brackets than that anyway, and is looked through at once."""


def too_deep(raw: str, message: object) -> bool:
    """Whether ``message``, whose text is ``raw``, nests deeper than ``MAX_DEPTH``."""
    if len(raw) < _COUNTED and raw.count("[") + raw.count("{") <= MAX_DEPTH:
        return False
    try:
        return not _shallow().is_valid(message)
    except (ValueError, TypeError):  # It holds what only the careful reader makes, or nests beyond what Rust walks.
        return _walked(message)


def _walked(message: object) -> bool:
    level = [message]
    for _ in range(MAX_DEPTH + 1):
        level = [
            child
            for node in level
            if isinstance(node, list | dict)
            for child in (node.values() if isinstance(node, dict) else node)
        ]
        if not level:
            return False
    return True


@cache
def _shallow() -> Validator:
    import jsonschema_rs

    inner = {n: {"$ref": f"#/$defs/{n + 1}"} for n in range(MAX_DEPTH)}
    levels: dict[str, object] = {str(n): {"items": below, "additionalProperties": below} for n, below in inner.items()}
    levels[str(MAX_DEPTH)] = {"type": ["string", "number", "boolean", "null"]}
    return jsonschema_rs.validator_for({"$ref": "#/$defs/0", "$defs": levels})
