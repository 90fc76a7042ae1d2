"""One place where a message leaves the protocol: which kind of fault, where in the JSON, in short words.

The kinds are the faults that real chargers have been seen to make (``facts/ocpp.md`` §1.2, §2.3, §5a) and those that OCPP's
schemas know. What each means to a person stands in ``frame_findings``.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """Which fault; the value ends the finding's code ``ocpp.frame.<value>``."""

    # The text itself.
    NOT_JSON = "not-json"
    NOT_UTF8 = "not-utf-8"
    BINARY = "binary"
    TOO_DEEP = "too-deep"
    LONE_SURROGATE = "lone-surrogate"
    NOT_A_NUMBER = "not-a-number"
    # The array around the payload.
    NOT_AN_ARRAY = "not-an-array"
    MESSAGE_TYPE = "message-type"
    UNKNOWN_MESSAGE_TYPE = "unknown-message-type"
    ID_MISSING = "id-missing"
    ID_TOO_LONG = "id-too-long"
    ID_NUMBER = "id-number"
    ID_RESPELLED = "id-respelled"
    LATE_ANSWER = "late-answer"
    SECOND_ANSWER = "second-answer"
    UNASKED_ANSWER = "unasked-answer"
    TOO_MANY_ELEMENTS = "too-many-elements"
    SHORT_CALLERROR = "short-callerror"
    ERROR_CODE = "unknown-error-code"
    ACTION_MISSING = "action-missing"
    UNKNOWN_ACTION = "unknown-action"
    OTHER_VERSION = "other-version"
    PAYLOAD_MISSING = "payload-missing"
    PAYLOAD_ARRAY = "payload-array"
    PAYLOAD_NOT_OBJECT = "payload-not-object"
    # The payload.
    UNKNOWN_FIELD = "unknown-field"
    MISSING_MEMBER = "missing-member"
    WRONG_TYPE = "wrong-type"
    UNKNOWN_WORD = "unknown-word"
    TOO_LONG = "too-long"
    EMPTY_TEXT = "empty-text"
    TOO_MANY = "too-many"
    TOO_FEW = "too-few"
    OUT_OF_RANGE = "out-of-range"
    TOO_FINE = "too-fine"
    BAD_DATE_TIME = "bad-date-time"
    OLD_CLOCK = "old-clock"
    BAD_ADDRESS = "bad-address"
    NOT_CHECKED = "not-checked"


class Deviation(NamedTuple):
    """A fault of one message. ``place`` leads to it (``meterValue/0/timestamp``; empty: the message as a whole).

    ``words`` never repeat a value, so that nothing secret is in them.
    """

    kind: Kind
    place: str
    words: str

    def __str__(self) -> str:
        """Place and words, for evidence and recordings."""
        return f"{self.place}: {self.words}" if self.place else self.words
