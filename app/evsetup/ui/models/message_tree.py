"""A message as a tree of names and values."""

from __future__ import annotations

from dataclasses import dataclass

_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part of a message: its place in the tree, its name, its value (empty for a branch), and where it is, as deviations name it."""

    depth: int
    name: str
    value: str
    path: str = ""


def message_tree(payload: object, depth: int = 0, name: str = "", path: str = "") -> list[Leaf]:
    """A payload as leaves from top to bottom; deeper than 40 levels is not drawn."""
    if depth > _DEEPEST:
        return [Leaf(depth, name, "…", path)]
    inner = depth + 1 if name else depth
    if isinstance(payload, dict):
        leaves = [Leaf(depth, name, "", path)] if name else []
        for key, value in payload.items():
            leaves += message_tree(value, inner, str(key), _below(path, str(key)))
        return leaves
    if isinstance(payload, list):
        leaves = [Leaf(depth, name, "", path)] if name else []
        for place, value in enumerate(payload):
            leaves += message_tree(value, inner, f"[{place}]", _below(path, str(place)))
        return leaves
    return [Leaf(depth, name, str(payload), path)]


def _below(path: str, name: str) -> str:
    return f"{path}/{name}" if path else name
