"""Payloads built from OCPP's own schemas: the smallest that is allowed, and one with every member."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from evsetup.domain.settings import OcppVersion

_FOLDERS = {OcppVersion.V16: "v16", OcppVersion.V201: "v201", OcppVersion.V21: "v21"}
_DEEPEST = 12


def schema_of(version: OcppVersion, action: str) -> Mapping[str, Any]:
    """The schema of a request as the ``ocpp`` package ships it."""
    folder = files("ocpp") / _FOLDERS[version] / "schemas"
    for kind in ("Request", ""):
        if (found := folder / f"{action}{kind}.json").is_file():
            return json.loads(found.read_text("utf-8-sig"))
    raise KeyError(action)


def payload(version: OcppVersion, action: str, *, full: bool) -> dict[str, Any]:
    """A valid payload of ``action``: with everything that the schema names when ``full``, else with what it requires."""
    schema = schema_of(version, action)
    return _object(schema, schema.get("definitions", {}), full, _DEEPEST)


def _object(schema: Mapping[str, Any], named: Mapping[str, Any], full: bool, depth: int) -> dict[str, Any]:
    required = schema.get("required", ())
    return {
        name: _value(member, named, full, depth - 1)
        for name, member in schema.get("properties", {}).items()
        if name in required or (full and depth > 0)
    }


def _value(schema: Mapping[str, Any], named: Mapping[str, Any], full: bool, depth: int) -> Any:
    if "$ref" in schema:
        return _value(named[schema["$ref"].rpartition("/")[2]], named, full, depth)
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"):
        case "object":
            return _object(schema, named, full, depth)
        case "array":
            return [_value(schema["items"], named, full, depth)] * max(1, schema.get("minItems", 1))
        case "integer":
            return int(_number(schema))
        case "number":
            return _number(schema)
        case "boolean":
            return True
        case _ if schema.get("format") == "date-time":
            return "2026-11-25T09:00:00Z"
        case _:
            return "w" * min(4, schema.get("maxLength", 4))


def _number(schema: Mapping[str, Any]) -> float:
    return float(schema.get("minimum", min(1, schema.get("maximum", 1))))
