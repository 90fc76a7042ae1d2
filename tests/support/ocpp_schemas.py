"""Every request and answer schema of the three OCPP versions, and payloads made from them: proper ones, and spoilt ones."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import Any

from hypothesis import strategies as st

from evsetup.domain.settings import OcppVersion

_FOLDERS = {OcppVersion.V16: "v16", OcppVersion.V201: "v201", OcppVersion.V21: "v21"}
_DATE_TIMES = st.sampled_from(["2026-11-22T10:42:44Z", "2026-11-22T10:42:44.123+05:30", "2024-02-29T23:59:59-01:00"])
_ADDRESSES = st.sampled_from(
    ["https://csms.example.com/a?b=c", "ftp://user:word@192.0.2.7:21/log/", "http://[2001:db8::1]/"]
)
_LONGEST = 12


@dataclass(frozen=True)
class OcppSchema:
    """One schema file."""

    version: OcppVersion
    action: str
    answer: bool
    file: str

    def __str__(self) -> str:
        return f"{self.version}-{self.file.removesuffix('.json')}"

    @cached_property
    def schema(self) -> dict[str, Any]:
        path = files("ocpp") / _FOLDERS[self.version] / "schemas" / self.file
        found: dict[str, Any] = json.loads(path.read_text("utf-8-sig"))
        return found

    def at(self, node: dict[str, Any]) -> dict[str, Any]:
        """``node``, or what it refers to."""
        while "$ref" in node:
            found: Any = self.schema
            for step in node["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            node = found
        return node

    def payloads(self, *, full: bool = False) -> st.SearchStrategy[dict[str, Any]]:
        """Proper payloads; ``full`` ones have every member that there is."""
        made: st.SearchStrategy[dict[str, Any]] = self._values(self.schema, full)
        return made

    def _values(self, node: dict[str, Any], full: bool) -> st.SearchStrategy[Any]:
        node = self.at(node)
        if "enum" in node:
            return st.sampled_from(node["enum"])
        match node.get("type", "object" if "properties" in node else None):
            case "object":
                required = set(node.get("required", ())) if not full else set(node.get("properties", ()))
                members = {name: self._values(below, full) for name, below in node.get("properties", {}).items()}
                return st.fixed_dictionaries(
                    {name: made for name, made in members.items() if name in required},
                    optional={name: made for name, made in members.items() if name not in required},
                )
            case "array":
                fewest = max(node.get("minItems", 0), int(full))
                most = min(node.get("maxItems", 2), max(2, fewest))
                return st.lists(self._values(node["items"], full), min_size=fewest, max_size=max(fewest, most))
            case "string" if node.get("format") == "date-time":
                return _DATE_TIMES
            case "string" if node.get("format") == "uri":
                return _ADDRESSES
            case "string":
                return st.text(max_size=min(node.get("maxLength", _LONGEST), _LONGEST))
            case "integer":
                return st.integers(*_range(node, int))
            case "number" if "multipleOf" in node:
                return st.integers(0, 10_000).map(lambda tenths: tenths / 10)
            case "number":
                low, high = _range(node, float)
                return st.floats(low, high, allow_nan=False, allow_infinity=False) | st.integers(int(low), int(high))
            case "boolean":
                return st.booleans()
            case None:
                return (
                    st.booleans()
                    | st.text(max_size=5)
                    | st.integers(-9, 9)
                    | st.dictionaries(st.text(max_size=3), st.booleans())
                )
        raise NotImplementedError(node)

    def spoilt(self, payload: dict[str, Any]) -> list[Callable[[], dict[str, Any]]]:
        """All the ways in which one thing of a proper payload can be spoilt, each as a copy yet to be made."""

        def way(path: tuple[str | int, ...], change: Callable[[Any], None]) -> Callable[[], dict[str, Any]]:
            def make() -> dict[str, Any]:
                made = copy.deepcopy(payload)
                place: Any = made
                for step in path:
                    place = place[step]
                change(place)
                return made

            return make

        return [way(path, change) for path, change in self._ways(self.schema, payload, ())]

    def _ways(
        self, node: dict[str, Any], value: Any, path: tuple[str | int, ...]
    ) -> Iterator[tuple[tuple[str | int, ...], Callable[[Any], None]]]:
        node = self.at(node)
        if isinstance(value, list):
            for number, item in enumerate(value):
                yield from self._ways(node["items"], item, (*path, number))
        if not isinstance(value, dict):
            return
        if node.get("additionalProperties") is False:
            yield path, lambda place: place.update(notOfOcpp=1)
        for name, below in node.get("properties", {}).items():
            if name not in value:
                continue
            if name in node.get("required", ()):
                yield path, lambda place, name=name: place.pop(name)
            for wrong in self._wrong(self.at(below)):
                yield path, lambda place, name=name, wrong=wrong: place.update({name: wrong})
            yield from self._ways(below, value[name], (*path, name))

    def _wrong(self, node: dict[str, Any]) -> Iterator[object]:
        """Values that may not stand at ``node``."""
        if "enum" in node:
            yield "NoSuchWord"
            yield 7
        elif node.get("type") == "string":
            yield 7
            yield None
            if "maxLength" in node:
                yield "x" * (node["maxLength"] + 1)
        elif node.get("type") in {"integer", "number"}:
            yield "7"
            if "minimum" in node:
                yield node["minimum"] - 1
            if "maximum" in node:
                yield node["maximum"] + 1
            if "multipleOf" in node:
                yield 6.955
        elif node.get("type") == "boolean":
            yield "true"
        elif node.get("type") in {"array", "object"}:
            yield "[]"
            if node.get("minItems"):
                yield []


def _range(node: dict[str, Any], kind: type[int] | type[float]) -> tuple[Any, Any]:
    low, high = node.get("minimum", -1_000_000), node.get("maximum", 1_000_000)
    return kind(low), kind(max(low, high))


def all_schemas() -> list[OcppSchema]:
    """Every file, in a fixed order."""
    found: list[OcppSchema] = []
    for version, folder in _FOLDERS.items():
        for name in sorted(entry.name for entry in (files("ocpp") / folder / "schemas").iterdir()):
            stem = name.removesuffix(".json")
            answer = stem.endswith("Response")
            action = stem.removesuffix("Response" if answer else "Request")
            found.append(OcppSchema(version, action, answer, name))
    return found


ALL = all_schemas()
