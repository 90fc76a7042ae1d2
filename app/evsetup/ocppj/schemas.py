"""How far a payload keeps to OCPP's own schemas: told, never enforced.

The schema files are those that the ``ocpp`` package ships (1.6 with the security extension, 2.0.1, 2.1); they are compiled
by ``jsonschema-rs`` when an action is first seen. Why not ``ocpp``'s own check: ``facts/ocpp.md`` §1.2, §1.3. Date-times are
checked too, which ``ocpp`` never does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.deviation import Deviation, Kind
from evsetup.ocppj.frames import JsonObject

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from jsonschema_rs import ValidationError, Validator

_FOLDERS = {OcppVersion.V16: "v16", OcppVersion.V201: "v201", OcppVersion.V21: "v21"}
_ACTION = re.compile(r"[A-Za-z0-9]{1,64}\Z")
_NO_ZONE = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d([.,]\d+)?)?\Z")
_HOURS_ONLY = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d([.,]\d+)?)?[+-]\d\d\Z")
_MOST_TOLD = 20
_KINDS = {
    "additionalProperties": Kind.UNKNOWN_FIELD,
    "required": Kind.MISSING_MEMBER,
    "type": Kind.WRONG_TYPE,
    "enum": Kind.UNKNOWN_WORD,
    "maxLength": Kind.TOO_LONG,
    "maxItems": Kind.TOO_MANY,
    "minItems": Kind.TOO_FEW,
    "minimum": Kind.OUT_OF_RANGE,
    "maximum": Kind.OUT_OF_RANGE,
    "multipleOf": Kind.TOO_FINE,
}


def deviations(
    version: OcppVersion, action: str, payload: JsonObject, *, answer: bool = False
) -> tuple[Deviation, ...]:
    """See ``Schemas.deviations``."""
    return schemas_of(version).deviations(action, payload, answer=answer)


class Schemas:
    """The schemas of one version, each compiled when it is first needed."""

    def __init__(self, version: OcppVersion) -> None:
        self.version = version
        self._compiled: dict[tuple[str, bool], Validator] = {}

    def deviations(self, action: str, payload: JsonObject, *, answer: bool = False) -> tuple[Deviation, ...]:
        """Where ``payload`` leaves the schema of ``action`` (of its answer when ``answer``), values not repeated; at most 20.

        An action that this version does not know gives one deviation. A payload that only another version's schema takes
        is said to be of that version, first of all.
        """
        validator = self._compiled.get((action, answer)) or self.validator(action, answer)
        if validator is None:
            return (_unknown_action(self.version, action, answer),)
        try:
            if validator.is_valid(payload):
                return ()
            told = _told(validator, payload)
        except (ValueError, TypeError) as error:
            return (Deviation(Kind.NOT_CHECKED, "", f"not checked: {error}"),)
        for other in OcppVersion:
            same = schemas_of(other).validator(action, answer) if other is not self.version else None
            if same is not None and same.is_valid(payload):
                return (Deviation(Kind.OTHER_VERSION, "", f"shaped as in OCPP {other}"), *told)
        return told

    def member_names(self, action: str, answer: bool) -> frozenset[str] | None:
        """Every name that a member of a valid payload can have, at any depth; ``None`` where the schema lets others in, too.

        What stands within ``customData`` (2.x) is left out: it is anybody's.
        """
        schema = self.text(action, answer)
        if schema is None:
            return None
        names: set[str] = set()
        return frozenset(names) if _closed(json.loads(schema), names) else None

    def validator(self, action: str, answer: bool) -> Validator | None:
        """What checks ``action``; ``None`` where this version has no such action."""
        if (compiled := self._compiled.get((action, answer))) is not None:
            return compiled
        schema = self.text(action, answer)
        if schema is None:
            return None
        import jsonschema_rs

        compiled = jsonschema_rs.validator_for(schema, mask="value", validate_formats=True)
        self._compiled[action, answer] = compiled
        return compiled

    def text(self, action: str, answer: bool) -> str | None:
        """The schema itself; ``None`` where this version has no such action."""
        schema = _schema_file(self.version, action, answer) if _ACTION.match(action) else None
        return None if schema is None else schema.read_text("utf-8-sig")


@cache
def schemas_of(version: OcppVersion) -> Schemas:
    """The schemas of ``version``, one set for the whole program."""
    return Schemas(version)


def _closed(schema: object, names: set[str]) -> bool:
    """Whether a schema takes no members but those that it names; adds their names."""
    if isinstance(schema, list):
        return all(_closed(part, names) for part in schema)
    if not isinstance(schema, dict):
        return True
    members = schema.get("properties")
    names.update(members or ())
    if any(not {"type", "$ref", "enum"} & set(member) for member in (members or {}).values()):
        return False  # It says nothing of its value, which can be anything (DataTransfer of 2.x).
    is_object = schema.get("type") == "object" or members is not None
    if is_object and schema.get("additionalProperties") is not False:
        return False
    return all(_closed(part, names) for name, part in schema.items() if name != "CustomDataType")


def warm_up() -> None:
    """Loads the validator's library and the schema of the first message; slow enough to be called in a thread."""
    schemas_of(OcppVersion.V16).validator("BootNotification", False)


