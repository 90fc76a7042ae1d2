"""The error codes of CALLERROR, which 1.6 and 2.x spell differently (``facts/ocpp.md`` §1.2; OCPP-J 1.6 §4.2.3, 2.0.1 part 4 §4.3)."""

from __future__ import annotations

from evsetup.domain.settings import OcppVersion

_COMMON = frozenset(
    {
        "NotImplemented",
        "NotSupported",
        "InternalError",
        "ProtocolError",
        "SecurityError",
        "PropertyConstraintViolation",
        "TypeConstraintViolation",
        "GenericError",
    }
)
_TO_16 = {
    "FormatViolation": "FormationViolation",
    "OccurrenceConstraintViolation": "OccurenceConstraintViolation",
    "RpcFrameworkError": "ProtocolError",
    "MessageTypeNotSupported": "ProtocolError",
}
_TO_2 = {"FormationViolation": "FormatViolation", "OccurenceConstraintViolation": "OccurrenceConstraintViolation"}

KNOWN = {
    OcppVersion.V16: _COMMON | set(_TO_2),
    OcppVersion.V201: _COMMON | set(_TO_16),
    OcppVersion.V21: _COMMON | set(_TO_16),
}
"""What each version knows; whatever else a peer says is taken and noted."""


def spelled(code: str, version: OcppVersion) -> str:
    """``code`` as ``version`` has it; one that is neither's is left as it is."""
    return (_TO_16 if version is OcppVersion.V16 else _TO_2).get(code, code)
