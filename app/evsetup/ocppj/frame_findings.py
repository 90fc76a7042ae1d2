"""What a deviation means to a person, and what to do about it; made only when somebody looks.

Severity is how much a strict CSMS minds: ``PROBLEM`` where it refuses or drops the message, ``WARNING`` where some do,
``INFO`` where it is only untidy. Which CSMS minds what: ``facts/ocpp.md`` §1.2, §1.4, §2.3.
"""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.deviation import Deviation, Kind

_REFUSED = text("ocppj", "A strict CSMS refuses the message, and what it was to tell is lost.")
_DROPPED = text(
    "ocppj", "A strict CSMS cannot read the message and drops it; its sender may wait for an answer in vain."
)
_UNHEARD = text("ocppj", "A strict CSMS does not recognise this as the answer and runs into its time-out.")
_SOME = text("ocppj", "Some CSMS refuse such messages.")
_UNTIDY = text("ocppj", "Nearly every CSMS takes it as it is.")
_SERIAL = text("ocppj", "A CSMS may not know the charger by this, or refuse the whole message.")
_CLOCK = text("ocppj", "Transactions and meter values get wrong times, and some CSMS refuse the message.")
_UNPAIRED = text("ocppj", "Requests and answers are mixed up, or the answer came after its time-out.")
_OTHER_VERSION = text("ocppj", "The two sides do not mean the same OCPP version; a strict CSMS refuses such messages.")

_MAKER = text("ocppj", "Look for newer firmware, and show this trace to the maker.")
_OPERATOR = text("ocppj", "Ask the CSMS operator whether their system takes it.")
_TIME = text("ocppj", "Set the charger's time zone and time source, then look again after the next heartbeat.")
_NAMES = text("ocppj", "Fill in the empty field in the charger's own settings.")
_VERSION = text("ocppj", "Set one OCPP version in the charger, the one that the CSMS speaks.")
_WAIT = text("ocppj", "Check the network for delay, and give the charger more time.")


@dataclass(frozen=True, slots=True)
class _Sense:
    severity: Severity
    seen: Text
    means: Text
    do: tuple[Text, ...] = (_MAKER,)


def finding_of(deviation: Deviation, action: str) -> Finding:
    """The finding for one deviation of a message ``action`` (empty where it is not known)."""
    sense = _SENSE[deviation.kind]
    named = action[:64] or text("ocppj", "A message")
    place = deviation.place or text("ocppj", "the message")
    seen = Text(sense.seen.context, sense.seen.source, (("action", named), ("place", place)))
    evidence = (Evidence("deviation", str(deviation)),)
    return Finding(f"ocpp.frame.{deviation.kind.value}", sense.severity, seen, sense.means, sense.do, evidence)


