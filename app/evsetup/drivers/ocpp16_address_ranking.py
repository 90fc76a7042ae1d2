"""Which keys of a 1.6 charger that no card describes may hold its CSMS address, likeliest first (``facts/ocpp.md`` §2.8).

A charger that dialled in was told the address of this laptop, so a key in which that stands is the best of all; then come
values that are addresses, and last names that sound like one. Only a person knows: nothing is written by this ranking alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from evsetup.domain.address_key import CandidateKey
from evsetup.domain.secret import MASK, Secret
from evsetup.domain.text import Text, text
from evsetup.domain.variable import Variable, Variables
from evsetup.drivers.ocpp16_names import SPELLING

_LIKE_AN_ADDRESS = re.compile(r"(url|uri|endpoint|address|backend|backoffice|central|server|csms|ocpp)", re.IGNORECASE)
_NO_ADDRESS = re.compile(
    r"(interval|timeout|retry|version|enable|interface|mac|ntp|time|dns|ftp|firmware|log)", re.IGNORECASE
)
_WEBSOCKET = re.compile(r"wss?://", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"(?!wss?://)[a-z][a-z\d+.-]*://", re.IGNORECASE)
_NO_TEXT = re.compile(r"true|false|-?\d+(\.\d+)?", re.IGNORECASE)
_HOST = re.compile(r"[\w.-]+\.\w+(:\d+)?(/|\Z)")
_PASSWORD = re.compile(r"(://[^/@\s:]*):[^/@\s]*@")


@dataclass(frozen=True, slots=True)
class _Guess:
    points: int
    why: Text


def ranked_address_keys(variables: Variables, laptop: str) -> tuple[CandidateKey, ...]:
    """The keys that a person may choose, likeliest first; empty is a normal answer.

    ``laptop`` is host and port at which the charger reached this laptop's CSMS.
    """
    found = [
        (guess.points, CandidateKey(variable.name.variable, _shown(variable), guess.why))
        for variable in variables.values()
        if (guess := _guess(variable, laptop)) is not None
    ]
    return tuple(candidate for _, candidate in sorted(found, key=lambda one: -one[0]))


def _guess(variable: Variable, laptop: str) -> _Guess | None:
    name = variable.name.variable
    if not variable.writable or isinstance(variable.value, Secret) or name.casefold() in SPELLING:
        return None
    value = (variable.value or "").strip()
    points = len(_LIKE_AN_ADDRESS.findall(name)) * 2 - len(_NO_ADDRESS.findall(name)) * 2
    if laptop and laptop.casefold() in value.casefold():
        return _Guess(points + 100, text("drivers", "holds the address of this laptop, where the charger is now"))
    if _WEBSOCKET.match(value):
        return _Guess(points + 50, text("drivers", "holds a WebSocket address"))
    if points <= 0 or _OTHER_SCHEME.match(value) or _NO_TEXT.fullmatch(value):
        return None
    if _HOST.match(value):
        return _Guess(points + 20, text("drivers", "its name and its value look like an address"))
    return _Guess(points, text("drivers", "its name sounds like an address"))


def _shown(variable: Variable) -> str:
    value = variable.value if isinstance(variable.value, str) else ""
    return _PASSWORD.sub(rf"\1:{MASK}@", value)
