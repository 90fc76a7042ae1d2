"""Whether a value fits a variable of the device model (OCPP 2.0.1 part 2, VariableCharacteristics), and why not."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from evsetup.domain.variable import DataType

LONGEST_VALUE: Final = 1000
"""DeviceDataCtrlr.ConfigurationValueSize: what SetVariables may carry for one variable."""

_LISTS = {DataType.OPTION_LIST, DataType.MEMBER_LIST, DataType.SEQUENCE_LIST}


@dataclass(frozen=True, slots=True)
class Refusal:
    """``status`` of the item, and ``reason`` as one of the spec's reasonCodes (appendix 5)."""

    status: str
    reason: str
    more: str = ""

    def to_json(self) -> dict[str, object]:
        """StatusInfo."""
        return {"reasonCode": self.reason, **({"additionalInfo": self.more} if self.more else {})}


def rejected(reason: str, more: str = "") -> Refusal:
    """The usual refusal."""
    return Refusal("Rejected", reason, more)


def fit(
    value: str, data_type: DataType, low: float | None, high: float | None, options: tuple[str, ...]
) -> Refusal | None:
    """``None`` when ``value`` fits."""
    if data_type in _LISTS:
        return _list(value, data_type, options)
    match data_type:
        case DataType.BOOLEAN:
            return None if value.casefold() in {"true", "false"} else rejected("InvalidValue")
        case DataType.INTEGER | DataType.DECIMAL:
            return _number(value, data_type, low, high)
        case DataType.DATE_TIME:
            return None if _is_time(value) else rejected("InvalidValue")
        case _:
            if high is not None and len(value) > high:
                return rejected("TooLargeElement", f"at most {high:g} characters")
            if low is not None and len(value) < low:
                return rejected("InvalidValue", f"at least {low:g} characters")
            return None


def _number(value: str, data_type: DataType, low: float | None, high: float | None) -> Refusal | None:
    try:
        number = float(value) if data_type is DataType.DECIMAL else int(value)
    except ValueError:
        return rejected("InvalidValue")
    if not math.isfinite(number) or value != value.strip():
        return rejected("InvalidValue")
    if low is not None and number < low:
        return rejected("ValuePositiveOnly" if low == 0 else "ValueTooLow")
    if high is not None and number > high:
        return rejected("ValueTooHigh")
    return None


def _list(value: str, data_type: DataType, options: tuple[str, ...]) -> Refusal | None:
    words = [value] if data_type is DataType.OPTION_LIST else [word.strip() for word in value.split(",")]
    if value == "" and data_type is not DataType.OPTION_LIST:
        return None
    if options and any(word not in options for word in words):
        return rejected("InvalidValue", "only " + ",".join(options)[:400])
    if len(set(words)) < len(words):
        return rejected("InvalidValue", "a word twice")
    return None


def _is_time(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False
