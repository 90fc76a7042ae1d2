"""What a strict station answers to a request that leaves its schema (OCPP-J 2.0.1 part 4 §4.3, error codes)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.deviation import Kind
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.schemas import deviations
from evsetup.ocppj.session import AnswerError

_CODES: Final = {
    Kind.MISSING_MEMBER: "OccurrenceConstraintViolation",
    Kind.TOO_FEW: "OccurrenceConstraintViolation",
    Kind.TOO_MANY: "OccurrenceConstraintViolation",
    Kind.WRONG_TYPE: "TypeConstraintViolation",
    Kind.BAD_DATE_TIME: "PropertyConstraintViolation",
    Kind.UNKNOWN_WORD: "PropertyConstraintViolation",
    Kind.TOO_LONG: "PropertyConstraintViolation",
    Kind.OUT_OF_RANGE: "PropertyConstraintViolation",
    Kind.UNKNOWN_FIELD: "FormatViolation",
}
"""What is named otherwise by ``deviations`` leaves no schema, and is let pass."""


def check_request(
    version: OcppVersion, action: str, request: JsonObject, kinds: Collection[Kind] = _CODES.keys()
) -> None:
    """Lets a request pass that keeps to its schema, as far as ``kinds`` go.

    Raises:
        AnswerError: it does not; the code says in which way, the description where.
    """
    for told in deviations(version, action, request):
        if told.kind in kinds and told.kind in _CODES:
            raise AnswerError(_CODES[told.kind], str(told)[:255])