_P, _W, _I = Severity.PROBLEM, Severity.WARNING, Severity.INFO
_SENSE: dict[Kind, _Sense] = {
    Kind.NOT_JSON: _Sense(_P, text("ocppj", "A message is not JSON."), _DROPPED),
    Kind.NOT_UTF8: _Sense(_P, text("ocppj", "A message is neither text nor JSON."), _DROPPED),
    Kind.BINARY: _Sense(_W, text("ocppj", "{action} came as a binary message; OCPP uses text messages."), _SOME),
    Kind.TOO_DEEP: _Sense(_P, text("ocppj", "A message is nested deeper than OCPP ever nests."), _DROPPED),
    Kind.LONE_SURROGATE: _Sense(
        _P, text("ocppj", "{action} holds text with half a character, which no text may hold."), _DROPPED
    ),
    Kind.NOT_A_NUMBER: _Sense(
        _P, text("ocppj", "{action}, {place}: this is no number that JSON or a computer knows."), _DROPPED
    ),
    Kind.NOT_AN_ARRAY: _Sense(_P, text("ocppj", "A message is JSON but no OCPP array."), _DROPPED),
    Kind.MESSAGE_TYPE: _Sense(_P, text("ocppj", "The message type of {action} is no whole number."), _DROPPED),
    Kind.UNKNOWN_MESSAGE_TYPE: _Sense(
        _W, text("ocppj", "A message has a type that this OCPP version does not know."), _DROPPED
    ),
    Kind.ID_MISSING: _Sense(_P, text("ocppj", "A message has no id that could be answered."), _DROPPED),
    Kind.ID_TOO_LONG: _Sense(_P, text("ocppj", "The message id of {action} is longer than 36 characters."), _REFUSED),
    Kind.ID_NUMBER: _Sense(_W, text("ocppj", "The message id of {action} is a number, not text."), _SOME),
    Kind.ID_RESPELLED: _Sense(
        _P, text("ocppj", "The answer to {action} has the message id in another spelling."), _UNHEARD
    ),
    Kind.LATE_ANSWER: _Sense(
        _W, text("ocppj", "The answer to {action} came after its time-out."), _UNPAIRED, (_WAIT, _MAKER)
    ),
    Kind.SECOND_ANSWER: _Sense(_W, text("ocppj", "{action} was answered more than once."), _UNPAIRED),
    Kind.UNASKED_ANSWER: _Sense(_W, text("ocppj", "An answer belongs to no request that was sent."), _UNPAIRED),
    Kind.TOO_MANY_ELEMENTS: _Sense(_W, text("ocppj", "{action} has more elements than OCPP gives it."), _SOME),
    Kind.SHORT_CALLERROR: _Sense(_P, text("ocppj", "The refusal of {action} lacks elements at its end."), _UNHEARD),
    Kind.ERROR_CODE: _Sense(
        _I, text("ocppj", "{action} was refused with an error code that this OCPP version does not know."), _UNTIDY
    ),
    Kind.ACTION_MISSING: _Sense(_P, text("ocppj", "A request does not name its action."), _DROPPED),
    Kind.UNKNOWN_ACTION: _Sense(_W, text("ocppj", "OCPP knows no action {action}."), _REFUSED),
    Kind.OTHER_VERSION: _Sense(
        _P, text("ocppj", "{action} comes in the form of another OCPP version."), _OTHER_VERSION, (_VERSION, _MAKER)
    ),
    Kind.PAYLOAD_MISSING: _Sense(_P, text("ocppj", "{action} has no payload, not even an empty one."), _DROPPED),
    Kind.PAYLOAD_ARRAY: _Sense(_P, text("ocppj", "The payload of {action} is an array, not an object."), _REFUSED),
    Kind.PAYLOAD_NOT_OBJECT: _Sense(_P, text("ocppj", "The payload of {action} is no object."), _REFUSED),
    Kind.UNKNOWN_FIELD: _Sense(
        _P, text("ocppj", "{action} holds a field that OCPP does not have: {place}."), _REFUSED, (_MAKER, _OPERATOR)
    ),
    Kind.MISSING_MEMBER: _Sense(_P, text("ocppj", "{action} lacks a field that OCPP demands: {place}."), _REFUSED),
    Kind.WRONG_TYPE: _Sense(_P, text("ocppj", "{action}, {place}: the value has the wrong type."), _REFUSED),
    Kind.UNKNOWN_WORD: _Sense(
        _P, text("ocppj", "{action}, {place}: OCPP does not have this word here."), _REFUSED, (_MAKER, _OPERATOR)
    ),
    Kind.TOO_LONG: _Sense(
        _P, text("ocppj", "{action}, {place}: the text is longer than OCPP allows."), _REFUSED, (_MAKER, _OPERATOR)
    ),
    Kind.EMPTY_TEXT: _Sense(_W, text("ocppj", "{action}, {place}: the text is empty."), _SERIAL, (_NAMES, _MAKER)),
    Kind.TOO_MANY: _Sense(_P, text("ocppj", "{action}, {place}: more items than OCPP allows."), _REFUSED),
    Kind.TOO_FEW: _Sense(_P, text("ocppj", "{action}, {place}: fewer items than OCPP demands."), _REFUSED),
    Kind.OUT_OF_RANGE: _Sense(_P, text("ocppj", "{action}, {place}: the number is outside its range."), _REFUSED),
    Kind.TOO_FINE: _Sense(
        _W, text("ocppj", "{action}, {place}: the number has more decimals than OCPP allows."), _SOME
    ),
    Kind.BAD_DATE_TIME: _Sense(
        _W, text("ocppj", "{action}, {place}: no date and time with a time zone."), _CLOCK, (_TIME, _MAKER)
    ),
    Kind.OLD_CLOCK: _Sense(
        _W, text("ocppj", "{action}, {place}: the charger's clock is many years behind."), _CLOCK, (_TIME, _MAKER)
    ),
    Kind.BAD_ADDRESS: _Sense(_W, text("ocppj", "{action}, {place}: this is no web address."), _SOME),
    Kind.NOT_CHECKED: _Sense(_I, text("ocppj", "{action} could not be checked against its schema."), _UNTIDY, ()),
}