def _told(validator: Validator, payload: JsonObject) -> tuple[Deviation, ...]:
    told: list[Deviation] = []
    for error in validator.iter_errors(payload):
        told += _deviations(error, payload)
        if len(told) >= _MOST_TOLD:
            break
    return tuple(told[:_MOST_TOLD])


def _deviations(error: ValidationError, payload: JsonObject) -> Iterator[Deviation]:
    place = [str(step)[:64] for step in error.instance_path]
    match error.kind.name:
        case "additionalProperties":
            for name in getattr(error.kind, "unexpected", ()):
                yield Deviation(Kind.UNKNOWN_FIELD, "/".join([*place, str(name)[:64]]), "not a field of OCPP here")
        case "required":
            name = str(getattr(error.kind, "property", ""))
            yield Deviation(Kind.MISSING_MEMBER, "/".join([*place, name]), "is missing")
        case "format" if getattr(error.kind, "format", "") == "date-time":
            words = _what_date_time(_at(payload, error.instance_path))
            yield Deviation(Kind.BAD_DATE_TIME, "/".join(place), words)
        case "format":
            yield Deviation(Kind.BAD_ADDRESS, "/".join(place), error.message)
        case name:
            yield Deviation(_KINDS.get(name, Kind.NOT_CHECKED), "/".join(place), error.message)


def _what_date_time(value: object) -> str:
    if isinstance(value, str) and _NO_ZONE.match(value):
        return "no time zone"
    if isinstance(value, str) and _HOURS_ONLY.match(value):
        return "the time zone's offset has no minutes"
    return "no date and time"


def _at(node: object, path: Sequence[str | int]) -> object:
    for step in path:
        if isinstance(node, dict) and isinstance(step, str):
            node = node.get(step)
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return None
    return node


def _unknown_action(version: OcppVersion, action: str, answer: bool) -> Deviation:
    words = f"OCPP {version} has no {'answer to' if answer else 'action'} {action[:64]}"
    for other in OcppVersion if _ACTION.match(action) else ():
        if _schema_file(other, action, answer) is not None:
            return Deviation(Kind.OTHER_VERSION, "", f"{words}, OCPP {other} has")
    return Deviation(Kind.UNKNOWN_ACTION, "", words)


@lru_cache(maxsize=1024)
def _schema_file(version: OcppVersion, action: str, answer: bool) -> Traversable | None:
    """The file that holds the schema; SEND messages of 2.1 are named without ``Request``."""
    # One step at a time: in a frozen app the folder is found in more than one place, and takes no longer paths.
    folder = files("ocpp") / _FOLDERS[version] / "schemas"
    names = [f"{action}Response.json"] if answer else [f"{action}Request.json", f"{action}.json"]
    return next((file for name in names if (file := folder / name).is_file()), None)
