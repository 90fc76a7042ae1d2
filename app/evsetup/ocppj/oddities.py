"""What no schema forbids and a CSMS stumbles over all the same: empty names, a clock that has never been set.

Seen: ``facts/ocpp.md`` §2.3 (an empty ``chargePointVendor``, empty SIM numbers, 1970 until the first heartbeat).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from evsetup.ocppj.deviation import Deviation, Kind
from evsetup.ocppj.frames import JsonObject

_MAY_BE_EMPTY = frozenset({"value", "attributeValue", "data", "idToken", "techInfo", "vendorErrorCode", "info"})
_BEFORE_OCPP = re.compile(r"(19\d\d|200\d|201[0-4])-\d\d-\d\d[Tt ]")
_SIGN = re.compile(r'"(?:"|19|20[01])')
_MOST_TOLD = 10


def oddities(raw: str, payload: JsonObject) -> tuple[Deviation, ...]:
    """What is odd in a payload whose text is ``raw``; nearly free when nothing is."""
    if _SIGN.search(raw) is None:
        return ()
    told: list[Deviation] = []
    for place, name, words in _texts(payload, ""):
        if not words and name not in _MAY_BE_EMPTY:
            told.append(Deviation(Kind.EMPTY_TEXT, place, "empty text"))
        elif _BEFORE_OCPP.match(words):
            told.append(Deviation(Kind.OLD_CLOCK, place, "a time before OCPP existed"))
        if len(told) == _MOST_TOLD:
            break
    return tuple(told)


def _texts(node: object, place: str, name: str = "") -> Iterator[tuple[str, str, str]]:
    """Every text with its place and the name of the member that holds it; as deep as ``decode`` lets in."""
    if isinstance(node, str):
        yield place.removeprefix("/"), name, node
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from _texts(value, f"{place}/{key[:64]}", key)
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from _texts(value, f"{place}/{number}", name)
