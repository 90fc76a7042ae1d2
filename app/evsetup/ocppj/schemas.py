"""How far a payload keeps to OCPP's own schemas: told, never enforced.

The schema files are those that the ``ocpp`` package ships (1.6 with the security extension, 2.0.1, 2.1); they are compiled
by ``jsonschema-rs`` when an action is first seen. Why not ``ocpp``'s own check: ``facts/ocpp.md`` §1.2, §1.3.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Protocol

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject

if TYPE_CHECKING:
    from collections.abc import Iterable

_FOLDERS = {OcppVersion.V16: "v16", OcppVersion.V201: "v201", OcppVersion.V21: "v21"}
_ACTION = re.compile(r"[A-Za-z0-9]{1,64}\Z")
_MOST_TOLD = 20


class _Deviation(Protocol):
    message: str
    instance_path: list[str | int]


class _Validator(Protocol):
    def iter_errors(self, instance: object) -> Iterable[_Deviation]: ...


def deviations(version: OcppVersion, action: str, payload: JsonObject, *, answer: bool = False) -> tuple[str, ...]:
    """Where ``payload`` leaves the schema of ``action`` (of its answer when ``answer``), values not repeated; at most 20.

    An action that OCPP does not know gives one deviation.
    """
    validator = _validator(version, action, answer)
    if validator is None:
        return (f"OCPP {version} has no {'answer to' if answer else 'action'} {action[:64]}",)
    told: list[str] = []
    try:
        for error in validator.iter_errors(payload):
            place = "/".join(str(step) for step in error.instance_path)
            told.append(f"{place}: {error.message}" if place else error.message)
            if len(told) == _MOST_TOLD:
                break
    except (ValueError, TypeError) as error:
        told.append(f"not checked: {error}")
    return tuple(told)


def warm_up() -> None:
    """Loads the validator's library and the schema of the first message; slow enough to be called in a thread."""
    _validator(OcppVersion.V16, "BootNotification", False)


@lru_cache(maxsize=512)
def _validator(version: OcppVersion, action: str, answer: bool) -> _Validator | None:
    if not _ACTION.match(action):
        return None
    kind = "Response" if answer else "" if version is OcppVersion.V16 else "Request"
    # One step at a time: in a frozen app the folder is found in more than one place, and takes no longer paths.
    schema = files("ocpp") / _FOLDERS[version] / "schemas" / f"{action}{kind}.json"
    if not schema.is_file():
        return None
    import jsonschema_rs

    return jsonschema_rs.validator_for(schema.read_text("utf-8-sig"), mask="value")
